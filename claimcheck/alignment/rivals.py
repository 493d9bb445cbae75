"""Rivals: a slot of the claim in which a passage holds a value that can't be true with it."""

from __future__ import annotations

from claimcheck.alignment.matching import Matching
from claimcheck.alignment.rival_predicates import rival_predicates
from claimcheck.alignment.rival_values import rival_values
from claimcheck.alignment.sides import Rival, sides_of

__all__ = ["find_rivals"]


def find_rivals(matching: Matching, own: frozenset[int]) -> tuple[Rival, ...]:
    """
    Return what a passage holds in the slots of a claim that can't be true together with it.

    Args:
        matching: of the claim's sentence with the passage.
        own: the parts of the claim.
    """
    sides = sides_of(matching, own)
    return (*rival_values(sides), *rival_predicates(sides))
