"""How much of what one text says another says too, by the words that the index knows."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.judging.keys import Slot, keys_in, slots_in
from claimcheck.reading import Tokens

__all__ = [
    "clause_around",
    "keys_said",
    "least_agreement",
    "nearness",
    "said",
    "shared",
    "slots_between",
    "surety",
    "surety_at",
]

_REACH = 8  # tokens on each side of a word that can belong to its clause
_SLOPE, _BAR = 2.2, 0.35  # how sure it is by how much of the two sides is the same
_NAMED = 0.5  # how much less a name says there: a story has the same ones everywhere
_WHO = frozenset({"name", "place"})
_PLENTY = 1.2  # weight of words around both that leaves no doubt
_IN_PLACE = 0.5  # how much surer where what is around two words is the same
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


def surety(alike: float) -> float:
    """Return how sure it is that two sides of which this much is alike speak of one thing."""
    return _SLOPE * alike - _BAR


def _agreement(one: Details, other: Details) -> float:
    """Return how much of what either says the other says too, in the mean of both."""
    return (shared(said(one), keys_said(other)) + shared(said(other), keys_said(one))) / 2


def least_agreement(one: Details, other: Details) -> float:
    """Return how much of what either says the other says too, at the least: no more, no less."""
    return min(shared(said(one), keys_said(other)), shared(said(other), keys_said(one)))


def surety_at(one: Details, inside: range, other: Details, at: range) -> float:
    """Return how sure it is where some words of one side stand for those of the other."""
    return surety(_agreement(one, other)) + _IN_PLACE * nearness(one, inside, other, at)


def nearness(here: Details, inside: range, there: Details, at: range) -> float:
    """Return how much of what the clause around a predicate says stands near that of the other."""
    clause = slots_between(here, *clause_around(here, inside))
    other = keys_in(slots_between(there, *clause_around(there, at)))
    met = [slot for slot in clause if not slot.keys.isdisjoint(other)]
    weight = sum(slot.weight * (_NAMED if slot.kind in _WHO else 1.0) for slot in met)
    return min(1.0, weight / _PLENTY)
