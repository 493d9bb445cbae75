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


SAID = "We opened the gate at dawn for everybody and left"
DIKATAKAN = "Kami membuka gerbang saat fajar untuk semua orang lalu pergi"


@pytest.mark.parametrize(
    ("language", "claim", "passage"),
    [
        # cut, with a mark of it and without
        ("en", "“We opened the gate … and left,” she said.", f"“{SAID},” she said."),
        ("en", "“We opened the gate [...] and left,” she said.", f"“{SAID},” she said."),
        ("en", "“We opened the gate ... before we left,” she said.", f"“{SAID},” she said."),
        ("en", "She had “opened the gate at dawn for everybody”.", f"“{SAID},” she said."),
        ("id", '"Kami membuka gerbang (...) lalu pergi," katanya.', f'"{DIKATAKAN}," katanya.'),
        # an editor's words in brackets
        ("en", f"“{SAID.replace('We', '[The guards]')},” she said.", f"“{SAID},” she said."),
        ("en", f"“{SAID.replace('gate', '[northern] gate')},” she said.", f"“{SAID},” she said."),
        ("en", f"“{SAID.replace('opened', 'open[ed]')},” she said.", f"“{SAID},” she said."),
        ("id", f'"{DIKATAKAN.replace("gerbang", "gerbang (utara)")}," katanya.', f'"{DIKATAKAN}."'),
        # interrupted by the words that attribute it
        ("en", f"“{SAID},” she said.", "“We opened the gate at dawn,” she said, “for everybody.”"),
        ("id", f'"{DIKATAKAN}," katanya.', '"Kami membuka gerbang," kata Sari, "saat fajar."'),
        # each has a sentence more than the other
        ("en", "“We opened the gate. It is late.”", "“We opened the gate. Nobody came.”"),
        # a mark that is never closed, and one at each paragraph
        ("en", "“We opened it.\n\n“Then we left,” she said.", "“We opened it. Then we left.”"),
        # contractions, figures and spelling
        ("en", "“We do not open it; it is late.”", "“We don't open it; it's late.”"),
        ("en", "“We lost 12 boats that night.”", "“We lost twelve boats that night.”"),
        ("en", "“We organised the boats.”", "“We organized the boats.”"),
        ("id", '"Kami punya 12 kapal," katanya.', '"Kami punya dua belas kapal," katanya.'),
    ],
)
def test_a_quotation_that_is_edited_is_not_altered(
    compare: Compare, language: str, claim: str, passage: str
) -> None:
    """Cuts, an editor's brackets, contractions and figures leave the wording as it was."""
    found = compare((language, claim), (language, passage))
    outcomes = {outcome for kind, outcome, _ in found if kind == "quote"}
    assert outcomes
    assert outcomes <= {"same", "compatible"}


@pytest.mark.parametrize(
    ("language", "claim", "passage", "altered"),
    [
        # another tense, another word at the end, another figure
        ("en", "“We open the gate at dawn,” she said.", "“We opened the gate at dawn.”", "open"),
        ("en", "“We opened the gate,” she said.", "“We opened the door wide,” she said.", "gate"),
        ("en", "“We lost 12 boats that night,” she said.", "“We lost 21 boats that night.”", "12"),
        ("id", '"Kami membuka gerbang," katanya.', '"Kami menutup gerbang," katanya.', "membuka"),
        # behind the words that interrupt it
        ("en", "“We came and left at dusk.”", "“We came,” she said, “and left at dawn.”", "dusk"),
        # a negation that is lost or put in
        ("en", "“We will open it at dawn.”", "“We will not open it at dawn.”", "will open"),
        ("en", "“We have never left it.”", "“We have left it.”", "have never left"),
        ("id", '"Kami akan membuka pintu."', '"Kami tidak akan membuka pintu."', "Kami akan"),
        # a mark that is never closed
        (
            "en",
            "She said: “We left the port at dawn",
            "She said: “We left the port at dusk.”",
            "dawn",
        ),
    ],
)
def test_other_words_are_altered_ones(
    compare: Compare, language: str, claim: str, passage: str, altered: str
) -> None:
    """The words that differ are shown, a lost negation with its neighbours."""
    found = compare((language, claim), (language, passage))
    assert ("quote", "rival", altered) in found


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "“We are ready for the storm,” she said.",
            "“We are not done with the harbour,” she said.",
        ),
        ("He called it “historic”.", "He called it “dangerous”."),
    ],
)
def test_another_quotation_is_no_alteration(compare: Compare, claim: str, passage: str) -> None:
    """Two things that somebody said are two."""
    found = compare(("en", claim), ("en", passage))
    assert [outcome for kind, outcome, _ in found if kind == "quote"] == ["missing"]
