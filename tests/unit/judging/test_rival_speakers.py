"""The same words of somebody else: who is another speaker, and who is not."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.judging.compare import compare_details, passage_details
from claimcheck.model import Span

Text = tuple[str, str]


def rivals(claim: Text, report: Text, *, last: bool = False) -> dict[str, float]:
    """Return each kind on which a report, or its last sentence, is a rival, and how sure it is."""
    found = []
    for language, text in (claim, report):
        article = claimcheck.parse_article(text, language=language)
        span = article.sentences[-1] if last else Span(0, len(text))
        found.append(passage_details(article, span))
    compared = compare_details(found[0], found[1])
    return {c.kind: c.strength for c in compared if c.outcome == "rival"}


CAPTAIN = ("id", "Nakhoda Bagas Wirawan mengatakan mesin kapal mati dua kali sebelum badai.")
GOVERNOR = ("en", "“The dam will hold through the winter,” Governor Nils Berg said.")


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (CAPTAIN, ("en", "Mayor Joko Susilo said the ship's engine died twice before the storm.")),
        (GOVERNOR, ("en", "“The dam will hold through the winter,” Mayor Anna Lund said.")),
        (
            ("id", "“Bendungan itu kuat sampai Maret,” kata juru bicara Tirtajaya Ratna Wijaya."),
            ("id", "“Bendungan itu kuat sampai Maret,” kata direktur Tirtajaya Bagas Wirawan."),
        ),
    ],
)
def test_another_office_is_another_speaker(claim: Text, report: Text) -> None:
    """The same words of two people who have names and offices."""
    assert rivals(claim, report).get("speaker", 0) >= 0.7


def test_quoted_words_are_surer_than_reported_ones() -> None:
    """Two may say one thing, but hardly in the same words."""
    quoted = rivals(GOVERNOR, ("en", "“The dam will hold through the winter,” Mayor Lund Ek said."))
    told = rivals(GOVERNOR, ("en", "Mayor Lund Ek said the dam will hold through the winter."))
    assert quoted["speaker"] > told["speaker"]


HELD = "“The dam will hold through the winter,” %s said."
KUAT = "“Bendungan itu kuat sepanjang musim dingin,” kata %s."


@pytest.mark.parametrize(
    ("pattern", "one", "other", "sure"),
    [
        (("en", HELD), "the governor", "the mayor", 0.7),
        (("en", HELD), "Governor Nils Berg", "the mayor", 0.7),
        (("en", HELD), "a police spokesman", "the mayor", 0.7),
        (("id", KUAT), "gubernur", "wali kota", 0.7),
        (("id", KUAT), "Gubernur Ratna Wijaya", "wali kota", 0.7),
        (("en", HELD), "Governor Nils Berg", "the director", 0.4),
        (("en", HELD), "the mayor", "a spokesman for the mayor", 0.0),
        (("en", HELD), "a former governor", "the senator", 0.0),
        (("en", HELD), "the governor's wife", "the mayor", 0.0),
        (("en", HELD), "the governor", "Nils Berg", 0.0),
        (("id", KUAT), "mantan gubernur", "senator", 0.0),
        (("id", KUAT), "istri gubernur", "wali kota", 0.0),
    ],
)
def test_two_posts_that_nobody_holds_at_once(
    pattern: Text, one: str, other: str, sure: float
) -> None:
    """A governor is no mayor; a director may be anyone, as may who had a post or is a relative."""
    language, words = pattern
    found = rivals((language, words % one), (language, words % other))
    assert found.get("speaker", 0.0) == sure


def test_who_is_told_of_elsewhere_may_have_said_so_too() -> None:
    """The report tells of the claim's speaker as well, and may not quote both."""
    said = "“The dam will hold through the winter,” the mayor told the governor."
    assert not rivals(("en", HELD % "the governor"), ("en", said))


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        # A body and who speaks for it.
        (
            ("id", "Tirtajaya mengatakan bendungan itu kuat sampai Maret."),
            ("id", "Bendungan itu kuat sampai Maret, kata direktur Tirtajaya Bagas Wirawan."),
        ),
        (
            ("id", "Tirtajaya mengatakan bendungan itu kuat sampai Maret."),
            ("en", "The dam will hold until March, said Anna Lund, a spokeswoman."),
        ),
        (
            ("id", "Kementerian Pertanian mengatakan panen jagung turun dua kali."),
            ("en", "Corn harvests fell twice, said Minister Anna Lund."),
        ),
        (
            ("en", "The Ministry of Agriculture said corn harvests fell twice."),
            ("id", "Panen jagung turun dua kali, kata Ratna Wijaya."),
        ),
        (
            ("id", "Tirtajaya mengatakan bendungan itu kuat sampai Maret."),
            ("en", "The dam will hold until March, said Anna Lund, a company spokeswoman."),
        ),
        # A name and an office.
        (GOVERNOR, ("en", "“The dam will hold through the winter,” the governor said.")),
        (GOVERNOR, ("en", "“The dam will hold through the winter,” a spokesman said.")),
        (
            ("id", "“Bendungan itu kuat sampai Maret,” kata Ratna Wijaya."),
            ("en", "“The dam will hold until March,” the minister said."),
        ),
    ],
)
def test_who_may_be_the_same_is_no_rival(claim: Text, report: Text) -> None:
    """No rival, no conflict."""
    assert not {"speaker", "name"} & rivals(claim, report).keys()
    assert not {"speaker", "name"} & rivals(report, claim).keys()


def test_two_who_say_different_things_are_no_sure_rivals() -> None:
    """They may both have spoken."""
    found = rivals(CAPTAIN, ("en", "Mayor Joko Susilo said the harbor would open on Sunday."))
    assert found.get("name", 0) <= 0.4
    assert "speaker" not in found


BOTH = (
    "The dam will hold through the winter, Governor Nils Berg said. "
    "“The dam will hold through the winter,” Mayor Anna Lund said."
)
SEMUA = (
    "Mesin kapal mati dua kali sebelum badai, kata Bagas Wirawan. "
    "Mualim Joko Susilo mengatakan mesin kapal mati dua kali sebelum badai."
)


@pytest.mark.parametrize(("claim", "report"), [(GOVERNOR, ("en", BOTH)), (CAPTAIN, ("id", SEMUA))])
def test_two_who_both_say_so_are_no_rivals(claim: Text, report: Text) -> None:
    """The report gives the words to the claim's speaker as well, in the sentence before."""
    assert not {"speaker", "name"} & rivals(claim, report, last=True).keys()


POSTED = (
    "Governor Nils Berg came on Monday. In a post on X, the governor put the number of damaged "
    "homes at 120."
)
UNGGAHAN = (
    "Gubernur Ratna Wijaya datang pada Senin. Jumlah rumah yang rusak diunggah sang gubernur: 120."
)


@pytest.mark.parametrize("claim", [("en", POSTED), ("id", UNGGAHAN)])
@pytest.mark.parametrize(
    ("report", "sure"),
    [
        ("The number of damaged homes, 120, was posted by Joko Susilo, the mayor of Selo.", True),
        ("The number of damaged homes, 120, was posted by Joko Susilo.", False),
        ("The number of damaged homes, 120, was posted by Joko Susilo, the new governor.", False),
        ("The governor's number of damaged homes, 120, was seen by Mayor Joko Susilo.", False),
    ],
)
def test_who_is_told_by_office_has_a_rival_in_another_office(
    claim: Text, report: str, *, sure: bool
) -> None:
    """A name without an office may be the holder's, and so may one with the same office."""
    found = rivals(claim, ("en", report), last=True)
    assert (found.get("name", 0) >= 0.6) is sure
