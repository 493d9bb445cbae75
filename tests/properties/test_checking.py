"""What is true of every check, whatever the reports."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck
from claimcheck.judging import decide
from tests.properties.texts import hostile_texts, story_texts

ARTICLE = """Kapal Berhenti di Ternate
Menteri Perhubungan Rani Uge mengatakan kapal Kari akan berlayar ke Bitung pada bulan Oktober.
"Kapal itu membawa 196 orang," ujar nakhoda Budi Lie, Senin.
Gubernur membantah bahwa pelabuhan Ternate ditutup.
"""
REPORTS = (
    "Transport Minister Rani Uge said the Kari ferry would sail to Bitung in November.",
    "The Kari ferry carried 196 people, captain Budi Lie said on Monday.",
    "Captain Budi Lie said the Kari carried 169 people. The governor denied closing the harbour.",
    "Pelabuhan Ternate ditutup sejak Senin, kata Menteri Perhubungan Rani Uge.",
)
UNRELATED = (
    "The orchestra of Lund played two concerts in a barn. The cellist lost a shoe.",
    "“Nobody had seen such a comet,” said Anna Berg, an astronomer, on 3 June.",
    "Harga cabai di Pasar Legi turun menjadi Rp20.000 per kilogram pada bulan Mei.",
    "Penyanyi Laras Winata tidak jadi tampil di Bandung karena sakit, kata manajernya.",
)


def report_of(text: str, name: str) -> claimcheck.Article:
    """Return a report of the day before the article."""
    return claimcheck.parse_article(text, published="2024-07-02", name=name)


ARTICLE_READ = claimcheck.parse_article(ARTICLE, language="id", published="2024-07-03")
REPORTS_READ = tuple(report_of(text, f"wire {n}") for n, text in enumerate(REPORTS, 1))
some_reports = st.lists(st.sampled_from(REPORTS_READ), min_size=1, unique_by=lambda r: r.name)


def outcome(report: claimcheck.Report) -> list[tuple[object, ...]]:
    """Return what a reader is told, the order of the sources set aside."""
    return [
        (
            finding.claim.id,
            finding.verdict,
            frozenset((d.kind, d.claimed, d.reported, d.source) for d in finding.differences),
            frozenset((e.source, e.span, e.relation) for e in finding.evidence),
            finding.origins,
            finding.voices,
        )
        for finding in report
    ]


@given(reports=some_reports)
def test_every_verdict_replays(reports: list[claimcheck.Article]) -> None:
    """``decide(finding.reasons) == finding.verdict``: there is no hidden state."""
    for finding in claimcheck.check(ARTICLE_READ, reports):
        assert decide(finding.reasons) == finding.verdict


@given(reports=some_reports, data=st.data())
def test_the_order_of_the_sources_does_not_matter(
    reports: list[claimcheck.Article], data: st.DataObject
) -> None:
    """Reordered reports give the same verdicts, differences and evidence."""
    shuffled = data.draw(st.permutations(reports))
    ordered = outcome(claimcheck.check(ARTICLE_READ, reports))
    assert outcome(claimcheck.check(ARTICLE_READ, shuffled)) == ordered


@given(
    reports=some_reports,
    place=st.integers(min_value=0, max_value=4),
    unrelated=st.sampled_from(UNRELATED),
)
def test_an_unrelated_report_changes_nothing(
    reports: list[claimcheck.Article], place: int, unrelated: str
) -> None:
    """A report on something else changes no verdict and is no evidence."""
    other = report_of(unrelated, "something else")
    more = [*reports[:place], other, *reports[place:]]
    expected = outcome(claimcheck.check(ARTICLE_READ, reports))
    assert outcome(claimcheck.check(ARTICLE_READ, more)) == expected


@given(reports=some_reports, data=st.data())
def test_the_same_report_twice_is_one_witness(
    reports: list[claimcheck.Article], data: st.DataObject
) -> None:
    """A repeated report changes nothing."""
    again = data.draw(st.sampled_from(reports))
    expected = outcome(claimcheck.check(ARTICLE_READ, reports))
    assert outcome(claimcheck.check(ARTICLE_READ, [*reports, again])) == expected


@pytest.mark.parametrize("language", story_texts)
@given(data=st.data())
def test_an_article_agrees_with_itself(language: str, data: st.DataObject) -> None:
    """No claim conflicts with the article that makes it."""
    text = data.draw(story_texts[language])
    article = claimcheck.parse_article(text, language=language, published="2024-07-03")
    itself = claimcheck.parse_article(
        text, language=language, published="2024-07-03", name="itself"
    )
    verdicts = {finding.verdict for finding in claimcheck.check(article, [itself])}
    assert claimcheck.Verdict.CONFLICTING not in verdicts


@given(text=hostile_texts, other=hostile_texts)
def test_hostile_texts_are_checked(text: str, other: str) -> None:
    """Nothing raises, nothing is mutated, and the evidence quotes the report."""
    article = claimcheck.parse_article(text, language="id")
    source = report_of(other, "other")
    kept = copy.deepcopy((article, source))
    report = claimcheck.check(article, [source])
    assert (article, source) == kept
    assert len(report) == len(article.claims)
    for finding in report:
        assert all(e.span.of(other) == e.text for e in finding.evidence)
        assert decide(finding.reasons) == finding.verdict


@given(text=hostile_texts)
def test_plain_data_holds_a_report_whole(text: str) -> None:
    """``from_dict(to_dict(x)) == x``."""
    report = claimcheck.check(ARTICLE_READ, [report_of(text, "other")])
    assert claimcheck.Report.from_dict(report.to_dict()) == report


@pytest.mark.parametrize("encoder", [None])
def test_without_an_encoder_the_report_says_so(encoder: None) -> None:
    """The report names what compared meanings: here nothing did."""
    assert claimcheck.check(ARTICLE_READ, REPORTS_READ, encoder=encoder).encoder is None
