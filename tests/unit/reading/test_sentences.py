"""Where sentences end."""

from __future__ import annotations

import pytest

from claimcheck.languages import Language, load_language
from claimcheck.reading import read


def sentences(text: str, language: Language) -> list[str]:
    """Return the sentences of a text."""
    document = read(text, language)
    return [document.span(sentence).of(text) for sentence in document.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Ole Berg and Lt. Col. Kari Lie met Mr. Dahl.",
        "It was sold by Lund Corp. Ltd. of Conn. in 1999.",
        "J. K. Lund and A. Berg signed.",
        "He paid Rs. 500 to St. Olaf’s.",
        "The vote was 5-4 in Art. 7 of the law.",
        "“Stop!” the captain shouted.",
        "The price fell to 3.5 percent (from 4.1) in Sept. 2023.",
    ],
)
def test_english_abbreviations_end_nothing(text: str, english: Language) -> None:
    """A dot that belongs to a title, an initial, a month or a number ends no sentence."""
    assert sentences(text, english) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Kombes. Budi Uge dan Brigjen. Rani Lie bertemu di Jl. Merdeka No. 7.",
        "Ia lulusan S.H., M.H. dari sana.",
        "PT. Lautan dan CV. Samudra dijual Rp. 5 juta.",
        "“Berhenti!” teriak nakhoda.",
        "Tgl. 3 Maret ia tiba pukul 09.30 WIB.",
    ],
)
def test_indonesian_abbreviations_end_nothing(text: str, indonesian: Language) -> None:
    """Ranks, degrees, firms, streets and amounts keep their dots."""
    assert sentences(text, indonesian) == [text]


@pytest.mark.parametrize(
    ("tag", "parts"),
    [
        ("en", ["He lives in Washington, D.C.", "The harbour is closed."]),
        ("en", ["It starts at 5 p.m.", "“We are glad,” she said."]),
        ("en", ["The answer is no.", "We know."]),
        ("en", ["“It is over.”", "She left."]),
        ("en", ["(It is over.)", "She left."]),
        ("en", ["He asked: why?", "No one knew!", "It ended …", "They left."]),
        ("id", ["Ia naik kapal Tbk.", "“Kami selamat,” katanya."]),
        ("id", ["Ada beras, gula, dsb.", "Harga naik."]),
        ("id", ["Pukul 09.30 WIB.", "Kapal tiba."]),
    ],
)
def test_sentences_end(tag: str, parts: list[str]) -> None:
    """A mark before a capital, a quotation or a small word with a capital ends the sentence."""
    assert sentences(" ".join(parts), load_language(tag)) == parts


def test_a_mark_alone_and_a_mark_at_the_start_are_borne(english: Language) -> None:
    """A stray dot is a sentence of its own or joins one; nothing is lost."""
    assert sentences(". The ferry", english) == [".", "The ferry"]
    assert sentences("Wait . The ferry", english) == ["Wait .", "The ferry"]
    assert sentences("a.b.c. and on", english) == ["a.b.c. and on"]


def test_sentences_stay_within_their_line(english: Language) -> None:
    """A line end ends a sentence, and furniture has none."""
    text = "The ferry is\nlate today.\nADVERTISEMENT\nIt will sail."
    assert sentences(text, english) == ["The ferry is", "late today.", "It will sail."]


def test_no_sentence_is_endless(english: Language) -> None:
    """A run of words that no mark ends is cut, so that the cost of a line stays bounded."""
    document = read("ferry " * 700, english)
    assert [s.stop - s.first for s in document.sentences] == [300, 300, 100]
