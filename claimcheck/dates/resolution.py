"""From a match to its value: one reader for each family of expressions."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.dates.calendar import Value
from claimcheck.dates.clocks import read_clock
from claimcheck.dates.counts import (
    read_count,
    read_duration,
    read_open,
    read_reference,
    read_set,
)
from claimcheck.dates.days import read_day
from claimcheck.dates.matching import Match
from claimcheck.dates.periods import read_anchored, read_part, read_period
from claimcheck.dates.reported import read_same_period
from claimcheck.dates.story import Story

__all__ = ["FAMILIES", "resolve"]

FAMILIES: dict[str, Callable[[Match, Story], Value | None]] = {
    "day": read_day,
    "clock": read_clock,
    "period": read_period,
    "lonemonth": read_period,
    "loneyear": read_period,
    "part": read_part,
    "anchored": read_anchored,
    "sameperiod": read_same_period,
    "count": read_count,
    "open": read_open,
    "duration": read_duration,
    "set": read_set,
    "reference": read_reference,
}


def resolve(match: Match, story: Story) -> Value | None:
    """
    Return the value of a match; None where it has none.

    Raises:
        ValueError, OverflowError: there is no such day (31 April), or no such year.
    """
    read = FAMILIES.get(match.family)
    return None if read is None else read(match, story)
