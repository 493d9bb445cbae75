"""What becomes of a proposition in its speaker's mouth: said to be so, denied, asked, planned."""

from __future__ import annotations

from claimcheck.model import Claim

__all__ = ["ASSERTED", "DENIALS", "factuality_of", "factuality_of_stance"]

ASSERTED = "asserted"
DENIALS = frozenset({"denied", "doubted", "cancelled", "corrected"})
"""What speaks against the proposition: who says so is never the author of it."""

_OF_STANCE = {
    "denies": "denied",
    "asks": "asked",
    "orders": "requested",
    "promises": "planned",
    "believes": "believed",
    "hopes": "hoped",
}
_OF_MODALITY = {"planned": "planned", "possible": "possible", "asked": "asked"}


def factuality_of(claim: Claim) -> str:
    """
    Return what the claim's source does with it; asserted, where it is said to be so.

    >>> from claimcheck.model import Attribution, Span
    >>> place = Span(0, 20)
    >>> denial = Attribution(source=None, cue=None, content=(place,), stance="denies")
    >>> text = "the ship was damaged"
    >>> factuality_of(Claim(id="c1", spans=(place,), text=text, attribution=denial))
    'denied'
    """
    told = factuality_of_stance(claim.attribution.stance) if claim.attribution else ASSERTED
    return _OF_MODALITY.get(claim.modality, ASSERTED) if told == ASSERTED else told


def factuality_of_stance(stance: str) -> str:
    """Return what a speaker of that stance does with what is said."""
    return _OF_STANCE.get(stance, ASSERTED)
