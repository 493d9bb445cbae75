"""Two dates compared over their bounds."""

import datetime as dt

import pytest

from claimcheck.dates.compare import before, contains, equal, incompatible, overlaps
from claimcheck.model import Span, Timex


def timex(
    edtf: str,
    earliest: str | None = None,
    latest: str | None = None,
    *,
    kind: str = "date",
    timex3: str = "",
) -> Timex:
    """Return a timex with a value; the bounds of a day or a time are read from it."""
    if earliest is None and len(edtf) >= 10 and "X" not in edtf and "/" not in edtf:
        earliest = latest = edtf
    return Timex(
        span=Span(0, 1),
        type=kind,
        edtf=edtf,
        timex3=timex3 or edtf,
        earliest=moment(earliest),
        latest=moment(latest),
    )


def moment(written: str | None) -> dt.date | dt.datetime | None:
    """Return a day, or a time, from ISO 8601."""
    if written is None:
        return None
    kind = dt.datetime if "T" in written else dt.date
    return kind.fromisoformat(written)


MONTH = timex("2023-09", "2023-09-01", "2023-09-30")
DAY = timex("2023-09-14")
NEXT_DAY = timex("2023-09-15")
OPEN = timex("2019/..", "2019-01-01")


def test_a_month_contains_its_day_and_does_not_contradict_it() -> None:
    """A coarser value agrees with a finer one inside it."""
    assert contains(MONTH, DAY)
    assert not contains(DAY, MONTH)
    assert overlaps(MONTH, DAY)
    assert not equal(MONTH, DAY)


def test_two_days_are_rivals() -> None:
    """Two different days cannot both be true, and one is before the other."""
    assert incompatible(DAY, NEXT_DAY)
    assert before(DAY, NEXT_DAY)
    assert not before(NEXT_DAY, DAY)


def test_an_open_end_reaches_on() -> None:
    """A value with an open end overlaps every later day."""
    assert overlaps(OPEN, DAY)
    assert not before(OPEN, DAY)


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("2024-02-04T09:00Z", "2024-02-04T17:00+08:00", False),
        ("2024-02-04T09:00Z", "2024-02-04T17:00+07:00", True),
        ("2024-02-04T17:00", "2024-02-04T17:00+08:00", False),
        ("2024-02-04T17:00", "2024-02-04T18:00+08:00", True),
        ("2025-05-19T22:12Z", "2025-05-20", False),
        ("2025-05-19T22:12Z", "2025-05-22", True),
        ("2024-02-04T17:00+08:00", "2024-02-05", True),
    ],
)
def test_clock_times_are_instants(one: str, other: str, clash: bool) -> None:  # noqa: FBT001
    """A zone makes a clock time an instant; a UTC time may fall on the next local day."""
    assert incompatible(timex(one), timex(other)) is clash
    assert incompatible(timex(other), timex(one)) is clash


def test_hours_of_a_day_hold_their_minutes_alone() -> None:
    """From 7 to 9 p.m. holds 8 p.m., in whatever zone it is told, and not 10 p.m."""
    hours = timex("2024-07-01", "2024-07-01T19:00+00:00", "2024-07-01T21:00+00:00")
    inside, outside = timex("2024-07-02T03:00+07:00"), timex("2024-07-01T22:00Z")
    assert contains(hours, inside)
    assert incompatible(hours, outside)
    assert before(hours, outside)
    assert overlaps(hours, timex("2024-07-01"))
    assert contains(timex("2024-07-01"), hours)


def test_an_unknown_year_agrees_with_every_year() -> None:
    """Unknown digits contradict nothing; known ones do."""
    assert overlaps(timex("XXXX-09-14"), DAY)
    assert contains(timex("XXXX-09-14"), DAY)
    assert incompatible(timex("XXXX-09-13"), DAY)


def test_durations_are_compared_among_themselves() -> None:
    """A duration is no rival of a date, only of another length."""
    two = timex("", kind="duration", timex3="P2D")
    three = timex("", kind="duration", timex3="P3D")
    assert incompatible(two, three)
    assert not incompatible(two, DAY)
    assert not incompatible(two, timex("", kind="duration", timex3="PXD"))
    assert equal(two, two)


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("XXXX-XX-XXT22:40+08:00", "XXXX-XX-XXT23:05", True),
        ("XXXX-XX-XXT22:40+08:00", "XXXX-XX-XXT21:40+07:00", False),
        ("XXXX-XX-XXT22:40", "XXXX-XX-XXT21:40Z", False),
        ("XXXX-XX-XXT22:40", "XXXX-XX-XX", False),
    ],
)
def test_of_a_day_that_is_open_the_clock_tells(one: str, other: str, clash: bool) -> None:  # noqa: FBT001
    """Times whose day is not named are compared by the clock, in one zone where both have one."""
    first, second = (
        Timex(span=Span(0, 1), type="time", edtf="XXXX-XX-XX", timex3=value)
        for value in (one, other)
    )
    assert incompatible(first, second) is clash
    assert equal(first, second) is not clash
