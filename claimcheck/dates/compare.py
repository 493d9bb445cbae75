"""
Two temporal expressions compared over their bounds: pure functions, on the values alone.

A coarser value contains a finer one and both can be true; two are incompatible only where no
moment can be inside both. Clock times with zones are compared as instants.
"""

from __future__ import annotations

import datetime as dt
import functools
import re

import attrs

from claimcheck.model import Timex

__all__ = ["before", "contains", "equal", "incompatible", "overlaps"]

_MINUTES = 24 * 60
_EASTMOST, _WESTMOST = 14 * 60, 12 * 60
_TIME = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?(?P<zone>Z|[+-]\d\d:\d\d)?$")
_PARTIAL = re.compile(r"(?P<year>[\dX]{4})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?(?:T|$)")
_KEPT = 1 << 12  # intervals that are held for when another date has the same bounds
_OPEN_END, _OPEN_START = 10**12, -(10**12)


@attrs.frozen
class _Interval:
    """Minutes from ``low`` up to, without, ``high``."""

    low: int
    high: int

    def holds(self, other: _Interval) -> bool:
        return self.low <= other.low and other.high <= self.high

    def meets(self, other: _Interval) -> bool:
        return self.low < other.high and other.low < self.high


def equal(one: Timex, other: Timex) -> bool:
    """Return whether both say the same, to the same precision: 0900 GMT is 17.00 Wita."""
    if _is_timeless(one) or _is_timeless(other):
        return one.timex3 == other.timex3
    first, second = _common_intervals(one, other)
    if first is None or second is None:
        return one.edtf == other.edtf and not _clocks_differ(one, other)
    return first == second


def contains(one: Timex, other: Timex) -> bool:
    """Return whether the second lies wholly inside the first: a month contains its days."""
    first, second = _common_intervals(one, other)
    if first is None or second is None:
        fits = _fits(one, other) and _digits(one) <= _digits(other)
        return (one.edtf == other.edtf or fits) and not _clocks_differ(one, other)
    return first.holds(second)


def overlaps(one: Timex, other: Timex) -> bool:
    """Return whether some moment is inside both, as far as the values tell."""
    return not incompatible(one, other)


def before(one: Timex, other: Timex) -> bool:
    """Return whether the first is over when the second begins."""
    first, second = _common_intervals(one, other)
    return first is not None and second is not None and first.high <= second.low


def incompatible(one: Timex, other: Timex) -> bool:
    """
    Return whether both cannot be true of one event.

    Durations and sets, and values of which nothing is known, are compatible with any date. Of a day
    that is not named the clock alone tells.
    """
    if _is_timeless(one) or _is_timeless(other):
        both = one.type == other.type and one.type in {"duration", "set"}
        return both and one.timex3 != other.timex3 and "X" not in one.timex3 + other.timex3
    first, second = _common_intervals(one, other)
    if first is None or second is None:
        return not _fits(one, other) or _clocks_differ(one, other)
    return not first.meets(second)


def _is_timeless(timex: Timex) -> bool:
    return not timex.edtf


def _common_intervals(one: Timex, other: Timex) -> tuple[_Interval | None, _Interval | None]:
    """Return both intervals on one scale: instants where both have a zone, local time else."""
    first, second = _zone_of(one), _zone_of(other)
    if first is not None and second is not None:
        return _instant(one, first), _instant(other, second)
    return _as_days(one, other, first), _as_days(other, one, second)


def _zone_of(timex: Timex) -> int | None:
    """Return by how many minutes the clock of a time is ahead of UTC; None where none is told."""
    for bound in (timex.earliest, timex.latest):
        offset = bound.utcoffset() if isinstance(bound, dt.datetime) else None
        if offset is not None:
            return offset // dt.timedelta(minutes=1)
    return None


def _offset(match: re.Match[str]) -> int:
    zone = match["zone"]
    if zone == "Z":
        return 0
    sign = -1 if zone[0] == "-" else 1
    return sign * (int(zone[1:3]) * 60 + int(zone[4:6]))


def _clocks_differ(one: Timex, other: Timex) -> bool:
    """Return whether two clock times, of whatever day, are not the same one."""
    first, second = _TIME.search(one.timex3), _TIME.search(other.timex3)
    if first is None or second is None:
        return False
    zones = [match["zone"] for match in (first, second)]
    if "Z" in zones and None in zones:
        return False
    minutes = [int(match["hour"]) * 60 + int(match["minute"]) for match in (first, second)]
    if all(zones):
        minutes = [
            minute - _offset(match) for minute, match in zip(minutes, (first, second), strict=True)
        ]
    return (minutes[0] - minutes[1]) % _MINUTES != 0


def _instant(timex: Timex, offset: int) -> _Interval | None:
    local = _local(timex)
    return None if local is None else _Interval(local.low - offset, local.high - offset)


def _local(timex: Timex) -> _Interval | None:
    earliest, latest = timex.earliest, timex.latest
    if isinstance(earliest, dt.datetime) or isinstance(latest, dt.datetime):
        return _between(earliest, latest)
    return _between_days(earliest, latest)


@functools.lru_cache(maxsize=_KEPT)
def _between_days(earliest: dt.date | None, latest: dt.date | None) -> _Interval | None:
    """Return the interval of some days, kept; of times, two that are equal may differ in zone."""
    return _between(earliest, latest)


def _between(
    earliest: dt.date | dt.datetime | None, latest: dt.date | dt.datetime | None
) -> _Interval | None:
    if earliest is None and latest is None:
        return None
    low = _OPEN_START if earliest is None else _first_minute(earliest)
    high = _OPEN_END if latest is None else _last_minute(latest) + 1
    return _Interval(low, high)


def _first_minute(bound: dt.date | dt.datetime) -> int:
    clock = bound.hour * 60 + bound.minute if isinstance(bound, dt.datetime) else 0
    return bound.toordinal() * _MINUTES + clock


def _last_minute(bound: dt.date | dt.datetime) -> int:
    last = 0 if isinstance(bound, dt.datetime) else _MINUTES - 1
    return _first_minute(bound) + last


def _as_days(timex: Timex, other: Timex, zone: int | None) -> _Interval | None:
    """
    Return a time on the scale of a value without a zone.

    That is its own local minute; a time in UTC can be told by the local day of the event, so there
    every minute is taken that some zone's clock shows, where the local minute does not fit.
    """
    local, unzoned = _local(timex), _local(other)
    if zone is None or local is None or unzoned is None or unzoned.meets(local):
        return local
    if zone:
        utc = _instant(timex, zone)
        return utc if utc is not None and unzoned.meets(utc) else local
    return _Interval(local.low - _WESTMOST, local.high + _EASTMOST)


def _fits(one: Timex, other: Timex) -> bool:
    """Return whether two values of which one is partly unknown agree where both are known."""
    first, second = _PARTIAL.match(one.edtf), _PARTIAL.match(other.edtf)
    if first is None or second is None:
        return True
    return all(
        _same(first[field], second[field])
        for field in ("year", "month", "day")
        if first[field] and second[field]
    )


def _same(one: str, other: str) -> bool:
    return all(a == b or "X" in (a, b) for a, b in zip(one, other, strict=True))


def _digits(timex: Timex) -> int:
    return sum(char.isdigit() for char in timex.edtf)
