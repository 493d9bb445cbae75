"""
EDTF as the standard has it (ISO 8601-2, as the Library of Congress writes it), and the bounds.

While a text is read, a value keeps what the text says: a clock without seconds, the ends of an
interval with theirs. EDTF knows no clock inside an interval, no half of a day, and no season of an
unknown year; what it can't say is left out here, and stays in the TimeML value.
"""

from __future__ import annotations

import datetime as dt
import re

from claimcheck.dates.calendar import Value

__all__ = ["bounds_of", "edtf_of"]

Moment = dt.date | dt.datetime

_UNKNOWN = "XXXX-XX-XX"
_CLOCK = re.compile(r"T(?P<time>\d\d:\d\d(?::\d\d)?)(?P<zone>.*)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_BARE = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?", re.ASCII)  # a year, a month or a day
_PART_OF_YEAR = re.compile(r"(?P<year>[\dX]{4})-(?:2[1-9]|3\d|4[01])")  # a season, quarter or half
_MONTH, _YEAR = 7, 4  # how long a month and a year are, as they are written


def edtf_of(value: Value) -> str:
    """
    Return the value in EDTF, as exact as that can be; "" for what has no place in time.

    >>> from claimcheck.dates.calendar import Value
    >>> edtf_of(Value(unit="day", edtf="2024-07-01T04:17+07:00", timex3=""))
    '2024-07-01T04:17:00+07:00'
    """
    first, slash, last = value.edtf.partition("/")
    if not slash:
        return _single(first)
    return _interval(value, _CLOCK.sub("", first), _CLOCK.sub("", last))


def bounds_of(value: Value) -> tuple[Moment | None, Moment | None]:
    """
    Return the first and the last moment of the value: days, or times where the text has a clock.

    >>> from claimcheck.dates.calendar import Value
    >>> day = dt.date(2024, 7, 1)
    >>> told = Value(unit="day", edtf="2024-07-01T04:17+07:00", timex3="", first=day, last=day)
    >>> bounds_of(told)[0].isoformat()
    '2024-07-01T04:17:00+07:00'
    """
    first, _, last = value.edtf.partition("/")
    return _moment(first, value.first), _moment(last or first, value.last)


def _moment(edtf: str, day: dt.date | None) -> Moment | None:
    is_clock = day is not None and _CLOCK.search(edtf) is not None
    return dt.datetime.fromisoformat(edtf) if is_clock else day


def _single(edtf: str) -> str:
    day, _, _ = edtf.partition("T")
    clock = _CLOCK.search(edtf)
    if clock is not None and _DAY.fullmatch(day):
        time = clock["time"]
        return f"{day}T{time if time.count(':') > 1 else f'{time}:00'}{clock['zone']}"
    part = _PART_OF_YEAR.fullmatch(day)
    return part["year"] if part is not None and "X" in part["year"] else day


def _interval(value: Value, first: str, last: str) -> str:
    """Return an interval whose ends EDTF can have; one value where it has none, or both are one."""
    if ".." in (first, last):
        return _open(value, first, last)
    if first == last or "X" in first + last:
        return first if first == last else _unknown(value, first, last)
    if _BARE.fullmatch(first) and _BARE.fullmatch(last):
        return f"{first}/{last}"
    return _bounds(value, first, last)


def _open(value: Value, first: str, last: str) -> str:
    end = last if first == ".." else first
    if not _BARE.fullmatch(end.rstrip("~")):
        bound = value.last if first == ".." else value.first
        if bound is None:
            return _single(end)
        end = bound.isoformat()
    return f"../{end}" if first == ".." else f"{end}/.."


def _unknown(value: Value, first: str, last: str) -> str:
    """Return an interval whose ends are partly unknown: of days alone can EDTF say so."""
    if len(first) == len(last) == len(_UNKNOWN):
        return f"{first}/{last}"
    return _bounds(value, first, last)


def _bounds(value: Value, first: str, last: str) -> str:
    """Return the interval between the bounds of a value, no finer than its ends are written."""
    if value.first is None or value.last is None:
        return _single(last)
    length = max(len(first.rstrip("~")), len(last.rstrip("~")))
    shown = length if length in {_YEAR, _MONTH} else len(_UNKNOWN)
    return f"{value.first.isoformat()[:shown]}/{value.last.isoformat()[:shown]}"
