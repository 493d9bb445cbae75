"""Reports and acts, open cues and frames: corners that the features do not show."""

from __future__ import annotations

import pytest

from tests.unit.attribution.test_constructions import find


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The senator endorsed the plan made by the union."),
        ("en", "The firm reported a loss of 3 million."),
        ("en", "The mayor did not say that the school was closed."),
        ("en", "The judge refused to say whether the trial would go on."),
        ("id", "Hakim menolak permohonan dari jaksa."),
        ("id", "Perusahaan itu melaporkan kerugian besar."),
        ("id", "Wali kota tidak mengatakan bahwa sekolah itu ditutup."),
    ],
)
def test_acts_and_what_is_left_unsaid_state_nothing(language: str, text: str) -> None:
    """Whatever is attributed in them is no statement."""
    assert not any(a.is_statement for a in find(language, text))


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("en", "The firm said the loss was small.", "the loss was small"),
        ("en", "The firm said on Friday the loss was small.", "the loss was small"),
        ("en", "The firm told its owners the loss was small.", "the loss was small"),
        ("en", "The firm told them it was small.", "it was small"),
        ("id", "Perusahaan itu mengatakan kerugian itu kecil.", "kerugian itu kecil"),
        ("id", "Perusahaan itu membantah kerugian itu besar.", "kerugian itu besar"),
        ("id", "Perusahaan itu mengaku telah merugi.", "telah merugi"),
    ],
)
def test_clauses_are_statements(language: str, text: str, content: str) -> None:
    """With a subject and its verb, with a predicate alone, with no verb at all."""
    (attribution,) = find(language, text)
    assert attribution.is_statement
    assert [piece.of(text) for piece in attribution.content] == [content]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The film “The Long Road” opened. Berg chortled."),
        ("en", "A sign that read “No entry” hung there."),
        ("id", "Film “Jalan Panjang” diputar. Budi tertawa."),
    ],
)
def test_a_verb_far_from_a_spoken_quotation_is_no_cue(language: str, text: str) -> None:
    """Titles and signs have no speaker."""
    assert not [a for a in find(language, text) if a.kind == "direct" and a.source]


def test_a_capital_inside_a_sentence_tells_a_name_from_a_cue() -> None:
    """A report by name reports nothing."""
    assert find("en", "He was the owner and former editor of The Harbour Report.") == ()


def test_a_quotation_goes_on_with_who_is_quoted_in_its_line() -> None:
    """A participle between two quotations does not take the second."""
    text = "“It is late,” Ann Berg said, citing the weather. “We will wait.”"
    said, *_ = find("en", text)
    assert [piece.of(text) for piece in said.content] == ["It is late", "We will wait"]


def test_a_noun_with_its_clause_as_a_topic_states_nothing() -> None:
    """Who speaks of a claim that nobody here makes is the outlet."""
    assert not [a for a in find("en", "The claim that the mayor lied is false.") if a.is_statement]
