"""Phrases that the other side tells word by word."""

from __future__ import annotations

import pytest

from .conftest import Align


def met_in(align_texts: Align, claim: str, report: str, other: str | None = None) -> dict[str, str]:
    """Return the forms of the claim that meet some of the report."""
    found = align_texts(claim, report, reported=other)[0].matching
    return {found.claim.parts[i].form: found.passage.parts[j].form for i, j in found.pairs.items()}


@pytest.mark.parametrize(
    ("claim", "report", "other"),
    [
        ("They praised economic growth.", "They praised the growth of the economy.", None),
        ("They praised the growth of the economy.", "They praised economic growth.", None),
        ("They praised economic growth.", "Mereka memuji pertumbuhan di bidang ekonomi.", "id"),
        ("They praised net profit.", "Mereka memuji laba bersih.", "id"),
    ],
)
def test_a_phrase_meets_what_has_all_its_words(
    align_texts: Align, claim: str, report: str, other: str | None
) -> None:
    """The phrase may stand on either side, or on both."""
    met = met_in(align_texts, claim, report, other)
    assert met.keys() & {"economic growth", "growth", "net profit"}


@pytest.mark.parametrize("report", ["Mereka membangun rumah.", "Mereka sakit."])
def test_a_part_of_a_phrase_is_not_enough(align_texts: Align, report: str) -> None:
    """A hospital is "rumah sakit", and neither a house nor ill."""
    assert "hospital" not in met_in(align_texts, "They built a hospital.", report, "id")


def test_words_that_are_no_phrase_are_left_as_they_are(align_texts: Align) -> None:
    """Only phrases are taken apart."""
    assert "ferry" not in met_in(align_texts, "The ferry sank.", "A storm sank it.")
