"""What was read of articles, kept while they may be compared again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from claimcheck.model import Article
from claimcheck.passages import Passage, read_passages
from claimcheck.tracking.appearances import Appearance, appearances_of, article_id

__all__ = ["Readings"]

_KEPT = 24  # articles: a new one is compared with sixteen at most, and a story comes in one go

_Value = TypeVar("_Value")


class Readings:
    """The sentences and the appearances of the articles that were asked of last, read once."""

    def __init__(self) -> None:
        self._passages: dict[str, dict[int, Passage]] = {}
        self._appearances: dict[str, tuple[Appearance, ...]] = {}

    def appearances(self, article: Article) -> tuple[Appearance, ...]:
        """Return the appearances of the claims of an article."""
        name = article_id(article)
        found = self._appearances.pop(name, None)
        return _put(self._appearances, name, found or tuple(appearances_of(article)))

    def read(self, article: Article, numbers: Iterable[int]) -> Mapping[int, Passage]:
        """Return what some sentences of an article say; its name is its id."""
        name = article.name or ""
        known = self._passages.pop(name, {})
        known.update(read_passages(article, set(numbers) - known.keys()))
        return _put(self._passages, name, known)


def _put(kept: dict[str, _Value], name: str, value: _Value) -> _Value:
    """Return a value once it is kept, as the last; the first go where there are too many."""
    kept[name] = value
    while len(kept) > _KEPT:
        del kept[next(iter(kept))]
    return value
