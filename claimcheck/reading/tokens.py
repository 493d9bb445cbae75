"""Tokens, made once: columns over the untouched text, on which every room works."""

from __future__ import annotations

import functools
import itertools
import re
from array import array
from collections.abc import Iterator, MutableSequence, Sequence

import attrs

from claimcheck.model import Span, omissions

__all__ = ["Tokens", "tokenize"]

# A word is a run of what is neither space, digit nor punctuation (so combining marks stay in it);
# hyphens, apostrophes and asterisks ("d**n") join, but a possessive 's is a token of its own.
_LETTER = (
    r"[^\s\d\x00-\x1f!-/:-@\[-`{-\x9f\u00a1-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb-\u00bf"
    r"\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\ufe00-\ufeff\uff00-\uff0f]"
)
_PLACE = "I"  # four bytes a place, where a list of whole numbers takes forty
_STRETCH, _STRETCHES = 4096, 16  # tokens that are split off at once; at most so many times
_BOUNDS = '“”«»"<>'  # of the address of a page


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"((?:https?://|www\.)[^\s{_BOUNDS}]*[^\s.,;:!?)'{_BOUNDS}]"  # the address of a page
        rf"|(?:{_LETTER}\.){{2,}}"  # U.S.  a.m.
        rf"|{_LETTER}{{1,2}}-{{3,}}{_LETTER}*"  # d---
        rf"|{_LETTER}+(?:(?:[-'’\u2010\u2011](?![sS](?!{_LETTER}))|\*+){_LETTER}+|\*{{3,}})*"
        rf"|['’][sS](?!{_LETTER})"
        r"|\d+(?:[.,:/]\d+)*"
        r"|\.{2,}|-{2,}|''|``|\S)"
    )


@attrs.frozen(eq=False, repr=False)
class Tokens:
    """
    Columns of equal length: token ``i`` is ``surfaces[i]``, at ``starts[i]:ends[i]``.

    ``text`` is the text, with a space for a line break that ends no paragraph. A surface is what a
    reader sees there: invisible characters and the break of a word at the end
    of a line are passed over. ``words`` is the lower-case column, by which lexicons are looked up.
    """

    text: str
    starts: MutableSequence[int]
    ends: MutableSequence[int]
    surfaces: list[str]
    words: list[str]

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.words)

    def span(self, first: int, stop: int) -> Span:
        """Return the span from token ``first`` up to, without, token ``stop``."""
        return Span(self.starts[first], self.ends[stop - 1])

    def moved(self, by: int) -> Tokens:
        """Return the tokens of a piece of a text, placed in the whole of it."""
        starts, ends = (
            array(_PLACE, (at + by for at in column)) for column in (self.starts, self.ends)
        )
        return Tokens(self.text, starts, ends, self.surfaces, self.words)

    def adjoins(self, i: int) -> bool:
        """Return whether token ``i`` follows the one before it with nothing between."""
        return i > 0 and self.starts[i] == self.ends[i - 1]

    def capitalized(self, i: int) -> bool:
        """Return whether token ``i`` starts with an upper-case letter."""
        return self.surfaces[i][0].isupper()

    def binds_number(self, i: int) -> bool:
        """Return whether a hyphen binds a number to a name: "Covid-19", "Covid - 19"."""
        if self.surfaces[i] != "-" or not 0 < i < len(self) - 1:
            return False
        is_closed = self.words[i + 2 : i + 3] == ["-"]  # "Berg - 41 - said"
        return self.capitalized(i - 1) and self.words[i + 1].isdecimal() and not is_closed


def tokenize(text: str) -> Tokens:
    r"""
    Return the tokens of a text.

    >>> tokenize("Kim Jong-un's 12.5 km, 5:12 a.m.").surfaces
    ['Kim', 'Jong-un', "'s", '12.5', 'km', ',', '5:12', 'a.m.']
    >>> tokenize("the Min\u00adister will re-\npair it").surfaces
    ['the', 'Minister', 'will', 'repair', 'it']
    """
    left_out = omissions(text)
    starts, ends = array(_PLACE), array(_PLACE)
    surfaces: list[str] = []
    one: dict[str, str] = {}  # each word is held once
    at = 0
    for pieces in _split(_without(text, left_out)):
        edges = array(_PLACE, itertools.accumulate(map(len, pieces), initial=at))
        starts += edges[1::2]
        ends += edges[2::2]
        at = edges[-1]
        surfaces += [one.setdefault(surface, surface) for surface in pieces[1::2]]
    if left_out:
        starts, ends = _placed(starts, ends, left_out)
    lower = {surface: surface.lower() for surface in one}
    return Tokens(text, starts, ends, surfaces, [lower[surface] for surface in surfaces])


def _split(text: str) -> Iterator[list[str]]:
    """Yield stretches of a text as blank, token, blank, token: the pieces of all take much room."""
    most = max(_STRETCH, len(text) // _STRETCHES)
    while text:
        *pieces, rest = _pattern().split(text, most)
        yield pieces
        text = rest if len(pieces) == 2 * most else ""


def _without(text: str, left_out: list[tuple[int, int]]) -> str:
    """Return a text without some ranges of it."""
    if not left_out:
        return text
    begins = [0, *(end for _, end in left_out)]
    stops = [*(start for start, _ in left_out), len(text)]
    return "".join(text[a:b] for a, b in zip(begins, stops, strict=True))


def _placed(
    starts: Sequence[int], ends: Sequence[int], left_out: list[tuple[int, int]]
) -> tuple[array[int], array[int]]:
    """
    Return where tokens of a shortened text stand in the whole one.

    A token that adjoins the one before it takes in what was left out between the two.
    """
    placed = array(_PLACE), array(_PLACE)
    shift = at = 0
    last = -1
    for start, end in zip(starts, ends, strict=True):
        for column, place, limit in ((0, start, start), (1, end, end - 1)):
            while at < len(left_out) and left_out[at][0] - shift <= limit:
                shift += left_out[at][1] - left_out[at][0]
                at += 1
            adjoins = column == 0 and start == last
            placed[column].append(placed[1][-1] if adjoins else place + shift)
        last = end
    return placed
