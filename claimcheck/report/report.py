"""The report: what a check found, and its views as strings and plain data."""

from __future__ import annotations

import reprlib
from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Self

import attrs

from claimcheck.errors import CheckError, SerializationError
from claimcheck.model import Article, Claim, Finding, Source, Verdict
from claimcheck.model.serialization import SCHEMA, from_plain, open_document, to_plain
from claimcheck.model.validation import check_places
from claimcheck.report.exports import write_markdown
from claimcheck.report.jsonld import Review, as_script, write_jsonld
from claimcheck.report.outcome import Outcome
from claimcheck.report.page import write_fragment, write_page
from claimcheck.report.paint import ansi, plain
from claimcheck.report.rows import Row, rows_of
from claimcheck.report.table import write_table
from claimcheck.report.text import USUAL_WIDTH, title_of, write_article, write_report

if TYPE_CHECKING:
    from rich.text import Text

__all__ = ["Report", "write_article_text"]

_RICH_WIDTH = 78
_DIFFER = frozenset({Verdict.CONFLICTING, Verdict.OUTDATED, Verdict.UPDATES})


@attrs.frozen(kw_only=True, repr=False)
class Report(Outcome):
    """
    What a check gives: iterate over its findings, print it, or turn it into a view.

    ``encoder`` names what compared meanings; it is None where word lists did.
    """

    def __repr__(self) -> str:
        """Return a short line for people."""
        counts = ", ".join(f"{len(found)} {verdict}" for verdict, found in self.tally().items())
        return f"<Report {self.article!r}: {counts or 'no claims'}>"

    def __str__(self) -> str:
        """Return a table: claim, verdict, best evidence, why."""
        return write_table(self)

    def __rich__(self) -> Text:
        """Return the report as the rich library prints it, in colour; nothing in it is markup."""
        from rich.text import Text  # noqa: PLC0415  (rich is there: it asks)

        return Text.from_ansi(write_report(self, paint=ansi, width=_RICH_WIDTH), no_wrap=True)

    def _repr_html_(self) -> str:
        """Return the report as a notebook shows it."""
        return write_fragment(self)

    def to_text(
        self, *, width: int = USUAL_WIDTH, colour: bool = False, language: str | None = None
    ) -> str:
        """
        Return the report for a person to read in a terminal or a mail.

        Args:
            width: the longest line, in characters.
            colour: whether to mark it with ANSI colours.
            language: the language of the labels; the article's when None.

        Raises:
            UnknownLanguageError: there is no such language.
        """
        return write_report(self, paint=ansi if colour else plain, width=width, language=language)

    def to_html(self, *, language: str | None = None) -> str:
        """
        Return the report as one self-contained HTML page, everything in it escaped.

        Args:
            language: the language of the labels; the article's when None.

        Raises:
            UnknownLanguageError: there is no such language.
        """
        return write_page(self, language=language)

    def to_markdown(self, *, language: str | None = None) -> str:
        """
        Return the report as Markdown, what is to be acted on first.

        Args:
            language: the language of the labels; the article's when None.

        Raises:
            UnknownLanguageError: there is no such language.
        """
        return write_markdown(self, language=language)

    def to_jsonld(
        self,
        *,
        reviewer: str | None = None,
        review_url: str | None = None,
        language: str | None = None,
    ) -> dict[str, Any]:
        """
        Return schema.org Claims and W3C Web Annotations on their passages, as plain data.

        Args:
            reviewer: who has reviewed the findings; with a ``review_url`` each becomes that
                reviewer's ClaimReview. A machine's verdict is none.
            review_url: where that review is published.
            language: the language of what is said of the claims; the article's when None.

        Raises:
            CheckError: a reviewer without an address, or the reverse.
            UnknownLanguageError: there is no such language.
        """
        return write_jsonld(self, review=_review(reviewer, review_url), language=language)

    def to_jsonld_script(
        self, *, reviewer: str | None = None, review_url: str | None = None
    ) -> str:
        """Return ``to_jsonld`` as a script element for a page's head; no text can break out."""
        return as_script(self.to_jsonld(reviewer=reviewer, review_url=review_url))

    def rows(self) -> list[Row]:
        """
        Return one row a claim, with plain values: what ``pandas.DataFrame`` takes.

        ``source`` to ``source_published`` are of the passage that tells most.
        """
        return rows_of(self, title=title_of(self.article))

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain data that can be written as JSON; nothing is lost."""
        references = self.article.claim_references()
        return {
            "schema": SCHEMA,
            "kind": "report",
            "article": self.article.to_dict(),
            "sources": [to_plain(source) for source in self.sources],
            "findings": [
                to_plain(attrs.evolve(finding, claim=_bare(finding.claim)))
                | {"claim": references.to_plain(finding.claim)}
                for finding in self.findings
            ],
            "encoder": self.encoder,
        }

    @classmethod
    def from_dict(cls, plain: object) -> Self:
        """
        Return the report that ``to_dict`` wrote.

        Args:
            plain: what ``to_dict`` gave, or the same read from JSON.

        Raises:
            SerializationError: says what was found, where, and what was expected.
        """
        fields = open_document(plain, "report")
        article = Article.from_dict(fields.pop("article", None))
        references = article.claim_references()
        findings = []
        for path, row in _rows(fields, "findings"):
            check_places(row.get("claim"), len(article.text), path=f"{path}.claim")
            claim = references.from_plain(row.get("claim"), path=f"{path}.claim")
            bare = from_plain({**row, "claim": to_plain(_bare(claim))}, Finding, path=path)
            findings.append(attrs.evolve(bare, claim=claim))
        encoder = fields.get("encoder")
        if not isinstance(encoder, str | None):
            message = f"$.encoder: expected a name or null, found {encoder!r}"
            raise SerializationError(message)
        sources = [from_plain(row, Source, path=path) for path, row in _rows(fields, "sources")]
        for index, finding in enumerate(findings):
            _check_finding(finding, [s.name for s in sources], path=f"$.findings[{index}]")
            check_places(_claimed(finding), len(article.text), path=f"$.findings[{index}]")
        return cls(
            article=article,
            sources=tuple(sources),
            findings=tuple(findings),
            encoder=encoder,
        )


def write_article_text(
    article: Article, *, width: int = USUAL_WIDTH, colour: bool = False, language: str | None = None
) -> str:
    """
    Return what was read in an article, for a person: statements, dates, what was left out.

    Args:
        article: the article.
        width: the longest line, in characters.
        colour: whether to mark it with ANSI colours.
        language: the language of the labels; the article's when None.

    Raises:
        UnknownLanguageError: there is no such language.
    """
    return write_article(article, paint=ansi if colour else plain, width=width, language=language)


def _review(reviewer: str | None, url: str | None) -> Review | None:
    """
    Return the review that a call names.

    Raises:
        CheckError: the one is named without the other.
    """
    if reviewer and url:
        return Review(reviewer=reviewer, url=url)
    if reviewer or url:
        missing = "review_url" if reviewer else "reviewer"
        message = f"a ClaimReview needs a reviewer and a review_url: expected {missing} too"
        raise CheckError(message)
    return None


def _bare(claim: Claim) -> Claim:
    """Return a claim without its annotations, which its article's plain data hold."""
    return attrs.evolve(claim, attribution=None, timexes=(), quantities=(), mentions=())


def _rows(fields: dict[str, Any], key: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the dicts of a list, each with its path."""
    rows = fields.get(key)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        message = f"$.{key}: expected a list of dicts, found {type(rows).__name__}"
        raise SerializationError(message)
    return [(f"$.{key}[{index}]", row) for index, row in enumerate(rows)]


def _claimed(finding: Finding) -> list[object]:
    """Return the places in the article itself of what a finding tells of, as plain data."""
    told = (*finding.differences, *finding.possible, *finding.variants)
    parts = [part for e in finding.evidence if e.alignment for part in e.alignment.parts]
    spans = (*(d.claimed_span for d in told), *(part.span for part in parts))
    return [to_plain(span) for span in spans if span is not None]


def _check_finding(finding: Finding, names: Collection[str], *, path: str) -> None:
    """Look whether each passage is of a report that the data hold, and a conflict says on what."""
    for evidence in finding.evidence:
        if evidence.source not in names:
            message = (
                f"{path}.evidence: expected passages of {', '.join(names)}, found one of "
                f"{reprlib.repr(evidence.source)}"
            )
            raise SerializationError(message)
    if finding.verdict in _DIFFER and not finding.differences:
        message = f"{path}.differences: expected one or more of a {finding.verdict} claim"
        raise SerializationError(message)
