"""Territories, cities in them, and directions: a part agrees with its whole."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator, Mapping

import attrs

from claimcheck.judging.compare.contexts import around, likeness
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.languages import Language
from claimcheck.mentions.lexicon import territories
from claimcheck.model import Span

__all__ = ["Place", "compare_places", "find_places"]

_KIND = "place"
_RIVAL = 0.5
_ACRONYM = 3  # letters up to which a territory's name is told by capitals alone
_UNIONS = frozenset({"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"})  # CLDR's codes of no country
_NEAR = 2  # tokens around a direction that must mean the same


@attrs.frozen(kw_only=True)
class Place:
    """
    A place in a text, by its path: ``("ID",)`` for a country, ``("ID", "bali")`` inside it.

    A path that starts another one contains it.
    """

    span: Span
    path: tuple[str, ...]

    def agrees(self, other: Place) -> bool:
        """Return whether one contains the other."""
        shared = min(len(self.path), len(other.path))
        return self.path[:shared] == other.path[:shared]


def compare_places(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each territory and direction of the claim stands to those of the passage."""
    claimed, reported = find_places(claim), find_places(passage)
    lonely = _unclaimed(claimed, reported)
    alone = sum(1 for p in claimed if not any(p.agrees(o) for o in reported)) == 1
    for place in claimed:
        found = [other for other in reported if place.agrees(other)]
        if found:
            exact = next((other for other in found if other.path == place.path), None)
            yield Comparison(
                kind=_KIND,
                outcome="compatible" if exact is None else "same",
                claimed=place.span,
                reported=(exact or found[0]).span,
            )
            continue
        others = lonely or _surplus(claimed, reported)
        rival = _rival(claim, place, passage, others, sure=0.2 if alone and lonely else 0.0)
        if rival is None:
            yield Comparison(kind=_KIND, outcome="missing", claimed=place.span)
            continue
        yield Comparison(
            kind=_KIND,
            outcome="rival",
            claimed=place.span,
            reported=rival[1],
            strength=rival[0],
        )
    yield from _compare_directions(claim, passage)


def _unclaimed(claimed: list[Place], reported: list[Place]) -> list[Place]:
    """Return the passage's places that the claim has neither itself nor as a part or a whole."""
    told = {other.path for other in reported}
    exact = {place.path for place in claimed}
    loose = [place for place in claimed if place.path not in told]
    return [
        other
        for other in reported
        if other.path not in exact and not any(other.agrees(place) for place in loose)
    ]


def find_places(details: Details) -> list[Place]:
    """Return the territories and known cities that the details name, in order."""
    table = _paths(details.language)
    tokens = details.tokens
    words, surfaces = tokens.words, tokens.surfaces
    found: list[Place] = []
    i = 0
    while i < len(words):
        match = _match(table, words, i) if surfaces[i][0].isupper() else None
        if match is not None and (len(words[i]) > _ACRONYM or surfaces[i].isupper()):
            found.append(Place(span=tokens.span(i, i + match[0]), path=match[1]))
            i += match[0]
            continue
        if "-" in words[i]:
            found.extend(_compounded(table, surfaces[i], tokens.starts[i]))
        i += 1
    return found


def _compounded(table: _Table, surface: str, start: int) -> Iterator[Place]:
    """Yield the places in a compound such as "Franco-German" or "Kenya-backed"."""
    for piece in surface.split("-"):
        match = _match(table, [piece.lower()], 0) if piece[:1].isupper() else None
        if match is not None and (len(piece) > _ACRONYM or piece.isupper()):
            yield Place(span=Span(start, start + len(piece)), path=match[1])
        start += len(piece) + 1


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
    named: dict[str, tuple[str, ...]] = {name: (code,) for name, code in known if _is_country(code)}
    for name, joined in language.judging.compare.places.items():
        named[name] = tuple(joined.split("/"))
    return _by_first_word(named)


def _by_first_word(named: Mapping[str, tuple[str, ...]]) -> _Table:
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for name, path in named.items():
        words = tuple(name.split())
        table.setdefault(words[0], []).append((words, path))
    return {word: tuple(sorted(all_, key=lambda e: -len(e[0]))) for word, all_ in table.items()}


def _is_country(code: str) -> bool:
    return code.isalpha() and code not in _UNIONS


def _surplus(claimed: list[Place], reported: list[Place]) -> list[Place]:
    """Return the passage's places that it names more often than the claim does."""
    named = Counter(place.path for place in claimed)
    left = []
    for place in reported:
        named[place.path] -= 1
        if named[place.path] < 0:
            left.append(place)
    return left


def _rival(
    claim: Details, place: Place, passage: Details, others: list[Place], *, sure: float
) -> tuple[float, Span] | None:
    """Return the place of the same level that stands instead, and how sure that is."""
    context = around(claim, place.span)
    nations = claim.language.judging.compare.nations
    scored = [
        (0.4 + 0.45 * likeness(context, around(passage, other.span)), -i, other.span)
        for i, other in enumerate(others)
        if _level(other, nations) == _level(place, nations)
    ]
    if not scored:
        return None
    score, _, span = max(scored)
    bonus = sure if len({other.path for other in others}) == 1 else sure / 2
    return (min(1.0, score + bonus), span) if score + bonus >= _RIVAL else None


def _level(place: Place, nations: tuple[str, ...]) -> int:
    """Return 1 for a country, and for a nation within one, and more for what lies inside."""
    return 1 if "/".join(place.path) in nations else len(place.path)


def _compare_directions(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each point of the compass, outside of names, stands to the passage's."""
    claimed, reported = _directions(claim), _directions(passage)
    for point, span in claimed:
        same = next((other for name, other in reported if _points_alike(name, point)), None)
        if same is not None:
            yield Comparison(kind=_KIND, outcome="same", claimed=span, reported=same)
            continue
        near = around(claim, span, _NEAR)
        others = [
            other
            for name, other in reported
            if not any(_points_alike(name, own) for own, _ in claimed)
            and near & around(passage, other, _NEAR)
        ]
        if others:
            yield Comparison(
                kind=_KIND, outcome="rival", claimed=span, reported=others[0], strength=0.8
            )


def _points_alike(one: str, other: str) -> bool:
    """Return whether two points of the compass can be one: north and north-east."""
    return one in other or other in one


def _directions(details: Details) -> list[tuple[str, Span]]:
    table = _compass(details.language)
    tokens = details.tokens
    found: list[tuple[str, Span]] = []
    i = 0
    while i < len(tokens):
        match = None if tokens.surfaces[i][0].isupper() else _match(table, tokens.words, i)
        if match is not None:
            found.append((match[1][0], tokens.span(i, i + match[0])))
        i += match[0] if match else 1
    return found


@functools.cache
def _compass(language: Language) -> _Table:
    points = language.judging.compare.directions
    return _by_first_word({word: (point,) for word, point in points.items()})
