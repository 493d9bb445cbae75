"""An inverted index over the sentences of reports: from keys to the sentences that have them."""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from operator import or_
from typing import Generic, TypeVar

import attrs

from claimcheck.languages import Language, load_language
from claimcheck.model import Article, Encoder, Quantity, Span, Timex
from claimcheck.passages.keys import Slot, keys_in, landmarks_of, slots_in
from claimcheck.reading import tokenize
from claimcheck.retrieval.bitmaps import bitmap_of, bits_of, sums_of

__all__ = ["UNITS", "Index", "IndexedSentence", "build_index", "sums_of_slots"]

UNITS = 20
"""A weight of one, where weights are summed as whole numbers."""


_SMOOTHING = 10  # sentences; in a short report, repetition says little
_COMMONEST = 0.8  # what a key loses that stands in every sentence of a long report

_STEP = 5  # of the weight of who, where, when and how many, by which reports are told apart
_LONG = 64  # sentences of a long report, of which not each is looked at
_CACHED = 256  # sentences whose keys are kept
_COMMON = 256  # a key that one sentence in so many has

_Marked = TypeVar("_Marked", Timex, Quantity)


@attrs.frozen(eq=False, repr=False)
class IndexedSentence:
    """
    A sentence of a report: which report, where in it, and what it says.

    ``weight`` is that of all that it says, each thing once.
    """

    source: int
    span: Span
    slots: tuple[Slot, ...]
    weight: float

    @property
    def keys(self) -> frozenset[str]:
        """Every key of the sentence: kept for a few, for they would take most of the memory."""
        return _keys_of(self)


@functools.lru_cache(maxsize=_CACHED)
def _keys_of(sentence: IndexedSentence) -> frozenset[str]:
    return keys_in(sentence.slots)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Index:
    """
    Reports, made ready to be asked: built once, used for any number of claims.

    ``labels`` names each report in the reasons: its name, with a number where two have the same.
    ``postings`` gives the sentences of a key, ``bands`` those of about the same weight, each with
    the least that one weighs, ``extents`` those of each report; ``namings`` gives the reports, as a
    bitmap, that name so much of who, where, when and how many. ``tellings`` says for each report
    how telling its repeated keys are (one that every sentence has tells little), ``vectors`` what
    each sentence means where there was an encoder.
    """

    sources: tuple[Article, ...]
    labels: tuple[str, ...]
    sentences: tuple[IndexedSentence, ...]
    postings: dict[str, list[int]]
    bands: tuple[tuple[float, int], ...]
    extents: tuple[range, ...]
    namings: dict[int, int]
    tellings: tuple[dict[str, float], ...]
    vectors: Sequence[Sequence[float]] | None = None
    encoder: Encoder | None = None
    _bitmaps: dict[str, int] = attrs.field(factory=dict, init=False)
    _reports: dict[str, int] = attrs.field(factory=dict, init=False)

    @functools.cached_property
    def long_reports(self) -> tuple[int, ...]:
        """The sentences of each report that has many, as a bitmap."""
        return tuple(bits_of(extent) for extent in self.extents if len(extent) > _LONG)

    def bitmap(self, key: str) -> int:
        """Return the sentences that have a key, as a bitmap: kept, where they are many."""
        found = self._bitmaps.get(key)
        if found is None:
            places = self.postings.get(key, ())
            found = bitmap_of(places, len(self.sentences)) if places else 0
            if _COMMON * len(places) > len(self.sentences):
                self._bitmaps[key] = found
        return found

    def reports(self, key: str) -> int:
        """Return the reports that have a key, as a bitmap of their numbers."""
        if key not in self._reports:
            numbers = {self.sentences[place].source for place in self.postings.get(key, ())}
            self._reports[key] = bitmap_of(numbers, len(self.sources))
        return self._reports[key]


def build_index(sources: Sequence[Article], *, encoder: Encoder | None = None) -> Index:
    """Return the index of some reports; with an encoder, of their meaning too."""
    sources = _distinct(sources)
    sentences: list[IndexedSentence] = []
    tellings: list[dict[str, float]] = []
    extents: list[range] = []
    for number, source in enumerate(sources):
        read = _read_sentences(source, number)
        extents.append(range(len(sentences), len(sentences) + len(read)))
        sentences.extend(read)
        tellings.append(_tellings(read))
    vectors = None
    if encoder is not None and sentences:
        texts = [s.span.of(sources[s.source].text) for s in sentences]
        vectors = [[float(x) for x in vector] for vector in encoder.encode(texts)]
    return Index(
        sources=tuple(sources),
        labels=_labels(sources),
        sentences=tuple(sentences),
        postings=_postings(sentences),
        bands=_bands(sentences),
        extents=tuple(extents),
        namings=_namings(sentences, extents),
        tellings=tuple(tellings),
        vectors=vectors,
        encoder=encoder,
    )


def sums_of_slots(slots: Iterable[Slot], having: Callable[[str], int]) -> list[int]:
    """Return the weights, in units and rounded up, of the slots that each place shares, summed."""
    return sums_of(
        (functools.reduce(or_, map(having, slot.keys)), math.ceil(slot.weight * UNITS))
        for slot in slots
    )


def _distinct(sources: Sequence[Article]) -> tuple[Article, ...]:
    """Return the reports without those given twice, in an order that is theirs alone."""
    unique = {(s.name or "", str(s.published or ""), s.text): s for s in sources}
    return tuple(unique[key] for key in sorted(unique))


def _labels(sources: Sequence[Article]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    labels = []
    for source in sources:
        name = source.name or ""
        counts[name] = counts.get(name, 0) + 1
        labels.append(name if counts[name] == 1 else f"{name} ({counts[name]})")
    return tuple(labels)


def _read_sentences(source: Article, number: int) -> list[IndexedSentence]:
    language = load_language(source.language)
    timexes = _Cursor(source.timexes)
    quantities = _Cursor(source.quantities)
    sentences = []
    held: dict[tuple[Slot, ...], tuple[Slot, ...]] = {}  # what many sentences say is held once
    for span in source.sentences:
        slots = _slots_of(span.of(source.text), language, span, timexes, quantities)
        slots = held.setdefault(slots, slots)
        weight = math.fsum(slot.weight for slot in set(slots))
        sentences.append(IndexedSentence(number, span, slots, weight))
    return sentences


def _postings(sentences: Sequence[IndexedSentence]) -> dict[str, list[int]]:
    """Return the places of the sentences that have a key."""
    postings: dict[str, list[int]] = {}
    for place, sentence in enumerate(sentences):
        for key in sentence.keys:
            postings.setdefault(key, []).append(place)
    return postings


def _bands(sentences: Sequence[IndexedSentence]) -> tuple[tuple[float, int], ...]:
    """Return the sentences of about the same weight, each band with the least that one weighs."""
    bands: dict[int, list[int]] = {}
    for place, sentence in enumerate(sentences):
        if sentence.weight:
            bands.setdefault(math.floor(2 * math.log2(sentence.weight)), []).append(place)
    return tuple(
        (min(sentences[place].weight for place in places), bitmap_of(places, len(sentences)))
        for _, places in sorted(bands.items())
    )


def _namings(sentences: Sequence[IndexedSentence], extents: Sequence[range]) -> dict[int, int]:
    """Return the reports that name about as much, by the least that those can name."""
    found: dict[int, list[int]] = {}
    for number, extent in enumerate(extents):
        landmarks = landmarks_of(slot for place in extent for slot in sentences[place].slots)
        weight = math.fsum(slot.weight for slot in landmarks)
        found.setdefault(int(weight) // _STEP * _STEP, []).append(number)
    return {least: bitmap_of(numbers, len(extents)) for least, numbers in sorted(found.items())}


def _tellings(sentences: Sequence[IndexedSentence]) -> dict[str, float]:
    """Return, for each key that several sentences of a report have, how telling it is there."""
    counts = Counter(key for sentence in sentences for key in sentence.keys)
    total = len(sentences) + _SMOOTHING
    return {k: 1 - _COMMONEST * (n - 1) / total for k, n in counts.items() if n > 1}


def _slots_of(
    text: str,
    language: Language,
    span: Span,
    timexes: _Cursor[Timex],
    quantities: _Cursor[Quantity],
) -> tuple[Slot, ...]:
    tokens = tokenize(text).moved(span.start)
    return slots_in(
        tokens,
        language,
        timexes=timexes.within(span),
        quantities=quantities.within(span),
    )


class _Cursor(Generic[_Marked]):
    """Gives values inside spans that are asked in the order of the text, in linear time."""

    def __init__(self, values: Sequence[_Marked]) -> None:
        self._values: list[_Marked] = sorted(values, key=lambda value: value.span)
        self._next = 0

    def within(self, span: Span) -> list[_Marked]:
        """Return the values inside the span, and move on behind it."""
        found: list[_Marked] = []
        while self._next < len(self._values) and self._values[self._next].span.start < span.end:
            value = self._values[self._next]
            if span.contains(value.span):
                found.append(value)
            self._next += 1
        return found
