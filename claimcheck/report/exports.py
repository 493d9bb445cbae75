"""The rows as CSV, JSON Lines and Markdown: for spreadsheets, pipes, and what editors write in."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.model import Finding
from claimcheck.report.outcome import Outcome, telling_first
from claimcheck.report.paint import printable
from claimcheck.report.rows import COLUMNS, rows_of
from claimcheck.report.text import facts_of, notes_on, source_notes, title_of
from claimcheck.report.wording import Wording, wording_for

__all__ = ["write_csv", "write_jsonl", "write_markdown", "write_table_rows"]

# A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA = re.compile(r"[=+\-@\t\r]")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~#&])")


def write_csv(outcomes: Sequence[Outcome]) -> str:
    """
    Return the findings as CSV (RFC 4180), one row a claim, for a spreadsheet.

    A text that a spreadsheet would take for a formula gets an apostrophe before it; JSON Lines
    keep it as it is.
    """
    rows = (
        row for outcome in outcomes for row in rows_of(outcome, title=title_of(outcome.article))
    )
    return write_table_rows(COLUMNS, rows)


def write_table_rows(columns: Sequence[str], rows: Iterable[Mapping[str, str | int | None]]) -> str:
    """Return rows as CSV under a head; no cell is a formula."""
    lines = _Lines()
    table = csv.writer(lines)
    table.writerow(columns)
    for row in rows:
        table.writerow([_cell(row[column]) for column in columns])
    return "".join(lines.written)


def write_jsonl(outcomes: Sequence[Outcome]) -> str:
    """Return the findings as JSON Lines, one object a claim."""
    return "".join(
        json.dumps(row, ensure_ascii=False) + "\n"
        for outcome in outcomes
        for row in rows_of(outcome, title=title_of(outcome.article))
    )


def write_markdown(outcome: Outcome, *, language: str | None = None) -> str:
    """
    Return the report as Markdown, what is to be acted on first.

    Args:
        outcome: the findings.
        language: the language of the labels; the article's when None.
    """
    wording = wording_for(language or outcome.article.language)
    return "\n".join([*_markdown(outcome, wording), ""])


class _Lines:
    """Takes what the csv module writes."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, line: str) -> int:
        """Keep a line."""
        self.written.append(line)
        return len(line)


def _cell(value: str | int | None) -> str | int | None:
    if isinstance(value, str) and _FORMULA.match(value):
        return f"'{value}"
    return value


def _markdown(outcome: Outcome, wording: Wording) -> Iterator[str]:
    article, urgent = outcome.article, outcome.urgent()
    yield f"# {_escaped(title_of(article))}"
    yield ""
    yield f"**{_escaped(wording.urgency(outcome))}**"
    yield ""
    yield _escaped(" · ".join(facts_of(article, wording)))
    yield ""
    for source in outcome.sources:
        marks = source_notes(source, wording)
        day = wording.publication(source.published, source.published_at)
        facts = ", ".join([day, wording.language_name(source.language), *marks])
        yield f"- **{_escaped(source.name)}**, {_escaped(facts)}"
    for note in notes_on(outcome.sources, wording):
        yield f"\n_{_escaped(note)}_"
    yield ""
    heads = ("claim", "verdict", "evidence", "why")
    yield "| # | " + " | ".join(_escaped(wording.label(head)) for head in heads) + " |"
    yield "|---" * (len(heads) + 1) + "|"
    for number in (*urgent, *outcome.others()):
        yield _line(number, outcome[number - 1], wording)


def _line(number: int, finding: Finding, wording: Wording) -> str:
    best = next(iter(telling_first(finding.evidence)), None)
    claim = finding.claim
    said = wording.statement(claim)
    if not wording.standing(claim):
        said = f"{wording.speaker(claim)}: {said}"
    cells = (
        said,
        wording.judgement(finding),
        f"{best.source}: {best.text}" if best else "",
        wording.explanation(finding),
    )
    return f"| {number} | " + " | ".join(map(_escaped, cells)) + " |"


def _escaped(text: str) -> str:
    """Return a text on one line, with a backslash before what Markdown would obey."""
    return _MARKDOWN.sub(r"\\\1", printable(text))
