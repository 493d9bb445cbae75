"""How sure a draft is: the sum of the lexicon's weights for its cue and its place."""

from __future__ import annotations

from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame

__all__ = ["features_of", "score"]


def features_of(frame: Frame, draft: Draft) -> list[str]:
    """Return the named facts of a draft, by which it is weighed."""
    cue = draft.cue
    form = frame.lexicon.bare_of.get(cue.form, cue.form)
    left, right = frame.kind(cue.left), frame.kind(cue.stop)
    if left == "relative" and frame.kind(cue.left - 1) == "comma":
        left = "loose relative"
    word = frame.words[cue.stop] if cue.stop < len(frame) else ""
    found = [
        f"rule {draft.rule}",
        f"before {'itself' if draft.rule == 'clitic' else left}",
        f"after {right}",
        f"{form} + after {right}",
        f"{form} + before {left}",
        f"{form} + rule {draft.rule}",
    ]
    if frame.classes[cue.stop] if cue.stop < len(frame) else "":
        found += (f"next {word}", f"{form} {word}")
    if draft.source is None:
        found.append("no source")
    else:
        last = draft.source[1] - 1
        found += (f"source {frame.kind(last)}", f"opening {frame.words[draft.source[0]]}")
        if draft.source[1] - draft.source[0] > 8:
            found.append("long source")
        if frame.kind(last) == "word":
            found.append(f"head {frame.words[last]}")
    if draft.shared:
        found.append("shared")
    found += [name for name in ("passive", "modal", "negated") if getattr(cue, name)]
    if draft.quotes:
        found.append("quoted")
    elif any(q for q in frame.quotes if draft.covers(q)):
        found.append("partly quoted")
    if not draft.quotes and draft.stop - draft.start < 3:
        found.append("short content")
    return found


def score(frame: Frame, draft: Draft) -> float:
    """Return the log-odds that a draft is an attribution."""
    lexicon = frame.lexicon
    weights = lexicon.weights
    total = lexicon.bias + lexicon.cues[draft.cue.form]
    for name in features_of(frame, draft):
        total += weights.get(name, 0.0)
    return total
