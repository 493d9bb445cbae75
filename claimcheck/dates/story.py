"""What an expression is counted from: the day of publication, the dates before it, the tense."""

from __future__ import annotations

import datetime as dt

import attrs

from claimcheck.dates.calendar import Value, make_period
from claimcheck.dates.tense import tense_at
from claimcheck.languages import Language
from claimcheck.reading import Tokens

__all__ = ["Story"]

_FINE = frozenset({"day", "hour", "minute", "second", "week", "weekend"})
_WEEKS = frozenset({"week", "weekend"})
_PARTS = frozenset({"month", "quarter", "half"})
_PASSAGE = 400  # code points within which "a year earlier" compares with the period just named
_NEAR = 1500  # code points within which a clock time still belongs to the last day that was named


@attrs.define(eq=False)
class Story:
    """
    The state of one reading, from the top of the text down.

    ``last`` is the last value that was named, ``day`` the last whole day, at ``place``, ``period``
    the last month, quarter or half, at ``period_place``.
    """

    published: dt.date | None
    language: Language
    tokens: Tokens
    day: Value | None = None
    place: int = 0
    last: Value | None = None
    period: Value | None = None
    period_place: int = 0

    def remember(self, value: Value, place: int) -> None:
        """Take a value as what the next "the day before" is counted from."""
        if value.first is None or value.type in {"duration", "set"} or "/.." in value.edtf:
            return
        if value.compared:  # "a year earlier" twice over compares with the same period
            return
        self.last = value
        if value.unit in _PARTS:
            self.period, self.period_place = value, place
        if value.unit == "day":
            timed = value.clock or value.type == "time"
            self.day, self.place = make_period("day", value.first) if timed else value, place

    def today(self) -> Value | None:
        """Return the day of publication."""
        return None if self.published is None else make_period("day", self.published)

    def anchor(self, unit: str) -> Value | None:
        """
        Return what an anchored expression of a unit is counted from.

        A day or a week is counted from a day that the story names, and from nothing else; a longer
        unit from publication where nothing is named.
        """
        if unit in _WEEKS and self.last is not None and self.last.unit in _WEEKS:
            return self.last
        return self.day if unit in _FINE else self.last or self.today()

    def day_near(self, place: int) -> Value | None:
        """Return the day just named before a place; None where none is, or it is far away."""
        return self.day if place - self.place < _NEAR else None

    def reported_period(self, place: int) -> Value | None:
        """Return the month, quarter or half that the passage up to a place reports on."""
        return self.period if place - self.period_place < _PASSAGE else None

    def ends_before(self, stop: int) -> bool:
        """Return whether the word at ``stop`` says that a period is over: "ended June 30"."""
        words = self.tokens.words
        return stop < len(words) and words[stop] in self.language.dates.words.get("ended", {})

    def is_over(self, first: int, stop: int) -> bool:
        """Return whether a word beside the words ``first`` to ``stop`` says that they are over."""
        ended = self.language.dates.words.get("ended", {})
        return self.ends_before(stop) or (first > 0 and self.tokens.words[first - 1] in ended)

    def tense(self, first: int, stop: int) -> str:
        """Return the tense of the verb that governs the words ``first`` to ``stop``, if any."""
        return tense_at(self.tokens, first, stop, self.language)
