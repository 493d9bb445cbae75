"""Quantities: numbers, bounds, units and what they count."""

from __future__ import annotations

import decimal
import itertools
from decimal import Decimal

import pytest

from claimcheck.languages import load_language
from claimcheck.model import Quantity, Span
from claimcheck.quantities import find_quantities
from claimcheck.reading import read


def find(language: str, text: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text."""
    return find_quantities(read(text, load_language(language)))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("id", "panjangnya 1.234,5 km", "1234.5"),
        ("en", "it is 1,234.5 km long", "1234.5"),
        ("id", "skala 7.5 itu", "7.5"),
        ("id", "dua ratus tiga puluh lima rumah", "235"),
        ("id", "seratus dua belas kapal", "112"),
        ("id", "tiga ribu lima ratus kursi", "3500"),
        ("en", "three hundred and five seats", "305"),
        ("en", "twenty-five seats", "25"),
        ("en", "a million seats", "1000000"),
        ("en", "1.5 million seats", "1500000"),
        ("id", "7,5 juta kursi", "7500000"),
        ("en", "a dozen eggs", "12"),
        ("en", "forty-million seats", "40000000"),
        ("en", "two-and-a-half thousand seats", "2500"),
        ("en", "six-and-a-half-million seats", "6500000"),
        ("en", "a million and a half seats", "1500000"),
        ("id", "dua setengah juta kursi", "2500000"),
        ("en", "half a million seats", "500000"),
        ("en", "half a dozen seats", "6"),
        ("en", "a quarter of a million seats", "250000"),
        ("en", "three quarters of a million seats", "750000"),
        ("id", "setengah juta kursi", "500000"),
        ("id", "setengah lusin kursi", "6"),
        ("en", "one point five million seats", "1500000"),
        ("id", "satu koma dua lima juta kursi", "1250000"),
        ("id", "limabelas kursi", "15"),
        ("en", "the thirteenth seat", "13"),
        ("id", "kursi ketiga belas", "13"),
        ("id", "kursi keduabelas", "12"),
        ("id", "kursi kedua puluh lima", "25"),
        ("id", "kursi keempat puluh", "40"),
        ("id", "kursi kedua lima meter jauhnya", "2"),
        ("en", "the second hundred", "2"),
    ],
)
def test_value_is_read_in_the_format_of_the_language(language: str, text: str, value: str) -> None:
    """Digits, words and scales give the same exact value at both bounds."""
    quantity = find(language, text)[0]
    assert quantity.low == quantity.high == Decimal(value)


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("id", "lebih dari 40 kursi", 40, None),
        ("id", "200 lebih kursi", 200, None),
        ("id", "setidaknya 40 kursi", 40, None),
        ("id", "kurang dari 40 kursi", None, 40),
        ("id", "antara 10 dan 20 kursi", 10, 20),
        ("id", "tiga hingga lima kursi", 3, 5),
        ("id", "puluhan ribu kursi", 10_000, 99_000),
        ("en", "up to 40 seats", None, 40),
        ("en", "three to five seats", 3, 5),
        ("en", "two to three million seats", 2_000_000, 3_000_000),
        ("en", "tens of thousands of seats", 10_000, 99_000),
        ("en", "more than a dozen seats", 12, None),
    ],
)
def test_words_around_a_number_bound_it(
    language: str, text: str, low: int | None, high: int | None
) -> None:
    """Approximators and ranges open or widen the bounds."""
    (quantity,) = find(language, text)
    assert (quantity.low, quantity.high) == (low, high)


@pytest.mark.parametrize(
    ("language", "text", "holds"),
    [("id", "hampir 200 kursi", 196), ("en", "about 40 seats", 43), ("id", "20-an kursi", 21)],
)
def test_an_approximation_holds_the_values_near_it(language: str, text: str, holds: int) -> None:
    """An approximate figure is an interval, and says so."""
    (quantity,) = find(language, text)
    assert quantity.approximate
    assert quantity.low is not None
    assert quantity.high is not None
    assert quantity.low <= holds <= quantity.high


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("id", "Rp75 juta", "IDR"),
        ("en", "75 million rupiah", "IDR"),
        ("id", "7,5 juta dolar AS", "USD"),
        ("en", "a $7.5 million deal", "USD"),
        ("en", "A$7.5 million", "AUD"),
        ("id", "12,5 persen", "percent"),
        ("en", "12.5%", "percent"),
        ("en", "three kilometres", "kilometer"),
        ("id", "14 mil laut", "nautical_mile"),
        ("en", "a 61-year-old man", "year"),
        ("id", "40 orang", "person"),
        ("en", "40 people", "person"),
        ("en", "40 seats", ""),
        ("en", "it sank twice", "time"),
        ("en", "prices doubled", "fold"),
        ("en", "a two-fold rise", "fold"),
        ("id", "naik dua kali lipat", "fold"),
        ("en", "three times", "time"),
        ("en", "half an hour", "hour"),
        ("en", "a third of a mile", "mile"),
        ("id", "setengah jam", "hour"),
        ("en", "half of the people", ""),
        ("en", "she won 20 medals", ""),
        ("en", "20,000 won", "KRW"),
        ("en", "KRW 20,000", "KRW"),
    ],
)
def test_units_have_one_key_in_every_language(language: str, text: str, unit: str) -> None:
    """Units and currencies are language-free."""
    (quantity,) = find(language, text)
    assert quantity.unit == unit


@pytest.mark.parametrize(
    ("language", "text", "noun"),
    [
        ("id", "dua buah kapal tenggelam", "kapal"),
        ("en", "two other ferries sank", "ferry"),
        ("en", "two of the boxes", "box"),
        ("en", "only two when it began", ""),
        ("en", "two, they said", ""),
    ],
)
def test_the_counted_noun_is_the_next_content_word(language: str, text: str, noun: str) -> None:
    """The noun is singular, and empty where none follows."""
    quantity = find(language, text)[0]
    assert quantity.noun == noun


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "the 3rd race", "ordinal"),
        ("en", "the twenty-first race", "ordinal"),
        ("id", "balapan ke-3", "ordinal"),
        ("id", "dua pertiga kursi", "fraction"),
        ("en", "a third of the seats", "fraction"),
        ("en", "a third time", "ordinal"),
        ("en", "a quarter of the seats", "fraction"),
        ("en", "the number halved", "fraction"),
        ("en", "half an hour", "cardinal"),
        ("en", "3/4 full", "fraction"),
    ],
)
def test_ordinals_and_fractions_are_told_apart(language: str, text: str, kind: str) -> None:
    """The kind of number is kept."""
    (quantity,) = find(language, text)
    assert quantity.kind == kind


def test_a_short_scale_needs_its_currency() -> None:
    """The m of money is a million, the m of a length a meter."""
    money, length = find("en", "It cost $20m and is 20 m long")
    assert (money.high, money.unit) == (Decimal(20_000_000), "USD")
    assert (length.high, length.unit) == (Decimal(20), "meter")


def test_a_range_never_runs_down() -> None:
    """A score is one figure whose lower number comes first; more numbers are none."""
    (score,) = find("en", "a 3-1 win")
    assert (score.low, score.high, score.kind) == (Decimal(1), Decimal(3), "score")
    assert all(q.kind == "cardinal" for q in find("en", "a range of 4000-3000"))


def test_taken_spans_are_left_alone() -> None:
    """What a date has is no quantity."""
    document = read("On 12 May 40 ships left", load_language("en"))
    (quantity,) = find_quantities(document, taken=[Span(3, 9)])
    assert quantity.high == 40


def test_the_span_covers_number_bound_and_unit() -> None:
    """The span is what an editor would mark."""
    text = "Harganya hampir Rp75 juta saja"
    (quantity,) = find("id", text)
    assert quantity.span.of(text) == "hampir Rp75 juta"


def test_a_language_without_a_pack_reads_digits() -> None:
    """CLDR's formats and currencies are enough for digits."""
    assert [q.high for q in find("de", "Es waren 1.250 Euro")] == [Decimal(1250)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("id", "satu-satunya jalan"), ("id", "dua-duanya rusak"), ("id", "satu-satu mereka pergi")],
)
def test_a_doubled_number_word_is_no_number(language: str, text: str) -> None:
    """Reduplication makes another word of it."""
    assert find(language, text) == ()


def test_borrowed_abbreviations_are_units() -> None:
    """Speeds stand as they do in English, too."""
    found = find("id", "kecepatannya 800 kph (497 mph)")
    assert [quantity.unit for quantity in found] == ["kmh", "mph"]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "It lost 250 mln euros.", "250000000", "EUR"),
        ("en", "It has $3.2 tln.", "3200000000000", "USD"),
        ("en", "It sold 12.4K units.", "12400", ""),
        ("en", "It cost Rs 500 crore.", "5000000000", "INR"),
        ("en", "It cost Rp15.000 a cup.", "15000", "IDR"),
        ("en", "Fuel is $3.459 a gallon.", "3.459", "USD"),
        ("en", "It holds 3 cm3 of gas.", "3", "cubic_centimeter"),
        ("en", "It was 104°F outside.", "104", "fahrenheit"),
        ("en", "Some 724 000 homes burned.", None, ""),
        ("id", "Biayanya Rp 2,5 M.", "2500000000", "IDR"),
        ("id", "Utangnya Rp1,2 T.", "1200000000000", "IDR"),
        ("id", "Laba Rp7,5 mlr.", "7500000000", "IDR"),
        ("id", "Laba Rp1,250 triliun.", "1250000000000", "IDR"),
        ("id", "Ada 12 500 orang.", "12500", "person"),
        ("id", "Ada 10 ribuan orang.", "10000", "person"),
        ("id", "Suhu 40 derajat Celsius.", "40", "celsius"),
    ],
)
def test_short_forms_have_their_size(
    language: str, text: str, value: str | None, unit: str
) -> None:
    """Scales, groups of thousands and compound units are read as the text's language has them."""
    (quantity,) = find(language, text)
    assert quantity.unit == unit
    assert value is None or quantity.high == Decimal(value)


@pytest.mark.parametrize("text", ["Gate 12B is closed.", "Call 555 123 4567 now."])
def test_letters_and_calls_are_no_scales(text: str) -> None:
    """A letter scales a number only where something is counted; a call has no thousands."""
    assert all((quantity.high or 0) < 10_000 for quantity in find("en", text))


def test_no_two_quantities_share_a_sign() -> None:
    """The sign that adjoins a number is that number's."""
    text = "They sold 300 $5 tickets, 5 or more than 10 each."
    found = find("en", text)
    assert [(q.span.of(text), q.unit) for q in found][:2] == [("300", ""), ("$5", "USD")]
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(found))


def test_scores_of_a_test_are_no_number() -> None:
    """“Scores” counts twenties only before “of”."""
    assert [q.high for q in find("en", "Test scores fell by 3 percent.")] == [3]
    assert [q.low for q in find("en", "Scores of homes burned.")] == [20]


def test_the_callers_decimal_context_changes_nothing() -> None:
    """Figures are computed in a context of our own."""
    text = "It cost $1,234.5678 million, about 3/7 of 12.4K units."
    plain = find("en", text)
    with decimal.localcontext(decimal.Context(prec=3)):
        assert find("en", text) == plain


@pytest.mark.parametrize("count", [20, 2_000])
def test_the_figures_of_a_long_table_are_none(count: int) -> None:
    """Hundreds with no word among them are cells; the sentences around them are read."""
    table = " ".join(str(number) for number in range(1, count + 1))
    found = find("en", f"It has 12 seats. Results: {table} and 40 percent voted.")
    assert [q.unit for q in found][-1] == "percent"
    assert len(found) == 2 + (count if count == 20 else 0)
