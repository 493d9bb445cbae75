"""Quotations in one language: the wording inside the marks."""

from __future__ import annotations

import pytest

from tests.unit.judging.conftest import Compare


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("She called it “calm but tired”.", "She called it “calm but tired”.", "same"),
        ("She called it “calm but tired”.", "She called it “calm but tense”.", "rival"),
        (
            "The mayor said: “We opened the gate.”",
            "The mayor said: “We opened the gate at dawn and left.”",
            "compatible",
        ),
        ("She called it “calm but tired”.", "She was there.", "missing"),
    ],
)
def test_wording_is_compared_inside_the_marks(
    compare: Compare, claim: str, passage: str, expected: str
) -> None:
    """Altered words are a rival, a shortened quotation is not."""
    found = compare(("en", claim), ("en", passage))
    assert [outcome for kind, outcome, _ in found if kind == "quote"] == [expected]


def test_the_altered_words_are_shown(compare: Compare) -> None:
    """The spans are those of the words that differ."""
    found = compare(("en", "She called it “calm but tired”."), ("en", "It was “calm but tense”."))
    assert ("quote", "rival", "tired") in found


def test_a_translation_is_not_compared_word_by_word(compare: Compare) -> None:
    """Two languages have no wording in common."""
    found = compare(("id", "Katanya “tenang”."), ("en", "It was “calm but tense”."))
    assert not [kind for kind, _, _ in found if kind == "quote"]
