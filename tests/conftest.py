"""What every test may use: the step vocabulary, the known failures, and the parsed outcome."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings

import claimcheck

pytest.register_assert_rewrite("tests.steps.tables")
pytest_plugins = [
    "tests.steps.article",
    "tests.steps.findings",
    "tests.steps.readings",
    "tests.steps.report",
    "tests.steps.tracking",
]

settings.register_profile(
    "steady", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")

_Function = TypeVar("_Function", bound=Callable[..., object])


def pytest_bdd_apply_tag(tag: str, function: _Function) -> bool | None:
    """Turn ``@known_failure`` into a strict expected failure; other tags are plain markers."""
    if tag != "known_failure":
        return None
    pytest.mark.xfail(strict=True, reason="a known limit, told in the feature")(function)
    return True


@pytest.fixture
def reports() -> tuple[claimcheck.Article, ...]:
    """No other articles, until a step gives some."""
    return ()


@pytest.fixture
def report(outcome: claimcheck.Report | claimcheck.ClaimcheckError) -> claimcheck.Report:
    """The report that the check gave; where it was refused, that refusal is raised."""
    if isinstance(outcome, claimcheck.ClaimcheckError):
        raise outcome
    return outcome


@pytest.fixture
def article(
    outcome: claimcheck.Article | claimcheck.Report | claimcheck.ClaimcheckError,
) -> claimcheck.Article:
    """The article that was parsed or checked; where it was refused, that refusal is raised."""
    if isinstance(outcome, claimcheck.ClaimcheckError):
        raise outcome
    return outcome.article if isinstance(outcome, claimcheck.Report) else outcome
