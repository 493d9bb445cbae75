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
            "The bridge was built in 1931 and was closed in 2004.",
            ["The bridge was built in 1931", "was closed in 2004."],
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
    """Clauses that each have a predicate and a figure or date are checked apart."""
    assert [claim.text for claim in claims(language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Kapal itu membawa beras dan gula pada 2019."),
        ("id", "Ia bertemu orang yang lahir pada 1980 dan tinggal di Palu."),
        ("en", "The ship carried 12 cars and 40 bicycles."),
        ("en", "The plan to build 12 ships and sell 40 boats was old."),
        ("en", "The town (12 shops and it has 40 boats) is old."),
    ],
)
def test_coordinate_nouns_are_one_claim(language: str, text: str) -> None:
    """A coordinator between nouns, or in a subordinate clause or brackets, cuts nothing."""
    assert [claim.text for claim in claims(language, text)] == [text]


@pytest.mark.parametrize(
    ("language", "text", "polarity"),
    [
        ("id", "Kapal itu tidak berlayar.", "negative"),
        ("id", "Kapal itu tidak hanya berlayar.", "positive"),
        ("id", "Kapal itu membawa barang yang tidak tercatat.", "positive"),
        ("en", "The ship didn't sail.", "negative"),
        ("en", "The ship carried a load that was not listed.", "positive"),
        ("en", "The mayor Ivo Brandt denied that the ship had sailed.", "negative"),
    ],
)
def test_negation_is_scoped(language: str, text: str, polarity: str) -> None:
    """A negator of the main clause or a denial makes a claim negative."""
    assert [claim.polarity for claim in claims(language, text)] == [polarity]


@pytest.mark.parametrize(
    ("language", "text", "modality"),
    [
        ("id", "Kapal itu akan berlayar.", "planned"),
        ("id", "Kapal itu mungkin berlayar.", "possible"),
        ("id", "Kapal itu berlayar.", "actual"),
        ("en", "The ship will sail.", "planned"),
        ("en", "The ship might sail.", "possible"),
        ("en", "Did the ship sail?", "asked"),
    ],
)
def test_modality(language: str, text: str, modality: str) -> None:
    """Plans, guesses and questions are told from facts."""
    assert [claim.modality for claim in claims(language, text)] == [modality]


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


def test_a_sentence_that_its_cue_cuts_is_one_claim() -> None:
    """Both parts of the quoted sentence belong to it, and the next sentence is another claim."""
    text = '"The ship," Ivo Brandt said, "sank at noon. It was old."'
    found = claims("en", text)
    assert [claim.text for claim in found] == ["The ship … sank at noon", "It was old"]
    assert len(found[0].spans) == 2
