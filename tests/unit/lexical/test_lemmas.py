"""The words that a form can be a form of."""

from __future__ import annotations

import pytest

from claimcheck.languages import available_languages, load_language
from claimcheck.lexical import forms_of, lemmas


@pytest.mark.parametrize(
    ("tag", "form", "lemma"),
    [
        ("en", "prices", "price"),
        ("en", "ran", "run"),
        ("en", "stopped", "stop"),
        ("en", "lying", "lie"),
        ("en", "wives", "wife"),
        ("en", "matches", "match"),
        ("en", "causes", "cause"),
        ("en", "heroes", "hero"),
        ("en", "countries", "country"),
        ("en", "judge's", "judge"),
        ("id", "ditulis", "menulis"),
        ("id", "menulisnya", "menulis"),
        ("id", "gurunya", "guru"),
        ("id", "guru-guru", "guru"),
        ("id", "disapu", "menyapu"),
        ("id", "dipukul", "memukul"),
        ("id", "dikirim", "mengirim"),
        ("id", "dilatih", "melatih"),
    ],
)
def test_an_inflected_form_is_led_back_to_its_word(tag: str, form: str, lemma: str) -> None:
    """The word that a form is most likely of comes first."""
    assert lemmas(form, tag)[0] == lemma


@pytest.mark.parametrize(
    ("form", "root"),
    [
        ("penulisan", "tulis"),
        ("pembelian", "beli"),
        ("menaikkan", "naik"),
        ("berlari", "lari"),
        ("penyakit", "sakit"),
        ("penggusuran", "gusur"),
        ("memperluas", "luas"),
    ],
)
def test_a_derived_word_has_its_root_among_its_lemmas(form: str, root: str) -> None:
    """A root comes behind the word itself."""
    assert root in lemmas(form, "id")


@pytest.mark.parametrize(
    ("tag", "word"),
    [("en", "news"), ("en", "wing"), ("en", "bus"), ("id", "dingin"), ("id", "berita")],
)
def test_what_only_looks_inflected_stays_whole(tag: str, word: str) -> None:
    """A known word is its own first lemma."""
    assert lemmas(word, tag)[0] == word


@pytest.mark.parametrize("tag", [*available_languages(), "fr", "und"])
@pytest.mark.parametrize("word", ["qwxyz", "", "'s", "-", "di", "ß", "\ud800", "a\tb", "x\n"])
def test_an_unknown_word_is_its_own_lemma(tag: str, word: str) -> None:
    """Nothing is guessed of a word that no table has."""
    assert lemmas(word, tag)[0] == word


@pytest.mark.parametrize(
    ("tag", "word", "stem"),
    [("id", "memukul", "pukul"), ("id", "menyapu", "sapu"), ("en", "stopped", "stop")],
)
def test_affixes_are_taken_off(tag: str, word: str, stem: str) -> None:
    """What is left of a word is among its forms, known or not."""
    assert stem in forms_of(load_language(tag), word)
