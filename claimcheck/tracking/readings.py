"""Sentences that were read, kept while their article may be compared again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claimcheck.model import Article
from claimcheck.passages import Passage, read_passages

__all__ = ["Readings"]

_KEPT = 24  # articles: a new one is compared with sixteen at most, and a story comes in one go


class Readings:
    """
    The sentences of the articles that were asked of last, each read once.

    An article is known by its name, so each needs one of its own: in a ledger that is its id.
    """

    def __init__(self) -> None:
        self._kept: dict[str | None, dict[int, Passage]] = {}

    def read(self, article: Article, numbers: Iterable[int]) -> Mapping[int, Passage]:
        """Return what some sentences of an article say, by the numbers of the sentences."""
        known = self._kept.pop(article.name, {})
        known.update(read_passages(article, set(numbers) - known.keys()))
        self._kept[article.name] = known  # as the last
        while len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return known
