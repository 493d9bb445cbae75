"""A sentence that opens with a date is read without it."""

from __future__ import annotations

import pytest

from claimcheck.claims.dated import read_dated
from claimcheck.languages import load_language
from claimcheck.model import Span
from claimcheck.reading import tokenize
from claimcheck.syntax import Tree, load_parser


def read(tag: str, text: str, *dates: str) -> Tree:
    """Return the tree of a sentence with some dates."""
    language = load_language(tag)
    parser = load_parser(language)
    assert parser is not None
    times = [Span(text.index(date), text.index(date) + len(date)) for date in dates]
    tree = read_dated(tokenize(text), times, language=language, parser=parser)
    assert tree is not None
    return tree


@pytest.mark.parametrize(
    ("tag", "text", "date", "verb"),
    [
        ("id", "Pekan lalu menteri itu menutup tambang.", "Pekan lalu", "menutup"),
        ("id", "Sejak 3 Mei, menteri itu menutup tambang.", "3 Mei", "menutup"),
        ("en", "Two years later, the firm closed.", "Two years later", "closed"),
    ],
)
def test_a_date_hangs_on_the_verb(tag: str, text: str, date: str, verb: str) -> None:
    """Its words and the words before it hang on its first word, each at its place."""
    tree = read(tag, text, date)
    first = next(i for i, span in enumerate(tree.spans) if span.start == text.index(date))
    assert tree.words[tree.root].form == verb
    assert tree.words[first].head == tree.root
    assert [s.of(text).lower() for s in tree.spans] == [w.form.lower() for w in tree.words]


@pytest.mark.parametrize(
    ("tag", "text", "date"),
    [
        ("en", "2019 was the warmest year.", "2019"),
        ("en", "Last year's show drew 400 farmers.", "Last year"),
        ("en", "In May talks the mayor lost a vote.", "May"),
        ("en", "May", "May"),
        ("en", "The firm closed in May.", "May"),
    ],
)
def test_a_date_that_is_a_part_of_the_clause_is_read_with_it(
    tag: str, text: str, date: str
) -> None:
    """The subject, an owner, a noun's date: the tree is that of the whole sentence."""
    assert read(tag, text, date) == read(tag, text)
