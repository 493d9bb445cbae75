"""What the words around a detail mean, so that two details can be told to stand in one place."""

from __future__ import annotations

import functools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from claimcheck.judging.concepts import lexicon_of
from claimcheck.languages import Language
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.judging.compare.details import Details

__all__ = ["around", "content_near", "keys_of", "likeness", "one_to_one", "tokens_in"]

_STEM = 5  # first letters by which words of no concept are compared: names and loan words
_REACH = 5  # tokens on each side of a detail
_CONTENT = 5  # words that mean something on each side of a detail
_FARTHEST = 12  # tokens among which they are looked for
_CACHED = 1 << 15  # words whose keys are kept
_MARKS = str.maketrans("", "", ".,:/")
_NOTHING: frozenset[str] = frozenset()


def keys_of(words: Sequence[str], language: Language) -> tuple[frozenset[str], ...]:
    """
    Return what each word means: its concepts, or its first letters where it has none.

    Words that mean nothing by themselves and marks have no key, figures have their digits.
    """
    lexicon = lexicon_of(language)
    phrases = lexicon.phrases
    found: list[frozenset[str]] = []
    for i, word in enumerate(words):
        phrase = lexicon.phrase_at(words, i) if word in phrases else None
        found.append(frozenset(phrase[1]) if phrase else _keys_of_word(language, word))
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
    return frozenset((f"~{word[:_STEM]}",))


def tokens_in(details: Details, span: Span) -> range:
    """Return the tokens of the details that lie in a span."""
    tokens = details.tokens
    first = bisect_right(tokens.ends, span.start)
    return range(first, max(first, bisect_left(tokens.starts, span.end)))


def around(details: Details, span: Span, reach: int = _REACH) -> frozenset[str]:
    """Return what the words near a span mean, without those in it."""
    inside = tokens_in(details, span)
    before = details.keys[max(0, inside.start - reach) : inside.start]
    behind = details.keys[inside.stop : inside.stop + reach]
    return _NOTHING.union(*before, *behind)


def content_near(details: Details, span: Span) -> frozenset[str]:
    """Return what the nearest words that mean something mean, on each side of a span."""
    inside = tokens_in(details, span)
    first, stop = inside.start, inside.stop
    before = details.keys[max(0, first - _FARTHEST) : first][::-1]
    behind = details.keys[stop : stop + _FARTHEST]
    near = (key for side in (before, behind) for key in islice(filter(None, side), _CONTENT))
    return _NOTHING.union(*near)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return which share of the smaller set's keys is in both, in [0, 1]; 0 where one is empty."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def one_to_one(scored: Iterable[tuple[float, int, int]]) -> dict[int, tuple[float, int]]:
    """
    Return the best partner of each of some claimed details, and the score, at most 1.

    ``scored`` are scores of a claimed and a reported detail, by their indices; the best pair comes
    first, and no detail is in two.
    """
    found: dict[int, tuple[float, int]] = {}
    taken: set[int] = set()
    for score, i, j in sorted(scored, key=lambda entry: (-entry[0], entry[1:])):
        if i not in found and j not in taken:
            found[i] = min(1.0, score), j
            taken.add(j)
    return found
