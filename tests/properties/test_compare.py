"""Comparisons of any text."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.judging.compare import Details, compare_details, passage_details

_WORDS = {
    "id": "Menteri Ratna tidak belum gagal 40 kapal Rp75 juta Jerman Senin utara kata “ ” , .",
    "en": "Minister Ratna not never failed 40 boats $75 million Germany Monday north said “ ” , .",
}

_PLAIN = ("the", "boats", "and", "nets", "of", "fishermen", "were", "old", "in", "deep", "water")
_WITH_A_VALUE = {"date", "number", "name", "place", "quote", "speaker"}


def details_of(language: str, text: str) -> Details:
    """Return the details of a whole text."""
    article = claimcheck.parse_article(text, language=language, published="2024-05-10")
    return passage_details(article, claimcheck.Span(0, len(text)))


def sentences(language: str) -> st.SearchStrategy[str]:
    """Return sentences of words that the comparators look at."""
    words = st.sampled_from(_WORDS[language].split())
    return st.lists(words, min_size=1, max_size=12).map(" ".join)


@pytest.mark.parametrize("language", ["id", "en"])
@given(data=st.data())
@settings(deadline=None)
def test_a_text_is_no_rival_of_itself(language: str, data: st.DataObject) -> None:
    """What says the same in the same words never differs."""
    text = data.draw(sentences(language))
    own, other = details_of(language, text), details_of(language, text)
    assert not [c for c in compare_details(own, other) if c.outcome == "rival"]


@given(claim=sentences("id"), passage=sentences("en"))
@settings(deadline=None)
def test_comparisons_point_into_their_texts(claim: str, passage: str) -> None:
    """Spans lie in the texts, a rival is always shown, and strengths are shares."""
    for found in compare_details(details_of("id", claim), details_of("en", passage)):
        assert 0 <= found.claimed.start < found.claimed.end <= len(claim)
        assert 0.0 <= found.strength <= 1.0
        assert found.outcome in {"same", "compatible", "missing", "rival"}
        if found.outcome == "rival":
            assert found.reported is not None
            assert found.reported.end <= len(passage)


@pytest.mark.parametrize("language", ["id", "en"])
@given(data=st.data(), words=st.lists(st.sampled_from(_PLAIN), min_size=1, max_size=12))
@settings(deadline=None)
def test_no_rival_where_no_value_is_told(
    language: str, data: st.DataObject, words: list[str]
) -> None:
    """A passage without dates, figures, names, places and quotations is no rival on any of them."""
    claim = details_of(language, data.draw(sentences(language)))
    found = compare_details(claim, details_of("en", " ".join(words)))
    assert not [c for c in found if c.outcome == "rival" and c.kind in _WITH_A_VALUE]


@given(claim=st.text(min_size=1), passage=st.text(min_size=1))
@settings(deadline=None)
def test_any_two_texts_can_be_compared(claim: str, passage: str) -> None:
    """Any two texts give comparisons, or none."""
    assume(claim.strip() and passage.strip())
    found = compare_details(details_of("id", claim), details_of("en", passage))
    assert all(0.0 <= comparison.strength <= 1.0 for comparison in found)
