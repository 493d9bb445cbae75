"""What an expression is counted from: the day of publication, the dates before it, the tense."""

from __future__ import annotations

import datetime as dt
import functools

import attrs

from claimcheck.dates.calendar import Value, make_period
from claimcheck.languages import Language
from claimcheck.reading import Tokens

__all__ = ["DEADLINE", "FUTURE", "PAST", "Story"]

FUTURE, PAST, DEADLINE = "future", "past", "deadline"
_BACK, _AHEAD = 14, 8  # words within which a verb still tells the tense of a date
_LINE = 400  # code points within which a line's edge is looked for
_ENDS = frozenset(".!?;…")
_NEAR = 1500  # code points within which a clock time still belongs to the last day that was named


@functools.cache
def _tenses(language: Language) -> dict[str, str]:
    section = language.dates
    return dict.fromkeys(section.future, FUTURE) | dict.fromkeys(section.past, PAST)


@functools.cache
def _deadlines(language: Language) -> frozenset[str]:
    return frozenset(language.dates.deadlines)


@attrs.define(eq=False)
class Story:
    """
    The state of one reading, from the top of the text down.

    ``last`` is the last value that was named, ``day`` the last whole day, at ``place``.
    """

    published: dt.date | None
    language: Language
    tokens: Tokens
    day: Value | None = None
    place: int = 0
    last: Value | None = None

    def remember(self, value: Value, place: int) -> None:
        """Take a value as what the next "the day before" is counted from."""
        if value.first is None or value.type in {"duration", "set"} or "/.." in value.edtf:
            return
        self.last = value
        if value.unit == "day":
            day = make_period("day", value.first) if value.clock else value
            self.day, self.place = day, place

    def today(self) -> Value | None:
        """Return the day of publication."""
        return None if self.published is None else make_period("day", self.published)

    def anchor(self, unit: str) -> Value | None:
        """Return what an anchored expression of a unit is counted from."""
        fine = unit in {"day", "hour", "minute", "second", "week", "weekend"}
        return (self.day if fine else self.last) or self.today()

    def clock_day(self, place: int) -> Value | None:
        """Return the day of a clock time at a place: the one just named, else publication."""
        near = self.day is not None and place - self.place < _NEAR
        return self.day if near else self.today()

    def tense(self, first: int, stop: int) -> str:
        """Return the tense that the nearest verb gives the words ``first`` to ``stop``, if any."""
        tenses, words = _tenses(self.language), self.tokens.words
        if first and words[first - 1] in _deadlines(self.language):
            return DEADLINE
        around = (
            range(first - 1, max(-1, first - 1 - _BACK), -1),
            range(stop, min(len(words), stop + _AHEAD)),
        )
        begin, end = self._line(first, stop)
        for places in around:
            for i in places:
                if words[i] in _ENDS or not begin <= self.tokens.starts[i] < end:
                    break
                if words[i] in tenses:
                    return tenses[words[i]]
        return ""

    def _line(self, first: int, stop: int) -> tuple[int, int]:
        """Return where the line around the words ``first`` to ``stop`` begins and ends, nearby."""
        text, start, end = self.tokens.text, self.tokens.starts[first], self.tokens.ends[stop - 1]
        begin = text.rfind("\n", max(0, start - _LINE), start) + 1
        close = text.find("\n", end, end + _LINE)
        return begin, len(text) if close < 0 else close
