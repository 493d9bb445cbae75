"""The language of a text, and what is odd in it."""

from __future__ import annotations

import pytest

from claimcheck.languages import UNDETERMINED, Language, load_language
from claimcheck.reading import detect_language, read


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The ferry is late and it will not sail.", "en"),
        ("Kapal itu terlambat dan tidak akan berlayar.", "id"),
        ("Kapal itu", "id"),
        ("The ferry", "en"),
        ("Rani Kari", "und"),
        ("12.30", "und"),
        ("Il ministro ha detto che il prezzo del pane non aumenterà prima delle elezioni.", "und"),
        ("El ministro dijo que el precio del pan no subirá antes de las elecciones.", "und"),
        ("De minister zei dat de broodprijs niet zal stijgen voor de verkiezingen.", "und"),
        ("O ministro disse que o preço do pão não vai subir antes das eleições.", "und"),
        ("Bakan, ekmek fiyatının seçimlerden önce artmayacağını söyledi.", "und"),
    ],
)
def test_detection(text: str, tag: str) -> None:
    """The pack with most frequent words is taken, if there are enough of them."""
    assert detect_language(text).tag == tag


def test_a_long_text_is_sampled() -> None:
    """Only the beginning counts, so that the cost is bounded."""
    english = "The ferry is late and it will not sail. " * 600
    assert detect_language(english + "Kapal itu terlambat dan tidak berlayar. " * 6000).tag == "en"


def test_the_undetermined_pack_has_its_tag() -> None:
    """Its tag can be given back, so that what was stored can be read again."""
    assert load_language("und") is UNDETERMINED


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("Kapal\x07 itu.", "control-character", "\x07"),
        ("Kapal\u202e itu.", "direction-character", "\u202e"),
        ("Ka\u200bpal itu.", "invisible-character", "\u200b"),
        ("Kapal\ufffd itu.", "undecodable-character", "\ufffd"),
        ("ADVERTISEMENT\nKomentar (0)", "no-story", "ADVERTISEMENT"),
        ("“Kapal itu", "unclosed-quote", "“"),
    ],
)
def test_diagnostics(text: str, code: str, place: str, indonesian: Language) -> None:
    """What is odd is told with its place, and the rest is read."""
    found = read(text, indonesian).diagnostics
    assert [(d.code, d.span.of(text)) for d in found] == [(code, place)]


def test_each_kind_of_odd_character_is_told_once(indonesian: Language) -> None:
    """The first of a kind stands for all."""
    codes = [d.code for d in read("a\x00b\x01c\u200fd\x02", indonesian).diagnostics]
    assert codes == ["control-character", "direction-character"]


def test_one_very_long_line(indonesian: Language) -> None:
    """A text without line ends is read as one paragraph, and said to be."""
    text = "Kapal itu berhenti. " * 2000
    document = read(text, indonesian)
    assert [d.code for d in document.diagnostics] == ["long-line"]
    assert len(document.sentences) == 2000


def test_an_unknown_language_is_told() -> None:
    """A text in no language that has a pack says so at its first line."""
    text = "Le bateau\nest en retard."
    found = read(text, UNDETERMINED).diagnostics
    assert [(d.code, d.span.of(text)) for d in found] == [("language-unknown", "Le bateau")]


def test_nothing_at_all(indonesian: Language) -> None:
    """An empty text is an empty document."""
    document = read("", indonesian)
    assert (document.blocks, list(document.sentences), document.diagnostics) == ((), [], ())
