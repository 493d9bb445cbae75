"""Words that mean something together."""

from __future__ import annotations

import itertools

import pytest

from claimcheck.lexical import Lemma, find_phrases, links


@pytest.mark.parametrize(
    ("tag", "sentence", "phrases"),
    [
        ("en", "the prime minister resigned", ["prime minister"]),
        ("en", "rates went up again", ["go up"]),
        ("en", "two prime ministers met", ["prime minister"]),
        ("id", "korban dibawa ke rumah sakit", ["rumah sakit"]),
        ("id", "direktur rumah sakitnya ditahan", ["rumah sakit"]),
        ("id", "rumah orang sakit itu dijual", []),
        ("en", "the minister was in his prime", []),
        ("en", "prime", []),
        ("fr", "le premier ministre", []),
    ],
)
def test_phrases(tag: str, sentence: str, phrases: list[str]) -> None:
    """A phrase is found whole, as the tables write it; words that only stand near are none."""
    assert [phrase.word for phrase in find_phrases(sentence.split(), tag)] == phrases


def test_the_longest_phrase_is_taken() -> None:
    """A phrase inside a longer one is not found beside it."""
    words = ["the", "prime", "minister", "of", "the", "united", "states", "of", "america"]
    found = find_phrases(words, "en")
    assert all(one.stop <= other.start for one, other in itertools.pairwise(found))


def test_a_phrase_links_as_a_word_does() -> None:
    """A phrase of one language meets a word of another."""
    (phrase,) = find_phrases(["rumah", "sakit"], "id")
    assert links(Lemma(phrase.word, "id")) & links(Lemma("hospital", "en"))
    assert not links(Lemma(phrase.word, "id")) & links(Lemma("house", "en"))
