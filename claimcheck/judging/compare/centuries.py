"""The centuries that dates tell by number: who gets one wrong gets a number wrong."""

from __future__ import annotations

import attrs

from claimcheck.dates.compare import incompatible
from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.details import Details
from claimcheck.model import Quantity, Timex
from claimcheck.quantities import count_in

__all__ = ["differing_centuries"]

_DATED = frozenset({"date", "time"})
_UNIT = "nth_century"  # of no duration: the 19th century is not nineteen of them


def _is_century(timex: Timex) -> bool:
    """Return whether a date is a century, or a part of one: TimeML writes it in two digits."""
    return len(timex.timex3) == 2 and timex.timex3.isdecimal()


def differing_centuries(details: Details, other: Details) -> list[Quantity]:
    """Return the numbers of the centuries that no date of the other side, which has one, can be."""
    beside = () if other.beside is None else other.beside.timexes
    told = [timex for timex in (*other.timexes, *beside) if timex.type in _DATED]
    centuries = {timex.timex3 for timex in told if _is_century(timex)}
    return [
        number
        for timex in (details.timexes if centuries else ())
        if _is_century(timex) and timex.timex3 not in centuries
        if all(incompatible(timex, known) for known in told)
        if (number := _number_of(details, timex)) is not None
    ]


def _number_of(details: Details, timex: Timex) -> Quantity | None:
    """Return the number that tells a century; None for "this century"."""
    inside = tokens_in(details, timex.span)
    number = count_in(details.tokens, inside.start, inside.stop, details.language)
    return None if number is None else attrs.evolve(number, unit=_UNIT, kind="ordinal")
