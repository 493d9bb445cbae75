"""Sentences of a paragraph."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.reading.tokens import Tokens

__all__ = ["Splitter", "splitter_of"]

_ENDS = frozenset(".!?…。！？؟।۔")
_CLOSERS = frozenset("\"”»’')]›“") | {"''"}
_OPENERS = frozenset("\"“”«‘'„‹(") | {"``", "''"}
_STRAIGHT = '"'
_JOINING = frozenset(",;:)")
_LONGEST = 300  # tokens; the longest sentence in 50,000 of news has 220


@attrs.frozen(kw_only=True, eq=False)
class Splitter:
    """Tells where sentences end, by the abbreviations of a language."""

    never: frozenset[str]
    closing: frozenset[str]
    numbered: frozenset[str]
    starters: frozenset[str]

    def ends(self, tokens: Tokens) -> list[int]:
        """Return the tokens that may end a sentence: marks, and abbreviations with their dot."""
        return [i for i, surface in enumerate(tokens.surfaces) if surface[-1] in _ENDS]

    def split(
        self, tokens: Tokens, first: int, stop: int, ends: Sequence[int]
    ) -> Iterator[tuple[int, int]]:
        """Yield the sentences of ``first`` to ``stop``, as ranges; ``ends`` are those inside."""
        begin = first
        for mark in ends:
            end = mark + 1
            while end < stop and tokens.adjoins(end) and tokens.surfaces[end] in _CLOSERS:
                if tokens.surfaces[end] == _STRAIGHT and _opens_word(tokens, end, stop):
                    break
                end += 1
            if mark >= begin and self._ends_here(tokens, mark, end, stop):
                yield from _cut(begin, end)
                begin = end
        yield from _cut(begin, stop)

    def _ends_here(self, tokens: Tokens, mark: int, end: int, stop: int) -> bool:
        """Return whether the sentence ends with the mark: what is next looks like a beginning."""
        if end >= stop:
            return True
        surface, following = tokens.surfaces[mark], tokens.surfaces[end]
        goes_on = following[0].islower() or following[0] in _JOINING or following in _ENDS
        if goes_on or (
            tokens.adjoins(end) and following not in _OPENERS and not _is_glued(tokens, mark, end)
        ):
            return False
        if surface == ".":
            return not tokens.adjoins(mark) or self._ends_after(_before(tokens, mark), tokens, end)
        if surface[0] not in _ENDS:  # an abbreviation with its dots in one token: "U.S.", "a.m."
            return self._ends_after(tokens.words[mark][:-1], tokens, end)
        return True

    def _ends_after(self, word: str, tokens: Tokens, end: int) -> bool:
        """Return whether a full stop after the word ends a sentence and not just the word."""
        following = tokens.words[end]
        if word in self.never:
            return False
        if word in self.numbered:
            return not following[0].isdigit()
        if word[0].isdigit() and word[-1].isdigit():  # "Rp 300.000. Rahma ..."
            return True
        initial = len(word) == 1 and word.isalpha()
        if initial or word in self.closing or "." in word:
            another = len(following) == 1 and tokens.words[end + 1 : end + 2] == ["."]
            return not another and (following in self.starters or following in _OPENERS)
        return True


def _opens_word(tokens: Tokens, mark: int, stop: int) -> bool:
    """Return whether a straight mark is glued to the word behind it: 'kata Ole."Kami siap'."""
    after = mark + 1
    return after < stop and tokens.adjoins(after) and tokens.surfaces[after][0].isalnum()


def _before(tokens: Tokens, mark: int) -> str:
    """Return the word before a full stop; a letter with the figure that it adjoins: "4G"."""
    word = tokens.words[mark - 1]
    is_unit = tokens.adjoins(mark - 1) and tokens.words[mark - 2].isdecimal()
    return tokens.words[mark - 2] + word if is_unit else word


def _is_glued(tokens: Tokens, mark: int, end: int) -> bool:
    """Return whether only the space is missing between two sentences: "was safe.The engineer"."""
    if mark == 0 or not tokens.adjoins(mark):
        return False
    before, following = tokens.surfaces[mark - 1], tokens.surfaces[end]
    is_word = len(before) > 1 and (before.islower() or before.isdigit())
    is_address = (
        end + 1 < len(tokens) and tokens.adjoins(end + 1) and tokens.surfaces[end + 1] in "./"
    )
    return is_word and following.istitle() and not is_address


def _cut(begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, or pieces of it: no rule may cost more, the longer the line."""
    while begin < end:
        stop = min(end, begin + _LONGEST)
        yield begin, stop
        begin = stop


@functools.cache
def splitter_of(language: Language) -> Splitter:
    """Return the splitter of a language."""
    words = language.reading
    return Splitter(
        never=frozenset(words.abbreviations),
        closing=frozenset(words.closing_abbreviations),
        numbered=frozenset(words.number_abbreviations),
        starters=frozenset(words.function_words),
    )
