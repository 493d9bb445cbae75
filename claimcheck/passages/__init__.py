"""
What a sentence says, read once: parts, values, predicates with roles, and keys without language.

One side alone: nothing here knows of another text.
"""

from __future__ import annotations

from claimcheck.passages.markers import are_opposed
from claimcheck.passages.negations import DENIES, Negated, negates_main
from claimcheck.passages.parts import (
    ASKED,
    COMPASS,
    DATE,
    FACT,
    NAME,
    NUMBER,
    OPEN,
    PLACE,
    TOWN,
    UNREAL,
    WORD,
    Frame,
    Part,
)
from claimcheck.passages.passage import Passage, lying_in, read_passages, sentences_under
from claimcheck.passages.tallies import Tally
from claimcheck.passages.terms import is_stopword
from claimcheck.passages.weights import is_classified

__all__ = [
    "ASKED",
    "COMPASS",
    "DATE",
    "DENIES",
    "FACT",
    "NAME",
    "NUMBER",
    "OPEN",
    "PLACE",
    "TOWN",
    "UNREAL",
    "WORD",
    "Frame",
    "Negated",
    "Part",
    "Passage",
    "Tally",
    "are_opposed",
    "is_classified",
    "is_stopword",
    "lying_in",
    "negates_main",
    "read_passages",
    "sentences_under",
]
