"""
One pure comparator a kind of detail: same, compatible, missing or rival.

No rival, no conflict: a detail that the passage doesn't have is *missing*. The comparators
presume that the passage speaks of the claim's event; finding such passages is not theirs.
"""

from __future__ import annotations

from claimcheck.judging.compare.details import (
    Comparison,
    Details,
    claim_details,
    passage_details,
)

__all__ = ["Comparison", "Details", "claim_details", "compare_details", "passage_details"]


def compare_details(claim: Details, passage: Details) -> tuple[Comparison, ...]:
    """Return how each detail of the claim stands to the passage."""
    del claim, passage
    return ()
