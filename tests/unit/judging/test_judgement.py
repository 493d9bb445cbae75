"""A judgement as a whole: passages, succession, origins, explanations."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.judging import build_index, judge, judge_with
from claimcheck.judging.judgement import align_claims
from claimcheck.judging.weigh import states_most

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


def test_an_earlier_toll_is_updated() -> None:
    """A number that was true the day before is no conflict with the later one."""
    text = "The storm in Bergen killed 14 people on Monday."
    later = article("The storm in Bergen killed 14 people on Monday.", "Wire")
    before = article("The storm in Bergen killed 9 people on Monday.", "Post", "2024-07-01")
    assert finding(later, before, text=text).verdict == "updates"
    assert finding(before, text=text).differences


def test_a_later_toll_outdates_a_claim() -> None:
    """A report from after the article has newer news, and contradicts nothing."""
    text = "The storm in Bergen killed 14 people on Monday."
    after = article("The storm in Bergen killed 19 people on Monday.", "Post", "2024-07-05")
    assert finding(after, text=text).verdict == "outdated"


def test_reports_of_one_name_are_told_apart() -> None:
    """Two reports of an outlet have reasons of their own."""
    other = article(f"{CLAIM} It was late.", "Wire")
    first, second = article(CLAIM, "Wire"), other
    assert len({r.source for r in finding(first, second).reasons}) == 2


NEAR = "On Monday it rained in Bergen."
FAR = "The mayor of Bergen spoke on Monday about schools and about the new library."


def test_only_the_nearest_miss_says_why_nothing_was_found() -> None:
    """Of reports none of which tells of the claim, one at most gives reasons."""
    silent = finding(article(FAR, "Far"), article(NEAR, "Near"))
    assert silent.verdict == "unmentioned"
    assert len({reason.source for reason in silent.reasons}) <= 1


def test_a_report_that_is_silent_gives_no_reasons() -> None:
    """Beside one that tells of the claim, the others are passed over."""
    told = finding(article(FAR, "Far"), article(NEAR, "Near"), article(CLAIM, "Wire"))
    assert {reason.source for reason in told.reasons} == {"Wire"}


def test_a_restatement_wins_over_any_other_sentence_of_a_report() -> None:
    """Another crossing in the same report makes no conflict of what it states word for word."""
    report = f"On Tuesday the ferry Kari carried 84 passengers to Bergen. {CLAIM}"
    found = finding(article(report, "Wire"))
    assert found.verdict == "corroborated"
    assert [passage.text for passage in found.evidence] == [CLAIM]


def test_evidence_is_aligned_part_by_part() -> None:
    """What a passage says, leaves out and says otherwise is told with its places."""
    report = "The ferry Kari carried 169 passengers on Monday."
    (evidence,) = finding(article(report, "Wire")).evidence
    parts = {p.span.of(CLAIM): p for p in evidence.alignment.parts}
    assert parts["196"].level == "rival"
    assert parts["196"].reported is not None
    assert parts["196"].reported.of(report) == "169"
    assert parts["Bergen"].level == "unsaid"
    assert parts["Kari"].level == "said"


def test_an_unsure_difference_is_possible_and_no_conflict() -> None:
    """It is shown apart, with how sure it is."""
    report = "Kari, a ferry, had 84 guests when she left for Bergen."
    found = finding(article(report, "Wire"))
    assert found.verdict != "conflicting"
    assert found.differences == ()
    assert all(0 < d.confidence <= 0.5 for d in found.possible)


def test_the_explanation_names_both_sides() -> None:
    """An editor can quote it."""
    found = finding(article(CLAIM.replace("196", "169"), "Wire"))
    assert "Wire" in found.explanation
    assert "169" in found.explanation


def test_an_article_of_nothing_has_no_findings() -> None:
    """No claims, no findings."""
    empty = claimcheck.parse_article("...", language="en")
    assert judge(empty, [article(CLAIM, "Wire")]) == ()


def test_a_report_that_lists_many_figures_agrees_with_each() -> None:
    """An exact restatement wins over the sentences beside it that differ in a figure."""
    text = " ".join(f"The mill in Ard sold {n} sacks of flour on May 3." for n in range(20, 60))
    findings = judge(article(text, "Paper"), [article(text, "Wire")])
    assert {finding.verdict for finding in findings} == {claimcheck.Verdict.CORROBORATED}


@pytest.mark.parametrize(
    ("report", "looked_at"),
    [
        ("The mill sold 40 sacks. The mill sold 50 sacks. The mill sold 60 sacks.", 1),
        ("The mill sold 42 sacks. The mill sold 50 sacks. The mill sold 60 sacks.", 3),
    ],
)
def test_a_passage_that_states_all_of_a_claim_is_enough(report: str, looked_at: int) -> None:
    """No other one of its report is looked at; without one, all that may speak of it are."""
    paper, index = (
        article("The mill sold 40 sacks.", "Paper"),
        build_index([article(report, "Wire")]),
    )
    (aligned,) = align_claims(paper, index, enough=states_most)
    assert [len(passages) for passages in aligned.values()] == [looked_at]


def test_the_very_words_of_a_claim_are_its_wording_though_they_begin_again() -> None:
    """What ends a quotation may stand behind it once more."""
    text = (
        'It was refused with "expected one or more rooms to look at, found nothing" found nothing"'
    )
    findings = judge(article(text, "Paper"), [article(text, "Wire")])
    assert {finding.verdict for finding in findings} == {claimcheck.Verdict.CORROBORATED}
