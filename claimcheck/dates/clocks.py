"""Clock times: their zone, and the day they are joined to."""

from __future__ import annotations

import datetime as dt
import re

import attrs

from claimcheck.dates.calendar import Value, interval, make_period, nth_weekday, shift, unknown
from claimcheck.dates.days import find_day
from claimcheck.dates.matching import Match
from claimcheck.dates.numerals import read_number
from claimcheck.dates.story import Story

__all__ = ["move_clock", "read_clock"]

# Up to which hour a part of the day is after noon: "pukul 2 siang" is 14:00, "11 siang" 11:00.
_AFTER_NOON_UP_TO = {"MI": 5, "AF": 9, "EV": 11, "NI": 11}
_DAY_ROLES = ("numdate", "shortdate", "isoyear", "former", "day", "holiday", "deictic", "weekday")
_CLOCK = re.compile(r"(\d\d):(\d\d)(?::(\d\d))?(.*)")


def read_clock(match: Match, story: Story) -> Value | None:
    """Return a clock time on its day: the one that is said with it, or the one just named."""
    time = _time(match)
    if time is None:
        return None
    named = any(role in match for role in _DAY_ROLES)
    place = match.elements[0].start
    day = find_day(match, story) if named else story.day_near(place)
    if named and day is None:
        return None
    if day is not None and day.first != day.last:
        day = None  # on which day of several, nothing tells
    why = "its own day" if named else "the day named before" if day else "its day is not named"
    zone = _zone(match, None if day is None else day.first)
    if "clocknoun" in match and not (named and _is_the_end(match, story)):
        time = time.replace("24", "00", 1)
    begin = _begin(match)
    if begin is None:
        return _closing(match, day, f"{time}{zone}", why)
    last = _next(day) if time < begin else day  # from 10 p.m. to 2 a.m.
    first, moment = _at(day, f"{begin}{zone}", why), _closing(match, last, f"{time}{zone}", why)
    return attrs.evolve(interval(first, moment), why=why, unit="day")


def move_clock(day: Value, minutes: float) -> Value | None:
    """Return a clock time moved on, over midnight where need be; None for a day without clock."""
    clock = _CLOCK.fullmatch(day.clock)
    if clock is None or day.first is None:
        return None
    hour, minute, second, zone = clock.groups()
    moment = dt.datetime.combine(day.first, dt.time(int(hour), int(minute), int(second or 0)))
    moment += dt.timedelta(minutes=minutes)
    shown = moment.strftime("%H:%M:%S" if second else "%H:%M")
    return _at(make_period("day", moment.date()), f"{shown}{zone}", "counted from the time before")


def _is_the_end(match: Match, story: Story) -> bool:
    """Return whether midnight closes its day: "by midnight Friday", not "after midnight Friday"."""
    first = match.elements[0].first
    return first == 0 or story.tokens.words[first - 1] not in story.language.dates.words.get(
        "signal", {}
    )


def _next(day: Value | None) -> Value | None:
    return day if day is None or day.first is None else shift(day, 1)


def _closing(match: Match, day: Value | None, clock: str, why: str) -> Value:
    """Return a clock time on its day, which TimeML lets end at midnight itself."""
    moment = _at(day, clock, why)
    if not clock.startswith("24") or "clocknoun" not in match or day is None:
        return moment
    return attrs.evolve(moment, timex3=f"{day.edtf}T{clock}")


def _at(day: Value | None, clock: str, why: str) -> Value:
    """Return a clock time on its day; 24:00 is the first moment of the next one."""
    if clock.startswith("24"):
        day, clock = _next(day), f"00{clock[2:]}"
    day = day or unknown("day", "XXXX-XX-XX")
    written = f"{day.edtf}T{clock}"
    return attrs.evolve(
        day, edtf=written, timex3=written, type="time", unit="day", clock=clock, why=why
    )


def _time(match: Match) -> str | None:
    """Return the time as hours and minutes."""
    for role in ("clock", "dotclock", "hhmm", "clocknoun"):
        written = match.get(role)
        if written is not None:
            return _half_of_day(written, match)
    hour = match.number("hour")
    if hour is None and "hourword" in match:
        hour = int(read_number(match.values("hourword")))
    if hour is None or not 0 <= hour <= 24:
        return None
    minute = 30 if "halfpast" in match else 0
    if "halfto" in match:  # "setengah tujuh" is half past six
        hour, minute = hour - 1, 30
    return None if hour < 0 else _half_of_day(f"{hour:02}:{minute:02}", match)


def _begin(match: Match) -> str | None:
    """Return when a span of hours begins: "09.00" of "09.00-11.00 WIB", "9" of "9 to 11 a.m."."""
    written = match.get("from")
    if written is None:
        return None
    time = written if ":" in written else f"{int(written):02}:00"
    half = match.get("fromhalf") or match.get("ampm")
    hour = int(time[:2])
    if half is not None and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour:02}{time[2:]}"


def _half_of_day(time: str, match: Match) -> str | None:
    """Return the time on the 24-hour clock, by a.m. and p.m. or the part of the day."""
    half = match.get("ampm")
    part = match.get("partofday")
    hour = int(time[:2])
    if half is not None and not 1 <= hour <= 12:
        return time if hour > 12 else None
    if half == "am" or (part == "MO" and hour == 12):
        hour %= 12
    elif hour <= (11 if half == "pm" else _AFTER_NOON_UP_TO.get(part or "", -1)):
        hour += 12
    return f"{hour:02}{time[2:]}"


def _zone(match: Match, day: dt.date | None) -> str:
    """
    Return the zone of a clock time.

    A pack's zone is an offset, or two with a slash: winter and summer of the United States.
    """
    zone = match.get("zone") or ""
    if "offset" in match:
        sign = "-" if "minus" in match else "+"
        hours = int(float(match.get("offset") or 0))
        return f"{sign}{hours:02}:00" if hours <= 14 else ""
    winter, _, summer = zone.partition("/")
    return summer if summer and day is not None and _is_us_summer(day) else winter


def _is_us_summer(day: dt.date) -> bool:
    """Return whether daylight saving holds in the United States, by the rule since 2007."""
    return nth_weekday(day.year, 3, 7, 2) <= day < nth_weekday(day.year, 11, 7, 1)
