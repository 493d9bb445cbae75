"""Languages without patterns: the plain dates that dateparser's locale data know."""

from __future__ import annotations

import pytest

from tests.unit.dates.conftest import Find

VALUES = {
    "es": ("Se firmó el 12 de septiembre de 2023.", "12 de septiembre de 2023", "2023-09-12"),
    "fr": ("Il est né le 3 mars 2021.", "3 mars 2021", "2021-03-03"),
    "de": ("Es geschah im Mai 2000.", "Mai 2000", "2000-05"),
    "nl": ("Het was 5 maart.", "5 maart", "2024-03-05"),
}


@pytest.mark.parametrize(("language", "expected"), VALUES.items())
def test_plain_dates(find: Find, language: str, expected: tuple[str, str, str]) -> None:
    """A date with a month's name is found and marked as read by dateparser."""
    text, surface, edtf = expected
    (timex,) = find(text, language)
    assert (timex.span.of(text), timex.edtf, timex.why) == (surface, edtf, "read by dateparser")


def test_a_number_alone_is_no_date(find: Find) -> None:
    """Nothing but a month's name or a whole numeric date is looked at."""
    assert find("Ganaron 3-2 y costó 2.019 euros.", "es") == []


def test_no_year_is_invented(find: Find) -> None:
    """Without a day of publication the year stays unknown."""
    assert [t.edtf for t in find("Fue el 5 de mayo.", "es", published=None)] == ["XXXX-05-05"]
