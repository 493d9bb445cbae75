"""Slugs, dates alone, mails, corrections, markup, cited outlets: the corners."""

from __future__ import annotations

import pytest

from claimcheck.languages import Language
from claimcheck.reading import markup_of, read
from claimcheck.reading.corrections import correction_length
from claimcheck.reading.notes import account_of, is_dated, is_note, slug_length


def kinds(text: str, language: Language) -> list[str]:
    """Return the kinds of the blocks of a text."""
    return [block.kind for block in read(text, language).blocks]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("BC-NORTON-DAM/", True),
        ("^BC-SOC--Cup Final, 2nd Ld-Writethru", True),
        ("NORTON-DAM (UPDATE 1)", True),
        ("COVID-19", False),
        ("JAKARTA-BANDUNG", False),
        ("(Adds quotes)", True),
        ("(Addison won.)", False),
        ("($1 = 16,250 rupiah)", True),
        ("((desk@wire.example))", True),
        ("NORTON GAZETTE          PAGE 4          JULY 3", True),
        ("Not for release", False),
        ("Embargoed until 10:00 GMT", True),
        ("12 Retweets 4 Quotes 9 Likes", True),
        ("9:05 AM · Jul 2, 2024 · 12.4K Views", True),
        ("Two likes for the mayor", False),
    ],
)
def test_notes(line: str, expected: object, english: Language) -> None:
    """What speaks to editors, or counts clicks, is a note; sentences and names are none."""
    assert is_note(line, english) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("July 3, 2024", True),
        ("Wed 3 July 2024 10:15 GMT", True),
        ("03/07/2024, 10:15", True),
        ("2024", False),
        ("Flood kills 12 in 2024", False),
        ("Is it 3 July 2024?", False),
    ],
)
def test_lines_that_are_dates(line: str, expected: object, english: Language) -> None:
    """A line of nothing but a date or a time is no sentence."""
    assert is_dated(line, english) is expected


def test_slugs_and_accounts(english: Language) -> None:
    """A slug needs its mark, an account its sign."""
    assert slug_length("URGENT", english) == 0
    assert slug_length("Update-happy users wait", english) == 0
    assert account_of("Lena Ross (@lena) · Jul 2") == "Lena Ross"
    assert account_of("Lena Ross wrote to a@b.c") is None


@pytest.mark.parametrize(
    "text",
    [
        "The pier is safe.\n\n-----Original Message-----\nFrom: A\nTo: B\nIt is rotten.",
        "The pier is safe.\n\nFrom: A\nSent: Monday\nTo: B\nIt is rotten.",
        "The pier is safe.\n\nOn 2 Jul 2024, Ida <i@p.example> wrote:\nIt is rotten.",
    ],
)
def test_older_mails_without_angles(text: str, english: Language) -> None:
    """What a rule, a second head or an address introduces is older, to the end."""
    found = kinds(text, english)
    assert found[0] == "paragraph"
    assert set(found[1:]) == {"quoted"}


def test_a_bullet_is_no_older_mail(english: Language) -> None:
    """One line with an angle before it is left as it is."""
    assert kinds("The pier is safe.\n> It is new.\nIt is long.", english) == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("line", "length"),
    [
        ("Correction officers met.", 0),
        ("Correction", 10),
        ("He corrected the figure.", 0),
        ("An earlier version said 20 died.", 32),
        ("[An earlier version said 20 died.]", 34),
        ("Editor's note: This is part two.", 0),
    ],
)
def test_corrections(line: str, length: int, english: Language) -> None:
    """A label, or a phrase that opens the line or stands in brackets, makes a notice."""
    assert correction_length(line, english) == length


def test_a_label_alone_and_its_notice(english: Language) -> None:
    """The line below a label that stands alone is the notice."""
    text = "The road is open.\nCORRECTION\nThe road opens in May.\nIt is new."
    assert kinds(text, english) == ["paragraph", "correction", "correction", "paragraph"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!-- page --><html><p>Yes</p>", "HTML"),
        ("<?xml version='1.0'?><feed/>", "HTML"),
        ("<div>a</div><div>b</div>", "HTML"),
        ("3 < 4 > 2", None),
        ("He typed <br> and <p>.", None),
        ('{"a": 1}', "JSON"),
        ("[]", None),
        ("[iklan_2]", None),
        ("{sic} he wrote", None),
    ],
)
def test_markup(text: str, expected: str | None) -> None:
    """Files are told by their first words or their tags; a text may name a tag."""
    assert markup_of(text) == expected


def test_a_release_ends_with_its_boilerplate(english: Language) -> None:
    """What a sender says of itself to everybody is furniture, in a release alone."""
    text = "The bank grew.\nIt has ten shops.\nAbout Norton Bank\nIt was founded in 1921."
    assert kinds(text, english)[2:] == ["paragraph", "paragraph"]
    release = f"FOR IMMEDIATE RELEASE\n{text}"
    assert kinds(release, english)[3:] == ["furniture", "furniture"]


def test_bullets_and_numbers_of_a_list(english: Language) -> None:
    """A bullet is no quotation mark, and a number no claim."""
    text = "The council decided.\n» The road is closed.\n2. The pool is open."
    assert kinds(text, english) == [
        *("paragraph", "furniture", "paragraph", "furniture", "paragraph"),
    ]
