"""Which articles may tell of the same: those of about the same days with keys in common."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable

import attrs

from claimcheck.judging import landmarks_of, slots_in
from claimcheck.languages import load_language
from claimcheck.model import Article
from claimcheck.reading import tokenize
from claimcheck.tracking.appearances import article_id, period_of

__all__ = ["LEAST_SHARED", "WINDOW", "Outline", "near", "outline_of"]

WINDOW = dt.timedelta(days=30)
"""How far apart two articles may come out and still be compared."""

LEAST_SHARED = 2
"""How many keys two articles must share to be compared."""


@attrs.frozen
class Outline:
    """
    By what an article is found: its id, when it came out, and its keys.

    The keys are those of names, places, days and figures, and say nothing of a language.
    """

    id: str
    start: dt.datetime
    keys: frozenset[str]


def outline_of(article: Article) -> Outline:
    """
    Return the outline of an article.

    Raises:
        LedgerError: nothing says when it was published.
    """
    slots = slots_in(
        tokenize(article.text),
        load_language(article.language),
        timexes=article.timexes,
        quantities=article.quantities,
    )
    keys = frozenset(min(slot.keys) for slot in landmarks_of(slots))
    return Outline(article_id(article), period_of(article)[0], keys)


def near(outline: Outline, others: Iterable[Outline]) -> tuple[str, ...]:
    """Return the ids of the articles to compare one with; only the two of a pair decide it."""
    shared = Counter[str]()
    for other in others:
        if other.id != outline.id and abs(other.start - outline.start) <= WINDOW:
            shared[other.id] = len(other.keys & outline.keys)
    return tuple(sorted(name for name, count in shared.items() if count >= LEAST_SHARED))
