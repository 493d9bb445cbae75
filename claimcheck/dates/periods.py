"""Expressions of a period: months, years, quarters, decades, "last week", and parts of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import attrs

from claimcheck.dates.calendar import (
    Value,
    interval,
    make_period,
    make_season,
    make_third,
    nth_part,
    nth_weekday,
    season_name,
    shift,
    unknown,
)
from claimcheck.dates.days import find_day, nearest_year, read_year
from claimcheck.dates.matching import Match
from claimcheck.dates.numerals import read_number
from claimcheck.dates.reported import ordinal, reported_quarter
from claimcheck.dates.story import Story
from claimcheck.dates.tense import FUTURE

__all__ = ["read_anchored", "read_part", "read_period"]

_PARTS_OF_YEAR = {"quarter": ("Q", 4), "half": ("H", 2)}  # TimeML's letter, and how many
_WINTER = 24  # EDTF's code of the season that runs over the new year
_EARLIEST_LONE, _YEARS_AHEAD = 1850, 60
_FIRST_DECADE_OF_ITS_OWN = 1900  # "the 1900s" and "the 2000s" are mostly ten years
_LAST_CENTURY = 99  # whose years have four digits


def read_period(match: Match, story: Story) -> Value | None:
    """Return the period that is named, or the third of it: "late 2022", "awal pekan ini"."""
    period = _find_period(match, story)
    if period is None:
        return None
    if "frommonth" in match:
        return _months(match.number("frommonth") or 1, period)
    if "fromyear" in match:
        first = make_period("year", dt.date(match.number("fromyear") or 0, 1, 1))
        return interval(first, period) if first.edtf < period.edtf else None
    mod = match.get("mod")
    if mod in {"START", "MID", "END"}:
        return _end_of_this_year(match, period) or make_third(period, mod)
    return attrs.evolve(period, mod=mod) if mod else period


def read_part(match: Match, story: Story) -> Value | None:
    """Return a part of a period: "the third quarter of 2009", "paruh pertama tahun ini"."""
    unit = match.get("part") or ("half" if "halfname" in match else "quarter")
    if "ofday" in match or "n" in match:
        return _some_of(match, story)
    nth = ordinal(match)
    if nth is None:
        return None
    if "day" in match:
        return _quarter_by_end(find_day(match, story), nth)
    whole = _find_period(match, story)
    if "weekday" in match:
        return _nth_weekday(match, whole, nth)
    if whole is None and unit in {"quarter", "half"}:
        return _nearest_part(match, story, unit, nth)
    value = None if whole is None else nth_part(whole, unit, nth)
    mod = match.get("mod")
    return make_third(value, mod) if value is not None and mod is not None else value


def _quarter_by_end(end: Value | None, nth: int) -> Value | None:
    """Return the nth quarter that ends nearest to a day: of a fiscal year that is not ours."""
    if end is None or end.last is None:
        return None
    day = end.last
    years = [make_period("year", day.replace(day=1, year=day.year + step)) for step in (-1, 0, 1)]
    parts = [part for year in years if (part := nth_part(year, "quarter", nth)) and part.last]
    return min(parts, key=lambda part: abs((part.last or day) - day), default=None)


def _some_of(match: Match, story: Story) -> Value | None:
    """Return the interval of "the last five days of May 2017" or "the week of September 30"."""
    if "ofday" in match:
        day = find_day(match, story)
        return None if day is None or day.first is None else make_period("week", day.first)
    whole, unit, nth = _find_period(match, story), match.get("part") or "day", ordinal(match) or 1
    numbers = match.values("n")
    amount = int(read_number(numbers) if match.roles["n"][0] == "numword" else float(numbers[0]))
    if whole is None or amount < 1:
        return None
    edge = nth_part(whole, unit, 1 if nth > 0 else -1)
    other = nth_part(whole, unit, amount if nth > 0 else -amount)
    if edge is None or other is None:
        return None
    first, last = (edge, other) if nth > 0 else (other, edge)
    return attrs.evolve(interval(first, last), unit=unit)


def _nth_weekday(match: Match, month: Value | None, nth: int) -> Value | None:
    """Return the day of "the first Sunday in October"."""
    if month is None or month.first is None:
        return None
    first = month.first
    day = nth_weekday(first.year, first.month, match.number("weekday") or 1, nth)
    return make_period("day", day) if day.month == first.month else None


def read_anchored(match: Match, story: Story) -> Value | None:
    """Return a period beside the one named before: "the same day", "tahun sebelumnya"."""
    unit = match.get("unit") or match.get("oneunit") or "day"
    if unit == "season":
        return None  # "the same season" of a sport is no quarter of the year
    if match.is_plural():
        return None  # "the years that followed"
    if unit == "quarter":
        return reported_quarter(match, story)
    steps = match.number("anchorshift") or 0
    anchor = story.anchor(unit)
    if steps == 0 and _nothing_named(unit, match, story):
        return None  # "that day": of something that has no date
    if anchor is None or anchor.first is None:
        return unknown(unit, _unknown_edtf(unit))
    value = shift(make_period(unit, anchor.first), steps)
    part = match.get("partofday")
    if part:
        value = attrs.evolve(value, timex3=f"{value.timex3}T{part}", type="time")
    return attrs.evolve(value, anchor=anchor.edtf, why="counted from the date before")


def _nothing_named(unit: str, match: Match, story: Story) -> bool:
    """Return whether the story names nothing that "that day" or "the same year" can mean."""
    if unit in {"day", "week", "weekend"}:
        return story.day_near(match.elements[0].start) is None
    return story.last is None


def _months(month: int, last: Value) -> Value | None:
    """Return the months from one to another: "September hingga November 2023"."""
    if last.first is None:
        return None
    year = last.first.year - (month >= last.first.month)
    return interval(make_period("month", dt.date(year, month, 1)), last)


def _find_period(match: Match, story: Story) -> Value | None:
    for role, read in _READERS.items():
        if role in match:
            return read(match, story)
    return None


def _month(match: Match, story: Story) -> Value | None:
    month = match.number("month") or 1
    year = read_year(match, story)
    if year is not None:
        return make_period("month", dt.date(year, month, 1))
    published = story.published
    if published is None:
        return unknown("month", f"XXXX-{month:02}")
    steps = match.number("shift")
    if steps is None:
        return nearest_year(lambda y: make_period("month", dt.date(y, month, 1)), match, story)
    year = published.year
    if steps < 0:
        year -= month >= published.month
    elif steps > 0:
        year += month <= published.month
    value = make_period("month", dt.date(year, month, 1))
    return attrs.evolve(value, anchor=published.isoformat(), why="counted from publication")


def _season(match: Match, story: Story) -> Value | None:
    code = match.number("season") or 21
    year = read_year(match, story)
    if year is not None:
        return make_season(year, code)
    if story.published is None:
        return unknown("season", "XXXX", f"XXXX-{season_name(code)}")
    steps = match.number("shift")
    value = nearest_year(lambda y: make_season(y, code), match, story)
    if steps == 0 and code != _WINTER:
        return make_season(story.published.year, code)
    if steps and value is not None and value.first is not None and value.last is not None:
        gone = value.last < story.published
        coming = value.first > story.published
        if (steps < 0 and not gone) or (steps > 0 and not coming):
            return make_season(value.first.year + steps, code)
    return value


def _century(match: Match, story: Story) -> Value | None:
    del story
    nth = ordinal(match)
    if nth is not None and "n" in match:  # "twenty-first", "kedua puluh satu"
        nth = int(read_number((str(nth), *match.values("n"))))
    if nth is None or not 1 <= nth <= _LAST_CENTURY:
        return None
    return make_period("century", dt.date(max((nth - 1) * 100, 1), 1, 1))


def _decade(match: Match, story: Story) -> Value | None:
    """Return a decade: 1990s, '90s, 1990-an; or a century, by its first year: "the 1700s"."""
    del story
    year = match.number("decade")
    if year is None:
        short = match.number("shortdecade") or 0
        year = short + (2000 if short < 30 else 1900)
    if year % 100 == 0 and year < _FIRST_DECADE_OF_ITS_OWN:
        return make_period("century", dt.date(year, 1, 1))
    return make_period("decade", dt.date(year, 1, 1)) if year % 10 == 0 else None


def _year(match: Match, story: Story) -> Value | None:
    year = read_year(match, story) or 0
    value = make_period("year", dt.date(year, 1, 1))
    if match.family != "loneyear":
        return value
    now = 2000 if story.published is None else story.published.year
    return value if _EARLIEST_LONE <= year <= now + _YEARS_AHEAD else None


def _year_in_words(match: Match, story: Story) -> Value | None:
    """Return the year of "nineteen ninety-six" or "the year two thousand"."""
    spoken = "wordyear" in match
    year = int(read_number(match.values("wordyear"))) if spoken else read_year(match, story) or 0
    return make_period("year", dt.date(year, 1, 1)) if year >= _EARLIEST_LONE else None


def _year_pair(match: Match, story: Story) -> Value | None:
    """Return a season or fiscal year over two years: "musim 2023/2024"."""
    del story
    first, last = (match.get("yearpair") or "").split("/")
    end = int(last) if len(last) == 4 else int(first[:2] + last)
    if end != int(first) + 1:
        return None
    one, two = (make_period("year", dt.date(year, 1, 1)) for year in (int(first), end))
    return attrs.evolve(two, edtf=f"{one.edtf}/{two.edtf}", timex3=one.timex3, first=one.first)


def _relative(match: Match, story: Story) -> Value | None:
    """Return the unit that publication is in, or one so many units away: "bulan depan"."""
    unit = match.get("unit") or ""
    today = story.today()
    if unit in {"hour", "minute", "second", "day"} or _is_length(match, story):
        return None
    if unit == "season":  # of a sport or a show: told by its year
        unit = "year"
    if today is None or today.first is None:
        return unknown(unit, _unknown_edtf(unit))
    if "anchorshift" in match:
        return read_anchored(match, story)
    steps = match.number("shift")
    if "latest" in match:  # the last one that is over
        steps = -1
    if unit == "weekend" and steps is None:  # "over the weekend" is the one gone by, mostly
        ahead = story.tense(match.elements[0].first, match.elements[-1].stop) == FUTURE
        steps = 0 if ahead or today.first.isoweekday() >= 6 else -1
    value = shift(make_period(unit, today.first), steps or 0)
    return attrs.evolve(value, anchor=today.edtf, why="counted from publication")


def _is_length(match: Match, story: Story) -> bool:
    """Return whether units are many ("past years") or told by their end ("ended Jan. 31")."""
    over = "fiscal" in match and story.ends_before(match.elements[-1].stop)
    return over or ("shift" in match and match.is_plural())


def _unknown_edtf(unit: str) -> str:
    return {"day": "XXXX-XX-XX", "week": "XXXX-XX-XX", "month": "XXXX-XX"}.get(unit, "XXXX")


def _end_of_this_year(match: Match, period: Value) -> Value | None:
    """Return December, about, for "akhir tahun" alone, which means the turn of the year."""
    alone = period.unit == "year" and "year" not in match and "shift" not in match
    if not alone or match.get("mod") != "END" or period.first is None:
        return None
    value = make_period("month", period.first.replace(month=12))
    if "bound" in match:  # "since year-end": the last one
        period = shift(period, -1)
        value = shift(value, -12)
    value = attrs.evolve(value, edtf=f"{value.edtf}~", timex3=period.timex3, mod="END")
    if match.roles["mod"][0] == "yearend":  # TimeML takes the day that books are closed
        value = attrs.evolve(value, timex3=f"{value.last}", mod=None)
    return value


def _nearest_part(match: Match, story: Story, unit: str, nth: int) -> Value | None:
    """Return the quarter or half that is meant where no year is said."""
    if story.published is None:
        sign, many = _PARTS_OF_YEAR[unit]
        return unknown(unit, "XXXX", f"XXXX-{sign}{nth}") if 1 <= nth <= many else None
    return nearest_year(
        lambda year: nth_part(make_period("year", dt.date(year, 1, 1)), unit, nth), match, story
    )


_READERS: dict[str, Callable[[Match, Story], Value | None]] = {
    "month": _month,
    "season": _season,
    "century": _century,
    "decade": _decade,
    "shortdecade": _decade,
    "yearpair": _year_pair,
    "year": _year,
    "yy": _year,
    "wordyear": _year_in_words,
    "wordcentury": _year_in_words,
    "unit": _relative,
}
