"""How a name is written: letters that transliterations and old spellings put for one another."""

from __future__ import annotations

import functools
import unicodedata

__all__ = ["heard", "plain"]

_CACHED = 1 << 13
_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
)  # letters that are no others with an accent
_WRITTEN = (("oe", "u"), ("ou", "u"), ("ee", "i"), ("dj", "j"), ("tj", "c"), ("ph", "f"))
_SOUNDS = str.maketrans({"y": "i", "q": "k", "c": "k", "w": "v"})


def plain(words: str) -> str:
    """
    Return words in lower case without accents and marks.

    >>> plain("Kim Jong-un"), plain("Søren Kováč")
    ('kim jong un', 'soren kovac')
    """
    if words.isascii() and words.replace(" ", "").isalnum():
        return words.lower()
    decomposed = unicodedata.normalize("NFKD", words.lower().translate(_STROKES))
    return "".join(c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))


@functools.lru_cache(maxsize=_CACHED)
def heard(word: str) -> str:
    """
    Return a plain word as it sounds, so that one name in two transliterations is one.

    >>> heard("sergei") == heard("sergey"), heard("mahmoud") == heard("mahmud")
    (True, True)
    >>> heard("rahman") == heard("rahmat"), heard("ann") == heard("anna")
    (False, False)
    """
    for letters, sound in _WRITTEN:
        word = word.replace(letters, sound)
    word = word.translate(_SOUNDS)
    return "".join(c for i, c in enumerate(word) if i == 0 or word[i - 1] != c)
