"""How names are written."""

from __future__ import annotations

import pytest

from claimcheck.alignment.spellings import are_alike, are_spelled_alike


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("ISIS", "Islamic State", True), ("IS", "Islamic State", True), ("ISO", "Kari Dahl", False)],
)
def test_an_acronym_may_have_letters_more(one: str, other: str, *, expected: bool) -> None:
    """An acronym that begins with a name's initials is that name, if it isn't much longer."""
    assert are_alike(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("Tim Murray", "Timothy Murray", True), ("Tim Murray", "Tom Murray", False)],
)
def test_a_given_name_may_be_cut_short(one: str, other: str, *, expected: bool) -> None:
    """A given name is spelled like one that it is the beginning of."""
    assert are_spelled_alike(one, other) == expected
