"""
Periods of the calendar, and their two notations: EDTF (ISO 8601-2) and TimeML.

A value keeps its unit, so that a month stays a month. Pure functions; years run from 1 to 9999, and
what leaves them raises ``OverflowError`` or ``ValueError``, which the caller takes as "no date".
"""

from __future__ import annotations

import calendar
import datetime as dt

import attrs

__all__ = [
    "THIRDS",
    "Value",
    "interval",
    "make_period",
    "make_third",
    "nth_part",
    "season_name",
    "shift",
    "unknown",
]

THIRDS = {"START": 0, "MID": 1, "END": 2}
_ISLAMIC_EPOCH = dt.date(622, 7, 19).toordinal()
_MONTHS = {"month": 1, "quarter": 3, "half": 6}
_YEARS = {"year": 1, "decade": 10, "century": 100}
_SEASONS = {21: ("SP", 3), 22: ("SU", 6), 23: ("FA", 9), 24: ("WI", 12)}


@attrs.frozen(kw_only=True)
class Value:
    """
    A resolved expression, without its place in the text.

    ``unit`` is the precision ("day", "month" ...); ``first`` and ``last`` the bounds in whole days.
    ``clock`` is the local time of the day with its zone ("04:17+07:00"), empty for none;
    ``compared`` is set for a period that only the reported one is set against.
    """

    unit: str
    edtf: str
    timex3: str
    first: dt.date | None = None
    last: dt.date | None = None
    mod: str | None = None
    type: str = "date"
    anchor: str | None = None
    why: str = ""
    clock: str = ""
    compared: bool = False


def unknown(unit: str, edtf: str, timex3: str = "") -> Value:
    """Return a value of which not enough is known to bound it: ``XXXX-09-14``."""
    return Value(unit=unit, edtf=edtf, timex3=timex3 or edtf)


def make_period(unit: str, day: dt.date) -> Value:
    """
    Return the period of a unit that holds a day.

    >>> make_period("week", dt.date(2018, 9, 29)).edtf
    '2018-09-24/2018-09-30'
    >>> make_period("quarter", dt.date(2024, 2, 1)).edtf
    '2024-33'
    """
    first, last = _bounds(unit, day)
    edtf, timex3 = _notations(unit, first, last)
    return Value(unit=unit, edtf=edtf, timex3=timex3, first=first, last=last)


def season_name(code: int) -> str:
    """Return TimeML's name of a season: SP, SU, FA, WI."""
    return _SEASONS[code][0]


def make_season(year: int, code: int) -> Value:
    """Return a season of the north, by EDTF's code: 21 spring to 24 winter."""
    name, month = _SEASONS[code]
    first = dt.date(year, month, 1)
    last = _month_end(_add_months(first, 2))
    return Value(
        unit="season", edtf=f"{year:04}-{code}", timex3=f"{year:04}-{name}", first=first, last=last
    )


def shift(value: Value, steps: int) -> Value:
    """
    Return the period of the same unit so many steps later, or earlier.

    >>> shift(make_period("month", dt.date(2024, 1, 31)), -2).edtf
    '2023-11'
    """
    if value.first is None:
        return value
    unit = value.unit
    if unit in _MONTHS:
        return make_period(unit, _add_months(value.first, steps * _MONTHS[unit]))
    if unit in _YEARS:
        return make_period(unit, value.first.replace(year=value.first.year + steps * _YEARS[unit]))
    days = 1 if unit == "day" else 7
    return make_period(unit, value.first + dt.timedelta(days=days * steps))


def interval(first: Value, last: Value) -> Value:
    """Return the interval from one value to another, both inclusive."""
    return Value(
        unit=last.unit,
        edtf=f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}",
        timex3=f"{first.timex3}/{last.timex3}",
        first=first.first,
        last=last.last,
        type="date" if "T" not in last.edtf else "time",
    )


def make_third(value: Value, mod: str) -> Value:
    """
    Return the first, middle or last third of a period, as an interval, with TimeML's mod.

    >>> make_third(make_period("year", dt.date(2018, 1, 1)), "END").edtf
    '2018-09/2018-12'
    >>> make_third(make_period("month", dt.date(2024, 6, 1)), "START").edtf
    '2024-06-01/2024-06-10'
    """
    if value.first is None or value.last is None or value.unit in {"day", "weekend"}:
        return attrs.evolve(value, mod=mod)
    third = THIRDS[mod]
    if value.unit in {"week", "month"}:
        days = 30 if value.unit == "month" else 7
        first = value.first + dt.timedelta(days=round(third * days / 3))
        last = value.first + dt.timedelta(days=round((third + 1) * days / 3) - 1)
        parts = "day", first, value.last if third == 2 else last
    elif value.unit in {"decade", "century"}:
        years = _YEARS[value.unit]
        begin = value.first.year
        first = dt.date(begin + round(third * years / 3), 1, 1)
        parts = "year", first, dt.date(begin + round((third + 1) * years / 3) - 1, 12, 31)
    else:
        months = (
            (value.last.year - value.first.year) * 12 + value.last.month - value.first.month + 1
        )
        first = _add_months(value.first, third * months // 3)
        parts = "month", first, _month_end(_add_months(value.first, (third + 1) * months // 3 - 1))
    edtf = _interval_notation(*parts)
    return attrs.evolve(value, edtf=edtf, first=parts[1], last=parts[2], mod=mod)


def nth_part(whole: Value, unit: str, nth: int) -> Value | None:
    """
    Return the nth day, week, month, quarter or half of a period; from the end where negative.

    >>> nth_part(make_period("year", dt.date(2009, 1, 1)), "quarter", 3).timex3
    '2009-Q3'
    """
    if whole.first is None or whole.last is None or not nth:
        return None
    part = make_period(unit, whole.first if nth > 0 else whole.last)
    if nth > 0 and unit == "week" and part.first and (whole.first - part.first).days > 3:
        part = shift(part, 1)  # a week belongs to the period that holds most of it (ISO 8601)
    if nth < 0 and unit == "week" and part.last and (part.last - whole.last).days > 3:
        part = shift(part, -1)
    part = shift(part, nth - 1 if nth > 0 else nth + 1)
    inside = part.first is not None and part.first <= whole.last
    return part if inside else None


def easter(year: int) -> dt.date:
    """Return Easter Sunday of the Gregorian calendar, after Meeus/Jones/Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def islamic_day(year: int, month: int, day: int) -> dt.date | None:
    """
    Return the day of the Islamic calendar that falls in a year of ours, by the tabular calendar.

    The sighting of the moon can move it by a day.

    >>> islamic_day(2024, 10, 1)
    datetime.date(2024, 4, 10)
    """
    guess = int((year - 622) * 33 / 32)
    for hijri in range(guess - 1, guess + 3):
        days = (hijri - 1) * 354 + (3 + 11 * hijri) // 30 + (59 * month - 58) // 2 + day
        found = dt.date.fromordinal(max(days + _ISLAMIC_EPOCH - 1, 1))
        if found.year == year:
            return found
    return None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """Return the nth weekday (1 Monday to 7) of a month; the last one for -1."""
    if nth < 0:
        end = _month_end(dt.date(year, month, 1))
        return end - dt.timedelta(days=(end.isoweekday() - weekday) % 7)
    begin = dt.date(year, month, 1)
    return begin + dt.timedelta(days=(weekday - begin.isoweekday()) % 7 + 7 * (nth - 1))


def _bounds(unit: str, day: dt.date) -> tuple[dt.date, dt.date]:
    if unit == "day":
        return day, day
    monday = day - dt.timedelta(days=day.weekday()) if unit in {"week", "weekend"} else day
    if unit == "week":
        return monday, monday + dt.timedelta(days=6)
    if unit == "weekend":
        return monday + dt.timedelta(days=5), monday + dt.timedelta(days=6)
    if unit in _MONTHS:
        span = _MONTHS[unit]
        first = dt.date(day.year, (day.month - 1) // span * span + 1, 1)
        return first, _month_end(_add_months(first, span - 1))
    if unit not in _YEARS:
        message = f"{unit!r} is no period of the calendar"
        raise ValueError(message)
    span = _YEARS[unit]
    begin = day.year // span * span
    return dt.date(max(begin, 1), 1, 1), dt.date(begin + span - 1, 12, 31)


def _notations(unit: str, first: dt.date, last: dt.date) -> tuple[str, str]:
    """Return the period in EDTF and in TimeML."""
    year = f"{first.year:04}"
    if unit in {"week", "weekend"}:
        iso = first.isocalendar()
        end = "-WE" if unit == "weekend" else ""
        return f"{first}/{last}", f"{iso.year:04}-W{iso.week:02}{end}"
    if unit in {"quarter", "half"}:
        nth = (first.month - 1) // _MONTHS[unit] + 1
        code, sign = (32, "Q") if unit == "quarter" else (39, "H")
        return f"{year}-{code + nth}", f"{year}-{sign}{nth}"
    if unit in {"decade", "century"}:
        known = f"{last.year:04}"[: 3 if unit == "decade" else 2]
        return known.ljust(4, "X"), known
    length = {"day": 10, "month": 7, "year": 4}[unit]
    return first.isoformat()[:length], first.isoformat()[:length]


def _interval_notation(unit: str, first: dt.date, last: dt.date) -> str:
    length = {"day": 10, "month": 7, "year": 4}[unit]
    return f"{first.isoformat()[:length]}/{last.isoformat()[:length]}"


def _add_months(day: dt.date, months: int) -> dt.date:
    """Return the first of the month so many months later."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, 1)


def _month_end(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
