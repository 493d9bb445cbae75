"""A wrong call is refused with what was found and expected; bad news is read all the same."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import claimcheck
from claimcheck.errors import (
    ArticleError,
    CheckError,
    ClaimcheckError,
    InvalidDateError,
    UnknownLanguageError,
)

ARTICLE = claimcheck.parse_article("The harbour is closed, Ole Berg said.")
BIG = "Langit di atas pelabuhan itu cerah sepanjang hari, dan kapal-kapal berlayar. " * 6_600
BAD_NEWS = {
    "an unclosed quotation mark": '"The harbour is closed, Ole Berg said.\n\nNobody came.',
    "marks of three kinds": "“The «harbour' is\" closed”, Ole Berg said ‘on’ Monday’.",
    "control characters": "The \x00harbour\x07 is \x1b[2Jclosed, Ole Berg said.",
    "right-to-left marks": "\u202eThe harbour\u200f is closed\u202c, he said on \u06f3 March.",
    "lone surrogates": "The harbour \ud800 is closed, Ole Berg said.",
    "letters that grow": "İİİ İstanbul said İ would close on ²³ March ①⑨⑨⑨.",
    "furniture alone": "ADVERTISEMENT\nRead more: weather\nShare\n",
    "marks alone": "\"'“”«»—.,!?",
    "one character": "x",
}


@pytest.mark.parametrize("text", ["", " \n\t", b"Harga naik.", None, 7, ["Harga"]])
def test_what_is_no_text_is_refused(text: Any) -> None:
    """An article is a string with something in it."""
    with pytest.raises(ArticleError, match=r"expected .+found"):
        claimcheck.parse_article(text)


@pytest.mark.parametrize("tag", ["zz", "", "q1", "../en", "english", "EN\n"])
def test_an_unknown_language_is_refused(tag: str) -> None:
    """The message names the tag and those that have a pack."""
    with pytest.raises(UnknownLanguageError, match=r"expected a tag with a pack \(en, id"):
        claimcheck.parse_article("Harga naik.", language=tag)


@pytest.mark.parametrize("published", ["", "kemarin", "2023-13-01", "15/9/2023", 20230915, 1.5, []])
def test_what_is_no_date_is_refused(published: Any) -> None:
    """``published`` is a date, a datetime or ISO 8601."""
    with pytest.raises(InvalidDateError, match="ISO 8601"):
        claimcheck.parse_article("Harga naik.", published=published)


@pytest.mark.parametrize(
    "published",
    [
        "2023-09-15",
        "2023-09-15T08:30:00+07:00",
        dt.date(2023, 9, 15),
        dt.datetime(2023, 9, 15, 8, 30, tzinfo=dt.UTC),
    ],
)
def test_every_form_of_a_date_is_taken(published: Any) -> None:
    """The day of a datetime counts."""
    article = claimcheck.parse_article("Harga naik.", published=published)
    assert article.published == dt.date(2023, 9, 15)


@pytest.mark.parametrize("against", [[], (), ["text"], [None], [ARTICLE, "text"]])
def test_a_check_against_nothing_is_refused(against: Any) -> None:
    """There must be reports, and each must be parsed."""
    with pytest.raises(CheckError, match="expected one or more Articles"):
        claimcheck.check(ARTICLE, against)


def test_a_check_of_a_text_is_refused() -> None:
    """The article must be parsed as well."""
    with pytest.raises(CheckError, match="parse_article first"):
        claimcheck.check("The harbour is closed.", [ARTICLE])  # type: ignore[arg-type]


def test_every_error_has_one_root() -> None:
    """One except clause is enough."""
    with pytest.raises(ClaimcheckError):
        claimcheck.parse_article("")


@pytest.mark.parametrize("text", BAD_NEWS.values(), ids=BAD_NEWS.keys())
def test_bad_news_is_read(text: str) -> None:
    """Nothing in a text raises; every claim stands where it says."""
    article = claimcheck.parse_article(text, published="2024-03-04")
    for claim in article.claims:
        assert all(0 <= span.start < span.end <= len(text) for span in claim.spans)
    report = claimcheck.check(article, [ARTICLE])
    assert len(report) == len(article.claims)
    assert report.to_html()
    assert report.to_text()
    assert claimcheck.Report.from_dict(report.to_dict()) == report


def test_what_is_odd_is_told() -> None:
    """An unclosed mark and a control character each give a diagnostic with its place."""
    article = claimcheck.parse_article('"The harbour is\x07 closed, Ole Berg said.')
    codes = {note.code for note in article.diagnostics}
    assert "control-character" in codes
    assert len(codes) == 2


def test_furniture_alone_makes_no_claim() -> None:
    """A page without a story has nothing to check."""
    assert claimcheck.parse_article(BAD_NEWS["furniture alone"]).claims == ()


def test_half_a_megabyte_in_one_line_is_read() -> None:
    """Length alone is no obstacle; benchmarks/growth.py goes on to megabytes."""
    article = claimcheck.parse_article(BIG, language="id", published="2024-03-04")
    assert len(BIG) > 500_000
    assert article.claims


@pytest.mark.parametrize(
    "call",
    [
        {"published": "9" * 50_000},
        {"published": 10**50_000},
        {"language": "z" * 50_000},
        {"name": [0] * 50_000},
        {"author": 10**50_000},
    ],
)
def test_an_error_quotes_the_beginning_of_what_is_long(call: dict[str, Any]) -> None:
    """A message can be read, whatever was given."""
    with pytest.raises(ClaimcheckError) as found:
        claimcheck.parse_article("Harga naik.", **call)
    assert len(str(found.value)) < 300
