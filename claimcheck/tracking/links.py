"""How two appearances stand to each other: found by checking their articles both ways."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence

import attrs
from rapidfuzz import fuzz

from claimcheck.judging import judge
from claimcheck.model import Article, Difference, Encoder, Factuality, Finding, Span
from claimcheck.tracking.appearances import Appearance, appearances_of

__all__ = ["JOINING", "Link", "Relation", "find_links"]

_AGREES = "agrees"
_VERBATIM = 92.0  # similarity, of 100, above which two claims are one text
_COPIED_WORDS = 8  # fewer may be alike by chance
_MOSTLY = 0.5  # of a claim that must lie in a passage, to be what the passage says


class Relation(enum.StrEnum):
    """
    How the later of two appearances stands to the earlier.

    ``revises`` tells newer news of what changes, ``contradicts`` what can't be true with it,
    ``denies`` that it is so, ``corrects`` and ``retracts`` take it back, with another version and
    without. ``copies`` repeats it in the same words. ``resembles`` is what is too unsure to be the
    same proposition: it joins nothing, and is listed for a person.
    """

    REPEATS = "repeats"
    COPIES = "copies"
    REVISES = "revises"
    CONTRADICTS = "contradicts"
    DENIES = "denies"
    CORRECTS = "corrects"
    RETRACTS = "retracts"
    RESEMBLES = "resembles"


JOINING = frozenset(Relation) - {Relation.RESEMBLES}
"""The relations between appearances of one proposition."""


@attrs.frozen(kw_only=True)
class Link:
    """
    How one appearance stands to an ``earlier`` one, by their ids, and why.

    ``reason`` is a sentence that an editor can quote, ``differences`` what the two say otherwise
    (``claimed`` by the later, ``reported`` by the earlier).
    """

    earlier: str
    later: str
    relation: Relation
    reason: str = ""
    differences: tuple[Difference, ...] = ()


def find_links(one: Article, other: Article, *, encoder: Encoder | None = None) -> tuple[Link, ...]:
    """
    Return the links between the claims of two articles, in either order the same.

    A pair is linked where each finds the other: the claim of one in the passage that tells of it in
    the other, and back. Found one way only, it resembles.
    """
    earlier, later = sorted((one, other), key=_by_time)
    sides = list(appearances_of(earlier)), list(appearances_of(later))
    back = _found(earlier, later, sides, encoder=encoder)
    forth = _found(later, earlier, sides[::-1], encoder=encoder)
    return tuple(sorted(_linked(sides, forth, back), key=lambda link: (link.earlier, link.later)))


def _by_time(article: Article) -> tuple[object, ...]:
    first = next(iter(appearances_of(article)), None)
    return (first is None, first and (first.since, first.until, first.article))


_Side = Sequence[Appearance]
_Pairs = Mapping[tuple[str, str], tuple[str, Finding]]


def _found(
    article: Article, source: Article, sides: Sequence[_Side], *, encoder: Encoder | None
) -> _Pairs:
    """Return which claims of an article are told of in which of a source, and how."""
    own, others = sides
    named = attrs.evolve(source, name=source.name or "report")
    found = {}
    for appearance, finding in zip(own, judge(article, [named], encoder=encoder), strict=True):
        for evidence in finding.evidence:
            for claim in _told_in(evidence.span, others):
                found[appearance.id, claim.id] = (evidence.relation, finding)
    return found


def _told_in(passage: Span, others: _Side) -> Iterator[Appearance]:
    """Yield the appearances that lie mostly in a passage."""
    for appearance in others:
        size = shared = 0
        for span in appearance.spans:
            size += span.end - span.start
            shared += max(0, min(span.end, passage.end) - max(span.start, passage.start))
        if shared > _MOSTLY * size:
            yield appearance


def _linked(sides: Sequence[_Side], forth: _Pairs, back: _Pairs) -> Iterator[Link]:
    """Yield the links, the earlier side's appearance first."""
    by_id = {appearance.id: appearance for side in sides for appearance in side}
    mirrored = {(first, second): told for (second, first), told in forth.items()}
    for first, second in sorted(mirrored.keys() | back.keys()):
        told = [pairs[first, second] for pairs in (mirrored, back) if (first, second) in pairs]
        relation = _relation(by_id[first], by_id[second], told)
        finding = told[0][1]
        yield Link(
            earlier=first,
            later=second,
            relation=relation,
            reason=finding.explanation,
            differences=finding.differences if relation in _DIFFERING else (),
        )


_DIFFERING = JOINING - {Relation.REPEATS, Relation.COPIES}
_RIVAL = frozenset({"differs", "earlier", "later"})  # how evidence stands to a claim that it rivals
_IN_TIME = frozenset({"earlier", "later"})


def _relation(
    earlier: Appearance, later: Appearance, told: Sequence[tuple[str, Finding]]
) -> Relation:
    """Return how two appearances stand to each other, by how each side tells of the other."""
    relations = {how for how, _ in told}
    if relations.isdisjoint(_RIVAL):
        return _accord(earlier, later) if _AGREES in relations else Relation.RESEMBLES
    if later.factuality is Factuality.CORRECTED or _is_revision(earlier, later):
        return Relation.CORRECTS
    if later.denies and not earlier.denies:
        return Relation.DENIES
    if not relations.isdisjoint(_IN_TIME) and earlier.is_before(later):
        return Relation.REVISES
    negated = [a.factuality is Factuality.DENIED for a in (earlier, later)]
    return Relation.DENIES if negated == [False, True] else Relation.CONTRADICTS


def _is_revision(earlier: Appearance, later: Appearance) -> bool:
    """Return whether the later stands in another text of the same address."""
    return bool(later.url) and later.url == earlier.url and earlier.article != later.article


def _accord(earlier: Appearance, later: Appearance) -> Relation:
    """Return how two stand to each other of which a passage says the same."""
    if later.factuality is Factuality.CORRECTED:
        return Relation.RETRACTS
    if later.denies != earlier.denies:
        return Relation.DENIES if later.denies else Relation.RESEMBLES
    return Relation.COPIES if _is_copy(earlier, later) else Relation.REPEATS


def _is_copy(earlier: Appearance, later: Appearance) -> bool:
    """Return whether one is told in the words of the other, by another newsroom."""
    texts = earlier.text, later.text
    return (
        earlier.language == later.language
        and set(earlier.newsrooms).isdisjoint(later.newsrooms)
        and not (earlier.quoted or later.quoted)
        and min(len(text.split()) for text in texts) >= _COPIED_WORDS
        and fuzz.ratio(*texts, score_cutoff=_VERBATIM) > 0
    )
