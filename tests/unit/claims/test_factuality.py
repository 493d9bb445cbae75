"""How claims are put forward, and of what a negator is no denial."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.claims.factuality import factuality_reader
from claimcheck.languages import load_language
from claimcheck.model import Attribution, Factuality, Span


def factuality(language: str, text: str) -> str:
    """Return how the last claim of a text is put forward."""
    return claimcheck.parse_article(text, language=language).claims[-1].factuality


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The clerk denied that he had not paid.", "asserted"),
        ("en", "The board was asked not to sell the mine.", "requested"),
        ("en", "The vote fails.", "asserted"),
        ("en", "The board failed to pay.", "denied"),
        ("en", "The singer might not come.", "possible"),
        ("id", "Warga diimbau tidak membuang sampah di sungai.", "requested"),
        ("id", "Pesta itu gagal.", "asserted"),
    ],
)
def test_a_negator_has_its_scope(language: str, text: str, expected: str) -> None:
    """Two negators make none, and what is requested or possible may be a negative."""
    assert factuality(language, text) == expected


def test_without_a_tree_the_first_clause_tells() -> None:
    """Words after the first conjunction or relative pronoun say nothing of it."""
    reader = factuality_reader(load_language("en"))
    assert reader.read(["the", "ship", "did", "not", "sail"], None) is Factuality.DENIED
    inside = ["the", "ship", "that", "did", "not", "sail", "burnt"]
    assert reader.read(inside, None) is Factuality.ASSERTED


@pytest.mark.parametrize(
    ("stance", "cue", "expected"),
    [
        ("confirms", "not confirm", Factuality.POSSIBLE),
        ("denies", "not deny", Factuality.POSSIBLE),
        ("promises", "he promised", Factuality.PLANNED),
        ("asserts", "he said", Factuality.ASSERTED),
    ],
)
def test_the_cue_says_how_it_is_meant(stance: str, cue: str, expected: Factuality) -> None:
    """What is neither confirmed nor denied is open."""
    reader = factuality_reader(load_language("en"))
    attribution = Attribution(source=None, cue=None, content=(Span(0, 1),), stance=stance)
    words = ["the", "ship", "sailed"]
    assert reader.read(words, None, cue=cue.split(), attribution=attribution) is expected
