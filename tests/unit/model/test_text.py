"""A text as a reader sees it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import omissions, readable


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Min\u00adister Wi\u00adjaya", "Minister Wijaya"),
        ("a\u200b \ufeffword", "a word"),
        ("signed\ufe01\ufe0f\U000e0101\U000e01ef here", "signed here"),
        ("re-\npair and re-\r\n  open", "repair and reopen"),
        ("kata-\nkata, Anna-\nLena, 12-year-\nold", "kata-kata, Anna-Lena, 12-year-old"),
        ("built in 19-\n74, won 21-\n19", "built in 1974, won 21- 19"),
        ("one line\n  and the next", "one line and the next"),
        ("well - \nyes", "well - yes"),
        ("two  spaces", "two  spaces"),
        ("", ""),
    ],
)
def test_what_a_reader_sees(text: str, seen: str) -> None:
    """Invisible characters and the breaks of words and lines are gone, all else is kept."""
    assert readable(text) == seen


@given(st.text(st.sampled_from("ab A-\n\r\u00ad\u200b1"), max_size=40))
def test_omissions_are_apart_and_in_order(text: str) -> None:
    """The ranges lie in the text, one after the other, and hold no word's letters."""
    edges = [edge for place in omissions(text) for edge in place]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
    assert not any(text[a:b].strip("-\n\r \u00ad\u200b") for a, b in omissions(text))
