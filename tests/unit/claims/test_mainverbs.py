"""The main verb of a sentence, put above what a parser took for it, in trees made by hand."""

from __future__ import annotations

import pytest

from claimcheck.claims.mainverbs import (
    degree_adjective,
    main_verb,
    matrix_verb,
    verb_after_attribute,
    verb_after_participle,
    verb_after_relative,
)
from claimcheck.claims.rolewords import role_words
from claimcheck.languages import load_language
from tests.unit.claims.trees import never, tree

ENGLISH, INDONESIAN = (role_words(load_language(tag)) for tag in ("en", "id"))


def test_a_verb_with_an_auxiliary_is_put_above_the_bare_noun_before_it() -> None:
    """What a parser hung on the noun was told of it; the noun between is its name."""
    found = tree("firm/NOUN/0/root", "Ova/PROPN/4/nsubj", "has/AUX/4/aux", "left/VERB/1/acl")
    assert main_verb(found, ENGLISH, never) == {
        3: (None, "root"),
        0: (3, "nsubj"),
        1: (0, "appos"),
    }


@pytest.mark.parametrize(
    "rows",
    [
        ("day/NOUN/0/root", "we/PRON/4/nsubj", "had/AUX/4/aux", "met/VERB/1/acl"),
        ("man/NOUN/0/root", "who/PRON/4/nsubj", "had/AUX/4/aux", "met/VERB/1/acl"),
        ("Note/NOUN/0/root", ":/PUNCT/4/punct", "is/AUX/4/aux", "closed/VERB/1/parataxis"),
        ("man/NOUN/3/nsubj", "has/AUX/3/aux", "left/VERB/0/root"),
    ],
)
def test_a_verb_in_a_clause_of_the_noun_stays_there(rows: tuple[str, ...]) -> None:
    """A relative clause tells of the noun, and what follows a colon is another sentence."""
    assert main_verb(tree(*rows), ENGLISH, never) == {}


def test_a_date_that_heads_a_sentence_is_when_it_was() -> None:
    """The verb keeps its own subject."""
    rows = ("Today/NOUN/0/root", ",/PUNCT/4/punct", "Olsen/PROPN/4/nsubj", "left/VERB/1/parataxis")
    assert main_verb(tree(*rows), ENGLISH, lambda i: i == 0) == {3: (None, "root"), 0: (3, "obl")}


def test_a_verb_that_opens_another_is_above_it_unless_it_is_in_a_relative_clause() -> None:
    """It says what is expected ("harga diperkirakan naik"), or which shop it is."""
    rows = ("harga/NOUN/3/nsubj", "diperkirakan/VERB/1/acl", "naik/VERB/0/root")
    assert matrix_verb(tree(*rows), INDONESIAN)[1] == (None, "root")
    longer = (
        "toko/NOUN/4/nsubj",
        "yang/PRON/3/nsubj",
        "mulai/VERB/1/acl",
        "menjual/VERB/0/root",
        "ditutup/VERB/4/xcomp",
    )
    found = tree(*longer)
    assert matrix_verb(found, INDONESIAN) == {}
    assert verb_after_relative(found, INDONESIAN)[4] == (None, "root")


def test_an_adjective_with_its_degree_is_told_unless_a_pronoun_opens_it() -> None:
    """One is a clause ("minat sangat besar"), the other a phrase."""
    rows = ("minat/NOUN/0/root", "sangat/ADV/3/advmod", "besar/ADJ/1/amod")
    assert degree_adjective(tree(*rows), INDONESIAN) == {2: (None, "root"), 0: (2, "nsubj")}
    longer = ("minat/NOUN/0/root", "yang/PRON/4/nsubj", "sangat/ADV/4/advmod", "besar/ADJ/1/acl")
    assert degree_adjective(tree(*longer), INDONESIAN) == {}


def test_a_verb_that_only_tells_of_a_noun_gives_way_to_a_later_one() -> None:
    """Without a later one it is what the sentence tells."""
    rows = ("film/NOUN/2/nsubj", "berjudul/VERB/0/root", "Senja/PROPN/2/obj")
    assert verb_after_attribute(tree(*rows), INDONESIAN) == {}
    later = tree(*rows, "diputar/VERB/2/xcomp")
    assert verb_after_attribute(later, INDONESIAN)[3] == (None, "root")


@pytest.mark.parametrize(
    ("subject", "aside", "found"),
    [
        ("Men/NOUN", "thus/ADV/2/advmod", [4, 1, 0]),
        ("They/PRON", "thus/ADV/2/advmod", []),
        ("Men/NOUN", ",/PUNCT/5/punct", []),
    ],
)
def test_a_participle_gives_way_to_a_verb_with_an_auxiliary(
    subject: str, aside: str, found: list[int]
) -> None:
    """Not after a comma, nor where a person is told of."""
    rows = (f"{subject}/2/nsubj", "warned/VERB/0/root", aside, "will/AUX/5/aux", "pay/VERB/2/ccomp")
    assert list(verb_after_participle(tree(*rows), ENGLISH)) == found
