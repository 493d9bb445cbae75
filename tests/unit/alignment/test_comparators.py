"""How two parts stand to each other, by kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.alignment.comparators import are_opposed, compare_parts, dates_differ
from claimcheck.passages import Part

Read = Callable[..., dict[str, Part]]


def part_of(parts: dict[str, Part], kind: str) -> Part:
    """Return the one part of a kind."""
    (found,) = [part for part in parts.values() if part.kind == kind]
    return found


@pytest.mark.parametrize(
    ("claim", "report", "level"),
    [
        ("It cost 340 dollars.", "It cost 340 dollars.", "same"),
        ("It cost 340 dollars.", "It cost $340.", "same"),
        ("It weighed 340 tonnes.", "It weighed 340,000 kilograms.", "same"),
        ("It weighed 340 tonnes.", "It weighed about 350 tonnes.", "alike"),
        ("It weighed at least 14 tonnes.", "It weighed at least 12 tonnes.", "alike"),
        ("It weighed 340 tonnes.", "It weighed more than 300 tonnes.", "alike"),
        ("It weighed 340 tonnes.", "It weighed 430 tonnes.", "none"),
        ("It weighed 340 tonnes.", "It weighed more than 500 tonnes.", "none"),
        ("It cost 7 dollars.", "It cost 7 kroner.", "none"),
        ("It was the third storm.", "It was the fourth storm.", "none"),
        ("It was on the third floor.", "It was on floor 3.", "alike"),
        ("It was on the third floor.", "It was on floor 4.", "none"),
        ("It was the third storm.", "There were 3 storms.", "none"),
    ],
)
def test_figures(parts_of: Read, claim: str, report: str, level: str) -> None:
    """A rounder or bounded figure that can be true is alike, so is a rank; any other is none."""
    one, two = part_of(parts_of(claim), "number"), part_of(parts_of(report), "number")
    assert compare_parts(one, two, across=False) == level


@pytest.mark.parametrize(
    ("language", "claim", "report", "level"),
    [
        ("en", "It sank on Monday.", "It sank on July 1.", "same"),
        ("en", "It sank on 1 July 2024.", "It sank in July 2024.", "near"),
        ("en", "It sank in July 2024.", "It sank on 1 July 2024.", "alike"),
        ("en", "It sank on 1 July 2024.", "It sank on 2 July 2024.", "none"),
        ("en", "It sank on Sunday, 30 June 2024.", "It sank on Monday, 30 June 2024.", "none"),
        ("id", "Kapal itu tenggelam Senin.", "Kapal itu tenggelam pada 1 Juli.", "same"),
        (
            "id",
            "Kapal itu tenggelam Minggu (1/7/2024).",
            "Kapal itu tenggelam Senin (1/7).",
            "none",
        ),
    ],
)
def test_dates(parts_of: Read, language: str, claim: str, report: str, level: str) -> None:
    """A day and its month are alike; a weekday that is not the day's own is another day."""
    one = part_of(parts_of(claim, language), "date")
    two = part_of(parts_of(report, language), "date")
    assert compare_parts(one, two, across=False) == level
    assert dates_differ(one, two) == (level == "none")


@pytest.mark.parametrize(
    ("claim", "report", "level"),
    [
        ("Anna Berg resigned.", "On Monday Mr. Berg resigned.", "same"),
        ("Anna Berg resigned.", "Dr. Anna Berg resigned.", "same"),
        ("Sergey Lavrov resigned.", "Sergei Lavrov resigned.", "same"),
        ("Michael Brown resigned.", "Michelle Brown resigned.", "near"),
        ("Andi Rahman resigned.", "Andi Rahmat resigned.", "near"),
        ("Anna Berg resigned.", "Ola Dahl resigned.", "none"),
    ],
)
def test_names(parts_of: Read, claim: str, report: str, level: str) -> None:
    """A shorter form and another spelling are the same, names that sound alike only near."""
    one, two = part_of(parts_of(claim), "name"), part_of(parts_of(report), "name")
    assert compare_parts(one, two, across=False) == level


@pytest.mark.parametrize(
    ("claim", "report", "level"),
    [
        ("It lies in Norway.", "It lies in Norway.", "same"),
        ("It lies in Jakarta.", "It lies in Indonesia.", "alike"),
        ("It lies in Norway.", "It lies in Peru.", "none"),
    ],
)
def test_places(parts_of: Read, claim: str, report: str, level: str) -> None:
    """A place agrees with the country that it lies in."""
    one, two = part_of(parts_of(claim), "place"), part_of(parts_of(report), "place")
    assert compare_parts(one, two, across=False) == level


@pytest.mark.parametrize(
    ("words", "languages", "level"),
    [
        (("sank", "sinks"), ("en", "en"), "same"),
        (("resigned", "resignation"), ("en", "en"), "alike"),
        (("kapal", "ship"), ("id", "en"), "alike"),
        (("acquitted", "convicted"), ("en", "en"), "none"),
        (("ship", "orchestra"), ("en", "en"), "none"),
    ],
)
def test_words(
    parts_of: Read, words: tuple[str, str], languages: tuple[str, str], level: str
) -> None:
    """Forms of a word are the same, words of one meaning alike, opposites neither."""
    one, two = (parts_of(w, tag)[w] for w, tag in zip(words, languages, strict=True))
    assert compare_parts(one, two, across=languages[0] != languages[1]) == level


def test_opposites(parts_of: Read) -> None:
    """Two words are opposed whichever comes first, and a word never to itself."""
    rose, fell = parts_of("Prices rose.")["rose"], parts_of("Prices fell.")["fell"]
    assert are_opposed(rose, fell)
    assert are_opposed(fell, rose)
    assert not are_opposed(rose, rose)


def test_a_pronoun_stands_for_the_name_before_it(parts_of: Read) -> None:
    """It meets that name, and no other one."""
    parts = parts_of("Anna Berg resigned.")
    assert compare_parts(parts["anna berg"], parts["anna berg"], across=False) == "same"
