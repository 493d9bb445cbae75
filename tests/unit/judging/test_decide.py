"""From reasons to a verdict."""

from __future__ import annotations

import tomllib
from importlib import resources
from pathlib import Path

import pytest

from claimcheck.judging.decide import certainty, decide, standings
from claimcheck.model import Reason, Verdict

PAGE = Path(__file__).resolve().parents[3] / "docs" / "verdicts.md"
TABLES = tomllib.loads(
    (resources.files("claimcheck.judging") / "data" / "weights.toml").read_text(encoding="utf-8")
)
NAMES = {name for side in TABLES.values() for step in side.values() for name in step}
KIND = "kind_"
NEVER_FOR = {
    "names_missing",
    "places_missing",
    "figures_missing",
    "words_missing",
    "deed_missing",
    "crossed",
    "denied",
}


def reason(
    name: str, weight: float, step: str = "mention", source: str = "Wire", kind: str | None = None
) -> Reason:
    """Return a reason of a report."""
    return Reason(name=name, weight=weight, step=step, source=source, kind=kind)


MENTIONED = (reason("bar", -3.0), reason("covered", 5.0))
AGREES = (*MENTIONED, reason("covered", 1.0, "agreement"))
DIFFERS = (
    *AGREES,
    reason("bar", -1.0, "conflict"),
    reason("rival", 2.0, "conflict", kind="date"),
)


@pytest.mark.parametrize(
    ("reasons", "verdict"),
    [
        ((), Verdict.UNMENTIONED),
        ((reason("bar", -3.0), reason("covered", 2.0)), Verdict.UNMENTIONED),
        (MENTIONED, Verdict.PARTIAL),
        (AGREES, Verdict.CORROBORATED),
        (DIFFERS, Verdict.CONFLICTING),
        ((*DIFFERS, reason("slot", -1.0, "conflict")), Verdict.CORROBORATED),
        ((*DIFFERS, reason("earlier", 1.0, "time")), Verdict.UPDATES),
        ((*DIFFERS, reason("later", 1.0, "time")), Verdict.OUTDATED),
    ],
)
def test_one_report(reasons: tuple[Reason, ...], verdict: Verdict) -> None:
    """Each sum of weights answers its own question."""
    assert decide(reasons) == verdict


def test_a_rival_in_a_report_of_something_else_is_no_conflict() -> None:
    """A report that doesn't tell of the claim can't contradict it."""
    silent = (reason("bar", -9.0), reason("rival", 5.0, "conflict", kind="number"))
    assert decide(silent) == Verdict.UNMENTIONED


def test_one_report_that_differs_outweighs_those_that_agree() -> None:
    """A conflict is shown though others agree."""
    agreeing = (
        reason("covered", 3.0, source="Other"),
        reason("covered", 3.0, "agreement", source="Other"),
    )
    assert decide((*agreeing, *DIFFERS)) == Verdict.CONFLICTING


def test_reports_are_weighed_apart() -> None:
    """One report's weights never make up for another's."""
    found = standings((*AGREES, reason("bar", -9.0, source="Other")))
    assert found == {"Wire": "agrees", "Other": "silent"}


def test_a_sum_of_weights_is_a_probability() -> None:
    """Nothing for or against is one in two, and the sign turns it round."""
    assert certainty(0.0) == 0.5
    assert certainty(2.0) == pytest.approx(1 - certainty(-2.0))


@pytest.mark.parametrize("name", sorted(name for name in NAMES if not name.startswith(KIND)))
def test_every_reason_is_told_in_the_docs(name: str) -> None:
    """Who reads a waterfall can look up what each of its lines means."""
    assert f"`{name}`" in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("side", sorted(TABLES))
def test_a_sign_is_what_a_person_expects(side: str) -> None:
    """What is said speaks for a mention and for agreement, what is missing against it."""
    tables = TABLES[side]
    against = {"bar", "no_deed"}
    assert all(weight >= 0 for name, weight in tables["mention"].items() if name not in against)
    assert tables["agreement"]["covered"] >= 0
    assert all(tables["agreement"].get(name, 0.0) <= 0 for name in NEVER_FOR)
    assert tables["conflict"].get("slot", 0.0) >= 0
