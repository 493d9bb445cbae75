"""The rule that read an attribution, and what each rule leaves alone."""

from __future__ import annotations

import pytest

from claimcheck.attribution import find_attributions
from claimcheck.languages import Language, load_language
from claimcheck.model import Attribution
from claimcheck.reading import read


def find(language: str, text: str) -> tuple[Attribution, ...]:
    """Return the attributions of a text."""
    return find_attributions(read(text, load_language(language)))


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("en", '"It is late," said Ann Berg.', "inverted"),
        ("en", '"It is late," Ann Berg said.', "quote-before"),
        ("en", 'Ann Berg said: "It is late."', "quote-after"),
        ("en", "Ann Berg said that it was late.", "complement"),
        ("en", "Ann Berg said it was late.", "clause-after"),
        ("en", "The boat was late, Ann Berg said.", "content-before"),
        ("en", "According to Ann Berg, it was late.", "according"),
        ("en", "ANN BERG: It is late.", "turn"),
        ("en", "“It is late.” — Ann Berg", "signature"),
        ("id", '"Sudah terlambat," kata Ani.', "inverted"),
        ("id", '"Sudah terlambat," katanya.', "clitic"),
        ("id", "Ani mengatakan bahwa kapal terlambat.", "complement"),
        ("id", "Menurut Ani, kapal terlambat.", "according"),
    ],
)
def test_rule_that_fired_is_shown(language: str, text: str, rule: str) -> None:
    """Each construction has its name in ``rule``."""
    (attribution,) = find(language, text)
    assert attribution.rule == rule


def test_quotation_without_a_source_stays_without_one() -> None:
    """A paragraph of quotation alone has neither source nor cue."""
    *_, last = find("id", '"Kapal sudah terlambat," kata Ani.\n"Kami akan menunggu sampai malam."')
    assert (last.source, last.cue, last.rule) == (None, None, "unsourced")


def test_quotation_over_paragraphs_goes_to_the_cue_at_its_end() -> None:
    """Paragraphs that open with a mark and close only at the last are one content."""
    text = "“Kapal sudah terlambat.\n“Kami akan menunggu,” kata Ani."
    (attribution,) = find("id", text)
    assert [s.of(text) for s in attribution.content] == [
        "Kapal sudah terlambat",
        "Kami akan menunggu",
    ]


def test_quotation_closed_in_a_later_line_is_whole() -> None:
    """A quotation whose closing mark stands in the next line has a piece in each."""
    text = '"Kapal sudah terlambat lagi.\nKami akan menunggu," kata Ani.'
    (attribution,) = find("id", text)
    assert len(attribution.content) == 2


def test_parent_is_the_index_of_the_outer_report() -> None:
    """An inner report points at the one that holds it."""
    outer, inner = find("en", "Ann said that Bob had warned that the pier was weak.")
    assert (outer.parent, inner.parent) == (None, 0)


def test_language_without_cues_has_no_attributions() -> None:
    """A pack without an attribution table finds nothing, and raises nothing."""
    assert find_attributions(read('"Oui," dit-il.', Language(tag="fr"))) == ()


def test_caption_says_nothing() -> None:
    """A caption is never an attribution."""
    text = "Kapal berangkat.\nKapal itu berlayar.\nAni mengatakan kapal terlambat. Foto: Reuters"
    assert find("id", text) == ()


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        (
            "id",
            "Feri tenggelam pada Selasa malam, kata juru bicara polisi Bergen, Budi Santoso.",
            "juru bicara polisi Bergen, Budi Santoso",
        ),
        (
            "id",
            "Feri tenggelam pada Selasa malam, kata juru bicara kementerian itu, Budi Santoso.",
            "juru bicara kementerian itu, Budi Santoso",
        ),
        ("en", '"It sank," said Ann Berg, Oslo Harbour.', "Ann Berg"),
    ],
)
def test_a_name_behind_an_office_belongs_to_the_source(
    language: str, text: str, source: str
) -> None:
    """Whose office it is follows a comma, though the office ends with a name itself."""
    (attribution,) = find(language, text)
    assert attribution.source is not None
    assert attribution.source.of(text) == source
    assert len(attribution.content) == 1


def test_noun_of_a_subject_is_no_cue_of_the_source_before() -> None:
    """The second noun of "strikes and protests" has no source of its own before its verb."""
    text = "Berg said the strikes and protests demand that nurses get help."
    outer, *_ = find("en", text)
    assert [piece.of(text) for piece in outer.content] == [
        "the strikes and protests demand that nurses get help"
    ]
    text = "Berg denied the reports and insists that nurses get help."
    assert "insists" in [a.cue.of(text) for a in find("en", text) if a.cue]
