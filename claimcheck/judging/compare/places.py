"""Territories and known cities: a part agrees with its whole, a rival is of the same level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.judging.compare.contexts import around, likeness, one_to_one
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.gazetteer import Place, find_places
from claimcheck.model import Span

__all__ = ["compare_places", "unclaimed"]

_KIND = "place"
_RIVAL = 0.5


def compare_places(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each territory and direction of the claim stands to those of the passage."""
    claimed = [place for place in find_places(claim) if place.political]
    if not claimed:
        return
    reported = [place for place in find_places(passage) if place.political]
    lonely = unclaimed(claimed, reported)
    alone = sum(1 for p in claimed if not any(p.agrees(o) for o in reported)) == 1
    for place in claimed:
        found = [other for other in reported if place.agrees(other)]
        if found:
            exact = next((other for other in found if other.path == place.path), None)
            yield Comparison(
                kind=_KIND,
                outcome="compatible" if exact is None else "same",
                claimed=place.span,
                reported=(exact or found[0]).span,
            )
            continue
        others = lonely or _surplus(claim, claimed, passage, reported)
        rival = _rival(claim, place, passage, others, sure=0.2 if alone and lonely else 0.0)
        if rival is None:
            yield Comparison(kind=_KIND, outcome="missing", claimed=place.span)
            continue
        yield Comparison(
            kind=_KIND,
            outcome="rival",
            claimed=place.span,
            reported=rival[1],
            strength=rival[0],
        )


def unclaimed(claimed: Sequence[Place], reported: Sequence[Place]) -> list[Place]:
    """Return the passage's places that the claim has neither itself nor as a part or a whole."""
    told = {other.path for other in reported}
    exact = {place.path for place in claimed}
    loose = [place for place in claimed if place.path not in told]
    return [
        other
        for other in reported
        if other.path not in exact and not any(other.agrees(place) for place in loose)
    ]


def _surplus(
    claim: Details, claimed: Sequence[Place], passage: Details, reported: Sequence[Place]
) -> list[Place]:
    """
    Return the passage's places that it names more often than the claim does.

    Those which stand where the claim's own stand are not among them.
    """
    near = [around(claim, place.span) for place in claimed]
    far = [around(passage, place.span) for place in reported]
    scored = [
        (likeness(near[i], far[j]), i, j)
        for i, place in enumerate(claimed)
        for j, other in enumerate(reported)
        if place.path == other.path
    ]
    taken = {j for _, j in one_to_one(scored).values()}
    return [other for j, other in enumerate(reported) if j not in taken]


def _rival(
    claim: Details, place: Place, passage: Details, others: Sequence[Place], *, sure: float
) -> tuple[float, Span] | None:
    """Return the place of the same level that stands instead, and how sure that is."""
    context = around(claim, place.span)
    nations = claim.language.judging.compare.nations
    scored = [
        (0.4 + 0.45 * likeness(context, around(passage, other.span)), -i, other.span)
        for i, other in enumerate(others)
        if _level(other, nations) == _level(place, nations)
    ]
    if not scored:
        return None
    score, _, span = max(scored)
    bonus = sure if len({other.path for other in others}) == 1 else sure / 2
    return (min(1.0, score + bonus), span) if score + bonus >= _RIVAL else None


def _level(place: Place, nations: tuple[str, ...]) -> int:
    """Return 1 for a country, and for a nation within one, and more for what lies inside."""
    return 1 if "/".join(place.path) in nations else len(place.path)
