"""How two appearances stand to each other: found by aligning their articles both ways."""

from __future__ import annotations

import enum
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

import attrs
from rapidfuzz import fuzz

from claimcheck.judging import Index, build_index, judge_with
from claimcheck.model import Article, Difference, Encoder, Evidence, Factuality
from claimcheck.tracking.appearances import Appearance, article_id, period_of
from claimcheck.tracking.readings import Readings
from claimcheck.tracking.told import IDENTITY, Told

__all__ = ["JOINING", "Link", "Relation", "find_links"]

_VERBATIM = 92.0  # similarity, of 100, above which two claims are one text
_COPIED_WORDS = 8  # fewer may be alike by chance
_LEAST_SAID = 0.65  # of a claim's parts that the other must say, to be the same proposition
_LEAST_SAID_LOOSELY = 0.5  # across languages, where a word may be said and not known; if taken back
_PASSAGES = 3  # of an article that may hold a claim: who tells it tells it in the nearest of them
_SURE_NAME = 0.75  # confidence from which another name is a rival, and no other event


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
    (``claimed`` by the later, ``reported`` by the earlier). ``said`` is the share of the parts of
    the one that the other says, of the two the lower.
    """

    earlier: str
    later: str
    relation: Relation
    reason: str = ""
    differences: tuple[Difference, ...] = ()
    said: float = 1.0


@attrs.frozen(kw_only=True, eq=False)
class _Side:
    """An article, ready to be compared: its appearances, and the claims that they are of."""

    article: Article
    appearances: tuple[Appearance, ...]

    @property
    def time(self) -> tuple[object, ...]:
        """When it came out; by its id where that decides nothing."""
        return (*period_of(self.article), self.name)

    @property
    def name(self) -> str:
        """The id of the article, by which its passages are told from those of others."""
        return self.article.name or ""


def _side_of(article: Article, readings: Readings) -> _Side:
    """Return an article ready to be compared, under its id."""
    named = attrs.evolve(article, name=article_id(article))
    return _Side(article=named, appearances=readings.appearances(article))


def find_links(
    article: Article,
    others: Iterable[Article],
    *,
    encoder: Encoder | None = None,
    readings: Readings | None = None,
) -> tuple[Link, ...]:
    """
    Return the links between the claims of an article and those of others.

    A pair is linked where each finds the other: the claim of one in the passage that tells of it in
    the other, and back. What takes something back need only be found by what it takes back. Only
    the two articles of a pair decide what is found.

    Args:
        article: the one whose claims are compared.
        others: those that it is compared with.
        encoder: proposes passages across languages, as for ``check``.
        readings: keeps what is read of them for the next call.
    """
    readings = Readings() if readings is None else readings
    own, sides = _side_of(article, readings), [_side_of(other, readings) for other in others]
    if not sides:
        return ()
    index = build_index([side.article for side in sides], encoder=encoder)
    forth = _told_by(own, sides, index, readings)
    wanted = {pair[1] for pair in forth}
    back: dict[_Pair, Told] = {}
    index = build_index([own.article], encoder=encoder)
    for side in sides:
        takes_back = side.time < own.time and any(map(_takes_back, own.appearances))
        asked = [n for n, a in enumerate(side.appearances) if takes_back or a.id in wanted]
        back.update(_told_by(side, [own], index, readings, asked=asked))
    return tuple(sorted(_linked([own, *sides], forth, back), key=_by_ids))


def _by_ids(link: Link) -> tuple[str, str]:
    return link.earlier, link.later


def _takes_back(appearance: Appearance) -> bool:
    return appearance.factuality is Factuality.CORRECTED


_Pair = tuple[str, str]


def _told_by(
    own: _Side,
    others: Sequence[_Side],
    index: Index,
    readings: Readings,
    *,
    asked: Container[int] | None = None,
) -> dict[_Pair, Told]:
    """Return which claims of an article may be told in which claims of the others, and how."""
    by_name = {side.name: side.appearances for side in others}
    found = {}
    findings = judge_with(own.article, index, read=readings.read, passages=_PASSAGES, asked=asked)
    for appearance, finding in zip(own.appearances, findings, strict=True):
        for evidence in finding.evidence:
            teller = _teller(evidence, by_name[evidence.source])
            if teller is not None:
                told = Told(
                    finding=finding,
                    evidence=evidence,
                    text=own.article.text,
                    language=own.article.language,
                )
                if told.is_alike:
                    found[appearance.id, teller.id] = told
    return found


def _teller(evidence: Evidence, appearances: Sequence[Appearance]) -> Appearance | None:
    """Return the appearance in which a passage says what it does; of several the shortest."""
    places = [p.reported for p in evidence.alignment.parts if p.reported is not None]
    held = [
        (sum(any(s.contains(place) for s in a.spans) for place in places), -len(a.text), a)
        for a in appearances
    ]
    best = max(held, key=lambda entry: entry[:2], default=None)
    return best[2] if best is not None and best[0] else None


def _linked(
    sides: Sequence[_Side], forth: Mapping[_Pair, Told], back: Mapping[_Pair, Told]
) -> Iterator[Link]:
    """Yield the links."""
    by_id = {appearance.id: appearance for side in sides for appearance in side.appearances}
    order = {a.id: side.time for side in sides for a in side.appearances}
    told = {**forth, **back}
    for one, other in {tuple(sorted(pair)) for pair in told}:
        first, second = (one, other) if order[one] < order[other] else (other, one)
        earlier, later = by_id[first], by_id[second]
        found = told.get((first, second)), told.get((second, first))
        relation = _relation(earlier, later, *found)
        if relation is None:
            continue
        sides_told = [side for side in found if side is not None]
        shown, name = (found[1], earlier) if found[1] is not None else (sides_told[0], later)
        yield Link(
            earlier=first,
            later=second,
            relation=relation,
            reason=shown.reason(name.outlet),
            differences=_differences(shown, name) if relation in _DIFFERING else (),
            said=round(min(side.said for side in sides_told), 2),
        )


def _differences(told: Told, other: Appearance) -> tuple[Difference, ...]:
    return tuple(attrs.evolve(d, source=other.outlet) for d in told.differences)


_DIFFERING = JOINING - {Relation.REPEATS, Relation.COPIES}
_RIVAL = frozenset({"differs", "earlier", "later"})  # how evidence stands to a claim that it rivals
_IN_TIME = frozenset({"earlier", "later"})


def _relation(
    earlier: Appearance, later: Appearance, forth: Told | None, back: Told | None
) -> Relation | None:
    """
    Return how two appearances stand to each other; None where they have nothing in common.

    Args:
        earlier: the one told first.
        later: the other.
        forth: how the later article tells of the earlier one.
        back: how the earlier article tells of the later one.
    """
    if forth is not None and _takes_back(later) and forth.said >= _LEAST_SAID_LOOSELY:
        rival = forth.evidence.relation in _RIVAL
        return Relation.CORRECTS if rival else Relation.RETRACTS
    if forth is None or back is None:
        return None
    across = earlier.language != later.language
    if min(forth.said, back.said) < (_LEAST_SAID_LOOSELY if across else _LEAST_SAID):
        return Relation.RESEMBLES
    relations = {forth.evidence.relation, back.evidence.relation}
    if relations.isdisjoint(_RIVAL) or _words(earlier) == _words(later):
        is_denied = earlier.denies != later.denies
        is_same = all(t.has_figures and (is_denied or not t.is_contrary) for t in (forth, back))
        return _accord(earlier, later) if is_same else Relation.RESEMBLES
    if any(d.kind in IDENTITY and d.confidence < _SURE_NAME for d in back.differences):
        return Relation.RESEMBLES
    in_time = not relations.isdisjoint(_IN_TIME) and not _shrinks(earlier, forth, back)
    return _discord(earlier, later, in_time=in_time)


def _shrinks(first: Appearance, forth: Told, back: Told) -> bool:
    """Return whether a figure of one past day is told lower later: more gets known, never less."""
    days = [
        {t.last_day for t in told.finding.claim.timexes if t.last_day} for told in (forth, back)
    ]
    if days[0] != days[1] or not days[0] or max(days[0]) > first.since.date():
        return False
    old, new = ({q.span: q for q in told.finding.claim.quantities} for told in (forth, back))
    pairs = (
        (old.get(d.reported_span), new.get(d.claimed_span))
        for d in back.differences
        if d.reported_span and d.claimed_span
    )
    return any(
        one and two and one.low and two.high is not None and two.high < one.low
        for one, two in pairs
    )


def _words(appearance: Appearance) -> tuple[object, ...]:
    return appearance.text.casefold(), appearance.denies, appearance.factuality


_OPEN = frozenset(
    {Factuality.POSSIBLE, Factuality.HYPOTHETICAL, Factuality.DOUBTED, Factuality.ASKED}
)


def _accord(earlier: Appearance, later: Appearance) -> Relation:
    """Return how two stand to each other that say the same."""
    if (earlier.factuality in _OPEN) != (later.factuality in _OPEN):
        return Relation.RESEMBLES
    if later.denies != earlier.denies:
        return Relation.DENIES if later.denies else Relation.RESEMBLES
    return Relation.COPIES if _is_copy(earlier, later) else Relation.REPEATS


def _discord(earlier: Appearance, later: Appearance, *, in_time: bool) -> Relation:
    """Return how two stand to each other that say otherwise of the same."""
    if _takes_back(later) or _is_revision(earlier, later):
        return Relation.CORRECTS
    if later.denies and not earlier.denies:
        return Relation.DENIES
    if in_time and earlier.is_before(later):
        return Relation.REVISES
    negated = [a.factuality is Factuality.DENIED for a in (earlier, later)]
    return Relation.DENIES if negated == [False, True] else Relation.CONTRADICTS


def _is_revision(earlier: Appearance, later: Appearance) -> bool:
    """Return whether the later stands in another text of the same address."""
    return bool(later.url) and later.url == earlier.url and earlier.article != later.article


def _is_copy(earlier: Appearance, later: Appearance) -> bool:
    """Return whether one is told in the words of the other, by another newsroom."""
    texts = earlier.text, later.text
    return (
        (earlier.language, earlier.speaker) == (later.language, later.speaker)
        and set(earlier.newsrooms).isdisjoint(later.newsrooms)
        and not (earlier.quoted or later.quoted)
        and min(len(text.split()) for text in texts) >= _COPIED_WORDS
        and fuzz.ratio(*texts, score_cutoff=_VERBATIM) > 0
    )
