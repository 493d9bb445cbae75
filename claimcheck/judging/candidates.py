"""Which passages of a report might speak of a claim: by shared keys, and by meaning."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from operator import mul

import attrs

from claimcheck.judging.index import Index
from claimcheck.judging.keys import Slot
from claimcheck.model import Span

__all__ = ["Candidate", "Query", "find_candidates"]

Vector = Sequence[float]

_LEAST = 0.12  # a sentence must say at least this share of what the claim says,
_LEAST_MEANING = 0.80  # or be at least this near to it in meaning
_KEPT = 3  # passages a report
_ASKED = 16  # slots of a claim, the most telling, by which sentences are looked up
_GAIN = 0.12  # how much more of the claim a neighbour must add to join a passage


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Query:
    """
    A claim as the index is asked for it.

    ``slots`` are what it says, ``setting`` what its whole sentence says, ``place`` where that
    stands, ``vector`` the meaning of the sentence where there is an encoder.
    """

    slots: tuple[Slot, ...]
    setting: tuple[Slot, ...]
    place: int
    vector: Vector | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Candidate:
    """
    A passage of a report that may speak of the claim: a sentence, or up to three neighbours.

    ``covered`` is the share of what the claim says that the passage says too, ``covering`` the
    share of what the passage says that the claim's sentence says, each weighted by how telling it
    is; ``setting`` is the share of the claim's whole sentence, ``bulk`` the weight of what they
    share;
    ``named`` and ``counted`` are the shares of the claim's names and numbers, None where it has
    none. ``meaning`` is the cosine of the two, None without an encoder. ``taken`` is by how much
    another sentence of the article fits the passage better, where one does.
    """

    source: int
    places: tuple[int, ...]
    spans: tuple[Span, ...]
    covered: float
    covering: float
    setting: float
    bulk: float
    named: float | None
    counted: float | None
    meaning: float | None
    taken: float = 0.0

    @property
    def score(self) -> float:
        """How near the passage is to the claim, by which candidates are ordered."""
        words = 0.3 * self.covered + 0.4 * self.covering + 0.3 * self.setting
        return words if self.meaning is None else 0.4 * words + 4 * (self.meaning - 0.8)


def find_candidates(queries: Sequence[Query], index: Index) -> list[dict[int, list[Candidate]]]:
    """Return for each claim of an article the best passages of each report that has any."""
    found = [_candidates_for(query, index) for query in queries]
    best = _best_askers(queries, found)
    return [
        {source: [_contested(c, query, best) for c in near] for source, near in by_source.items()}
        for query, by_source in zip(queries, found, strict=True)
    ]


def _candidates_for(query: Query, index: Index) -> dict[int, list[Candidate]]:
    found: dict[int, list[Candidate]] = {}
    for source, places in _sentences_near(query, index).items():
        candidates = [_candidate(query, index, (place,)) for place in places]
        candidates.sort(key=lambda c: (-c.score, c.spans[0].start))
        del candidates[_KEPT:]
        widened = _widened(query, index, candidates[0])
        found[source] = [widened, *candidates] if widened else candidates
    return found


def _best_askers(
    queries: Sequence[Query], found: Sequence[Mapping[int, Sequence[Candidate]]]
) -> dict[int, dict[int, float]]:
    """Return for each sentence of a report the score of each sentence of the article with it."""
    best: dict[int, dict[int, float]] = {}
    for query, by_source in zip(queries, found, strict=True):
        for candidates in by_source.values():
            for candidate in candidates:
                if len(candidate.places) == 1:
                    scores = best.setdefault(candidate.places[0], {})
                    scores[query.place] = max(candidate.score, scores.get(query.place, 0.0))
    return best


def _contested(
    candidate: Candidate, query: Query, best: Mapping[int, Mapping[int, float]]
) -> Candidate:
    """Return the candidate with how much better another sentence of the article fits it."""
    others = [
        score
        for place in candidate.places
        for sentence, score in best.get(place, {}).items()
        if sentence != query.place
    ]
    taken = max(others, default=0.0) - candidate.score
    return attrs.evolve(candidate, taken=taken) if taken > 0 else candidate


def _sentences_near(query: Query, index: Index) -> dict[int, list[int]]:
    """Return the places of the sentences that share enough with the claim, by report."""
    asked = sorted({*query.slots, *query.setting}, key=lambda slot: -slot.weight)[:_ASKED]
    total = sum(slot.weight for slot in query.setting) or 1.0
    shared: dict[int, float] = {}
    for slot in asked:
        places = {p for key in slot.keys for p in index.postings.get(key, ())}
        for place in places:
            shared[place] = shared.get(place, 0.0) + slot.weight
    near = {place for place, weight in shared.items() if weight >= _LEAST * total}
    if query.vector is not None and index.vectors is not None:
        meanings = (_cosine(query.vector, vector) for vector in index.vectors)
        near.update(p for p, meaning in enumerate(meanings) if meaning >= _LEAST_MEANING)
    by_source: dict[int, list[int]] = {}
    for place in sorted(near):
        by_source.setdefault(index.sentences[place].source, []).append(place)
    return by_source


def _widened(query: Query, index: Index, best: Candidate) -> Candidate | None:
    """Return the best passage with a neighbour or two, where they add to what it says."""
    wider = [_candidate(query, index, window) for window in _windows(index, best.places[0])]
    best_wider = max(wider, key=lambda c: c.covered - 0.02 * len(c.spans), default=None)
    if best_wider is None or best_wider.covered < best.covered + _GAIN:
        return None
    return best_wider


def _windows(index: Index, place: int) -> Iterator[tuple[int, ...]]:
    source = index.sentences[place].source
    for first, stop in ((-1, 1), (0, 2), (-2, 1), (-1, 2), (0, 3)):
        window = tuple(range(place + first, place + stop))
        inside = window[0] >= 0 and window[-1] < len(index.sentences)
        if inside and all(index.sentences[p].source == source for p in window):
            yield window


def _candidate(query: Query, index: Index, places: tuple[int, ...]) -> Candidate:
    sentences = [index.sentences[place] for place in places]
    keys = sentences[0].keys.union(*(s.keys for s in sentences[1:]))
    wanted = frozenset().union(*(slot.keys for slot in (*query.slots, *query.setting)))
    slots = [slot for sentence in sentences for slot in sentence.slots]
    tellings = index.tellings[sentences[0].source]
    return Candidate(
        source=sentences[0].source,
        places=places,
        spans=tuple(s.span for s in sentences),
        covered=_share(query.slots, keys, tellings) or 0.0,
        covering=_share(slots, wanted, tellings) or 0.0,
        setting=_share(query.setting, keys, tellings) or 0.0,
        bulk=sum(slot.weight for slot in query.slots if not slot.keys.isdisjoint(keys)),
        named=_share([s for s in query.slots if s.kind == "name"], keys, tellings),
        counted=_share([s for s in query.slots if s.kind == "number"], keys, tellings),
        meaning=_meaning(query, index, places),
    )


def _share(
    slots: Sequence[Slot], keys: frozenset[str], tellings: Mapping[str, float]
) -> float | None:
    """Return the weight of the slots that the keys fill, of all; None where there are none."""
    total = filled = 0.0
    for slot in slots:
        shared = slot.keys & keys
        telling = max((tellings.get(key, 1.0) for key in shared or slot.keys), default=1.0)
        total += slot.weight * telling
        filled += slot.weight * telling if shared else 0.0
    return filled / total if total else None


def _meaning(query: Query, index: Index, places: Sequence[int]) -> float | None:
    if query.vector is None or index.vectors is None:
        return None
    if len(places) == 1:
        return _cosine(query.vector, index.vectors[places[0]])
    mean = [sum(values) for values in zip(*(index.vectors[p] for p in places), strict=True)]
    return _cosine(query.vector, mean) / (math.sqrt(sum(x * x for x in mean)) or 1.0)


def _cosine(first: Vector, second: Vector) -> float:
    return float(sum(map(mul, first, second)))
