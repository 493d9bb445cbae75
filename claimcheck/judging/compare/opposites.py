"""Opposites: what one side says, and the contrary of it on the other."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.negations import Negation, find_negations
from claimcheck.judging.compare.overlaps import surety_at
from claimcheck.languages import load_concept_relations

__all__ = ["compare_opposites", "complements_of"]

_RIVAL = 0.1
_OPPOSED = 0.5  # how much less sure it is for opposites, which may be said of two things
_SAID_NOT = 3  # tokens from a verb of saying to the negation of what is said
_NOTHING: frozenset[str] = frozenset()


def compare_opposites(
    claim: Details, passage: Details, pairs: Sequence[tuple[Negation, Negation]]
) -> Iterator[Comparison]:
    """Yield a rival where the passage has the opposite of what the claim says, and not the same."""
    for i, at in _opposed(claim, passage):
        if _reconciled(i, at, pairs):
            continue
        strength = surety_at(claim, range(i, i + 1), passage, range(at, at + 1)) - _OPPOSED
        if strength >= _RIVAL:
            yield Comparison(
                kind="polarity",
                outcome="rival",
                claimed=claim.tokens.span(i, i + 1),
                reported=passage.tokens.span(at, at + 1),
                strength=min(1.0, strength),
            )


def _reconciled(i: int, at: int, pairs: Sequence[tuple[Negation, Negation]]) -> bool:
    """Return whether two opposites are "denied" and "said that not", which mean the same."""
    return any(
        (i in one.place and 0 < other.place.start - at <= _SAID_NOT)
        or (at in other.place and 0 < one.place.start - i <= _SAID_NOT)
        for one, other in pairs
    )


def _opposed(claim: Details, passage: Details) -> list[tuple[int, int]]:
    """Return the words of the claim and the passage that are opposites, if neither has both."""
    opposites = _contraries()
    reported, own = passage.meaning, claim.meaning
    told = opposites.keys() & own - reported
    if not any(other in reported for key in told for other in opposites[key]):
        return []
    found = []
    there = [j for j in _asserted(passage) if not passage.keys[j] & own]
    for i in _asserted(claim):
        keys = claim.keys[i]
        contrary = {other for key in keys & told for other in opposites[key]}
        at = next((j for j in there if contrary & passage.keys[j]), None) if contrary else None
        if at is not None and not keys & reported:
            found.append((i, at))
    return found


def _asserted(details: Details) -> list[int]:
    """Return the tokens that no negation reaches, those that are one themselves among them."""
    negated = {i for n in find_negations(details) for i in n.reach if i not in n.place}
    return [i for i in range(len(details.keys)) if i not in negated]


@functools.cache
def _contraries() -> Mapping[str, frozenset[str]]:
    """Return the contraries of each concept: a pair holds in both directions."""
    return _in_both_directions(load_concept_relations().opposites)


@functools.cache
def complements_of() -> Mapping[str, frozenset[str]]:
    """Return for each concept those that say as much as its negation, contraries among them."""
    known = load_concept_relations()
    both = [_in_both_directions(table) for table in (known.opposites, known.complements)]
    names = {name for table in both for name in table}
    return {name: _NOTHING.union(*(table.get(name, _NOTHING) for table in both)) for name in names}


def _in_both_directions(pairs: Mapping[str, Sequence[str]]) -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for concept, others in pairs.items():
        for other in others:
            table.setdefault(concept, set()).add(other)
            table.setdefault(other, set()).add(concept)
    return {concept: frozenset(others) for concept, others in table.items()}
