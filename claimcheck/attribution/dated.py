"""Labels that are a date: the line "Tahun 2012: gempa melanda Padang" has no speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from claimcheck.model import Span

__all__ = ["DatedLabels"]


class DatedLabels:
    """The dates of a document, asked whether one of them is what stands before a colon."""

    def __init__(self, text: str, dates: Iterable[Span]) -> None:
        """Keep the dates in order."""
        self._text = text
        self._dates = sorted(dates)

    def has(self, label: Span | None) -> bool:
        """
        Return whether a label is a date, told by its number: "May" may be somebody's name.

        >>> labels = DatedLabels("Mei 2019: banjir.", [Span(0, 8)])
        >>> labels.has(Span(0, 8)), labels.has(Span(0, 3)), labels.has(Span(4, 12))
        (True, False, False)
        """
        if label is None or not any(map(str.isdigit, label.of(self._text))):
            return False
        at = bisect_right(self._dates, label.start, key=lambda date: date.start) - 1
        return at >= 0 and self._dates[at].contains(label)
