"""Figures: the same, compatible (rounded, approximate, in another unit), or rivals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rapidfuzz import fuzz

from claimcheck.dates.compare import equal
from claimcheck.judging.compare.centuries import differing_centuries
from claimcheck.judging.compare.contexts import likeness, one_to_one
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.figures import (
    Figure,
    are_comparable,
    are_compatible,
    are_counts,
    are_equal,
    are_far,
    are_told_alike,
    figure_of,
    may_be_ages,
)
from claimcheck.model import Quantity, Timex
from claimcheck.quantities import TIME_UNITS

__all__ = ["compare_numbers"]

_KIND = "number"
_RIVAL = 0.5
_COGNATE = 75.0
_TOLD = 0.3  # how alike the words around two figures are that are of one thing, however far apart
_DATED = frozenset({"date", "time"})
_CLOCK = frozenset({"second", "minute", "hour"})  # finer than the days that dates are told in


def compare_numbers(claim: Details, passage: Details) -> Iterator[Comparison]:
    """
    Yield how each figure of the claim stands to those of the passage.

    A figure of the passage that is one of the rest of the claim's sentence speaks for no other.
    """
    own = _figures(claim, passage)
    if not own:
        return
    reported = _figures(passage, claim)
    rest = [] if claim.beside is None else _figures(claim.beside, passage)
    figures = [*own, *rest]
    pairs = _match(figures, reported)
    rivals = _rivals(figures, reported, pairs)
    for index, figure in enumerate(own):
        outcome, strength, other = "missing", 1.0, None
        if index in pairs:
            other = reported[pairs[index]]
            outcome = "same" if are_equal(figure, other) else "compatible"
        elif index in rivals:
            strength, at = rivals[index]
            outcome, other = "rival", reported[at]
        elif _is_one(figure.quantity):
            continue  # "satu dekade" is "a decade", which has no figure
        yield Comparison(
            kind=_KIND,
            outcome=outcome,
            claimed=figure.quantity.span,
            reported=None if other is None else other.quantity.span,
            strength=strength,
        )


def _is_one(quantity: Quantity) -> bool:
    return quantity.low == quantity.high == 1


def _figures(details: Details, other: Details) -> list[Figure]:
    """Return the quantities, and what the dates count where the other side does so as well."""
    told = [timex for timex in other.timexes if timex.type in _DATED]
    counting = bool(other.counts) or any(q.unit in TIME_UNITS for q in other.quantities)
    counts = [
        count
        for timex, count in details.counts
        if counting and (count.unit in _CLOCK or not _is_told(timex, told))
    ]
    centuries = differing_centuries(details, other)
    return [figure_of(details, q) for q in (*details.quantities, *counts, *centuries)]


def _is_told(timex: Timex, told: list[Timex]) -> bool:
    """Return whether a counted date is among some, by the day or year it is counted from."""
    return bool(timex.anchor) and any(equal(timex, known) for known in told)


def _match(claimed: list[Figure], reported: list[Figure]) -> dict[int, int]:
    """Return which figures of the claim the passage has as well."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for agree in (are_equal, are_compatible):
        for index, figure in enumerate(claimed):
            if index in pairs:
                continue
            fits = [
                j
                for j, other in enumerate(reported)
                if j not in taken and are_comparable(figure, other) and agree(figure, other)
            ]
            if fits:
                pairs[index] = max(fits, key=lambda j: _nearness(figure, reported[j]))
                taken.add(pairs[index])
    return pairs


def _nearness(figure: Figure, other: Figure) -> float:
    return (figure.unit == other.unit) + likeness(figure.context, other.context)


def _rivals(
    claimed: list[Figure], reported: list[Figure], pairs: dict[int, int]
) -> dict[int, tuple[float, int]]:
    """Return the figure that is told of the same thing as each that the passage doesn't have."""
    taken = set(pairs.values())
    left = [(i, figure) for i, figure in enumerate(claimed) if i not in pairs]
    others = [(j, other) for j, other in enumerate(reported) if j not in taken]
    options = [(i, j) for i, figure in left for j, other in others if are_comparable(figure, other)]
    # a bare "one" is often no count: it takes no other figure's place
    choice = Counter(i for i, j in options if not reported[j].is_single)
    claims = Counter(j for i, j in options if not claimed[i].is_single)
    scored = []
    for i, j in options:
        more = choice[i] - (not reported[j].is_single)
        wanted = claims[j] - (not claimed[i].is_single)
        if not pairs and _is_other(claimed[i], reported[j]):
            continue
        score = _same_thing(claimed[i], reported[j])
        score += _position(wanted=wanted, more=more, paired=len(pairs))
        if score >= _RIVAL:
            scored.append((score, i, j))
    return one_to_one(scored)


def _is_other(figure: Figure, other: Figure) -> bool:
    """Return whether two figures are too far apart to be of one thing, unless the words say so."""
    if figure.phrase & other.phrase or likeness(figure.context, other.context) >= _TOLD:
        return False
    return are_far(figure, other)


def _position(*, wanted: int, more: int, paired: int) -> float:
    """
    Return how far the place alone tells that one figure stands for the other.

    That is where no other figure of the claim is ``wanted`` there, and no ``more`` figures of the
    passage come into question; the more so the more of the rest is ``paired``.
    """
    if wanted:
        return 0.0
    if more:
        return 0.1 if paired else 0.0
    return 0.3 + min(0.2, 0.1 * paired)


def _same_thing(figure: Figure, other: Figure) -> float:
    """Return how sure it is that two figures count the same: by unit, noun and context."""
    score = 0.35 * min(1.0, 1.5 * likeness(figure.context, other.context))
    score -= 0.0 if figure.quantity.kind == other.quantity.kind else 0.15
    score += 0.1 if are_told_alike(figure, other) else 0.0
    if figure.unit == other.unit != "" or may_be_ages(figure, other):
        return score + 0.45
    return score + _same_noun(figure, other)


def _same_noun(figure: Figure, other: Figure) -> float:
    """Return how far the nouns tell that two figures without a unit count the same."""
    if figure.noun & other.noun or _cognates(figure.quantity.noun, other.quantity.noun):
        return 0.45
    if figure.phrase & other.phrase:
        return 0.35
    if figure.unit != other.unit:
        return 0.15 if are_counts(figure, other) else 0.0
    if _is_of_another_deed(figure, other) or _is_of_another_deed(other, figure):
        return -0.2
    return 0.0 if _is_known(figure) and _is_known(other) else 0.2


def _is_of_another_deed(bare: Figure, other: Figure) -> bool:
    """Return whether one has only a deed to tell what it counts, and it is not the other's.

    "killing 12" is no figure of "84 passengers".
    """
    if bare.phrase or bare.quantity.noun or not bare.deed or not _is_known(other):
        return False
    return bare.deed.isdisjoint(other.context | other.phrase)


def _is_known(figure: Figure) -> bool:
    """Return whether the counted noun has a meaning that every language shares."""
    return any(not key.startswith("~") for key in figure.noun)


def _cognates(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 3 and fuzz.ratio(one, other) >= _COGNATE
