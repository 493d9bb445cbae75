"""Polarity: negation with its scope, verbs that deny, and opposites."""

from __future__ import annotations

import pytest

from tests.unit.judging.conftest import Compare


def outcomes(compare: Compare, claim: str, passage: str) -> list[str]:
    """Return how the polarity of an Indonesian claim stands to an English passage."""
    found = compare(("id", claim), ("en", passage))
    return [outcome for kind, outcome, _ in found if kind == "polarity"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Pemerintah tidak menutup pelabuhan.", "The government did not close the port."),
        ("Pemerintah belum menutup pelabuhan.", "The government hasn't closed the port."),
        ("Menteri membantah menutup pelabuhan.", "The minister denied closing the port."),
        (
            "Pemerintah tidak mampu menutup pelabuhan.",
            "The government was unable to close the port.",
        ),
    ],
)
def test_a_negation_on_both_sides_agrees(compare: Compare, claim: str, passage: str) -> None:
    """Words for not, contractions, verbs of denial, and words that hold a negation."""
    assert outcomes(compare, claim, passage) == ["same"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Pemerintah tidak menutup pelabuhan.", "The government closed the port."),
        ("Pemerintah menutup pelabuhan.", "The government did not close the port."),
        ("Pemerintah menutup pelabuhan.", "The government has no plans to close the port."),
        ("Pemerintah menutup pelabuhan itu.", "The government opened the port."),
    ],
)
def test_what_one_side_affirms_and_the_other_negates_is_a_rival(
    compare: Compare, claim: str, passage: str
) -> None:
    """The negated words, or the whole sentence, stand affirmed on the other side."""
    assert outcomes(compare, claim, passage) == ["rival"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Pemerintah tidak hanya menutup pelabuhan.", "The government closed the port."),
        ("Pemerintah menutup pelabuhan.", "The government closed the port until noon."),
        ("Usaha itu berhasil di pelabuhan.", "The effort did not fail at the port."),
    ],
)
def test_what_negates_nothing_is_left_alone(compare: Compare, claim: str, passage: str) -> None:
    """Not only, words that only begin as a negation does, and two negations that cancel."""
    assert outcomes(compare, claim, passage) == []


def test_a_negation_of_something_else_is_missing(compare: Compare) -> None:
    """A passage about another thing affirms nothing of what is negated."""
    assert outcomes(compare, "Ia tidak menikah.", "Prices rose in May.") == ["missing"]


def test_a_negation_in_the_name_of_a_source_says_nothing_of_the_claim(compare: Compare) -> None:
    """An official who isn't authorised to speak affirms what he says."""
    claim = "Seorang pejabat yang tidak berwenang berbicara mengatakan pelabuhan ditutup."
    assert "rival" not in outcomes(compare, claim, "An official said the port was closed.")


def test_another_sentence_of_the_language_needs_the_same_words(compare: Compare) -> None:
    """Within one language a few words in common are no sign that all is said again."""
    found = compare(
        ("id", "Manifes awal tidak memuat anak-anak."), ("id", "Manifes akhir berisi nama awak.")
    )
    assert ("polarity", "rival") not in [entry[:2] for entry in found]
