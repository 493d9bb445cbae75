"""Which passages of a report might speak of a claim: by shared keys, and by meaning."""

from __future__ import annotations

import functools
import itertools
import math
from collections import Counter
from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from operator import mul

import attrs

from claimcheck.passages.keys import Slot, figures_alike, keys_in
from claimcheck.retrieval.bitmaps import greatest, places_in, reaching
from claimcheck.retrieval.index import UNITS, Index, IndexedSentence, sums_of_slots
from claimcheck.retrieval.stories import sentences_of_story

__all__ = ["KEPT", "Candidate", "Query", "find_candidates"]

Vector = Sequence[float]
_Sharing = Callable[[frozenset[Slot]], frozenset[int]]
_Shares = tuple[float, float, float, float]  # covered, covering, setting and told of a candidate

_LEAST_SHARE = 0.12  # a sentence must say at least this share of what the claim's sentence says,
_LEAST_WEIGHT = 0.5  # which must be as telling as a day or a country,
_LEAST_OVERLAP = 0.28  # and no small part of the two sentences;
_LEAST_MEANING = 0.80  # or it must be at least this near in meaning
_FOREIGN_SHARE = 0.6  # in a report of another story, it must say so much of the claim's sentence,
_FOREIGN_WEIGHT = 3.0  # and as much as three or four names
KEPT = 6  # passages a report
_LOOKED_AT = 64  # passages of a long report and of about one weight: those that share the most
_COVERED, _COVERING, _SETTING = 0.3, 0.4, 0.3  # what the three shares count
_WORDS, _MEANING = 0.4, 4.0  # what those count beside an encoder's cosine, of .8 to 1
_ASKED = 8  # sentences whose near ones are kept: the claims of one ask for the same
_ROUNDING = 1e-9  # what sums of the same weights in another order may differ by


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Query:
    """
    A claim as the index is asked for it.

    ``slots`` are what it says without the words that attribute it, ``setting`` what its whole
    sentence says, ``vector`` its meaning where there is an encoder.
    """

    slots: tuple[Slot, ...]
    setting: tuple[Slot, ...]
    vector: Vector | None = None

    @functools.cached_property
    def keys(self) -> frozenset[str]:
        """Every key of the claim and its sentence."""
        return keys_in((*self.slots, *self.setting))

    @functools.cached_property
    def is_whole(self) -> bool:
        """Whether the claim says all that its sentence says."""
        return self.slots == self.setting

    @functools.cached_property
    def figures(self) -> tuple[Slot, ...]:
        """The numbers in the claim and its sentence that measure something."""
        return tuple({slot for slot in (*self.slots, *self.setting) if slot.figure is not None})

    @functools.cached_property
    def numbers(self) -> tuple[Slot, ...]:
        """The numbers in the claim."""
        return tuple(slot for slot in self.slots if slot.kind == "number")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Candidate:
    """
    A sentence of a report that may speak of the claim, and how near it is.

    ``covered`` is the share of what the claim says that the sentence says too, ``covering`` the
    share of what the sentence says that the claim's sentence says, each weighted by how telling it
    is, where a figure counts as said by another that may be told of the same thing; ``setting`` is
    the share of the claim's whole sentence, ``told`` the same where a figure counts as said by
    itself alone. ``meaning`` is the cosine of the two, None without an encoder.
    """

    source: int
    place: int
    number: int
    covered: float
    covering: float
    setting: float
    told: float
    meaning: float | None

    @property
    def score(self) -> float:
        """How near the passage is to the claim, by which candidates are ordered."""
        words = _COVERED * self.covered + _COVERING * self.covering + _SETTING * self.setting
        if self.meaning is None:
            return words
        return _WORDS * words + _MEANING * (self.meaning - _LEAST_MEANING)


def find_candidates(
    queries: Sequence[Query],
    index: Index,
    *,
    kept: int = KEPT,
    asked: Container[int] | None = None,
) -> list[dict[int, list[Candidate]]]:
    """
    Return for each claim of an article the best passages of each report that has any.

    Args:
        queries: all claims of the article: together they tell which reports can be of its story.
        index: the reports.
        kept: how many passages of a report at most.
        asked: the numbers of the claims that are looked for; all where it is None.
    """
    said = {slot for query in queries for slot in query.setting}
    within = sentences_of_story(said, index)

    @functools.lru_cache(maxsize=_ASKED)
    def sharing(asked: frozenset[Slot]) -> frozenset[int]:
        return frozenset(_sharing(asked, index, within))

    return [
        _candidates_for(query, index, within, sharing, kept=kept)
        if asked is None or n in asked
        else {}
        for n, query in enumerate(queries)
    ]


def _candidates_for(
    query: Query, index: Index, within: int, sharing: _Sharing, *, kept: int
) -> dict[int, list[Candidate]]:
    found: dict[int, list[Candidate]] = {}
    for source, places in _sentences_near(query, index, within, sharing).items():
        shares: dict[int, _Shares] = {}  # by their slots: sentences that say the same share alike
        near = _without_twins(places, index, kept) if index.vectors is None else places
        every = (_candidate(query, index, place, shares) for place in near)
        # A figure is the same in every language: who tells nothing of a claim with one, is silent.
        candidates = [c for c in every if c.covered or c.meaning is not None or not query.numbers]
        candidates.sort(key=lambda c: (-c.score, -c.told, c.place))
        if candidates:
            found[source] = candidates[:kept]
    return found


def _without_twins(places: Sequence[int], index: Index, kept: int) -> Iterator[int]:
    """Yield the places but those behind so many others that say the same: they are no nearer."""
    counts = Counter[int]()
    for place in places:
        said = id(index.sentences[place].slots)
        counts[said] += 1
        if counts[said] <= kept:
            yield place


def _sentences_near(
    query: Query, index: Index, within: int, sharing: _Sharing
) -> dict[int, list[int]]:
    """Return the places of the sentences that share enough with the claim's, by report."""
    near = set(sharing(frozenset(query.setting)))
    if query.vector is not None and index.vectors is not None:
        meanings = ((p, _cosine(query.vector, index.vectors[p])) for p in places_in(within))
        near.update(place for place, meaning in meanings if meaning >= _LEAST_MEANING)
    by_source: dict[int, list[int]] = {}
    for place in sorted(near):
        by_source.setdefault(index.sentences[place].source, []).append(place)
    return by_source


def _sharing(asked: Collection[Slot], index: Index, within: int) -> set[int]:
    """
    Return the places of the sentences that share enough of what is asked, within a story or not.

    Enough rests on the two sentences alone, so that no report hides another. Rounded up, the shared
    weights of all sentences are summed at once; the few that come near enough are looked at.
    """
    total = math.fsum(slot.weight for slot in asked)
    least = max(_LEAST_WEIGHT, _LEAST_SHARE * total) - _ROUNDING
    overlap = _LEAST_OVERLAP**2 * total
    foreign = max(_FOREIGN_WEIGHT, _FOREIGN_SHARE * total)
    sums = sums_of_slots(asked, index.bitmap)
    within |= reaching(sums, math.ceil(foreign * UNITS), (1 << len(index.sentences)) - 1)
    near = set()
    for lightest, band in index.bands:
        bound = max(least, math.sqrt(overlap * lightest)) - _ROUNDING
        reached = reaching(sums, math.floor(bound * UNITS), band & within)
        for place in places_in(_fullest(reached, sums, index)):
            sentence = index.sentences[place]
            keys = sentence.keys
            weight = sum([slot.weight for slot in asked if not slot.keys.isdisjoint(keys)])
            if weight >= least and weight * weight >= overlap * sentence.weight - _ROUNDING:
                near.add(place)
    return near


def _fullest(reached: int, sums: Sequence[int], index: Index) -> int:
    """Return the places without those of a long report that share less than enough others of it."""
    for extent in index.long_reports:
        inside = reached & extent
        if inside.bit_count() > _LOOKED_AT:
            reached ^= inside ^ greatest(sums, _LOOKED_AT, inside)
    return reached


def _candidate(query: Query, index: Index, place: int, known: dict[int, _Shares]) -> Candidate:
    sentence = index.sentences[place]
    shares = known.get(id(sentence.slots))
    if shares is None:
        shares = known[id(sentence.slots)] = _shares(query, index, sentence)
    covered, covering, setting, told = shares
    return Candidate(
        source=sentence.source,
        place=place,
        number=place - index.extents[sentence.source].start,
        covered=covered,
        covering=covering,
        setting=setting,
        told=told,
        meaning=_meaning(query, index, place),
    )


def _shares(query: Query, index: Index, sentence: IndexedSentence) -> _Shares:
    """Return how much of a claim, of a sentence and of the claim's own sentence is shared."""
    said = sentence.keys
    alike = _figures_alike(query, sentence) if query.figures else frozenset()
    keys, asked = (said | alike, query.keys | alike) if alike else (said, query.keys)
    tellings = index.tellings[sentence.source]
    setting = _share(query.setting, keys, tellings) or 0.0
    covered = setting if query.is_whole else _share(query.slots, keys, tellings) or 0.0
    told = (_share(query.setting, said, tellings) or 0.0) if alike else setting
    return covered, _share(sentence.slots, asked, tellings) or 0.0, setting, told


def _figures_alike(query: Query, sentence: IndexedSentence) -> frozenset[str]:
    """Return the keys of the figures on both sides that can be of one thing, though they differ."""
    return figures_alike(
        [slot for slot in query.figures if slot.keys.isdisjoint(sentence.keys)],
        [slot for slot in sentence.slots if slot.keys.isdisjoint(query.keys)],
    )


def _share(
    slots: Sequence[Slot], keys: frozenset[str], tellings: Mapping[str, float]
) -> float | None:
    """
    Return the weight of the slots that the keys fill, of all; None where there are none.

    A slot weighs as much as the best of its keys, the shared ones if any, is telling in the report.
    """
    telling, repeated, ones = tellings.get, tellings.keys(), itertools.repeat(1.0)
    total = filled = 0.0
    for slot in slots:
        own = slot.keys
        weight = slot.weight
        if repeated.isdisjoint(own):
            is_filled = not own.isdisjoint(keys)
        else:
            shared = own & keys
            weight *= max(map(telling, shared or own, ones))
            is_filled = bool(shared)
        total += weight
        if is_filled:
            filled += weight
    return filled / total if total else None


def _meaning(query: Query, index: Index, place: int) -> float | None:
    if query.vector is None or index.vectors is None:
        return None
    return _cosine(query.vector, index.vectors[place])


def _cosine(first: Vector, second: Vector) -> float:
    return float(sum(map(mul, first, second)))
