"""Which drafts stand side by side, which cut each other short, and which one is inside another."""

from __future__ import annotations

import attrs

from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame
from claimcheck.attribution.statements import is_statement
from claimcheck.attribution.tails import before_opener

__all__ = ["settle"]

_POSTPOSED = frozenset({"according", "inverted", "content-before", "clitic", "quote-before"})
_WINDOW = 12  # no sentence holds more reports than this in each other
_JOINTS = frozenset({"comma", "conjunction", "adverb", "subordinator", "break"})


def settle(frame: Frame, drafts: list[Draft]) -> list[tuple[Draft, int | None]]:
    """Return the drafts of a frame, contents cut where another begins, each with its parent."""
    kept: list[Draft] = []
    for draft in drafts:
        taken = any(_same_words(draft, other) for other in kept[-_WINDOW:])
        if not (taken or _describes(frame, draft, drafts) or _is_deed(frame, draft, kept[-1:])):
            kept.append(draft)
    if len(kept) == 1:
        return [(kept[0], None)]
    cut = [
        _cut(frame, draft, kept[max(0, i - _WINDOW) : i + _WINDOW]) for i, draft in enumerate(kept)
    ]
    return [(draft, _parent(index, cut)) for index, draft in enumerate(cut)]


def _describes(frame: Frame, draft: Draft, drafts: list[Draft]) -> bool:
    """Return whether an act only says which source it is: "who declined to be named"."""
    near = [d for d in drafts if d.source and d.source[0] <= draft.cue.first < d.source[1]]
    return bool(near) and draft not in near and not is_statement(frame, draft)


def _is_deed(frame: Frame, draft: Draft, before: list[Draft]) -> bool:
    """Return whether a cue is what somebody is asked to do: "meminta bank memastikan P"."""
    return any(
        frame.lexicon.forms[asked.cue.form].content == "request"
        and asked.content is not None
        and draft.source is not None
        and asked.content[0] == draft.source[0]
        and draft.rule in {"clause-after", "complement"}
        for asked in before
    )


def _same_words(draft: Draft, other: Draft) -> bool:
    """Return whether two drafts claim the same words, as in "said in a statement that"."""
    if draft.quotes or other.quotes:
        return bool(set(draft.quotes) & set(other.quotes))
    if draft.content is None or other.content is None or draft.cue.first <= other.cue.first:
        return False
    if other.rule == "passive" and draft.rule in _POSTPOSED:  # "X is expected to ..., Ann said"
        return False
    return draft.start == other.start or draft.cue.first == other.content[0]


def _cut(frame: Frame, draft: Draft, others: list[Draft]) -> Draft:
    """Return a draft whose content stops where another's own words begin."""
    if draft.content is None:
        return draft
    first, stop = draft.content
    around = draft.around
    for other in others:
        if other is draft or other.cue.first < draft.cue.stop:
            continue
        edge = min(other.cue.first, other.source[0] if other.source else other.cue.first)
        edge = before_opener(frame, edge - 1) + 1
        if other.rule in _POSTPOSED and other.covers(draft.cue.first):
            stop = min(stop, max(first, edge))
        elif other.rule in _POSTPOSED and other.content and first <= other.cue.first < stop:
            if other.start <= draft.cue.first:
                stop = min(stop, max(first, edge))
        elif other.shared and draft.source == other.source:
            joint = _joint(frame, other.cue.left + 1)
            if first < joint and first < other.cue.first < stop:
                stop = min(stop, joint)
            elif around is not None and around[0] <= other.cue.first < around[1]:
                around = (around[0], joint) if joint > around[0] else None
    return attrs.evolve(draft, content=(first, stop), around=around)


def _joint(frame: Frame, item: int) -> int:
    """Return the item before which a joined clause is cut: its comma, "and", "while"."""
    sharing = frame.lexicon.sharing
    while item > 0 and (frame.kind(item - 1) in _JOINTS or frame.words[item - 1] in sharing):
        item -= 1
    return item


def _parent(index: int, drafts: list[Draft]) -> int | None:
    """Return the index of the smallest draft whose content holds this one's cue."""
    cue = drafts[index].cue
    best: int | None = None
    near = range(max(0, index - _WINDOW), min(len(drafts), index + _WINDOW))
    for other in near:
        draft = drafts[other]
        if other == index or not draft.covers(cue.first):
            continue
        smaller = best is None or draft.stop - draft.start < drafts[best].stop - drafts[best].start
        if smaller and not (drafts[index].covers(draft.cue.first) and other > index):
            best = other
    return best
