"""Periods that a report of a business compares: its quarter, and the same one a year earlier."""

from __future__ import annotations

import datetime as dt

import attrs

from claimcheck.dates.calendar import Value, make_period, nth_part, shift, unknown
from claimcheck.dates.days import find_day
from claimcheck.dates.matching import Match
from claimcheck.dates.story import Story

__all__ = ["ordinal", "read_same_period", "reported_quarter", "year_apart"]

_COMPARED = "the same period of another year"
_HALF_A_QUARTER = 45  # days
_IN_A_YEAR = {"month": 12, "quarter": 4, "half": 2, "year": 1}


def reported_quarter(match: Match, story: Story) -> Value | None:
    """Return the quarter that is reported on: the one just named, else the last full one."""
    ended = find_day(match, story)
    if ended is not None and ended.first is not None:  # "the quarter ended July 31"
        middle = ended.first - dt.timedelta(days=_HALF_A_QUARTER)
        why = "the quarter that holds most of the three months"
        return attrs.evolve(make_period("quarter", middle), anchor=ended.edtf, why=why)
    steps = match.number("anchorshift") or 0
    named = story.reported_period(match.elements[0].start)
    if named is not None and named.unit == "quarter" and "latest" not in match:
        why = "counted from the quarter before"
        return attrs.evolve(shift(named, steps), anchor=named.edtf, why=why)
    last = _last_full_quarter(story)
    if last is None:
        return unknown("quarter", "XXXX")
    value = shift(last, steps + (steps > 0))  # the next one is not the one that runs
    return attrs.evolve(value, anchor=last.anchor, why=last.why)


def _last_full_quarter(story: Story) -> Value | None:
    """Return the last quarter that is over on the day of publication, which it is counted from."""
    today = story.today()
    if today is None or today.first is None:
        return None
    value = shift(make_period("quarter", today.first), -1)
    return attrs.evolve(value, anchor=today.edtf, why="the last full quarter before publication")


def year_apart(match: Match, story: Story, *, base: str, steps: int) -> Value | None:
    """
    Return the month, quarter or half just named, a year earlier or later; None where none is.

    "A year earlier" (``base`` "a") compares with any of them, "a year ago" ("p") with a quarter.
    """
    period = story.reported_period(match.elements[0].start)
    if period is None or (base == "p" and period.unit != "quarter"):
        return None
    value = shift(period, steps * _IN_A_YEAR[period.unit])
    return attrs.evolve(value, anchor=period.edtf, why=_COMPARED, compared=True)


def read_same_period(match: Match, story: Story) -> Value | None:
    """Return the period named before, in another year: "the same month a year ago"."""
    anchor = story.anchor("year")
    if anchor is None or anchor.first is None or story.published is None:
        return None
    this_year = make_period("year", story.published)
    nth = ordinal(match)
    if nth is not None:  # "the year-ago third quarter"
        value = nth_part(shift(this_year, -1), "quarter", nth)
        return None if value is None else attrs.evolve(value, why=_COMPARED, compared=True)
    if "unit" not in match and "timespan" not in match:  # "year-earlier results"
        anchor = story.reported_period(match.elements[0].start) or this_year
    elif "unit" not in match or match.get("unit") == "quarter":
        anchor = story.reported_period(match.elements[0].start) or _quarter_or(anchor, match, story)
    unit = match.get("unit") or anchor.unit
    return _in_other_year(match, anchor, unit if unit in _IN_A_YEAR else "month", story.published)


def _quarter_or(anchor: Value, match: Match, story: Story) -> Value:
    """Return the last full quarter where a quarter is asked for and the story has named none."""
    return (_last_full_quarter(story) if "unit" in match else None) or anchor


def _in_other_year(match: Match, anchor: Value, unit: str, published: dt.date) -> Value | None:
    if anchor.first is None:
        return None
    back = match.number("shift") if "shift" in match else None
    year = match.number("year") or (None if back is None else published.year + back)
    years = -1 if year is None else year - anchor.first.year or -1
    value = shift(make_period(unit, anchor.first), _IN_A_YEAR[unit] * years)
    return attrs.evolve(value, anchor=anchor.edtf, why=_COMPARED, compared=True)


def ordinal(match: Match) -> int | None:
    """Return which part of a whole a match counts: the third, Q3, III."""
    for role in ("quartername", "quarterstub", "halfname", "ordinal", "nth", "roman"):
        if role in match:
            return match.number(role)
    return None
