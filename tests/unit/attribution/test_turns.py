"""Turns of a document as attributions, beside what is attributed inside them."""

from __future__ import annotations

from claimcheck.attribution import find_attributions
from claimcheck.languages import load_language
from claimcheck.reading import read


def test_what_is_attributed_in_a_turn_is_nested_in_it() -> None:
    """Somebody's words in a speaker's are the speaker's report of them."""
    text = "ROSS: The engineer said the dam leaks.\nHARA: It does not."
    found = find_attributions(read(text, load_language("en")))
    assert [(a.rule == "turn", a.parent) for a in found] == [(True, None), (False, 0), (True, None)]
    assert [a.content[0].of(text) for a in found if a.rule != "turn"] == ["the dam leaks"]


def test_attributions_before_a_turn_keep_their_parents() -> None:
    """The index of a parent is that of its new place."""
    text = (
        "Here is the statement of Mayor Tom Webb:\n“The road will open.”\n\n"
        "Ross said that the mayor had said that it was shut."
    )
    found = find_attributions(read(text, load_language("en")))
    assert found[0].rule == "turn"
    nested = [a for a in found if a.parent is not None]
    assert all(found[a.parent].content for a in nested if a.parent is not None)


def test_a_quotation_in_a_turn_is_the_turn() -> None:
    """No second attribution without a source stands beside it."""
    text = "“The road is dark at night.”\n― Lena Ross\n“It is safe at noon.”\n― Tom Webb"
    found = find_attributions(read(text, load_language("en")))
    assert [(a.rule, a.source and a.source.of(text)) for a in found] == [
        ("turn", "Lena Ross"),
        ("turn", "Tom Webb"),
    ]


def test_a_language_without_cues_has_turns() -> None:
    """The layout alone tells them."""
    text = "ROSS: C'est ouvert.\nHARA: C'est faux."
    assert len(find_attributions(read(text, load_language("fr")))) == 2
