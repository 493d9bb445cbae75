"""What a check finds: verdicts, evidence, differences, and the reasons that replay."""

from __future__ import annotations

import datetime as dt
import enum

import attrs

from claimcheck.model.claim import Claim
from claimcheck.model.span import Span

__all__ = [
    "AlignedPart",
    "Alignment",
    "Difference",
    "Evidence",
    "Finding",
    "Reason",
    "Source",
    "Verdict",
]


class Verdict(enum.StrEnum):
    """
    How the other reports stand to a claim.

    It is *outdated* where a later report has newer news of a thing that changes, and *updates* what
    only earlier reports say otherwise.
    """

    CORROBORATED = "corroborated"
    PARTIAL = "partial"
    CONFLICTING = "conflicting"
    OUTDATED = "outdated"
    UPDATES = "updates"
    UNMENTIONED = "unmentioned"


_SHARE = [attrs.validators.ge(0.0), attrs.validators.le(1.0)]


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
class AlignedPart:
    """
    A part of a claim, and what a passage has of it.

    ``level`` is said, unsaid or rival; ``kind`` is word, date, number, name, place or polarity;
    ``reported`` is where the passage says the same or something else, in the report's own text.
    """

    span: Span
    level: str
    kind: str = "word"
    reported: Span | None = None


@attrs.frozen(kw_only=True)
class Alignment:
    """How a passage stands to a claim, part by part, in the order of the claim."""

    parts: tuple[AlignedPart, ...] = ()

    def of_level(self, level: str) -> tuple[AlignedPart, ...]:
        """Return the parts that are said, unsaid or rival."""
        return tuple(part for part in self.parts if part.level == level)


@attrs.frozen(kw_only=True)
class Difference:
    """
    A detail on which a report differs.

    ``kind`` is date, number, name, place, polarity, speaker or quote; ``claimed`` is the article's
    wording and ``reported`` the report's, each with its span in its own text. ``confidence`` is how
    sure it is that the two can't both be true, in [0, 1].
    """

    kind: str
    claimed: str
    reported: str
    source: str
    claimed_span: Span | None = None
    reported_span: Span | None = None
    confidence: float = attrs.field(default=1.0, validator=_SHARE)


@attrs.frozen(kw_only=True)
class Evidence:
    """
    A passage of a report, and how it stands to the claim.

    ``relation`` is agrees, partly, differs, earlier (it differs, before the news changed) or later
    (it has newer news). ``prefix`` and ``suffix`` are the words around it, by which it is found
    again in the report.
    """

    source: str
    span: Span
    text: str
    relation: str
    prefix: str = ""
    suffix: str = ""
    alignment: Alignment = Alignment()


@attrs.frozen(kw_only=True)
class Reason:
    """
    One named step of the waterfall that leads to a verdict.

    ``step`` is what it speaks for or against: that a report tells of the claim (mention), that it
    states it (agreement), that it differs (conflict), or when it did (time). ``kind`` is the detail
    that it is about, where there is one, ``source`` the report.
    """

    name: str
    weight: float
    step: str = "mention"
    kind: str | None = None
    source: str | None = None


@attrs.frozen(kw_only=True)
class Finding:
    """
    A claim's verdict, with what it rests on.

    ``confidence`` is how sure the verdict is, in [0, 1]. ``possible`` are differences that are less
    sure than one in two, which make no conflict: to be looked at; ``variants`` are other wordings
    of one quotation, which are no conflict either. ``origins`` counts the independent newsrooms
    behind the agreeing reports, ``voices`` the independent speakers. ``explanation`` is a sentence
    that an editor can quote.
    """

    claim: Claim
    verdict: Verdict
    confidence: float = attrs.field(default=0.0, validator=_SHARE)
    differences: tuple[Difference, ...] = ()
    possible: tuple[Difference, ...] = ()
    variants: tuple[Difference, ...] = ()
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
