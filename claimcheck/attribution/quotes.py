"""Quotations as the room sees them: outer ones only, a piece a line, in chains of paragraphs."""

from __future__ import annotations

from bisect import bisect_right

import attrs

from claimcheck.model import Span
from claimcheck.reading import Document, Quotation

__all__ = ["Quote", "find_quotes"]

_INNER_ENDS = frozenset(",.!?…")
_SPEECH_LENGTH = 9
_LONGEST_HEADING = 12  # tokens of a line in single marks


@attrs.frozen(kw_only=True, eq=False)
class Quote:
    """
    An outer quotation: tokens ``first`` to ``stop``, marks included, ``inner`` without them.

    ``speech`` is True where it reads as somebody's sentence, not as a few quoted words, ``title``
    where it reads as the name of a work. ``chain`` is shared by quotes that run on from paragraph
    to paragraph.
    """

    first: int
    stop: int
    inner: tuple[Span, ...]
    speech: bool
    title: bool
    chain: int


def find_quotes(document: Document) -> tuple[Quote, ...]:
    """Return the outer quotations of a document, in order."""
    paragraphs = _paragraphs(document)
    is_double = any(not (q.single or q.level) for q in document.quotations)
    found: list[Quote] = []
    chain = 0
    runs_on = False
    end = -1
    for quotation in document.quotations:
        if quotation.level or quotation.first < end:
            continue
        is_heading = is_double and _is_heading(document, quotation)
        if quotation.single and (not quotation.closed or is_heading):
            continue
        chain = chain if runs_on else len(found)
        runs_on = quotation.continues
        end = quotation.stop
        found.append(
            Quote(
                first=quotation.first,
                stop=quotation.stop,
                inner=tuple(
                    _trim(document.text, span) for span in _pieces(document, quotation, paragraphs)
                ),
                speech=_is_speech(document, quotation),
                title=_is_title(document, quotation),
                chain=chain,
            )
        )
    return tuple(found)


def _is_heading(document: Document, quotation: Quotation) -> bool:
    """Return whether a few words in single marks are all of a line: what a part of it is called."""
    tokens, text = document.tokens, document.text
    first, last = tokens.starts[quotation.first], tokens.ends[quotation.stop - 1]
    before, after = text[:first].rstrip(" "), text[last : last + _SPEECH_LENGTH].lstrip(" .")
    is_alone = before[-1:] in {"", "\n"} and after[:1] in {"", "\n"}
    return is_alone and quotation.stop - quotation.first <= _LONGEST_HEADING


def _paragraphs(document: Document) -> list[tuple[int, int]]:
    """Return the token ranges of the story's lines."""
    ranges: list[tuple[int, int]] = []
    block = -1
    for sentence in document.story:
        if sentence.block == block:
            ranges[-1] = (ranges[-1][0], sentence.stop)
        else:
            ranges.append((sentence.first, sentence.stop))
            block = sentence.block
    return ranges


def _pieces(
    document: Document, quotation: Quotation, paragraphs: list[tuple[int, int]]
) -> list[Span]:
    """Return what stands inside a quotation, a piece for each line that it runs over."""
    tokens, inner = document.tokens, quotation.inner
    at = max(0, bisect_right(paragraphs, quotation.first, key=lambda p: p[0]) - 1)
    pieces: list[Span] = []
    for index in range(at, len(paragraphs)):
        first, stop = paragraphs[index]
        start, end = tokens.starts[first], tokens.ends[stop - 1]
        if start >= inner.end:
            break
        pieces.append(Span(max(start, inner.start), min(end, inner.end)))
    return [piece for piece in pieces if piece.start < piece.end]


def _is_speech(document: Document, quotation: Quotation) -> bool:
    """Return whether the quoted words end like a sentence, or are long enough to be one."""
    tokens, stop = document.tokens, quotation.stop
    if stop - quotation.first > _SPEECH_LENGTH or not quotation.closed:
        return True
    if stop - quotation.first < 3:
        return False
    if _is_title(document, quotation):
        return False
    last = tokens.surfaces[stop - 2][-1]
    after = tokens.surfaces[stop] if stop < len(tokens) else "."
    return last in _INNER_ENDS or (after == "," and stop - quotation.first > 4)


def _is_title(document: Document, quotation: Quotation) -> bool:
    """Return whether a few quoted words are the name of a work: each of weight is capitalised."""
    tokens = document.tokens
    inner = range(quotation.first + 1, quotation.stop - 1)
    before = quotation.first - 1
    follows = before >= 0 and tokens.surfaces[before][-1].isalnum()
    if follows and "\n" in document.text[tokens.ends[before] : tokens.starts[quotation.first]]:
        return False  # what is above it is another line's
    heavy = [i for i in inner if len(tokens.surfaces[i]) > 3]
    return follows and bool(heavy) and all(tokens.capitalized(i) for i in heavy)


def _trim(text: str, span: Span) -> Span:
    """Return the span without space, end comma or full stop."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",."):
        if text[end - 3 : end] == "...":
            break
        end -= 1
    is_whole = (start, end) == (span.start, span.end) or end <= start
    return span if is_whole else Span(start, end)
