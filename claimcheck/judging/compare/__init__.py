"""
One pure comparator a kind of detail: same, compatible, missing or rival.

No rival, no conflict: a detail that the passage doesn't have is *missing*. The comparators
presume that the passage speaks of the claim's event; finding such passages is not theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import attrs

from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.dates import compare_dates
from claimcheck.judging.compare.details import (
    Comparison,
    Details,
    claim_details,
    lying_in,
    passage_details,
    tokens_of,
)
from claimcheck.judging.compare.factuality import keep_to_facts
from claimcheck.judging.compare.localities import compare_directions, compare_localities
from claimcheck.judging.compare.names import compare_names
from claimcheck.judging.compare.negations import find_negations
from claimcheck.judging.compare.numbers import compare_numbers
from claimcheck.judging.compare.places import compare_places
from claimcheck.judging.compare.polarity import compare_polarity
from claimcheck.judging.compare.quotes import compare_quotes
from claimcheck.judging.compare.speakers import compare_speakers
from claimcheck.model import Span

__all__ = [
    "Comparison",
    "Details",
    "claim_details",
    "compare_details",
    "lying_in",
    "passage_details",
    "tokens_of",
]

KINDS = frozenset({"date", "number", "name", "place", "polarity", "speaker", "quote"})

_COMPARATORS = (
    ("date", compare_dates),
    ("number", compare_numbers),
    ("place", compare_places),
    ("place", compare_localities),
    ("place", compare_directions),
    ("polarity", compare_polarity),
    ("quote", compare_quotes),
)


def compare_details(
    claim: Details, passage: Details, kinds: AbstractSet[str] = KINDS
) -> tuple[Comparison, ...]:
    """Return how each detail of the claim stands to the passage; or those of some kinds alone."""
    wanted = kinds | {"polarity"} if "number" in kinds else kinds
    found = [c for kind, compare in _COMPARATORS if kind in wanted for c in compare(claim, passage)]
    every = (*_without_denied(found, claim, passage), *_parties(claim, passage, kinds))
    return tuple(c for c in keep_to_facts(every, claim, passage) if c.kind in kinds)


def _parties(claim: Details, passage: Details, kinds: AbstractSet[str]) -> Iterator[Comparison]:
    """Yield how speakers and names stand; a speaker whom another replaces is judged as such."""
    if kinds.isdisjoint({"speaker", "name"}):
        return
    speakers = tuple(compare_speakers(claim, passage))
    yield from speakers
    judged = [speaker.claimed for speaker in speakers if speaker.outcome == "rival"]
    for name in compare_names(claim, passage) if "name" in kinds else ():
        if not any(span.contains(name.claimed) for span in judged):
            yield name


def _without_denied(
    found: Sequence[Comparison], claim: Details, passage: Details
) -> Iterator[Comparison]:
    """Yield the comparisons; a figure that one side alone denies has no rival: "never 9,000"."""
    if not any(_is_rival_figure(comparison) for comparison in found):
        yield from found
        return
    agreed = [c for c in found if c.kind == "polarity" and c.outcome == "same"]
    ours = _denied(claim, {c.claimed for c in agreed})
    theirs = _denied(passage, {c.reported for c in agreed if c.reported is not None})
    for comparison in found:
        denied = _is_rival_figure(comparison) and (
            _is_in(comparison.claimed, claim, ours) or _is_in(comparison.reported, passage, theirs)
        )
        yield attrs.evolve(comparison, outcome="missing", reported=None) if denied else comparison


def _is_rival_figure(comparison: Comparison) -> bool:
    return (comparison.kind, comparison.outcome) == ("number", "rival")


def _denied(details: Details, agreed: AbstractSet[Span]) -> frozenset[int]:
    """Return the tokens that a side negates, without the negations that both have."""
    negations = [n for n in find_negations(details) if n.span not in agreed and n.force != "weak"]
    return frozenset(i for negation in negations for i in negation.reach)


def _is_in(span: Span | None, details: Details, tokens: frozenset[int]) -> bool:
    return span is not None and not tokens.isdisjoint(tokens_in(details, span))
