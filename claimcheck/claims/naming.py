"""Whom a source names, and by which rule."""

from __future__ import annotations

from collections.abc import Collection

import attrs

from claimcheck.model import Mention, Span
from claimcheck.reading import Tokens

__all__ = ["OWNERS", "Naming", "Placed", "loose_part", "without_age"]

_DASHES = frozenset({"-", "–", "—", "―", "--"})
OWNERS = frozenset({"'s", "’s"})
_AGED = 3  # tokens of "(34)"
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
    """Return the end of a source before the age in brackets, or the "'s", that ends it."""
    words = tokens.words
    stop -= stop - first > 1 and words[stop - 1] in OWNERS
    is_aged = stop - first > _AGED and words[stop - 3 : stop : 2] == ["(", ")"]
    return stop - 3 if is_aged and words[stop - 2].isdecimal() else stop
