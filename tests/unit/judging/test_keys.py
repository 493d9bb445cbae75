"""What a passage can be found by across languages."""

from __future__ import annotations

import pytest

from claimcheck.judging.concepts import lexicon_of, stems_of
from claimcheck.judging.keys import fold, keys_in, slots_in
from claimcheck.languages import available_languages, load_language
from claimcheck.reading import tokenize


def keys_of(text: str, tag: str) -> frozenset[str]:
    """Return the keys of a text."""
    return keys_in(slots_in(tokenize(text), load_language(tag)))


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("kapal itu tenggelam", "the ship sank"),
        ("Perdana Menteri mengundurkan diri", "the prime minister resigned"),
        ("gempa bumi di Rusia", "an earthquake in Russia"),
        ("Sergey Lavrov", "Sergei Lavrov"),
    ],
)
def test_two_languages_share_keys(indonesian: str, english: str) -> None:
    """The same thing said in another language has keys in common."""
    assert keys_of(indonesian, "id") & keys_of(english, "en")


def test_another_thing_shares_no_key() -> None:
    """What is said of something else is not found."""
    assert not keys_of("kapal itu tenggelam", "id") & keys_of("the court freed the banker", "en")


@pytest.mark.parametrize("tag", available_languages())
def test_function_words_have_no_key(tag: str) -> None:
    """Words that mean nothing by themselves are no keys."""
    words = load_language(tag).judging.stopwords
    assert not keys_of(" ".join(words[:20]), tag)


def test_the_packs_name_the_same_concepts() -> None:
    """A concept line in one pack has its like in every other."""
    names = [
        {line.partition(":")[0] for line in load_language(t).judging.concepts.splitlines()}
        for t in available_languages()
    ]
    assert all(other == names[0] for other in names)


@pytest.mark.parametrize(
    ("tag", "word", "stem"),
    [("id", "memukul", "pukul"), ("id", "menyapu", "sapu"), ("en", "stopped", "stop")],
)
def test_affixes_are_taken_off(tag: str, word: str, stem: str) -> None:
    """A word is looked up by its stem too."""
    assert stem in stems_of(load_language(tag), word)


def test_a_language_without_a_pack_has_an_empty_lexicon() -> None:
    """Names and numbers are still keys there."""
    assert not lexicon_of(load_language("fr")).words
    assert "n:lavrov" in keys_of("selon Lavrov", "fr")


@pytest.mark.parametrize("word", ["İstanbul", "²", "", "ß", "e\u0301"])
def test_odd_letters_fold(word: str) -> None:
    """Folding never fails, and folds its own result to itself."""
    assert fold(fold(word)) == fold(word)
