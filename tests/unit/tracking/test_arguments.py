"""What callers of a ledger may give, and the error that a wrong value gets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

import claimcheck
from claimcheck.errors import LedgerError
from claimcheck.tracking.arguments import end_of, period_between

ARTICLE = claimcheck.parse_article("Rain fell in Lund.", language="en", published="2024-03-04")
LEDGER: Any = claimcheck.track([ARTICLE])
TRACK: Any = claimcheck.track


def test_one_article_by_itself_is_tracked() -> None:
    """A caller with one article needs no list."""
    assert TRACK(ARTICLE) == LEDGER


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        (lambda: TRACK("Rain"), "expected an Article to track, found 'Rain'"),
        (lambda: TRACK([ARTICLE, 5]), "expected an Article to track, found 5"),
        (lambda: LEDGER.add(None), "expected an Article to track, found None"),
        (lambda: LEDGER.changes(since=None), r"expected a datetime\.date .*found None"),
        (lambda: LEDGER.at("2024-03-04"), r"found '2024-03-04': .*fromisoformat"),
        (lambda: LEDGER.about(speaker=5), "speaker: expected a str, found 5"),
        (lambda: LEDGER.about(since="2024"), "found '2024'"),
        (lambda: LEDGER.thread(["t"]), r"name: expected a str, found \['t'\]"),
        (lambda: LEDGER.article("a"), "no appearance of this ledger: 'a'"),
        (
            lambda: LEDGER.undo("r", by="Desk", instant=dt.datetime(2024, 3, 5), why="no"),  # noqa: DTZ001
            "no record 'r'",
        ),
    ],
)
def test_a_wrong_value_gets_an_error_that_says_what_was_found(
    call: Callable[[], object], complaint: str
) -> None:
    """The error says what was expected, and what to do."""
    with pytest.raises(LedgerError, match=complaint):
        call()


def test_the_last_day_there_is_ends_with_the_last_instant() -> None:
    """Whoever asks for all there will ever be gets no overflow."""
    assert period_between(None, dt.date.max) == period_between(None, None)


def test_an_instant_without_a_zone_is_in_utc() -> None:
    """Records of people with and without a zone can be put in order."""
    assert end_of(dt.datetime(2024, 3, 4, 6)) == dt.datetime(2024, 3, 4, 6, tzinfo=dt.UTC)  # noqa: DTZ001
