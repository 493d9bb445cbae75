"""Which language a text is in, by the frequent words of the packs and of other languages."""

from __future__ import annotations

import functools
import re
from collections import Counter

from claimcheck.languages import (
    UNDETERMINED,
    Language,
    available_languages,
    load_language,
    load_other_words,
)
from claimcheck.reading.tokens import tokenize

__all__ = ["detect_language", "other_language"]

_SAMPLE = 20_000  # code points; enough for certainty, and bounded for a text of any size
_SHARE = 0.12  # of a text's words; English and Indonesian news have 0.3 and more
_QUOTED = re.compile(r"“[^“”]{1,400}”|\"[^\"]{1,400}\"")  # can be in another language
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz-'’")
_SHORT = 8  # words; in a shorter text one frequent word is evidence enough


@functools.cache
def _frequent_words() -> dict[str, frozenset[str]]:
    """Return the frequent words of each language, those with a pack first."""
    sections = {tag: load_language(tag).reading for tag in available_languages()}
    words = {
        tag: frozenset(section.function_words + section.frequent_words)
        for tag, section in sections.items()
    }
    return words | {tag: frequent for tag, (_, frequent) in load_other_words().items()}


@functools.cache
def _sharing() -> Counter[str]:
    """Return how many languages have a word."""
    return Counter(word for words in _frequent_words().values() for word in words)


def _odd_letters(word: str) -> frozenset[str]:
    """Return the letters of a word, unless a name, that not every Latin alphabet has."""
    return frozenset(word) - _PLAIN if word[0].islower() and not word.isascii() else frozenset()


@functools.cache
def _alphabet(tag: str) -> frozenset[str]:
    """Return the letters that a language's frequent words show, beside the plain ones."""
    return frozenset("".join(_frequent_words()[tag]))


def _words(text: str) -> list[str]:
    return [surface for surface in tokenize(text).surfaces if surface[0].isalpha()]


def _likeliest(text: str) -> str | None:
    """Return the tag of the language whose frequent words the text holds most of."""
    sample = text[:_SAMPLE]
    own = _QUOTED.sub(" ", sample)
    return _language_of(_words(own)) or (_language_of(_words(sample)) if own != sample else None)


def _language_of(surfaces: list[str]) -> str | None:
    """Return the tag of the language that the words are likeliest of; None where none is likely."""
    words = list(map(str.lower, surfaces))
    sharing = _sharing()
    known = Counter(word for word in words if word in sharing)
    found = {
        tag: [word for word in known if word in frequent]
        for tag, frequent in _frequent_words().items()
    }
    odd = [letters for letters in map(_odd_letters, surfaces) if letters]
    # a word says the less, the more languages have it; of two packs that are alike, the first
    score = {
        tag: sum(known[w] / sharing[w] for w in own)
        - sum(not letters <= _alphabet(tag) for letters in odd)
        for tag, own in found.items()
    }
    best = max(score, key=lambda tag: score[tag])
    least = max(1.0, _SHARE * len(words) if len(words) >= _SHORT else 1)
    rivals = (score[tag] for tag in load_other_words() if tag != best)
    if sum(known[word] for word in found[best]) < least or score[best] <= max(rivals, default=0):
        return None
    return best


def detect_language(text: str) -> Language:
    """
    Return the pack whose frequent words the text holds most of, or ``UNDETERMINED``.

    >>> detect_language("Presiden mengatakan bahwa harga tidak akan naik.").tag
    'id'
    >>> detect_language("Le ministre a dit que le prix du pain ne monterait pas.").tag
    'und'
    """
    tag = _likeliest(text)
    return load_language(tag) if tag in available_languages() else UNDETERMINED


def other_language(text: str) -> str | None:
    """Return the name of the language without a pack that a text reads like, where one does."""
    name, _ = load_other_words().get(_likeliest(text) or "", (None, None))
    return name
