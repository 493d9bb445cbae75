"""Mentions, speakers and claims of any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.attribution import find_attributions
from claimcheck.claims import Marks, build_claims, resolve_speakers
from claimcheck.languages import load_language
from claimcheck.mentions import find_mentions
from claimcheck.model import readable
from claimcheck.reading import read

_WORDS = [
    "Kim",
    "Jong-un",
    "Prof",
    ".",
    "Dr",
    "Presiden",
    "President",
    "of",
    "the",
    "dan",
    "and",
    ",",
    "(",
    "BNPB",
    ")",
    '"',
    "“",
    "”",
    "katanya",
    "said",
    "kata",
    "dia",
    "he",
    "İ",
    "²",
    "\u200f",
    "itu",
    "juru",
    "bicara",
    "5",
    "Mei",
    "akan",
    "al-Amin",
    "'s",
    "\n",
    ";",
    "?",
]
_TEXT = st.text() | st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join)


@pytest.mark.parametrize("language", ["id", "en"])
@given(text=_TEXT)
def test_any_text_has_mentions_in_order(language: str, text: str) -> None:
    """Nothing raises; mentions lie in the text, in order, and each names a party."""
    mentions = find_mentions(read(text, load_language(language)))
    assert list(mentions) == sorted(mentions, key=lambda mention: mention.span)
    for mention in mentions:
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.party


@pytest.mark.parametrize("language", ["id", "en"])
@given(text=_TEXT)
def test_any_text_has_claims_in_order(language: str, text: str) -> None:
    """Claims quote the text, in order, and carry only what stands inside them."""
    document = read(text, load_language(language))
    mentions = find_mentions(document)
    attributions = resolve_speakers(document, find_attributions(document), mentions)
    claims = build_claims(document, attributions, marks=Marks(mentions=mentions))
    assert [claim.id for claim in claims] == [f"c{n}" for n in range(1, len(claims) + 1)]
    for claim in claims:
        assert claim.text == " … ".join(readable(span.of(text)) for span in claim.content)
        for mention in claim.mentions:
            assert any(span.contains(mention.span) for span in claim.content)
        assert claim.attribution is None or claim.attribution in attributions


@given(first=st.sampled_from(["Ana", "Ivo", "Sari"]), last=st.sampled_from(["Ruiz", "Brandt"]))
def test_a_surname_stands_for_the_full_name(first: str, last: str) -> None:
    """Whoever is named in full once is known by the surname."""
    text = f"We met {first} {last} at noon. Then {last} left."
    found = find_mentions(read(text, load_language("en")))
    assert {mention.party for mention in found} == {f"{first} {last}"}
