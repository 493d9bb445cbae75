"""What becomes of a proposition in its speaker's mouth: said to be so, denied, asked, planned."""

from __future__ import annotations

from claimcheck.model import Claim, Factuality
from claimcheck.tracking import Appearance

__all__ = [
    "ASSERTED",
    "DENIALS",
    "DENIED",
    "factuality_of",
    "factuality_of_appearance",
    "factuality_of_stance",
]

ASSERTED, DENIED = "asserted", "denied"
DENIALS = frozenset({DENIED, "doubted", "cancelled", "corrected"})
"""What speaks against the proposition: who says so is never the author of it."""

_OF_STANCE = {
    "denies": DENIED,
    "asks": "asked",
    "requests": "requested",
    "orders": "requested",
    "doubts": "doubted",
    "corrects": "corrected",
    "cancels": "cancelled",
    "promises": "planned",
    "believes": "believed",
    "hopes": "hoped",
}
_FIRST = frozenset({"denies", "believes", "hopes"})  # what the stance tells more exactly


def factuality_of(claim: Claim) -> str:
    """
    Return what the claim's source does with its words; asserted, where it is said to be so.

    A negation that stands in those words is not told again, nor that the outlet tells of a
    cancellation, a correction or a doubt.

    >>> from claimcheck.model import Attribution, Span
    >>> place = Span(0, 20)
    >>> denial = Attribution(source=None, cue=None, content=(place,), stance="denies")
    >>> text = "the ship was damaged"
    >>> factuality_of(Claim(id="c1", spans=(place,), text=text, attribution=denial))
    'denied'
    """
    stance = claim.attribution.stance if claim.attribution else ""
    if stance in _FIRST:
        return factuality_of_stance(stance)
    return _beside_the_words(claim.factuality, is_outlets=claim.attribution is None)


def factuality_of_appearance(appearance: Appearance) -> str:
    """Return what its source does with the words of a tracked claim, as of any other."""
    if appearance.denies:
        return DENIED
    return _beside_the_words(appearance.factuality, is_outlets=appearance.speaker is None)


def _beside_the_words(factuality: Factuality, *, is_outlets: bool) -> str:
    """Return a factuality where the words of the claim don't tell it already."""
    is_worded = factuality is Factuality.DENIED or (is_outlets and factuality.value in DENIALS)
    return ASSERTED if is_worded else factuality.value


def factuality_of_stance(stance: str) -> str:
    """Return what a speaker of that stance does with what is said."""
    return _OF_STANCE.get(stance, ASSERTED)
