"""The words of a name, however it is written."""

from __future__ import annotations

import functools
import unicodedata

__all__ = ["fold"]

_CACHED = 1 << 13
_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
)  # letters that are no others with an accent


@functools.lru_cache(maxsize=_CACHED)
def fold(name: str) -> tuple[str, ...]:
    """Return a name's words, lower case, without accents, marks and hyphens."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_STROKES))
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return tuple(kept.split())
