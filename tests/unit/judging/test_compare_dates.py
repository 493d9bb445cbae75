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
        ("Ini kunjungan pertamanya sejak 2019.", "He last visited in 2018.", "rival"),
        ("Ini kunjungan pertamanya sejak 2019.", "He last visited in 2019.", "same"),
        ("Hasilnya diumumkan paling lambat 6 Mei.", "The result is due by April 30.", "rival"),
        ("Ia berlayar pada 9-11 Mei.", "He sailed on May 10-12.", "rival"),
        ("Ia berlayar pada 9-11 Mei.", "He sailed on May 10.", "compatible"),
        ("Ia berlayar pada awal 1993.", "He sailed in the early 2000s.", "rival"),
        ("Ia mendarat pada Senin.", "In January 2016 he was fined.", "missing"),
        (
            "Ia tiba pada Sabtu sekitar pukul 19.30.",
            "He came on Thursday at about 7:30 p.m.",
            "rival",
        ),
        ("Benteng itu dari abad ke-19.", "The fort is of the nineteenth century.", "same"),
        ("Benteng itu dari abad ke-19.", "The fort is of the late 1800s.", "compatible"),
        ("Benteng itu dari awal abad ke-19.", "The fort is of the late 19th century.", "rival"),
        ("Benteng itu dari abad ke-19.", "The fort was built in 1750.", "rival"),
        ("Jumlahnya turun sejak 1970-an.", "It has fallen since the seventies.", "same"),
        ("Jumlahnya turun sejak 1980-an.", "It has fallen since the seventies.", "rival"),
        ("Ia tiba pada Rabu (8/5).", "He arrived on Tuesday (7 May).", "rival"),
        ("Ia tiba pada Rabu (8/5).", "He arrived on Wednesday (8 May).", "same"),
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


def test_times_of_two_clocks_are_one_moment(compare: Compare) -> None:
    """A clock of another zone may show the day before."""
    said = "Ia menelepon pada Rabu pukul 04.30 WIB."
    same = outcomes(compare, said, "She rang at 2130 GMT on Tuesday.")
    other = outcomes(compare, said, "She rang at 2130 GMT on Thursday.")
    assert (same, other) == (["same"], ["rival"])


def test_two_reports_of_one_moment_differ_by_little(compare: Compare) -> None:
    """Clock times of a day that are near each other, and told in like words, are rivals."""
    lost = "Kapal itu hilang kontak pukul 22.40 Wita."
    near = outcomes(compare, lost, "Contact with the vessel ended at 11:05 p.m. on Friday.")
    assert near == ["rival"]


def test_now_is_told_beside_any_date(compare: Compare) -> None:
    """A word that tells no time by itself doesn't stand for the date that does."""
    claim = "Ia saat ini dijadwalkan tiba pada pertengahan Desember."
    assert outcomes(compare, claim, "He is now to arrive in mid-October.") == ["rival"]
    assert outcomes(compare, "Ia tiba pada Rabu.", "He has now arrived.") == ["compatible"]


def test_a_date_has_one_rival(compare: Compare) -> None:
    """One date of the passage contradicts one of the claim."""
    claim = "Bandara ditutup sampai Sabtu, kata kementerian pada Rabu malam."
    found = outcomes(compare, claim, "The airport was shut until Thursday.")
    assert found == ["rival", "missing"]
