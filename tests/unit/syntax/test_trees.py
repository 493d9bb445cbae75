"""Trees: words of a treebank over the untouched text, from the models that the package ships."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

import pytest

from claimcheck.languages import UNDETERMINED, load_language
from claimcheck.model import Parser, Span, Word
from claimcheck.reading import tokenize
from claimcheck.syntax import Tree, load_parser, read_sentence, read_tree


def tree_of(tag: str, text: str) -> Tree:
    """Return the tree of a one-sentence text."""
    language = load_language(tag)
    parser, tokens = load_parser(language), tokenize(text)
    assert parser is not None
    tree = read_tree(tokens, 0, len(tokens), language=language, parser=parser)
    assert tree is not None
    return tree


@pytest.mark.parametrize(
    ("tag", "text", "forms"),
    [
        ("en", "It didn't pay third-party fees.", "It did n't pay third - party fees ."),
        ("en", "The judge's 12-year term", "The judge 's 12 - year term"),
        ("id", "Rumahnya dijual, katanya.", "Rumah nya dijual , kata nya ."),
        ("id", "Ia hanya bertanya akhirnya.", "Ia hanya bertanya akhirnya ."),
        ("id", "Apakah itu sekolah?", "Apa kah itu sekolah ?"),
    ],
)
def test_words_are_those_of_a_treebank(tag: str, text: str, forms: str) -> None:
    """Clitics and hyphens are taken apart, and each word points at its place."""
    tree = tree_of(tag, text)
    assert [word.form for word in tree.words] == forms.split()
    assert [span.of(text) for span in tree.spans] == forms.split()


@pytest.mark.parametrize(
    ("tag", "text", "root", "subject"),
    [
        ("en", "The court fined the bank on Monday.", "fined", "court"),
        ("id", "Pengadilan mendenda bank itu pada Senin.", "mendenda", "Pengadilan"),
    ],
)
def test_a_clause_has_a_root_and_a_subject(tag: str, text: str, root: str, subject: str) -> None:
    """The shipped models read a plain clause."""
    tree = tree_of(tag, text)
    assert tree.words[tree.root].form == root
    found = tree.child(tree.root, "nsubj")
    assert found is not None
    assert tree.words[found].form == subject
    assert tree.subtree(tree.root) == tuple(range(len(tree)))


def test_what_is_no_sentence_has_no_tree() -> None:
    """An empty range, or one longer than any sentence, is not parsed."""
    language = load_language("en")
    parser, tokens = load_parser(language), tokenize("word " * 500)
    assert parser is not None
    assert read_tree(tokens, 0, 0, language=language, parser=parser) is None
    assert read_tree(tokens, 0, 500, language=language, parser=parser) is None


def test_a_language_without_a_model_has_no_parser() -> None:
    """The rest works without one."""
    assert load_parser(UNDETERMINED) is None


def test_a_parser_pickles_and_says_which_it_is() -> None:
    """Another process gets the same parser."""
    parser = load_parser(load_language("en"))
    assert isinstance(parser, Parser)
    again = pickle.loads(pickle.dumps(parser))  # noqa: S301  (our own bytes)
    assert again.name == parser.name
    assert again.parse(["Rain", "fell"]) == parser.parse(["Rain", "fell"])


@pytest.mark.parametrize(
    ("text", "word", "upos"),
    [
        ("Akibat banjir, sekolah tutup pada Senin.", "sekolah", "NOUN"),
        ("Akibat banjir, toko akan tutup pada Senin.", "akan", "AUX"),
        ("Akibat banjir, toko tutup.", "Akibat", "ADP"),
    ],
)
def test_no_new_word_is_an_auxiliary_or_a_preposition(text: str, word: str, upos: str) -> None:
    """What a tagger takes for one, and no treebank knows as one, is a noun."""
    assert {found.form: found.upos for found in tree_of("id", text).words}[word] == upos


class _Chain:
    """Hangs each word on the one after it, or on the one before."""

    name = "chain"

    def __init__(self, step: int) -> None:
        self.step = step
        self.asked: list[tuple[str, ...]] = []

    def parse(self, words: Sequence[str]) -> list[Word]:
        """Return the words in a chain."""
        self.asked.append(tuple(words))
        last = len(words) - 1
        return [
            Word(
                form,
                form,
                "X",
                None if i == (last if self.step > 0 else 0) else i + self.step,
                "dep",
            )
            for i, form in enumerate(words)
        ]


def test_a_sentence_without_its_mark_is_read_with_one() -> None:
    """The mark is no word of the tree; a sentence that has one is read as it is."""
    english = load_language("en")
    for text, asked in (("Prices fell", 3), ("Prices fell.", 3), ("Did they fall?”", 5)):
        parser, tokens = _Chain(-1), tokenize(text)
        tree = read_sentence(tokens, language=english, parser=parser)
        assert tree is not None
        assert len(tree) == len(tokens)
        assert [len(words) for words in parser.asked] == [asked]


def test_a_mark_that_words_hang_on_is_taken_out_again() -> None:
    """A tree is then read from the words alone."""
    parser = _Chain(1)
    tree = read_sentence(tokenize("Prices fell"), language=load_language("en"), parser=parser)
    assert tree is not None
    assert tree.root == 1
    assert [len(words) for words in parser.asked] == [3, 2]


def test_a_subtree_begins_with_its_first_word() -> None:
    """Where each begins is found for all at once."""
    tree = tree_of(
        "en", "The old mayor of Oslo, who left in May, had sold the two boats that sank."
    )
    assert tree.begins == tuple(tree.subtree(i)[0] for i in range(len(tree)))


def test_words_lie_in_spans() -> None:
    """A word lies in a span that holds all of it."""
    tree = tree_of("en", "The mayor left in May.")
    assert tree.within([tree.spans[1], Span(15, 21)]) == {1, 3, 4}
    assert tree.within([Span(0, 6), Span(3, 3)]) == {0}
    assert not tree.within([])
