"""A claim aligned with a passage: by wording, by role, and what rivals it there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.alignment import Aligned

Align = Callable[..., list[Aligned]]


def rivals(aligned: Aligned) -> set[tuple[str, str, str]]:
    """Return the kind of each rival, and the words on both sides."""
    here = aligned.claimed.sentence.article.text
    there = aligned.passage.article.text
    return {(r.kind, r.claimed.of(here), r.reported.of(there)) for r in aligned.rivals}


def test_the_same_words_in_order_are_a_wording(align_texts: Align) -> None:
    """All of them are said, and nothing is edited."""
    (aligned,) = align_texts("The mayor sold the old mill.", "The mayor sold the old mill.")
    assert aligned.wording is not None
    assert aligned.wording.share == 1
    assert aligned.wording.edits == ()
    assert aligned.rivals == ()


def test_other_words_are_no_wording(align_texts: Align) -> None:
    """Few shared words are none, and roles decide."""
    (aligned,) = align_texts("The mayor sold the old mill.", "Rain fell on Sunday in the hills.")
    assert aligned.wording is None


def test_a_wording_belongs_to_the_sentence_that_has_most_of_it(align_texts: Align) -> None:
    """Its neighbours don't claim it."""
    first, second = align_texts(
        "The mayor sold the old mill.", "Rain fell. The mayor sold the old mill."
    )
    assert first.wording is None
    assert second.wording is not None


def test_the_very_words_win_over_words_scattered_before_them(align_texts: Align) -> None:
    """A sentence that says the same thing again and again is not at odds with itself."""
    report = "He sold not that. He sold not he sold not he sold not he sold not"
    *_, aligned = align_texts(report.split(". ")[1], report)
    assert aligned.wording is not None
    assert aligned.wording.edits == ()
    assert aligned.rivals == ()


def test_a_passive_has_the_same_roles(align_texts: Align) -> None:
    """Both arguments are the same, whatever their order."""
    (aligned,) = align_texts("Anna Berg sued the bank.", "The bank was sued by Anna Berg.")
    assert dict(aligned.arguments) == {"subject": "same", "object": "same"}


def test_who_did_it_to_whom_tells_two_deeds_apart(align_texts: Align) -> None:
    """The same words the other way round are not the same arguments."""
    (aligned,) = align_texts("Anna Berg sued Ola Dahl.", "Ola Dahl sued Anna Berg.")
    assert "same" not in aligned.arguments.values()


def test_a_converse_tells_the_same_from_the_other_side(align_texts: Align) -> None:
    """Who buys from somebody is whom he sells to."""
    (aligned,) = align_texts(
        "Anna Berg sold the mill to Ola Dahl.", "Ola Dahl bought the mill from Anna Berg."
    )
    assert aligned.arguments["subject"] == "same"


@pytest.mark.parametrize(
    ("language", "claim", "report", "expected"),
    [
        (
            "en",
            "The mill sold 340 tonnes of grain in May.",
            "In May the mill sold 430 tonnes of grain.",
            {("number", "340 tonnes", "430 tonnes")},
        ),
        (
            "en",
            "The mill was closed on 3 June.",
            "On 5 June the mill was closed.",
            {("date", "3 June", "5 June")},
        ),
        (
            "en",
            "The mill was bought by Anna Berg in May.",
            "In May Ola Dahl bought the mill.",
            {("name", "Anna Berg", "Ola Dahl")},
        ),
        (
            "id",
            "Pabrik itu menjual 340 ton gandum pada Mei.",
            "Pada Mei pabrik itu menjual 430 ton gandum.",
            {("number", "340 ton", "430 ton")},
        ),
    ],
)
def test_another_value_in_the_same_slot_is_a_rival(
    align_texts: Align, language: str, claim: str, report: str, expected: set[tuple[str, str, str]]
) -> None:
    """It stands below the same predicate in the same role."""
    (aligned,) = align_texts(claim, report, language)
    assert rivals(aligned) == expected


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        # of another noun, of another unit, parts of the total
        ("Five people died in the flood.", "The flood destroyed 12 houses."),
        ("The mill sold 340 tonnes of grain.", "The mill sold grain for 430 dollars."),
        ("The flood killed 42 people.", "The flood killed 20 people in Deli and 22 in Binjai."),
        # both can be true
        ("At least 14 people died.", "At least 12 people died."),
        # of a deed still to come, when the report was written
        ("The mill will close on 3 August.", "The mill was closed on 1 June."),
        # a land and a part of the world
        ("The mill was built in Norway.", "The mill was built in Europe."),
    ],
)
def test_a_value_of_something_else_is_none(align_texts: Align, claim: str, report: str) -> None:
    """No slot, no rival."""
    (aligned,) = align_texts(claim, report)
    assert rivals(aligned) == set()


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The mayor closed the mill.", "The mayor did not close the mill."),
        ("The price of copper rose in May.", "The price of copper fell in May."),
        ("Falken won the final.", "Falken lost the final."),
    ],
)
def test_a_denial_and_an_opposite_are_rivals(align_texts: Align, claim: str, report: str) -> None:
    """They are so of the same things."""
    (aligned,) = align_texts(claim, report)
    assert {kind for kind, _, _ in rivals(aligned)} == {"polarity"}


def test_a_denial_of_something_else_is_none(align_texts: Align) -> None:
    """The predicate is another one."""
    (aligned,) = align_texts("The mayor closed the mill.", "The mayor did not greet the workers.")
    assert rivals(aligned) == set()


def test_the_words_of_a_quotation_have_one_speaker(align_texts: Align) -> None:
    """Another person's name at the same words is a rival, a surname is none."""
    claim = "“We will rebuild the mill before the winter,” Anna Berg said."
    (other,) = align_texts(claim, "“We will rebuild the mill before the winter,” Ola Dahl said.")
    (same,) = align_texts(claim, "“We will rebuild the mill before the winter,” Mrs Berg said.")
    assert rivals(other) == {("speaker", "Anna Berg", "Ola Dahl")}
    assert rivals(same) == set()


def test_many_twins_meet_those_in_their_places(align_texts: Align) -> None:
    """A sentence of one word over and over is aligned word by word, in bounded time."""
    text = "Lyon Paris Rome " * 40
    (aligned,) = align_texts(text, text)
    pairs = aligned.matching.pairs
    assert len(pairs) > 100
    assert all(i == j for i, j in pairs.items())
