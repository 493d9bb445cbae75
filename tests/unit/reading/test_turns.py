"""Times, labels, interviews, statements: what stands before and behind somebody's words."""

from __future__ import annotations

import pytest

from claimcheck.languages import Language, load_language
from claimcheck.reading import read
from claimcheck.reading.naming import is_name, name_after, name_before
from claimcheck.reading.openings import read_label, read_stamp


def blocks(text: str, language: Language) -> list[tuple[str, str]]:
    """Return the kinds and words of the blocks of a text."""
    return [(block.kind, block.span.of(text)) for block in read(text, language).blocks]


@pytest.mark.parametrize(
    ("line", "length"),
    [
        ("14:05", 5),
        ("2:15 p.m. The airport is closed.", 10),
        ("[00:01:05] It leaks.", 11),
        ("(12:30) It leaks.", 8),
        ("00:02:00,000 --> 00:02:04,000", 29),
        ("13.22 - It leaks.", 8),
        ("13:22 | It leaks.", 8),
        ("13:22: It leaks.", 7),
    ],
)
def test_times_that_open_a_line(line: str, length: int, english: Language) -> None:
    """Clocks, with seconds, in brackets, with a zone or before a dash, open an entry."""
    stamp = read_stamp(line, english)
    assert stamp is not None
    assert stamp.length == length


@pytest.mark.parametrize(
    "line",
    [
        "4.15 percent stayed away.",
        "2:15 p.m. is the deadline.",
        "12 people died.",
        "[embedded content]",
        "(The club won 3-1.)",
    ],
)
def test_figures_that_open_a_line(line: str, english: Language) -> None:
    """A figure, or a clock time that a sentence goes on with, opens no entry."""
    assert read_stamp(line, english) is None


@pytest.mark.parametrize(
    "line",
    [
        "MR HARA: It leaks.",
        "Ani Wijaya: It leaks.",
        "SPEAKER 2 (00:01:40): It leaks.",
        "Mayor Lena Ross of Norton: It leaks.",
        "@nortoncup: It is off.",
        "Q: Is it?",
    ],
)
def test_labels(line: str, english: Language) -> None:
    """A name, a name with its office, a number, an account or a letter can label a turn."""
    assert read_label(line, 0, english) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Norton Bank (NYSE: NTN) rose.",
        "The agenda is long: roads, schools.",
        "According to Ross: it leaks.",
        "Photo: Reuters",
        "WHEN: Monday.",
        "Meet at 12:30 today.",
        "B. The second point.",
        ": nothing",
    ],
)
def test_no_labels(line: str, english: Language) -> None:
    """A clause, a list's head, a ticker, a time or a known word before a colon is no speaker."""
    assert read_label(line, 0, english) is None


def test_one_label_alone_is_no_dialogue(english: Language) -> None:
    """A colon behind a name is left to the rules of attribution, unless labels come again."""
    text = "The council met.\nLena Ross: The road is open."
    assert [kind for kind, _ in blocks(text, english)] == ["paragraph", "paragraph"]


def test_a_turn_goes_on_between_labels_and_ends_with_the_last(english: Language) -> None:
    """A paragraph between two turns is the first speaker's; one after the last is the outlet's."""
    text = "ROSS: It is open.\nIt is new.\nHARA: It leaks.\nThe council will vote."
    assert [kind for kind, _ in blocks(text, english)] == [
        *("label", "turn", "turn", "label", "turn", "paragraph"),
    ]


def test_a_subtitle_without_a_label_goes_on(english: Language) -> None:
    """The number over a subtitle is furniture, and its words are whose turn it is."""
    text = (
        "[00:00:01] ROSS: It is open.\n[00:00:09] HARA: It leaks.\n\n"
        "7\n00:02:00,000 --> 00:02:04,000\nI saw it."
    )
    assert blocks(text, english)[-3:] == [
        ("furniture", "7"),
        ("timestamp", "00:02:00,000 --> 00:02:04,000"),
        ("turn", "I saw it."),
    ]


def test_furniture_between_turns_is_furniture(english: Language) -> None:
    """Advertising, captions and stage directions are nobody's words."""
    text = "ROSS: It is open.\nADVERTISEMENT\n(LAUGHTER)\nHARA: (laughing) It leaks."
    assert [kind for kind, _ in blocks(text, english)] == [
        *("label", "turn", "furniture", "furniture", "label", "furniture", "turn"),
    ]


def test_a_surname_is_who_had_it_before(english: Language) -> None:
    """A label of one word points at the fuller label with the same last word."""
    text = "CHAIR LENA ROSS: It is open.\nTOM HARA: It leaks.\nROSS: It does not."
    speakers = [b.speaker.of(text) for b in read(text, english).blocks if b.speaker]
    assert speakers == ["CHAIR LENA ROSS", "TOM HARA", "CHAIR LENA ROSS"]


def test_a_title_in_marks_with_a_name_is_no_quotation(english: Language) -> None:
    """A short title with its author behind a dash is not signed speech."""
    text = "The shop sells books.\n“The Long Road” - Tony Marsh"
    assert [kind for kind, _ in blocks(text, english)] == ["paragraph", "paragraph"]


def test_a_quotation_signed_below(english: Language) -> None:
    """A name behind a dash on the next line signs the quotation; an outlet does not."""
    text = "Readers wrote to us.\n“The road is dark at night.”\n― Lena Ross, Norton"
    assert blocks(text, english)[1:] == [
        ("turn", "“The road is dark at night.”"),
        ("label", "― Lena Ross, Norton"),
    ]
    assert [
        kind for kind, _ in blocks(text.replace("― Lena Ross, Norton", "— Reuters"), english)
    ] == [
        *("paragraph", "paragraph", "byline"),
    ]


@pytest.mark.parametrize(
    ("text", "start", "name"),
    [
        ("with the first violin Ana de la Cruz on Monday", 4, "Ana de la Cruz"),
        ("by Mayor Tom Webb, Norton", 2, "Mayor Tom Webb"),
        ("of accounts", 2, None),
        ("", 0, None),
    ],
)
def test_names_in_headings(text: str, start: int, name: str | None) -> None:
    """A name is the run of capitals, small words inside it, after a few words at most."""
    place = name_after(text, start, frozenset({"on"}))
    assert (place and text[slice(*place)]) == name


def test_possessors_and_signatures() -> None:
    """A possessor stands before its noun; a signature is a name of several words."""
    assert name_before("the Webbs' ", 11) is not None
    assert name_before("the road", 8) is None
    assert is_name("Lena Ross, mayor")
    assert not is_name("Reuters")
    assert not is_name("and then Lena Ross left")


def test_a_language_without_words_has_transcripts() -> None:
    """Capitals and times tell turns where no pack does."""
    text = "[00:00:01] ROSS: C'est ouvert.\n[00:00:09] HARA: C'est faux."
    kinds = [kind for kind, _ in blocks(text, load_language("fr"))]
    assert kinds == ["timestamp", "label", "turn", "timestamp", "label", "turn"]
