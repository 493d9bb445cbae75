"""Claims written as sentences are: a parser takes a headline's capitals for names."""

from __future__ import annotations

import functools
import re
from collections import Counter

import attrs

from claimcheck.languages import Language
from claimcheck.lexical import lemmas
from claimcheck.reading import Tokens

__all__ = ["in_plain_case"]

_LEAST_WORDS = 4  # of a headline
_LONG = 4  # letters of a word that a headline in title case begins with a capital
_SHARE = 0.75  # of its long words
_KEPT = 4  # texts whose words are counted
_WORDS = re.compile(r"\w+")


def in_plain_case(tokens: Tokens, language: Language) -> Tokens:
    """
    Return the tokens of a claim as a sentence has them: its first word has a capital.

    A headline in title case has capitals on its names alone: on what the rest of the text never has
    without, or no table knows.

    Args:
        tokens: of a sentence.
        language: whose words are known.
    """
    if not len(tokens):
        return tokens
    is_title = _is_title(tokens)
    surfaces = [
        word if is_title and i and _is_common(tokens, i, language) else surface
        for i, (word, surface) in enumerate(zip(tokens.words, tokens.surfaces, strict=True))
    ]
    surfaces[0] = surfaces[0][:1].upper() + surfaces[0][1:]
    return attrs.evolve(tokens, surfaces=surfaces)


def _is_title(tokens: Tokens) -> bool:
    """Return whether most long words of a sentence have a capital."""
    long = [i for i, word in enumerate(tokens.words) if len(word) >= _LONG and word.isalpha()]
    large = sum(map(tokens.capitalized, long))
    return len(long) >= _LEAST_WORDS and large >= _SHARE * len(long)


def _is_common(tokens: Tokens, i: int, language: Language) -> bool:
    """Return whether a word has its capital from the headline alone."""
    surface, word = tokens.surfaces[i], tokens.words[i]
    if surface == word or not word.isalpha() or surface[1:] != word[1:]:
        return False
    counts = _counts(tokens.text)
    if word in counts:
        return True
    if word in language.claims.auxiliaries:
        return True
    return counts[surface] < 2 and lemmas(word, language.tag) != (word,)


@functools.lru_cache(maxsize=_KEPT)
def _counts(text: str) -> Counter[str]:
    """Return how often a text has each word, as it is written."""
    return Counter(_WORDS.findall(text))
