"""One claim a proposition: sentences of quotations, attributed clauses, the outlet's own words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

import attrs

from claimcheck.claims.clauses import EDGE, clause_words, is_negative, modality_of, split_clauses
from claimcheck.claims.drafts import Draft, find_drafts
from claimcheck.model import Attribution, Claim, Mention, Quantity, Span, Timex
from claimcheck.model.span import Placed
from claimcheck.reading import Document

__all__ = ["build_claims"]

_MODALITIES = {"asks": "asked", "promises": "planned"}
_MARKS = frozenset("\"“”„«»‘’'")
_EDGE_MARKS = EDGE | _MARKS
_REST = 5  # tokens of an outlet's own words beside what it attributes
_Marked = TypeVar("_Marked", bound=Placed)


def build_claims(
    document: Document,
    attributions: Sequence[Attribution],
    *,
    timexes: Sequence[Timex] = (),
    quantities: Sequence[Quantity] = (),
    mentions: Sequence[Mention] = (),
) -> tuple[Claim, ...]:
    """
    Return the claims of a document, in the order of the text.

    Args:
        document: the article.
        attributions: what is attributed in it; each sentence of a content is a claim or several.
        timexes: its dates, in the order of the text, as the two that follow.
        quantities: its figures.
        mentions: its parties.
    """
    sources = sorted({a.source for a in attributions if a.source is not None})
    builder = _Builder(
        document=document,
        timexes=_Column(timexes),
        quantities=_Column(quantities),
        mentions=_Column(mentions),
        sources=_Column([_Source(source) for source in sources]),
    )
    clauses: dict[tuple[Span, ...], Attribution | None] = {}
    for draft in find_drafts(document, attributions):
        if draft.attribution or draft.is_whole or builder.says_something(draft.spans[0]):
            for clause in builder.clauses(draft):
                clauses.setdefault(clause, draft.attribution)
    ordered = sorted(clauses.items(), key=lambda clause: clause[0])
    return tuple(builder.claim(f"c{n}", *clause) for n, clause in enumerate(ordered, 1))


@attrs.frozen
class _Source:
    """The place of a source."""

    span: Span


class _Column(Generic[_Marked]):
    """Values in the order of the text, found by place."""

    def __init__(self, values: Sequence[_Marked]) -> None:
        self.values = values
        self.starts = [value.span.start for value in values]

    def inside(self, span: Span) -> tuple[_Marked, ...]:
        """Return the values inside a span."""
        low = bisect_left(self.starts, span.start)
        high = bisect_left(self.starts, span.end, low)
        if low == high:
            return ()
        return tuple(value for value in self.values[low:high] if value.span.end <= span.end)


@attrs.frozen(kw_only=True)
class _Builder:
    """Makes the claims of one document."""

    document: Document
    timexes: _Column[Timex]
    quantities: _Column[Quantity]
    mentions: _Column[Mention]
    sources: _Column[_Source]

    def says_something(self, span: Span) -> bool:
        """Return whether what stands beside an attributed piece is a statement of the outlet's."""
        words = clause_words(self.document.language)
        tokens = self.document.tokens
        first, stop = self._range(span)
        kept = set(range(first, stop))
        for source in self.sources.inside(span):
            kept.difference_update(range(*self._range(source.span)))
        part = [tokens.words[i] for i in sorted(kept)]
        while part and not part[0][0].isalnum():
            del part[0]
        if len(part) < _REST or part[0] in words.frames or not words.asking.isdisjoint(part):
            return False
        if not any(map(words.is_verb, part)):
            return False
        return any(column.inside(span) for column in (self.timexes, self.quantities, self.mentions))

    def clauses(self, draft: Draft) -> Iterator[tuple[Span, ...]]:
        """Yield the clauses of a draft; a sentence that its cue cuts is one."""
        tokens = self.document.tokens
        ranges = [self._trimmed(*self._range(s), is_whole=draft.is_whole) for s in draft.spans]
        ranges = [part for part in ranges if part[0] < part[1]]
        if len(ranges) > 1:
            yield tuple(tokens.span(*part) for part in ranges)
        elif ranges:
            span = tokens.span(*ranges[0])
            dates, figures = self.timexes.inside(span), self.quantities.inside(span)
            marked = [value.span for value in dates] + [value.span for value in figures]
            details = sorted({bisect_left(tokens.starts, place.start) for place in marked})
            words = clause_words(self.document.language)
            for start, end in split_clauses(tokens, *ranges[0], details, words):
                yield (tokens.span(start, end),)

    def _range(self, span: Span) -> tuple[int, int]:
        starts = self.document.tokens.starts
        first = bisect_left(starts, span.start)
        return first, bisect_left(starts, span.end, first)

    def _trimmed(self, first: int, stop: int, *, is_whole: bool) -> tuple[int, int]:
        """Return the range without marks at its edges; the outlet's sentences keep their own."""
        tokens = self.document.tokens
        if not any(tokens.surfaces[i][0].isalnum() for i in range(first, stop)):
            return first, first
        if not is_whole:
            first, stop = self._unmarked(first, stop)
        return first, stop

    def _unmarked(self, first: int, stop: int) -> tuple[int, int]:
        """Return a range without end marks and outer quotation marks, or a leading coordinator."""
        surfaces = self.document.tokens.surfaces
        marks = [s for s in surfaces[first:stop] if s in _MARKS]
        edges = EDGE if len(marks) == 2 else _EDGE_MARKS
        while surfaces[first] in edges:
            first += 1
        while surfaces[stop - 1] in edges:
            stop -= 1
        if surfaces[first] in _MARKS and surfaces[stop - 1] in _MARKS:
            first, stop = first + 1, stop - 1
        words = clause_words(self.document.language)
        if surfaces[first] in words.coordinators and stop - first > 1:
            first += 1
        while stop - first > 1 and surfaces[stop - 1] in words.trailing:
            stop -= 1
        return first, stop

    def claim(self, name: str, spans: tuple[Span, ...], attribution: Attribution | None) -> Claim:
        """Return the claim that a clause makes."""
        words = clause_words(self.document.language)
        ranges = [self._range(span) for span in spans]
        part = [word for place in ranges for word in self.document.tokens.words[slice(*place)]]
        stance = attribution.stance if attribution is not None else ""
        is_denied = stance == "denies"
        return Claim(
            id=name,
            spans=spans,
            text=" … ".join(span.of(self.document.text) for span in spans),
            speaker=attribution.speaker if attribution is not None else None,
            attribution=attribution,
            polarity="negative" if is_negative(part, words) != is_denied else "positive",
            modality=_MODALITIES.get(stance) or modality_of(part, words),
            timexes=tuple(value for span in spans for value in self.timexes.inside(span)),
            quantities=tuple(value for span in spans for value in self.quantities.inside(span)),
            mentions=tuple(value for span in spans for value in self.mentions.inside(span)),
        )
