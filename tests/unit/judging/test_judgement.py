"""A judgement as a whole: passages, succession, origins, explanations."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.judging import build_index, judge, judge_with

CLAIM = "The ferry Kari carried 196 passengers to Bergen on Monday."


def article(text: str, name: str, published: str = "2024-07-03") -> claimcheck.Article:
    """Return an English article."""
    return claimcheck.parse_article(text, language="en", name=name, published=published)


def finding(*reports: claimcheck.Article, text: str = CLAIM) -> claimcheck.Finding:
    """Return the first finding of an article against reports."""
    return judge(article(text, "Paper"), reports)[0]


def test_an_index_is_built_once_for_many_articles() -> None:
    """Judging with an index gives what judging with its reports gives."""
    reports = [article(CLAIM, "Wire"), article("A mine employed 169 people.", "Other")]
    paper = article(CLAIM, "Paper")
    assert judge_with(paper, build_index(reports)) == judge(paper, reports)


def test_two_newsrooms_are_two_origins() -> None:
    """Reports in their own words count each."""
    other = article("On Monday the ferry Kari took 196 passengers over to Bergen.", "Other")
    assert finding(article(CLAIM, "Wire"), other).origins == 2


@pytest.mark.parametrize(
    "text",
    [
        CLAIM,
        "On Monday the ferry Kari took 196 passengers over to Bergen, Reuters reported.",
    ],
)
def test_a_copy_or_a_credit_is_no_second_origin(text: str) -> None:
    """A near copy and a report that credits another outlet count with it."""
    assert finding(article(CLAIM, "Reuters"), article(text, "Courier")).origins == 1


def test_an_earlier_toll_is_superseded() -> None:
    """A number that was true the day before is no conflict with the later one."""
    text = "The storm in Bergen killed 14 people on Monday."
    later = article("The storm in Bergen killed 14 people on Monday.", "Wire")
    before = article("The storm in Bergen killed 9 people on Monday.", "Post", "2024-07-01")
    assert finding(later, before, text=text).verdict == "superseded"
    assert finding(before, text=text).differences


def test_reports_of_one_name_are_told_apart() -> None:
    """Two reports of an outlet have reasons of their own."""
    first, second = article(CLAIM, "Wire"), article("Kari reached Bergen on Monday.", "Wire")
    assert len({r.source for r in finding(first, second).reasons}) == 2


NEAR = "On Monday it rained in Bergen."
FAR = "The mayor of Bergen spoke on Monday about schools and about the new library."


def rule_out(monkeypatch: pytest.MonkeyPatch, *, below: float) -> None:
    """Let no passage that shares less than this with the claim be able to speak of it."""
    monkeypatch.setattr(
        "claimcheck.judging.judgement.greatest_mention", lambda found: found.score - below
    )


def test_only_the_nearest_miss_says_why_nothing_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of reports none of which can speak of the claim, one gives reasons: the nearest."""
    rule_out(monkeypatch, below=2.0)
    silent = finding(article(FAR, "Far"), article(NEAR, "Near"))
    assert silent.verdict == "unmentioned"
    assert {reason.source for reason in silent.reasons} == {"Near"}


def test_a_report_that_cannot_speak_of_the_claim_gives_no_reasons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Beside one that can, the others are passed over."""
    rule_out(monkeypatch, below=0.9)
    told = finding(article(FAR, "Far"), article(NEAR, "Near"), article(CLAIM, "Wire"))
    assert {reason.source for reason in told.reasons} == {"Wire"}


def test_a_report_that_might_have_spoken_says_why_it_does_not() -> None:
    """A passage that the details alone can decide on is weighed, and may turn out to be silent."""
    silent = finding(article(NEAR, "Near"))
    assert silent.verdict == "unmentioned"
    assert {reason.name for reason in silent.reasons} >= {"bar", "words"}
    assert silent.evidence == ()


def test_the_explanation_names_both_sides() -> None:
    """An editor can quote it."""
    found = finding(article(CLAIM.replace("196", "169"), "Wire"))
    assert "Wire" in found.explanation
    assert "169" in found.explanation


def test_an_article_of_nothing_has_no_findings() -> None:
    """No claims, no findings."""
    empty = claimcheck.parse_article("...", language="en")
    assert judge(empty, [article(CLAIM, "Wire")]) == ()
