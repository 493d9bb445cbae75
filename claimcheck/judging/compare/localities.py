"""Towns and islands of no known country, and points of the compass."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from claimcheck.judging.compare.contexts import around, likeness, tokens_in
from claimcheck.judging.compare.details import CACHED, Comparison, Details
from claimcheck.judging.compare.gazetteer import Place, find_directions, find_places
from claimcheck.judging.compare.spellings import share_a_word, spelled_in
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.model import Mention, Span

__all__ = ["compare_directions", "compare_localities"]

_KIND = "place"
_RIVAL = 0.5
_LEAD = 2  # tokens in which a preposition or a direction leads to a place: "east of"
_NEAR = 2  # tokens around a direction that must mean the same


def compare_localities(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each town or island of the claim, of no known country, stands to the passage's."""
    claimed = _localities(claim)
    reported = _localities(passage) if claimed else ()
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


@functools.lru_cache(maxsize=CACHED)
def _localities(details: Details) -> tuple[Mention, ...]:
    """Return the names that a preposition of place leads to, and that no translation changes."""
    leading = lexicon_of(details.language).place_prepositions
    leading |= details.language.judging.compare.directions.keys()
    places = find_places(details)
    found = []
    for mention in details.mentions:
        if mention.kind != "name" or mention.type not in {"place", "unknown"}:
            continue
        inside = tokens_in(details, mention.span)
        before = details.tokens.words[max(0, inside.start - _LEAD) : inside.start]
        known = any(_settles(place, mention) for place in places)
        foreign = any(key.startswith("~") for key in details.keys[inside.stop - 1])
        if foreign and not known and not leading.isdisjoint(before):
            found.append(mention)
    return tuple(found)


def _settles(place: Place, mention: Mention) -> bool:
    """Return whether a name is a country's, or has one's in it, and so is no town's."""
    city = place.span == mention.span and len(place.path) > 1
    return place.span.overlaps(mention.span) and not city


def _counterpart(mention: Mention, others: Sequence[Mention], elsewhere: Details) -> Span | None:
    """Return where the other side names the same place, as such or in another name."""
    same = (m.span for m in others if share_a_word(mention.party, m.party))
    return next(same, None) or spelled_in(mention.party, elsewhere)


def compare_directions(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each point of the compass, outside of names, stands to the passage's."""
    claimed = find_directions(claim)
    reported = find_directions(passage) if claimed else ()
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
