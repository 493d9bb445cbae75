"""Words that one side says were said, and the other says were not: "did not say that"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.judging.compare.contents import overlap, what_is_said
from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.negations import Negation, find_negations, light_words
from claimcheck.model import Attribution

__all__ = ["compare_sayings", "unsaid"]

_ALIKE = 0.34  # how alike the words must be, when the sentences are about one event
_BETWEEN = 3  # tokens from a negation to the cue that it negates
_SURE = 0.3  # how much surer it is than that the words are alike


def compare_sayings(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how a claim's being said at all stands to the passage, where either denies it."""
    for attribution in claim.attributions:
        said = what_is_said(claim, attribution.content)
        alike = {
            other: overlap(said, what_is_said(passage, other.content))
            for other in passage.attributions
            if other.cue is not None and other.stance == attribution.stance != "denies"
        }
        other = max(alike, key=lambda one: alike[one], default=None)
        if other is None or alike[other] < _ALIKE:
            continue
        ours, theirs = unsaid(claim, attribution), unsaid(passage, other)
        mark, reported = attribution.cue or attribution.content[0], other.cue
        if (ours is None and theirs is None) or _is_matched(ours, theirs, claim, passage):
            continue
        yield Comparison(
            kind="polarity",
            outcome="same" if ours and theirs else "rival",
            claimed=ours.span if ours else mark,
            reported=theirs.span if theirs else reported,
            strength=min(1.0, alike[other] + _SURE),
        )


def _is_matched(
    ours: Negation | None, theirs: Negation | None, claim: Details, passage: Details
) -> bool:
    """Return whether the other side has a negation more for the one that negates the cue."""
    count, other = _strong(claim) - bool(ours), _strong(passage) - bool(theirs)
    return count != other


def _strong(details: Details) -> int:
    return sum(not negation.asserts for negation in find_negations(details))


def unsaid(details: Details, attribution: Attribution) -> Negation | None:
    """Return the negation of an attribution's cue; None where it was said."""
    if attribution.cue is None:
        return None
    cue = tokens_in(details, attribution.cue)
    light = light_words(details.language, denied=False)
    for negation in find_negations(details):
        between = range(negation.place.stop, cue.start)
        if (
            negation.force == "negates"
            and 0 <= cue.start - negation.place.stop <= _BETWEEN
            and all(details.tokens.words[i] in light for i in between)
        ):
            return negation
    return None
