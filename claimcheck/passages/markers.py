"""Which way a word before a part points: from, to, by, of, before, after; in any language."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from claimcheck.languages import Language
from claimcheck.passages.parts import Part

__all__ = ["are_opposed", "marker_of"]

_MARKING = frozenset({"case", "mark"})
_VERB = "VERB"
_OF_CLAUSES = frozenset({"before", "after"})  # "to" before a verb points nowhere
_IN_TIME = {frozenset({"before", "after"})}
_OPPOSED = {frozenset({"from", "to"}), frozenset({"by", "to"})} | _IN_TIME
_WITHIN = {frozenset({"of", "to"})}  # "naik sebesar": of another language it may be "to"


def marker_of(
    parts: Sequence[Part], children: Sequence[Sequence[int]], i: int, language: Language
) -> str:
    """Return the way that the word before a part, or that marks it, points; "" where none does."""
    ways = _ways(language)
    near = [parts[c] for c in children[i] if parts[c].relation in _MARKING]
    near += [parts[i - 1]] if i and not near else []
    found = [ways[part.form] for part in near if part.form in ways]
    if parts[i].upos == _VERB and not parts[i].is_value:
        found = [way for way in found if way in _OF_CLAUSES]
    return next(iter(found), "")


def are_opposed(one: str, other: str, *, across: bool, is_value: bool) -> bool:
    """
    Return whether two ways exclude each other.

    Across languages, of a word that is no name, place, date or figure only before and after do.
    """
    known = (_OPPOSED if is_value else _IN_TIME) if across else _OPPOSED | _WITHIN
    return frozenset({one, other}) in known


@functools.cache
def _ways(language: Language) -> Mapping[str, str]:
    markers = language.judging.compare.markers
    return {word: way for way, words in markers.items() for word in words}
