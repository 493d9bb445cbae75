"""A text as a reader sees it: without what is invisible, and with its broken words whole."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.model.span import Span

__all__ = ["DASHES", "INVISIBLE", "omissions", "readable", "words_at"]

DASHES = "–—―"
"""The dashes that set words apart, without the hyphen."""

INVISIBLE = (
    "\u00ad\u034f\u180e\u200b-\u200d\u2060-\u2064\ufeff"  # soft hyphen, joiners, zero-width spaces
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks of direction
    "\ufe00-\ufe0f\U000e0000-\U000e007f\U000e0100-\U000e01ef"  # selectors of a variant, tags
)
"""The characters that show nothing, as the inside of a class of a pattern."""

_SPACES = r"[ \t]*(?:\r\n|[\n\r\u2028\u2029\x0b\x0c\x85])[ \t]*"
_MAY_OMIT = re.compile(rf"[{INVISIBLE}]|-[ \t]*[\r\n\u2028\u2029\x0b\x0c\x85]")
_OMITTED = re.compile(
    rf"(?P<invisible>[{INVISIBLE}]+)"
    rf"|(?<=[^\W\d_])(?P<mark>-)(?P<gap>{_SPACES})(?=(?P<after>[^\W\d_]+))"
    rf"|(?<=\b(?:18|19|20))-{_SPACES}(?=\d\d\b)"  # a year
)
_BREAK = re.compile(r"\s*[\r\n\u2028\u2029\x0b\x0c\x85]\s*")
_SYLLABLE = 2  # letters; halves of a doubled word are longer
_LONGEST_WORD = 40  # code points before a hyphen that are looked at


def omissions(text: str) -> list[tuple[int, int]]:
    r"""
    Return the ranges that a reader passes over: invisible characters, the breaks of words.

    A hyphen at the end of a line goes with the break, unless it is the word's own: one before a
    capital, in a word with another hyphen, or between two halves that are alike.

    >>> omissions("re-\npair")
    [(2, 4)]
    >>> omissions("kata-\nkata")
    [(5, 6)]
    """
    if not _MAY_OMIT.search(text):  # as with nearly every text
        return []
    found = []
    for match in _OMITTED.finditer(text):
        start, end = match.span()
        if match["mark"]:
            start += _is_own_hyphen(text[max(0, start - _LONGEST_WORD) : start], match["after"])
        found.append((start, end))
    return found


def _is_own_hyphen(before: str, after: str) -> bool:
    """Return whether the hyphen between the end of a line and the next is the word's own."""
    word = before.rsplit(maxsplit=1)[-1]
    halves = len(after) > _SYLLABLE and word.lower().endswith(after.lower())
    return not after[0].islower() or "-" in word or halves


def readable(text: str) -> str:
    r"""
    Return a passage as a reader sees it, on one line.

    >>> readable("painted in Sep-\ntember\n2024, Min\u00adister Wijaya said")
    'painted in September 2024, Minister Wijaya said'
    """
    at, pieces = 0, []
    for start, end in omissions(text):
        pieces.append(text[at:start])
        at = end
    return _BREAK.sub(" ", "".join([*pieces, text[at:]]))


def words_at(text: str, spans: Iterable[Span]) -> str:
    """
    Return what stands at some places of a text, in one line.

    >>> words_at("Prices rose, he said, by 7 percent.", [Span(0, 11), Span(22, 34)])
    'Prices rose … by 7 percent'
    """
    return " … ".join(readable(span.of(text)) for span in spans)
