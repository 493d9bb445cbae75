"""The day of the week and the clock of a date, as its words name them."""

from __future__ import annotations

import functools

from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.details import Details
from claimcheck.model import Timex

__all__ = ["clash_of_weekdays", "is_dated", "weekday_of"]

_DAYS = 7
_UTC = "Z"


def weekday_of(details: Details, timex: Timex) -> int | None:
    """Return the weekday that a date names, 0 for Monday; None where it names none."""
    names = _weekday_names(details.language.tag)
    words = details.tokens.words
    named = (names[words[i]] for i in tokens_in(details, timex.span) if words[i] in names)
    return next(named, None)


def is_dated(details: Details, timex: Timex) -> bool:
    """Return whether a time names its day, by the weekday or the month."""
    months = _month_names(details.language.tag)
    inside = tokens_in(details, timex.span)
    named = any(details.tokens.words[i] in months for i in inside)
    return named or weekday_of(details, timex) is not None


def clash_of_weekdays(claim: Details, timex: Timex, passage: Details, other: Timex) -> bool:
    """Return whether the named weekday of one can't be that of the other's day."""
    first, second = weekday_of(claim, timex), weekday_of(passage, other)
    if first is None and second is None:
        return False
    one = first if first is not None else _day_of(claim, timex)
    two = second if second is not None else _day_of(passage, other)
    if one is None or two is None or one == two:
        return False
    next_to = (one - two) % _DAYS in {1, _DAYS - 1}
    return not (next_to and _are_abroad(timex, other))


def _are_abroad(timex: Timex, other: Timex) -> bool:
    """Return whether the clock of one is of another zone, so that it can show another day."""
    zones = {_zone(timex), _zone(other)}
    return len(zones) == 2 and ("" not in zones or _UTC in zones)


def _zone(timex: Timex) -> str:
    """Return the zone of a clock time, as its value ends: "Z", "+07:00"; "" where it has none."""
    clock = timex.edtf.partition("T")[2]
    if clock.endswith(_UTC):
        return _UTC
    return clock[-6:] if clock[-6:-5] in {"+", "-"} else ""


def _day_of(details: Details, timex: Timex) -> int | None:
    """Return the weekday of a value that is one day; None for a bare time of the clock."""
    if timex.earliest is None or timex.earliest != timex.latest:
        return None
    if timex.type == "time" and not is_dated(details, timex):
        return None
    return timex.earliest.weekday()


@functools.cache
def _weekday_names(tag: str) -> dict[str, int]:
    """Return CLDR's weekday names, lower case, 0 for Monday."""
    return _calendar_names(tag, "days")


@functools.cache
def _month_names(tag: str) -> dict[str, int]:
    """Return CLDR's names of the months, lower case."""
    return _calendar_names(tag, "months")


def _calendar_names(tag: str, kind: str) -> dict[str, int]:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when first used)

    try:
        names = getattr(Locale.parse(tag), kind)["format"]
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.lower().rstrip("."): number
        for width in ("wide", "abbreviated")
        for number, name in names[width].items()
    }
