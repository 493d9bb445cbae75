"""The levels at which two parts can stand to each other; a weight belongs to a level."""

from __future__ import annotations

import enum

__all__ = ["Level"]


class Level(enum.StrEnum):
    """
    How a part of a passage stands to a part of a claim, seen alone.

    *same* is the same word or value, *alike* one that means the same or can be true together
    (a synonym, a rounder figure, the month of a day), *near* a broader word, or one that may mean
    the same, *converse* one that tells the same from the other side ("buy", "sell").
    """

    SAME = "same"
    ALIKE = "alike"
    NEAR = "near"
    CONVERSE = "converse"
    NONE = "none"
