"""Which passages hold claims: the sentences of each content, and what the outlet says itself."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.clauses import clause_words
from claimcheck.model import Attribution, Span
from claimcheck.reading import Document

__all__ = ["Draft", "find_drafts"]

_GAP = 12  # code points beside an attributed piece that can't hold a statement
_CUE = 160  # code points that may stand between two parts of one quoted sentence
_MARKS = " \t\n\"“”„«»‘’'"
_ENDS = ".?!…:"


@attrs.frozen
class Draft:
    """
    A passage that may hold claims.

    ``spans`` are the parts of one sentence, several where its cue cuts it; ``is_whole`` is set
    where it is a whole sentence of the outlet's own.
    """

    spans: tuple[Span, ...]
    attribution: Attribution | None = None
    is_whole: bool = False


def find_drafts(document: Document, attributions: Sequence[Attribution]) -> Iterator[Draft]:
    """
    Yield the attributed pieces, a sentence at a time, then what is left to the outlet.

    Args:
        document: the article.
        attributions: what is attributed in it.
    """
    sentences = document.story_spans
    ends = [sentence.end for sentence in sentences]
    covered: dict[int, list[Span]] = {}
    for attribution in attributions:
        parts: list[tuple[Span, ...]] = []
        for index, part in _parts(attribution, sentences, ends):
            covered.setdefault(index, []).append(part)
            if parts and _goes_on(document, parts[-1][-1], part):
                parts[-1] = (*parts[-1], part)
            else:
                parts.append((part,))
        yield from (Draft(spans, attribution) for spans in parts)
        if attribution.cue is not None:
            index = bisect_left(ends, attribution.cue.start + 1)
            covered.setdefault(index, []).append(attribution.cue)
    for index, sentence in enumerate(sentences):
        if index in covered:
            yield from (Draft((gap,)) for gap in _gaps(sentence, covered[index]))
        else:
            yield Draft((sentence,), is_whole=True)


def _parts(
    attribution: Attribution, sentences: Sequence[Span], ends: list[int]
) -> Iterator[tuple[int, Span]]:
    """Yield the parts of a content that lie in one sentence each, with the sentence's index."""
    for piece in attribution.content:
        index = bisect_left(ends, piece.start + 1)
        while index < len(sentences) and sentences[index].start < piece.end:
            sentence = sentences[index]
            yield index, Span(max(piece.start, sentence.start), min(piece.end, sentence.end))
            index += 1


def _goes_on(document: Document, before: Span, after: Span) -> bool:
    """Return whether a part goes on with the clause that a cue has cut."""
    if not before.end < after.start <= before.end + _CUE:
        return False
    left = before.of(document.text).rstrip(_MARKS)
    right = after.of(document.text).lstrip(_MARKS)
    if not left or left[-1] in _ENDS or not right[:1].islower():
        return False
    return right.split(maxsplit=1)[0] not in clause_words(document.language).coordinators


def _gaps(sentence: Span, covered: list[Span]) -> Iterator[Span]:
    """Yield what the spans leave of a sentence."""
    start = sentence.start
    for span in sorted(covered):
        if span.start - start > _GAP:
            yield Span(start, span.start)
        start = max(start, span.end)
    if sentence.end - start > _GAP:
        yield Span(start, sentence.end)
