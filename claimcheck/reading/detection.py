"""Which language a text is in, by the frequent words of the packs."""

from __future__ import annotations

import functools

from claimcheck.languages import UNDETERMINED, Language, available_languages, load_language
from claimcheck.reading.tokens import tokenize

__all__ = ["detect_language"]

_SAMPLE = 20_000  # code points; enough for certainty, and bounded for a text of any size
_SHARE = 0.12  # of a text's words; English and Indonesian news have 0.3 and more
_SHORT = 8  # words; in a shorter text one frequent word is evidence enough


@functools.cache
def _frequent_words() -> dict[str, frozenset[str]]:
    """Return the frequent words of each pack that no other pack has."""
    sections = {tag: load_language(tag).reading for tag in available_languages()}
    words = {
        tag: frozenset(section.function_words + section.frequent_words)
        for tag, section in sections.items()
    }
    return {
        tag: own.difference(*(other for key, other in words.items() if key != tag))
        for tag, own in words.items()
    }


def detect_language(text: str) -> Language:
    """
    Return the pack whose frequent words the text holds most of, or ``UNDETERMINED``.

    >>> detect_language("Presiden mengatakan bahwa harga tidak akan naik.").tag
    'id'
    >>> detect_language("Le ministre a dit que le prix du pain ne monterait pas.").tag
    'und'
    """
    words = [word for word in tokenize(text[:_SAMPLE]).words if word[0].isalpha()]
    counts = {tag: sum(map(own.__contains__, words)) for tag, own in _frequent_words().items()}
    best = max(counts, key=lambda tag: counts[tag])
    least = _SHARE * len(words) if len(words) >= _SHORT else 1
    return load_language(best) if counts[best] >= max(1, least) else UNDETERMINED
