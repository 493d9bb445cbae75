"""A draft: what one cue would attribute to whom, if it is a cue."""

from __future__ import annotations

import attrs

from claimcheck.attribution.cues import Cue
from claimcheck.attribution.frames import Frame
from claimcheck.attribution.quotes import Quote
from claimcheck.model import DASHES, Span

__all__ = ["Draft", "pieces_of"]

_EDGE = f" \t\r\n,.;:{DASHES}-"


@attrs.frozen(kw_only=True, eq=False)
class Draft:
    """
    A cue with its source and content, before it is decided what stands.

    ``source`` and ``content`` are ranges of the frame's items; ``quotes`` are the items of the
    quotations that are the content where it is quoted. ``shared`` is True where the source is that
    of the cue before. ``around`` is a second range, after the cue, of a content that is cut by it.
    """

    cue: Cue
    rule: str
    source: tuple[int, int] | None = None
    content: tuple[int, int] | None = None
    around: tuple[int, int] | None = None
    quotes: tuple[int, ...] = ()
    shared: bool = False

    @property
    def start(self) -> int:
        """The first item of its content."""
        return (
            self.quotes[0] if self.quotes else self.content[0] if self.content else self.cue.first
        )

    @property
    def stop(self) -> int:
        """The item after its content."""
        if self.quotes:
            return self.quotes[-1] + 1
        return self.content[1] if self.content else self.cue.stop

    def covers(self, item: int) -> bool:
        """Return whether an item is part of the content."""
        if self.quotes:
            return item in self.quotes
        return any(r is not None and r[0] <= item < r[1] for r in (self.content, self.around))


def pieces_of(frame: Frame, draft: Draft) -> tuple[Span, ...]:
    """Return the spans of a draft's content."""
    if len(draft.quotes) == 1:
        return frame.quotes[draft.quotes[0]].inner
    if draft.quotes:
        return tuple(span for q in draft.quotes for span in frame.quotes[q].inner)
    ranges = (draft.content, draft.around)
    spans = (_clause(frame, r) for r in ranges if r is not None and r[0] < r[1])
    return tuple(span for span in spans if span is not None)


def _clause(frame: Frame, items: tuple[int, int]) -> Span | None:
    """Return the span of a clause: whole, but for punctuation at its edges."""
    first, stop = items
    if stop - first == 1 and first in frame.quotes:
        quote = frame.quotes[first]
        return quote.inner[0] if len(quote.inner) == 1 else _joined(quote)
    span = frame.span(first, stop)
    text = frame.document.text
    start, end = span.start, span.end
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end) if start < end else None


def _joined(quote: Quote) -> Span:
    return Span(quote.inner[0].start, quote.inner[-1].end)
