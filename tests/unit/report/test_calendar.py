"""EDTF values in words."""

from __future__ import annotations

import pytest
from babel import Locale

from claimcheck.languages import load_language
from claimcheck.report.calendar import date_in_words


@pytest.mark.parametrize(
    ("edtf", "english", "indonesian"),
    [
        ("2023-09-14", "September 14, 2023", "14 September 2023"),
        ("2023-10", "October 2023", "Oktober 2023"),
        ("2023", "2023", "2023"),
        ("199X", "1990s", "1990-an"),
        ("XXXX-09-14", "September 14, year unknown", "14 September, tahun tidak diketahui"),
        ("XXXX-09", "September, year unknown", "September, tahun tidak diketahui"),
        ("XXXX", "XXXX", "XXXX"),
        ("2023-09-14T04:17", "September 14, 2023, 04:17", "14 September 2023, 04:17"),
        ("2023-09-14T04:17+07:00", "September 14, 2023, 04:17", "14 September 2023, 04:17"),
        ("2023-09-14/..", "September 14, 2023 onwards", "14 September 2023 dan seterusnya"),
        ("../2023", "up to 2023", "sampai 2023"),
        (
            "2018-09/2018-12",
            "September 2018 to December 2018",
            "September 2018 sampai Desember 2018",
        ),
        ("2023~", "about 2023", "sekitar 2023"),
        ("2024-21", "spring 2024", "musim semi 2024"),
        ("2024-34", "second quarter of 2024", "triwulan kedua 2024"),
        ("2024-40", "first half of 2024", "paruh pertama 2024"),
    ],
)
def test_a_value_is_told_as_exactly_as_it_is(edtf: str, english: str, indonesian: str) -> None:
    """Months, days and their order come from CLDR, the rest from the pack."""
    for tag, words in (("en", english), ("id", indonesian)):
        forms = load_language(tag).report.dates
        assert date_in_words(edtf, forms, Locale.parse(tag)) == words


@pytest.mark.parametrize("edtf", ["", "2023-13", "2023-02-30", "199X-05", "2024-25", "P3D", "x/y"])
def test_what_words_cannot_tell_stays_edtf(edtf: str) -> None:
    """An unknown form is shown as it is."""
    forms = load_language("en").report.dates
    assert date_in_words(edtf, forms, Locale.parse("en")) in {edtf, "x to y"}


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("2023/..", "2023/.."),
        ("../2023", "../2023"),
        ("2023/2024", "2023/2024"),
        ("2023~", "2023~"),
    ],
)
def test_without_forms_the_notation_stays(edtf: str, shown: str) -> None:
    """A pack without forms for dates shows EDTF's own marks."""
    assert date_in_words(edtf, {}, Locale.parse("en")) == shown
