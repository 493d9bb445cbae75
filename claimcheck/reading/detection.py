"""Which language a text is in, by the frequent words of the packs."""

from __future__ import annotations

from claimcheck.languages import Language, available_languages, load_language
from claimcheck.reading.tokens import tokenize

__all__ = ["detect_language"]

_SAMPLE = 20_000  # code points; enough for certainty, and bounded for a text of any size


def detect_language(text: str) -> Language:
    """
    Return the pack whose frequent words the text holds most of.

    >>> detect_language("Presiden mengatakan bahwa harga tidak akan naik.").tag
    'id'
    """
    words = tokenize(text[:_SAMPLE]).words
    packs = [load_language(tag) for tag in available_languages()]

    def share(pack: Language) -> int:
        known = frozenset(pack.reading.function_words)
        return sum(word in known for word in words)

    return max(packs, key=share)
