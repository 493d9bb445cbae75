"""Figures: the same, compatible (rounded, approximate, in another unit), or rivals."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import attrs
from rapidfuzz import fuzz

from claimcheck.dates.compare import equal
from claimcheck.judging.compare.contexts import around, keys_of, likeness
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.model import Quantity
from claimcheck.quantities import TIME_UNITS, in_base_unit

__all__ = ["compare_numbers"]

_KIND = "number"
_CLOSE = Decimal("1.15")  # the ratio up to which two open bounds ("more than") say the same
_CONVERTED = Decimal("0.04")  # what rounding may do to a converted length or weight
_RIVAL = 0.5
_COGNATE = 75.0
_DATED = frozenset({"date", "time"})
_CLOCK = frozenset({"second", "minute", "hour"})  # finer than the days that dates are told in
_COUNTED = frozenset({"", "person"})
_FAR = 3  # how many times a bound can be from a figure that is told by it


@attrs.frozen(kw_only=True)
class _Figure:
    """A quantity in the base unit of its dimension, and what the words around it mean."""

    quantity: Quantity
    unit: str
    low: Decimal | None
    high: Decimal | None
    context: frozenset[str]
    noun: frozenset[str]

    @property
    def stated(self) -> Decimal:
        """The figure itself: the bound that is known, or the middle of both."""
        if self.low is None or self.high is None:
            return self.low if self.low is not None else self.high or Decimal(0)
        return (self.low + self.high) / 2


def compare_numbers(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each figure of the claim stands to those of the passage."""
    claimed, reported = _figures(claim, passage), _figures(passage, claim)
    pairs, lonely = _match(claimed, reported)
    for index, figure in enumerate(claimed):
        if index in pairs:
            other = reported[pairs[index]]
            outcome = "same" if _equal(*_on_one_scale(figure, other)) else "compatible"
            yield Comparison(
                kind=_KIND,
                outcome=outcome,
                claimed=figure.quantity.span,
                reported=other.quantity.span,
            )
            continue
        rival = _best_rival(figure, lonely, sure=_position(len(claimed), len(pairs), len(reported)))
        if rival is None:
            yield Comparison(kind=_KIND, outcome="missing", claimed=figure.quantity.span)
            continue
        strength, other = rival
        yield Comparison(
            kind=_KIND,
            outcome="rival",
            claimed=figure.quantity.span,
            reported=other.quantity.span,
            strength=strength,
        )


def _figures(details: Details, other: Details) -> list[_Figure]:
    """Return the quantities, and what the dates count where the other side counts as well."""
    told = [timex for timex in other.timexes if timex.type in _DATED]
    counting = bool(other.counts) or any(q.unit in TIME_UNITS for q in other.quantities)
    counts = [
        count
        for timex, count in details.counts
        if counting and (count.unit in _CLOCK or not any(equal(timex, known) for known in told))
    ]
    return [_figure(details, quantity) for quantity in (*details.quantities, *counts)]


def _figure(details: Details, quantity: Quantity) -> _Figure:
    unit, factor = in_base_unit(quantity.unit)
    if quantity.kind == "fraction":
        unit, factor = "percent", Decimal(100)
    counted = keys_of((quantity.noun,), details.language)[0] if quantity.noun else frozenset[str]()
    return _Figure(
        quantity=quantity,
        unit=unit,
        low=None if quantity.low is None else quantity.low * factor,
        high=None if quantity.high is None else quantity.high * factor,
        context=around(details, quantity.span),
        noun=counted,
    )


def _match(claimed: list[_Figure], reported: list[_Figure]) -> tuple[dict[int, int], list[_Figure]]:
    """Return which figures of the claim the passage has as well, and those of it that are left."""
    pairs: dict[int, int] = {}
    for agree in (_equal, _compatible):
        for index, figure in enumerate(claimed):
            if index in pairs:
                continue
            fits = [
                j
                for j, other in enumerate(reported)
                if j not in pairs.values()
                and _comparable(figure, other)
                and agree(*_on_one_scale(figure, other))
            ]
            if fits:
                pairs[index] = max(fits, key=lambda j: _nearness(figure, reported[j]))
    lonely = [other for j, other in enumerate(reported) if j not in pairs.values()]
    return pairs, lonely


def _on_one_scale(figure: _Figure, other: _Figure) -> tuple[_Figure, _Figure]:
    """Return both as they stand where one has no unit, for 32 is no 32 years in months."""
    if figure.unit == other.unit or (figure.unit and other.unit):
        return figure, other
    return _as_stated(figure), _as_stated(other)


def _as_stated(figure: _Figure) -> _Figure:
    return attrs.evolve(figure, low=figure.quantity.low, high=figure.quantity.high)


def _nearness(figure: _Figure, other: _Figure) -> float:
    return (figure.unit == other.unit) + likeness(figure.context, other.context)


def _comparable(figure: _Figure, other: _Figure) -> bool:
    """Return whether the units allow that both figures are of one thing."""
    if figure.unit == other.unit or {figure.unit, other.unit} == _COUNTED:
        return True
    bare = next((f for f in (figure, other) if not f.unit), None)
    return bare is not None and not bare.quantity.noun


def _equal(figure: _Figure, other: _Figure) -> bool:
    return (figure.low, figure.high) == (other.low, other.high)


def _compatible(figure: _Figure, other: _Figure) -> bool:
    """Return whether both figures can be true together."""
    if _is_open(figure) and _is_open(other) and (figure.low is None) == (other.low is None):
        return _within(figure.stated, other.stated, _CLOSE)
    if _overlap(figure, other):
        vague = figure.quantity.approximate or other.quantity.approximate
        return vague or not _is_open(figure, other) or _within(figure.stated, other.stated, _FAR)
    if figure.quantity.unit != other.quantity.unit and figure.unit == other.unit != "":
        return abs(figure.stated - other.stated) <= _CONVERTED * max(figure.stated, other.stated)
    return _rounds(figure.stated, other.stated) or _rounds(other.stated, figure.stated)


def _is_open(*figures: _Figure) -> bool:
    return any(figure.low is None or figure.high is None for figure in figures)


def _within(one: Decimal, other: Decimal, ratio: Decimal | int) -> bool:
    small, large = sorted((one, other))
    return large <= small * ratio


def _overlap(figure: _Figure, other: _Figure) -> bool:
    below = figure.high is not None and other.low is not None and figure.high < other.low
    above = figure.low is not None and other.high is not None and other.high < figure.low
    return not (below or above)


def _rounds(coarse: Decimal, fine: Decimal) -> bool:
    """Return whether the first is a large figure that the second, finer one is rounded to."""
    digits = len(coarse.normalize().as_tuple().digits)
    if coarse < 1000 or fine <= 0 or digits < 2:
        return False
    step = Decimal(1).scaleb(coarse.adjusted() - digits + 1)
    return abs(coarse - fine) * 2 <= step


def _position(claimed: int, paired: int, reported: int) -> float:
    """Return how far the number of figures alone tells that the one left stands for the other."""
    if claimed - paired != 1 or reported <= paired:
        return 0.0
    if reported - paired > 1:
        return 0.1 if paired else 0.0
    return 0.3 + min(0.2, 0.1 * paired)


def _best_rival(
    figure: _Figure, others: list[_Figure], *, sure: float
) -> tuple[float, _Figure] | None:
    """Return the figure that is told of the same thing, with how sure that is."""
    scored = [
        (_same_thing(figure, other) + sure, -i, other)
        for i, other in enumerate(others)
        if _comparable(figure, other)
    ]
    if not scored:
        return None
    score, _, other = max(scored, key=lambda entry: entry[:2])
    return (min(1.0, score), other) if score >= _RIVAL else None


def _same_thing(figure: _Figure, other: _Figure) -> float:
    """Return how sure it is that two figures count the same: by unit, noun and context."""
    score = 0.35 * min(1.0, 1.5 * likeness(figure.context, other.context))
    score -= 0.0 if figure.quantity.kind == other.quantity.kind else 0.15
    if figure.unit == other.unit and figure.unit not in _COUNTED:
        return score + 0.45
    if figure.unit == other.unit == "person" or figure.noun & other.noun:
        return score + 0.45
    if _cognates(figure.quantity.noun, other.quantity.noun):
        return score + 0.45
    if figure.unit != other.unit:
        return score + 0.15
    return score + (0.0 if _is_known(figure) and _is_known(other) else 0.2)


def _is_known(figure: _Figure) -> bool:
    """Return whether the counted noun has a meaning that every language shares."""
    return any(not key.startswith("~") for key in figure.noun)


def _cognates(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 3 and fuzz.ratio(one, other) >= _COGNATE
