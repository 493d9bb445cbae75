"""A person where the report has a place, and the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.details import Details
from claimcheck.judging.compare.gazetteer import find_places
from claimcheck.judging.compare.named import Named
from claimcheck.judging.compare.places import unclaimed
from claimcheck.judging.compare.rivalry import DOUBTFUL, nearness
from claimcheck.judging.compare.spellings import spelled_in
from claimcheck.model import Mention, Span

__all__ = ["find_crossed"]

_LISTED = 0.8  # how sure it is in a list of places, where nothing but a place can stand
_NEAR = 0.3  # how alike what stands around the two must be
_NO_PEOPLE = frozenset({"place", "organization"})
_GAP = 2  # tokens between the members of a list: a mark and an article


def find_crossed(
    claim: Details,
    passage: Details,
    left: Sequence[Named],
    lonely: Sequence[Named],
) -> tuple[float, Named, Named] | None:
    """
    Return the one name left of the claim, the passage's one of another kind, and how sure it is.

    A country may stand for its president and a body for its head, so it is no more than doubtful,
    unless both stand in a list of places.
    """
    pair = _lone_pair(claim, passage, left, lonely)
    if pair is None:
        return None
    name, other = pair
    if _is_listed(claim, name.mention.span) and _is_listed(passage, other.mention.span):
        return _LISTED, name, other
    if "source" in name.parts | other.parts:  # a country speaks by its spokesman
        return None
    kinds = {name.mention.type, other.mention.type}
    is_crossed = len(kinds) > 1 and len(kinds & _NO_PEOPLE) == 1
    return (DOUBTFUL, name, other) if is_crossed and nearness(name, other) >= _NEAR else None


def _lone_pair(
    claim: Details, passage: Details, left: Sequence[Named], lonely: Sequence[Named]
) -> tuple[Named, Named] | None:
    """Return the one name that either side has alone; None where there are more, or two places."""
    people = [name for name in left if name.foreign and not name.is_title]
    towns, places = _listed_towns(claim, passage), _untold(claim, passage)
    others = [other for other in lonely if not other.is_title]
    theirs = _untold(passage, claim)
    if len(people + towns + places) != 1 or len(others + theirs) != 1:
        return None
    if places and not (others and others[0].is_person):
        return None
    return (people + towns + places)[0], (others + theirs)[0]


def _untold(details: Details, elsewhere: Details) -> list[Named]:
    """Return the countries, and places in them, that the other side doesn't speak of."""
    own = [place for place in find_places(details) if place.political]
    others = [place for place in find_places(elsewhere) if place.political]
    left = {place.path: place.span for place in reversed(unclaimed(others, own))}
    return [_place(details, span) for span in left.values()]


def _listed_towns(details: Details, elsewhere: Details) -> list[Named]:
    """Return the places of no known country that stand in a list with known ones."""
    known = find_places(details)
    return [
        _place(details, mention.span)
        for mention in details.mentions
        if mention.kind == "name"
        and mention.type == "place"
        and not any(place.span.overlaps(mention.span) for place in known)
        and _is_listed(details, mention.span)
        and spelled_in(mention.party, elsewhere) is None
    ]


def _place(details: Details, span: Span) -> Named:
    text = span.of(details.text)
    mention = Mention(span=span, kind="name", type="place", party=text)
    return Named(details=details, mention=mention)


def _is_listed(details: Details, span: Span) -> bool:
    """Return whether a known place stands next to a span, with no more than a mark between."""
    inside = tokens_in(details, span)
    for place in find_places(details):
        other = tokens_in(details, place.span)
        gap = range(inside.stop, other.start) or range(other.stop, inside.start)
        if 0 < len(gap) <= _GAP and not any(details.keys[i] for i in gap):
            return True
    return False
