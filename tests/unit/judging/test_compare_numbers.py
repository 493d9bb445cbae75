"""Figures: the same quantity of the same thing, not any two numbers."""

from __future__ import annotations

import pytest

from tests.unit.judging.conftest import Compare


def outcomes(compare: Compare, claim: str, passage: str) -> list[str]:
    """Return how the figures of an Indonesian claim stand to an English passage."""
    found = compare(("id", claim), ("en", passage))
    return [outcome for kind, outcome, _ in found if kind == "number"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Sebanyak 11 kapal rusak.", "Eleven boats were damaged."),
        ("Kerugian mencapai 7,5 juta dolar AS.", "Losses reached $7.5 million."),
        ("Kerugian mencapai Rp75 juta.", "Losses reached 75 million rupiah."),
        ("Harga naik 12,5 persen.", "Prices rose 12.5%."),
        ("Ini kunjungan ketiga.", "This is the third visit."),
        ("Ini kunjungan ketiga belas.", "This is the thirteenth visit."),
        ("Dua setengah juta kapal rusak.", "Two-and-a-half million boats were damaged."),
        ("Ada setengah juta pemilih.", "There are half a million voters."),
        ("Kapal itu tenggelam dua kali.", "The boat sank twice."),
        ("Harga naik dua kali lipat.", "Prices doubled."),
        ("Harga naik dua kali.", "Prices rose twofold."),
        ("Jumlahnya berkurang separuh.", "The number has halved."),
        ("Sepertiga warga menolak.", "A third of the residents refused."),
        ("Timnya di peringkat kedua.", "Her team is number two."),
    ],
)
def test_one_figure_in_two_languages_is_the_same(
    compare: Compare, claim: str, passage: str
) -> None:
    """Formats, words, scales, currencies and ordinals are one value."""
    assert outcomes(compare, claim, passage) == ["same"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Hampir 200 kapal rusak.", "The storm damaged 196 boats."),
        ("Lebih dari 40 kapal rusak.", "The storm damaged 43 boats."),
        ("Tiga hingga lima kapal rusak.", "Four boats were damaged."),
        ("Jaraknya 72 kilometer.", "The distance is 45 miles."),
        ("Ada 5,2 juta pemilih.", "There are 5,214,000 voters."),
        ("Lebih dari 210 kapal rusak.", "More than 200 boats were damaged."),
        ("Hampir 200 kapal rusak.", "About 190 boats were damaged."),
        ("Harga naik 12,4 persen.", "Prices rose by 12 percent."),
        ("Perahu itu panjangnya enam kaki.", "The boat is two metres long."),
        ("Ada 1,300 pemilih di desa itu.", "The village has 1,300 voters."),
        ("Jalannya 3-5 kilometer.", "The road is 2-3 miles long."),
        ("Jalannya lebih dari 13 kilometer.", "The road is more than 8 miles long."),
        ("Ongkosnya 10,7 juta rupiah.", "It costs 11 million rupiah."),
    ],
)
def test_figures_that_can_be_true_together_are_compatible(
    compare: Compare, claim: str, passage: str
) -> None:
    """Approximations, bounds, ranges, other units and rounding agree."""
    assert outcomes(compare, claim, passage) == ["compatible"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Sebanyak 11 kapal rusak.", "Thirteen boats were damaged."),
        ("Lebih dari 400 kapal rusak.", "More than 900 boats were damaged."),
        ("Harga naik 12,5 persen.", "Prices rose 14%."),
        ("Ia dirawat lima hari.", "He was in hospital for nine days."),
        ("Mereka menikah enam tahun lalu.", "They married two years ago."),
        ("Ia menikah lagi 51 tahun kemudian.", "She married again 45 years later."),
        ("Sebelas jenazah ditemukan.", "Thirteen were found dead."),
        ("Rudi Hala (34) menjual kapal itu.", "Rudi Hala, 43 years old, sold the boat."),
        ("Rudi Hala, 34 tahun, menjual kapal itu.", "Rudi Hala, 43, sold the boat."),
        ("Sedikitnya 384 orang terluka.", "At least 382 people were hurt."),
        ("Hingga 500 kapal rusak.", "Up to 400 boats were damaged."),
        ("Hampir 600 kapal rusak.", "Nearly 700 boats were damaged."),
        ("Pelayarannya 3-5 jam.", "The passage takes 4-6 hours."),
        ("Ongkosnya Rp10.700 per kilo.", "It costs 11,000 rupiah a kilo."),
        ("Kecepatannya 800 kph.", "Its speed was 700 kph."),
        ("Gol pada menit ke-74 itu indah.", "The 34th-minute goal was a beauty."),
        ("Koran itu memuat iklan lima halaman.", "The paper ran a four-page ad."),
        ("Ia menghadapi lima tuduhan Kelas A.", "He faces three Class A charges."),
        ("Ini kunjungan ketiga belas.", "This is the fifteenth visit."),
        ("Dua setengah juta kapal rusak.", "Three-and-a-half million boats were damaged."),
        ("Kapal itu tenggelam tiga kali.", "The boat sank twice."),
        ("Ia tiga kali juara dunia.", "She is a two-time world champion."),
        ("Ia mencetak tiga gol.", "She scored twice."),
        ("Harga naik tiga kali lipat.", "Prices doubled."),
        ("Timnya di peringkat ketiga.", "Her team is in second place."),
        ("Benteng itu dari abad ke-57.", "The fort is of the 19th century."),
        ("Benteng itu dari akhir abad ke-17.", "The fort is of the late 19th century."),
        ("Penyanyi itu meraih 22 piala Mutiara.", "The singer won twenty Mutiara cups."),
        ("Ia dan 50 orang lainnya ditahan.", "He and forty others were held."),
        ("Daftar 45 orang terkaya.", "It is a list of the forty richest people."),
        ("Ia rugi 2 miliar dolar di sana.", "The firm will spend $2 million on a plant."),
        ("Ia mengirim 3 kapal ke sana.", "The firm has 40 in its yard."),
        ("Labanya 2 miliar dolar tahun itu.", "It made a profit of $100 million that year."),
    ],
)
def test_another_figure_of_the_same_thing_is_a_rival(
    compare: Compare, claim: str, passage: str
) -> None:
    """A rival has the same noun, unit or place in the sentence."""
    assert outcomes(compare, claim, passage) == ["rival"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Harga naik 12,5 persen.", "The road is 12 km long."),
        ("Sebanyak 11 kapal rusak.", "Boats were damaged."),
        ("Kerugian mencapai Rp75 juta.", "Losses reached $5,000."),
        ("Ia 100 persen yakin akan hal itu.", "She was hurt by a boat at the age of 17."),
        ("Kekuatannya 6,8.", "It raised waves of up to 10 meters."),
        ("Ia membayar 3 juta pound.", "He paid three million euros."),
        ("Ia rugi 2 miliar dolar di sana.", "The firm will spend $100 million on a plant."),
        ("Tiga desa menolak harga itu.", "The village said that the price doubled."),
        ("Tiga perempat warga menolak.", "Three in four villagers refused."),
    ],
)
def test_a_figure_of_something_else_is_no_rival(compare: Compare, claim: str, passage: str) -> None:
    """Other units, other currencies, or silence leave the figure missing."""
    assert outcomes(compare, claim, passage) == ["missing"]


def test_each_century_has_its_own_number(compare: Compare) -> None:
    """A century that both tell is a date; the one that differs is a number, and no date as well."""
    found = compare(
        ("id", "Candi itu dibangun pada abad ke-9 dan dipugar pada abad ke-19."),
        ("en", "The temple was built in the 9th century and restored in the 18th century."),
    )
    assert [(kind, outcome) for kind, outcome, _ in found if kind in {"date", "number"}] == [
        ("date", "same"),
        ("number", "rival"),
    ]


def test_a_year_of_the_century_keeps_it_from_rivals(compare: Compare) -> None:
    """Another century is no rival where a year of the claim's own one is told."""
    found = outcomes(
        compare,
        "Candi itu dari abad ke-17.",
        "The temple, built in 1650, was restored in the 18th century.",
    )
    assert found == []


def test_the_passage_may_hold_both_values(compare: Compare) -> None:
    """A passage that has the claim's own figure agrees, whatever else it has."""
    found = outcomes(compare, "Sebanyak 11 kapal rusak.", "Eleven, not nine, boats were damaged.")
    assert found == ["same"]


def test_a_doubled_word_counts_nothing(compare: Compare) -> None:
    """A reduplicated number word takes no other figure's place."""
    found = outcomes(
        compare,
        "Cagar satu-satunya itu dihuni enam dari sembilan jenis burung.",
        "The only reserve is home to six of ten bird species.",
    )
    assert found == ["same", "rival"]


def test_a_figure_has_one_rival(compare: Compare) -> None:
    """One figure of the passage contradicts one of the claim: the one that counts the same."""
    found = outcomes(compare, "Badai itu merusak 11 kapal dan 40 rumah.", "It damaged 13 boats.")
    assert found == ["rival", "missing"]


@pytest.mark.parametrize(
    ("claim", "is_rival"),
    [
        ("Feri yang mengangkut 84 penumpang tenggelam di Selat Bali pada Senin malam.", False),
        ("Feri itu tenggelam di Selat Bali dan menewaskan 15 orang pada Senin malam.", True),
    ],
)
def test_a_bare_figure_is_of_the_deed_before_it(
    compare: Compare, claim: str, *, is_rival: bool
) -> None:
    """Twelve who were killed are no figure of the passengers, and one of the dead."""
    found = compare(("id", claim), ("en", "A ferry sank off Bali on Monday night, killing 12."))
    assert (("number", "rival") in {entry[:2] for entry in found}) is is_rival
