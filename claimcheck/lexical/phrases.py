"""Words that mean something together: "prime minister", "rumah sakit"."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.languages import Language, load_language
from claimcheck.lexical.graph import CACHED
from claimcheck.lexical.lemmas import base_forms, concepts_of

__all__ = ["Phrase", "find_phrases"]


@attrs.frozen(kw_only=True)
class Phrase:
    """A known phrase: the words from ``start`` to before ``stop``, and how the tables write it."""

    start: int
    stop: int
    word: str


def find_phrases(words: Sequence[str], language: str) -> tuple[Phrase, ...]:
    """
    Return the known phrases among lower-case words, the longest at each place, in order.

    The first word may be inflected ("went up"), and the last one too ("rumah sakitnya").

    Args:
        words: of a sentence, in lower case.
        language: the tag of their language.

    >>> find_phrases(["the", "prime", "minister", "resigned"], "en")
    (Phrase(start=1, stop=3, word='prime minister'),)
    """
    _, known = _known(load_language(language))
    found: list[Phrase] = []
    i = 0
    while i < len(words):
        most = _longest_at(words[i : i + 2], language)
        candidates = (
            Phrase(start=i, stop=stop, word=word)
            for stop in range(min(len(words), i + most), i + 1, -1)
            for word in _spellings(words[i:stop], language)
            if word in known
        )
        phrase = next(candidates, None)
        found += [phrase] if phrase else []
        i = phrase.stop if phrase else i + 1
    return tuple(found)


def _longest_at(words: Sequence[str], language: str) -> int:
    """Return how many words the longest phrase has that begins with two words, or forms of them."""
    longest = _longest_from(words[0], language)
    if not longest or len(words) == 1:
        return 0
    return max(longest.get(second, 0) for second in _forms(words[1], language))


@functools.lru_cache(maxsize=CACHED)
def _longest_from(word: str, language: str) -> Mapping[str, int]:
    """Return, by its second word, the length of the longest phrase that a form of a word begins."""
    beginnings, _ = _known(load_language(language))
    found: dict[str, int] = {}
    for form in _forms(word, language):
        for second, length in beginnings.get(form, {}).items():
            found[second] = max(found.get(second, 0), length)
    return found


@functools.lru_cache(maxsize=CACHED)
def _forms(word: str, language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((word, *base_forms(word, language))))


def _spellings(words: Sequence[str], language: str) -> Iterator[str]:
    """Yield some words as they are, then with the first or the last one uninflected."""
    yield " ".join(words)
    for first, last in itertools.product(*(_forms(words[i], language) for i in (0, -1))):
        yield " ".join((first, *words[1:-1], last))


@functools.cache
def _known(language: Language) -> tuple[Mapping[str, Mapping[str, int]], frozenset[str]]:
    """Return the length of the longest phrase by its first and second word, and all phrases."""
    longest: dict[str, dict[str, int]] = {}
    lines = (line.partition("\t")[0] for line in language.lexical.senses.splitlines())
    phrases = frozenset(
        phrase for phrase in itertools.chain(lines, concepts_of(language)) if " " in phrase
    )
    for phrase in phrases:
        first, second, *rest = phrase.split(" ")
        seconds = longest.setdefault(first, {})
        seconds[second] = max(seconds.get(second, 0), len(rest) + 2)
    return longest, phrases
