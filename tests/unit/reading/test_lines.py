"""Blocks: captions, bylines, datelines and furniture, and the lines that only look like them."""

from __future__ import annotations

import pytest

from claimcheck.languages import Language, load_language
from claimcheck.reading import read
from claimcheck.reading.blocks import split_blocks
from claimcheck.reading.bylines import Byline, read_byline
from claimcheck.reading.captions import photo_credit
from claimcheck.reading.datelines import dateline_length
from claimcheck.reading.furniture import is_furniture


def kinds(text: str, language: Language) -> list[str]:
    """Return the kinds of a text's blocks."""
    return [block.kind for block in split_blocks(text, language).blocks]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Kapal di Ternate. (Foto: Rani Uge/Antara)", ["Antara"]),
        ("Kapal di Ternate. Sumber foto: Pelindo", ["Pelindo"]),
        ("Kapal di Ternate, Senin (3/6). (ANTARA FOTO/Rani/Uge)", ["Antara"]),
        ("Kapal di Ternate, Senin (AFP)", ["AFP"]),
        ("Kapal di Ternate. (Getty Images)", ["Getty Images"]),
        ("Kapal di Ternate. Rani Uge/REUTERS", ["Reuters"]),
        ("Foto arsip: kapal di Ternate (Dinas Perhubungan)", ["Dinas Perhubungan"]),
        ("Ilustrasi: kapal di Ternate", []),
        ("Dok. Pribadi", ["Pribadi"]),
    ],
)
def test_captions(line: str, credit: list[str], indonesian: Language) -> None:
    """A line that ends with a credit, or opens as captions do, is a caption."""
    assert photo_credit(line, indonesian) == credit


@pytest.mark.parametrize(
    "line",
    [
        "Pelabuhan ditutup, kata gubernur. (Antara)",
        "Ia menunjukkan foto: kapal itu tenggelam dan semua penumpangnya selamat dari laut",
        "Ia menulis di bawah foto: “Kami selamat”",
        "(AFP)",
        "Kapal itu berhenti. " * 25 + "Foto: Reuters",
    ],
)
def test_no_captions(line: str, indonesian: Language) -> None:
    """A signed story, a sentence about a photo and a whole paragraph are none."""
    assert photo_credit(line, indonesian) is None


@pytest.mark.parametrize(
    ("line", "authors", "outlets"),
    [
        ("By Ola Dahl, Kari Lie and Per Bø", ["Ola Dahl", "Kari Lie", "Per Bø"], []),
        ("BY OLA DAHL, Reuters", ["OLA DAHL"], ["Reuters"]),
        ("Additional reporting by Ola van der Dahl in Oslo", ["Ola van der Dahl"], []),
        ("— With reporting by The Associated Press", [], ["AP"]),
        ("Editing by Kari Lie", [], []),
        ("Sources: AFP, Xinhua", [], ["AFP", "Xinhua"]),
        ("AFP, Reuters", [], ["AFP", "Reuters"]),
    ],
)
def test_bylines(line: str, authors: list[str], outlets: list[str], english: Language) -> None:
    """Authors and outlets are told apart; editors are neither."""
    expected = Byline(authors=tuple(authors), outlets=tuple(outlets))
    assert read_byline(line, english) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By noon the harbour was open again",
        "From Oslo to Bergen",
        "Sources: two officials of the ministry",
        "Ola Dahl",
        "The ferry stopped at noon.",
        "By Ola Dahl " + "and Kari Lie " * 20,
    ],
)
def test_no_bylines(line: str, english: Language) -> None:
    """A sentence, a name alone and a very long line name no author."""
    assert read_byline(line, english) is None


@pytest.mark.parametrize("line", ["(rni/bdl)", "(rni)"])
def test_initials_sign_a_story(line: str, indonesian: Language) -> None:
    """Initials in brackets are a byline that names nobody."""
    assert read_byline(line, indonesian) == Byline()


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("OSLO, March 3, 2024", "OSLO, March 3, 2024"),
        ("OSLO, Norway, March 3 (Reuters) - The ferry", "OSLO, Norway, March 3 (Reuters) -"),
        ("OSLO/BERGEN (AP) -- “We", "OSLO/BERGEN (AP) --"),
        ("(AFP) - The ferry", "(AFP) -"),
        ("Solo - Kapal itu berhenti.", "Solo -"),
        ("STRATFORD-UPON-AVON - The ferry", "STRATFORD-UPON-AVON -"),
        ("Solo - Kapal", ""),
        ("Kapal itu - sebuah feri - Berhenti.", ""),
        ("Ten days later — The ferry stopped.", ""),
        ("A, B, C, D, E — The ferry stopped.", ""),
        ("The ferry stopped.", ""),
        ("OSLO -", ""),
        ("— The ferry", ""),
        ("Ole Berg — The man of the hour.", ""),
        ("FERRY STOPS AT NOON, OTHERS DO NOT - And so on.", ""),
        ("(“Yes”) — “No”", ""),
    ],
)
def test_datelines(line: str, dateline: str) -> None:
    """Places, dates and outlets before a dash, and nothing else, are a dateline."""
    assert line[: dateline_length(line)] == dateline


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Baca juga: Kapal", True),
        ("▶ Simak Video: Kapal", True),
        ("* * *", True),
        ("[Gambas:Video 20detik]", True),
        ("Komentar (1.204)", True),
        ("www.example.org/kapal", True),
        ("https://example.org/" + "kapal/" * 20, True),
        ("-" * 200, True),
        ("[1] Kapal [2]", False),
        ("Bacalah buku itu", False),
        ("Copyrighted kapal", False),
        ("Komentar pedas menteri", False),
        (". " * 70 + "Kapal itu berhenti.", False),
    ],
)
def test_furniture(line: str, expected: object, indonesian: Language) -> None:
    """Links, buttons, counters and ornaments are furniture; sentences are not."""
    assert is_furniture(line, indonesian) is expected


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("Ferry Stops in Bergen", "headline"),
        ("Why Did the Ferry Stop?", "headline"),
        ("Captain: “We Are Safe”", "headline"),
        ("The ferry stopped.", "paragraph"),
        ("The ferry “stopped.”", "paragraph"),
        ("”", "furniture"),
        (
            "Did the ferry stop because of the storm or because it was old and the crew tired?",
            "paragraph",
        ),
        ("The ferry " * 30, "paragraph"),
    ],
)
def test_headlines(first: str, kind: str, english: Language) -> None:
    """The first line is a headline when it ends no sentence, and is short."""
    assert kinds(f"{first}\nThe ferry stopped at noon.", english)[0] == kind
    if kind != "furniture":
        assert kinds(first, english) == ["paragraph"]


def test_a_dateline_alone_and_a_second_dateline(english: Language) -> None:
    """The first dateline counts, and a line can be nothing else."""
    edges = split_blocks("OSLO, March 3, 2024\nBERGEN (AP) — The ferry stopped.", english)
    assert [block.kind for block in edges.blocks] == ["dateline", "dateline", "paragraph"]
    assert edges.dateline == "OSLO, March 3, 2024"


def test_a_language_without_words_has_plain_paragraphs() -> None:
    """A bare pack still tells datelines and known agencies."""
    text = "OSLO (AFP) — Le bateau est en retard.\nLe port est fermé.\n(AFP)"
    document = read(text, load_language("fr"))
    assert [b.kind for b in document.blocks] == ["dateline", "paragraph", "paragraph", "byline"]
    assert document.cited == ("AFP",)


def test_lines_may_end_in_any_way(english: Language) -> None:
    """Old and odd line ends, and spaces around lines, are no part of a block."""
    text = "  Ferry stops\r\n \t \n\t The ferry stopped at noon. \u2028It was late.\x0b"
    blocks = split_blocks(text, english).blocks
    assert [b.span.of(text) for b in blocks] == [
        "Ferry stops",
        "The ferry stopped at noon.",
        "It was late.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Wartawan Antara di Ambon mengatakan warga mulai pulang ke rumah.",
        "Reporter Antara di Ambon melihat asap dari arah pelabuhan.",
    ],
)
def test_a_sentence_about_a_reporter_is_no_byline(line: str, indonesian: Language) -> None:
    """What stands behind "di" must be a place alone for the line to name its author."""
    assert read_byline(line, indonesian) is None
    assert read_byline("Wartawan Antara di Ambon", indonesian) == Byline(outlets=("Antara",))


@pytest.mark.parametrize("gap", ["\n", "\n\n", " \r\n"])
def test_a_column_of_letters_is_one_line(gap: str, english: Language) -> None:
    """Dozens of lines with hardly a word each are words broken down, and no paragraphs."""
    text = f"The road is open.\n\n{gap.join('ab' * 30)}\n\nIt was closed in May."
    blocks = split_blocks(text, english).blocks
    lines = [block.span.of(text) for block in blocks]
    assert lines[1:] == [gap.join("ab" * 30), "It was closed in May."]


def test_a_few_short_lines_are_lines(english: Language) -> None:
    """A list of abbreviations keeps its entries."""
    assert kinds("TX\nNY\nLA\nWe won all three.", english)[1:] == ["paragraph"] * 3
