"""Tokens: words, numbers, abbreviations and marks, at their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Span, readable
from claimcheck.reading import tokenize


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("Jum'at, Kim Jong-un", ["Jum'at", ",", "Kim", "Jong-un"]),
        ("Berg's ferry, the sailors'", ["Berg", "'s", "ferry", ",", "the", "sailors", "'"]),
        ("1.234,5 12-14 5:12", ["1.234,5", "12", "-", "14", "5:12"]),
        ("the U.S. at 9 a.m.", ["the", "U.S.", "at", "9", "a.m."]),
        ("wait... no -- yes", ["wait", "...", "no", "--", "yes"]),
        ("``so''", ["``", "so", "''"]),
        ("नमस्ते กกก", ["नमस्ते", "กกก"]),
        ("“Ya”", ["“", "Ya", "”"]),
        ("", []),
    ],
)
def test_what_is_one_token(text: str, surfaces: list[str]) -> None:
    """Hyphens, apostrophes and dots join where they belong to a word or a number."""
    assert tokenize(text).surfaces == surfaces


@given(st.text())
def test_tokens_cover_the_text_but_its_spaces(text: str) -> None:
    """Every character that a reader sees and that is no space is in one token, at its place."""
    tokens = tokenize(text)
    covered = [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)]
    assert list(map(readable, covered)) == tokens.surfaces
    assert "".join(tokens.surfaces) == "".join(readable(text).split())
    assert len(tokens.words) == len(tokens) == len(tokens.surfaces)


def test_columns_answer_for_a_token() -> None:
    """Tokens know their span, whether they adjoin the one before, and their case."""
    tokens = tokenize("Kapal itu, katanya")
    assert tokens.span(1, 3) == Span(6, 10)
    assert [tokens.adjoins(i) for i in range(4)] == [False, False, True, False]
    assert [tokens.capitalized(i) for i in range(2)] == [True, False]
    assert tokens.words[0] == "kapal"


@pytest.mark.parametrize("unit", ["“", "Kim Jong-un's 5:12 ", "kata\u00adnya, "])
def test_a_long_text_has_the_tokens_of_its_parts(unit: str) -> None:
    """However many tokens a text has, each is what it is in a short text, at its place."""
    times = 10_000
    few, many = tokenize(unit), tokenize(unit * times)
    assert many.surfaces == few.surfaces * times
    assert many.words == few.words * times
    steps = [n * len(unit) for n in range(times)]
    assert list(many.starts) == [step + start for step in steps for start in few.starts]
    assert list(many.ends) == [step + end for step in steps for end in few.ends]
