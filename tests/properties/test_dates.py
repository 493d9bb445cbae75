"""What is true of every date: printed and read back, its bounds, its count from publication."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dates import find_timexes
from claimcheck.dates.compare import before, contains, equal, incompatible, overlaps
from claimcheck.dates.lexicon import load_lexicon
from claimcheck.languages import load_language
from claimcheck.model import Timex
from claimcheck.reading import read
from tests.unit.dates.test_edtf import parses

LANGUAGES = ("en", "id")
FORMS = {
    "en": ("MMMM d, y", "d MMMM y", "MMM d, y", "d MMM y", "EEEE, MMMM d, y", "y-MM-dd", "M/d/y"),
    "id": ("d MMMM y", "d MMM y", "EEEE, d MMMM y", "EEEE (d/M/y)", "y-MM-dd", "d/M/y"),
}
COUNTED = {
    "en": ("last year", "next year", "this month", "last month", "two years ago"),
    "id": ("tahun lalu", "tahun depan", "bulan ini", "bulan lalu", "dua tahun lalu"),
}
DAYS = st.dates(min_value=dt.date(1500, 1, 1), max_value=dt.date(2900, 12, 31))
TODAY = dt.date(2024, 7, 3)


def find(text: str, language: str, published: dt.date | None = TODAY) -> tuple[Timex, ...]:
    """Return the timexes of a text."""
    return find_timexes(read(text, load_language(language), published=published))


@given(day=DAYS, language=st.sampled_from(LANGUAGES), index=st.integers(0, 6))
def test_a_printed_date_reads_back(day: dt.date, language: str, index: int) -> None:
    """Every valid date, in every form of the language, is found whole and is itself."""
    form = FORMS[language][index % len(FORMS[language])]
    printed = format_date(day, form, locale=language)
    text = f"Bergen {printed}."
    (timex,) = find(text, language)
    assert (timex.span.of(text), timex.edtf) == (printed, day.isoformat())


@given(day=DAYS, language=st.sampled_from(LANGUAGES))
def test_a_printed_month_reads_back(day: dt.date, language: str) -> None:
    """A month with its year is that month, no day of it."""
    printed = format_date(day, "MMMM y", locale=language)
    (timex,) = find(f"Bergen {printed}.", language)
    assert timex.edtf == f"{day:%Y-%m}"


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=st.dates(min_value=dt.date(1900, 3, 1), max_value=dt.date(2100, 12, 31)))
def test_a_year_later_relative_dates_are_a_year_later(language: str, day: dt.date) -> None:
    """Publication a year on moves what is counted in months and years by a year."""
    day = day.replace(day=min(day.day, 28))
    later = day.replace(year=day.year + 1)
    for phrase in COUNTED[language]:
        (one,), (two,) = find(phrase, language, day), find(phrase, language, later)
        assert int(two.edtf[:4]) == int(one.edtf[:4]) + 1
        assert two.edtf[4:] == one.edtf[4:]


@given(
    language=st.sampled_from(LANGUAGES),
    picks=st.lists(st.integers(0, 10**6), min_size=1, max_size=12),
    separator=st.sampled_from([" ", ", ", "-", "\n", "."]),
    published=st.one_of(st.none(), st.dates()),
)
def test_any_heap_of_date_words_is_read(
    language: str, picks: list[int], separator: str, published: dt.date | None
) -> None:
    """Whatever date words stand together, spans are in order and bounds in theirs."""
    words = sorted(load_lexicon(load_language(language)).entries)
    words += ["1", "31", "29", "1900", "24:00", "17.00", "14/3/2024", "9999", "²", "٣"]
    text = separator.join(words[pick % len(words)].title() for pick in picks)
    timexes = find(text, language, published)
    for timex, following in itertools.pairwise(timexes):
        assert timex.span.end <= following.span.start
    for timex in timexes:
        assert timex.span.of(text)
        assert timex.timex3
        assert timex.earliest is None or timex.latest is None or timex.earliest <= timex.latest
        assert (timex.first_day is None) == (timex.earliest is None)
        assert not timex.edtf or parses(timex.edtf)
        assert (not timex.edtf) == (timex.type in {"duration", "set"} or "REF" in timex.timex3)


@given(text=st.text(max_size=200), language=st.sampled_from(LANGUAGES))
def test_any_text_is_read(text: str, language: str) -> None:
    """No text raises."""
    assert isinstance(find(text, language), tuple)


@given(one=DAYS, two=DAYS)
def test_days_are_compared_as_days(one: dt.date, two: dt.date) -> None:
    """Equal, before and incompatible are what they are for days; a month contains its days."""
    first, second, month = (
        find(printed, "en")[0] for printed in (str(one), str(two), f"{one:%B} {one.year}")
    )
    assert equal(first, second) == (one == two)
    assert before(first, second) == (one < two)
    assert incompatible(first, second) == (one != two)
    assert contains(month, first)
    assert overlaps(first, month)
