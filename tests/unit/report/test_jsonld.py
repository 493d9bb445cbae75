"""The report as linked data."""

from __future__ import annotations

import json
from typing import Any

import attrs

import claimcheck
from claimcheck.report.jsonld import write_jsonld


def nodes(report: claimcheck.Report, kind: str) -> list[dict[str, Any]]:
    """Return the graph's nodes of a type."""
    return [node for node in report.to_jsonld()["@graph"] if node["@type"] == kind]


def test_each_finding_is_a_claim_review(report: claimcheck.Report) -> None:
    """A review holds the claim, who made it, and the verdict."""
    first, second = nodes(report, "ClaimReview")
    assert first["claimReviewed"] == "Rice costs <more> now"
    assert first["itemReviewed"]["author"] == {"@type": "Person", "name": "Ani Wijaya"}
    assert second["reviewRating"]["alternateName"] == "conflicting"
    assert second["itemReviewed"]["author"] == {"@type": "Organization", "name": "The Field"}
    assert "April 2024" in second["reviewBody"]


def test_selectors_point_into_the_text(report: claimcheck.Report) -> None:
    """Position and quotation say the same place."""
    review = nodes(report, "ClaimReview")[0]
    position, quotation = review["itemReviewed"]["appearance"][0]["oa:hasSelector"]
    text = report.article.text
    assert text[position["oa:start"] : position["oa:end"]] == quotation["oa:exact"]
    assert text.startswith(quotation["oa:prefix"] + quotation["oa:exact"])


def test_evidence_names_its_report(report: claimcheck.Report) -> None:
    """A passage refers to the report's node."""
    citation = nodes(report, "ClaimReview")[0]["citation"][0]
    (source,) = nodes(report, "CreativeWork")
    assert citation["oa:hasSource"] == {"@id": source["@id"]}
    assert source["creativeWorkStatus"] == "illustrative"


def test_the_article_is_a_node_with_what_is_known(report: claimcheck.Report) -> None:
    """Authors, outlet, day and cited outlets are given."""
    (article,) = nodes(report, "NewsArticle")
    assert article["datePublished"] == "2024-02-06"
    assert article["author"] == [{"@type": "Person", "name": "Eva Lund"}]
    assert article["isBasedOn"][0]["name"] == "AFP"


def test_what_is_not_known_is_left_out(report: claimcheck.Report) -> None:
    """No empty date, publisher or author is written."""
    bare = attrs.evolve(report.article, name=None, published=None, byline=(), cited=())
    sources = tuple(attrs.evolve(s, published=None, illustrative=False) for s in report.sources)
    graph = write_jsonld(attrs.evolve(report, article=bare, sources=sources))["@graph"]
    assert graph[0].keys() == {"@id", "@type", "inLanguage"}
    assert "datePublished" not in graph[1]
    assert "author" not in graph[3]["itemReviewed"]


def test_it_can_be_written_as_json(report: claimcheck.Report) -> None:
    """The data are plain."""
    assert json.loads(json.dumps(report.to_jsonld())) == report.to_jsonld()
