"""Speakers: whose name stands behind a source."""

from __future__ import annotations

import pytest

from claimcheck.claims import resolve_speakers
from claimcheck.languages import load_language
from claimcheck.mentions import find_mentions
from claimcheck.model import Attribution, Span
from claimcheck.reading import read


def resolve(language: str, text: str, *sources: str | None, content: str = "") -> Attribution:
    """Return the last of the attributions with these sources, each found after the one before."""
    document = read(text, load_language(language))
    attributions = []
    at = 0
    for source in sources:
        start = at if source is None else text.index(source, at)
        at = start + len(source or "")
        said = text.index(content, at) if content else at
        attributions.append(
            Attribution(
                source=None if source is None else Span(start, at),
                cue=None,
                content=(Span(said, len(text)),),
            )
        )
    return resolve_speakers(document, attributions, find_mentions(document))[-1]


@pytest.mark.parametrize(
    ("language", "text", "source", "speaker"),
    [
        ("en", "It is late, said Brandt. That was Ivo Brandt.", "Brandt", "Ivo Brandt"),
        (
            "en",
            "It is late, said police chief Ivo Brandt.",
            "police chief Ivo Brandt",
            "Ivo Brandt",
        ),
        ("en", "It is late, said Ivo Brandt, a baker.", "Ivo Brandt, a baker", "Ivo Brandt"),
        ("en", "Mayor Ivo Brandt spoke. It is late, said the mayor.", "the mayor", "Ivo Brandt"),
        ("en", "It is late, said a man at the port.", "a man at the port", "a man at the port"),
        (
            "en",
            "Harbour hand Ivo Brandt left. It is late, said the harbour hand.",
            "the harbour hand",
            "Ivo Brandt",
        ),
        ("id", "Kapal itu terlambat, kata Bupati Rahma Wati.", "Bupati Rahma Wati", "Rahma Wati"),
        (
            "id",
            "Bupati Rahma Wati hadir. Kapal itu tiba, kata sang bupati.",
            "sang bupati",
            "Rahma Wati",
        ),
        (
            "id",
            "Kapal itu milik operatornya, PT Samudra Biru, dan tiba, kata perusahaan itu.",
            "perusahaan itu",
            "PT Samudra Biru",
        ),
        (
            "id",
            "Kapal itu tiba, kata seorang pejabat yang enggan disebut namanya.",
            "seorang pejabat yang enggan disebut namanya",
            "seorang pejabat yang enggan disebut namanya",
        ),
    ],
)
def test_a_source_names_its_party(language: str, text: str, source: str, speaker: str) -> None:
    """Names, roles and bodies give the fullest name; whoever is unnamed keeps the noun phrase."""
    assert resolve(language, text, source).speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "sources", "speaker"),
    [
        (
            "en",
            "It is late, Ivo Brandt said. He said it would sail.",
            ["Ivo Brandt", "He"],
            "Ivo Brandt",
        ),
        (
            "en",
            "Mr. Brandt said so. Ms. Ruiz left. He said it would sail.",
            ["Mr. Brandt", "He"],
            "Mr. Brandt",
        ),
        (
            "id",
            "Rahma Wati mengatakan itu. Dia menambahkan ini.",
            ["Rahma Wati", "Dia"],
            "Rahma Wati",
        ),
        (
            "id",
            "Rahma Wati mengatakan itu. Kapal tiba, katanya.",
            ["Rahma Wati", None],
            "Rahma Wati",
        ),
    ],
)
def test_a_pronoun_stands_for_who_was_in_focus(
    language: str, text: str, sources: list[str | None], speaker: str
) -> None:
    """A pronoun, a clitic or no source goes back to the last speaker or subject that fits."""
    assert resolve(language, text, *sources).speaker == speaker


def test_the_evidence_is_kept() -> None:
    """A resolution tells its rule and the mention that it rests on."""
    text = "Mayor Ivo Brandt spoke. It is late, said the mayor."
    resolution = resolve("en", text, "the mayor").resolution
    assert resolution is not None
    assert (resolution.rule, resolution.certain) == ("role", True)
    assert resolution.mention is not None
    assert resolution.mention.of(text) == "mayor"


def test_a_pronoun_with_nobody_before_it_is_uncertain() -> None:
    """Nobody is guessed: the pronoun stays, marked."""
    resolved = resolve("en", "He said it was late.", "He")
    assert resolved.speaker == "He"
    assert resolved.resolution is not None
    assert not resolved.resolution.certain


def test_without_any_party_there_is_no_speaker() -> None:
    """A quotation in an article that names nobody has no speaker."""
    assert resolve("en", "It was late.", None).speaker is None


def test_a_short_noun_calls_back_the_longer_one() -> None:
    """A definite noun stands for the phrase that opened with it."""
    text = "Survei tentang kapal di Palu menunjukkan itu. Survei itu juga menyebut ini."
    resolved = resolve("id", text, "Survei tentang kapal di Palu", "Survei itu")
    assert resolved.speaker == "Survei tentang kapal di Palu"
