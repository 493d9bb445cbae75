"""A claim aligned with a passage: by wording, by role, and what rivals it there."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from claimcheck.alignment.aligned import Aligned
from claimcheck.alignment.claimed import Claimed
from claimcheck.alignment.clashes import adds_up
from claimcheck.alignment.edits import Rewording, read_edits
from claimcheck.alignment.matching import Matching, match
from claimcheck.alignment.rivals import find_rivals
from claimcheck.alignment.sides import Rival
from claimcheck.alignment.speakers import rival_speakers
from claimcheck.alignment.wording import Wording, find_wording
from claimcheck.model import inside
from claimcheck.passages import DATE, DENIES, NAME, NUMBER, PLACE, Passage

__all__ = ["align"]

_CLOSELY = 0.8  # the share from which two wordings deny the same things
_WORDED = 0.6  # the share of a claim's units from which two wordings are one that was edited
_POLARITY = "polarity"
_QUOTE = "quote"
_WHO = frozenset({NAME, PLACE})
_MOSTLY = 0.5  # of a wording, which must stand in the passage itself
_RUN = 3  # and the longest run that they share


def align(claimed: Claimed, passage: Passage, around: Sequence[Passage]) -> Aligned:
    """
    Return a claim aligned with a passage.

    Args:
        claimed: the claim.
        passage: a sentence of a report.
        around: the sentences before and behind it, in order, without it.
    """
    matching = match(claimed.sentence, passage)
    wording = _wording(claimed, passage, around)
    rewording = None if wording is None else _rewording(wording, claimed, passage, matching)
    rivals = find_rivals(matching, claimed.own)
    is_alike = wording is not None and _is_denied_alike(wording, passage)
    if wording is not None and is_alike and _are_put_alike(claimed, passage):
        worded = {part.index for part, _ in wording.said}
        rivals = tuple(r for r in rivals if r.kind != _POLARITY or r.part not in worded)
    rivals = (
        *(rewording.rivals if rewording else ()),
        *rivals,
        *rival_speakers(claimed, passage, matching, wording),
    )
    return Aligned(
        claimed=claimed,
        passage=passage,
        around=tuple(around),
        matching=matching,
        wording=wording,
        rewording=rewording,
        rivals=tuple(
            attrs.evolve(r, is_text=rewording is not None and _is_quoted(r, claimed, passage))
            for r in _without_others(rivals)
            if not _are_the_same_words(r, claimed, passage)
        ),
    )


def _wording(claimed: Claimed, passage: Passage, around: Sequence[Passage]) -> Wording | None:
    """Return a claim's words in their order in a passage, or going on beside it; None elsewhere."""
    across = claimed.sentence.language.tag != passage.language.tag
    if _restates(passage, claimed):  # whatever the sentences beside it say again
        return find_wording(claimed.worded, [passage], across=across)
    stretch = sorted((*around, passage), key=lambda sentence: sentence.number)
    wording = find_wording(claimed.worded, stretch, across=across)
    return wording if wording is not None and _lies_in(wording, passage) else None


def _restates(passage: Passage, claimed: Claimed) -> bool:
    """Return whether a passage has the very words of a claim in a row."""
    own, other = (
        f" {' '.join(part.form for part in parts)} " for parts in (claimed.parts, passage.parts)
    )
    return own in other


def _rewording(
    wording: Wording, claimed: Claimed, passage: Passage, matching: Matching
) -> Rewording | None:
    """Return what the edits of a wording change; None where too little of it is the same."""
    if wording.share < _WORDED or wording.longest < _RUN:
        return None
    across = claimed.sentence.language.tag != passage.language.tag
    rewording = read_edits(wording, across=across)
    rivals = tuple(
        r
        for r in rewording.rivals
        if not (_is_total(r, claimed, passage) or _is_told_both_ways(r, claimed))
        and not _is_denied_by_both(r, claimed, matching)
        and not (r.kind == _QUOTE and matching.worth(r.part))  # it stands there, in its own place
    )
    return attrs.evolve(rewording, rivals=rivals)


def _are_the_same_words(rival: Rival, claimed: Claimed, passage: Passage) -> bool:
    """
    Return whether a rival is the claim's own words again, which only a reading tells apart.

    So is a quotation with its negation, and "the night", which each side counts from a day before.
    """
    texts = claimed.sentence.article.text, passage.article.text
    if rival.claimed.of(texts[0]).casefold() != rival.reported.of(texts[1]).casefold():
        return False
    if rival.kind == _POLARITY:
        return claimed.sentence.is_denial == passage.is_denial
    return rival.kind == DATE and any(
        timex.anchor and timex.anchor != str(side.article.published)
        for side, span in ((claimed.sentence, rival.claimed), (passage, rival.reported))
        for timex in inside(side.article.timexes, (span,))
    )


def _without_others(rivals: Sequence[Rival]) -> Sequence[Rival]:
    """Return the rivals, but none where one side denies of one what the other tells of another."""
    denied = [r for r in rivals if r.kind == _POLARITY and not r.is_opposite]
    others = [r for r in rivals if r.kind in _WHO and r.slot >= _CLOSELY]
    return (
        [r for r in rivals if r not in denied and r not in others] if denied and others else rivals
    )


def _is_quoted(rival: Rival, claimed: Claimed, passage: Passage) -> bool:
    """Return whether a rival stands in a quotation on both sides."""
    there = (part for part in passage.parts if rival.reported.overlaps(part.span))
    return claimed.sentence.parts[rival.part].is_quoted and all(part.is_quoted for part in there)


def _are_put_alike(claimed: Claimed, passage: Passage) -> bool:
    """Return whether both sides have somebody who denies something, or neither has."""
    told = ({a.stance for a in side.attributions} for side in (claimed.sentence, passage))
    return len({DENIES in stances for stances in told}) == 1


def _is_denied_alike(wording: Wording, passage: Passage) -> bool:
    """Return whether two wordings that are nearly one have as many negations, and no other."""
    told = {other.index for _, other in wording.said}
    if not passage.denying <= {part.index for part in wording.window}:
        return False
    if passage.refusing - told:  # "the president called off his visit"
        return False
    own = sum(part.negates for part, _ in wording.said)
    missing = sum(part.negates for edit in wording.edits for part in edit.claimed)
    return wording.share >= _CLOSELY and own + missing == sum(p.negates for p in wording.window)


def _is_denied_by_both(rival: Rival, claimed: Claimed, matching: Matching) -> bool:
    """Return whether each side denies the deed: the one in its words, the other by who is cited."""
    met = None if claimed.root is None else matching.pairs.get(claimed.root)
    frames = claimed.sentence.frames, matching.passage.frames
    if rival.kind != _POLARITY or rival.is_opposite or claimed.root is None or met not in frames[1]:
        return False
    return frames[0][claimed.root].is_negative and frames[1][met].is_negative


def _is_total(rival: Rival, claimed: Claimed, passage: Passage) -> bool:
    """Return whether a figure is a total of those on the other side."""
    part = claimed.sentence.parts[rival.part]
    others = [other for other in passage.parts if other.span == rival.reported]
    return rival.kind == NUMBER and (
        adds_up(part, passage.parts)
        or any(adds_up(other, claimed.sentence.parts) for other in others)
    )


def _is_told_both_ways(rival: Rival, claimed: Claimed) -> bool:
    """Return whether the claim's sentence itself affirms and denies what is denied."""
    sentence = claimed.sentence
    told: dict[str, set[bool]] = {}
    for i, frame in sentence.frames.items():
        told.setdefault(sentence.parts[i].form, set()).add(frame.is_negative)
    both = {form for form, ways in told.items() if len(ways) > 1}
    own = {sentence.parts[i].form for i in sentence.frames if i in claimed.own}
    return rival.kind == _POLARITY and not both.isdisjoint(own)


def _lies_in(wording: Wording, passage: Passage) -> bool:
    """Return whether most of a wording stands in the passage itself, and not beside it."""
    inside = sum(passage.span.contains(other.span) for _, other in wording.said)
    return _MOSTLY * len(wording.said) < inside
