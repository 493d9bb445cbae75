"""Phrases that the other side tells word by word: "economic growth", "growth of the economy"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import attrs

from claimcheck.alignment.comparators import level_of_words
from claimcheck.alignment.levels import Level
from claimcheck.lexical import Lemma
from claimcheck.passages import WORD, Part, Passage, is_stopword

__all__ = ["met_wordwise"]

_TOLD = frozenset({Level.SAME, Level.ALIKE})
_MOST = 40  # words left over on a side, so that long sentences cost no more


@attrs.frozen
class _Word:
    """A word of a part: the whole part, or one word of a phrase."""

    part: int
    lemma: Lemma
    is_of_phrase: bool


def met_wordwise(
    claim: Passage, passage: Passage, taken: Collection[int], met: Collection[int]
) -> dict[int, int]:
    """
    Return parts of a claim, with parts of a passage, that meet word by word where phrases do not.

    A phrase counts only where each of its words is met: "rumah" is no "rumah sakit" (hospital).

    Args:
        claim: its sentence.
        passage: the other sentence.
        taken: the parts of the passage that are met as they are.
        met: the same of the claim.
    """
    own, theirs = _words_left(claim, met), _words_left(passage, taken)
    if not any(word.is_of_phrase for word in (*own, *theirs)):
        return {}
    pairs = dict(_paired(own, theirs))
    whole = _whole(theirs, set(pairs.values()))
    told = _whole(own, {n for n, k in pairs.items() if theirs[k].part in whole})
    first = ((own[n].part, theirs[k].part) for n, k in reversed(pairs.items()))
    return {i: j for i, j in first if i in told}


def _whole(words: Sequence[_Word], found: Collection[int]) -> frozenset[int]:
    """Return the parts of which each word is found."""
    left = {word.part for n, word in enumerate(words) if n not in found}
    return frozenset(word.part for word in words) - left


def _paired(own: Sequence[_Word], theirs: Sequence[_Word]) -> Iterator[tuple[int, int]]:
    """Yield words that mean the same, each once, of which one is a phrase's."""
    taken: set[int] = set()
    for n, word in enumerate(own):
        for k, other in enumerate(theirs):
            is_split = word.is_of_phrase or other.is_of_phrase
            if is_split and k not in taken and level_of_words(word.lemma, other.lemma) in _TOLD:
                taken.add(k)
                yield n, k
                break


def _words_left(side: Passage, met: Collection[int]) -> Sequence[_Word]:
    """Return the telling words of the parts that nothing meets, those of a phrase one by one."""
    left = [p for p in side.parts if p.kind == WORD and p.weight > 0 and p.index not in met]
    return [word for part in left[:_MOST] for word in _words_of(part, side)]


def _words_of(part: Part, side: Passage) -> Iterator[_Word]:
    if part.word is None:
        return
    words = part.word.word.split()
    if len(words) == 1:
        yield _Word(part.index, part.word, is_of_phrase=False)
        return
    for word in words:
        if not is_stopword(word, side.language):
            yield _Word(part.index, Lemma(word, part.word.language), is_of_phrase=True)
