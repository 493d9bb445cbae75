"""Sentences of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.tokens import Tokens

__all__ = ["split_sentences"]

_ENDS = frozenset(".!?…。؟।")
_CLOSERS = frozenset("\"”»’')]›")


def split_sentences(
    tokens: Tokens, first: int, stop: int, abbreviations: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Yield the sentences, as ranges of tokens, of the paragraph ``first`` to ``stop``."""
    begin = first
    i = first
    while i < stop:
        if tokens.surfaces[i][0] not in _ENDS:
            i += 1
            continue
        end = i + 1
        while end < stop and tokens.adjoins(end) and tokens.surfaces[end] in _CLOSERS:
            end += 1
        if _ends_here(tokens, i, end, stop, abbreviations):
            yield begin, end
            begin = end
        i = end
    if begin < stop:
        yield begin, stop


def _ends_here(
    tokens: Tokens, mark: int, end: int, stop: int, abbreviations: frozenset[str]
) -> bool:
    """Return whether the sentence ends with the mark: what is next looks like a beginning."""
    if end >= stop:
        return True
    if tokens.adjoins(end) and tokens.surfaces[end][0] not in "\"“”«‘":
        return False
    if tokens.surfaces[end][0].islower():
        return False
    if tokens.surfaces[mark] != "." or mark == 0 or not tokens.adjoins(mark):
        return True
    before = tokens.words[mark - 1]
    return not (before in abbreviations or (len(before) == 1 and before.isalpha()))
