"""Earlier news: a report that differs only because the thing has changed since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from claimcheck.judging.compare import Comparison
from claimcheck.judging.decide import EARLIER
from claimcheck.judging.standing import Standing
from claimcheck.model import Article, Reason, inside

__all__ = ["superseded"]

_CHANGES = frozenset({"number", "polarity"})  # tolls, standings, plans; a future date changes too


def superseded(article: Article, standings: Sequence[Standing]) -> tuple[Standing, ...]:
    """Return the standings, those as ``earlier`` that differ and that later news has overtaken."""
    agreeing = [s.published for s in standings if s.relation in {"agrees", "partly"}]
    dates = [day for day in agreeing if day is not None]
    latest = max(dates) if dates else _day_before(article.published)
    return tuple(_overtaken(article, standing, latest) for standing in standings)


def _day_before(published: dt.date | None) -> dt.date | None:
    """Return the day whose news counts as late as an article: a wire is printed a day after."""
    return None if published is None else published - dt.timedelta(days=1)


def _overtaken(article: Article, standing: Standing, latest: dt.date | None) -> Standing:
    published = standing.published
    if standing.relation != "differs" or published is None or latest is None:
        return standing
    if published >= latest or not all(_changes(article, r, published) for r in standing.rivals):
        return standing
    reason = Reason(name=EARLIER, weight=1.0, source=standing.label)
    return attrs.evolve(standing, relation="earlier", reasons=(*standing.reasons, reason))


def _changes(article: Article, rival: Comparison, published: dt.date) -> bool:
    """Return whether the detail is one that time changes: for a date, one still to come."""
    if rival.kind != "date":
        return rival.kind in _CHANGES
    days = [t.latest for t in inside(article.timexes, (rival.claimed,)) if t.latest is not None]
    return any(day >= published for day in days)
