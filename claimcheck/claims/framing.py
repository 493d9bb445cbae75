"""Where the article makes a claim: in its words alone, or with those that say whose it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.model import Attribution, Span
from claimcheck.reading import Document

__all__ = ["Draft", "frame_of", "framed"]

_PARTICIPLE = "participle"
_BESIDE = 30  # code points between a source and its cue ("Ole Berg, the mayor, said")


@attrs.frozen(weakref_slot=False)
class Draft:
    """
    A claim to be: the parts of its content, several where its cue cuts it.

    ``spans`` are where the article makes it: the content, or with it who says it.
    """

    content: tuple[Span, ...]
    attribution: Attribution | None = None
    spans: tuple[Span, ...] = ()

    @property
    def start(self) -> int:
        """Where its content begins."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Where its content ends."""
        return self.content[-1].end


def frame_of(attribution: Attribution | None) -> list[Span]:
    """
    Return the words that say whose a statement is.

    A source far from its cue, and that of a participle, is the subject of another verb.
    """
    if attribution is None:
        return []
    source, cue = attribution.source, attribution.cue
    if source is None or cue is None:
        return [span for span in (source, cue) if span is not None]
    gap = max(source.start - cue.end, cue.start - source.end)
    is_own = gap <= _BESIDE and attribution.rule != _PARTICIPLE
    return [source, cue] if is_own else [cue]


def framed(document: Document, sentence: Span, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """
    Yield drafts with who says each in their place: a sentence of one claim is that whole sentence.

    Where there are several, a statement reaches from its frame to that of the next one; the
    outlet's own clauses are as they are.
    """
    statements = [draft for draft in drafts if draft.attribution is not None]
    tail = _tail(document, sentence, statements[-1])
    begins = [
        _frame_start(draft, sentence.start if before is None else before.end)
        for draft, before in zip(statements, (None, *statements), strict=False)
    ]
    ends = [*begins[1:], _frame_end(statements[-1], sentence.end)]
    if len(statements) == len(drafts):
        begins[0], ends[-1] = sentence.start, tail
    places = dict(zip(map(id, statements), zip(begins, ends, strict=True), strict=True))
    for draft in drafts:
        begin, end = places.get(id(draft), (draft.start, draft.end))
        is_apart = id(draft) in places and begin <= draft.start and draft.end <= end
        place = sentence if (begin, end) == (sentence.start, sentence.end) else Span(begin, end)
        spans = (place,) if is_apart else draft.content
        yield Draft(draft.content, draft.attribution, spans)


def _tail(document: Document, sentence: Span, last: Draft) -> int:
    """Return where a sentence ends for its claim: before what a clause tells of the speaker."""
    source = None if last.attribution is None else last.attribution.source
    if source is None or not last.end <= source.start <= sentence.end:
        return sentence.end
    tokens, classes = document.tokens, document.language.attribution.classes
    relatives = {*classes.get("relative", ()), *classes.get("question", ())}
    first, stop = (bisect_left(tokens.starts, at) for at in (source.start, sentence.end))
    comma = next((i for i in range(first, stop) if tokens.words[i] == ","), stop)
    tells = any(tokens.words[i] in relatives for i in range(comma + 1, stop))
    return tokens.ends[comma - 1] if tells else sentence.end


def _frame_start(draft: Draft, floor: int) -> int:
    """Return where the words begin, after a place, that tell a statement and whose it is."""
    return min(
        [draft.start, *(span.start for span in frame_of(draft.attribution) if span.start >= floor)]
    )


def _frame_end(draft: Draft, limit: int) -> int:
    """Return where the words end, before a place, that tell a statement and whose it is."""
    return max(
        [draft.end, *(span.end for span in frame_of(draft.attribution) if span.end <= limit)]
    )
