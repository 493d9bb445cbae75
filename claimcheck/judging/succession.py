"""Earlier news: a report that differs only because the thing has changed since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from claimcheck.judging.compare import Comparison
from claimcheck.judging.decide import EARLIER
from claimcheck.judging.standing import Standing
from claimcheck.model import Article, Claim, Factuality, Reason, inside

__all__ = ["superseded"]

_CHANGES = frozenset({"number", "polarity"})  # tolls, standings, what is so or not so yet
_PLANNED = _CHANGES | {"date", "place", "name"}  # a plan can change in each of its details
_LASTING = frozenset({"year"})  # ages and terms: the same tomorrow as today
_SETTLED = dt.timedelta(days=31)  # after which what happened is told alike by all


def superseded(
    article: Article, claim: Claim, standings: Sequence[Standing]
) -> tuple[Standing, ...]:
    """Return the standings, those as ``earlier`` that differ and that later news has overtaken."""
    agreeing = [s.published for s in standings if s.relation in {"agrees", "partly"}]
    dates = [day for day in agreeing if day is not None]
    latest = max(dates) if dates else _day_before(article.published)
    return tuple(_overtaken(article, claim, standing, latest) for standing in standings)


def _day_before(published: dt.date | None) -> dt.date | None:
    """Return the day whose news counts as late as an article: a wire is printed a day after."""
    return None if published is None else published - dt.timedelta(days=1)


def _overtaken(
    article: Article, claim: Claim, standing: Standing, latest: dt.date | None
) -> Standing:
    published = standing.published
    if standing.relation != "differs" or published is None or latest is None:
        return standing
    if published >= latest:
        return standing
    if not all(_changes(article, claim, rival, published) for rival in standing.rivals):
        return standing
    reason = Reason(name=EARLIER, weight=1.0, source=standing.label)
    return attrs.evolve(standing, relation="earlier", reasons=(*standing.reasons, reason))


def _changes(article: Article, claim: Claim, rival: Comparison, published: dt.date) -> bool:
    """
    Return whether the detail is one that time changes.

    Any detail of a plan is, a date that is still to come, and a number or what is so or not: but
    for an age, and for what had long happened when the report came out.
    """
    told = any(span.contains(rival.claimed) for span in claim.content)
    if claim.factuality is Factuality.PLANNED and told and rival.kind in _PLANNED:
        return True
    if rival.kind == "date":
        days = [t.latest for t in inside(article.timexes, (rival.claimed,)) if t.latest is not None]
        return any(day >= published for day in days)
    return rival.kind in _CHANGES and not (_lasts(claim, rival) or _is_settled(claim, published))


def _lasts(claim: Claim, rival: Comparison) -> bool:
    """Return whether a figure stays as it is, where it is told as a fact."""
    figures = inside(claim.quantities, (rival.claimed,))
    return claim.factuality is Factuality.ASSERTED and any(
        figure.unit in _LASTING for figure in figures
    )


def _is_settled(claim: Claim, published: dt.date) -> bool:
    """Return whether all that a claim dates was long past when a report came out."""
    days = [timex.latest for timex in claim.timexes if timex.latest is not None]
    return bool(days) and max(days) + _SETTLED < published
