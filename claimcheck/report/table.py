"""The report as a plain table: claim, verdict, best evidence, why."""

from __future__ import annotations

from claimcheck.model import Finding
from claimcheck.report.outcome import Outcome, telling_first
from claimcheck.report.paint import shorten
from claimcheck.report.wording import Wording, wording_for

__all__ = ["write_table"]

_WIDTHS = (40, 24, 40, 40)


def write_table(outcome: Outcome) -> str:
    """Return one line a finding, cut to columns; the labels are in the article's language."""
    wording = wording_for(outcome.article.language)
    head = tuple(wording.label(name) for name in ("claim", "verdict", "evidence", "why"))
    rule = tuple("-" * width for width in _WIDTHS)
    rows = [head, rule, *(_row(finding, wording) for finding in outcome.findings)]
    return "\n".join(
        "  ".join(
            f"{shorten(cell, width):<{width}}" for cell, width in zip(row, _WIDTHS, strict=True)
        ).rstrip()
        for row in rows
    )


def _row(finding: Finding, wording: Wording) -> tuple[str, str, str, str]:
    best = telling_first(finding.evidence)
    evidence = f"{best[0].source}: {best[0].text}" if best else ""
    why = wording.explanation(finding)
    return wording.statement(finding.claim), wording.judgement(finding), evidence, why
