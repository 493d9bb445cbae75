"""Places: a part agrees with its whole, a rival is of the same level."""

from __future__ import annotations

import pytest

from tests.unit.judging.conftest import Compare


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("Pertemuan itu digelar di Jerman.", "The meeting was held in Germany.", ["same"]),
        ("Kapal Jepang itu karam.", "The Japanese ship sank.", ["same"]),
        ("Pertemuan itu digelar di Jerman.", "The meeting was held in Berlin.", ["compatible"]),
        ("Pertemuan itu digelar di Jerman.", "The meeting was held in Norway.", ["rival"]),
        ("Tim Skotlandia menang.", "The Norway team won.", ["rival"]),
        ("Pertemuan itu digelar di Jerman.", "The meeting was held.", ["missing"]),
        ("Perundingan dimulai di Mombasa.", "The talks began in Kisumu.", ["rival"]),
        ("Tim itu pulang dari El Salvador.", "The team came home from El Salvador.", ["same"]),
        ("Tim itu pulang dari El Salvador.", "The team came home from Sri Lanka.", ["rival"]),
        ("Retakan muncul di sisi utara.", "A crack opened on the northern side.", ["same"]),
        ("Retakan muncul di sisi utara.", "A crack opened on the southern side.", ["rival"]),
        ("Angin bertiup ke arah utara.", "The wind blew to the northeast.", ["same"]),
    ],
)
def test_places_stand_to_each_other_by_level(
    compare: Compare, claim: str, passage: str, expected: list[str]
) -> None:
    """Countries, nations, cities in them, towns and points of the compass."""
    found = compare(("id", claim), ("en", passage))
    assert [outcome for kind, outcome, _ in found if kind == "place"] == expected


def test_a_compound_names_both_its_countries(compare: Compare) -> None:
    """An adjective such as Russian-Turkish is two territories."""
    found = compare(
        ("id", "Kesepakatan Rusia dan Turki berlaku."), ("en", "The Russian-Turkish deal holds.")
    )
    assert [outcome for kind, outcome, _ in found if kind == "place"] == ["same", "same"]
