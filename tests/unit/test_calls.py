"""What a call may hold, and what is said where it can't be taken."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import claimcheck
from claimcheck.errors import ArticleError, CheckError, UnknownLanguageError

ARTICLE = claimcheck.parse_article("The harbour is closed, Ole Berg said.", name="Kota")
OTHER = claimcheck.parse_article("The harbour is open, Ole Berg said.", name="Kota")
NAMELESS = claimcheck.parse_article("The harbour is wide, Ole Berg said.")


def test_what_is_known_of_an_article_is_kept() -> None:
    """Address, headline, authors and the time of publication go in, and through plain data."""
    article = claimcheck.parse_article(
        "Harga naik, kata Budi.",
        url=" https://kota.example/a ",
        title="Harga naik lagi",
        author=["Ani Wijaya", "Budi Tan"],
        published="2024-07-01T08:30:00+07:00",
    )
    assert article.url == "https://kota.example/a"
    assert article.title == "Harga naik lagi"
    assert article.byline == ("Ani Wijaya", "Budi Tan")
    assert article.published == dt.date(2024, 7, 1)
    assert article.published_at == dt.datetime.fromisoformat("2024-07-01T08:30:00+07:00")
    assert claimcheck.Article.from_dict(article.to_dict()) == article
    report = claimcheck.check(ARTICLE, [article])
    assert report.sources[0].url == "https://kota.example/a"
    assert report.sources[0].authors == ("Ani Wijaya", "Budi Tan")
    assert claimcheck.Report.from_dict(report.to_dict()) == report


def test_a_day_alone_is_no_instant() -> None:
    """No time is made up."""
    for day in ("2024-07-01", dt.date(2024, 7, 1)):
        assert claimcheck.parse_article("Harga naik.", published=day).published_at is None


def test_the_text_names_its_authors_where_the_call_does_not() -> None:
    """A byline in the text is read; one that is given counts."""
    text = "Rice is dear\n\nBy Eva Lund\n\nRice is dear, Ani Wijaya said on Monday."
    assert claimcheck.parse_article(text).byline == ("Eva Lund",)
    assert claimcheck.parse_article(text, author="Ole Berg").byline == ("Ole Berg",)


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"name": 5}, "name is 5: expected a str"),
        ({"url": b"x"}, "url is b'x': expected a str"),
        ({"title": ["x"]}, "title is .* expected a str"),
        ({"author": 5}, "author is 5: expected a name as str, or a list of names"),
        ({"author": [5]}, "author is .* expected a name as str, or a list of names"),
    ],
)
def test_what_is_no_fact_is_refused(facts: Any, message: str) -> None:
    """The message names the key, what was found and what was expected."""
    with pytest.raises(ArticleError, match=message):
        claimcheck.parse_article("Harga naik.", **facts)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("<!DOCTYPE html><p>Rice is dear, Ole Berg said.", "HTML"),
        ("\n<div class='x'>Rice is dear, Ole Berg said.</div>", "HTML"),
        ('{"headline": "Rice is dear, Ole Berg said."}', "JSON"),
        ("<3 is how fans wrote it, Ole Berg said.", None),
        ("{Rice} is dear, Ole Berg said.", None),
        ("Rice is dear, <p> Ole Berg said.", None),
    ],
)
def test_what_is_no_plain_text_is_refused(text: str, form: str | None) -> None:
    """A page or data are no article's text, and the error says what to do; a mark alone is none."""
    if form is None:
        assert claimcheck.parse_article(text).text == text
    else:
        with pytest.raises(ArticleError, match=f"found {form}: "):
            claimcheck.parse_article(text)


@pytest.mark.parametrize("tag", ["EN", "en-US", "en_GB", "EN-latn-us"])
def test_a_longer_tag_means_its_language(tag: str) -> None:
    """Region and script don't matter."""
    assert claimcheck.parse_article("The harbour is closed.", language=tag).language == "en"


@pytest.mark.parametrize("tag", [5, b"en", ["en"], 0.5])
def test_what_is_no_tag_is_refused(tag: Any) -> None:
    """A tag is a str."""
    with pytest.raises(UnknownLanguageError, match=r"language is .*expected a tag as str"):
        claimcheck.parse_article("Harga naik.", language=tag)


def test_one_article_is_one_report() -> None:
    """A list of one may be left out."""
    assert claimcheck.check(ARTICLE, OTHER) == claimcheck.check(ARTICLE, [OTHER])


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ((None,), "found None: parse_article first"),
        ((ARTICLE,), "found nothing"),
        ((ARTICLE, None), "found None"),
        ((ARTICLE, 5), "found int"),
        ((ARTICLE, "a text"), "found str"),
    ],
)
def test_a_check_of_something_else_is_refused(arguments: Any, found: str) -> None:
    """What was found is named."""
    with pytest.raises(CheckError, match=found):
        claimcheck.check(*arguments)


@pytest.mark.parametrize("encoder", [5, "e5", object()])
def test_what_is_no_encoder_is_refused(encoder: Any) -> None:
    """An encoder has a name and encodes."""
    with pytest.raises(CheckError, match=r"expected None, or an object with a name"):
        claimcheck.check(ARTICLE, [OTHER], encoder=encoder)


class Odd:
    """An encoder that gives what it was told to."""

    name = "odd"

    def __init__(self, vectors: Any) -> None:
        self.vectors = vectors

    def encode(self, texts: Any) -> Any:
        """Return the vectors, one a text, or raise what was given."""
        if isinstance(self.vectors, Exception):
            raise self.vectors
        return self.vectors(len(texts))


@pytest.mark.parametrize(
    ("vectors", "found"),
    [
        (lambda n: [[1.0]] * (n + 1), r"expected \d+ vectors of one length, .* found \d+ of 1 dim"),
        (lambda _: [], "found 0 of no dimensions"),
        (lambda n: [[1.0] * (i + 1) for i in range(n)], "of 1 or 2 dimensions"),
        (lambda n: [[]] * n, "of 0 dimensions"),
        (lambda n: [[float("nan")]] * n, "numbers that are not finite"),
        (lambda n: [1.0] * n, "found TypeError: 'float' object is not iterable"),
        (lambda _: None, "found TypeError"),
        (lambda n: [["x"]] * n, "found ValueError"),
        (RuntimeError("no memory"), "the encoder 'odd' failed on .* found RuntimeError: no memory"),
    ],
)
def test_an_encoder_that_gives_something_else_is_refused(vectors: Any, found: str) -> None:
    """The encoder is named, with what it gave; its own exception is chained."""
    two = claimcheck.parse_article("The harbour is open. The bridge is closed, Ole Berg said.")
    with pytest.raises(CheckError, match=found) as refused:
        claimcheck.check(ARTICLE, [two], encoder=Odd(vectors))
    if isinstance(vectors, Exception):
        assert refused.value.__cause__ is vectors


def test_reports_of_one_name_are_told_apart() -> None:
    """A number in brackets follows the second; one that is given twice is one."""
    names = [s.name for s in claimcheck.check(ARTICLE, [OTHER, NAMELESS, ARTICLE, OTHER]).sources]
    assert names == ["Kota", "report 2", "Kota (2)", "Kota"]


def test_a_place_is_no_name_that_another_has() -> None:
    """A report without a name isn't cited by the name of another."""
    taken = claimcheck.parse_article("The harbour is deep.", name="report 1")
    names = [source.name for source in claimcheck.check(ARTICLE, [NAMELESS, taken]).sources]
    assert names == ["report 1 (2)", "report 1"]


def test_the_article_itself_is_told_to_be_so() -> None:
    """The same text supports nothing, and every view says so."""
    report = claimcheck.check(ARTICLE, [ARTICLE, OTHER])
    assert [source.identical for source in report.sources] == [True, False]
    for view in (report.to_text(width=200), report.to_html()):
        assert "the same text as the article" in view


def test_a_passage_has_the_words_around_it() -> None:
    """So it is found again where its sentence stands twice."""
    wire = claimcheck.parse_article(
        "So it is. The harbour is closed, Ole Berg said. Yes.", name="W"
    )
    passage = claimcheck.check(ARTICLE, [wire])[0].evidence[0]
    around = passage.prefix + passage.text + passage.suffix
    assert wire.text.count(around) == 1
    assert len(around) > len(passage.text)
