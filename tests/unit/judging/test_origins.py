"""Who stands behind the reports that agree: newsrooms by credit and copy, and speakers."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.judging import judge

CLAIM = "The ferry Kari carried 196 passengers to Bergen on Monday."
KLAIM = "Feri Kari mengangkut 196 penumpang ke Bergen pada Senin."

Report = tuple[str, str]


def behind(*reports: Report, claim: str = CLAIM, language: str = "en") -> claimcheck.Finding:
    """Return the first finding of a claim against reports in its language."""
    read = [
        claimcheck.parse_article(text, language=language, name=name, published="2024-07-03")
        for name, text in reports
    ]
    paper = claimcheck.parse_article(claim, language=language, published="2024-07-03")
    return judge(paper, read)[0]


OWN = "On Monday the ferry Kari took 196 passengers over to Bergen."
THIRD = "Passengers, 196 of them, were carried to Bergen by the ferry Kari on Monday."


@pytest.mark.parametrize(
    ("origins", "reports"),
    [
        (2, [("Reuters", CLAIM), ("Courier", OWN)]),
        # a credit in the passage: what the newsroom was told, or read elsewhere
        (1, [("Reuters", CLAIM), ("Courier", f"{OWN[:-1]}, officials told Reuters.")]),
        (1, [("AFP", CLAIM), ("Courier", f"{OWN[:-1]}, Agence France-Presse reported.")]),
        (2, [("Reuters", CLAIM), ("AFP", f"{OWN[:-1]}, officials told AFP.")]),
        # a credit of the whole report: its dateline and its last line
        (1, [("Reuters", CLAIM), ("Courier", f"BERGEN (Reuters) - {OWN}")]),
        (1, [("AFP", CLAIM), ("Courier", f"{OWN}\n\n(AFP)")]),
        (2, [("AFP", CLAIM), ("Reuters", f"BERGEN (Reuters) - {OWN}")]),
        # a chain: the paper has it from Antara, which has it from Kyodo
        (
            1,
            [
                ("Kyodo", CLAIM),
                ("Antara", f"{OWN[:-1]}, Kyodo reported."),
                ("Courier", f"{THIRD[:-1]}, Antara reported."),
            ],
        ),
        (
            1,
            [("Kyodo", CLAIM), ("Courier", f"{OWN[:-1]}, Antara reported, citing Kyodo.")],
        ),
        # one that credits two newsrooms is no third, nor does it make one of them
        (
            2,
            [
                ("Kyodo", CLAIM),
                ("AFP", OWN),
                ("Courier", f"{THIRD[:-1]}, AFP and Kyodo reported."),
            ],
        ),
        (1, [("Courier", f"{THIRD[:-1]}, AFP and Kyodo reported.")]),
        # a newsroom that has it from another, and once more on its own
        (
            2,
            [
                ("Reuters", CLAIM),
                ("Courier", f"{OWN[:-1]}, Reuters reported."),
                ("Courier (evening)", THIRD),
            ],
        ),
    ],
)
def test_a_report_that_credits_another_counts_with_it(origins: int, reports: list[Report]) -> None:
    """By what was told, reported, stood in the dateline or at the end; each credit once."""
    assert behind(*reports).origins == origins


@pytest.mark.parametrize(
    ("origins", "text"),
    [
        (1, "Pada Senin, Feri Kari mengangkut 196 penumpang ke Bergen, lapor Antara."),
        (1, "Menurut Antara, Feri Kari mengangkut 196 penumpang ke Bergen pada Senin."),
        # "tempo" and "detik" are words before they are papers
        (2, "Dalam tempo sehari, Feri Kari pada Senin membawa 196 penumpang ke Bergen."),
    ],
)
def test_a_credit_in_indonesian(origins: int, text: str) -> None:
    """The name of an outlet has its capital."""
    reports = ("Antara" if origins == 1 else "Tempo", KLAIM), ("Warta", text)
    assert behind(*reports, claim=KLAIM, language="id").origins == origins


@pytest.mark.parametrize(
    ("origins", "first", "second"),
    [
        (1, CLAIM, CLAIM.replace("carried", "had carried")),
        (
            1,
            "The ferry Kari carried 196 passengers to Bergen on Monday morning, as planned.",
            "Despite the storm, the ferry Kari carried 196 passengers to Bergen on Monday morning.",
        ),
        # what was said in the same words was heard by both
        (
            2,
            'The harbour master said: "The ferry Kari carried 196 passengers to Bergen on Monday."',
            '"The ferry Kari carried 196 passengers to Bergen on Monday," said Nils Berg.',
        ),
        (2, CLAIM, OWN),
    ],
)
def test_a_copy_is_told_by_the_newsrooms_own_words(origins: int, first: str, second: str) -> None:
    """A text that is reused, whole or in part, is one; a statement that both quote isn't."""
    assert behind(("Wire", first), ("Courier", second)).origins == origins


SAID = "the ferry Kari carried 196 passengers to Bergen on Monday"
DIKATAKAN = "Feri Kari mengangkut 196 penumpang ke Bergen pada Senin"


@pytest.mark.parametrize(
    ("voices", "first", "second"),
    [
        # one person, by one name or the other
        (1, f"Nils Berg said {SAID}.", "The ferry Kari carried 196 passengers, Berg said."),
        (2, f"Nils Berg said {SAID}.", f"Anna Lund said {SAID}."),
        (2, f"Nils Berg said {SAID}.", f"Karl Berg said {SAID}."),
        # a spokesman and his institution
        (
            1,
            f"Transport Ministry spokesman Nils Berg said {SAID}.",
            f"The Ministry of Transport said {SAID}.",
        ),
        (1, f"Transport Minister Anna Lund said {SAID}.", f"The Transport Ministry said {SAID}."),
        (1, f"Bergen police chief Anna Lund said {SAID}.", f"Police said {SAID}."),
        (1, f"The Danish president said {SAID}.", f"President Lund of Denmark said {SAID}."),
        (1, f"Denmark said {SAID}.", f"Denmark announced that {SAID}."),
        (2, f"The Danish president said {SAID}.", f"The Norwegian president said {SAID}."),
        (2, f"Danish police said {SAID}.", f"Norwegian police said {SAID}."),
        (2, f"The mayor's office said {SAID}.", f"The governor's office said {SAID}."),
        # two institutions of one kind, two officials of one rank
        (2, f"The Transport Ministry said {SAID}.", f"The Health Ministry said {SAID}."),
        (2, f"Minister Anna Lund said {SAID}.", f"Minister Nils Berg said {SAID}."),
        (2, f"The Port Authority said {SAID}.", f"The Kremlin said {SAID}."),
        # each newsroom on its own
        (2, CLAIM, OWN),
        (2, f"Officials said {SAID}.", f"Nils Berg said {SAID}."),
    ],
)
def test_voices_are_speakers(voices: int, first: str, second: str) -> None:
    """Two newsrooms that heard one speaker are one voice."""
    assert behind(("Wire", first), ("Post", second)).voices == voices


@pytest.mark.parametrize(
    ("voices", "first", "second"),
    [
        (
            1,
            f"Juru bicara Kementerian Perhubungan Nina Sari mengatakan {DIKATAKAN}.",
            f"Kementerian Perhubungan menyatakan {DIKATAKAN}.",
        ),
        (
            2,
            f"Kementerian Kesehatan menyatakan {DIKATAKAN}.",
            f"Kementerian Perhubungan menyatakan {DIKATAKAN}.",
        ),
        (1, f"{DIKATAKAN}, kata Kepala Kantor SAR Bergen Nina Sari.", f"{DIKATAKAN}, ujar Nina."),
    ],
)
def test_voices_in_indonesian(voices: int, first: str, second: str) -> None:
    """The offices are the pack's."""
    found = behind(("Wire", first), ("Post", second), claim=KLAIM, language="id")
    assert found.voices == voices


def test_a_reprint_has_no_voice_of_its_own() -> None:
    """What a paper tells by an agency is the agency's voice."""
    found = behind(("Reuters", CLAIM), ("Courier", f"BERGEN (Reuters) - {OWN}"))
    assert (found.origins, found.voices) == (1, 1)


def test_the_article_joins_a_speaker_and_an_institution() -> None:
    """Where only the article says whose spokesman he is, the two are still one voice."""
    found = behind(
        ("Wire", f"Nils Berg said {SAID}."),
        ("Post", f"The Port Authority said {OWN[0].lower()}{OWN[1:]}"),
        claim=f"Port Authority spokesman Nils Berg said {SAID}.",
    )
    assert (found.origins, found.voices) == (2, 1)


def test_the_claims_speaker_is_heard_in_a_part_of_a_passage() -> None:
    """A passage that tells more besides still gives it to him."""
    told = "After a night of storms that had closed the harbour and the bridge, Nils Berg said "
    found = behind(
        ("Wire", f"Nils Berg said {SAID}."),
        ("Post", f"{told}the ferry Kari had taken 196 passengers to Bergen."),
        claim=f"Nils Berg said {SAID}.",
    )
    assert (found.origins, found.voices) == (2, 1)


def test_an_institution_is_one_in_two_languages() -> None:
    """Offices are compared by what they mean."""
    ministry = f"The Transport Ministry said {SAID}."
    kementerian = f"Kementerian Perhubungan menyatakan {DIKATAKAN}."
    reports = [
        claimcheck.parse_article(text, language=language, name=name, published="2024-07-03")
        for text, language, name in ((ministry, "en", "Wire"), (kementerian, "id", "Warta"))
    ]
    paper = claimcheck.parse_article(CLAIM, language="en", published="2024-07-03")
    assert judge(paper, reports)[0].voices == 1
