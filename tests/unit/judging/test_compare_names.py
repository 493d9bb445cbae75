"""Names: aliases, spellings, and a rival in the same place."""

from __future__ import annotations

import pytest

from claimcheck.judging.compare.spellings import are_alike
from tests.unit.judging.conftest import Compare


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Sergei Lavrov", "Sergey Lavrov", True),
        ("Muhammad Yunus", "Mohammed Yunus", True),
        ("Siti Rahma", "Rahma", True),
        ("José Álvarez", "Jose Alvarez", True),
        ("Kim Jong-un", "Kim Jong Un", True),
        ("PBB", "Perserikatan Bangsa Bangsa", True),
        ("Republik", "Republican", True),
        ("Budi Santoso", "Budi Hartono", False),
        ("Lee", "Lie", False),
        ("", "Rahma", False),
    ],
)
def test_spellings_of_one_name(one: str, other: str, *, alike: bool) -> None:
    """Given names may be left out, accents and transliteration differ; another surname doesn't."""
    assert are_alike(one, other) is alike


def test_another_holder_of_the_office_is_a_rival(compare: Compare) -> None:
    """Two names for one governor can't both be right."""
    found = compare(
        ("id", "Gubernur Ratna Wijaya menutup pelabuhan pada hari Rabu."),
        ("en", "Governor Hendra Gunawan closed the port on Wednesday."),
    )
    assert ("name", "rival", "Ratna Wijaya") in found


def test_a_surname_is_the_same_person(compare: Compare) -> None:
    """A report may use the surname alone."""
    found = compare(
        ("id", "Menteri Ratna Wijaya menutup pelabuhan."),
        ("en", "Wijaya, the minister, closed the port."),
    )
    assert [outcome for kind, outcome, _ in found if kind == "name"] == ["same"]


def test_a_name_that_the_passage_leaves_out_is_missing(compare: Compare) -> None:
    """No rival, no conflict."""
    found = compare(
        ("id", "Menteri Ratna Wijaya menutup pelabuhan."), ("en", "The port was closed.")
    )
    assert [outcome for kind, outcome, _ in found if kind == "name"] == ["missing"]


def test_the_same_words_of_another_speaker_differ_in_the_speaker(compare: Compare) -> None:
    """Another office makes it another speaker, the same office another name."""
    claim = ("id", "“Stok beras cukup untuk 19 hari,” kata juru bicara Bulog Ratna Wijaya.")
    passage = ("id", "“Stok beras cukup untuk 19 hari,” kata direktur Bulog Hendra Gunawan.")
    kinds = {kind for kind, outcome, _ in compare(claim, passage) if outcome == "rival"}
    assert kinds == {"speaker"}


def test_the_same_speaker_agrees(compare: Compare) -> None:
    """A speaker is the same by any of his names."""
    claim = ("id", "“Stok beras cukup untuk 19 hari,” kata juru bicara Bulog Ratna Wijaya.")
    passage = ("id", "“Stok beras cukup untuk 19 hari,” kata Ratna Wijaya.")
    assert ("speaker", "same") in [found[:2] for found in compare(claim, passage)]


def test_a_part_of_the_world_is_no_name(compare: Compare) -> None:
    """An adjective of a continent rivals nobody."""
    found = compare(
        ("id", "Ratna Wijaya dicoret dari tim."), ("en", "The Asian team dropped a runner.")
    )
    assert not [kind for kind, outcome, _ in found if outcome == "rival"]


def test_another_given_name_is_another_person(compare: Compare) -> None:
    """A surname in common doesn't make two people one."""
    found = compare(
        ("id", "Gubernur Ratna Wijaya memuji timnya."),
        ("en", "Governor Hendra Wijaya praised his team."),
    )
    assert [outcome for kind, outcome, _ in found if kind == "name"] == ["rival"]
