"""Which newsrooms stand behind the reports that agree: by credits, and by reuse of the wording."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from claimcheck.judging.standing import Standing
from claimcheck.languages import load_language, load_outlets
from claimcheck.model import Article
from claimcheck.reading import Tokens, read_byline, tokenize

__all__ = ["canonical", "credited_by", "newsrooms_behind", "outlets_in"]

_VERBATIM = 92.0  # similarity, of 100, above which two passages are one text
_WHOLE_WORDS, _PART_WORDS = 8, 12  # fewer words, or fewer of a longer text, may be alike by chance
_LONGEST_OUTLET = 4  # words


def newsrooms_behind(standings: Sequence[Standing]) -> tuple[str, ...]:
    """
    Return the newsroom that each report rests on: those with one between them have the same.

    A report that credits another outlet rests on it, and so does a near copy. One that credits
    several is no newsroom more where any of them is there already.
    """
    credited = [_credited(standing) for standing in standings]
    chains = _chains(standings, credited)
    roots = [frozenset(_root(room, chains) for room in rooms) for rooms in credited]
    firm = [n for n, rooms in enumerate(roots) if len(rooms) == 1]
    copied = [roots[i] | roots[j] for i, j in _copies(standings, firm)]
    first = _joined([*(roots[n] for n in firm), *copied])
    loose = _joined([rooms for rooms in roots if first.keys().isdisjoint(rooms)])
    return tuple(
        min((first[room] for room in rooms if room in first), default="") or loose[min(rooms)]
        for rooms in roots
    )


def _credited(standing: Standing) -> frozenset[str]:
    """Return the outlets that a report's passage credits, or the report as a whole; or its own."""
    own = canonical(standing.name)
    near = frozenset(_credited_in(standing))
    if own in near:
        return frozenset({own})
    return near or frozenset(credited_by(standing.source)) - {own} or frozenset({own})


def _credited_in(standing: Standing) -> Iterator[str]:
    """Yield the outlets that a passage names, and those that its "the agency said" stands for."""
    yield from outlets_in(tokenize(standing.passage.span.of(standing.source.text)))
    for attribution in standing.passage.attributions:
        for name in (attribution.speaker, attribution.via):
            if name and name.lower() in load_outlets():
                yield canonical(name)


def credited_by(article: Article) -> Iterator[str]:
    """Yield the outlets that a report credits as a whole: in its byline or its dateline."""
    for block in article.edges:
        if block.kind == "byline":
            byline = read_byline(block.span.of(article.text), load_language(article.language))
            yield from (canonical(name) for name in (byline.outlets if byline else ()))
        else:
            yield from outlets_in(tokenize(block.span.of(article.text)))


def canonical(name: str) -> str:
    """
    Return an outlet's usual name, where it is known; lower case.

    What stands in brackets tells its reports apart and is left out.

    >>> canonical("Agence France-Presse (14 September)")
    'afp'
    """
    outlet = name.partition(" (")[0]
    return load_outlets().get(outlet.lower(), outlet).lower()


def outlets_in(tokens: Tokens) -> Iterator[str]:
    """Yield the outlets that tokens name, lower case; one that is a word, too, needs capitals."""
    outlets, openings = load_outlets(), _openings()
    for i, word in enumerate(tokens.words):
        for size in range(1, _LONGEST_OUTLET + 1 if word in openings else 1):
            name = outlets.get(" ".join(tokens.words[i : i + size]))
            if name is not None and _written_as(name, tokens.surfaces[i : i + size]):
                yield name.lower()


@functools.cache
def _openings() -> frozenset[str]:
    """Return the words with which the names of outlets begin."""
    return frozenset(name.split()[0] for name in load_outlets())


def _written_as(name: str, surfaces: Sequence[str]) -> bool:
    """Return whether the words have the capitals of a name: all, where it is an acronym."""
    if len(surfaces) == 1 and name.isupper() and len(surfaces[0]) <= len(name):
        return surfaces[0].isupper()
    return surfaces[0][0].isupper() or surfaces[0][0].isdigit()


def _chains(standings: Sequence[Standing], credited: Sequence[frozenset[str]]) -> dict[str, str]:
    """Return for each newsroom that has this news from one other alone, which that is."""
    told: dict[str, set[str]] = {}
    for standing, rooms in zip(standings, credited, strict=True):
        told.setdefault(canonical(standing.name), set()).update(rooms)
    return {own: next(iter(rooms)) for own, rooms in told.items() if len(rooms) == 1}


def _root(room: str, chains: dict[str, str]) -> str:
    """Return whose news a newsroom's is, in the end."""
    seen = {room}
    while chains.get(room, room) not in seen:
        room = chains[room]
        seen.add(room)
    return room


def _joined(sets: Sequence[frozenset[str]]) -> dict[str, str]:
    """Return for each name the first of all those that it shares a set with, by any chain."""
    groups: list[frozenset[str]] = []
    for names in sets:
        touching = [group for group in groups if not group.isdisjoint(names)]
        groups = [group for group in groups if group.isdisjoint(names)]
        groups.append(names.union(*touching))
    return {name: min(group) for group in groups for name in group}


def _copies(standings: Sequence[Standing], among: Sequence[int]) -> Iterator[tuple[int, int]]:
    for i, j in combinations(among, 2):
        if standings[i].source.language == standings[j].source.language:
            first, second = (_own_words(standings[n]) for n in (i, j))
            if _is_copy(first, second):
                yield i, j


def _own_words(standing: Standing) -> list[str]:
    """Return a passage's words outside of quotations, which many may have heard."""
    parts = standing.passage.parts
    return [part.form for part in parts if part.form[0].isalnum() and not part.is_quoted]


def _is_copy(first: Sequence[str], second: Sequence[str]) -> bool:
    """Return whether two passages are one text, or one is a part of the other."""
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) < _WHOLE_WORDS:
        return False
    texts = " ".join(shorter), " ".join(longer)
    if fuzz.ratio(*texts, score_cutoff=_VERBATIM) > 0:
        return True
    if len(shorter) < _PART_WORDS:
        return False
    return fuzz.partial_ratio(*texts, score_cutoff=_VERBATIM) > 0
