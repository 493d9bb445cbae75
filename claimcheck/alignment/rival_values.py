"""Values of a passage in the slots of a claim's: another figure, day, name or place."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.alignment.clashes import (
    adds_up,
    figures_clash,
    is_translated,
    names_clash,
    places_clash,
    types_agree,
)
from claimcheck.alignment.comparators import (
    compare_parts,
    dates_differ,
    is_told_more_narrowly,
)
from claimcheck.alignment.counts import (
    count_alike,
    count_other_things,
    is_outgrown,
    is_tally,
    slot_of_count,
    with_growth,
)
from claimcheck.alignment.figures import are_far, figure_of
from claimcheck.alignment.levels import Level
from claimcheck.alignment.sides import Rival, Sides
from claimcheck.alignment.slots import slot_likeness
from claimcheck.model import Span
from claimcheck.passages import DATE, NAME, NUMBER, PLACE, Part, Passage

__all__ = ["rival_values"]

_SLOT = 0.4  # the least likeness of two slots
_SURE_SLOT = 0.8  # that of two names of which little is known, or of two days of one deed
_MET = 0.6  # the least worth of a predicate that is met
_LEFT = 0.2  # the likeness of slots of which it is only known that they are left over
_TOLD_OF = frozenset({DATE, NUMBER})
_CROWD = 3  # values of a kind that may be left over on a side
_PAIR = 2
_RELATIVE, _SAYING = "acl", "say"


def rival_values(sides: Sides) -> Iterator[Rival]:
    """Yield the values of a passage that stand in a slot of the claim's, or are left over."""
    finder = _Finder(sides=sides)
    found = list(finder.in_slots())
    yield from found
    yield from finder.said_when()
    taken = {rival.claimed for rival in found}
    yield from (rival for rival in finder.left_over() if rival.claimed not in taken)


@attrs.frozen(kw_only=True, eq=False)
class _Finder:
    """Looks for the values of one passage that rival those of one claim."""

    sides: Sides

    def in_slots(self) -> Iterator[Rival]:
        """Yield the values that stand in a slot of the claim's."""
        alike = functools.partial(count_alike, self.sides.matching)
        for part in self._unsaid:
            for other in (*self._free(part.kind), *self._around_places(part)):
                if self._can_rival(part, other):
                    slot = slot_likeness(self.sides.matching, part.index, other.index)
                    if part.kind == NUMBER and not alike(part, other, slot):
                        continue
                    if part.kind in _TOLD_OF:
                        slot = max(slot, self._of_told(part, other))
                    if slot >= self._least_slot(part, other):
                        yield self._rival(part, other, slot=slot)

    def _rival(self, part: Part, other: Part, *, slot: float) -> Rival:
        rival = self.sides.rival(part, other, slot=slot)
        if part.kind != NUMBER:
            return rival
        return with_growth(rival, self.sides.matching, part, other)

    @staticmethod
    def _least_slot(part: Part, other: Part) -> float:
        """Return how alike two slots must be: the more the less is known of two names."""
        if part.mention and other.mention and not types_agree(part.mention, other.mention):
            return _SURE_SLOT
        return _SLOT

    @functools.cached_property
    def _unsaid(self) -> Sequence[Part]:
        """The values of the claim that no part of the passage says."""
        parts, other = self.sides.matching.claim.parts, self.sides.matching.passage
        values = [parts[i] for i in sorted(self.sides.own) if parts[i].is_value]
        return self._untold(values, other, {j: i for i, j in self._equal_figures}, own=True)

    @functools.cached_property
    def _unmet(self) -> Sequence[Part]:
        """The values of the passage that no part of the claim's sentence says."""
        parts, other = self.sides.matching.passage.parts, self.sides.matching.claim
        values = [part for part in parts if part.is_value]
        return self._untold(values, other, dict(self._equal_figures), own=False)

    def _untold(
        self, values: Sequence[Part], other: Passage, told: Mapping[int, int], *, own: bool
    ) -> Sequence[Part]:
        """
        Return the values that no part of the other side says.

        Args:
            values: of one side.
            other: the other side.
            told: the figures of the other side that one of the values tells exactly, with which.
            own: whether the values are the claim's.
        """
        return [value for value in values if not self._is_said(value, other, told, own=own)]

    @functools.cached_property
    def _equal_figures(self) -> Sequence[tuple[int, int]]:
        """The figures that are told exactly: no vague one is told by them as well."""
        matching = self.sides.matching
        return [
            (i, j)
            for i, j in matching.pairs.items()
            if matching.claim.parts[i].kind == NUMBER and matching.levels[i] is Level.SAME
            if not matching.counts_another(matching.claim.parts[i], matching.passage.parts[j])
        ]

    def _free(self, kind: str) -> Iterator[Part]:
        """Yield the values of the passage of a kind that no part of the claim's sentence says."""
        return (part for part in self._unmet if part.kind == kind)

    def _around_places(self, part: Part) -> Iterator[Part]:
        """Yield the lands of the passage around a place that both sides name: "Indonesian"."""
        if part.kind == PLACE:
            yield from (land for land, alike in self._lands if alike - {part.index})

    @functools.cached_property
    def _lands(self) -> Sequence[tuple[Part, frozenset[int]]]:
        """The lands that only a place inside them says, which itself is on both sides."""
        matching = self.sides.matching
        same = {i for i in matching.pairs if matching.levels[i] is Level.SAME}
        own = [part for part in matching.claim.parts if part.kind in {NAME, PLACE}]
        lands = [
            other
            for other in matching.passage.parts
            if other.kind == PLACE and len(other.path) == 1 and other.index not in matching.taken
        ]
        found = [(land, frozenset(self._alike_to(land, own))) for land in lands]
        return [(land, alike) for land, alike in found if alike and alike <= same]

    def _alike_to(self, other: Part, own: Sequence[Part]) -> Iterator[int]:
        """Yield the parts of the claim's sentence that are the same as one of the passage."""
        for part in own:
            level = compare_parts(part, other, across=self.sides.across)
            if level in {Level.SAME, Level.ALIKE}:
                yield part.index

    def _is_said(self, value: Part, side: Passage, told: Mapping[int, int], *, own: bool) -> bool:
        matching, i = self.sides.matching, value.index
        near = [side.parts[j] for j in side.meetings.of(value) if told.get(j, i) == i]
        others = [part for part in side.parts if told.get(part.index, i) == i] if near else []
        return any(
            (other.is_value or other.refers or value.kind in {NAME, PLACE})
            and compare_parts(value, other, across=self.sides.across) in {Level.SAME, Level.ALIKE}
            and not is_told_more_narrowly(value, other, others)
            and not matching.counts_another(*((value, other) if own else (other, value)))
            and not is_outgrown(matching, *((value, other) if own else (other, value)))
            for other in near
        )

    def _can_rival(self, part: Part, other: Part) -> bool:
        across = self.sides.across
        if part.kind == NUMBER:
            claim, passage = self.sides.matching.claim, self.sides.matching.passage
            tallied = is_tally(claim, part) or is_tally(passage, other)
            is_total = adds_up(part, passage.parts) or adds_up(other, claim.parts)
            clash = figures_clash(part, other, across=across, tallied=tallied)
            return (clash or is_outgrown(self.sides.matching, part, other)) and not is_total
        if part.kind == DATE:
            return dates_differ(part, other) and self._is_past(part, other)
        if part.kind == NAME:
            return names_clash(part, other)
        abroad = across and (is_translated(part) or is_translated(other))
        return not abroad and places_clash(part, other)

    def _is_past(self, part: Part, other: Part) -> bool:
        """Return whether the passage's date is no news from before what the claim tells."""
        published = self.sides.matching.passage.article.published
        one, two = part.timex, other.timex
        if published is None or one is None or two is None or one.first_day is None:
            return True
        is_over = two.last_day is not None and two.last_day <= published
        return not (one.first_day > published and is_over)

    def _of_told(self, part: Part, other: Part) -> float:
        """Return how far two dates are of one deed, or two figures of one noun."""
        if part.kind == NUMBER:
            return slot_of_count(self.sides.matching, part, other)
        return self._of_deed(part, other)

    def _of_deed(self, part: Part, other: Part) -> float:
        """Return how far two dates tell when the same deed was."""
        above = self.sides.matching.claim.governors[part.index]
        below = self.sides.matching.passage.governors[other.index]
        if above is None or below is None or self.sides.matching.pairs.get(above[0]) != below[0]:
            return 0.0
        worth = self.sides.matching.worth(above[0])
        return _SURE_SLOT * worth if worth >= _MET else 0.0

    def left_over(self) -> Iterator[Rival]:
        """Yield the values of a kind that are left over on both sides, wherever they stand."""
        for kind in (NUMBER, DATE, PLACE, NAME):
            claimed = [part for part in self._unsaid if part.kind == kind]
            reported = list(self._free(kind))
            if not claimed or not reported or max(len(claimed), len(reported)) > _CROWD:
                continue
            found = [
                attrs.evolve(
                    self.sides.rival(part, other, slot=_LEFT),
                    found="left",
                    is_crowded=len(claimed) + len(reported) > _PAIR,
                )
                for part in claimed
                for other in reported
                if self._can_rival(part, other) and self._may_be_left(part, other)
            ]
            yield from _best_pairs(found)

    def _may_be_left(self, part: Part, other: Part) -> bool:
        if part.kind == NAME and part.mention and other.mention:
            return types_agree(part.mention, other.mention)
        if part.kind != NUMBER:
            return True
        return not (
            self._are_far(part, other)
            or count_other_things(self.sides.matching, part, other, across=self.sides.across)
        )

    @staticmethod
    def _are_far(part: Part, other: Part) -> bool:
        one, two = part.quantity, other.quantity
        return one is None or two is None or are_far(figure_of(one), figure_of(two))

    def said_when(self) -> Iterator[Rival]:
        """Yield the day on which the same was said, where the two sides tell another."""
        claim, passage = self.sides.matching.claim, self.sides.matching.passage
        for part in claim.parts:
            told = part.kind == DATE and part.index not in self.sides.own and _said_by(claim, part)
            for other in self._free(DATE) if told else ():
                if _said_by(passage, other) != told or not self._can_rival(part, other):
                    continue
                if not (_is_of_issue(claim, part) and _is_of_issue(passage, other)):
                    rival = self.sides.rival(part, other, slot=_LEFT)
                    yield attrs.evolve(rival, found="speech")


def _is_of_issue(passage: Passage, part: Part) -> bool:
    """Return whether a day is that on which its article came out, by which outlets date a word."""
    timex, published = part.timex, passage.article.published
    return timex is not None and published is not None and timex.earliest == published


def _said_by(passage: Passage, part: Part) -> str:
    """
    Return how a day belongs to a word of saying, in a word; "" where it does not.

    It is that of the saying ("said on Sunday"), or of what it was said in, by its verb ("told the
    paper in an interview published on Sunday").
    """
    above = passage.governors[part.index]
    if above is None:
        return ""
    verb = passage.parts[above[0]]
    if verb.is_cue:
        return _SAYING
    over = passage.governors[verb.index]
    is_beside = verb.relation.startswith(_RELATIVE) and over and passage.parts[over[0]].is_cue
    return verb.lemma if is_beside else ""


def _best_pairs(rivals: Sequence[Rival]) -> Iterator[Rival]:
    """Yield the rivals that have most in common around them, no value in two."""
    taken: set[Span] = set()
    for rival in sorted(rivals, key=lambda r: (-r.around_claim - r.around_passage, r.claimed)):
        if taken.isdisjoint({rival.claimed, rival.reported}):
            taken |= {rival.claimed, rival.reported}
            yield rival
