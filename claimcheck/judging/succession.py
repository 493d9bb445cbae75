"""When a report that differs was told: before the news changed, or after."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from claimcheck.alignment import Rival, has_same_speaker
from claimcheck.judging.decide import TIME
from claimcheck.judging.standing import Standing
from claimcheck.model import Article, Claim, Factuality, Reason, Timex, inside

__all__ = ["placed_in_time"]

_CHANGES = frozenset({"number", "polarity"})  # tolls, standings, what is so or not so yet
_PLANNED = _CHANGES | {"date", "place", "name"}  # a plan can change in each of its details
_LASTING = frozenset({"year"})  # ages and terms: the same tomorrow as today
_PERIOD = dt.timedelta(days=27)  # what a month has at least between its first day and its last
_SETTLED = dt.timedelta(days=31)  # after which what happened is told alike by all


def placed_in_time(
    article: Article, claim: Claim, standings: Sequence[Standing]
) -> tuple[Standing, ...]:
    """Return the standings, those as ``earlier`` or ``later`` that differ on what changes."""
    return tuple(_placed(article, claim, standing) for standing in standings)


def _placed(article: Article, claim: Claim, standing: Standing) -> Standing:
    told, published = standing.published, article.published
    if standing.relation != "differs" or told is None or published is None:
        return standing
    relation = _relation(standing, (told > published) - (told < published))
    if not relation:
        return standing
    if not all(
        _changes(article, claim, rival, min(told, published))
        and not _is_taken_back(claim, rival, standing, relation)
        for rival, _ in standing.rivals
    ):
        return standing
    reason = Reason(name=relation, weight=1.0, step=TIME, source=standing.label)
    return attrs.evolve(standing, relation=relation, reasons=(*standing.reasons, reason))


def _relation(standing: Standing, order: int) -> str:
    """Return earlier or later, by the days; on one day by whose figures changed to theirs."""
    if order:
        return "earlier" if order < 0 else "later"
    grown = {side for rival, _ in standing.rivals for side in rival.grown or ("",)}
    return {"claimed": "earlier", "reported": "later"}.get("".join(grown), "")


def _changes(article: Article, claim: Claim, rival: Rival, first: dt.date) -> bool:
    """
    Return whether the detail is one that time changes.

    Any detail of a plan is, a date that is still to come, and a number or what is so or not: but
    for an age, for what had long happened when the first of the two was told, and for words that
    both quote.
    """
    told = any(span.contains(rival.claimed) for span in claim.content)
    if rival.is_text:
        return False
    if claim.factuality is Factuality.PLANNED and told and rival.kind in _PLANNED:
        return True
    if rival.kind == "date":
        days = [t.last_day for t in inside(article.timexes, (rival.claimed,)) if t.last_day]
        return any(day >= first for day in days)
    return rival.kind in _CHANGES and not (_lasts(claim, rival) or _is_settled(claim, first))


def _is_taken_back(claim: Claim, rival: Rival, standing: Standing, relation: str) -> bool:
    """
    Return whether the later of two denies what the earlier told as a fact.

    What is not so yet may be so later; what has happened has happened, but for what has ended. Who
    denies what he said himself tells news.
    """
    if rival.kind != "polarity" or rival.is_opposite or claim.factuality is Factuality.PLANNED:
        return False
    if has_same_speaker(standing.aligned.claimed, standing.passage):
        return False
    claim_denies = claim.factuality is Factuality.DENIED
    denial = standing.aligned.claimed.sentence if claim_denies else standing.passage
    return claim_denies == (relation == "earlier") and not denial.tells_end


def _lasts(claim: Claim, rival: Rival) -> bool:
    """Return whether a figure stays as it is, where it is told as a fact."""
    figures = inside(claim.quantities, (rival.claimed,))
    return claim.factuality is Factuality.ASSERTED and any(
        figure.unit in _LASTING for figure in figures
    )


def _is_settled(claim: Claim, first: dt.date) -> bool:
    """Return whether all that a claim dates was long past, or a period closed, when it was told."""
    past = [_settled_on(timex) for timex in claim.timexes if timex.last_day is not None]
    return bool(past) and max(past) < first


def _settled_on(timex: Timex) -> dt.date:
    """Return the day from which all tell the same: of a month or year, the end of its accounts."""
    first, last = timex.first_day or dt.date.min, timex.last_day or dt.date.max
    return last if last - first >= _PERIOD else last + _SETTLED
