"""What is marked in a document beside attributions, found by place."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, TypeVar

import attrs

from claimcheck.model import Mention, Quantity, Span, Timex
from claimcheck.model.span import Placed

__all__ = ["Column", "Marks"]

_Marked = TypeVar("_Marked", bound=Placed)


@attrs.frozen(kw_only=True)
class Marks:
    """What is marked in a document beside attributions, each kind in the order of the text."""

    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[Mention, ...] = ()


class Column(Generic[_Marked]):
    """Values in the order of the text, found by place."""

    __slots__ = ("starts", "values")

    def __init__(self, values: Sequence[_Marked]) -> None:
        """Index the values by where they start."""
        self.values = values
        self.starts = array("I", (value.span.start for value in values))

    def inside(self, spans: Sequence[Span]) -> tuple[_Marked, ...]:
        """Return the values inside the spans."""
        return tuple(value for span in spans for value in self._inside(span))

    def _inside(self, span: Span) -> tuple[_Marked, ...]:
        low = bisect_left(self.starts, span.start)
        high = bisect_left(self.starts, span.end, low)
        if low == high:
            return ()
        return tuple(value for value in self.values[low:high] if value.span.end <= span.end)
