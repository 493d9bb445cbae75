"""The report as linked data: schema.org ClaimReview, with W3C Web Annotation selectors."""

from __future__ import annotations

from typing import Any

from claimcheck.model import Article, Claim, Finding, Source, Span
from claimcheck.report.outcome import Outcome

__all__ = ["write_jsonld"]

_CONTEXT = ["https://schema.org", {"oa": "http://www.w3.org/ns/oa#"}]
_AROUND = 32
_Node = dict[str, Any]


def write_jsonld(outcome: Outcome) -> _Node:
    """Return a graph: the article, the reports, and one ClaimReview a finding."""
    article = outcome.article
    reports = {source.name: f"#report-{n}" for n, source in enumerate(outcome.sources, 1)}
    return {
        "@context": _CONTEXT,
        "@graph": [
            _article(article),
            *(_report(source, reports[source.name]) for source in outcome.sources),
            *(_review(finding, article, reports) for finding in outcome.findings),
        ],
    }


def _article(article: Article) -> _Node:
    node: _Node = {"@id": "#article", "@type": "NewsArticle", "inLanguage": article.language}
    if article.published:
        node["datePublished"] = article.published.isoformat()
    if article.name:
        node["publisher"] = {"@type": "Organization", "name": article.name}
    if article.byline:
        node["author"] = [{"@type": "Person", "name": name} for name in article.byline]
    if article.cited:
        node["isBasedOn"] = [{"@type": "CreativeWork", "name": name} for name in article.cited]
    return node


def _report(source: Source, identifier: str) -> _Node:
    node: _Node = {
        "@id": identifier,
        "@type": "CreativeWork" if source.illustrative else "NewsArticle",
        "name": source.name,
        "inLanguage": source.language,
    }
    if source.published:
        node["datePublished"] = source.published.isoformat()
    if source.illustrative:
        node["creativeWorkStatus"] = "illustrative"
    return node


def _review(finding: Finding, article: Article, reports: dict[str, str]) -> _Node:
    claim = finding.claim
    node: _Node = {
        "@id": f"#review-{claim.id}",
        "@type": "ClaimReview",
        "claimReviewed": claim.text,
        "itemReviewed": _claim(claim, article),
        "reviewRating": {"@type": "Rating", "alternateName": finding.verdict.value},
        "citation": [
            {
                "@type": ["Quotation", "oa:SpecificResource"],
                "text": passage.text,
                "disambiguatingDescription": passage.relation,
                "oa:hasSource": {"@id": reports.get(passage.source, passage.source)},
                "oa:hasSelector": [_position(passage.span), _quotation(passage.text)],
            }
            for passage in finding.evidence
        ],
    }
    if finding.explanation:
        node["reviewBody"] = finding.explanation
    return node


def _claim(claim: Claim, article: Article) -> _Node:
    node: _Node = {
        "@id": f"#claim-{claim.id}",
        "@type": "Claim",
        "text": claim.text,
        "appearance": [
            {
                "@type": ["CreativeWork", "oa:SpecificResource"],
                "oa:hasSource": {"@id": "#article"},
                "oa:hasSelector": [_position(span), _quotation_in(article.text, span)],
            }
            for span in claim.spans
        ],
    }
    if claim.speaker:
        types = {m.type for m in article.mentions if m.party == claim.speaker}
        kind = "Organization" if types & {"organization", "place"} else "Person"
        node["author"] = {"@type": kind, "name": claim.speaker}
    elif claim.attribution is None and article.name:
        node["author"] = {"@type": "Organization", "name": article.name}
    return node


def _position(span: Span) -> _Node:
    return {"@type": "oa:TextPositionSelector", "oa:start": span.start, "oa:end": span.end}


def _quotation(exact: str) -> _Node:
    return {"@type": "oa:TextQuoteSelector", "oa:exact": exact}


def _quotation_in(text: str, span: Span) -> _Node:
    return _quotation(span.of(text)) | {
        "oa:prefix": text[max(0, span.start - _AROUND) : span.start],
        "oa:suffix": text[span.end : span.end + _AROUND],
    }
