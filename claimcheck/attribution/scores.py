"""How sure a draft is: the sum of the lexicon's weights for its cue and its place."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame
from claimcheck.attribution.phrases import opening_bracket
from claimcheck.attribution.statements import is_statement, likens

__all__ = ["features_of", "score"]

_LONG = 8  # items of a source
_SHORT = 3  # items of a content
_SIZES = (2, 4, 8, 16)  # items of a content, in classes
_AHEAD = 12  # items in which a clause shows its kind
_TELLING = frozenset({"modal", "auxiliary", "passive", "pronoun", "infinitive", "verb"})


def features_of(frame: Frame, draft: Draft, *, states: bool | None = None) -> list[str]:
    """
    Return the named facts of a draft, by which it is weighed.

    Args:
        frame: its sentence.
        draft: it.
        states: whether it says something, where that is known already.
    """
    states = is_statement(frame, draft) if states is None else states
    return [
        *_of_place(frame, draft),
        *_of_source(frame, draft),
        "states" if states else "no statement",
        *_of_content(frame, draft),
        *(name for name in ("passive", "modal", "negated") if getattr(draft.cue, name)),
    ]


def _of_place(frame: Frame, draft: Draft) -> Iterator[str]:
    """Yield what stands round a cue, alone, with its root and with its affix."""
    cue = draft.cue
    known = frame.lexicon.forms[cue.form]
    left, right = frame.kind(cue.left), frame.kind(cue.stop)
    if left == "relative" and frame.kind(cue.left - 1) == "comma":
        left = "loose relative"
    yield f"before {'itself' if draft.rule == 'clitic' else left}"
    yield f"before {frame.kind(cue.left - 1)} {left}"
    yield f"after {right} {frame.kind(cue.stop + 1)}"
    facts = (f"rule {draft.rule}", f"after {right}", f"form {known.affix}")
    yield from facts
    yield from (f"{known.root} + {fact}" for fact in (*facts, f"before {left}"))
    yield f"{known.affix} + rule {draft.rule}"
    yield f"{known.affix} + before {left}"
    yield f"{known.affix} + after {right}"
    if cue.stop < len(frame) and frame.classes[cue.stop]:
        yield f"next {frame.words[cue.stop]}"
        yield f"{known.root} {frame.words[cue.stop]}"


def _of_source(frame: Frame, draft: Draft) -> Iterator[str]:
    """Yield what the source is."""
    if draft.shared:
        yield "shared"
    if draft.source is None:
        yield "no source"
        return
    first, stop = draft.source
    bracket = opening_bracket(frame, stop - 1)  # "Ann Berg (D-Norton)" ends as a name does
    kind = frame.kind(stop - 1 if bracket is None or bracket <= first else bracket - 1)
    yield f"source {kind}"
    yield f"source opens {frame.kind(first)}"
    yield f"opening {frame.words[first]}"
    if any(frame.kind(item) == "comma" for item in range(first, stop)):
        yield "source with apposition"
    yield f"{frame.lexicon.root_of(draft.cue.form)} + source {kind}"
    if stop - first > _LONG:
        yield "long source"
    if kind == "word":
        yield f"head {frame.words[stop - 1]}"


def _of_content(frame: Frame, draft: Draft) -> Iterator[str]:
    """Yield what the content is: quoted or not, how long it is and how it opens."""
    if likens(frame, draft):
        yield "likened"
    if draft.quotes:
        yield "quoted"
    else:
        if any(draft.covers(quote) for quote in frame.quotes):
            yield "partly quoted"
        if draft.stop - draft.start < _SHORT:
            yield "short content"
    if draft.content is None:
        return
    first, stop = draft.content
    root = frame.lexicon.root_of(draft.cue.form)
    near = frame.kinds[first : min(stop, first + _AHEAD)]
    finite = next((kind for kind in near if kind in _TELLING), "none")
    yield f"size {sum(stop - first >= size for size in _SIZES)}"
    yield f"rule {draft.rule} + finite {finite}"
    for fact in (f"opens {frame.kind(first)}", f"finite {finite}"):
        yield fact
        yield f"{root} + {fact}"


def score(frame: Frame, draft: Draft, *, states: bool | None = None) -> float:
    """Return the log-odds that a draft is an attribution; ``states`` as ``features_of`` has it."""
    lexicon = frame.lexicon
    weigh = lexicon.weights.get
    total = lexicon.bias + lexicon.forms[draft.cue.form].weight
    return total + sum([weigh(name, 0.0) for name in features_of(frame, draft, states=states)])
