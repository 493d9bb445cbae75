"""The territories, cities and points of the compass that a text names."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterator

import attrs

from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.judging.territories import (
    Table,
    by_first_word,
    find_at,
    is_written,
    match_at,
)
from claimcheck.languages import Language
from claimcheck.mentions.lexicon import lexicon_of, territories
from claimcheck.model import Span
from claimcheck.reading import tokenize

__all__ = ["Place", "find_directions", "find_places"]


@attrs.frozen(kw_only=True)
class Place:
    """
    A place in a text, by its path: ``("ID",)`` for a country, ``("ID", "bali")`` inside it.

    A path that starts another one contains it; a part of the world has CLDR's number.
    """

    span: Span
    path: tuple[str, ...]

    @property
    def political(self) -> bool:
        """Whether it is a country or lies in one."""
        return self.path[0].isalpha()

    def agrees(self, other: Place) -> bool:
        """Return whether one contains the other."""
        shared = min(len(self.path), len(other.path))
        return self.path[:shared] == other.path[:shared]


@functools.lru_cache(maxsize=CACHED)
def find_places(details: Details) -> tuple[Place, ...]:
    """Return the territories and known cities that the details name, in order."""
    table = _paths(details.language)
    tokens = details.tokens
    words, surfaces = tokens.words, tokens.surfaces
    found: list[Place] = []
    i = 0
    while i < len(words):
        match = find_at(table, tokens, i, details.language) if surfaces[i][0].isupper() else None
        if match is not None:
            found.append(Place(span=tokens.span(i, i + match[0]), path=match[1]))
            i += match[0]
            continue
        if "-" in words[i]:
            found.extend(_compounded(table, surfaces[i], tokens.starts[i]))
        i += 1
    return tuple(place for place in found if not _is_of_a_person(place, details))


def _is_of_a_person(place: Place, details: Details) -> bool:
    """
    Return whether a place's word is a part of a person's name: "Michael Jordan".

    A land in front of a name is its bearer's where offices stand so too: "pelari Kenya Eliud".
    """
    within = bisect_right(details.mentions, place.span.start, key=lambda m: m.span.start)
    for mention in details.mentions[max(0, within - 2) : within]:
        if mention.kind == "name" and mention.type == "person" and mention.span != place.span:
            leading = mention.span.start == place.span.start
            if mention.span.contains(place.span):
                return not leading or lexicon_of(details.language).role_before
    return False


def _compounded(table: Table, surface: str, start: int) -> Iterator[Place]:
    """Yield the places in a compound such as "Franco-German" or "Kenya-backed"."""
    for piece in surface.split("-"):
        match = match_at(table, [piece.lower()], 0) if piece[:1].isupper() else None
        if match is not None and is_written([piece]):
            yield Place(span=Span(start, start + len(piece)), path=match[1])
        start += len(piece) + 1


@functools.lru_cache(maxsize=CACHED)
def find_directions(details: Details) -> tuple[tuple[str, Span], ...]:
    """Return the points of the compass that stand outside of names, in order."""
    table = _compass(details.language)
    tokens = details.tokens
    found: list[tuple[str, Span]] = []
    i = 0
    while i < len(tokens):
        match = None if tokens.surfaces[i][0].isupper() else match_at(table, tokens.words, i)
        if match is not None:
            found.append((match[1][0], tokens.span(i, i + match[0])))
        i += match[0] if match else 1
    return tuple(found)


@functools.cache
def _compass(language: Language) -> Table:
    points = language.judging.compare.directions
    return by_first_word({word: (point,) for word, point in points.items()})


@functools.cache
def _paths(language: Language) -> Table:
    """Return the names of places by their first word, longest first, each with its path."""
    named: dict[str, tuple[str, ...]] = {n: (code,) for n, code in territories(language).items()}
    places = language.judging.compare.places.items()
    paths = {" ".join(tokenize(name).words): tuple(joined.split("/")) for name, joined in places}
    return by_first_word(named | paths)
