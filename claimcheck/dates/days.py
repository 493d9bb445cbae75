"""Expressions of one day: 14 September, Kamis (14/3/2024), last Friday, kemarin, Hari Natal."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable

import attrs

from claimcheck.dates.calendar import (
    Value,
    easter,
    interval,
    islamic_day,
    make_period,
    nth_weekday,
    shift,
    unknown,
)
from claimcheck.dates.matching import Match
from claimcheck.dates.numerals import read_number
from claimcheck.dates.story import Story
from claimcheck.dates.tense import DEADLINE, FUTURE, JUST_PAST, PAST

__all__ = ["find_day", "nearest_year", "read_day", "read_year"]

_CENTURY_TURN = 30  # two-digit years up to so many years after publication are of its century
_LEAP_YEAR = 2000
_NUMBERS = re.compile(r"\d+")
_AGAINST_TENSE, _AHEAD = 3, 2  # how much longer a time counts that goes against the verb, or ahead
_BEHIND_FUTURE = 5  # "a mission in December that she will lead", told in March
_JUST_BEGUN = 1  # days of a month in which what is told of it is not yet over
_FAR = 366  # farther than the same month of the year before
_AGAINST_OWN_VERB = 9  # the same beside the verb: "stepped down in February", told in December
_OVER = "past, ended"  # "the quarter ended Oct. 31", told on 27 October
_WEIGHT_AHEAD = {
    _OVER: _FAR,
    PAST: _AGAINST_TENSE,
    JUST_PAST: _AGAINST_OWN_VERB,
    FUTURE: 1,
    DEADLINE: 1,
}


def read_day(match: Match, story: Story) -> Value | None:
    """Return the day, or the interval of days, that an expression names."""
    day = find_day(match, story)
    if day is None:
        return None
    if "fromday" in match and "frommonth" not in match and day.edtf[-2:].isdigit():
        first = _same_month(day, match.number("fromday") or 0)
        day = None if first is None else _days(first, day)
    elif "frommonth" in match:
        first = _from_other_month(match, day)
        day = None if first is None else _days(first, day)
    if day is not None and "mod" in match:
        day = attrs.evolve(day, mod=match.get("mod"))
    return day if day is None else _with_part(day, match)


def find_day(match: Match, story: Story) -> Value | None:
    """Return the whole day that an expression names; None where it names none, or no true one."""
    for role, read in _READERS.items():
        if role in match:
            return read(match, story)
    return None


def read_year(match: Match, story: Story) -> int | None:
    """Return the year that an expression gives for its day or month."""
    year = match.number("year")
    if year is not None:
        return year
    if "yy" in match:
        return _full_year(match.number("yy") or 0, story)
    if "wordcentury" in match:  # "nineteen ninety-six"
        words = [*match.values("wordtens"), *match.values("wordunit")]
        return (match.number("wordcentury") or 0) * 100 + int(read_number(words))
    if match.get("unit") == "year" and "shift" in match and story.published is not None:
        return story.published.year + (match.number("shift") or 0)
    if match.get("unit") == "year" and "anchorshift" in match:
        anchor = story.anchor("year")
        if anchor is not None and anchor.first is not None:
            return anchor.first.year + (match.number("anchorshift") or 0)
    return None


def nearest_year(make: Callable[[int], Value | None], match: Match, story: Story) -> Value | None:
    """
    Return what ``make`` gives for the year that is meant where none is said.

    That is the nearest one to publication; time against the tense of the verb counts three times,
    time ahead twice, as news tells more of what has been.
    """
    if story.published is None:
        return None
    values = [make(story.published.year + step) for step in (-1, 0, 1)]
    known = [value for value in values if value is not None and value.first and value.last]
    if not known:
        return None
    tense = story.tense(match.elements[0].first, match.elements[-1].stop)
    if story.is_over(match.elements[0].first, match.elements[-1].stop):
        tense = _OVER
    nearest = min(known, key=lambda value: _distance(value, story, tense))
    anchor = story.published.isoformat()
    return attrs.evolve(
        nearest, anchor=anchor, why=f"the nearest to publication; tense: {tense or 'none'}"
    )


def _distance(value: Value, story: Story, tense: str) -> int:
    published = story.published
    if published is None or value.first is None or value.last is None:
        return 0
    behind, ahead = (published - value.last).days, (value.first - published).days
    if behind > 0:
        return behind * (_BEHIND_FUTURE if tense in {FUTURE, DEADLINE} else 1)
    if ahead > 0:
        return ahead * _WEIGHT_AHEAD.get(tense, _AHEAD)
    begun = value.unit == "month" and (published - value.first).days <= _JUST_BEGUN
    return _FAR if begun and tense not in {FUTURE, DEADLINE} else 0


def _full_year(short: int, story: Story) -> int:
    now = 2000 if story.published is None else story.published.year
    year = now - now % 100 + short
    return year - 100 if year > now + _CENTURY_TURN else year


def _month_day(match: Match, story: Story) -> Value | None:
    """Return a day by month and day of the month, the year said or the nearest."""
    day = match.number("day") or 0
    if "month" in match:
        return _dated(match.number("month") or 0, day, match, story)
    month = _named_month(match, story)
    if month is None or month.first is None:
        return unknown("day", f"XXXX-XX-{day:02}")
    return make_period("day", month.first.replace(day=day))


def _named_month(match: Match, story: Story) -> Value | None:
    """Return the month of "the 15th of last month" or "tanggal 15 bulan yang sama"."""
    base = story.anchor("month") if "anchorshift" in match else story.today()
    if base is None or base.first is None:
        return None
    steps = match.number("anchorshift" if "anchorshift" in match else "shift") or 0
    return shift(make_period("month", base.first), steps)


def _dated(month: int, day: int, match: Match, story: Story) -> Value | None:
    year = read_year(match, story)
    if year is not None:
        return make_period("day", dt.date(year, month, day))
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(_LEAP_YEAR, month)[1]:
        return None
    if story.published is None:
        return unknown("day", f"XXXX-{month:02}-{day:02}")
    if "shift" in match:
        return _shifted_date(month, day, match, story.published)
    return nearest_year(lambda year: _true_day(year, month, day), match, story)


def _shifted_date(month: int, day: int, match: Match, published: dt.date) -> Value | None:
    """Return the last or next such day: "14 Maret lalu"."""
    value = _true_day(published.year, month, day)
    steps = match.number("shift") or 0
    if steps < 0 and (month, day) > (published.month, published.day):
        value = _true_day(published.year - 1, month, day)
    if steps > 0 and (month, day) < (published.month, published.day):
        value = _true_day(published.year + 1, month, day)
    return value


def _true_day(year: int, month: int, day: int) -> Value | None:
    try:
        return make_period("day", dt.date(year, month, day))
    except ValueError:  # 29 February
        return None


def _numeric(match: Match, story: Story) -> Value | None:
    """Return the day of 14/3/2024, 2024/3/14 or 3/14/24, in the order of the language."""
    token = match.get("numdate") or ""
    one, two, three = (int(number) for number in _NUMBERS.findall(token))
    if one > 31:
        return make_period("day", dt.date(one, two, three))
    year = three if three > 99 else _full_year(three, story)
    month, day = _ordered(one, two, story)
    return make_period("day", dt.date(year, month, day))


def _joined(match: Match, story: Story) -> Value | None:
    """Return the day of 18-06-2020, in the order of the language."""
    month, day = _ordered(match.number("former") or 0, match.number("latter") or 0, story)
    return make_period("day", dt.date(match.number("year") or 0, month, day))


def _short(match: Match, story: Story) -> Value | None:
    one, two = (int(number) for number in _NUMBERS.findall(match.get("shortdate") or ""))
    month, day = _ordered(one, two, story)
    return _dated(month, day, match, story)


def _ordered(one: int, two: int, story: Story) -> tuple[int, int]:
    """Return month and day; where the language's order makes no date, the other one."""
    month_first = story.language.dates.numeric_order == "mdy"
    month, day = (one, two) if month_first else (two, one)
    return (day, month) if month > 12 >= day else (month, day)


def _iso(match: Match, story: Story) -> Value | None:
    del story
    year, month = match.number("isoyear") or 0, match.number("isomonth") or 0
    return make_period("day", dt.date(year, month, match.number("isoday") or 0))


def _deictic(match: Match, story: Story) -> Value | None:
    today = story.today()
    steps = (match.get("deictic") or "0").split()[0]
    if today is None:
        return unknown("day", "XXXX-XX-XX")
    return attrs.evolve(shift(today, int(steps)), anchor=today.edtf, why="counted from publication")


def _holiday(match: Match, story: Story) -> Value | None:
    """Return a holiday by its rule: "12-25", "easter-2", "nth 11 4 4", "hijri 10 1"."""
    rule = match.get("holiday") or ""
    year = read_year(match, story)
    if year is not None:
        return _kept(rule, year)
    if story.published is None:
        return unknown("day", f"XXXX-{rule}" if rule[:1].isdigit() else "XXXX-XX-XX")
    if "shift" in match:
        return _kept(rule, story.published.year + (match.number("shift") or 0))
    return nearest_year(lambda year: _kept(rule, year), match, story)


def _kept(rule: str, year: int) -> Value | None:
    if rule.startswith("easter"):
        day = easter(year) + dt.timedelta(days=int(rule[len("easter") :] or 0))
    elif rule.startswith("hijri"):
        return _computed_feast(rule, year)
    elif rule.startswith("nth"):
        month, weekday, nth, *later = (int(part) for part in rule.split()[1:])
        day = nth_weekday(year, month, weekday, nth) + dt.timedelta(days=sum(later))
    else:
        day = dt.date.fromisoformat(f"{year:04}-{rule}")
    return make_period("day", day)


def _computed_feast(rule: str, year: int) -> Value | None:
    """Return a feast of the Islamic year in a year of ours: approximate, a day either way."""
    month, number = (int(part) for part in rule.split()[1:])
    day = islamic_day(year, month, number)
    if day is None:
        return None
    around = dt.timedelta(days=1)
    value = make_period("day", day)
    return attrs.evolve(value, edtf=f"{day}~", first=day - around, last=day + around, mod="APPROX")


def _weekday(match: Match, story: Story) -> Value | None:
    """
    Return the day that a weekday's name means.

    With a week ("Jumat pekan lalu") it is that week's; with "last" or "next" the nearest one before
    or after publication; alone the nearest one back, the day of publication itself included, or
    ahead where the verb is in the future.
    """
    weekday = match.number("weekday") or 1
    today = story.published
    if today is None:
        return unknown("day", "XXXX-XX-XX", f"XXXX-WXX-{weekday}")
    steps = match.number("shift")
    named = story.day_near(match.elements[0].start) if match.number("anchorshift") else None
    if named is not None and named.first is not None:
        return _weekday_beside(named, weekday, match.number("anchorshift") or 0)
    if steps is not None and match.get("unit") == "week":
        monday = today - dt.timedelta(days=today.weekday()) + dt.timedelta(weeks=steps)
        day, why = monday + dt.timedelta(days=weekday - 1), "weekday of the week that is named"
    else:
        ahead = (weekday - today.isoweekday()) % 7
        back = ahead - 7 if ahead else 0
        tense = story.tense(match.elements[0].first, match.elements[-1].stop)
        if steps:
            days, why = (ahead or 7) if steps > 0 else (back or -7), "nearest such weekday"
        elif tense in {FUTURE, DEADLINE} or (steps == 0 and tense not in {PAST, JUST_PAST}):
            days, why = ahead, "next such weekday, as the verb is in the future"
        else:
            days, why = back, "last such weekday up to publication"
        day = today + dt.timedelta(days=days)
    return attrs.evolve(make_period("day", day), anchor=today.isoformat(), why=why)


def _weekday_beside(named: Value, weekday: int, steps: int) -> Value:
    """Return the weekday nearest before or after a day that the story names."""
    day = (named.first if steps < 0 else named.last) or dt.date.min
    ahead = (weekday - day.isoweekday()) % 7
    days = (ahead or 7) if steps > 0 else (ahead - 7)
    value = make_period("day", day + dt.timedelta(days=days))
    return attrs.evolve(value, anchor=named.edtf, why="counted from the day before")


def _part_alone(match: Match, story: Story) -> Value | None:
    """Return the day of "this morning" or "tonight": the day of publication."""
    del match
    return story.today() or unknown("day", "XXXX-XX-XX")


def _with_part(day: Value, match: Match) -> Value:
    """Return the day with the part of it that is named, in TimeML's notation."""
    part = match.get("partofday") or (match.get("deictic") or "").partition(" ")[2]
    if not part or day.unit != "day":
        return day
    return attrs.evolve(day, timex3=f"{day.timex3}T{part}", type="time")


def _same_month(day: Value, number: int) -> Value | None:
    if day.first is None:
        known = day.edtf[:-2]
        return unknown("day", f"{known}{number:02}") if number < int(day.edtf[-2:]) else None
    value = make_period("day", day.first.replace(day=number))
    return value if value.first is not None and value.first < day.first else None


def _from_other_month(match: Match, last: Value) -> Value | None:
    """Return the first day of "30 April–2 Mei": in the year of the last, or the year before."""
    month, day = match.number("frommonth") or 0, match.number("fromday") or 0
    if last.first is None:
        return unknown("day", f"XXXX-{month:02}-{day:02}")
    first = dt.date(last.first.year, month, day)
    return make_period("day", first if first < last.first else first.replace(year=first.year - 1))


def _days(first: Value, last: Value) -> Value:
    return attrs.evolve(interval(first, last), why="from the first day to the last")


_READERS: dict[str, Callable[[Match, Story], Value | None]] = {
    "numdate": _numeric,
    "shortdate": _short,
    "isoyear": _iso,
    "former": _joined,
    "day": _month_day,
    "holiday": _holiday,
    "deictic": _deictic,
    "weekday": _weekday,
    "partofday": _part_alone,
}
