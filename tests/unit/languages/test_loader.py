"""Packs: read once, complete, and refused with the place of what is wrong."""

from __future__ import annotations

import attrs
import pytest

from claimcheck.errors import InvalidLanguagePackError, UnknownLanguageError
from claimcheck.languages import (
    available_languages,
    load_language,
    load_outlets,
    load_photo_agencies,
    parse_pack,
)


@pytest.mark.parametrize("tag", available_languages())
def test_a_pack_knows_its_tag_and_its_name(tag: str) -> None:
    """A folder is named by its tag; every section may be missing, but not the name."""
    pack = load_language(tag)
    assert pack.tag == tag
    assert not pack.is_bare


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("en-US", "en"), ("EN", "en"), ("en_GB", "en"), ("eng", "en"), ("ID", "id"), ("in", "id"),
        ("id-Latn-ID", "id"), ("pt-BR", "pt"), ("UND", "und"),
    ],
)  # fmt: skip
def test_a_tag_may_be_written_in_any_form(written: str, tag: str) -> None:
    """Case, region, script and older codes lead to one value."""
    assert load_language(written) is load_language(tag)
    assert load_language(written).tag == tag


@pytest.mark.parametrize("tag", available_languages())
def test_the_phrases_of_reading_are_lower_case_and_single(tag: str) -> None:
    """What is looked up in lower case is written so, and once."""
    section = load_language(tag).reading
    for field in attrs.fields(type(section)):
        phrases = getattr(section, field.name)
        assert [p for p in phrases if p != p.lower()] == []
        assert len(set(phrases)) == len(phrases), field.name


def test_a_language_is_one_value() -> None:
    """The same tag gives the same pack, so that compiled tables can be kept by it."""
    assert load_language("id") is load_language("id")


def test_a_language_of_cldr_alone_is_bare() -> None:
    """A language without a pack has a tag and no words."""
    pack = load_language("fr")
    assert (pack.tag, pack.name, pack.reading.function_words) == ("fr", "", ())


@pytest.mark.parametrize(
    "tag", ["xx", "", "../en", "en_US.UTF-8", "Bahasa Indonesia", "en--US", "-"]
)
def test_no_language(tag: str) -> None:
    """What is no tag is refused, and the tags that would do are named."""
    with pytest.raises(UnknownLanguageError, match="en, id"):
        load_language(tag)


@pytest.mark.parametrize(
    ("texts", "complaint"),
    [
        ({"language.toml": "tag ="}, "mine/language.toml: not TOML"),
        ({"language.toml": "name = 'Mine'"}, "tag"),
        ({"language.toml": "tag = 'xy'\nverbs = []"}, "verbs"),
        ({"language.toml": "tag = 'xy'", "reading.toml": "photo_words = 3"}, "photo_words"),
        ({"language.toml": "tag = 'xy'", "cooking.toml": "pots = 3"}, "cooking"),
        ({"language.toml": "tag = 'xy'", "learned/recipes.tsv": "soup\tsalt"}, "recipes"),
        (
            {
                "language.toml": "tag = 'xy'",
                "reading.toml": "photo_words = ['pic']",
                "learned/reading.toml": "photo_words = ['pic']",
            },
            "mine/learned/reading.toml: 'photo_words' stands in another file",
        ),
    ],
)
def test_a_broken_pack_names_the_place(texts: dict[str, str], complaint: str) -> None:
    """The message tells the file and the key."""
    with pytest.raises(InvalidLanguagePackError, match=complaint):
        parse_pack(texts, folder="mine")


def test_a_table_is_part_of_the_lexical_section() -> None:
    """A file of tab-separated lines is kept as it is, and read when it is needed."""
    pack = parse_pack({"language.toml": "tag = 'xy'", "concepts.tsv": "ship\tmeli"}, folder="xy")
    assert pack.lexical.concepts == "ship\tmeli"


def test_outlets_are_known_by_every_spelling() -> None:
    """Newsrooms and picture desks are kept apart."""
    assert load_outlets()["the associated press"] == load_outlets()["ap"] == "AP"
    assert load_photo_agencies()["getty"] == "Getty Images"
    assert load_outlets().keys().isdisjoint(load_photo_agencies())
