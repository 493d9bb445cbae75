"""Whom a source names, and by which rule."""

from __future__ import annotations

from collections.abc import Collection

import attrs

from claimcheck.model import DASHES, Mention, Span
from claimcheck.reading import Tokens

__all__ = ["OWNERS", "Naming", "Placed", "loose_part", "without_age"]

_DASHES = frozenset({*DASHES, "-", "--"})
OWNERS = frozenset({"'s", "’s"})
_BRACKET = 12  # tokens of "(Kompas, 3/4/2020)"
Placed = tuple[Mention, int, int]
"""A mention and its tokens."""


@attrs.frozen
class Naming:
    """Whom a source names, by which rule, and the mention that this rests on."""

    party: str
    rule: str
    mention: Span | None = None
    certain: bool = True
    kind: str = ""


def loose_part(tokens: Tokens, first: int, stop: int, relatives: Collection[str]) -> int | None:
    """Return where a loose relative clause or an apposition behind a dash begins, or None."""
    words = tokens.words
    for i in range(first + 1, stop - 1):
        is_dash = words[i] in _DASHES and not (
            tokens.adjoins(i) or tokens.adjoins(i + 1) or tokens.binds_number(i)
        )
        if is_dash or (words[i] == "," and words[i + 1] in relatives):
            return i
    return None


def without_age(tokens: Tokens, first: int, stop: int) -> int:
    """Return where a source ends before its "'s", or before an age or a date in brackets."""
    words = tokens.words
    stop -= stop - first > 1 and words[stop - 1] in OWNERS
    if words[stop - 1] != ")":
        return stop
    opening = next(
        (i for i in range(stop - 2, max(first, stop - _BRACKET), -1) if words[i] == "("), first
    )
    inside = words[opening + 1 : stop - 1]
    is_aged = len(inside) == 1 and inside[0].isdecimal()
    is_dated = "," in inside and inside[-1][-1:].isdecimal()  # "(Kompas, 3/4/2020)"
    return opening if opening > first and (is_aged or is_dated) else stop
