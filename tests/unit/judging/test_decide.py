"""From reasons to a verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.judging.decide import EARLIER, MENTION, OMISSION, RIVALRY, decide, standings
from claimcheck.model import Reason, Verdict

PAGE = Path(__file__).resolve().parents[3] / "docs" / "verdicts.md"


def reason(name: str, weight: float, source: str = "Wire", kind: str | None = None) -> Reason:
    """Return a reason of a report."""
    return Reason(name=name, weight=weight, source=source, kind=kind)


MENTIONED = (reason("bar", -3.0), reason("words", 5.0))
DIFFERS = (*MENTIONED, reason("caution", -1.0), reason("rival", 2.0, kind="date"))
UNSURE = (*MENTIONED, reason("caution", -2.3), reason("rival", 2.0, kind="date"))
SETTLED = (*MENTIONED, reason("caution", -3.0), reason("rival", 2.0, kind="date"))
PARTLY = (*MENTIONED, reason("tolerance", -1.0), reason("missing", 2.0, kind="name"))


@pytest.mark.parametrize(
    ("reasons", "verdict"),
    [
        ((), Verdict.UNMENTIONED),
        ((reason("bar", -3.0), reason("words", 2.0)), Verdict.UNMENTIONED),
        (MENTIONED, Verdict.CORROBORATED),
        (PARTLY, Verdict.PARTIAL),
        (DIFFERS, Verdict.CONFLICTING),
        (UNSURE, Verdict.PARTIAL),
        (SETTLED, Verdict.CORROBORATED),
        ((*SETTLED, reason("tolerance", 0.5)), Verdict.PARTIAL),
        ((*DIFFERS, reason("earlier", 1.0)), Verdict.SUPERSEDED),
    ],
)
def test_one_report(reasons: tuple[Reason, ...], verdict: Verdict) -> None:
    """Each sum of weights answers its own question."""
    assert decide(reasons) == verdict


@pytest.mark.parametrize(
    ("rivalry", "standing"),
    [
        (0.01, "differs"),
        (0.0, "partly"),
        (-0.49, "partly"),
        (-0.5, "agrees"),
        (-4.0, "agrees"),
    ],
)
def test_a_rival_differs_is_unsettled_or_is_none(rivalry: float, standing: str) -> None:
    """Between zero and minus one it is left open: the report agrees in part."""
    reasons = (*MENTIONED, reason("caution", rivalry - 2.0), reason("rival", 2.0, kind="name"))
    assert standings(reasons) == {"Wire": standing}


def test_only_a_rival_can_be_unsettled() -> None:
    """Without one, the sum of the rivalry asks nothing."""
    assert standings((*MENTIONED, reason("caution", -0.5))) == {"Wire": "agrees"}


def test_a_rival_in_a_report_of_something_else_is_no_conflict() -> None:
    """A report that doesn't speak of the claim can't contradict it."""
    silent = (reason("bar", -9.0), reason("words", 2.0), reason("rival", 5.0, kind="number"))
    assert decide(silent) == Verdict.UNMENTIONED


def test_one_report_that_differs_outweighs_those_that_agree() -> None:
    """A conflict is shown though others agree."""
    agreeing = (reason("bar", -1.0, "Other"), reason("words", 3.0, "Other"))
    assert decide((*agreeing, *DIFFERS)) == Verdict.CONFLICTING


def test_reports_are_weighed_apart() -> None:
    """One report's weights never make up for another's."""
    found = standings((*MENTIONED, reason("bar", -9.0, "Other"), reason("words", 1.0, "Other")))
    assert found == {"Wire": "agrees", "Other": "silent"}


@pytest.mark.parametrize("name", sorted({EARLIER, *MENTION, *RIVALRY, *OMISSION}))
def test_every_reason_is_told_in_the_docs(name: str) -> None:
    """Who reads a waterfall can look up what each of its lines means."""
    assert f"`{name}`" in PAGE.read_text(encoding="utf-8")
