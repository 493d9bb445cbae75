"""What a word means, as keys that every language shares: its concepts, or its first letters."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from claimcheck.languages import Language
from claimcheck.passages.concepts import lexicon_of

__all__ = ["STEM", "is_stopword", "keys_of", "stem_of"]

STEM = "~"
"""What the key of a word begins with that no lexicon has: its first letters follow."""

_STEM = 5  # first letters by which words of no concept are compared: names and loan words
_CACHED = 1 << 13  # words whose keys are kept
_MARKS = str.maketrans("", "", ".,:/")
_NOTHING: frozenset[str] = frozenset()


def is_stopword(word: str, language: Language) -> bool:
    """Return whether a lower-case word means nothing by itself."""
    return word in lexicon_of(language).stopwords


def keys_of(words: Sequence[str], language: Language) -> tuple[frozenset[str], ...]:
    """
    Return what each word means: its concepts, or its first letters where it has none.

    The first word of a phrase has the concepts of that as well.

    Words that mean nothing by themselves and marks have no key, figures have their digits.

    >>> from claimcheck.languages import load_language
    >>> keys_of(["the", "vessel"], load_language("en"))[1] == frozenset({"ship"})
    True
    """
    lexicon = lexicon_of(language)
    phrases = lexicon.phrases
    found: list[frozenset[str]] = []
    for i, word in enumerate(words):
        phrase = lexicon.phrase_at(words, i) if word in phrases else None
        own = _keys_of_word(language, word)
        found.append(own.union(phrase[1]) if phrase else own)
    return tuple(found)


@functools.lru_cache(maxsize=_CACHED)
def _keys_of_word(language: Language, word: str) -> frozenset[str]:
    if not word[0].isalpha():
        digits = word.translate(_MARKS)
        return frozenset((f"#{digits}",)) if digits.isdecimal() else _NOTHING
    lexicon = lexicon_of(language)
    is_stopword = word in lexicon.stopwords
    # A stopword has no stem: "tetapi" (but) is none of "tetap" (remain).
    concepts = lexicon.words.get(word, ()) if is_stopword else lexicon.concepts(word)
    if concepts:
        return frozenset(concepts)
    if is_stopword or len(word) < 3:
        return _NOTHING
    return stem_of(word)


def stem_of(word: str) -> frozenset[str]:
    """Return the key of the first letters of a word, which a loan may share: "champions"."""
    return frozenset((f"{STEM}{word[:_STEM]}",))
