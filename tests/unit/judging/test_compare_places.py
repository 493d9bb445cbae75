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
        ("Kota Praha banjir.", "The Czech capital was flooded.", ["compatible"]),
        ("Kota Praha banjir.", "Bratislava was flooded.", ["rival"]),
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


@pytest.mark.parametrize(
    ("indonesian", "english", "other"),
    [
        (
            "Menteri Kehutanan Bolivia menutup jembatan itu.",
            "Bolivia's forestry minister closed the bridge.",
            "Paraguay's forestry minister closed the bridge.",
        ),
        (
            "Pemerintah Pantai Gading menaikkan pajak kakao.",
            "The Ivorian government raised the cocoa tax.",
            "The Ghanaian government raised the cocoa tax.",
        ),
        (
            "Rakyat Libia memilih parlemen baru.",
            "Libyans elected a new parliament.",
            "Tunisians elected a new parliament.",
        ),
        (
            "Polisi menahan belasan warga Korut.",
            "Police detained a dozen North Koreans.",
            "Police detained a dozen South Koreans.",
        ),
        (
            "Banjir melanda Niger.",
            "Floods hit Niger.",
            "Floods hit Nigeria.",
        ),
        (
            "Kapal itu berlabuh di Guinea Khatulistiwa.",
            "The ship docked in Equatorial Guinea.",
            "The ship docked in Guinea-Bissau.",
        ),
    ],
)
def test_a_country_is_told_by_name_and_by_its_people(
    compare: Compare, indonesian: str, english: str, other: str
) -> None:
    """Whose minister, government or people it is: a rival is a place, and nothing else."""
    for one, two in ((("id", indonesian), ("en", english)), (("en", english), ("id", indonesian))):
        found = compare(one, two)
        assert "rival" not in {outcome for _, outcome, _ in found}
        assert {"same", "compatible"} & {outcome for kind, outcome, _ in found if kind == "place"}
    for one, two in ((("id", indonesian), ("en", other)), (("en", other), ("id", indonesian))):
        assert {kind for kind, outcome, _ in compare(one, two) if outcome == "rival"} == {"place"}


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            ("id", "Suhu Samudra Hindia naik, kata peneliti Kenya."),
            ("en", "The Indian Ocean is warming, a Kenyan researcher said."),
        ),
        (
            ("id", "Pelatih Kenya itu memuji timnya."),
            ("en", "Coach Chad Sand praised his team."),
        ),
        (
            ("id", "Penulis Kenya itu membuka perpustakaan."),
            ("en", "Singer Georgia Sand opened a library."),
        ),
        (
            ("id", "Para pemimpin Amerika Latin bertemu di Peru."),
            ("en", "Latin American leaders met in Peru."),
        ),
        (
            ("id", "Negara-negara Arab menolak rencana Mesir."),
            ("en", "Saudi Arabia rejected Egypt's plan."),
        ),
    ],
)
def test_a_country_in_another_name_is_no_rival(
    compare: Compare, claim: tuple[str, str], passage: tuple[str, str]
) -> None:
    """An ocean, a person or a part of the world may have a country's name in theirs."""
    rivals = [found for found in compare(claim, passage) if found[:2] == ("place", "rival")]
    assert rivals == []


def test_a_place_named_twice_has_room_for_another(compare: Compare) -> None:
    """Where a report names a country more often, what stands in the claim's place is the rival."""
    passage = ("en", "The U.S. envoy to Norway said Oslo had hurt American farmers.")
    claim = "Utusan {} untuk Norwegia mengatakan Oslo telah merugikan petani Amerika."
    found = compare(("id", claim.format("Peru")), passage)
    assert ("place", "rival", "Peru") in found
    assert "rival" not in {
        outcome for _, outcome, _ in compare(("id", claim.format("AS")), passage)
    }
