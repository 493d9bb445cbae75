"""A rival, and what stands around it on both sides."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import attrs

from claimcheck.alignment.matching import Matching
from claimcheck.alignment.spellings import share_a_word
from claimcheck.alignment.surroundings import Surroundings
from claimcheck.model import Span
from claimcheck.passages import FACT, Frame, Part, Passage, is_classified
from claimcheck.passages.terms import STEM

__all__ = ["Rival", "Sides", "covered", "sides_of"]

_LEAST_PLACE = 0.3  # what a part counts that is said in another place
_PERSON, _PERSONS = "person", frozenset({"person", "unknown"})


@attrs.frozen(kw_only=True)
class Rival:
    """
    A value of the passage in a slot of the claim.

    ``part`` is the index of the claim's part, ``kind`` is date, number, name, place, polarity or
    quote;
    ``found`` is wording, role, left (over) or speech. ``slot`` is how far the two slots are
    one, ``around_claim`` and ``around_passage`` which share of what stands around each the other
    side says, ``covered`` that of the rest of the claim. ``same_polarity`` and ``same_stance``
    compare the predicates above, ``is_opposite`` tells whether words are opposed and nothing is
    negated, ``is_nominal`` whether the passage tells the deed by a noun, ``is_crowded`` whether
    other values are left over beside the two, ``is_text`` whether it stands in a quotation that
    both sides give, ``is_of_persons`` whether both are names of people. ``is_reading`` tells
    whether both are figures that something came to, ``is_tally`` whether the passage's is of a
    tally, ``grown`` which sides tell that their figure changed to it: claimed, reported.
    """

    part: int
    kind: str
    found: str
    claimed: Span
    reported: Span
    slot: float
    around_claim: float
    around_passage: float
    covered: float
    same_polarity: bool = True
    same_stance: bool = True
    is_opposite: bool = False
    is_nominal: bool = False
    is_crowded: bool = False
    is_text: bool = False
    is_of_persons: bool = False
    same_grain: bool = False
    both_negate: bool = False
    is_reading: bool = False
    is_tally: bool = False
    grown: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True, eq=False)
class Sides:
    """A claim and a passage that are matched, and what each says around each part of it."""

    matching: Matching
    own: frozenset[int]
    here: Surroundings
    there: Surroundings
    said: Mapping[int, float]
    across: bool

    def rival(self, part: Part, other: Part, *, slot: float, kind: str = "") -> Rival:
        """Return a part of the passage as a rival of one of the claim."""
        i, j = part.index, other.index
        passage = self.matching.passage
        here = self.here.share(i, self.said, without={i}, own=self.own)
        classified = is_classified(other, passage.parts, passage.language)
        beside = {j, j + 1} if classified else {j}  # "units" behind a figure
        there = self.there.share(j, self.matching.taken, without=beside)
        above = _governing(i, self.matching.claim.frames, self.matching.claim.governors)
        below = _governing(j, passage.frames, passage.governors)
        return Rival(
            part=i,
            kind=kind or part.kind,
            found="role",
            claimed=part.span,
            reported=other.span,
            slot=slot,
            around_claim=here,
            around_passage=there,
            covered=self._covered(self.own - {i}),
            same_polarity=_negative(above) == _negative(below),
            same_stance=_stance(above) == _stance(below),
            is_of_persons=_are_persons(part, other),
            same_grain=_are_of_one_grain(part, other),
            both_negate=_negates_beside(part, self.matching.claim, self.matching.pairs)
            and _negates_beside(other, passage, self.matching.taken),
        )

    def _covered(self, own: Collection[int]) -> float:
        """Return which share of some parts of the claim the passage says, each in its place."""
        weights = {i: self.matching.claim.parts[i].weight for i in own}
        total = sum(weights.values())
        told = sum(weight * self.said.get(i, 0.0) for i, weight in weights.items())
        return told / total if total else 0.0


def _negates_beside(part: Part, passage: Passage, told: Iterable[int]) -> bool:
    """Return whether anything is negated beside a word, or by what it begins with: "unbeaten"."""
    forms = passage.negated_forms((*told, part.index))
    return bool(forms | (passage.denying - {part.index}))


def _are_persons(part: Part, other: Part) -> bool:
    """Return whether two names are people's: one surely, and neither has a word that means more."""
    if part.mention is None or other.mention is None or share_a_word(part.form, other.form):
        return False
    types = {part.mention.type, other.mention.type}
    means = any(not key.startswith(STEM) for side in (part, other) for key in side.terms)
    return _PERSON in types and types <= _PERSONS and not means


def _are_of_one_grain(part: Part, other: Part) -> bool:
    """Return whether two dates are told in the same units: two weekdays, the ends of two months."""
    if part.timex is None or other.timex is None or part.timex.mod != other.timex.mod:
        return False
    return bool(part.grain) and part.grain == other.grain


def _governing(
    i: int,
    frames: Mapping[int, Frame],
    governors: tuple[tuple[int, str] | None, ...],
) -> Frame | None:
    above = governors[i]
    if i in frames:
        return frames[i]
    return None if above is None else frames.get(above[0])


def _negative(frame: Frame | None) -> bool:
    return frame is not None and frame.is_negative


def _stance(frame: Frame | None) -> str:
    return FACT if frame is None else frame.stance


def covered(matching: Matching, own: Collection[int]) -> float:
    """Return which share of some parts of the claim the passage says in the same places."""
    total = told = 0.0
    for i in own:
        weight = matching.claim.parts[i].weight
        if weight:
            total += weight
            told += weight * matching.worth(i) * matching.in_place(i)
    return told / total if total else 0.0


def sides_of(matching: Matching, own: frozenset[int]) -> Sides:
    """
    Return a claim and a passage, ready to look for rivals.

    Args:
        matching: of the claim's sentence with the passage.
        own: the parts of the claim.
    """
    said = {i: matching.worth(i) * max(matching.in_place(i), _LEAST_PLACE) for i in matching.pairs}
    return Sides(
        matching=matching,
        own=own,
        here=Surroundings(matching.claim),
        there=Surroundings(matching.passage),
        said=said,
        across=matching.claim.language.tag != matching.passage.language.tag,
    )
