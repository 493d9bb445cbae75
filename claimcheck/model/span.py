"""Places in a text: half-open ranges of code points into the untouched text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

import attrs

__all__ = ["Block", "Diagnostic", "Placed", "Span", "inside"]


@attrs.frozen(weakref_slot=False)
class Span:
    """
    A half-open range of code points: ``text[span.start:span.end]``.

    >>> Span(0, 7).of("Kremlin telah mengonfirmasi")
    'Kremlin'
    """

    start: int
    end: int

    def __lt__(self, other: Span) -> bool:
        """Return whether the span comes first in the text; of two at one place, the shorter."""
        return (self.start, self.end) < (other.start, other.end)

    def of(self, text: str) -> str:
        """Return the text that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Return whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Return whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


@attrs.frozen(kw_only=True, weakref_slot=False)
class Block:
    """
    A line of the article, or a part of one, and what it is.

    ``kind`` is one of headline, dateline, paragraph, caption, byline, furniture; label (of a
    speaker, or of turns that follow) and turn (the speaker's words), question (an interviewer's),
    timestamp (of an entry), correction, quoted (an older mail). ``speaker`` is where the text
    names who speaks a turn, ``corrects`` the sentence that a correction is of; None where it
    doesn't tell.
    """

    kind: str
    span: Span
    speaker: Span | None = None
    corrects: Span | None = None


@attrs.frozen(kw_only=True)
class Diagnostic:
    """Something odd in the text that was read all the same: where, a code and a sentence."""

    span: Span
    code: str
    message: str


class Placed(Protocol):
    """Any value that has a place in the text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


_Value = TypeVar("_Value", bound=Placed)


def inside(values: Iterable[_Value], spans: tuple[Span, ...]) -> tuple[_Value, ...]:
    """Return those values (each with a ``span``) that lie inside any of the spans, in order."""
    return tuple(v for v in values if any(span.contains(v.span) for span in spans))
