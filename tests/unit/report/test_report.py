"""The report as a value: iteration, counts, plain data."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

import claimcheck
from claimcheck import Article, Report, Verdict
from claimcheck.errors import SerializationError


def test_iterates_over_its_findings(report: claimcheck.Report) -> None:
    """A report is as long as its findings, and gives them in order."""
    assert len(report) == 2
    assert list(report) == [report[0], report[1]]
    assert [finding.verdict for finding in report] == ["corroborated", "conflicting"]


def test_tally_numbers_the_findings_of_each_verdict(report: claimcheck.Report) -> None:
    """Verdicts that no finding has are left out."""
    assert report.tally() == {Verdict.CORROBORATED: (1,), Verdict.CONFLICTING: (2,)}


def test_repr_is_one_short_line(report: claimcheck.Report) -> None:
    """A repr tells the article and the counts."""
    assert repr(report).endswith("2 claims>: 1 corroborated, 1 conflicting>")


def test_plain_data_have_the_fixed_keys(report: claimcheck.Report) -> None:
    """The keys of schema 2 are those that were promised."""
    plain = report.to_dict()
    assert (plain["schema"], plain["kind"]) == (2, "report")
    assert {"article", "sources", "findings"} <= plain.keys()
    assert {"name", "published", "language"} <= plain["sources"][0].keys()
    finding = plain["findings"][1]
    assert finding.keys() >= {
        "claim", "verdict", "differences", "evidence", "origins", "voices", "reasons",
    }  # fmt: skip
    assert {"kind", "claimed", "reported", "source"} <= finding["differences"][0].keys()
    assert finding["evidence"][0].keys() >= {"source", "start", "end", "text", "relation"}
    assert {"name", "weight"} <= finding["reasons"][0].keys()


def test_plain_data_are_lossless_through_json(report: claimcheck.Report) -> None:
    """What was written as JSON is read as the same report."""
    plain = json.loads(json.dumps(report.to_dict()))
    assert plain == report.to_dict()
    assert Report.from_dict(plain) == report


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema": 3}, "schema 3"),
        ({"kind": "article"}, "kind 'article'"),
        ({"findings": "none"}, r"\$\.findings"),
        ({"findings": [{"claim": None}]}, r"\$\.findings\[0\]\.claim"),
        ({"sources": [{}]}, r"\$\.sources\[0\]"),
        ({"encoder": 3}, r"\$\.encoder"),
        ({"article": None}, "NoneType"),
    ],
)
def test_wrong_data_say_where_and_what(
    report: claimcheck.Report, change: dict[str, Any], message: str
) -> None:
    """A wrong place in the data is named."""
    with pytest.raises(SerializationError, match=message):
        Report.from_dict(report.to_dict() | change)


def test_unknown_verdict_names_the_known_ones(report: claimcheck.Report) -> None:
    """A verdict of another schema isn't read as one of ours."""
    plain = report.to_dict()
    plain["findings"][0]["verdict"] = "true"
    with pytest.raises(SerializationError, match="corroborated, partial, conflicting"):
        Report.from_dict(plain)


@pytest.mark.parametrize("place", ["claim", "difference", "part"])
def test_a_place_outside_the_article_is_refused(report: claimcheck.Report, place: str) -> None:
    """What a finding tells of the article lies inside its text."""
    plain = report.to_dict()
    finding = next(row for row in plain["findings"] if row["differences"])
    part = {"start": 0, "end": 1, "level": "said"}
    finding["evidence"][0]["alignment"] = {"parts": [part]}
    spans = {
        "claim": finding["claim"]["spans"][0],
        "difference": finding["differences"][0]["claimed_span"],
        "part": part,
    }
    spans[place]["end"] = 10**6
    with pytest.raises(SerializationError, match=r"\$\.findings\[\d+\].*found end 1000000"):
        Report.from_dict(plain)


def test_a_claim_of_another_article_is_refused(report: claimcheck.Report) -> None:
    """A finding can't refer to an attribution that its article doesn't hold."""
    other = attrs.evolve(report, article=Article(text="Other", language="en"))
    with pytest.raises(SerializationError, match="c1"):
        other.to_dict()
