"""A country is told by its usual names, its people and, in capitals, its letters."""

from __future__ import annotations

from collections import Counter

import pytest
from babel import Locale

from claimcheck.languages import available_languages, load_language
from claimcheck.passages.keys import keys_in, slots_in
from claimcheck.passages.territories import find_territory, is_of_office
from claimcheck.reading import tokenize


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "Ivory Coast", (2, "CI")),
        ("en", "Côte d’Ivoire", (2, "CI")),
        ("en", "Burmese", (1, "MM")),
        ("en", "Nigerians", (1, "NG")),
        ("en", "Nigeriens", (1, "NE")),
        ("en", "Costa Ricans", (2, "CR")),
        ("en", "North Koreans", (2, "KP")),
        ("en", "South Sudanese", (2, "SS")),
        ("en", "Papua New Guinea", (3, "PG")),
        ("en", "DR Congo", (2, "CD")),
        ("en", "U.S.", (1, "US")),
        ("en", "Latin Americans", (2, "419")),
        ("id", "Pantai Gading", (2, "CI")),
        ("id", "Libanon", (1, "LB")),
        ("id", "Lebanon", (1, "LB")),
        ("id", "Afghanistan", (1, "AF")),
        ("id", "Korut", (1, "KP")),
        ("id", "Republik Ceko", (2, "CZ")),
        ("id", "Republik Rakyat Tiongkok", (3, "CN")),
        ("id", "Emirat Arab", (2, "AE")),
        ("id", "Negara Arab", None),
        ("id", "AS", (1, "US")),
        ("id", "As", None),
        ("en", "us", None),
        ("en", "Frances", None),
        ("en", "Indiana", None),
        ("en", "European Union", None),
        ("id", "Pantai Indah", None),
        ("id", "Perserikatan Bangsa-Bangsa", None),
    ],
)
def test_a_country_is_found(tag: str, text: str, expected: tuple[int, str] | None) -> None:
    """By name, by its people, with an ending; never by what only looks like it."""
    assert find_territory(tokenize(text), 0, load_language(tag)) == expected


@pytest.mark.parametrize(
    ("indonesian", "english", "code"),
    [
        ("Sepuluh pelaut Nigeria", "Ten Nigerian sailors", "NG"),
        ("Warga Bhutan", "The Bhutanese", "BT"),
        ("Tentara Libia", "Libyan soldiers", "LY"),
        ("Kapal AS", "A US ship", "US"),
        ("Petani Selandia Baru", "New Zealanders", "NZ"),
    ],
)
def test_a_people_is_found_across_languages(indonesian: str, english: str, code: str) -> None:
    """The key is the country's in both."""
    for tag, text in (("id", indonesian), ("en", english)):
        keys = keys_in(slots_in(tokenize(text), load_language(tag)))
        assert {key for key in keys if key.startswith("t:")} == {f"t:{code}"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenyan president", True),
        ("Kenyan finance minister", True),
        ("Kenyan coffee", False),
        ("Kenyan", False),
    ],
)
def test_a_land_may_be_of_an_office(text: str, *, expected: bool) -> None:
    """What stands before an office tells who is meant."""
    assert is_of_office(tokenize(text).words, 1, load_language("en")) is expected


@pytest.mark.parametrize("tag", available_languages())
def test_a_pack_names_a_country_once(tag: str) -> None:
    """No name has two codes, nor one that is not CLDR's: its versions differ in the usual names."""
    language = load_language(tag)
    told = language.mentions.territories
    names = Counter(name for names in told.values() for name in names)
    assert [name for name, count in names.items() if count > 1] == []
    cldr = Locale.parse(tag).territories.items()
    usual = {name.lower(): code for code, name in cldr if code.isalpha()}
    assert all(usual.get(name, code) == code for code, names in told.items() for name in names)
