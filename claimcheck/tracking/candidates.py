"""Which articles may tell of the same: those of about the same days with keys in common."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping

import attrs

from claimcheck.languages import load_language
from claimcheck.model import Article
from claimcheck.passages.keys import Slot, landmarks_of, slots_in
from claimcheck.reading import tokenize
from claimcheck.tracking.appearances import article_id, period_of

__all__ = ["LEAST_SHARED", "WINDOW", "Outline", "Outlines", "outline_of"]

WINDOW = dt.timedelta(days=30)
"""How far apart two articles may come out and still be compared."""

LEAST_SHARED = 0.9
"""How much the keys that two articles share must weigh: a name, or two of a place and a day."""


@attrs.frozen
class Outline:
    """
    By what an article is found: its id, when it came out, and its keys.

    The keys are those of names, places, days and figures, each with its weight, and say nothing of
    a language.
    """

    id: str
    start: dt.datetime
    keys: Mapping[str, float] = attrs.field(eq=False)
    address: str | None = None


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
    keys = {min(slot.keys): slot.weight for slot in sorted(landmarks_of(slots), key=_by_key)}
    return Outline(article_id(article), period_of(article)[0], keys, article.url)


def _by_key(slot: Slot) -> tuple[str, float]:
    return min(slot.keys), slot.weight


class Outlines:
    """Outlines by their keys."""

    def __init__(self, outlines: Iterable[Outline] = ()) -> None:
        self._by_key: dict[str, list[Outline]] = {}
        self._by_address: dict[str, list[Outline]] = {}
        for outline in outlines:
            self.add(outline)

    def add(self, outline: Outline) -> None:
        """Add an outline."""
        for key in outline.keys:
            self._by_key.setdefault(key, []).append(outline)
        if outline.address:
            self._by_address.setdefault(outline.address, []).append(outline)

    def same_address(self, outline: Outline) -> tuple[Outline, ...]:
        """Return the other outlines of the same address."""
        found = self._by_address.get(outline.address or "", ())
        return tuple(other for other in found if other.id != outline.id)

    def near(self, outline: Outline) -> tuple[str, ...]:
        """Return the ids of the articles to compare one with; only the two of a pair decide it."""
        shared: dict[str, list[float]] = {}
        for key, weight in outline.keys.items():
            for other in self._by_key.get(key, ()):
                if other.id != outline.id and abs(other.start - outline.start) <= WINDOW:
                    shared.setdefault(other.id, []).append(min(weight, other.keys[key]))
        found = {name for name, weights in shared.items() if math.fsum(weights) >= LEAST_SHARED}
        return tuple(sorted(found | {other.id for other in self.same_address(outline)}))
