"""One claim a proposition: sentences of quotations, attributed clauses, the outlet's own words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

import attrs

from claimcheck.claims.clauses import clause_words, is_negative, modality_of, split_clauses
from claimcheck.model import Attribution, Claim, Mention, Quantity, Span, Timex
from claimcheck.model.span import Placed
from claimcheck.reading import Document

__all__ = ["build_claims"]

_EDGE = frozenset(",;:.")
_MODALITIES = {"asks": "asked", "promises": "planned"}
_MARKS = frozenset("\"“”„«»‘’'")
_GAP = 12  # code points beside an attributed piece that can't hold a statement
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
        sentences=frozenset(document.span(sentence) for sentence in document.story),
    )
    drafts = sorted(_drafts(document, attributions), key=lambda draft: draft[0])
    clauses: dict[Span, Attribution | None] = {}
    for span, attribution in drafts:
        is_whole = attribution is None and span in builder.sentences
        if attribution is None and not is_whole and not builder.says_something(span):
            continue
        for clause in builder.clauses(span, is_whole=is_whole):
            clauses.setdefault(clause, attribution)
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
        return tuple(value for value in self.values[low:high] if value.span.end <= span.end)


@attrs.frozen(kw_only=True)
class _Builder:
    """Makes the claims of one document."""

    document: Document
    timexes: _Column[Timex]
    quantities: _Column[Quantity]
    mentions: _Column[Mention]
    sentences: frozenset[Span]
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

    def clauses(self, span: Span, *, is_whole: bool) -> Iterator[Span]:
        """Yield the clauses of a sentence or of a piece of one."""
        tokens = self.document.tokens
        first, stop = self._trimmed(*self._range(span), is_whole=is_whole)
        if first >= stop:
            return
        dates, figures = self.timexes.inside(span), self.quantities.inside(span)
        marked = [value.span for value in dates] + [value.span for value in figures]
        details = sorted({bisect_left(tokens.starts, place.start) for place in marked})
        words = clause_words(self.document.language)
        for start, end in split_clauses(tokens, first, stop, details, words):
            yield tokens.span(start, end)

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
        edges = _EDGE if sum(s in _MARKS for s in surfaces[first:stop]) == 2 else _EDGE | _MARKS
        while surfaces[first] in edges:
            first += 1
        while surfaces[stop - 1] in edges:
            stop -= 1
        if surfaces[first] in _MARKS and surfaces[stop - 1] in _MARKS:
            first, stop = first + 1, stop - 1
        words = clause_words(self.document.language)
        if surfaces[first] in words.coordinators and stop - first > 1:
            first += 1
        while stop - first > 1 and surfaces[stop - 1] in words.joining | _EDGE:
            stop -= 1
        return first, stop

    def claim(self, name: str, span: Span, attribution: Attribution | None) -> Claim:
        """Return the claim that a clause makes."""
        words = clause_words(self.document.language)
        first, stop = self._range(span)
        part = self.document.tokens.words[first:stop]
        stance = attribution.stance if attribution is not None else ""
        is_denied = stance == "denies"
        return Claim(
            id=name,
            spans=(span,),
            text=span.of(self.document.text),
            speaker=attribution.speaker if attribution is not None else None,
            attribution=attribution,
            polarity="negative" if is_negative(part, words) != is_denied else "positive",
            modality=_MODALITIES.get(stance) or modality_of(part, words),
            timexes=self.timexes.inside(span),
            quantities=self.quantities.inside(span),
            mentions=self.mentions.inside(span),
        )


def _drafts(
    document: Document, attributions: Sequence[Attribution]
) -> Iterator[tuple[Span, Attribution | None]]:
    """Yield the attributed pieces, a sentence at a time, and what the outlet itself says."""
    sentences = [document.span(sentence) for sentence in document.story]
    ends = [sentence.end for sentence in sentences]
    covered: dict[int, list[Span]] = {}
    for attribution in attributions:
        for piece in attribution.content:
            index = bisect_left(ends, piece.start + 1)
            while index < len(sentences) and sentences[index].start < piece.end:
                sentence = sentences[index]
                part = Span(max(piece.start, sentence.start), min(piece.end, sentence.end))
                covered.setdefault(index, []).append(part)
                yield part, attribution
                index += 1
        if attribution.cue is not None:
            index = bisect_left(ends, attribution.cue.start + 1)
            covered.setdefault(index, []).append(attribution.cue)
    for index, sentence in enumerate(sentences):
        if index in covered:
            yield from ((gap, None) for gap in _gaps(sentence, covered[index]))
        else:
            yield sentence, None


def _gaps(sentence: Span, covered: list[Span]) -> Iterator[Span]:
    """Yield what the spans leave of a sentence."""
    start = sentence.start
    for span in sorted(covered):
        if span.start - start > _GAP:
            yield Span(start, span.start)
        start = max(start, span.end)
    if sentence.end - start > _GAP:
        yield Span(start, sentence.end)
