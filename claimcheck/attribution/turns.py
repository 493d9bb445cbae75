"""Turns: the words of a speaker whose label, heading or signature the layout sets apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.attribution.dated import DatedLabels
from claimcheck.model import DASHES, Attribution, Block, Span
from claimcheck.reading import Document

__all__ = ["with_turns"]

_MARKS = ' \t\r\n"“”«»„'
_ENDS = ".,"
_COLON = ":"
_DASHES = DASHES + "-"
_BETWEEN = frozenset({"furniture", "timestamp", "caption"})  # within one speaker's turn


def with_turns(
    document: Document, found: Sequence[Attribution], dated: DatedLabels | None = None
) -> tuple[Attribution, ...]:
    r"""
    Return the attributions with those of the document's turns, in order.

    What is attributed inside a turn is nested in it; a quotation there without a source is the
    turn itself.

    Args:
        document: the document, whose blocks tell the turns.
        found: what the constructions have found, each parent named by its index.
        dated: its dates: a label that is one has no turn.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading import read
    >>> document = read("ROSS: It is open.\nHARA: It leaks.", load_language("en"))
    >>> [turn.source.of(document.text) for turn in with_turns(document, ())]
    ['ROSS', 'HARA']
    """
    turns = [turn for turn in _turns(document) if dated is None or not dated.has(turn.source)]
    if not turns:
        return tuple(found)
    places = _Places(turns)
    outside = {i: left for i, a in enumerate(found) if (left := places.without(a)) is not None}
    order = sorted(
        [(turn.content[0].start, 0, i) for i, turn in enumerate(turns)]
        + [(min(a.content).start, 1, i) for i, a in outside.items()]
    )
    index = {(is_found, i): at for at, (_, is_found, i) in enumerate(order)}
    return tuple(
        places.nested(outside[i], index) if is_found else turns[i] for _, is_found, i in order
    )


class _Places:
    """The pieces of text that are turns, found by place."""

    def __init__(self, turns: Sequence[Attribution]) -> None:
        self._pieces = sorted((piece, i) for i, turn in enumerate(turns) for piece in turn.content)

    def holder(self, span: Span) -> int | None:
        """Return the turn that a place stands in."""
        at = bisect_right(self._pieces, span.start, key=lambda piece: piece[0].start) - 1
        if at < 0 or self._pieces[at][0].end < span.end:
            return None
        return self._pieces[at][1]

    def without(self, attribution: Attribution) -> Attribution | None:
        """Return an attribution without the words of turns that it has for want of a source."""
        own = (attribution.source, attribution.cue)
        if None not in own and any(span and self.holder(span) is not None for span in own):
            return attribution
        left = tuple(span for span in attribution.content if self.holder(span) is None)
        return attrs.evolve(attribution, content=left) if left else None

    def nested(self, attribution: Attribution, index: dict[tuple[int, int], int]) -> Attribution:
        """Return an attribution with its parent's new index, or that of the turn around it."""
        parent = None if attribution.parent is None else index.get((1, attribution.parent))
        holder = self.holder(attribution.cue or attribution.content[0])
        if parent is None and holder is not None:
            parent = index[0, holder]
        return attrs.evolve(attribution, parent=parent)


def _turns(document: Document) -> Iterator[Attribution]:
    """Yield an attribution for each run of blocks that is one turn."""
    run: list[Block] = []
    label: Block | None = None  # that of the run
    latest: Block | None = None  # one that no turn has followed yet
    for block in document.blocks:
        if block.kind in _BETWEEN:
            continue
        is_turn = block.kind == "turn"
        if is_turn and run and latest is None and block.speaker == run[0].speaker:
            run.append(block)
            continue
        is_label = block.kind == "label"
        signer = run[0].speaker if run and label is None and is_label else None
        is_signed = signer is not None and block.span.contains(signer)
        yield from _turn(document, run, block if is_signed else label)
        run = [block] if is_turn else []
        label = latest if is_turn else None
        latest = block if is_label and not is_signed else None
    yield from _turn(document, run, label)


def _turn(document: Document, run: list[Block], label: Block | None) -> Iterator[Attribution]:
    """Yield the attribution of a run of blocks, if they have words."""
    content = tuple(span for block in run if (span := _trimmed(document.text, block.span)))
    if content:
        yield Attribution(
            source=run[0].speaker,
            cue=None if label is None else _cue(document.text, label),
            content=content,
            kind="direct",
            rule="turn",
        )


def _cue(text: str, label: Block) -> Span | None:
    """Return the colon that ends a label, or the dash that opens a signature."""
    start, end = label.span.start, label.span.end
    at = text.rfind(_COLON, start, end)
    if at >= 0:
        return Span(at, at + 1)
    words = text[start:end]
    dashes = len(words) - len(words.lstrip(_DASHES))
    return Span(start, start + dashes) if dashes else None


def _trimmed(text: str, span: Span) -> Span | None:
    """Return a span without the quotation marks around all of it, and the last stop."""
    start, end = span.start, span.end
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and (text[end - 1] in _MARKS or text[end - 1] in _ENDS):
        end -= 1
    return Span(start, end) if start < end else None
