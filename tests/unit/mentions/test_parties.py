"""Parties: one value with every name, office and description; and the parts of a name."""

from __future__ import annotations

import time

import pytest

from claimcheck.languages import load_language
from claimcheck.mentions import (
    Party,
    PersonName,
    describe_parties,
    find_mentions,
    parse_person_name,
)
from claimcheck.reading import read


def describe(language: str, text: str) -> dict[str, Party]:
    """Return the parties of a text."""
    document = read(text, load_language(language))
    return describe_parties(document, find_mentions(document))


def test_a_party_has_all_its_names_and_offices() -> None:
    """Each form is kept once, in the order of the text."""
    found = describe("en", "Mayor Ivo Brandt left. Brandt, a farmer, won. Later Brandt lost.")
    party = found["Ivo Brandt"]
    assert party.names == ("Ivo Brandt", "Brandt")
    assert party.offices == ("Mayor", "farmer")
    assert {"mayor", "farmer"} <= party.words


@pytest.mark.parametrize(
    ("language", "text", "gender"),
    [
        ("en", "We met Ms. Ruiz there.", "female"),
        ("en", "We met spokesman Alex Ruiz there.", "male"),
        ("en", "Alex Ruiz said she was late. Then Alex Ruiz lost her bag.", "female"),
        ("en", "Alex Ruiz said he was late. Then Alex Ruiz said she was not.", ""),
        ("en", "Alex Ruiz met Ana Berg, and she left.", ""),
        ("id", "Kami menemui Ibu Sari Dewanti.", "female"),
        ("id", "Kami menemui aktris Sari Dewanti.", "female"),
        ("id", "Kami menemui Sari Dewanti.", ""),
    ],
)
def test_a_gender_is_told_by_the_text(language: str, text: str, gender: str) -> None:
    """Titles and nouns tell it, else the pronouns of sentences about that person alone."""
    assert next(iter(describe(language, text).values())).gender == gender


def test_an_age_is_told_behind_the_name() -> None:
    """Between commas or in brackets; a year is none."""
    assert describe("id", "Rahma Wati (34) hadir.")["Rahma Wati"].age == 34
    assert describe("en", "We met Ana Ruiz, 61, there.")["Ana Ruiz"].age == 61
    assert describe("en", "We met Ana Ruiz (2019) there.")["Ana Ruiz"].age is None


@pytest.mark.parametrize(
    ("language", "name", "parts"),
    [
        ("en", "Ana Ruiz", PersonName(given=("Ana",), family="Ruiz")),
        ("en", "Ruiz", PersonName(given=("Ruiz",))),
        ("en", "Eva de la Cruz", PersonName(given=("Eva",), particles=("de", "la"), family="Cruz")),
        (
            "en",
            "Ole “Bo” Berg",
            PersonName(given=("Ole",), nickname="Bo", family="Berg"),
        ),
        (
            "id",
            "Hj. Rahma Wati, S.Ag., M.Pd.",
            PersonName(
                honorifics=("Hj.",), given=("Rahma",), family="Wati", degrees=("S.Ag.", "M.Pd.")
            ),
        ),
        ("id", "Ali bin Umar", PersonName(given=("Ali",), particles=("bin",), family="Umar")),
        ("en", "", PersonName()),
    ],
)
def test_a_name_has_parts(language: str, name: str, parts: PersonName) -> None:
    """Titles, given names, a nickname, particles, the last name and degrees are told apart."""
    assert parse_person_name(name, load_language(language)) == parts


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize(
    "unit", ["U.S.", "Ab-", "Ab ", "Bank of ", "Ab, S.H., ", 'A "B" C ', "Ketua KPU (KPU) "]
)
def test_the_time_grows_with_the_text(language: str, unit: str) -> None:
    """No run of capitals, dots or brackets makes a name that is dear to read."""
    document = read("He saw " + unit * (100_000 // len(unit)), load_language(language))
    start = time.process_time()
    find_mentions(document)
    assert time.process_time() - start < 2
