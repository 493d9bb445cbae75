"""The details of a claim and of a passage."""

from __future__ import annotations

import claimcheck
from claimcheck.judging.compare import claim_details, passage_details


def test_a_claim_is_compared_with_the_words_that_attribute_it() -> None:
    """The date and the name in the attributing clause belong to the claim's details."""
    text = "Pada Senin, Menteri Budi Santoso mengatakan bahwa harga beras naik 5 persen."
    article = claimcheck.parse_article(text, language="id", published="2024-05-10")
    claim = next(c for c in article.claims if "harga beras" in c.text)
    details = claim_details(article, claim)
    assert [timex.span.of(text) for timex in details.timexes] == ["Senin"]
    assert details.spans == claim.spans
    assert [speaker.party for speaker in details.speakers] == ["Budi Santoso"]


def test_a_passage_keeps_its_place_in_the_article() -> None:
    """Tokens and values point into the whole text."""
    text = "Harga naik.\n\nSebanyak 40 kapal rusak."
    article = claimcheck.parse_article(text, language="id")
    details = passage_details(article, article.sentences[1])
    first = details.tokens.starts[0]
    assert text[first:].startswith("Sebanyak")
    assert [quantity.span.of(text) for quantity in details.quantities] == ["40"]


def test_a_counted_date_is_known_by_what_it_counts() -> None:
    """A relative date has its number; a calendar date has none."""
    text = "Ia tiba dua hari lalu. Ia pulang pada 3 Mei."
    article = claimcheck.parse_article(text, language="id", published="2024-05-10")
    details = passage_details(article, *article.sentences)
    assert [(int(count.high or 0), count.unit) for _, count in details.counts] == [(2, "day")]


def test_the_rest_of_a_sentence_is_kept_beside_its_claim() -> None:
    """What the sentence tells elsewhere is known, so that no passage's answer to it is taken."""
    text = "Banjir merusak 40 kapal pada 3 Mei, dan gempa merusak 11 rumah pada 5 Mei."
    article = claimcheck.parse_article(text, language="id", published="2024-05-10")
    claim = next(c for c in article.claims if "Banjir" in c.text)
    beside = claim_details(article, claim).beside
    assert "gempa" not in claim.text
    assert beside is not None
    assert [quantity.span.of(text) for quantity in beside.quantities] == ["11"]
    assert [timex.span.of(text) for timex in beside.timexes] == ["5 Mei"]


def test_a_claim_that_is_its_sentence_has_nothing_beside() -> None:
    """Nor has one whose sentence tells no more figures or dates."""
    article = claimcheck.parse_article("Banjir merusak 40 kapal pada 3 Mei.", language="id")
    assert [claim_details(article, claim).beside for claim in article.claims] == [None]


def test_a_stopword_has_no_stem() -> None:
    """The word "tetapi" (but) is none of "tetap" (remain), nor "meski" (though) of "ski"."""
    text = "Tetapi kapal itu berlayar meski hujan."
    article = claimcheck.parse_article(text, language="id", published="2024-05-10")
    details = passage_details(article, *article.sentences)
    keys = dict(zip(details.tokens.words, details.keys, strict=True))
    assert not keys["tetapi"]
    assert not keys["meski"]
    assert keys["hujan"] == {"rain"}
