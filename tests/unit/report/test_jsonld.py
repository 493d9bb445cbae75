"""The report as linked data, read as other programs read it."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from pyld import jsonld

import claimcheck
from claimcheck.errors import CheckError
from claimcheck.model import Attribution, Claim, Factuality, Mention, Resolution, Span

SCHEMA = "http://schema.org/"
OA = "http://www.w3.org/ns/oa#"
BASE = "https://newsroom.example/reports/7"
# What the two published contexts say of the terms that are used here.
CONTEXTS = {
    "https://schema.org": {"@context": {"@vocab": SCHEMA, "url": {"@type": "@id"}}},
    "http://www.w3.org/ns/anno.jsonld": {
        "@context": {
            "oa": OA, "dc": "http://purl.org/dc/elements/1.1/",
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "id": "@id", "type": "@type",
            "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody",
            "SpecificResource": "oa:SpecificResource",
            "TextPositionSelector": "oa:TextPositionSelector",
            "TextQuoteSelector": "oa:TextQuoteSelector",
            "assessing": "oa:assessing", "linking": "oa:linking",
            "body": {"@type": "@id", "@id": "oa:hasBody"},
            "target": {"@type": "@id", "@id": "oa:hasTarget"},
            "source": {"@type": "@id", "@id": "oa:hasSource"},
            "selector": {"@type": "@id", "@id": "oa:hasSelector"},
            "scope": {"@type": "@id", "@id": "oa:hasScope"},
            "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
            "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
            "value": "rdf:value", "format": "dc:format", "language": "dc:language",
            "start": "oa:start", "end": "oa:end",
            "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
        }
    },
}  # fmt: skip


def expanded(plain: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the graph as PyLD expands it, without the network."""

    def load(url: str, options: object) -> dict[str, Any]:
        del options
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url,
                "document": CONTEXTS[url]}  # fmt: skip

    nodes: list[dict[str, Any]] = jsonld.expand(plain, {"base": BASE, "documentLoader": load})
    return nodes


def nodes(report: claimcheck.Report, kind: str, **review: str) -> list[dict[str, Any]]:
    """Return the graph's nodes of a type."""
    graph = report.to_jsonld(**review)["@graph"]
    return [node for node in graph if kind in (node.get("@type"), node.get("type"))]


def with_claim(report: claimcheck.Report, **changes: Any) -> claimcheck.Report:
    """Return the report with its first claim changed."""
    claim = attrs.evolve(report[0].claim, **changes)
    return attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim), report[1]))


def denial(report: claimcheck.Report) -> claimcheck.Report:
    """Return the report with its first claim denied by its speaker."""
    attribution = attrs.evolve(report.article.attributions[0], stance="denies")
    return with_claim(report, attribution=attribution)


def test_each_finding_is_a_claim_with_its_author(report: claimcheck.Report) -> None:
    """A speaker is typed as the article tells; the outlet is the author of its own words."""
    first, second = nodes(report, "Claim")
    assert first["text"] == "Rice costs <more> now"
    assert first["author"] == {"@type": "Person", "name": "Ani Wijaya"}
    assert second["author"] == {"@type": "Organization", "name": "The Field"}
    assert first["appearance"] == [{"@id": "#article"}, {"@id": "#report-1"}]


def test_a_machine_reviews_nothing(report: claimcheck.Report) -> None:
    """A ClaimReview needs a reviewer and the address of the review."""
    assert nodes(report, "ClaimReview") == []
    url = "https://desk.example/reviews/1"
    _, review = nodes(report, "ClaimReview", reviewer="The Desk", review_url=url)
    assert review["author"] == {"@type": "Organization", "name": "The Desk"}
    assert review["url"] == url
    assert review["reviewRating"]["alternateName"] == "conflicting: date"


@pytest.mark.parametrize("review", [{"reviewer": "The Desk"}, {"review_url": "https://x.example"}])
def test_half_a_review_is_refused(report: claimcheck.Report, review: dict[str, str]) -> None:
    """A reviewer without an address, or the reverse, makes no review."""
    with pytest.raises(CheckError, match="needs a reviewer and a review_url"):
        report.to_jsonld(**review)


def test_who_denies_a_claim_is_not_its_author(report: claimcheck.Report) -> None:
    """The denial is a claim of its own; what is denied says so, in words, and has no author."""
    denied, statement, _ = nodes(denial(report), "Claim")
    assert "author" not in denied
    assert denied["creativeWorkStatus"] == "denied"
    assert denied["text"] == "Denied by Ani Wijaya: “Rice costs <more> now”"
    assert statement["author"]["name"] == "Ani Wijaya"
    assert statement["about"] == {"@id": denied["@id"]}
    assert statement["text"].startswith("Denied by Ani Wijaya")


def test_what_is_only_asked_is_no_claim_of_the_asker(report: claimcheck.Report) -> None:
    """A question or a request is a quotation about the claim."""
    attribution = report.article.attributions[0]
    asked = with_claim(report, attribution=attribution, factuality=Factuality.REQUESTED)
    (quotation,) = nodes(asked, "Quotation")
    assert quotation["author"]["name"] == "Ani Wijaya"
    assert "author" not in nodes(asked, "Claim")[0]


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("person", "Person"), ("organization", "Organization"), ("place", "Organization"),
     ("unknown", "Thing")],
)  # fmt: skip
def test_speakers_are_typed_as_they_are(report: claimcheck.Report, kind: str, typed: str) -> None:
    """A body is no person, and what isn't known is neither."""
    mention = attrs.evolve(report.article.mentions[0], type=kind)
    article = attrs.evolve(report.article, mentions=(mention,))
    assert nodes(attrs.evolve(report, article=article), "Claim")[0]["author"]["@type"] == typed


def test_a_source_without_a_name_is_described(report: claimcheck.Report) -> None:
    """No name is invented: the article's words stand in its place."""
    author = nodes(with_claim(report, speaker=None), "Claim")[0]["author"]
    assert author == {"@type": "Thing", "description": "a source not named: “Minister Ani Wijaya”"}


def test_annotations_are_whole_when_taken_out_alone(report: claimcheck.Report) -> None:
    """Each has the context, body, target and motivation that the W3C model demands."""
    found = nodes(report, "Annotation")
    assert len(found) == 2 + 3
    for annotation in found:
        assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert annotation["motivation"] == "assessing"
        (alone,) = expanded(annotation)
        assert alone["@type"] == [f"{OA}Annotation"]
        assert alone[f"{OA}motivatedBy"] == [{"@id": f"{OA}assessing"}]
        assert alone["@id"].startswith(BASE)
        assert all(target[f"{OA}hasSource"] for target in alone[f"{OA}hasTarget"])
        assert alone[f"{OA}hasBody"][0]["@type"] == [f"{OA}TextualBody"]


def test_selectors_find_every_place() -> None:
    """Position and quotation, with the words around, say the same place in each original text."""
    article = claimcheck.parse_article(
        "Rice rose 7 percent, Ani Wijaya said.", published="2024-03-04"
    )
    wire = claimcheck.parse_article(
        "Prices moved.\n\nRice rose 7 percent, Ani Wijaya said.\n\nNo more.", name="wire"
    )
    report = claimcheck.check(article, [wire])
    assert report[0].evidence
    texts = {"#article": article.text, "#report-1": wire.text}
    for annotation in nodes(report, "Annotation"):
        for target in annotation["target"]:
            position, quotation = target["selector"]
            text, start, end = texts[target["source"]], position["start"], position["end"]
            assert text[start:end] == quotation["exact"]
            assert text[:start].endswith(quotation["prefix"])
            assert text[end:].startswith(quotation["suffix"])
            around = quotation["prefix"] + quotation["exact"] + quotation["suffix"]
            assert text.count(around) == 1


def test_the_whole_graph_expands(report: claimcheck.Report) -> None:
    """A linked-data processor reads it: every node has an address and a type."""
    for node in expanded(denial(report).to_jsonld(reviewer="A", review_url="https://a.example")):
        assert node["@id"].startswith(BASE)
        assert all(kind.startswith((SCHEMA, OA)) for kind in node["@type"])


def test_the_article_is_a_node_with_what_is_known(report: claimcheck.Report) -> None:
    """Headline, address, authors, outlet, time and cited outlets are given."""
    article = attrs.evolve(
        report.article, url="https://field.example/rice", title="Rice gets dearer still"
    )
    node = nodes(attrs.evolve(report, article=article), "NewsArticle")[0]
    assert node["url"] == "https://field.example/rice"
    assert node["headline"] == "Rice gets dearer still"
    assert node["datePublished"] == "2024-02-06"
    assert node["author"] == [{"@type": "Person", "name": "Eva Lund"}]
    assert node["isBasedOn"][0]["publisher"]["name"] == "AFP"


def test_an_example_is_labelled(report: claimcheck.Report) -> None:
    """An illustrative report is no news article."""
    (source,) = nodes(report, "CreativeWork")
    assert source["creativeWorkStatus"] == "illustrative"


def test_what_is_not_known_is_left_out(report: claimcheck.Report) -> None:
    """No empty date, publisher or author is written."""
    bare = attrs.evolve(report.article, name=None, published=None, byline=(), cited=())
    sources = tuple(attrs.evolve(s, published=None, illustrative=False) for s in report.sources)
    graph = attrs.evolve(report, article=bare, sources=sources).to_jsonld()["@graph"]
    assert graph[0].keys() == {"@id", "@type", "headline", "inLanguage"}
    assert "datePublished" not in graph[1]
    claims = [node for node in graph if node.get("@type") == "Claim"]
    assert all("firstAppearance" not in claim for claim in claims)
    assert "author" not in claims[1]


def test_the_first_appearance_is_the_earliest_day(report: claimcheck.Report) -> None:
    """A report of the day before had it first; of one day alike nobody is first."""
    earlier = attrs.evolve(report.sources[0], published=report.article.published.replace(day=5))  # type: ignore[union-attr]
    assert nodes(attrs.evolve(report, sources=(earlier,)), "Claim")[0]["firstAppearance"] == {
        "@id": "#report-1"
    }
    assert "firstAppearance" not in nodes(report, "Claim")[0]


def test_a_script_element_cannot_be_broken_out_of() -> None:
    """What would end it, or begin a comment, is escaped; the data stay the same."""
    text = "The </script><script>alert(1)</script> <!-- road & bridge are closed, Ole Berg said."
    article = claimcheck.parse_article(text, name="</script>")
    report = claimcheck.check(article, [article])
    script = report.to_jsonld_script()
    assert script.count("<") == 2
    inner = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert json.loads(inner) == report.to_jsonld()


def test_an_unsure_speaker_is_described_so(report: claimcheck.Report) -> None:
    """A probable author is called probable."""
    attribution = report.article.attributions[0]
    resolution = Resolution(rule="role", certain=False)
    unsure = with_claim(report, attribution=attrs.evolve(attribution, resolution=resolution))
    assert nodes(unsure, "Claim")[0]["author"]["description"] == "Ani Wijaya (probably)"


def test_an_article_of_its_own_text_is_the_same_work() -> None:
    """An article checked against itself is told to be the same."""
    article = claimcheck.parse_article("Rice is dear, Ani Wijaya said.", name="Field")
    report = claimcheck.check(article, article)
    same = [node for node in nodes(report, "NewsArticle") if "sameAs" in node]
    assert [node["sameAs"] for node in same] == [{"@id": "#article"}]


def test_values_of_every_kind_can_be_made_by_hand() -> None:
    """A claim without spans, an attribution without a source: the graph is still whole."""
    place = Span(0, 4)
    attribution = Attribution(source=None, cue=None, content=(place,), stance="denies")
    claim = Claim(id="c1", spans=(), text="Rice", attribution=attribution)
    mention = Mention(span=place, kind="name", type="person", party="Rice")
    article = claimcheck.Article(
        text="Rice",
        language="en",
        attributions=(attribution,),
        claims=(claim,),
        mentions=(mention,),
    )
    finding = claimcheck.Finding(claim=claim, verdict=claimcheck.Verdict.UNMENTIONED)
    report = claimcheck.Report(article=article, sources=(), findings=(finding,))
    assert nodes(report, "Claim")[0]["text"] == "Denied: “Rice”"
    assert expanded(report.to_jsonld())
