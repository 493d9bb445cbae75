"""By what an article is found: who, where, when and how many, without language."""

from __future__ import annotations

import functools

from claimcheck.judging import landmarks_of, slots_in
from claimcheck.languages import load_language
from claimcheck.model import Article
from claimcheck.reading import tokenize

__all__ = ["keys_of_article"]

_CACHED = 1 << 12


@functools.lru_cache(maxsize=_CACHED)
def keys_of_article(article: Article) -> frozenset[str]:
    """Return the language-free keys of the names, places, days and figures of an article."""
    slots = slots_in(
        tokenize(article.text),
        load_language(article.language),
        timexes=article.timexes,
        quantities=article.quantities,
    )
    return frozenset(min(slot.keys) for slot in landmarks_of(slots))
