"""Sentences that are kept once they were read."""

from __future__ import annotations

import attrs

import claimcheck
from claimcheck.tracking.readings import _KEPT, Readings

TEXT = "The court fined the bank on Monday. Rain fell in Lyon. The port of Palu was closed."


def article(name: str) -> claimcheck.Article:
    """Return an article of three sentences."""
    return claimcheck.parse_article(TEXT, name=name, published="2024-03-04", language="en")


def test_a_sentence_is_read_once() -> None:
    """What was read before is the same value; the article may have fewer claims the next time."""
    readings, first = Readings(), article("a")
    one = dict(readings.read(first, [0]))
    both = readings.read(attrs.evolve(first, claims=()), [0, 2])
    assert both[0] is one[0]
    assert sorted(both) == [0, 2]


def test_only_the_articles_of_late_are_kept() -> None:
    """However many are read, the first are let go, and read again when they are asked for."""
    readings, first = Readings(), article("a")
    one = readings.read(first, [0])[0]
    for number in range(_KEPT):
        readings.read(attrs.evolve(first, name=str(number)), [1])
    again = readings.read(first, [0])[0]
    assert again is not one
    assert again.span == one.span
