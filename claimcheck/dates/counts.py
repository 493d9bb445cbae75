"""Counted units: "two days ago", "41 menit kemudian", "the next few days", durations and sets."""

from __future__ import annotations

import attrs

from claimcheck.dates.calendar import Value, make_period, shift, unknown
from claimcheck.dates.clocks import move_clock
from claimcheck.dates.days import find_day
from claimcheck.dates.matching import Match
from claimcheck.dates.numerals import read_number
from claimcheck.dates.reported import year_apart
from claimcheck.dates.story import Story

__all__ = ["read_count", "read_duration", "read_open", "read_reference", "read_set"]

_TIMEML = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE",
    "month": "M", "quarter": "Q", "half": "H", "season": "S", "year": "Y", "decade": "Y",
    "century": "CE",
}  # fmt: skip
_YEARS = {"decade": 10, "century": 100}
_MINUTES = {"second": 1 / 60, "minute": 1, "hour": 60}
_LONG = {"year": 1, "decade": 10, "century": 100}
_ANNIVERSARY = 10  # "100 years later", after nothing dated, is the present: a day of remembrance
_LONGEST = 10_000
_APPOSED = 40  # code points of a date and a comma, behind which a length tells of that date


def read_count(match: Match, story: Story) -> Value | None:
    """
    Return the date so many units from publication, or from the date named before.

    ``direction`` is a sign and "p" (publication) or "a" (the date before): "- p" for "ago". As a
    ``length`` ("two days" before the blast) it keeps its length in TimeML, and is placed on the
    calendar only where it counts days from the event of the day just named.
    """
    unit = _unit(match)
    direction = match.get("direction") or match.get("length") or "+ p"
    sign, _, base = direction.partition(" ")
    steps = -1 if sign == "-" else 1
    signalled = any(kind == "signal" for kind, _ in match.roles.values())
    if signalled and find_day(match, story) is None and not _is_of_the_story(match, story):
        # "the day before he was pulled over"
        lasts = "length" in match or match.is_plural()
        return read_duration(match, story) if lasts else _open_time(unit)
    if unit == "year" and not signalled and _amount(match) == 1:
        compared = year_apart(match, story, base=base, steps=steps)
        if compared is not None:
            return compared
    if "length" in match and ("units" in match or unit not in {"day", "week"}):
        return read_duration(match, story)
    value = _counted(match, story, base=base, steps=steps)
    if "length" in match and value is not None:
        return attrs.evolve(value, timex3=_length(match) or value.timex3)
    return value


def _counted(match: Match, story: Story, *, base: str, steps: int) -> Value | None:
    unit, amount = _unit(match), _amount(match)
    anchor = _base(match, story, base, unit)
    if base == "a" and steps > 0 and story.last is None and find_day(match, story) is None:
        if unit in _LONG and (amount or 0) * _LONG[unit] >= _ANNIVERSARY:
            return _moved(anchor, "year", 0) if anchor is not None else None
        anchor = None  # "two days later" than what is not said
    if anchor is None or anchor.first is None:
        return _open_time(unit, _length(match))
    if amount is None:
        return _vague(anchor, steps, unit)
    value = _moved(anchor, unit, amount * steps) if amount <= _LONGEST else None
    if value is not None and base == "a":
        value = _as_compared(match, value, unit, amount * steps)
    why = "counted from publication" if base == "p" else "counted from the date before"
    return None if value is None else attrs.evolve(value, anchor=anchor.edtf, why=why)


def _as_compared(match: Match, value: Value, unit: str, moved: float) -> Value:
    """Return what is counted from the date before, where TimeML or the next date sees it so."""
    if unit in _MINUTES and not value.clock:  # the day is known, and not when on it
        return attrs.evolve(value, timex3=_length(match) or value.timex3)
    return attrs.evolve(value, compared=unit == "year" and moved == -1)


def _open_time(unit: str, length: str | None = None) -> Value:
    """Return a time that nothing bounds; TimeML takes the length that is counted, if any is."""
    return unknown(_precision(unit), _unknown(unit), length or "")


def _is_of_the_story(match: Match, story: Story) -> bool:
    """
    Return whether what follows a signal is the event of a day just named: "before the blast".

    A clause of its own ("before he was pulled over", "sebelum Rina pindah") has a day of its own.
    """
    stop = match.elements[-1].stop
    if "length" in match and match.elements[-1].classes.get("signal") is None:
        stop += 1  # the signal itself is context
    first, start = match.elements[0].first, match.elements[0].start
    apposed = first > 0 and story.tokens.words[first - 1] == "," and start - story.place < _APPOSED
    if stop >= len(story.tokens) or not story.tokens.words[stop][0].isalpha():
        return True
    if story.day_near(start) is None or apposed:  # "on Monday, three weeks after the ruling"
        return False
    if (match.get("length") or "-")[0] != "-":  # the day named may be either end of the length
        return False
    pronouns = story.language.dates.words.get("pronoun", {})
    return story.tokens.words[stop] not in pronouns and not story.tokens.capitalized(stop)


def read_duration(match: Match, story: Story) -> Value | None:
    """Return a length of time, which is no date: P2D, PXY, P2.5Y."""
    del story
    length = _length(match)
    if length is None:
        return None
    mod = match.get("approx") or None
    return Value(
        unit=_unit(match), edtf="", timex3=length, type="duration", mod=mod, why="a length of time"
    )


def read_set(match: Match, story: Story) -> Value | None:
    """Return what happens again and again: "every Monday", "setiap tahun"."""
    del story
    if "setword" in match:
        timex3 = match.get("setword") or ""
    elif "weekday" in match:
        timex3 = f"XXXX-WXX-{match.get('weekday')}"
    elif "month" in match:
        timex3 = f"XXXX-{match.number('month') or 0:02}"
    elif "holiday" in match:
        rule = match.get("holiday") or ""
        timex3 = f"XXXX-{rule}" if rule[0].isdigit() else "P1Y"
    else:
        timex3 = _length(match) or "P1D"
    if "partofday" in match:
        timex3 = f"{timex3}T{match.get('partofday')}"
    return Value(unit="set", edtf="", timex3=timex3, type="set", why="a set of times")


def read_reference(match: Match, story: Story) -> Value | None:
    """Return a vague now, past or future: PRESENT_REF, PAST_REF, FUTURE_REF."""
    del story
    return Value(unit="reference", edtf="", timex3=match.get("ref") or "", why="a vague time")


def read_open(match: Match, story: Story) -> Value | None:
    """Return the interval, open at its far end, of "the next few days" and the like."""
    today = story.today()
    length = _length(match) or "PXD"
    edtf = "XXXX-XX-XX/.." if today is None else f"{today.edtf}/.."
    back = (match.number("shift") or 1) < 0
    if back:
        edtf = "../XXXX-XX-XX" if today is None else f"../{today.edtf}"
    first = None if today is None else today.first
    return Value(
        unit=_precision(_unit(match)),
        edtf=edtf,
        timex3=length,
        first=None if back else first,
        last=first if back else None,
        anchor=None if today is None else today.edtf,
        why="an open time up to publication" if back else "an open time from publication",
    )


def _unit(match: Match) -> str:
    return match.get("unit") or match.get("units") or match.get("oneunit") or "day"


def _amount(match: Match) -> float | None:
    """Return how many; None for "several"."""
    if "vague" in match or "units" in match:
        return None
    if match.is_plural() and not {"n", "one", "half"} & match.roles.keys():
        return None  # "the weeks before"
    if "n" not in match:
        amount = 1.0
    else:
        kind = match.roles["n"][0]
        values = match.values("n")
        if values[0][0] == "x" and "one" not in match:  # "1.7 million four years ago" is four years
            raise ValueError
        amount = read_number(values) if kind == "numword" else float(values[0])
    return amount + float(match.get("half") or 0)


def _length(match: Match) -> str | None:
    unit = _unit(match)
    amount = _amount(match)
    unknown_number = amount is None or "units" in match
    number = "X" if unknown_number else f"{(amount or 0) * _YEARS.get(unit, 1):.10g}"
    letter = "Y" if unit in _YEARS and number != "X" else _TIMEML[unit]
    if letter[0] == "T" and len(letter) == 2:
        return f"PT{number}{letter[1]}"
    return f"P{number}{letter}"


def _base(match: Match, story: Story, base: str, unit: str) -> Value | None:
    named = find_day(match, story)
    if named is not None:
        return named
    if base == "p":
        return story.today()
    if unit in _MINUTES and story.last is not None and story.last.clock:
        return story.last
    return story.anchor(unit)


def _moved(anchor: Value, unit: str, steps: float) -> Value | None:
    """Return the anchor moved by so many units, as precise as the unit: years give a year."""
    if anchor.first is None:
        return None
    if unit in _MINUTES:
        minutes = steps * _MINUTES[unit]
        return move_clock(anchor, minutes) or _day_after_minutes(anchor, minutes)
    if unit == "season":  # of a sport: told by its year
        unit = "year"
    if unit in _YEARS:
        unit, steps = "year", steps * _YEARS[unit]
    if steps != int(steps):  # "one and a half years ago" is told in months, and so on
        unit, steps = _finer(unit, steps)
    if unit == "week" and abs(steps) == 1:
        unit, steps = "day", steps * 7  # "a week ago" is the same weekday, "three weeks ago" a week
    return shift(make_period(unit, anchor.first), int(steps))


def _finer(unit: str, steps: float) -> tuple[str, float]:
    factor, finer = {"year": (12, "month"), "month": (4, "week"), "week": (7, "day")}.get(
        unit, (1, unit)
    )
    return finer, round(steps * factor)


def _day_after_minutes(anchor: Value, minutes: float) -> Value | None:
    """Return the day itself for hours within it, where no clock time says more."""
    if anchor.first is None:
        return None
    days = int(abs(minutes) // (24 * 60)) * (1 if minutes > 0 else -1)
    return shift(make_period("day", anchor.first), days)


def _vague(anchor: Value, steps: int, unit: str) -> Value:
    """Return the open interval before or after an anchor: "several days ago"."""
    back = steps < 0
    return Value(
        unit=_precision(unit),
        edtf=f"../{_end(anchor, 0)}" if back else f"{_end(anchor, -1)}/..",
        timex3="PAST_REF" if back else "FUTURE_REF",
        first=None if back else anchor.first,
        last=anchor.last if back else None,
        anchor=anchor.edtf,
        why="an unknown time before" if back else "an unknown time after",
    )


def _end(anchor: Value, which: int) -> str:
    """Return where an open interval begins or ends: an anchor may be an interval itself."""
    return anchor.edtf.split("/")[which].split("T")[0]


def _precision(unit: str) -> str:
    return "day" if unit in _MINUTES else unit


def _unknown(unit: str) -> str:
    return {"year": "XXXX", "decade": "XXXX", "month": "XXXX-XX"}.get(unit, "XXXX-XX-XX")
