"""From reasons to a verdict."""

from __future__ import annotations

import pytest

from claimcheck.judging.decide import decide, standings
from claimcheck.model import Reason, Verdict


def reason(name: str, weight: float, source: str = "Wire", kind: str | None = None) -> Reason:
    """Return a reason of a report."""
    return Reason(name=name, weight=weight, source=source, kind=kind)


MENTIONED = (reason("bar", -3.0), reason("words", 5.0))
DIFFERS = (*MENTIONED, reason("caution", -1.0), reason("rival", 2.0, kind="date"))
UNSURE = (*MENTIONED, reason("caution", -3.0), reason("rival", 2.0, kind="date"))
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
        ((*DIFFERS, reason("earlier", 1.0)), Verdict.SUPERSEDED),
    ],
)
def test_one_report(reasons: tuple[Reason, ...], verdict: Verdict) -> None:
    """Each sum of weights answers its own question."""
    assert decide(reasons) == verdict


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
