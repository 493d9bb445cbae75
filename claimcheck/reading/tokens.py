"""Tokens, made once: columns over the untouched text, on which every room works."""

from __future__ import annotations

import functools
import itertools
import re

import attrs

from claimcheck.model import Span

__all__ = ["Tokens", "tokenize"]

# A word is a run of what is neither space, digit nor punctuation (so combining marks stay in it);
# hyphens and apostrophes join, but a possessive 's is a token of its own.
_LETTER = (
    r"[^\s\d\x00-\x1f!-/:-@\[-`{-\x9f\u00a1-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb-\u00bf"
    r"\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\ufe00-\ufeff\uff00-\uff0f]"
)


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"((?:{_LETTER}\.){{2,}}"  # U.S.  a.m.
        rf"|{_LETTER}+(?:[-'’\u2010\u2011](?![sS](?!{_LETTER})){_LETTER}+)*"
        rf"|['’][sS](?!{_LETTER})"
        r"|\d+(?:[.,:/]\d+)*"
        r"|\.{2,}|-{2,}|''|``|\S)"
    )


@attrs.frozen(eq=False, repr=False)
class Tokens:
    """
    Columns of equal length: token ``i`` is ``surfaces[i]``, at ``starts[i]:ends[i]``.

    ``words`` is the lower-case column, by which lexicons are looked up.
    """

    text: str
    starts: list[int]
    ends: list[int]
    surfaces: list[str]
    words: list[str]

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.words)

    def span(self, first: int, stop: int) -> Span:
        """Return the span from token ``first`` up to, without, token ``stop``."""
        return Span(self.starts[first], self.ends[stop - 1])

    def adjoins(self, i: int) -> bool:
        """Return whether token ``i`` follows the one before it with nothing between."""
        return i > 0 and self.starts[i] == self.ends[i - 1]

    def capitalized(self, i: int) -> bool:
        """Return whether token ``i`` starts with an upper-case letter."""
        return self.surfaces[i][0].isupper()


def tokenize(text: str) -> Tokens:
    """
    Return the tokens of a text.

    >>> tokenize("Kim Jong-un's 12.5 km, 5:12 a.m.").surfaces
    ['Kim', 'Jong-un', "'s", '12.5', 'km', ',', '5:12', 'a.m.']
    """
    pieces = _pattern().split(text)  # blank, token, blank ... blank
    edges = list(itertools.accumulate(map(len, pieces)))
    surfaces = pieces[1::2]
    return Tokens(text, edges[:-1:2], edges[1::2], surfaces, list(map(str.lower, surfaces)))
