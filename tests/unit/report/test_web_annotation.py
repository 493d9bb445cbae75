"""Each annotation is what the W3C Web Annotation Data Model demands, by a JSON Schema of it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

import claimcheck

SCHEMA = json.loads((Path(__file__).parent / "web_annotation.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
Annotation = dict[str, Any]


def annotations_of(report: claimcheck.Report) -> list[Annotation]:
    """Return the annotations of a report."""
    graph = report.to_jsonld()["@graph"]
    return [node for node in graph if node.get("type") == "Annotation"]


def checked(text: str, *, language: str) -> claimcheck.Report:
    """Return a text checked against a report of the same words and more."""
    article, wire = (
        claimcheck.parse_article(words, name=name, language=language, published="2024-03-04")
        for name, words in (("field", text), ("wire", f"{text}\n\nNo more."))
    )
    return claimcheck.check(article, wire)


@pytest.mark.parametrize("url", [None, "https://field.example/rice?a=1&b=2"])
def test_annotations_are_as_the_model_demands(report: claimcheck.Report, url: str | None) -> None:
    """With an address and without, every one is valid by itself."""
    changed = attrs.evolve(
        report,
        article=attrs.evolve(report.article, url=url),
        sources=tuple(attrs.evolve(source, url=url) for source in report.sources),
    )
    assert annotations_of(changed)
    for annotation in annotations_of(changed):
        VALIDATOR.validate(annotation)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Harga beras naik 7 persen pada 3 Maret 2024, kata Menteri Ani Wijaya.", "id"),
        ('"The <b>mill</b> & </script> is shut," Ole Berg denied on Monday.', "en"),
        ("\U0001f6a8 Kim (金正恩) met Ines Reed on Monday, the palace said.", "en"),
    ],
)
def test_what_is_annotated_in_any_text_is_valid(text: str, language: str) -> None:
    """Markup, other scripts and signs outside of the basic plane change nothing."""
    found = annotations_of(checked(text, language=language))
    assert found
    for annotation in found:
        VALIDATOR.validate(annotation)
        for target in annotation["target"]:
            start, end = (target["selector"][0][key] for key in ("start", "end"))
            assert start < end


@pytest.mark.parametrize(
    "spoil",
    [
        lambda a: a.pop("@context"),
        lambda a: a.pop("id"),
        lambda a: a.update(type="Note"),
        lambda a: a.update(target=[]),
        lambda a: a.update(motivation="judging"),
        lambda a: a["body"][0].pop("value"),
        lambda a: a["body"][0].update(language="in English"),
        lambda a: a["target"][0].pop("source"),
        lambda a: a["target"][0]["selector"][0].update(start=-1),
        lambda a: a["target"][0]["selector"][0].pop("end"),
        lambda a: a["target"][0]["selector"][1].pop("exact"),
        lambda a: a["target"][0]["selector"][1].update(type="CssSelector"),
    ],
)
def test_the_schema_refuses_what_the_model_does(
    report: claimcheck.Report, spoil: Callable[[Annotation], object]
) -> None:
    """An annotation without what it must have is invalid: the schema is no empty promise."""
    annotation = copy.deepcopy(annotations_of(report)[0])
    spoil(annotation)
    assert not VALIDATOR.is_valid(annotation)
