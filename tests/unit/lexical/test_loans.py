"""Loan words in one spelling."""

from __future__ import annotations

import pytest

from claimcheck.lexical import Kind, Lemma, relate
from claimcheck.lexical.loans import loan_key


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("evolution", "evolusi"),
        ("volatility", "volatilitas"),
        ("democratization", "demokratisasi"),
        ("stromatolite", "stromatolit"),
        ("sectarian", "sektarian"),
        ("tetrapod", "tetrapoda"),
    ],
)
def test_a_loan_has_one_key_in_both_languages(english: str, indonesian: str) -> None:
    """Endings and letters are put in one spelling."""
    assert loan_key(english, "en") == loan_key(indonesian, "id") != ""


@pytest.mark.parametrize("word", ["", "gas", "2024", "covid-19"])
def test_what_is_short_or_no_word_has_no_key(word: str) -> None:
    """Short words are alike by chance."""
    assert loan_key(word, "en") == ""


def test_a_language_that_tells_nothing_of_loans_keeps_its_letters() -> None:
    """A pack without a table changes no letter."""
    assert loan_key("sauna", "fi") == ""
    assert loan_key("biologia", "fi") == "biologi"


@pytest.mark.parametrize(
    ("indonesian", "english", "kind"),
    [
        ("tetrapoda", "tetrapods", Kind.SAME),
        ("mobil", "mobile", Kind.SYNONYM),  # by a rare sense alone
        ("stromatolit", "stalactites", Kind.UNRELATED),
    ],
)
def test_a_loan_is_the_same_word(indonesian: str, english: str, kind: Kind) -> None:
    """Words that the concept lines tell apart are no loan."""
    assert relate(Lemma(indonesian, "id"), Lemma(english, "en")).kind is kind


def test_a_form_with_its_own_line_is_more_than_a_plural() -> None:
    """The line of a form counts beside that of its lemma."""
    assert relate(Lemma("barang", "id"), Lemma("goods", "en")).kind is Kind.SYNONYM
