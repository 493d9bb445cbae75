"""Which articles may tell of the same: those of about the same days with names in common."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping

from claimcheck.model import Article
from claimcheck.tracking.appearances import article_id, period_of
from claimcheck.tracking.keys import keys_of_article

__all__ = ["LEAST_SHARED", "WINDOW", "Candidates"]

WINDOW = dt.timedelta(days=30)
"""How far apart two articles may come out and still be compared."""

LEAST_SHARED = 2
"""How many keys (names, places, figures, days) two articles must share to be compared."""


class Candidates:
    """The articles of a ledger, by their keys."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        """Index some articles by id."""
        self._starts = {name: period_of(article)[0] for name, article in articles.items()}
        self._postings: dict[str, list[str]] = {}
        for name, article in articles.items():
            for key in keys_of_article(article):
                self._postings.setdefault(key, []).append(name)

    def near(self, article: Article) -> tuple[str, ...]:
        """Return the ids of the articles to compare one with, sorted; what decides is in the two."""
        own, start = article_id(article), period_of(article)[0]
        shared = Counter(self._sharing(keys_of_article(article)))
        return tuple(
            sorted(
                name
                for name, count in shared.items()
                if count >= LEAST_SHARED
                and name != own
                and abs(self._starts[name] - start) <= WINDOW
            )
        )

    def _sharing(self, keys: Iterable[str]) -> Iterable[str]:
        for key in keys:
            yield from self._postings.get(key, ())
