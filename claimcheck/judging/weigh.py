"""From an alignment to named reasons: its values times the fitted weights."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping, Sequence
from importlib import resources

from claimcheck.alignment import Aligned, Rival
from claimcheck.judging.decide import AGREEMENT, CONFLICT, MENTION, total
from claimcheck.judging.rivalry import conflict_values
from claimcheck.judging.values import agreement_values, mention_values
from claimcheck.model import Reason

__all__ = ["agreement_reasons", "conflict_reasons", "mention_reasons", "states_most"]

_DIGITS = 3
_ACROSS, _WITHIN = "across", "within"
_BAR, _KINDS = "bar", "kind_"
_OF_CLAIM = frozenset({"no_predicate"})  # what is so of a claim whatever a passage says
_PREDICATE, _REQUOTED = "predicate", "requoted"


@functools.cache
def _tables() -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    file = resources.files("claimcheck.judging") / "data" / "weights.toml"
    tables: dict[str, dict[str, dict[str, float]]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return tables


def mention_reasons(aligned: Aligned, source: str) -> tuple[Reason, ...]:
    """Return what speaks for and against a passage telling of the claim."""
    return _reasons(mention_values(aligned), aligned, MENTION, source)


def agreement_reasons(aligned: Aligned, source: str) -> tuple[Reason, ...]:
    """Return what speaks for and against a passage stating all of the claim."""
    return _reasons(agreement_values(aligned), aligned, AGREEMENT, source)


def conflict_reasons(
    rival: Rival, aligned: Aligned, others: Sequence[Aligned], source: str
) -> tuple[Reason, ...]:
    """Return what speaks for and against a rival being one: the others are passages beside it."""
    found = _reasons(conflict_values(rival, aligned, others), aligned, CONFLICT, source)
    return tuple(_named(reason, rival) for reason in found)


def states_most(aligned: Aligned, source: str) -> bool:
    """
    Return whether no passage can state more of a claim than this one, which agrees.

    Then no other one of its report decides, and none needs to be looked at.
    """
    wording = aligned.wording
    if aligned.rivals or wording is None or wording.share < 1:
        return False
    values, weights = agreement_values(aligned), _weights(aligned, AGREEMENT)
    best = sum(
        round(weights.get(name, 0.0), _DIGITS)
        for name, value in values.items()
        if name == _BAR or (weights.get(name, 0.0) > 0 and _can_be(name, value, aligned))
    )
    reached = total(_reasons(values, aligned, AGREEMENT, source), AGREEMENT)
    return (
        0 < round(best, _DIGITS) <= reached and total(mention_reasons(aligned, source), MENTION) > 0
    )


def _can_be(name: str, value: float, aligned: Aligned) -> bool:
    """Return whether what speaks for a passage can be so of one, by what the claim is."""
    if name in _OF_CLAIM:
        return value > 0
    if name == _PREDICATE:
        return aligned.claimed.root is not None
    return name != _REQUOTED or aligned.can_be_requoted


def _named(reason: Reason, rival: Rival) -> Reason:
    """Return the weight of a kind of rival as the reason "rival"."""
    if not reason.name.startswith(_KINDS):
        return reason
    return Reason(
        name="rival", weight=reason.weight, step=CONFLICT, kind=rival.kind, source=reason.source
    )


def _weights(aligned: Aligned, step: str) -> Mapping[str, float]:
    return _tables()[_ACROSS if aligned.across else _WITHIN][step]


def _reasons(
    values: Mapping[str, float], aligned: Aligned, step: str, source: str
) -> tuple[Reason, ...]:
    weights = _weights(aligned, step)
    return tuple(
        Reason(name=name, weight=weight, step=step, source=source)
        for name, value in values.items()
        if value  # most say nothing, and rounding takes its time
        and ((weight := round(weights.get(name, 0.0) * value, _DIGITS)) or name.startswith(_KINDS))
    )
