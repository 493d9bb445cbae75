"""Layouts, ends of sentences, languages and claims, in the forms in which news comes to a desk."""

# ruff: noqa: E501  (a text stands on one line, as it was written)
from __future__ import annotations

import pytest

import claimcheck
from claimcheck import Article


def read(text: str, language: str | None = "en") -> Article:
    """Return a text as an article of March 5, 2025."""
    return claimcheck.parse_article(text, language=language, published="2025-03-05")


def sentences(article: Article) -> list[str]:
    """Return the texts of the claims, as far as they stand in the story."""
    return [claim.text for claim in article.claims]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>“We have checked it,” Judge Ana Ruiz said.</p></body></html>",
        "<!DOCTYPE html>\n<html><h1>Vaccine is safe</h1><p>It is safe, Ana Ruiz said.</p></html>",
        "<div class='story'><p>It is safe, Ana Ruiz said.</p><p>She left.</p></div>",
        "<p>It is safe, Ana&nbsp;Ruiz said.</p>\n<p>It works.</p>\n<p>She left.</p>",
        "<article><h2>Safe</h2><p>It is safe, Ana Ruiz said.</p></article>",
        "<html lang='en'><head><title>Safe</title></head><body>It is safe, Ana Ruiz said.</body>",
    ],
)
def test_a_page_is_told_to_be_one(page: str) -> None:
    """HTML handed over as text is refused."""
    with pytest.raises(claimcheck.ClaimcheckError, match="HTML"):
        read(page)


NOTICES = [
    "CORRECTION: An earlier version of this story said {0}. {1}",
    "{1}\n\n(This story has been corrected to say {2}, not {3}, in paragraph 1)",
]


@pytest.mark.parametrize("form", NOTICES)
@pytest.mark.parametrize(
    ("withdrawn", "story", "right", "wrong"),
    [
        (
            "40 people had fallen ill",
            "The virus made 14 people ill, Doctor Ana Ruiz said.",
            "14 people",
            "40",
        ),
        ("the fine was $900", "The fine was $90, Judge Lena Moss said.", "$90", "$900"),
        ("the club had 71 wins", "The club had 17 wins, Coach Ivo Brandt said.", "17 wins", "71"),
        ("600 votes were lost", "The town lost 60 votes, Clerk Ida Moe said.", "60 votes", "600"),
        ("rice cost $8 a bag", "Rice cost $6 a bag, trader Paul Hart said.", "$6", "$8"),
        ("nine students had failed", "Five students failed, Dean Eva Stone said.", "five", "nine"),
    ],
)
def test_a_withdrawn_figure_is_no_claim(
    form: str, withdrawn: str, story: str, right: str, wrong: str
) -> None:
    """A notice of correction is no story."""
    article = read(form.format(withdrawn, story, right, wrong))
    claims = sentences(article)
    assert claims
    assert not any(wrong in claim.split() for claim in claims)


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        (
            "She added that the school would be painted in September\n2025 at a cost of 4.2 million dollars.\n",
            "in September 2025 at a cost",
        ),
        (
            "She added that the drug would be sold in all of the town's\n40 shops at a price of 3 dollars.\n",
            "in all of the town's 40 shops",
        ),
        (
            "She added that the trial would be held on Tuesday in the\nhigh court of Oslo.\n",
            "in the high court of Oslo",
        ),
        (
            "She added that the club had lost all of its last\nnine matches at home.\n",
            "all of its last nine matches",
        ),
        (
            "She added that the price of rice had risen by 12\npercent since January.\n",
            "by 12 percent since January",
        ),
        (
            "She added that the vote would be counted again in\nMay 2025 by three judges.\n",
            "in May 2025 by three judges",
        ),
    ],
)
def test_a_hard_break_in_a_sentence_is_a_space(broken: str, whole: str) -> None:
    """A mail or a page of a PDF breaks its lines anywhere."""
    lead = (
        "The school is safe, Education Minister Ana Ruiz said on\nTuesday, after engineers had "
        "checked all of its 14 halls over the\nweekend.\n\n"
    )
    claims = [" ".join(text.split()) for text in sentences(read(lead + broken))]
    assert any(whole in claim for claim in claims), claims


@pytest.mark.parametrize(
    ("month", "edtf"),
    [
        ("Januari\n2024", "2024-01"),
        ("Maret\n2023", "2023-03"),
        ("Mei\n2024", "2024-05"),
        ("Agustus\n2022", "2022-08"),
        ("Oktober\n2024", "2024-10"),
        ("Desember\n2023", "2023-12"),
    ],
)
def test_a_date_over_a_break_is_one_date(month: str, edtf: str) -> None:
    """The month at the end of a line and the year at the head of the next."""
    text = (
        "Sekolah itu aman, kata Menteri Ratna Dewi pada\nSelasa. Ia menambahkan bahwa sekolah itu "
        f"selesai dicat pada {month} dengan biaya Rp4,2 miliar.\n"
    )
    assert edtf in {timex.edtf for timex in read(text, "id").timexes}


@pytest.mark.parametrize("hidden", ["\u00ad", "\u200b", "\u200c", "\u2060", "\ufeff", "\u200d"])
def test_an_invisible_character_parts_no_name(hidden: str) -> None:
    """A soft hyphen or a joiner inside a word is passed over."""
    text = (
        f"The drug is safe, Min{hidden}ister Ana Ru{hidden}iz said on Tues{hidden}day. "
        f"“It is fine,” Ru{hidden}iz said."
    )
    assert [a.speaker for a in read(text).attributions] == ["Ana Ruiz", "Ana Ruiz"]


@pytest.mark.parametrize(
    "byline",
    [
        "By Eva Stone, Science Correspondent",
        "By Eva Stone, Health Reporter",
        "By Eva Stone, Senior Editor",
        "By Eva Stone, Political Correspondent",
        "By Eva Stone, Staff Writer",
        "By Eva Stone, Chief Sports Writer",
    ],
)
def test_the_job_of_an_author_is_no_author(byline: str) -> None:
    """One line, one author."""
    text = f"Court frees singer\n{byline}\nThe jury voted to free her, Judge Lena Moss said.\nShe left."
    assert read(text).byline == ("Eva Stone",)


@pytest.mark.parametrize(
    "dateline",
    [
        "5 March 2025 (Reuters) - ",
        "OSLO, March 5 (Reuters) - ",
        "OSLO (AP) — ",
        "March 5, 2025 (AFP) - ",
        "OSLO, Norway (AP) — ",
        "BERGEN, March 5, 2025 (AFP) – ",
    ],
)
def test_a_dateline_is_apart_from_its_story(dateline: str) -> None:
    """The first claim begins behind it."""
    article = read(f"{dateline}The jury voted to free the singer, Judge Lena Moss said.")
    assert sentences(article) == ["The jury voted to free the singer"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Judge Lena Moss said the trial was fair.", "Lawyer Tim Walsh said it was not."),
        ("Doctor Ana Ruiz said the drug was safe.", "Nurse Eva Stone said it was not."),
        ("Coach Ivo Brandt said the pitch was dry.", "Captain Mona Haddad said it was not."),
        ("Trader Paul Hart said the price was right.", "Farmer Ole Berg said it was not."),
        ("Clerk Ida Moe said the vote was clean.", "Senator Nils Dahl said it was not."),
        ("Dean Carl Lund said the test was easy.", "Teacher Jane Holm said it was not."),
    ],
)
def test_a_missing_space_after_a_full_stop_joins_nothing(one: str, other: str) -> None:
    """Each sentence is its own speaker's."""
    found = [(a.speaker, a.content[0].of(one + other)) for a in read(one + other).attributions]
    names = [" ".join(sentence.split()[1:3]) for sentence in (one, other)]
    assert [speaker for speaker, _ in found] == names
    assert found[1][1] == "it was not"


@pytest.mark.parametrize(
    "text",
    [
        "Sidang dibuka pk. 08.30 dan selesai sore, kata Budi. Surat itu bertanggal tgl. 3 Maret di Solo. PT. Delta dan CV. Melati ikut.",
        "Pertemuan di Jl. Merdeka No. 7 dihadiri Drs. Karim, kata Budi. Ia datang pk. 10.00 dari Kab. Bogor. Rapat itu tertutup.",
        "Dokter itu, dr. Maya, memeriksa Ny. Ratna, kata Budi. Ia menulis resep a.n. Ratna. Obat itu habis.",
        pytest.param(
            "Harga naik Rp. 5.000, kata Budi. Beras dijual di Ps. Minggu. Warga membeli gula.",
            marks=pytest.mark.xfail(strict=True, reason='"Ps." is known before a figure alone'),
        ),
        "Menurut Prof. Yusuf, S.H., sidang itu sah. Pengacara dll. hadir pada hlm. terakhir. Hakim pulang.",
        "Jalan dari Tj. Priok ke Kec. Cilincing rusak, kata Budi. Biayanya Rp. 2 miliar. Warga marah.",
    ],
)
def test_an_abbreviation_ends_no_indonesian_sentence(text: str) -> None:
    """There are three sentences in each."""
    assert len(read(text, "id").sentences) == 3


@pytest.mark.parametrize(
    "text",
    [
        "“My word,” said the judge, “that is . . . a large fine.” She left.",
        "“Well,” said the coach, “we are . . . not done.” He left.",
        "“The price,” said the trader, “is . . . too high.” She sat down.",
        "“I think,” said the dean, “it is ... over.” He went home.",
        "“We won,” said the captain, “and . . . we wept.” She smiled.",
        "“The drug,” said the nurse, “works … at times.” He nodded.",
    ],
)
def test_points_of_a_pause_end_no_sentence(text: str) -> None:
    """There are two sentences in each."""
    assert len(read(text).sentences) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Bank Indonesia menahan suku bunga acuan BI Rate 5,75 persen, Selasa.",
        "Harga cabai rawit naik 12 persen di Pasar Minggu, Senin.",
        "Timnas Indonesia U-23 kalah 1-2 dari Vietnam, Kamis malam.",
        "KPK menahan bupati nonaktif Maya Lestari, Jumat.",
        "Gempa M 5,2 guncang Garut, warga berhamburan.",
        "Rupiah ditutup melemah 40 poin ke Rp16.300 per dolar AS.",
        "Dewan sahkan anggaran\nRatna Dewi - Kompas.com\n05/03/2025, 10:15 WIB\nDewan kota mengesahkan anggaran pada Selasa, kata Wali Kota Maya Lestari.\nAnggaran berlaku April.",
        "Hakim bebaskan penyanyi\nTim Redaksi\n05/03/2025, 08:00 WIB\nHakim membebaskan penyanyi itu pada Selasa, kata pengacaranya.\nIa pulang.",
        "Sekolah libur\nDewi Anggraini - detikNews\nRabu, 05 Mar 2025 09:12 WIB\nSekolah di Solo libur karena banjir, kata rektor.\nSiswa belajar di rumah.",
        "Klub pecat pelatih\nYusuf Karim - Bola.com\nKlub itu memecat pelatihnya pada Senin setelah kalah lima kali.\nPenggantinya belum ada.",
        "Vaksin aman\nHasan Basri, Antara\nVaksin itu aman untuk anak, kata dokter Ratna Dewi.\nObatnya gratis.",
        "Harga beras turun\nBagas Pratama - Tempo.co\n5 Maret 2025\nHarga beras turun di Medan, kata pedagang.\nGula masih mahal.",
    ],
)
def test_a_short_indonesian_text_is_told_to_be_indonesian(text: str) -> None:
    """Names, figures and lines of an agency don't hide the language."""
    assert read(text, None).language == "id"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ana Ruiz backed the bill, the party said on Monday.", "Ana Ruiz backed the bill"),
        (
            "Ivo Brandt praised the goalkeeper, the club said on Monday.",
            "Ivo Brandt praised the goalkeeper",
        ),
        ("The court rejected the appeal, a clerk said on Friday.", "The court rejected the appeal"),
        ("The board opposed the sale, the union said on Monday.", "The board opposed the sale"),
        (
            "Lena Moss defended the verdict, her office said on Friday.",
            "Lena Moss defended the verdict",
        ),
        (
            "The minister welcomed the vaccine, his aide said on Monday.",
            "The minister welcomed the vaccine",
        ),
        ("The club attacked the referee near Oslo on Monday.", None),
        ("The senator criticized the judge in May.", None),
        ("The union denounced the bank on Friday.", None),
        ("The court condemned the company on Monday.", None),
        ("The coach blamed the keeper on Friday.", None),
        ("The paper praised the nurses in March.", None),
    ],
)
def test_a_claim_says_what_was_done(text: str, claim: str | None) -> None:
    """No claim is the bare object of a verb."""
    assert sentences(read(text)) == [claim or text]
