"""
Two sides: a claim aligned with a passage, part by part, into said, unsaid and rival.

By wording first (an in-order diff), then by role. Nothing here weighs or decides.
"""

from __future__ import annotations

from claimcheck.alignment.align import align
from claimcheck.alignment.aligned import Aligned
from claimcheck.alignment.claimed import Claimed, claimed_in
from claimcheck.alignment.figures import figure_of
from claimcheck.alignment.levels import Level
from claimcheck.alignment.sides import Rival
from claimcheck.alignment.speakers import (
    are_of_two_voices,
    has_another_speaker,
    has_same_speaker,
)

__all__ = [
    "Aligned",
    "Claimed",
    "Level",
    "Rival",
    "align",
    "are_of_two_voices",
    "claimed_in",
    "figure_of",
    "has_another_speaker",
    "has_same_speaker",
]
