"""Then, of a report's views: what a reader is shown."""

from __future__ import annotations

import json

from pytest_bdd import parsers, then

import claimcheck


def view(report: claimcheck.Report, form: str) -> str:
    """Return the report as text, HTML, Markdown, rows, JSON or JSON-LD, white space as spaces."""
    written = {"text": report.to_text, "HTML": report.to_html, "Markdown": report.to_markdown}
    if form in written:
        return " ".join(written[form]().split())
    data = {"rows": report.rows, "JSON": report.to_dict, "JSON-LD": report.to_jsonld}
    plain: object = data[form]()
    return json.dumps(plain, ensure_ascii=False)


@then(parsers.parse('the report as {form} holds "{text}"'))
@then(parsers.parse('laporan sebagai {form} memuat "{text}"'))
def holds(report: claimcheck.Report, form: str, text: str) -> None:
    """Expect the words in the view."""
    assert text in view(report, form)


@then(parsers.parse('the report as {form} does not hold "{text}"'))
@then(parsers.parse('laporan sebagai {form} tanpa "{text}"'))
def holds_not(report: claimcheck.Report, form: str, text: str) -> None:
    """Expect the words nowhere in the view."""
    assert text not in view(report, form)
