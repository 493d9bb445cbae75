"""Several parsers vote on heads, and what wins is one tree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.languages import load_language
from claimcheck.syntax import load_parser, thorough
from claimcheck.syntax.udpipe import UDPipeParser
from claimcheck.syntax.voting import elected

ROOT = -1


@st.composite
def trees(draw: st.DrawFn, size: int) -> list[tuple[int, str]]:
    """Draw the heads of some words: one root, and each word below an earlier one of an order."""
    order = draw(st.permutations(range(size)))
    heads = {order[0]: ROOT}
    for n, word in enumerate(order[1:], 1):
        heads[word] = order[draw(st.integers(0, n - 1))]
    return [(heads[word], "root" if heads[word] == ROOT else "dep") for word in range(size)]


@given(st.integers(1, 9).flatmap(lambda n: st.lists(trees(n), min_size=1, max_size=5)))
def test_what_is_elected_is_one_tree(votes: list[list[tuple[int, str]]]) -> None:
    """Whatever the votes."""
    found = elected(votes)
    assert [head for head, _ in found].count(ROOT) == 1
    for word in range(len(found)):
        at, steps = word, 0
        while at != ROOT:
            at, steps = found[at][0], steps + 1
            assert steps <= len(found)


@given(st.integers(1, 9).flatmap(trees))
def test_of_one_mind_nothing_changes(vote: list[tuple[int, str]]) -> None:
    """Parsers that agree are believed."""
    assert elected([vote, vote, vote]) == vote


def test_two_outvote_the_first() -> None:
    """Also in how a word hangs."""
    first = [(ROOT, "root"), (0, "obj"), (1, "nmod")]
    other = [(ROOT, "root"), (0, "obj"), (0, "obl")]
    assert elected([first, other, other]) == other


def test_a_circle_of_majorities_is_broken() -> None:
    """Heads that most give can make a circle."""
    votes = [
        [(ROOT, "root"), (0, "a"), (1, "a")],
        [(1, "b"), (2, "b"), (ROOT, "root")],
        [(1, "c"), (ROOT, "root"), (1, "c")],
    ]
    assert sorted(head for head, _ in elected(votes)).count(ROOT) == 1


def test_only_the_parser_of_a_pack_has_voters() -> None:
    """A parser that is passed in has none."""
    pytest.importorskip("ufal.udpipe")
    language = load_language("id")
    parser = load_parser(language)
    assert isinstance(parser, UDPipeParser)
    asked = thorough(parser, language)
    assert isinstance(asked, UDPipeParser)
    assert asked.voters
    assert not parser.voters
    words = ["Menteri", "membuka", "pasar", "baru", "."]
    assert [word.form for word in asked.parse(words)] == words
    other = UDPipeParser(parser.path.with_name("other.udpipe"))
    assert thorough(other, language) is other
