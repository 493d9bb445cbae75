"""What a passage can be found by across languages."""

from __future__ import annotations

import attrs
import pytest

import claimcheck
from claimcheck.languages import available_languages, load_concept_relations, load_language
from claimcheck.passages.concepts import lexicon_of
from claimcheck.passages.keys import figures_alike, fold, keys_in, slots_in
from claimcheck.reading import tokenize


def keys_of(text: str, tag: str) -> frozenset[str]:
    """Return the keys of a text."""
    return keys_in(slots_in(tokenize(text), load_language(tag)))


def concepts_of(tag: str) -> set[str]:
    """Return the names of the concepts of a pack."""
    lines = load_language(tag).lexical.concepts.splitlines()
    return {line.partition("\t")[0] for line in lines}


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


@pytest.mark.parametrize("tag", available_languages())
def test_no_concept_stands_in_one_pack_alone(tag: str) -> None:
    """A concept line is there to meet its like in another language; a pack may leave lines out."""
    others = set().union(*(concepts_of(t) for t in available_languages() if t != tag))
    assert concepts_of(tag) <= others


def test_the_relations_name_known_concepts() -> None:
    """A concept that stands to others is a line of the packs."""
    relations = load_concept_relations()
    known = set().union(*(concepts_of(tag) for tag in available_languages()))
    for table in attrs.astuple(relations):
        assert {name for key, others in table.items() for name in (key, *others)} <= known


@pytest.mark.parametrize(
    ("word", "stem"), [("rates", "rate"), ("planes", "plane"), ("hated", "hate")]
)
def test_a_stem_in_e_goes_before_a_shorter_word(word: str, stem: str) -> None:
    """A rat has rats, and no rates."""
    lexicon = lexicon_of(load_language("en"))
    assert lexicon.concepts(word) == lexicon.concepts(stem) != ()


def test_a_language_without_a_pack_has_an_empty_lexicon() -> None:
    """Names and numbers are still keys there."""
    assert not lexicon_of(load_language("fr")).words
    assert "n:lavrov" in keys_of("selon Lavrov", "fr")


@pytest.mark.parametrize("word", ["İstanbul", "²", "", "ß", "e\u0301"])
def test_odd_letters_fold(word: str) -> None:
    """Folding never fails, and folds its own result to itself."""
    assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("84 people were saved.", "97 people were saved.", True),
        ("The fare is 10,700 crowns.", "The fare is 11,000 crowns.", True),
        ("The duty falls to 5 percent.", "The duty falls to 4 percent.", True),
        ("Some 900 guests came.", "The hall had 540 guests.", True),
        # another measure, another order of magnitude, the same figure
        ("84 people were saved.", "The road is 97 kilometers long.", False),
        ("It cost 128 million crowns.", "It cost 7,200 crowns.", False),
        ("84 people were saved.", "84 people were saved.", False),
    ],
)
def test_a_figure_is_found_by_what_it_measures(one: str, other: str, *, alike: bool) -> None:
    """Two figures that can be of one thing, though they differ."""
    language = load_language("en")
    sides = []
    for text in (one, other):
        article = claimcheck.parse_article(text, language="en")
        sides.append(slots_in(tokenize(text), language, quantities=article.quantities))
    assert bool(figures_alike(*sides)) is alike
