"""A headline in title case, written as a sentence is: a parser takes its capitals for names."""

from __future__ import annotations

import re

import attrs

from claimcheck.languages import Language
from claimcheck.lexical import lemmas
from claimcheck.reading import Tokens

__all__ = ["in_plain_case"]

_LEAST_WORDS = 4  # of a headline
_LONG = 4  # letters of a word that a headline in title case begins with a capital
_SHARE = 0.75  # of its long words


def in_plain_case(tokens: Tokens, language: Language) -> Tokens:
    """
    Return the tokens of a headline with capitals on its names alone; others are as they were.

    A word keeps its capital if the rest of the text never has it without, or no table knows it.

    Args:
        tokens: of a sentence.
        language: whose words are known.
    """
    long = [i for i, word in enumerate(tokens.words) if len(word) >= _LONG and word.isalpha()]
    large = [i for i in long if tokens.capitalized(i)]
    if len(long) < _LEAST_WORDS or len(large) < _SHARE * len(long):
        return tokens
    surfaces = [
        word if i and _is_common(tokens, i, language) else surface
        for i, (word, surface) in enumerate(zip(tokens.words, tokens.surfaces, strict=True))
    ]
    return attrs.evolve(tokens, surfaces=surfaces)


def _is_common(tokens: Tokens, i: int, language: Language) -> bool:
    """Return whether a word has its capital from the headline alone."""
    surface, word = tokens.surfaces[i], tokens.words[i]
    if surface == word or not word.isalpha() or surface[1:] != word[1:]:
        return False
    if re.search(rf"\b{word}\b", tokens.text):
        return True
    if word in language.claims.auxiliaries:
        return True
    is_repeated = len(re.findall(rf"\b{surface}\b", tokens.text)) > 1
    return not is_repeated and lemmas(word, language.tag) != (word,)
