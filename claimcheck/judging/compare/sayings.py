"""Words that one side says were said, and the other says were not: "did not say that"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.judging.compare.contents import overlap, what_is_said
from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.negations import Negation, find_negations, light_words
from claimcheck.model import Attribution, Span

__all__ = ["compare_sayings"]

_ALIKE = 0.34  # how alike the words must be, when the sentences are about one event
_BETWEEN = 3  # tokens from a negation to the cue that it negates
_SURE = 0.3  # how much surer it is than that the words are alike


def compare_sayings(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how a claim's being said at all stands to the passage, where either denies it."""
    denied = any(_unsaid(passage, other.cue) for other in passage.attributions)
    for attribution in claim.attributions:
        ours = _unsaid(claim, attribution.cue)
        other = _same_saying(attribution, claim, passage) if ours or denied else None
        if other is None or attribution.cue is None or other[0].cue is None:
            continue
        theirs = _unsaid(passage, other[0].cue)
        if not (ours or theirs) or _count(claim, ours) != _count(passage, theirs):
            continue  # said on both sides, or a word for not stands elsewhere in place of this one
        yield Comparison(
            kind="polarity",
            outcome="same" if ours and theirs else "rival",
            claimed=ours.span if ours else attribution.cue,
            reported=theirs.span if theirs else other[0].cue,
            strength=min(1.0, other[1] + _SURE),
        )


def _same_saying(
    attribution: Attribution, claim: Details, passage: Details
) -> tuple[Attribution, float] | None:
    """Return the passage's attribution of the same words, and how alike they are."""
    said = what_is_said(claim, attribution.content)
    alike = [
        (other, overlap(said, what_is_said(passage, other.content)))
        for other in passage.attributions
        if other.stance == attribution.stance != "denies"
    ]
    best = max(alike, key=lambda one: one[1], default=None)
    return None if best is None or best[1] < _ALIKE else best


def _count(details: Details, unsaid: Negation | None) -> int:
    """Return how many negations there are, besides that of the saying."""
    return sum(not negation.asserts for negation in find_negations(details)) - bool(unsaid)


def _unsaid(details: Details, cue: Span | None) -> Negation | None:
    """Return the negation of an attribution's cue; None where it was said."""
    negations = [n for n in find_negations(details) if n.force == "negates"]
    if cue is None or not negations:
        return None
    first = tokens_in(details, cue).start
    light, words = light_words(details.language, denied=False), details.tokens.words
    for negation in negations:
        between = range(negation.place.stop, first)
        is_near = 0 <= first - negation.place.stop <= _BETWEEN
        if is_near and all(words[i] in light for i in between):
            return negation
    return None
