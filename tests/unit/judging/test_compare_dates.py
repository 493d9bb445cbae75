"""Dates: compared over their bounds."""

from __future__ import annotations

import pytest

from tests.unit.judging.conftest import Compare


def outcomes(compare: Compare, claim: str, passage: str, **days: str) -> list[str]:
    """Return how the dates of an Indonesian claim stand to an English passage."""
    found = compare(("id", claim), ("en", passage), **days)
    return [outcome for kind, outcome, _ in found if kind == "date"]


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("Ia tiba pada 8 Mei 2024.", "He arrived on May 8, 2024.", "same"),
        ("Ia tiba pada hari Rabu.", "He arrived on Wednesday.", "same"),
        ("Ia tiba pada Mei 2024.", "He arrived on May 8, 2024.", "compatible"),
        ("Ia tiba pada hari Rabu.", "He arrived on May 8.", "same"),
        ("Ia tiba pada 8 Mei 2024.", "He arrived on May 9, 2024.", "rival"),
        ("Ia tiba pada hari Rabu.", "He arrived on Tuesday.", "rival"),
        ("Jembatan itu dibangun pada 2009.", "The bridge was built in 2006.", "rival"),
        ("Ia tiba pada 8 Mei 2024.", "He arrived.", "missing"),
    ],
)
def test_dates_stand_to_each_other_by_their_bounds(
    compare: Compare, claim: str, passage: str, expected: str
) -> None:
    """A coarser date agrees; two that can't both be true are rivals; silence is missing."""
    assert outcomes(compare, claim, passage) == [expected]


def test_counted_days_rest_on_the_publication(compare: Compare) -> None:
    """The same words on another day are another date."""
    found = outcomes(
        compare,
        "Ia tiba dua hari lalu.",
        "He arrived four days ago.",
        published="2024-05-10",
        reported="2024-05-12",
    )
    assert found == ["same"]


def test_a_named_weekday_clashes_with_another_day(compare: Compare) -> None:
    """The weekday is compared with the date where one side names it and the other doesn't."""
    found = outcomes(compare, "Ia tiba pada Senin, 8 Mei 2024.", "He arrived on May 8, 2024.")
    assert found == ["rival"]


def test_two_events_of_one_day_have_two_times(compare: Compare) -> None:
    """Another clock time is a rival only where the words around tell of the same event."""
    departure = "Kapal itu berangkat pada Minggu pukul 17.00."
    other = outcomes(compare, departure, "Rescuers found the wreck on Sunday at 11:05 p.m.")
    same = outcomes(compare, departure, "The ship left port on Sunday at 7 p.m.")
    assert (other, same) == (["missing"], ["rival"])


def test_a_bare_time_agrees_with_a_dated_one(compare: Compare) -> None:
    """A clock time that names no day is no day's."""
    found = outcomes(compare, "Kapal itu berangkat pukul 17.00.", "It left on Sunday at 5 p.m.")
    assert found == ["compatible"]
