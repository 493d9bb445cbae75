"""The findings as rows, one a claim, with plain values: for tables, spreadsheets and pandas."""

from __future__ import annotations

import datetime as dt

from claimcheck.model import Finding
from claimcheck.report.factuality import factuality_of
from claimcheck.report.outcome import Outcome, telling_first
from claimcheck.report.parts import unsaid_in

__all__ = ["COLUMNS", "Row", "rows_of"]

Row = dict[str, str | int | None]

COLUMNS = (
    "article", "outlet", "url", "published", "number", "claim", "start", "end", "speaker",
    "factuality", "verdict", "differs_on", "claimed", "reported", "unsaid", "source", "relation",
    "passage", "passage_start", "passage_end", "source_url", "source_published",
    "newsrooms", "voices", "explanation",
)  # fmt: skip
"""The keys of every row, in their order."""


def rows_of(outcome: Outcome, *, title: str) -> list[Row]:
    """
    Return one row a claim, in the order of the article; every row has the same keys.

    ``source`` to ``source_published`` are of the most telling passage; what isn't known is None.
    """
    sources = {source.name: source for source in outcome.sources}
    article = outcome.article
    about: Row = {
        "article": title,
        "outlet": article.name,
        "url": article.url,
        "published": _iso(article.published_at or article.published),
    }
    rows = []
    for number, finding in enumerate(outcome.findings, 1):
        best = next(iter(telling_first(finding.evidence)), None)
        source = sources.get(best.source) if best else None
        rows.append(
            {
                **about,
                "number": number,
                **_claim(finding, article.text),
                "source": best.source if best else None,
                "relation": best.relation if best else None,
                "passage": best.text if best else None,
                "passage_start": best.span.start if best else None,
                "passage_end": best.span.end if best else None,
                "source_url": source.url if source else None,
                "source_published": _iso(source and (source.published_at or source.published)),
                "newsrooms": finding.origins,
                "voices": finding.voices,
                "explanation": finding.explanation or None,
            }
        )
    return rows


def _claim(finding: Finding, text: str) -> Row:
    claim, differences = finding.claim, finding.differences
    spans = claim.content
    return {
        "claim": claim.text,
        "start": min((span.start for span in spans), default=None),
        "end": max((span.end for span in spans), default=None),
        "speaker": claim.speaker,
        "factuality": factuality_of(claim),
        "verdict": finding.verdict.value,
        "differs_on": ", ".join(dict.fromkeys(d.kind for d in differences)) or None,
        "claimed": differences[0].claimed if differences else None,
        "reported": differences[0].reported if differences else None,
        "unsaid": "; ".join(unsaid_in(finding, text)) or None,
    }


def _iso(day: object) -> str | None:
    return day.isoformat() if isinstance(day, dt.date) else None
