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
                kind="indirect" if source else "direct",
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


@pytest.mark.parametrize(
    ("language", "text", "source", "speaker"),
    [
        ("en", "Sen. Ana Ruiz left. It is late, said the lawmaker.", "the lawmaker", "Ana Ruiz"),
        ("en", "Ana Ruiz of Oslo left. It is late, said the mayor.", "the mayor", "Ana Ruiz"),
        (
            "en",
            "Ana Ruiz met a mayor. It is late, said the mayor.",
            "the mayor",
            "the mayor",
        ),
        (
            "en",
            "Maine Governor Ana Ruiz left. It is late, said the Oregon governor.",
            "the Oregon governor",
            "the Oregon governor",
        ),
        ("en", "Ana Ruiz left. It is late, said her lawyer.", "her lawyer", "her lawyer"),
        ("id", "Rahma Wati pulang. Itu benar, kata pelatih itu.", "pelatih itu", "Rahma Wati"),
        (
            "id",
            "Rahma Wati menemui seorang pelatih. Itu benar, kata pelatih itu.",
            "pelatih itu",
            "pelatih itu",
        ),
        ("id", "Rahma Wati pulang. Itu benar, kata istrinya.", "istrinya", "istrinya"),
    ],
)
def test_a_description_needs_a_person_whom_it_fits(
    language: str, text: str, source: str, speaker: str
) -> None:
    """Another's office, an unnamed person and a person told by an owner are not who was named."""
    assert resolve(language, text, source).speaker == speaker


def test_an_unsourced_report_has_no_speaker() -> None:
    """Only a quotation goes on with the words of who spoke last."""
    text = "It is late, Ivo Brandt said. The ship is expected soon."
    document = read(text, load_language("en"))
    said = Attribution(source=Span(12, 22), cue=None, content=(Span(0, 10),))
    expected = Attribution(source=None, cue=None, content=(Span(29, len(text)),))
    resolved = resolve_speakers(document, (said, expected), find_mentions(document))
    assert [a.speaker for a in resolved] == ["Ivo Brandt", None]


def test_two_who_act_together_are_meant_by_they() -> None:
    """A plural pronoun goes back to both of a joined subject, a singular one to the first."""
    text = "Dan Cobb and Ines Reed left. They said it was late."
    assert resolve("en", text, "They").speaker == "Dan Cobb and Ines Reed"


@pytest.mark.parametrize(
    ("language", "text", "source", "speaker"),
    [
        ("en", "Oregon Gov. Ana Ruiz said it was late.", "Oregon Gov. Ana Ruiz", "Ana Ruiz"),
        ("en", "Secretary of State Ana Ruiz said so.", "Secretary of State Ana Ruiz", "Ana Ruiz"),
        (
            "en",
            "Herald Radio host Ana Ruiz, armed with a chart, said so.",
            "Herald Radio host Ana Ruiz, armed with a chart",
            "Ana Ruiz",
        ),
        ("en", "The Herald's Ana Ruiz said so.", "The Herald's Ana Ruiz", "Ana Ruiz"),
        ("en", "Eva Prince, a farmer, said so.", "Eva Prince, a farmer", "Eva Prince"),
        (
            "en",
            "The Democrat, Representative Ana Ruiz, said so.",
            "The Democrat, Representative Ana Ruiz",
            "Ana Ruiz",
        ),
        ("en", "A poll by Ana Ruiz said so.", "A poll by Ana Ruiz", "A poll by Ana Ruiz"),
        (
            "id",
            "Ahli pada Balai Kajian Air (BKA) Sulteng Rahma Wati menyatakan itu.",
            "Ahli pada Balai Kajian Air (BKA) Sulteng Rahma Wati",
            "Rahma Wati",
        ),
        (
            "id",
            "Deputi Humas dan Logistik BKA Rahma Wati menyatakan itu.",
            "Deputi Humas dan Logistik BKA Rahma Wati",
            "Rahma Wati",
        ),
        (
            "id",
            "Ketua Forum Air Indonesia (FAI) Sumatera Utara, Senin, menyatakan itu.",
            "Ketua Forum Air Indonesia (FAI) Sumatera Utara, Senin",
            "Ketua Forum Air Indonesia (FAI) Sumatera Utara",
        ),
        (
            "id",
            "Keluarga dari Rahma Wati menyatakan itu.",
            "Keluarga dari Rahma Wati",
            "Keluarga dari Rahma Wati",
        ),
    ],
)
def test_a_name_ends_its_titles_and_bodies(
    language: str, text: str, source: str, speaker: str
) -> None:
    """What leads up to a full name is told of its bearer, unless a preposition parts them."""
    assert resolve(language, text, source).speaker == speaker


@pytest.mark.parametrize(
    ("text", "sources", "speaker"),
    [
        ("Mr. Holm met Ms. Reed. Ms. Reed left. He said it was late.", ["He"], "Holm"),
        (
            "Alex Holm lost his keys, he said. Kim Reed left. She was late, she said.",
            ["he", "she"],
            "Kim Reed",
        ),
        ("Ana Ruiz, M.Sc., said so.", ["M.Sc."], "Ana Ruiz"),
        ("At a court in Arlington, Va., Lazar Holm said so.", ["Va., Lazar Holm"], "Lazar Holm"),
    ],
)
def test_genders_and_edges_of_sources(text: str, sources: list[str], speaker: str) -> None:
    """Pronouns tell a gender; a source that opens with a degree or a region has the right name."""
    found = resolve("en", text, *sources).speaker
    assert found is not None
    assert found.removeprefix("Mr. ") == speaker
