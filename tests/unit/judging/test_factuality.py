"""What is only forecast, wished, offered or feared is no rival of a fact."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.judging.compare import compare_details, passage_details


def rivals(claim: tuple[str, str], report: tuple[str, str]) -> set[str]:
    """Return the kinds on which the first text has a rival in the second."""
    read = [
        claimcheck.parse_article(text, language=language, published="2024-07-02")
        for text, language in (claim, report)
    ]
    details = [passage_details(article, *article.sentences) for article in read]
    return {c.kind for c in compare_details(details[0], details[1]) if c.outcome == "rival"}


@pytest.mark.parametrize(
    "report",
    [
        ("Analysts had forecast that Falk would sell 60,000 cars in June.", "en"),
        ("Falk had hoped to sell 60,000 cars in June.", "en"),
        ("Falk ingin menjual 60.000 mobil pada Juni.", "id"),
        ("Falk diperkirakan menjual 60.000 mobil pada Juni.", "id"),
    ],
)
@pytest.mark.parametrize(
    "claim",
    [("Falk sold 52,000 cars in June.", "en"), ("Falk menjual 52.000 mobil pada Juni.", "id")],
)
def test_a_forecast_is_no_rival_of_a_fact(claim: tuple[str, str], report: tuple[str, str]) -> None:
    """Nor is a fact of a forecast."""
    assert rivals(claim, report) == set()
    assert rivals(report, claim) == set()


def test_facts_are_rivals() -> None:
    """Two figures of what was sold can't both be true."""
    claim = ("Falk menjual 52.000 mobil pada Juni.", "id")
    assert rivals(claim, ("Falk sold 60,000 cars in June.", "en")) == {"number"}


def test_two_plans_are_rivals() -> None:
    """What both sides expect is compared."""
    claim = ("Falk akan menjual 52.000 mobil pada Juni.", "id")
    assert rivals(claim, ("Falk plans to sell 60,000 cars in June.", "en")) == {"number"}


def test_a_name_is_no_cue() -> None:
    """Mrs May is no possibility."""
    claim = ("Falk menjual 52.000 mobil kepada May pada Juni.", "id")
    assert rivals(claim, ("Falk sold Mrs May 60,000 cars in June.", "en")) == {"number"}


def test_a_clause_that_tells_of_a_noun_ends_where_the_sentence_goes_on() -> None:
    """What may be brings no doubt on what was not done."""
    claim = ("Badai yang berpotensi menimbulkan banjir belum merusak ratusan rumah.", "id")
    report = ("The storm triggered a flood and has damaged hundreds of homes.", "en")
    assert rivals(claim, report) == {"polarity"}


def test_a_contraction_is_a_cue_as_its_verb_is() -> None:
    """Where both sides tell what should be, the one may deny it."""
    claim = ("Aturan itu menyebut film seharusnya memuji kekerasan.", "id")
    report = ("The rules say films shouldn't praise violence.", "en")
    assert "polarity" in rivals(claim, report)
