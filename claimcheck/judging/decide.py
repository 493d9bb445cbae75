"""
From reasons to a verdict: sums of named weights, and nothing else.

Each report gets a standing from its own reasons. *Does it tell of the claim?* The reasons of the
step ``mention`` say so: above zero, it does. *Does it differ?* Those of ``conflict``. *Does it
state all of the claim?* Those of ``agreement``; else it tells a part of it. The verdict then
follows from the standings alone, so that a report that is silent, the order of the reports or a
report given twice change nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from claimcheck.model import Reason, Verdict

__all__ = ["AGREEMENT", "CONFLICT", "MENTION", "TIME", "certainty", "decide", "standings"]

MENTION, AGREEMENT, CONFLICT, TIME = "mention", "agreement", "conflict", "time"

_VERDICTS = (
    ("differs", Verdict.CONFLICTING),
    ("later", Verdict.OUTDATED),
    ("earlier", Verdict.UPDATES),
    ("agrees", Verdict.CORROBORATED),
    ("partly", Verdict.PARTIAL),
)


def decide(reasons: Iterable[Reason]) -> Verdict:
    """
    Return the verdict that reasons lead to.

    >>> decide([Reason(name="bar", weight=-2.0, source="Wire")])
    <Verdict.UNMENTIONED: 'unmentioned'>
    >>> decide([
    ...     Reason(name="covered", weight=1.5, source="Wire"),
    ...     Reason(name="covered", weight=2.5, step="agreement", source="Wire"),
    ... ])
    <Verdict.CORROBORATED: 'corroborated'>
    """
    found = set(standings(reasons).values())
    return next((v for relation, v in _VERDICTS if relation in found), Verdict.UNMENTIONED)


def standings(reasons: Iterable[Reason]) -> Mapping[str, str]:
    """Return how each report stands: agrees, partly, differs, earlier, later or silent."""
    by_source: dict[str, list[Reason]] = {}
    for reason in reasons:
        by_source.setdefault(reason.source or "", []).append(reason)
    return {source: _standing(found) for source, found in by_source.items()}


def _standing(reasons: Sequence[Reason]) -> str:
    if total(reasons, MENTION) <= 0:
        return "silent"
    if total(reasons, CONFLICT) > 0:
        return next((reason.name for reason in reasons if reason.step == TIME), "differs")
    return "agrees" if total(reasons, AGREEMENT) > 0 else "partly"


def total(reasons: Iterable[Reason], step: str) -> float:
    """Return the sum of the weights of a step."""
    return round(math.fsum(reason.weight for reason in reasons if reason.step == step), _DIGITS)


_DIGITS = 3  # of a weight: what is less is the rounding of sums


def certainty(weight: float) -> float:
    """
    Return a sum of weights as a probability.

    >>> certainty(0.0)
    0.5
    """
    return round(1 / (1 + math.exp(-weight)), _DIGITS)
