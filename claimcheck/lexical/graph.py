"""How senses and concepts stand to each other, in every language."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

from claimcheck.languages import load_concept_relations, load_senses
from claimcheck.lexical.tables import look_up

__all__ = ["CACHED", "broader_than", "contraries_of", "converses_of", "reach", "upwards"]

CACHED = 1 << 13  # words or senses whose surroundings are kept
_NOTHING: frozenset[str] = frozenset()


def reach(senses: Iterable[str], signs: str) -> frozenset[str]:
    """
    Return the senses to which some stand in relations, by the signs that their table has for them.

    ``>`` and ``^`` are broader senses, the second so broad that what is below them is not alike,
    ``!`` opposites, ``~`` converses, ``+`` the same in another part of speech, ``&`` what is much
    alike.
    """
    return _NOTHING.union(
        *(_around(sense).get(sign, _NOTHING) for sense in senses for sign in signs)
    )


@functools.lru_cache(maxsize=CACHED)
def _around(sense: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one in (look_up(load_senses(), sense) or "").split():
        found[one[0]] = found.get(one[0], _NOTHING) | {one[1:]}
    return found


def upwards(senses: frozenset[str], signs: str, steps: int) -> frozenset[str]:
    """Return the senses that are up to some steps broader."""
    found = _NOTHING
    for _ in range(steps):
        senses = reach(senses, signs)
        found |= senses
    return found


def contraries_of(concepts: Iterable[str]) -> frozenset[str]:
    """Return the opposites of some concepts."""
    return _NOTHING.union(*(_opposites().get(concept, _NOTHING) for concept in concepts))


def converses_of(concepts: Iterable[str]) -> frozenset[str]:
    """Return the converses of some concepts."""
    return _NOTHING.union(*(_converses().get(concept, _NOTHING) for concept in concepts))


def broader_than(concepts: Iterable[str]) -> frozenset[str]:
    """Return the concepts of which some concepts are kinds."""
    return _NOTHING.union(*(_broader().get(concept, _NOTHING) for concept in concepts))


@functools.cache
def _broader() -> Mapping[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for concept, kinds in load_concept_relations().narrower.items():
        for kind in kinds:
            table[kind] = table.get(kind, _NOTHING) | {concept}
    return table


@functools.cache
def _opposites() -> Mapping[str, frozenset[str]]:
    known = load_concept_relations()
    tables = [_in_both_directions(table) for table in (known.opposites, known.antonyms)]
    return {
        concept: _NOTHING.union(*(table.get(concept, _NOTHING) for table in tables))
        for table in tables
        for concept in table
    }


@functools.cache
def _converses() -> Mapping[str, frozenset[str]]:
    return _in_both_directions(load_concept_relations().converses)


def _in_both_directions(pairs: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for one, others in pairs.items():
        for other in others:
            table[one] = table.get(one, _NOTHING) | {other}
            table[other] = table.get(other, _NOTHING) | {one}
    return table
