"""Earlier news: what has changed since is updated, what doesn't change is a conflict."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.judging import judge


def verdict(
    language: str, claim: str, before: str, *, agreeing: str | None = None, gap: int = 2
) -> str:
    """Return the verdict on a claim that a report of days before differs from."""
    reports = [(before, "Post", f"2024-07-{5 - gap:02}"), (agreeing or claim, "Wire", "2024-07-05")]
    read = [
        claimcheck.parse_article(text, language=language, name=name, published=day)
        for text, name, day in reports
    ]
    paper = claimcheck.parse_article(claim, language=language, published="2024-07-05")
    return judge(paper, read)[0].verdict.value


@pytest.mark.parametrize(
    ("language", "claim", "old", "new"),
    [
        # a toll, a standing, a draft
        ("en", "The storm in Bergen has killed 14 people.", "14", "9"),
        ("en", "Brann lead the league in Norway by 7 points.", "7", "4"),
        ("id", "Badai di Bergen telah menewaskan 14 orang.", "14", "9"),
        # each detail of a plan
        ("en", "The ferry Kari will sail from Bergen to Denmark on Sunday.", "Sunday", "Saturday"),
        ("en", "The ferry Kari will sail from Bergen to Denmark on Sunday.", "Denmark", "Sweden"),
        ("en", "The ferry Kari will carry 140 passengers to Bergen.", "140", "190"),
        ("id", "Feri Kari akan berlayar dari Bergen ke Denmark pada Minggu.", "Denmark", "Swedia"),
    ],
)
def test_what_has_changed_is_updated(language: str, claim: str, old: str, new: str) -> None:
    """Only where the report is the earlier one: on the same day it is a conflict."""
    before = claim.replace(old, new)
    assert verdict(language, claim, before) == "updates"
    assert verdict(language, claim, before, gap=0) == "conflicting"


@pytest.mark.parametrize(
    ("language", "claim", "old", "new"),
    [
        # an age, a place and a day that were so, what had long happened
        ("en", "The 61-year-old captain of the ferry Kari died.", "61", "67"),
        ("en", "The ferry Kari sailed from Bergen to Denmark on June 23.", "Denmark", "Sweden"),
        ("en", "The ferry Kari sailed from Bergen to Denmark on June 23.", "23", "24"),
        ("en", "The ferry Kari carried 140,000 passengers in 2022.", "140", "190"),
        ("id", "Nakhoda feri Kari yang berusia 61 tahun tewas di Bergen.", "61", "67"),
        ("id", "Feri Kari mengangkut 140.000 penumpang pada 2022.", "140", "190"),
    ],
)
def test_what_does_not_change_is_a_conflict(language: str, claim: str, old: str, new: str) -> None:
    """An earlier report that differs on it was wrong, or the article is."""
    assert verdict(language, claim, claim.replace(old, new)) == "conflicting"


@pytest.mark.parametrize(
    ("language", "claim", "before"),
    [
        (
            "en",
            "Rescuers have saved 97 people from the ferry Kari.",
            "By noon rescuers had saved 84 people from the ferry Kari.",
        ),
        (
            "id",
            "Tarif feri Kari naik menjadi Rp10.700 pada Sabtu.",
            "Pada Sabtu tarif feri Kari naik menjadi Rp10.200.",
        ),
    ],
)
def test_the_earlier_figure_is_found_in_other_words(language: str, claim: str, before: str) -> None:
    """A passage is found by what its figure measures, though the figure is another."""
    assert verdict(language, claim, before) == "updates"
