"""What is said, besides who says it and how: the words that two attributions may share."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from claimcheck.judging.compare.contexts import keys_of, tokens_in
from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.judging.compare.spellings import are_alike
from claimcheck.model import Span
from claimcheck.reading import tokenize

__all__ = ["SAME_WORDS", "overlap", "say_so_nearby", "what_is_said"]

SAME_WORDS = 0.5
"""How alike two contents are that can be the same words."""

_FEW = 3  # keys; fewer don't tell how alike two contents are


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how alike two contents are, in [0, 1]; a few words in common are no likeness."""
    return len(one & other) / max(_FEW, min(len(one), len(other)))


def what_is_said(details: Details, content: tuple[Span, ...]) -> frozenset[str]:
    """Return what the words of a content mean, as far as they stand in the details."""
    return frozenset[str]().union(
        *(details.keys[i] for piece in content for i in tokens_in(details, piece))
    )


def say_so_nearby(names: Iterable[str], said: frozenset[str], passage: Details) -> bool:
    """Return whether the party of some names says such words next to the passage."""
    return any(
        overlap(said, content) >= SAME_WORDS and any(are_alike(name, speaker) for name in names)
        for speaker, content in _nearby(passage)
    )


@functools.lru_cache(maxsize=CACHED)
def _nearby(passage: Details) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return who says what next to the passage."""
    found = []
    for attribution in passage.nearby:
        words = [w for piece in attribution.content for w in tokenize(piece.of(passage.text)).words]
        content = frozenset[str]().union(*keys_of(words, passage.language))
        found.append((attribution.speaker or "", content))
    return tuple(found)
