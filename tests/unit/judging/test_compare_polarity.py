"""Polarity: negation with its scope, verbs that deny, and opposites."""

from __future__ import annotations

import pytest

from claimcheck.judging.compare.polarity import compare_polarity
from tests.unit.judging.conftest import Compare, details_of


def outcomes(compare: Compare, claim: str, passage: str) -> list[str]:
    """Return how the polarity of an Indonesian claim stands to an English passage."""
    found = compare(("id", claim), ("en", passage))
    return [outcome for kind, outcome, _ in found if kind == "polarity"]


def rivalry(claim: str, passage: str) -> float:
    """Return how sure a rival of an Indonesian claim the English passage holds; 0 for none."""
    own, other = details_of("id", claim, "2024-05-10"), details_of("en", passage, "2024-05-10")
    found = compare_polarity(own, other)
    return max((c.strength for c in found if c.outcome == "rival"), default=0.0)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Pemerintah tidak menutup pelabuhan.", "The government did not close the port."),
        ("Pemerintah belum menutup pelabuhan.", "The government hasn't closed the port."),
        ("Menteri membantah menutup pelabuhan.", "The minister denied closing the port."),
        (
            "Pemerintah tidak mampu menutup pelabuhan.",
            "The government was unable to close the port.",
        ),
    ],
)
def test_a_negation_on_both_sides_agrees(compare: Compare, claim: str, passage: str) -> None:
    """Words for not, contractions, verbs of denial, and words that hold a negation."""
    assert outcomes(compare, claim, passage) == ["same"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Pemerintah tidak menutup pelabuhan.", "The government closed the port."),
        ("Pemerintah menutup pelabuhan.", "The government did not close the port."),
        ("Pemerintah menutup pelabuhan.", "The government has no plans to close the port."),
        ("Pemerintah menutup pelabuhan itu.", "The government opened the port."),
    ],
)
def test_what_one_side_affirms_and_the_other_negates_is_a_rival(
    compare: Compare, claim: str, passage: str
) -> None:
    """The negated words, or the whole sentence, stand affirmed on the other side."""
    assert outcomes(compare, claim, passage) == ["rival"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Pemerintah tidak hanya menutup pelabuhan.", "The government closed the port."),
        ("Pemerintah menutup pelabuhan.", "The government closed the port until noon."),
        ("Usaha itu berhasil di pelabuhan.", "The effort did not fail at the port."),
    ],
)
def test_what_negates_nothing_is_left_alone(compare: Compare, claim: str, passage: str) -> None:
    """Not only, words that only begin as a negation does, and two negations that cancel."""
    assert outcomes(compare, claim, passage) == []


def test_a_negation_of_something_else_is_missing(compare: Compare) -> None:
    """A passage about another thing affirms nothing of what is negated."""
    assert outcomes(compare, "Ia tidak menikah.", "Prices rose in May.") == ["missing"]


def test_a_negation_in_the_name_of_a_source_says_nothing_of_the_claim(compare: Compare) -> None:
    """An official who isn't authorised to speak affirms what he says."""
    claim = "Seorang pejabat yang tidak berwenang berbicara mengatakan pelabuhan ditutup."
    assert "rival" not in outcomes(compare, claim, "An official said the port was closed.")


def test_another_sentence_of_the_language_needs_the_same_words(compare: Compare) -> None:
    """Within one language a few words in common are no sign that all is said again."""
    found = compare(
        ("id", "Manifes awal tidak memuat anak-anak."), ("id", "Manifes akhir berisi nama awak.")
    )
    assert ("polarity", "rival") not in [entry[:2] for entry in found]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "Ratna diundang mengunjungi pabrik, kata pengacaranya, tetapi tidak memberi tanggal.",
            "Ratna has no plans to visit the factory, her lawyer said in Bandung.",
        ),
        (
            "Perusahaan akan membuka pelabuhan pada Mei, tetapi para nelayan belum menerima izin.",
            "The company will not open the port in May.",
        ),
    ],
)
def test_a_negation_of_something_else_cancels_no_rival(
    compare: Compare, claim: str, passage: str
) -> None:
    """Negations are paired by what they negate, not because each side has one."""
    assert "rival" in outcomes(compare, claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "Bupati tidak menyinggung harga beras.",
            "The regent made no mention of the price of rice.",
        ),
        ("Jumlah kapal tidak berubah tahun ini.", "The number of ships is unchanged this year."),
        ("Ia menyatakan tidak bersalah di pengadilan.", "He pleaded not guilty in court."),
        ("Tidak ada yang bisa menyangkal kebakaran itu.", "No one can deny the fire."),
        ("Petugas kesulitan membuka jalan ke desa.", "Officers were not able to open the road."),
    ],
)
def test_a_translation_may_negate_another_word(compare: Compare, claim: str, passage: str) -> None:
    """Other words for what is negated, and a word that holds the negation, are no rivals."""
    assert "rival" not in outcomes(compare, claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Polisi membantah tuduhan suap itu.", "An accusation was made against the police."),
        ("Ia menempuh jalan itu tanpa pengawal.", "He took that road on Sunday."),
        ("Truk itu mengangkut barang yang tidak tercatat.", "The truck carried goods on Sunday."),
        (
            '"Tidak," kata gubernur, "pasar itu dibuka."',
            "The market was opened, the governor said.",
        ),
        (
            "Menteri Ole Berg akan mengunjungi desa itu.",
            "Minister Hana Lim has no plans to visit the village.",
        ),
    ],
)
def test_what_is_negated_beside_the_point_is_no_sure_rival(claim: str, passage: str) -> None:
    """An allegation that is denied, "without", a clause of a noun, an answer, another person."""
    assert rivalry(claim, passage) < 0.6


def test_an_affirmed_predicate_is_a_surer_rival_than_a_sentence_that_is_alike() -> None:
    """The strength tells what stands there from what can only be concluded."""
    passage = "The ministry did not close the port of Rembang after the storm on Sunday."
    claim = "Kementerian {} pelabuhan Rembang setelah badai pada hari Minggu."
    assert (
        rivalry(claim.format("menutup"), passage) > rivalry(claim.format("mengecat"), passage) > 0
    )


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Harga beras naik di Ambon pada Mei.", "The price of rice fell in Ambon in May."),
        ("Dua nelayan selamat dari badai itu.", "Two fishermen died in the storm."),
        ("Menteri mengakui kebocoran gas itu.", "The minister denied the gas leak."),
    ],
)
def test_an_opposite_is_a_rival_whichever_side_has_it(claim: str, passage: str) -> None:
    """The pairs of the pack hold in both directions."""
    assert rivalry(claim, passage) > 0.4


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Harga beras naik di Ambon pada Mei.", "Rainfall in Ambon dropped as schools closed."),
        ("Upaya itu berhasil di Ambon.", "The effort in Ambon did not fail."),
        ("Harga naik lalu turun di Ambon.", "The price fell in Ambon."),
    ],
)
def test_an_opposite_of_something_else_is_no_rival(claim: str, passage: str) -> None:
    """Other surroundings, one that is itself negated, and a claim that tells of both."""
    assert rivalry(claim, passage) == 0.0


def test_a_plan_to_go_on_is_against_a_plan_not_to() -> None:
    """A verb of going on is a predicate as any other."""
    assert (
        rivalry(
            "Armada akan terus menangkap ikan di Banda.",
            "The fleet will not continue to fish in Banda.",
        )
        > 0.5
    )


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "Hana Sato akan terus mengunjungi Maluku pekan depan.",
            "Hana Sato flew home and will not continue her tour of Maluku, an aide said.",
        ),
        (
            "Kementerian membekukan izin operator kapal itu.",
            "The ministry has not suspended the licence of the ship's operator.",
        ),
        (
            "Bantuan beras untuk nelayan akan dibagikan bulan ini.",
            "The ministry said no rice aid for fishermen would be handed out this month.",
        ),
    ],
)
def test_the_same_predicate_with_the_same_arguments_is_a_sure_rival(
    claim: str, passage: str
) -> None:
    """A verb of going on with its deed, a licence that is not frozen, aid that there is not."""
    assert rivalry(claim, passage) >= 0.6


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (
            "Gubernur tidak menyerukan mogok kerja di pabrik teh.",
            "A rival called the governor's visit to the school a success.",
        ),
        (
            "Ratna tidak menjual rumahnya di Ambon, kata pengacaranya pada hari Senin.",
            "Farmers in Ambon sold fish to a hotel when the storm had passed.",
        ),
        (
            "Harga beras naik di pasar Ambon.",
            "The number of tourists at hotels and beaches near Ambon fell.",
        ),
    ],
)
def test_another_sentence_of_the_story_is_no_sure_rival(claim: str, passage: str) -> None:
    """The same word, or its opposite, of another thing in the same place."""
    assert rivalry(claim, passage) <= 0.45


def test_a_speaker_of_another_name_is_no_other_person() -> None:
    """Who speaks may be another on each side; the deed is one."""
    claim = "Izin pabrik itu dibekukan, kata juru bicara kementerian Dewi Lestari."
    passage = "The factory's licence has not been suspended, director Bahar Said told reporters."
    assert rivalry(claim, passage) >= 0.6


def test_what_is_said_whole_is_not_denied_by_a_thing_beside_it(compare: Compare) -> None:
    """Where every word is affirmed, a negation of one more thing has nothing to stand against."""
    claim = "Kementerian menutup pelabuhan Rembang pada hari Senin."
    passage = "The ministry closed the port of Rembang on Monday, not the market."
    assert "rival" not in outcomes(compare, claim, passage)


def test_a_few_is_no_negation(compare: Compare) -> None:
    """Few negates, a few affirms."""
    claim = "Nelayan tidak menangkap beberapa ikan besar di danau itu."
    assert "rival" in outcomes(compare, claim, "The fisherman caught a few big fish in the lake.")


def test_an_unexpected_event_negates_nothing(compare: Compare) -> None:
    """An adjective with a word for not is a word of its own."""
    claim = "Kapal itu tiba di Ambon setelah badai yang tak terduga."
    assert outcomes(compare, claim, "The ship reached Ambon after a sudden storm.") == []


def test_what_is_said_not_to_be_is_denied_but_what_is_admitted_is_not() -> None:
    """A denial agrees with saying not, and a negation of something else reconciles nothing."""
    passage = "The mayor denied receiving the money."
    assert rivalry("Wali kota mengaku tidak menerima uang itu.", passage) == 0.0
    claim = "Wali kota mengakui ia pernah menerima uang yang bukan haknya."
    assert rivalry(claim, passage) > 0.5


def test_a_negated_clause_is_compared_by_itself() -> None:
    """What else the passage tells makes it no less sure, nor does what the claim tells besides."""
    claim = "Menteri sudah tiga kali mengunjungi Bergen, tetapi perjalanan terakhirnya berhasil."
    passage = "The minister has visited Bergen three times, but his last trip did not go well."
    assert rivalry(claim, passage) > 0


def test_each_word_stands_for_one() -> None:
    """Voters who vote do more than voters do."""
    claim = "Para pemilih tidak akan menentukan nama negara itu."
    assert rivalry(claim, "Voters will vote on the name of the country.") > 0
    assert rivalry(claim, "The voters and the name of the country.") == 0


def test_the_words_of_a_source_affirm_nothing() -> None:
    """Records that show something have recorded nothing else."""
    claim = "Kapal itu mengangkut sepeda motor yang tidak tercatat."
    assert rivalry(claim, "The ship was built in Bergen, ministry records show.") == 0


def test_an_unsafe_thing_is_told_from_a_safe_one_beside_a_word_that_negates() -> None:
    """A word that is a negation by itself is not one more."""
    claim = "Polisi mencegah pencurian di gudang yang aman itu."
    passage = "Police prevented a theft in the unsafe warehouse."
    assert rivalry(claim, passage) > 0


def test_what_is_negated_the_same_belongs_together() -> None:
    """A shortage is not what "not very serious" negates."""
    claim = "Kekurangan pangan di Vinje tidak terlalu parah."
    assert rivalry(claim, "Food shortages in Vinje do not seem to be very serious.") == 0


def test_neither_and_nor_are_one() -> None:
    """What follows "nor" is negated with what follows "neither"."""
    claim = "Baik bupati maupun camat tidak hadir."
    assert rivalry(claim, "Neither the mayor nor the district head was present.") == 0
