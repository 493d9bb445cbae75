"""The territories, cities and points of the compass that a text names."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.judging.concepts import stems_of
from claimcheck.languages import Language
from claimcheck.mentions.lexicon import territories
from claimcheck.model import Span

__all__ = ["Place", "find_directions", "find_places"]

_ACRONYM = 3  # letters up to which a territory's name is told by capitals alone
_UNIONS = frozenset({"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"})  # CLDR's codes of no country


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
        match = _named_at(table, words, i, details.language) if surfaces[i][0].isupper() else None
        if match is not None and _is_written(surfaces[i : i + match[0]]):
            found.append(Place(span=tokens.span(i, i + match[0]), path=match[1]))
            i += match[0]
            continue
        if "-" in words[i]:
            found.extend(_compounded(table, surfaces[i], tokens.starts[i]))
        i += 1
    return tuple(found)


def _named_at(
    table: _Table, words: list[str], i: int, language: Language
) -> tuple[int, tuple[str, ...]] | None:
    """Return the place that a word begins, or that it names with an ending: "Mexicans"."""
    match = _match(table, words, i)
    if match is not None:
        return match
    stems = (stem for stem in stems_of(language, words[i]) if words[i].startswith(stem))
    found = (_match(table, [stem], 0) for stem in stems if len(stem) > _ACRONYM)
    return next((place for place in found if place), None)


def _is_written(surfaces: Sequence[str]) -> bool:
    """Return whether words are a place's as they stand: "US" and "El Salvador", and no "us"."""
    first, last = surfaces[0], surfaces[-1]
    return len(first) > _ACRONYM or first.isupper() or (len(surfaces) > 1 and last[0].isupper())


def _compounded(table: _Table, surface: str, start: int) -> Iterator[Place]:
    """Yield the places in a compound such as "Franco-German" or "Kenya-backed"."""
    for piece in surface.split("-"):
        match = _match(table, [piece.lower()], 0) if piece[:1].isupper() else None
        if match is not None and _is_written([piece]):
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
        match = None if tokens.surfaces[i][0].isupper() else _match(table, tokens.words, i)
        if match is not None:
            found.append((match[1][0], tokens.span(i, i + match[0])))
        i += match[0] if match else 1
    return tuple(found)


@functools.cache
def _compass(language: Language) -> _Table:
    points = language.judging.compare.directions
    return _by_first_word({word: (point,) for word, point in points.items()})


_Table = Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]


def _match(table: _Table, words: list[str], i: int) -> tuple[int, tuple[str, ...]] | None:
    for phrase, path in table.get(words[i], ()):
        if tuple(words[i : i + len(phrase)]) == phrase:
            return len(phrase), path
    return None


@functools.cache
def _paths(language: Language) -> _Table:
    """Return the names of places by their first word, longest first, each with its path."""
    known = territories(language).items()
    named: dict[str, tuple[str, ...]] = {
        name: (code,) for name, code in known if code not in _UNIONS
    }
    for name, joined in language.judging.compare.places.items():
        named[name] = tuple(joined.split("/"))
    return _by_first_word(named)


def _by_first_word(named: Mapping[str, tuple[str, ...]]) -> _Table:
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for name, path in named.items():
        words = tuple(name.split())
        table.setdefault(words[0], []).append((words, path))
    return {word: tuple(sorted(all_, key=lambda e: -len(e[0]))) for word, all_ in table.items()}
