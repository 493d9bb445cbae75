"""From the tokens of a text to the words of a treebank: clitics and hyphens taken apart."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from claimcheck.languages import Language
from claimcheck.model import Span
from claimcheck.reading import Tokens

__all__ = ["syntactic_words"]

_HYPHENS = re.compile(r"(?<!-)([-\u2010\u2011])(?!-)")  # of several, letters are left out
_APOSTROPHES = frozenset("'’")
_CACHED = 1 << 13  # tokens that are kept with their words: most come again
_LEAST_HOST = 3  # letters before a clitic: "kah" is none of "apakah" in a shorter word


def syntactic_words(
    tokens: Tokens, first: int, stop: int, language: Language
) -> Iterator[tuple[str, Span]]:
    """
    Yield the words of a range of tokens as a treebank has them, each with its span.

    Args:
        tokens: of the document.
        first: the first token.
        stop: the token after the last.
        language: its ``syntax`` section says what is taken apart.
    """
    abbreviations = _abbreviations(language)
    for i in range(first, stop):
        at = tokens.starts[i]
        if _is_short(tokens, i, abbreviations) and _is_dotted(tokens, i, stop):
            yield tokens.surfaces[i] + ".", Span(at, tokens.ends[i + 1])
        elif not (
            i > first
            and _is_short(tokens, i - 1, abbreviations)
            and _is_dotted(tokens, i - 1, stop)
        ):
            for piece in _pieces(tokens.surfaces[i], language):
                yield piece, Span(at, at + len(piece))
                at += len(piece)


def _is_short(tokens: Tokens, i: int, abbreviations: frozenset[str]) -> bool:
    """Return whether a word is an abbreviation or the initial of a name: "Ann J. Reed"."""
    surface = tokens.surfaces[i]
    return tokens.words[i] in abbreviations or (len(surface) == 1 and surface.isupper())


def _is_dotted(tokens: Tokens, i: int, stop: int) -> bool:
    """Return whether a full stop follows a word at once, inside a range."""
    return i + 1 < stop and tokens.surfaces[i + 1] == "." and tokens.adjoins(i + 1)


@functools.cache
def _abbreviations(language: Language) -> frozenset[str]:
    reading = language.reading
    return frozenset((*reading.abbreviations, *reading.closing_abbreviations))


@functools.lru_cache(maxsize=_CACHED)
def _pieces(surface: str, language: Language) -> tuple[str, ...]:
    """Return the words that a treebank takes a token for."""
    if language.syntax.hyphens and not surface[0].isdigit():
        parts = filter(None, _HYPHENS.split(surface))
        return tuple(piece for part in parts for piece in _hosts(part, language))
    return tuple(_hosts(surface, language))


def _hosts(surface: str, language: Language) -> Iterator[str]:
    """Yield a word and the clitic at its end."""
    word = surface.lower()
    ending = clitic_endings(language)
    if word.endswith(ending) and not _is_whole(word, language):
        clitic = next(clitic for clitic in ending if word.endswith(clitic))
        length = len(clitic)
        least = 1 if _APOSTROPHES.intersection(clitic) else min(_LEAST_HOST, length)  # "I'm"
        if len(word) - length >= least and len(word) > least:
            yield surface[:-length]
            yield surface[-length:]
            return
    yield surface


def _is_whole(word: str, language: Language) -> bool:
    """Return whether a word only ends as if in a clitic."""
    words, endings = unsplit_words(language)
    return word in words or word.endswith(endings)


@functools.cache
def clitic_endings(language: Language) -> tuple[str, ...]:
    """Return the clitics of a language, the longest first."""
    return tuple(sorted(language.syntax.clitics, key=len, reverse=True))


@functools.cache
def unsplit_words(language: Language) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words that end as if in a clitic, and the endings of others."""
    entries = language.syntax.unsplit
    endings = tuple(entry[1:] for entry in entries if entry.startswith("-"))
    return frozenset(entries), endings
