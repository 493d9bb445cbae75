"""The report as a plain table: claim, verdict, best evidence, why; as wide as a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from claimcheck.model import Finding
from claimcheck.report.layout import columns_of, wrapped
from claimcheck.report.outcome import Outcome, telling_first
from claimcheck.report.wording import Wording, wording_for

__all__ = ["write_table"]

_WIDTHS = (24, 15, 19, 16)  # 80 columns with the gaps between
_GAP = "  "
_MOST_LINES = 4


def write_table(outcome: Outcome) -> str:
    """Return a few short lines a finding, in columns; the labels are in the article's language."""
    wording = wording_for(outcome.article.language)
    head = tuple(wording.label(name) for name in ("claim", "verdict", "evidence", "why"))
    rule = _GAP.join("-" * width for width in _WIDTHS)
    lines = [*_lines(head), rule]
    for number, finding in enumerate(outcome.findings):
        lines += [""] if number else []
        lines += _lines(_row(finding, wording))
    return "\n".join(lines)


def _lines(row: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines of a row, each cell wrapped in its column and cut where it is long."""
    cells = [_cell(text, width) for text, width in zip(row, _WIDTHS, strict=True)]
    for parts in zip_longest(*cells, fillvalue=""):
        padded = (
            part + " " * (width - columns_of(part))
            for part, width in zip(parts, _WIDTHS, strict=True)
        )
        yield _GAP.join(padded).rstrip()


def _cell(text: str, width: int) -> list[str]:
    lines = wrapped(text, width)
    if len(lines) <= _MOST_LINES:
        return lines
    kept = lines[:_MOST_LINES]
    while columns_of(kept[-1]) >= width:
        kept[-1] = kept[-1][:-1]
    kept[-1] = f"{kept[-1].rstrip(' .,;:')}…"
    return kept


def _row(finding: Finding, wording: Wording) -> tuple[str, str, str, str]:
    best = telling_first(finding.evidence)
    evidence = f"{best[0].source}: {best[0].text}" if best else ""
    why = wording.explanation(finding)
    return wording.statement(finding.claim), wording.judgement(finding), evidence, why
