"""
One pure comparator a kind of detail: same, compatible, missing or rival.

No rival, no conflict: a detail that the passage doesn't have is *missing*. The comparators
presume that the passage speaks of the claim's event; finding such passages is not theirs.
"""

from __future__ import annotations

from claimcheck.judging.compare.dates import compare_dates
from claimcheck.judging.compare.details import (
    Comparison,
    Details,
    claim_details,
    passage_details,
)
from claimcheck.judging.compare.localities import compare_directions, compare_localities
from claimcheck.judging.compare.names import compare_names
from claimcheck.judging.compare.numbers import compare_numbers
from claimcheck.judging.compare.places import compare_places
from claimcheck.judging.compare.polarity import compare_polarity
from claimcheck.judging.compare.quotes import compare_quotes
from claimcheck.judging.compare.speakers import compare_speakers

__all__ = ["Comparison", "Details", "claim_details", "compare_details", "passage_details"]

_COMPARATORS = (
    compare_dates,
    compare_numbers,
    compare_places,
    compare_localities,
    compare_directions,
    compare_polarity,
    compare_quotes,
)


def compare_details(claim: Details, passage: Details) -> tuple[Comparison, ...]:
    """Return how each detail of the claim stands to the passage."""
    speakers = tuple(compare_speakers(claim, passage))
    judged = [speaker.claimed for speaker in speakers if speaker.outcome == "rival"]
    names = (
        name
        for name in compare_names(claim, passage)
        if not any(span.contains(name.claimed) for span in judged)
    )
    others = (comparison for compare in _COMPARATORS for comparison in compare(claim, passage))
    return (*others, *speakers, *names)
