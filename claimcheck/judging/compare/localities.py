"""Towns and islands of no known country, and points of the compass."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.judging.compare.contexts import around, likeness, tokens_in
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.gazetteer import find_directions, find_places
from claimcheck.judging.compare.spellings import are_alike, spelled_in
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.model import Mention, Span

__all__ = ["compare_directions", "compare_localities"]

_KIND = "place"
_RIVAL = 0.5
_LEAD = 2  # tokens in which a preposition or a direction leads to a place: "east of"
_NEAR = 2  # tokens around a direction that must mean the same


def compare_localities(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each town or island of the claim, of no known country, stands to the passage's."""
    claimed, reported = _localities(claim), _localities(passage)
    lonely = [m for m in reported if _counterpart(m, claimed, claim) is None]
    for mention in claimed:
        same = _counterpart(mention, reported, passage)
        if same is not None:
            yield Comparison(kind=_KIND, outcome="same", claimed=mention.span, reported=same)
            continue
        near = around(claim, mention.span)
        scored = [
            (0.25 + 0.5 * likeness(near, around(passage, m.span)), -i, m.span)
            for i, m in enumerate(lonely)
        ]
        score, _, span = max(scored, default=(0.0, 0, None))
        score += 0.15 if len(lonely) == 1 else 0.0
        if span is not None and score >= _RIVAL:
            yield Comparison(
                kind=_KIND,
                outcome="rival",
                claimed=mention.span,
                reported=span,
                strength=min(1.0, score),
            )


def _localities(details: Details) -> list[Mention]:
    """Return the names that stand behind a preposition of place and are no territory's."""
    leading = lexicon_of(details.language).place_prepositions
    leading |= details.language.judging.compare.directions.keys()
    known = [place.span for place in find_places(details) if len(place.path) == 1]
    found = []
    for mention in details.mentions:
        first = tokens_in(details, mention.span).start
        before = details.tokens.words[max(0, first - _LEAD) : first]
        placed = not leading.isdisjoint(before)
        named = mention.kind == "name" and mention.type in {"place", "unknown"}
        if named and placed and not any(span.overlaps(mention.span) for span in known):
            found.append(mention)
    return found


def _counterpart(mention: Mention, others: list[Mention], elsewhere: Details) -> Span | None:
    """Return where the other side names the same place, as such or in another name."""
    same = (m.span for m in others if are_alike(mention.party, m.party))
    return next(same, None) or spelled_in(mention.party, elsewhere)


def compare_directions(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each point of the compass, outside of names, stands to the passage's."""
    claimed, reported = find_directions(claim), find_directions(passage)
    for point, span in claimed:
        same = next((other for name, other in reported if _points_alike(name, point)), None)
        if same is not None:
            yield Comparison(kind=_KIND, outcome="same", claimed=span, reported=same)
            continue
        near = around(claim, span, _NEAR)
        others = [
            other
            for name, other in reported
            if not any(_points_alike(name, own) for own, _ in claimed)
            and near & around(passage, other, _NEAR)
        ]
        if others:
            yield Comparison(
                kind=_KIND, outcome="rival", claimed=span, reported=others[0], strength=0.8
            )


def _points_alike(one: str, other: str) -> bool:
    """Return whether two points of the compass can be one: north and north-east."""
    return one in other or other in one
