"""Who is given the words: a rival speaker is one whom the passage itself names."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.judging.compare import compare_details, passage_details


def rivals(language: str, claim: str, report: str) -> set[str]:
    """Return the kinds on which the report's last sentence is a rival of a claim."""
    articles = [claimcheck.parse_article(text, language=language) for text in (claim, report)]
    own, other = (passage_details(article, article.sentences[-1]) for article in articles)
    return {c.kind for c in compare_details(own, other) if c.outcome == "rival"}


@pytest.mark.parametrize(
    ("language", "claim", "report"),
    [
        (
            "en",
            "Captain Nils Berg said the gate would open at dawn.",
            "Runner Anna Lund wept. The gate would open at dawn, she said.",
        ),
        (
            "id",
            "Nakhoda Nina Sari mengatakan gerbang akan dibuka saat fajar.",
            "Pelari Budi Hartono menangis. Gerbang akan dibuka saat fajar, kata dia.",
        ),
    ],
)
def test_whom_a_pronoun_means_is_too_unsure_for_a_rival(
    language: str, claim: str, report: str
) -> None:
    """The last one named before it may be somebody else."""
    assert not {"speaker", "name"} & rivals(language, claim, report)


@pytest.mark.parametrize(
    ("language", "claim", "report"),
    [
        (
            "en",
            "Captain Nils Berg said the gate would open at dawn.",
            "The gate would open at dawn, Mayor Anna Lund said.",
        ),
        (
            "id",
            "Nakhoda Nina Sari mengatakan gerbang akan dibuka saat fajar.",
            "Gerbang akan dibuka saat fajar, kata Wali Kota Budi Hartono.",
        ),
    ],
)
def test_one_who_is_named_is_a_rival(language: str, claim: str, report: str) -> None:
    """The same words, somebody else's."""
    assert "speaker" in rivals(language, claim, report)
