"""
The report as linked data: schema.org Claims, and W3C Web Annotations that assess them.

A machine reviews nothing: a ClaimReview is written only for a reviewer who is named. Who denies a
claim is the author of the denial, never of the claim.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import attrs

from claimcheck.model import Article, Claim, Evidence, Finding, Source, Span
from claimcheck.report.factuality import ASSERTED, DENIALS, factuality_of
from claimcheck.report.outcome import AGREES, Outcome
from claimcheck.report.text import title_of
from claimcheck.report.wording import Wording, wording_for

__all__ = ["Review", "as_script", "script_safe", "write_jsonld"]

_SCHEMA, _ANNOTATION = "https://schema.org", "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # code points on either side of a quotation, as annotation clients keep them
_ARTICLE = "#article"
_Node = dict[str, Any]


@attrs.frozen(kw_only=True)
class Review:
    """Who has reviewed the findings, and where that review is published."""

    reviewer: str
    url: str


@attrs.frozen(kw_only=True)
class _Graph:
    """What every node needs: the outcome, its words, and the names of its nodes."""

    outcome: Outcome
    wording: Wording
    reports: dict[str, str]
    sources: dict[str, Source]
    parties: dict[str, frozenset[str]]


def write_jsonld(
    outcome: Outcome, *, review: Review | None = None, language: str | None = None
) -> _Node:
    """
    Return a graph: the article, the reports, the claims, and annotations on their passages.

    Args:
        outcome: the findings.
        review: who has reviewed them, for a ClaimReview a finding; None for none.
        language: the language of what is said of the claims; the article's when None.
    """
    graph = _graph(outcome, wording_for(language or outcome.article.language))
    nodes = [
        _article(outcome.article),
        *(_report(source, graph.reports[source.name]) for source in graph.sources.values()),
    ]
    for finding in outcome.findings:
        nodes += _claim(finding, graph)
        nodes += _annotations(finding, graph)
        if review is not None:
            nodes.append(_review(finding, review, graph))
    return {"@context": _SCHEMA, "@graph": nodes}


def as_script(plain: _Node) -> str:
    """Return linked data as a script element; nothing in it can end the element."""
    written = script_safe(json.dumps(plain, ensure_ascii=False))
    return f'<script type="application/ld+json">{written}</script>'


def script_safe(written: str) -> str:
    r"""
    Return JSON that can stand in a page's script element: the same data, otherwise escaped.

    >>> script_safe('"</script>"')
    '"\\u003c/script\\u003e"'
    """
    for mark in "<>&\u2028\u2029":
        written = written.replace(mark, f"\\u{ord(mark):04x}")
    return written


def _graph(outcome: Outcome, wording: Wording) -> _Graph:
    parties: dict[str, set[str]] = {}
    for mention in outcome.article.mentions:
        parties.setdefault(mention.party, set()).add(mention.type)
    sources = {source.name: source for source in outcome.sources}
    return _Graph(
        outcome=outcome,
        wording=wording,
        reports={name: f"#report-{n}" for n, name in enumerate(sources, 1)},
        sources=sources,
        parties={party: frozenset(types) for party, types in parties.items()},
    )


def _known(**facts: object) -> _Node:
    """Return the facts that are known; a leading underscore stands for @."""
    named = {key.replace("_", "@", 1): value for key, value in facts.items()}
    return {key: value for key, value in named.items() if value}


def _article(article: Article) -> _Node:
    return _known(
        _id=_ARTICLE,
        _type="NewsArticle",
        headline=title_of(article),
        url=article.url,
        inLanguage=article.language,
        datePublished=_iso(article.published_at or article.published),
        publisher=_outlet(article.name),
        author=_people(article.byline),
        isBasedOn=[{"@type": "CreativeWork", "publisher": _outlet(n)} for n in article.cited],
    )


def _report(source: Source, identifier: str) -> _Node:
    return _known(
        _id=identifier,
        _type="CreativeWork" if source.illustrative else "NewsArticle",
        name=source.name,
        headline=source.title,
        url=source.url,
        inLanguage=source.language,
        datePublished=_iso(source.published_at or source.published),
        author=_people(source.authors),
        creativeWorkStatus="illustrative" if source.illustrative else None,
        sameAs={"@id": _ARTICLE} if source.identical else None,
    )


def _outlet(name: str | None) -> _Node | None:
    return {"@type": "Organization", "name": name} if name else None


def _people(names: tuple[str, ...]) -> list[_Node]:
    return [{"@type": "Person", "name": name} for name in names]


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _claim(finding: Finding, graph: _Graph) -> Iterator[_Node]:
    """Yield the claim; and where it isn't asserted, apart from it, what its source does with it."""
    claim, article = finding.claim, graph.outcome.article
    factuality = factuality_of(claim)
    identifier = f"#claim-{claim.id}"
    agreeing = list(dict.fromkeys(e.source for e in finding.evidence if e.relation == AGREES))
    yield _known(
        _id=identifier,
        _type="Claim",
        text=graph.wording.statement(claim),
        inLanguage=article.language,
        creativeWorkStatus=None if factuality == ASSERTED else factuality,
        author=_author(claim, graph) if factuality == ASSERTED else None,
        appearance=[{"@id": _ARTICLE}, *({"@id": graph.reports[name]} for name in agreeing)],
        firstAppearance=_first(agreeing, graph),
    )
    if factuality != ASSERTED:
        yield _known(
            _id=f"#statement-{claim.id}",
            _type="Claim" if factuality in DENIALS else "Quotation",
            text=graph.wording.statement(claim),
            abstract=graph.wording.standing(claim),
            author=_author(claim, graph),
            about={"@id": identifier},
            isPartOf={"@id": _ARTICLE},
        )


def _author(claim: Claim, graph: _Graph) -> _Node | None:
    """Return who says it: typed where the article tells, and never invented where it doesn't."""
    attribution, article = claim.attribution, graph.outcome.article
    if attribution is None:
        return _outlet(article.name)
    if not claim.speaker:
        words = attribution.source.of(article.text) if attribution.source else ""
        said = graph.wording.label("unnamed")
        return {"@type": "Thing", "description": f"{said}: “{words}”" if words else said}
    types = graph.parties.get(claim.speaker, frozenset())
    kinds = {"organization": "Organization", "place": "Organization", "person": "Person"}
    kind = next((to for known, to in kinds.items() if known in types), "Thing")
    resolution = attribution.resolution
    unsure = resolution is not None and not resolution.certain
    return _known(
        _type=kind,
        name=claim.speaker,
        description=graph.wording.speaker(claim) if unsure else None,
    )


def _first(agreeing: list[str], graph: _Graph) -> _Node | None:
    """Return the earliest of the works that hold the claim; None where a day isn't known."""
    article = graph.outcome.article
    days = [(article.published, _ARTICLE)]
    days += [(graph.sources[name].published, graph.reports[name]) for name in agreeing]
    dated = [(day, identifier) for day, identifier in days if day is not None]
    first = min((day for day, _ in dated), default=None)
    earliest = [identifier for day, identifier in dated if day == first]
    # Of several on one day none is known to be the first.
    return {"@id": earliest[0]} if len(dated) == len(days) and len(earliest) == 1 else None


def _annotations(finding: Finding, graph: _Graph) -> Iterator[_Node]:
    """Yield an annotation on the claim's words in the article, and one a passage on its report."""
    article, wording, claim = graph.outcome.article, graph.wording, finding.claim
    yield _annotation(
        f"#annotation-{claim.id}",
        said=wording.explanation(finding) or wording.judgement(finding),
        claim=claim,
        graph=graph,
        target=[
            _target(_ARTICLE, article.url, [_position(span), _quotation_in(article.text, span)])
            for span in claim.content
        ],
    )
    for number, passage in enumerate(finding.evidence, 1):
        source = graph.sources[passage.source]
        selectors = [_position(passage.span), _quotation_of(passage)]
        yield _annotation(
            f"#annotation-{claim.id}-{number}",
            said=wording.relation(passage.relation),
            claim=claim,
            graph=graph,
            target=[_target(graph.reports[passage.source], source.url, selectors)],
        )


def _annotation(
    identifier: str, *, said: str, claim: Claim, graph: _Graph, target: list[_Node]
) -> _Node:
    """Return a Web Annotation; it has a context of its own, so that it can be taken out alone."""
    return {
        "@context": _ANNOTATION,
        "id": identifier,
        "type": "Annotation",
        "motivation": "assessing",
        "body": [
            {
                "type": "TextualBody",
                "value": said,
                "format": "text/plain",
                "language": graph.wording.tag,
                "purpose": "assessing",
            },
            {"type": "SpecificResource", "source": f"#claim-{claim.id}", "purpose": "linking"},
        ],
        "target": target,
    }


def _target(source: str, url: str | None, selectors: list[_Node]) -> _Node:
    node: _Node = {"type": "SpecificResource", "source": source, "selector": selectors}
    return node | {"scope": url} if url else node


def _position(span: Span) -> _Node:
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}


def _quotation_of(passage: Evidence) -> _Node:
    return {
        "type": "TextQuoteSelector",
        "exact": passage.text,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
    }


def _quotation_in(text: str, span: Span) -> _Node:
    return {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }


def _review(finding: Finding, review: Review, graph: _Graph) -> _Node:
    wording, claim = graph.wording, finding.claim
    return _known(
        _id=f"#review-{claim.id}",
        _type="ClaimReview",
        url=review.url,
        author={"@type": "Organization", "name": review.reviewer},
        inLanguage=wording.tag,
        claimReviewed=wording.statement(claim),
        itemReviewed={"@id": f"#claim-{claim.id}"},
        reviewRating={"@type": "Rating", "alternateName": wording.judgement(finding)},
        reviewBody=wording.explanation(finding),
    )
