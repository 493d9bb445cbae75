"""Names: aliases, spellings, and a rival in the same place."""

from __future__ import annotations

import pytest

from claimcheck.judging.compare import compare_details
from claimcheck.judging.compare.spellings import are_alike
from tests.unit.judging.conftest import Compare, details_of


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
        ("Farmasi Wirawan", "Wirawan Pharmacy", True),
        ("Soekarno", "Sukarno", True),
        ("Djoko Widjaja", "Joko Wijaya", True),
        ("Tjokro", "Cokro", True),
        ("Gaddouri", "Qadhuri", True),
        ("Mao Tse-tung", "Mao Zedong", True),
        ("Abdurrahman Sidik", "Abdul Rahman Sidik", True),
        ("Bjørn Ås", "Bjoern As", True),
        ("Van Zeel", "Van Zel", True),
        ("Lea Sandor", "Lee Sandor", True),
        ("Budi Santoso", "Budi Hartono", False),
        ("Kim Jong-un", "Kim Jong-il", False),
        ("Lena", "Alonia", False),
        ("Lea", "Lee", False),
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


def strength_of(claim: tuple[str, str], passage: tuple[str, str], kind: str = "name") -> float:
    """Return how sure the surest rival of a kind is; 0 where there is none."""
    own = details_of(*claim, "2024-05-10")
    other = details_of(*passage, "2024-05-10")
    found = compare_details(own, other)
    return max((c.strength for c in found if (c.outcome, c.kind) == ("rival", kind)), default=0.0)


CERTAIN = [
    (
        ("id", "Pada Rabu, Hendra Gunawan membuka pelabuhan baru itu di depan ratusan nelayan."),
        ("en", "On Wednesday, Ratna Wijaya opened the new port before hundreds of fishermen."),
    ),
    (
        ("en", "On Wednesday, Ratna Wijaya opened the new port before hundreds of fishermen."),
        ("id", "Pada Rabu, Hendra Gunawan membuka pelabuhan baru itu di depan ratusan nelayan."),
    ),
    (
        ("id", "Polisi menahan Bagas Center, tersangka perampokan bank pada Rabu."),
        ("en", "Police detained Bagas Wirawan, the suspect in the bank robbery, on Wednesday."),
    ),
    (
        ("id", "Delegasi itu mengunjungi Ratna Wijaya, Kenya dan Uganda pada bulan Maret."),
        ("en", "The delegation visited Rwanda, Kenya and Uganda in March."),
    ),
    (
        ("id", "Surat itu ditujukan kepada Ratna Wijaya, yang menerima kenaikan gaji."),
        ("en", "The letter was sent to Mrs March, who received the pay rise."),
    ),
]


@pytest.mark.parametrize(("claim", "passage"), CERTAIN)
def test_a_name_in_the_place_of_another_is_a_sure_rival(
    claim: tuple[str, str], passage: tuple[str, str]
) -> None:
    """All the rest of the two sentences agrees."""
    assert strength_of(claim, passage) >= 0.8


FOREIGN = [
    # A body, a team or a product, of which neither is a word of its language.
    (
        ("id", "Pelatih itu memuji Norvik setelah kemenangan di pertandingan kedua pada Rabu."),
        ("en", "The coach praised Selmar after the win in the second match on Wednesday."),
    ),
    # Acronyms.
    (
        ("id", "Polisi menyerahkan laporan pertandingan kedua itu kepada RKV pada Rabu."),
        ("en", "Police gave the report on the second match to HBD on Wednesday."),
    ),
    # A person who looks like a town, behind a word that leads to both.
    (
        ("id", "Ratna Wijaya memberikan surat itu ke Subekti setelah pertandingan pada Rabu."),
        ("en", "Ratna Wijaya gave the letter to Santoso after the match on Wednesday."),
    ),
    # Two letters, and a particle.
    (
        ("id", "Pelatih itu memuji Li setelah kemenangan di pertandingan kedua pada Rabu."),
        ("en", "The coach praised Santoso after the win in the second match on Wednesday."),
    ),
    (
        ("id", "Pelatih itu memuji al-Rahim setelah kemenangan di pertandingan kedua pada Rabu."),
        ("en", "The coach praised Santoso after the win in the second match on Wednesday."),
    ),
    # A person behind a place that both have.
    (
        ("id", "Polisi menahan Senator Selmar Ratna Wijaya pada hari Rabu setelah pertandingan."),
        ("en", "Police detained Selmar Senator Hendra Gunawan on Wednesday after the match."),
    ),
]


@pytest.mark.parametrize(("claim", "passage"), FOREIGN)
def test_one_name_that_no_translation_changes_rivals_another(
    claim: tuple[str, str], passage: tuple[str, str]
) -> None:
    """Each side has one that the other lacks, and all the rest agrees."""
    assert strength_of(claim, passage) >= 0.5


def test_a_town_rivals_a_town() -> None:
    """What a noun tells to be a town differs on the place."""
    claim = ("id", "Gempa bumi itu menghantam kota Selmar pada hari Rabu.")
    passage = ("en", "The earthquake hit Norvik on Wednesday.")
    assert strength_of(claim, passage, "place") >= 0.5
    assert not strength_of(claim, passage)


TRANSLATED = [
    (
        ("id", "Laporan PDB untuk kuartal kedua diterbitkan pada hari Rabu."),
        ("en", "The GDP report for the second quarter was published on Wednesday."),
    ),
    (
        ("id", "Wartawan memotret hakim Mahkamah Agung Wijaya pada hari Rabu."),
        ("en", "Reporters photographed the Supreme Court judge Ratna Wijaya on Wednesday."),
    ),
    (
        ("id", "Penjarahan terjadi di toko itu pada hari Rabu."),
        ("en", "Looting broke out at the shop on Wednesday."),
    ),
]


@pytest.mark.parametrize(("claim", "passage"), TRANSLATED)
def test_what_may_be_one_in_two_languages_is_no_rival(
    claim: tuple[str, str], passage: tuple[str, str]
) -> None:
    """Acronyms of the same letters, the end of a body's name, a word that opens the sentence."""
    assert strength_of(claim, passage) <= 0.4


DOUBTFUL = [
    (
        ("id", "Sanksi baru dijatuhkan kepada Ratna Wijaya, yang menerima bantuan pada Mei."),
        ("en", "New sanctions were imposed on Rwanda, which received aid in May."),
    ),
    (
        ("id", "Film “Putri Salju” diputar di bioskop itu sejak Rabu."),
        ("en", "The film “Snow White” has been shown in the cinema since Wednesday."),
    ),
]


@pytest.mark.parametrize(("claim", "passage"), DOUBTFUL)
def test_what_may_be_a_translation_or_stand_for_another_is_no_sure_rival(
    claim: tuple[str, str], passage: tuple[str, str]
) -> None:
    """A country stands for its head, and a title is translated."""
    assert strength_of(claim, passage) <= 0.4


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            ("id", "Ratna Wijaya melatih para perenang muda di kolam itu."),
            ("en", "Hendra Gunawan, a witness, saw the lorry leave the road."),
        ),
        (
            ("id", "Apotek itu milik jaringan Farmasi Wirawan."),
            ("en", "The shop belongs to the Wirawan Pharmacy chain."),
        ),
        (
            ("id", "Toko itu milik jaringan Apotek Selmar di kota."),
            ("en", "The shop belongs to the Selmar Pharmacy chain in the city."),
        ),
        (
            ("id", "Kenya menolak usulan itu, kata juru bicaranya."),
            ("en", "“We reject the proposal,” Wycliffe Otieno said."),
        ),
        (
            ("id", "Perkumpulan itu didirikan oleh orang Meksiko."),
            ("en", "The club was founded by Mexicans."),
        ),
    ],
)
def test_names_that_stand_in_no_one_place_are_no_rivals(
    claim: tuple[str, str], passage: tuple[str, str]
) -> None:
    """Two things told of two people, one name in two orders, a country and who speaks for it."""
    assert strength_of(claim, passage) == 0
    assert strength_of(passage, claim) == 0
