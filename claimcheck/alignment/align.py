"""A claim aligned with a passage: by wording, by role, and what rivals it there."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

import attrs

from claimcheck.alignment.claimed import Claimed
from claimcheck.alignment.clashes import adds_up
from claimcheck.alignment.comparators import compare_parts
from claimcheck.alignment.edits import Rewording, read_edits
from claimcheck.alignment.figures import is_vaguer
from claimcheck.alignment.levels import Level
from claimcheck.alignment.matching import Matching, match
from claimcheck.alignment.rivals import find_rivals
from claimcheck.alignment.sides import Rival
from claimcheck.alignment.slots import arguments_agree, person_of, slot_likeness
from claimcheck.alignment.speakers import rival_speakers
from claimcheck.alignment.spellings import are_alike
from claimcheck.alignment.wording import Wording, find_wording
from claimcheck.passages import DENIES, NAME, NUMBER, PLACE, Frame, Part, Passage, negates_main

__all__ = ["Aligned", "align"]

_CLOSELY = 0.8  # the share from which two wordings deny the same things
_WORDED = 0.6  # the share of a claim's units from which two wordings are one that was edited
_MEET = frozenset({Level.SAME, Level.ALIKE})
_NEARBY = 0.7  # what a value counts that only a neighbouring sentence says
_DEED = 0.6  # the worth from which a predicate is said
_LIKE = 0.4  # what a name counts that only sounds like another, and a value for one within it
_ABROAD = 0.7  # how far a part is in its place at least that another language says
_POLARITY = "polarity"
_QUOTE = "quote"
_WHO = frozenset({NAME, PLACE})
_IN_PLACE = 0.6  # how alike the places of two names are that one deed can't both have
_MOSTLY = 0.5  # of a wording, which must stand in the passage itself
_RUN = 3  # and the longest run that they share
_QUOTED, _NEARLY = 8, 0.82  # units of a quotation that is known again, and what of it must be there


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Aligned:
    """
    A claim aligned with a passage.

    ``matching`` is by role, ``wording`` by the order of the words (None where they are others),
    ``rewording`` what the edits of that change, ``rivals`` all that can't be true together.
    """

    claimed: Claimed
    passage: Passage
    around: tuple[Passage, ...]
    matching: Matching
    wording: Wording | None
    rewording: Rewording | None
    rivals: tuple[Rival, ...]

    @property
    def across(self) -> bool:
        """Whether the two are in different languages."""
        return self.claimed.sentence.language.tag != self.passage.language.tag

    @functools.cached_property
    def worded(self) -> Mapping[int, Part]:
        """The parts of the claim that its wording in the report has, each with that there."""
        if self.wording is None:
            return {}
        return {part.index: other for part, other in self.wording.said}

    @property
    def can_be_requoted(self) -> bool:
        """Whether the claim is quoted at a length at which a quotation is known again."""
        parts = self.claimed.parts
        return len(parts) >= _QUOTED and any(part.is_quoted for part in parts)

    @functools.cached_property
    def is_requoted(self) -> bool:
        """Whether a quotation of the claim is quoted in the report, in nearly the same words."""
        wording = self.wording
        if wording is None or self.rewording is None or self.rewording.rivals:
            return False
        if not self.can_be_requoted or wording.weight < _NEARLY:
            return False
        if self.claimed.root is not None and self.claimed.root not in self.worded:
            return False
        changed = [part for edit in wording.edits for part in edit.claimed]
        if any((part.is_value and part.weight) or part.negates for part in changed):
            return False
        quoted = sum(part.is_quoted and other.is_quoted for part, other in wording.said)
        return quoted >= _CLOSELY * len(wording.said)

    @functools.cached_property
    def frames(self) -> tuple[Frame, Frame] | None:
        """The claim's predicate and the passage's that meets it; None where none does."""
        root = self.claimed.root
        met = None if root is None else self.matching.pairs.get(root)
        if root is None or met is None or met not in self.passage.frames:
            return None
        return self.claimed.sentence.frames[root], self.passage.frames[met]

    @functools.cached_property
    def clauses(self) -> tuple[Frame, Frame] | None:
        """The claim's predicate, and the one of the passage that meets it or governs what does."""
        root = self.claimed.root
        met = None if root is None else self.matching.pairs.get(root)
        if root is None or met is None:
            return None
        above = self.passage.governors[met]
        frames = self.passage.frames
        told = frames.get(met) or (None if above is None else frames.get(above[0]))
        return None if told is None else (self.claimed.sentence.frames[root], told)

    @functools.cached_property
    def arguments(self) -> Mapping[str, str]:
        """How the arguments of the two predicates stand, by role."""
        if self.frames is None:
            return {}
        return arguments_agree(self.matching, *self.frames)

    @functools.cached_property
    def nearby(self) -> frozenset[int]:
        """
        The values of the claim that a sentence beside the passage says.

        A name is none where the passage itself has another one in its place.
        """
        others = [other for beside in self.around for other in beside.parts if other.weight > 0]
        across = self.across
        return frozenset(
            part.index
            for part in self.claimed.parts
            if part.is_value
            and any(compare_parts(part, other, across=across) in _MEET for other in others)
            and not (part.kind in _WHO and self._is_displaced(part))
        )

    def _is_displaced(self, part: Part) -> bool:
        """Return whether the passage has another name in the place of a name of the claim."""
        taken = self.matching.taken
        if part.mention is not None and part.is_person:
            told = () if self.frames is None else self.frames[1].arguments
            others = [person_of(self.passage, j) for _, j in told]
            if any(name and not are_alike(part.mention.party, name) for name in others):
                return True
        return any(
            slot_likeness(self.matching, part.index, other.index) >= _IN_PLACE
            for other in self.passage.parts
            if other.kind in _WHO and other.index not in taken
        )

    @functools.cached_property
    def said(self) -> Mapping[int, float]:
        """How far each part of the claim is said, and in its place, in [0, 1]."""
        return {part.index: self._said(part) for part in self.claimed.parts}

    def _said(self, part: Part) -> float:
        worded = self.worded.get(part.index)
        if worded is not None and not (
            self._is_turned(part)
            or self.matching.counts_another(part, worded)
            or _is_sized(part, worded)
        ):
            return 1.0
        place = self.matching.in_place(part.index)
        if self.across:  # the trees of two languages differ in more than their roles
            place = max(place, _ABROAD)
        here = max(self.matching.worth(part.index) * place, self._said_of_holder(part))
        if self._is_told_loosely(part):
            return min(here, _LIKE)
        if here < _NEARBY and part.is_value and self.tells_deed and part.index in self.nearby:
            return _NEARBY
        return here

    def _is_told_loosely(self, part: Part) -> bool:
        """Return whether a name is only like the one it meets, and a value only within it."""
        met = self.matching.pairs.get(part.index)
        if met is None:
            return False
        other = self.passage.parts[met]
        if part.kind == NAME:
            return self.matching.levels[part.index] is Level.NEAR
        is_inside = part.kind == PLACE and len(other.path) in range(1, len(part.path))
        return is_inside or _is_sized(part, other)

    def _said_of_holder(self, part: Part) -> float:
        """Return how far the name of who holds an office stands for a word of the office."""
        above = None if part.head is None else self.claimed.sentence.parts[part.head]
        met = None if above is None or not above.refers else self.matching.pairs.get(above.index)
        if above is None or met is None or self.passage.parts[met].kind != NAME:
            return 0.0
        return self.matching.worth(above.index)

    def _is_turned(self, part: Part) -> bool:
        """Return whether a part is told of a converse deed, though in the order of the claim."""
        above = self.claimed.sentence.governors[part.index]
        return above is not None and self.matching.levels.get(above[0]) is Level.CONVERSE

    @functools.cached_property
    def _negated(self) -> Sequence[int]:
        """The words that the claim negates, by their order, and that the passage says."""
        return [
            negated.part.index
            for negated in self.claimed.negated
            if self.matching.worth(negated.part.index) >= _DEED
        ]

    @functools.cached_property
    def is_denied_alone(self) -> bool:
        """Whether one side negates what the claim tells, and the other negates nothing."""
        own, there = self.claimed.is_denial, self.passage.is_denial
        if own == there or self.claimed.sentence.has_exception or self.passage.has_exception:
            return False
        if own:
            root, frames = self.claimed.root, self.claimed.sentence.frames
            is_negative = root is not None and frames[root].is_negative
            is_denied = bool(self._negated) or is_negative or self.claimed.is_denied
            return is_denied or negates_main(self.claimed.negated)
        met = None if self.claimed.root is None else self.matching.pairs.get(self.claimed.root)
        if met is None:
            return negates_main(self.passage.negated)
        return any(self.passage.is_under(met, n.part.index) for n in self.passage.negated)

    @property
    def is_called_false(self) -> bool:
        """Whether one side alone has a word that says that what is told is not so: "hoax"."""
        return bool(self.passage.falsifiers) != bool(self.claimed.sentence.falsifiers)

    @functools.cached_property
    def is_denied_alike(self) -> bool:
        """Whether the passage negates every word that the claim negates."""
        there = {negated.part.index for negated in self.passage.negated}
        return bool(self._negated) and all(self.matching.pairs[i] in there for i in self._negated)

    @functools.cached_property
    def is_turned_about(self) -> bool:
        """Whether two names stand on the other sides of the same form of the claim's verb."""
        root, pairs = self.claimed.root, self.matching.pairs
        met = None if root is None else pairs.get(root)
        parts, there = self.claimed.sentence.parts, self.passage.parts
        if root is None or met is None or parts[root].form != there[met].form:
            return False
        names = [p.index for p in self.claimed.parts if p.kind in _WHO and p.index in pairs]
        before, behind = ([i for i in names if (i < root) == side] for side in (True, False))
        if not (before and behind):
            return False
        return max(pairs[i] for i in behind) < met < min(pairs[i] for i in before)

    @functools.cached_property
    def tells_deed(self) -> bool:
        """Whether the passage itself says the claim's predicate: who and when may stand beside."""
        root = self.claimed.root
        return root is not None and (root in self.worded or self.matching.worth(root) >= _DEED)


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
        ),
    )


def _wording(claimed: Claimed, passage: Passage, around: Sequence[Passage]) -> Wording | None:
    """Return a claim's words in their order in a passage, or going on beside it; None elsewhere."""
    across = claimed.sentence.language.tag != passage.language.tag
    if _restates(passage, claimed):  # whatever the sentences beside it say again
        return find_wording(claimed.parts, passage.parts, across=across)
    stretch = sorted((*around, passage), key=lambda sentence: sentence.number)
    parts = [part for sentence in stretch for part in sentence.parts]
    wording = find_wording(claimed.parts, parts, across=across)
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


def _is_sized(part: Part, other: Part) -> bool:
    """Return whether only the size of a claim's figure is told: "thousands"."""
    told, claimed = other.measure, part.measure
    return told is not None and claimed is not None and is_vaguer(told, claimed)


def _lies_in(wording: Wording, passage: Passage) -> bool:
    """Return whether most of a wording stands in the passage itself, and not beside it."""
    inside = sum(passage.span.contains(other.span) for _, other in wording.said)
    return _MOSTLY * len(wording.said) < inside
