"""What a check finds: verdicts, evidence, differences, and the reasons that replay."""

from __future__ import annotations

import datetime as dt
import enum

import attrs

from claimcheck.model.claim import Claim
from claimcheck.model.span import Span

__all__ = ["Difference", "Evidence", "Finding", "Reason", "Source", "Verdict"]


class Verdict(enum.StrEnum):
    """How the other reports stand to a claim."""

    CORROBORATED = "corroborated"
    PARTIAL = "partial"
    CONFLICTING = "conflicting"
    SUPERSEDED = "superseded"
    UNMENTIONED = "unmentioned"


@attrs.frozen(kw_only=True)
class Source:
    """
    A report that the article was checked against.

    ``published_at`` is the instant, where it is known. ``illustrative`` marks one that was written
    as an example, ``identical`` one whose text is the article's own; every view says so.
    """

    name: str
    published: dt.date | None
    language: str
    illustrative: bool = False
    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published_at: dt.datetime | None = None
    identical: bool = False


@attrs.frozen(kw_only=True)
class Difference:
    """
    A detail on which a report differs.

    ``kind`` is date, number, name, place, polarity, speaker or quote; ``claimed`` is the article's
    wording and ``reported`` the report's, each with its span in its own text.
    """

    kind: str
    claimed: str
    reported: str
    source: str
    claimed_span: Span | None = None
    reported_span: Span | None = None


@attrs.frozen(kw_only=True)
class Evidence:
    """
    A passage of a report; ``relation`` is agrees, partly, differs or earlier.

    ``prefix`` and ``suffix`` are the words around it, by which it is found again in the report.
    """

    source: str
    span: Span
    text: str
    relation: str
    prefix: str = ""
    suffix: str = ""


@attrs.frozen(kw_only=True)
class Reason:
    """
    One named step of the waterfall that leads to a verdict.

    ``kind`` is the detail that it is about, where there is one, ``source`` the report.
    """

    name: str
    weight: float
    kind: str | None = None
    source: str | None = None


@attrs.frozen(kw_only=True)
class Finding:
    """
    A claim's verdict, with what it rests on.

    ``origins`` counts the independent newsrooms behind the agreeing reports, ``voices`` the
    independent speakers. ``explanation`` is a sentence that an editor can quote.
    """

    claim: Claim
    verdict: Verdict
    differences: tuple[Difference, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    origins: int = 0
    voices: int = 0
    reasons: tuple[Reason, ...] = ()
    explanation: str = ""

    def __repr__(self) -> str:
        """Return a short line for people."""
        kinds = ", ".join(sorted({d.kind for d in self.differences}))
        on = f" on {kinds}" if kinds else ""
        return f"<Finding {self.verdict}{on}: {str(self.claim)[:60]!r}>"
