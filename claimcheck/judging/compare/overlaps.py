"""How much of what one text says another says too, by the words that the index knows."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.judging.keys import Slot, keys_in, slots_in
from claimcheck.reading import Tokens

__all__ = ["clause_around", "keys_said", "said", "shared", "slots_between"]

_REACH = 8  # tokens on each side of a word that can belong to its clause
_BREAKS = frozenset(".,;:!?()—–")


@functools.lru_cache(maxsize=CACHED)
def said(details: Details) -> tuple[Slot, ...]:
    """Return all that the details say, each thing with how telling it is."""
    return slots_in(
        details.tokens, details.language, timexes=details.timexes, quantities=details.quantities
    )


@functools.lru_cache(maxsize=CACHED)
def keys_said(details: Details) -> frozenset[str]:
    """Return the keys of all that the details say."""
    return keys_in(said(details))


def clause_around(details: Details, inside: range) -> tuple[range, range]:
    """Return the tokens of the clause before and behind some of its tokens."""
    words = details.tokens.words
    first, stop = inside.start, inside.stop
    while first > max(0, inside.start - _REACH) and words[first - 1] not in _BREAKS:
        first -= 1
    while stop < min(len(words), inside.stop + _REACH) and words[stop] not in _BREAKS:
        stop += 1
    return range(first, inside.start), range(inside.stop, stop)


def slots_between(details: Details, *places: range) -> tuple[Slot, ...]:
    """Return what the tokens in some places say."""
    tokens = details.tokens
    chosen = [i for at in places for i in at]
    picked = Tokens(
        tokens.text,
        [tokens.starts[i] for i in chosen],
        [tokens.ends[i] for i in chosen],
        [tokens.surfaces[i] for i in chosen],
        [tokens.words[i] for i in chosen],
    )
    return slots_in(picked, details.language)


def shared(slots: Sequence[Slot], keys: Iterable[str]) -> float:
    """Return which share of the slots the keys fill, by weight, in [0, 1]."""
    whole = sum(slot.weight for slot in slots)
    filled = sum(slot.weight for slot in slots if not slot.keys.isdisjoint(keys))
    return filled / whole if whole else 0.0
