"""Claims: one checkable proposition each."""

from __future__ import annotations

import pytest

import claimcheck


def claims(language: str, text: str) -> tuple[claimcheck.Claim, ...]:
    """Return the claims of a text."""
    return claimcheck.parse_article(text, language=language, published="2024-05-02").claims


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "id",
            "Ada 12 orang ditemukan selamat, 3 dinyatakan hilang, dan 7 lainnya masih dirawat.",
            [
                "Ada 12 orang ditemukan selamat",
                "3 dinyatakan hilang",
                "7 lainnya masih dirawat.",
            ],
        ),
        (
            "id",
            "Harga beras naik menjadi Rp15.000, sedangkan harga gula turun menjadi Rp9.000.",
            ["Harga beras naik menjadi Rp15.000", "harga gula turun menjadi Rp9.000."],
        ),
        (
            "en",
            "Mr. Brandt won by 36 points, and Ms. Olsen carried the north by 6 points.",
            ["Mr. Brandt won by 36 points", "Ms. Olsen carried the north by 6 points."],
        ),
        (
            "id",
            "Sidang dibuka pukul 09.00 dan pembacaan putusan dimulai pukul 10.30.",
            ["Sidang dibuka pukul 09.00", "pembacaan putusan dimulai pukul 10.30."],
        ),
        (
            "en",
            "The clerk said that the vote was void and that the count would start again.",
            ["the vote was void", "the count would start again"],
        ),
        (
            "en",
            "Ana Ruiz was at home in May and on Monday she flew to Oslo.",
            ["Ana Ruiz was at home in May", "on Monday she flew to Oslo."],
        ),
        (
            "en",
            "Ana J. Ruiz is flying to Oslo on Wednesday, but her lawyer is at home.",
            ["Ana J. Ruiz is flying to Oslo on Wednesday", "her lawyer is at home."],
        ),
        (
            "id",
            "Pelatih itu mengkritik wasit dan pada Rabu ia menolak hadir di sidang.",
            ["Pelatih itu mengkritik wasit", "pada Rabu ia menolak hadir di sidang."],
        ),
        (
            "en",
            "The town has 40 shops; its harbour holds 12 boats.",
            ["The town has 40 shops", "its harbour holds 12 boats."],
        ),
    ],
)
def test_coordinate_facts_are_claims_of_their_own(
    language: str, text: str, expected: list[str]
) -> None:
    """Clauses that each have a subject of their own are checked apart."""
    assert [claim.text for claim in claims(language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Kapal itu membawa beras dan gula pada 2019."),
        ("id", "Ia bertemu orang yang lahir pada 1980 dan tinggal di Palu."),
        ("en", "The ship carried 12 cars and 40 bicycles."),
        ("en", "The bridge was built in 1931 and was closed in 2004."),
        (
            "en",
            "The trial marks the second time in a year the mayor and his wife have met in court.",
        ),
        ("en", "The club trashed the idea of a sale, or any merger, being close."),
        ("id", "Bank itu menaikkan bunga pada Mei dan memangkas 40 pegawai."),
        ("en", "The plan to build 12 ships and sell 40 boats was old."),
        ("en", "The town (12 shops and it has 40 boats) is old."),
        ("en", "She sold bread in the market and to him at noon."),
    ],
)
def test_coordinate_nouns_are_one_claim(language: str, text: str) -> None:
    """A coordinator between nouns, or in a subordinate clause or brackets, cuts nothing."""
    assert [claim.text for claim in claims(language, text)] == [text]


def test_a_claim_carries_what_stands_inside_it() -> None:
    """The date of the saying is not the date of the claim."""
    text = "The ship sank on 3 March 2021, said Ivo Brandt on 5 May 2022."
    (claim,) = claims("en", text)
    assert [timex.edtf for timex in claim.timexes] == ["2021-03-03"]
    assert (claim.speaker, claim.mentions) == ("Ivo Brandt", ())


def test_a_line_of_marks_makes_no_claim() -> None:
    """Without a letter or a figure nothing is claimed."""
    assert claims("en", "The ship sank.\n“…”\nIt was old.")[0].text == "The ship sank."
    assert all(any(c.isalnum() for c in claim.text) for claim in claims("en", "It sank.\n“…”"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "“The ward is full,” said Ana Ruiz, a nurse in Oslo, where she has lived since May.",
            "“The ward is full,” said Ana Ruiz",
        ),
        (
            "“The ward is full,” said Ana Ruiz, a nurse in Oslo.",
            "“The ward is full,” said Ana Ruiz, a nurse in Oslo.",
        ),
    ],
)
def test_what_a_clause_tells_of_the_speaker_is_no_part_of_the_place(text: str, place: str) -> None:
    """A claim's place ends where a relative clause goes on about who said it."""
    (claim,) = claims("en", text)
    assert [span.of(text) for span in claim.spans] == [place]


def test_a_long_subject_before_who_said_it_is_a_claim() -> None:
    """What stands before ", an aide confirmed" is said by the aide, however late its verb comes."""
    text = (
        "Timothy Berg, the treasurer, and Rob Nabe, head of the legal office, met the mayor, "
        "an aide confirmed."
    )
    assert [claim.speaker for claim in claims("en", text)] == ["an aide"]


def test_a_sentence_that_its_cue_cuts_is_one_claim() -> None:
    """Both parts of the quoted sentence belong to it, and the next sentence is another claim."""
    text = '"The ship," Ivo Brandt said, "sank at noon. It was old."'
    found = claims("en", text)
    assert [claim.text for claim in found] == ["The ship … sank at noon", "It was old"]
    assert len(found[0].content) == 2


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "“It is late,” Ivo Brandt said.", ["“It is late,” Ivo Brandt said."]),
        ("en", "Ivo Brandt said that it was late.", ["Ivo Brandt said that it was late."]),
        ("id", "“Kapal itu terlambat,” kata Budi Uge.", ["Kapal itu terlambat"]),
    ],
)
def test_a_place_has_the_words_of_the_report_as_newsrooms_of_the_language_do(
    language: str, text: str, places: list[str]
) -> None:
    """The pack says whether a claim's place is the content alone."""
    found = claims(language, text)
    assert [span.of(text) for claim in found for span in claim.spans] == places
    assert [len(claim.content) for claim in found] == [1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board refused to budge from its offer on Monday."),
        ("en", "The paper accused the ministry of misusing funds."),
        ("en", "“Guilty,” said the foreman of the jury."),
        ("id", "Direksi menolak usulan serikat buruh itu pada Senin."),
    ],
)
def test_an_act_or_a_word_is_told_by_the_whole_sentence(language: str, text: str) -> None:
    """What is no clause makes no claim of its own."""
    assert [claim.text for claim in claims(language, text)] == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A young man approached the mayor on a bridge, saying that he was late.",
            [
                "A young man approached the mayor on a bridge, saying that he was late.",
                "he was late",
            ],
        ),
        ("At a press conference in Oslo on Monday, Ivo Brandt said it was late.", ["it was late"]),
        (
            "Ivo Brandt said the ship was late, and the port closed its gates.",
            ["the ship was late", "the port closed its gates"],
        ),
    ],
)
def test_what_stands_beside_a_report_is_a_claim_if_it_is_a_clause(
    text: str, expected: list[str]
) -> None:
    """A clause with subject and verb is told apart; where and when it was said is not."""
    assert [claim.text.rstrip(".") for claim in claims("en", text)] == [
        part.rstrip(".") for part in expected
    ]


def test_of_one_report_inside_another_the_inner_speaks() -> None:
    """Who told the paper is not who says it."""
    (claim,) = claims("en", "Ivo Brandt told reporters that Mayor Ida Olsen said the dam was safe.")
    assert (claim.text, claim.speaker) == ("the dam was safe", "Ida Olsen")


def test_without_a_parser_a_sentence_is_a_claim() -> None:
    """A language without a model has claims all the same."""
    text = "Der Fluss stieg um 3 Meter, und die Stadt schloss zwei Schulen."
    (claim,) = claimcheck.parse_article(text, language="und").claims
    assert claim.text == text


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On the other hand, the port was closed.", "the port was closed."),
        ("en", "On Monday, the port was closed.", "On Monday, the port was closed."),
        ("id", "Selain itu, pelabuhan ditutup pada Senin.", "pelabuhan ditutup pada Senin."),
        ("id", "Pada Senin, pelabuhan itu ditutup.", "Pada Senin, pelabuhan itu ditutup."),
    ],
)
def test_what_leads_over_to_a_claim_is_no_part_of_it(
    language: str, text: str, expected: str
) -> None:
    """A day at the same place is."""
    assert [claim.text for claim in claims(language, text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The board has refused to budge from its offer while arguing that costs are too high.",
            ["costs are too high"],
        ),
        ("“At all?” the mayor asked.", ["“At all?” the mayor asked."]),
        ("“We won,” the mayor said.", ["We won"]),
    ],
)
def test_no_piece_of_a_clause_is_a_claim(text: str, expected: list[str]) -> None:
    """Neither a conjunction at the end nor a word or two of a quotation is left over."""
    assert [claim.text for claim in claims("en", text)][-1:] == expected
    assert not any(claim.text.endswith("while") for claim in claims("en", text))
