"""Whether a passage denies what a claim tells, or puts it forward otherwise than as a fact."""

from __future__ import annotations

from claimcheck.alignment import Aligned
from claimcheck.passages import ASKED, FACT, OPEN, UNREAL

__all__ = ["how_denied", "is_unasserted", "stance_gap"]

_LOW = 0.3  # what counts where the claim itself is told as no fact
_UNTOLD = frozenset({ASKED, UNREAL})


def how_denied(aligned: Aligned) -> float:
    """Return whether one side alone denies it, by its clauses or by the order of its words."""
    if aligned.is_denied_alone or aligned.is_called_false:
        return 1.0
    if aligned.clauses is None or aligned.is_denied_alike or _both_deny_once(aligned):
        return 0.0
    one, two = aligned.clauses
    return float(one.is_negative != two.is_negative)


def _both_deny_once(aligned: Aligned) -> bool:
    """Return whether a translation has a negation as well, maybe in another clause."""
    return aligned.across and all(len(side) == 1 for side in aligned.denying)


def _stances(aligned: Aligned) -> tuple[str, str]:
    """Return how the claim and what meets it are put forward, as facts where nothing does."""
    if aligned.clauses is None:
        return FACT, FACT
    claimed, reported = aligned.clauses
    return claimed.stance, UNREAL if aligned.is_only_wished else reported.stance


def is_unasserted(aligned: Aligned) -> bool:
    """Return whether the passage leaves open, or unreal, what the claim tells as a fact."""
    claimed, reported = _stances(aligned)
    return claimed != reported and (reported == OPEN or (claimed == FACT and reported in _UNTOLD))


def stance_gap(aligned: Aligned) -> float:
    """Return whether the passage doesn't tell as a fact what the claim does."""
    claimed, reported = _stances(aligned)
    if claimed == reported:
        return 0.0
    return 1.0 if claimed == FACT or reported in _UNTOLD else _LOW
