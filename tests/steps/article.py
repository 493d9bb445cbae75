"""Given an article and other articles; when it is parsed or checked; what is refused."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, parsers, then, when

import claimcheck

Call = dict[str, Any]
Reports = tuple[claimcheck.Article, ...]


def call(text: str, **options: str | None) -> Call:
    """Return the arguments of ``parse_article``, without those that are not given."""
    return {"text": text, **{name: value for name, value in options.items() if value}}


@given("an article:", target_fixture="given")
@given(parsers.parse("an article published {published}:"), target_fixture="given")
@given(parsers.parse('an article in "{language}":'), target_fixture="given")
@given(parsers.parse('an article in "{language}" published {published}:'), target_fixture="given")
@given("sebuah artikel:", target_fixture="given")
@given(parsers.parse("sebuah artikel terbitan {published}:"), target_fixture="given")
def given_article(
    docstring: str, language: str | None = None, published: str | None = None
) -> Call:
    """Take the text between the quotes for the article."""
    return call(docstring, language=language, published=published)


@given(parsers.parse('a report "{name}" in "{language}":'), target_fixture="reports")
@given(
    parsers.parse('a report "{name}" in "{language}" published {published}:'),
    target_fixture="reports",
)
@given(parsers.parse('berita "{name}" terbitan {published}:'), target_fixture="reports")
def given_report(
    reports: Reports,
    docstring: str,
    name: str,
    language: str | None = None,
    published: str | None = None,
) -> Reports:
    """Add a report to check against."""
    options = call(docstring, language=language, published=published, name=name)
    return (*reports, claimcheck.parse_article(**options))


@given("these other articles:", target_fixture="reports")
@given("berita lain berikut:", target_fixture="reports")
def given_reports(datatable: list[list[str]]) -> Reports:
    """Take one report a row: name, text, and language or published where there are such columns."""
    names = {"nama": "name", "teks": "text", "bahasa": "language", "terbit": "published"}
    heading = [names.get(column, column) for column in datatable[0]]
    rows = [dict(zip(heading, row, strict=True)) for row in datatable[1:]]
    return tuple(claimcheck.parse_article(**call(**row)) for row in rows)


@when("the article is parsed", target_fixture="outcome")
@when("artikel itu dibaca", target_fixture="outcome")
def parse(given: Call) -> claimcheck.Article | claimcheck.ClaimcheckError:
    """Parse the article; a refusal is kept for a later step."""
    try:
        return claimcheck.parse_article(**given)
    except claimcheck.ClaimcheckError as error:
        return error


@when("the article is checked", target_fixture="outcome")
@when("artikel itu diperiksa", target_fixture="outcome")
def check(given: Call, reports: Reports) -> claimcheck.Report | claimcheck.ClaimcheckError:
    """Check the article against the reports; a refusal is kept for a later step."""
    try:
        return claimcheck.check(claimcheck.parse_article(**given), against=reports)
    except claimcheck.ClaimcheckError as error:
        return error


@then(parsers.parse('it is refused with "{message}"'))
@then(parsers.parse('itu ditolak dengan "{message}"'))
def refused(outcome: object, message: str) -> None:
    """Expect an error that says so."""
    assert isinstance(outcome, claimcheck.ClaimcheckError)
    assert message in str(outcome)
