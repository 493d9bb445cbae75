"""Names of bodies that list their fields, with commas: "Ministry of Energy, Mines and Water"."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from claimcheck.languages import Language
from claimcheck.reading.tokens import Tokens

__all__ = ["listed_bodies"]

_LONGEST = 6  # words of a name before its first comma
_FIELDS = 5  # between commas


def listed_bodies(tokens: Tokens, language: Language) -> Iterator[range]:
    """
    Yield the tokens of each name that lists fields: a comma and a last "and" at least.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading import tokenize
    >>> text = "The Ministry of Energy, Mines and Water agreed."
    >>> list(listed_bodies(tokenize(text), load_language("en")))
    [range(1, 8)]
    """
    openers, none, offices = _words(language)
    links = frozenset(language.mentions.connectors)
    for i, word in enumerate(tokens.words):
        is_opened = word in openers and tokens.capitalized(i)
        if is_opened and not (i and tokens.words[i - 1] in offices):  # no head of a bureau
            end = _end(tokens, i, links, none)
            if end > i:
                yield range(i, end)


@functools.cache
def _words(language: Language) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words that open the name of a body, that are no field of one, and of an office."""
    words = language.mentions
    openers = frozenset(words.organizations)
    people = (*words.given.values(), *words.honorifics.values())
    none = openers.union(words.places, words.roles, *people)
    return openers, none, none.union(words.role_words)


def _end(tokens: Tokens, first: int, links: frozenset[str], none: frozenset[str]) -> int:
    """Return where the name ends that a body's word opens; ``first`` where it lists nothing."""
    at = first + 1
    while at < min(len(tokens), first + _LONGEST) and (
        tokens.capitalized(at) or (tokens.words[at] in links and at > first)
    ):
        at += 1
    fields = 0
    while at + 1 < len(tokens) and fields < _FIELDS and tokens.words[at] == ",":
        is_last = tokens.words[at + 1] in links
        field = at + 1 + is_last
        if field >= len(tokens) or not _is_field(tokens, field, none):
            return first
        fields, at = fields + 1, field + 1
        if is_last:
            return at
        if at + 1 < len(tokens) and tokens.words[at] in links:
            return at + 2 if _is_field(tokens, at + 1, none) else first
    return first


def _is_field(tokens: Tokens, i: int, none: frozenset[str]) -> bool:
    """Return whether a word is a field, and no acronym, place or other body of a list."""
    return (
        tokens.capitalized(i) and not tokens.surfaces[i].isupper() and tokens.words[i] not in none
    )
