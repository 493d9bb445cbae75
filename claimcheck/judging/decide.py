"""
From reasons to a verdict: sums of named weights, and nothing else.

Each report gets a standing from its own reasons. *Does it speak of the claim?* The weights in
``MENTION`` decide: above zero, it does. *Does it differ?* Those in ``RIVALRY``. *Does it leave out
something?* Those in ``OMISSION``, and so does a rival that is too unsure for a conflict. The
verdict then follows from the standings alone, so that a report that is silent, the order of the
reports or a report given twice change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claimcheck.model import Reason, Verdict

__all__ = ["EARLIER", "MENTION", "OMISSION", "RIVALRY", "SETTLED", "decide", "standings"]

MENTION = frozenset(
    {
        "bar",
        "words",
        "answer",
        "setting",
        "bulk",
        "names",
        "numbers",
        "meaning",
        "nearby",
        "stranger",
        "lead",
        "taken",
        "details",
        "absent",
        "instead",
    }
)
RIVALRY = frozenset({"caution", "rival", "closeness", "likeness", "certainty", "accord", "deeds"})
OMISSION = frozenset({"tolerance", "missing", "gaps", "context", "surplus", "drift"})
EARLIER = "earlier"

SETTLED = -0.5  # a sum of the rivalry that settles that a rival is none


def decide(reasons: Iterable[Reason]) -> Verdict:
    """
    Return the verdict that reasons lead to.

    >>> decide([Reason(name="bar", weight=-2.0, source="Wire")])
    <Verdict.UNMENTIONED: 'unmentioned'>
    >>> decide([
    ...     Reason(name="bar", weight=-2.0, source="Wire"),
    ...     Reason(name="words", weight=3.1, source="Wire"),
    ... ])
    <Verdict.CORROBORATED: 'corroborated'>
    """
    found = set(standings(reasons).values())
    if "differs" in found:
        return Verdict.CONFLICTING
    if "earlier" in found:
        return Verdict.SUPERSEDED
    if "agrees" in found:
        return Verdict.CORROBORATED
    return Verdict.PARTIAL if "partly" in found else Verdict.UNMENTIONED


def standings(reasons: Iterable[Reason]) -> Mapping[str, str]:
    """Return how each report stands to the claim: agrees, partly, differs, earlier or silent."""
    by_source: dict[str, list[Reason]] = {}
    for reason in reasons:
        by_source.setdefault(reason.source or "", []).append(reason)
    return {source: _standing(found) for source, found in by_source.items()}


def _standing(reasons: Sequence[Reason]) -> str:
    names = {reason.name for reason in reasons}
    mention, rivalry, omission = (
        sum(reason.weight for reason in reasons if reason.name in table)
        for table in (MENTION, RIVALRY, OMISSION)
    )
    if mention <= 0:
        return "silent"
    if rivalry > 0:
        return "earlier" if EARLIER in names else "differs"
    is_unsettled = "rival" in names and rivalry > SETTLED
    return "partly" if is_unsettled or omission > 0 else "agrees"
