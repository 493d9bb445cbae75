"""One name for another in a claim of one language and a sentence of another; and the same one."""

from __future__ import annotations

import pytest

from claimcheck.judging.compare import compare_details
from tests.unit.judging.conftest import Compare, details_of

DAY = "2014-03-05"

# A claim with a hole, who stands there in the report, who else may, and the report's sentence.
SWAPPED = [
    (
        "Pelatih asal Portugal {} menolak tawaran klub itu.",
        "Rui Mendonca",
        "Bakari Toure",
        "The Portuguese coach Rui Mendonca turned down the club's offer.",
    ),
    (
        "Pengusaha baja India {} membeli pabrik itu seharga US$2 miliar.",
        "Rajiv Malhan",
        "Colin Strand",
        "Indian steel tycoon Rajiv Malhan bought the plant for $2bn.",
    ),
    (
        "Ahli biologi kelautan Chile {} memimpin penelitian tersebut.",
        "Ximena Rojas",
        "Oluwaseun Ade",
        "Chilean marine biologist Ximena Rojas led the study.",
    ),
    (
        "Menteri Luar Negeri Turki Selim Aksoy bertemu dengan timpalannya dari Yunani {}.",
        "Nikos Vlahos",
        "Hans Richter",
        "Turkish Foreign Minister Selim Aksoy met his Greek counterpart Nikos Vlahos.",
    ),
    (
        "Pemahat Inggris {} membuka pameran patung di Oslo.",
        "Daisy Harlow",
        "Naomi Adeyemi",
        "British sculptor Daisy Harlow has opened an exhibition of statues in Oslo.",
    ),
    (
        "Novelis Turki {} mendapat penghargaan sastra itu untuk bukunya Rumah Garam.",
        "Leyla Demir",
        "Ulrike Stein",
        "Turkish novelist Leyla Demir won the literary award for her book The House of Salt.",
    ),
    (
        "Parlemen memilih {} sebagai ketua baru.",
        "Aung Kyaw Win",
        "Petr Havel",
        "Parliament has elected Aung Kyaw Win as its new speaker.",
    ),
    (
        "Gitaris band itu, {}, meninggal di rumahnya di Devon.",
        "Dougie Marsh",
        "Rafael Quiroga",
        "The band's guitarist, Dougie Marsh, has died at his home in Devon.",
    ),
    (
        "Ketua tim peneliti {} mengatakan paus itu berenang sejauh 9.000 kilometer.",
        "Bjørn Haugland",
        "Lars Ekdahl",
        "The head of the research team, Bjoern Haugland, said the whale had swum 9,000 kilometres.",
    ),
    (
        "{}, profesor kimia di Universitas Delmar, mengatakan air itu tidak aman.",
        "Paul Garrick",
        "Osborn",
        "Paul Garrick, professor of chemistry at Delmar University, said the water was unsafe.",
    ),
    (
        "Pertandingan dalam {} itu ditunda sampai hari Minggu.",
        "Velmont Cup",
        "Anwar Khatib",
        "The match in the Velmont Cup was postponed until Sunday.",
    ),
]


@pytest.mark.parametrize(("claim", "name", "other", "passage"), SWAPPED)
def test_another_one_in_the_same_place_is_a_rival(
    claim: str, name: str, other: str, passage: str
) -> None:
    """The place is told by the office, the country, or what happens."""
    report = details_of("en", passage, DAY)
    found = compare_details(details_of("id", claim.format(other), DAY), report)
    sure = [c for c in found if (c.kind, c.outcome) == ("name", "rival") and c.strength >= 0.5]
    assert sure
    found = compare_details(details_of("id", claim.format(name), DAY), report)
    assert not any(c.outcome == "rival" for c in found)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "Perusahaan kapal Afrika Selatan Van Zeel menutup galangan itu.",
            "The South African shipping company, Van Zel, is closing the yard.",
        ),
        (
            "Perusahaan pelayaran Denmark Norsund menunda pesanan tujuh kapal.",
            "Danish shipping firm Norsund has delayed an order for seven ships.",
        ),
        (
            "Klub Ibu Bahagia menerbitkan buku tentang pernikahan.",
            "The Happy Mothers' Club has published a book about marriage.",
        ),
        (
            "Organisasi Kesehatan Dunia mengatakan wabah itu sudah berakhir.",
            "The WHO said the outbreak was over.",
        ),
        (
            "Film Malam Panjang di Kairo memenangkan penghargaan utama.",
            "The film Long Night in Cairo won the top prize.",
        ),
        (
            "Polisi menghentikan Lamboa di pelabuhan pada hari Selasa.",
            "Police stopped her at the port on Tuesday.",
        ),
        ("Salcedo mengatakan bantuan sudah tiba.", "The governor said aid had arrived."),
        (
            "Konglomerat Indonesia Eka Widjaja menjual sahamnya.",
            "The Indonesian tycoon Eka Wijaya sold his shares.",
        ),
        (
            "Presiden Salim Gaddouri membuka jembatan itu.",
            "President Saleem Qadhuri opened the bridge.",
        ),
        (
            "Mao Tse-tung mendirikan republik itu pada 1949.",
            "Mao Zedong founded the republic in 1949.",
        ),
    ],
)
def test_the_same_one_in_other_words_is_no_rival(
    compare: Compare, claim: str, passage: str
) -> None:
    """Countries, translations, pronouns and spellings make nobody else."""
    found = compare(("id", claim), ("en", passage), DAY, DAY)
    assert not any(outcome == "rival" for _, outcome, _ in found)


def test_a_body_that_speaks_is_no_rival_of_a_person(compare: Compare) -> None:
    """What its head says is what a body says."""
    found = compare(
        ("id", "Bettina Krause mengatakan sungai itu tercemar merkuri."),
        ("en", "The Delmar Institute said the river was polluted with mercury."),
    )
    assert not any(outcome == "rival" for _, outcome, _ in found)


def test_a_word_for_a_person_beside_a_thing_may_mean_the_claims(compare: Compare) -> None:
    """Who is "her" here may be named elsewhere."""
    found = compare(
        ("id", "Polisi membawa Marta Lindqvist ke kantor pusat."),
        ("en", "Police took her to the headquarters of the Harbor Agency."),
    )
    assert not any(outcome == "rival" for _, outcome, _ in found)


def test_no_town_stands_for_who_speaks_where_the_passage_has_a_speaker() -> None:
    """The passage's own source is the counterpart of the claim's."""
    claim = details_of("id", '"Sedikitnya 12 orang tewas," kata Rahman Wibowo.', DAY)
    passage = details_of(
        "en",
        "A ferry sank off the island of Ternate, killing at least 12, a rescue spokesman said.",
        DAY,
    )
    found = compare_details(claim, passage)
    assert not [c for c in found if c.outcome == "rival"]
