"""Where words name a territory or its people, in capitals, as such or with an ending."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from claimcheck.languages import Language, load_places
from claimcheck.lexical import forms_of
from claimcheck.mentions import lexicon_of, territories
from claimcheck.reading import Tokens, match_phrase, tokenize

__all__ = [
    "find_path",
    "find_territory",
    "is_of_office",
]

Path = tuple[str, ...]
Table = Mapping[str, tuple[tuple[tuple[str, ...], Path], ...]]

_ACRONYM = 3  # letters up to which a territory's name is told by capitals alone
_UNIONS = frozenset({"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"})  # CLDR's codes of no country
_CACHED = 1 << 13  # words whose stems are kept


def _by_first_word(named: Mapping[str, Path]) -> Table:
    """Return the paths of names by their first word, the longest name first."""
    table: dict[str, list[tuple[tuple[str, ...], Path]]] = {}
    for name, path in named.items():
        words = tuple(name.split())
        table.setdefault(words[0], []).append((words, path))
    return {word: tuple(sorted(all_, key=lambda e: -len(e[0]))) for word, all_ in table.items()}


def _match_at(table: Table, words: Sequence[str], i: int) -> tuple[int, Path] | None:
    """Return how many words the longest name at word ``i`` takes, and its path."""
    for phrase, path in table.get(words[i], ()):
        if tuple(words[i : i + len(phrase)]) == phrase:
            return len(phrase), path
    return None


def _find_at(table: Table, tokens: Tokens, i: int, language: Language) -> tuple[int, Path] | None:
    """Return what a name at token ``i`` takes, and its path, if it is written as a place's."""
    found = _match_ending(table, tokens.words, i, language)
    if found is None or found[1][0] in _UNIONS:
        return None
    return found if _is_written(tokens.surfaces[i : i + found[0]]) else None


def _match_ending(
    table: Table, words: Sequence[str], i: int, language: Language
) -> tuple[int, Path] | None:
    """Return the longest name at word ``i``, whose last word may have an ending: "Mexicans"."""
    for phrase, path in table.get(words[i], ()):
        size = len(phrase)
        if tuple(words[i : i + size]) == phrase:
            return size, path
        if size > 1 and tuple(words[i : i + size - 1]) == phrase[:-1]:
            last = words[i + size - 1 : i + size]
            if last and phrase[-1] in _stems(language, last[0]):
                return size, path
    for stem in _stems(language, words[i]):
        found = None if stem in _usual_names(language) else _match_at(table, [stem], 0)
        if found:
            return found
    return None


@functools.cache
def _usual_names(language: Language) -> frozenset[str]:
    """Return the names of territories themselves, which take no ending: "Frances" is a person."""
    return frozenset(name.lower() for name in lexicon_of(language).territory_names)


@functools.lru_cache(maxsize=_CACHED)
def _stems(language: Language, word: str) -> tuple[str, ...]:
    """Return what is left of a word without an ending, if it is longer than an acronym."""
    stems = (stem for stem in forms_of(language, word) if word.startswith(stem))
    return tuple(stem for stem in stems if _ACRONYM < len(stem) < len(word))


def _is_written(surfaces: Sequence[str]) -> bool:
    """Return whether words are a place's as they stand: "US" and "El Salvador", and no "us"."""
    first, last = surfaces[0], surfaces[-1]
    return len(first) > _ACRONYM or first.isupper() or (len(surfaces) > 1 and last[0].isupper())


def find_territory(tokens: Tokens, i: int, language: Language) -> tuple[int, str] | None:
    """
    Return how many words a territory's or its people's name at token ``i`` takes, and its code.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading import tokenize
    >>> find_territory(tokenize("Costa Ricans"), 0, load_language("en"))
    (2, 'CR')
    >>> find_territory(tokenize("Pantai Gading"), 0, load_language("id"))
    (2, 'CI')
    """
    found = _find_at(_codes(language), tokens, i, language)
    return None if found is None else (found[0], found[1][0])


def is_of_office(words: list[str], i: int, language: Language) -> bool:
    """
    Return whether the word before ``i`` says of which land an office is: "Kenyan finance minister".

    Such a word is a part of who is meant, and tells little of where.
    """
    known = lexicon_of(language)
    start = i + (i < len(words) and words[i] in known.role_words)
    if not known.role_before or start >= len(words):
        return False
    return any(match_phrase(known.roles, words, at, len(words)) > at for at in {i, start})


@functools.cache
def _codes(language: Language) -> Table:
    return _by_first_word({name: (code,) for name, code in territories(language).items()})


def find_path(tokens: Tokens, i: int, language: Language) -> tuple[int, tuple[str, ...]] | None:
    """
    Return how many words the name of a place at token ``i`` takes, and the path to it.

    ``("ID",)`` is a country, ``("ID", "bali")`` lies in it, ``("ID", "java", "jakarta")`` deeper.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading import tokenize
    >>> find_path(tokenize("Jakarta"), 0, load_language("id"))
    (1, ('ID', 'java', 'jakarta'))
    """
    return _find_at(_paths(language), tokens, i, language)


@functools.cache
def _paths(language: Language) -> Table:
    """Return the names of places by their first word, longest first, each with its path."""
    named: dict[str, Path] = {n: (code,) for n, code in territories(language).items()}
    places = load_places() | language.judging.compare.places
    paths = {" ".join(tokenize(n).words): tuple(joined.split("/")) for n, joined in places.items()}
    return _by_first_word(named | paths)
