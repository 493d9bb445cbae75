"""Dates beside a speaker: a label that is one has none, and a source begins behind its day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from claimcheck.attribution.lexicon import Lexicon
from claimcheck.model import Span

__all__ = ["DatedLabels"]

_JOINING = frozenset({"preposition", "subordinator", "determiner"})  # "the group since last week"


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

    def without(self, source: Span | None, lexicon: Lexicon) -> Span | None:
        """Return a source without the time that opens it, or one that ends it, whole or half."""
        if source is None or not self._dates:
            return source
        start, end = source.start, source.end
        at = bisect_right(self._dates, start, key=lambda date: date.start) - 1
        if at >= 0 and self._dates[at].start == start and self._dates[at].end < end:
            behind = self._text[self._dates[at].end : end]
            is_long = " " in self._dates[at].of(self._text)  # "three weeks ago union leader ..."
            is_named = behind[:1].isspace() and _begins(
                behind.split()[0], lexicon, any_noun=is_long
            )
            start = end - len(behind.lstrip()) if is_named else start
        last = bisect_right(self._dates, end, key=lambda date: date.start) - 1
        cut = self._dates[last].start if last >= 0 else end
        if start < cut < end <= self._dates[last].end and self._text[cut].islower():
            before = self._text[start:cut].rstrip()  # no "Las Vegas Sun"
            is_joined = lexicon.classes.get(before.split()[-1].lower()) in _JOINING
            is_whole = end == self._dates[last].end
            end = end if is_joined and is_whole else start + len(before)
        return Span(start, end)


def _begins(word: str, lexicon: Lexicon, *, any_noun: bool) -> bool:
    """Return whether a noun phrase begins with a word: a name, an article, an office, a noun."""
    kind = lexicon.classes.get(word.lower(), "")
    is_noun = word.lower() in lexicon.roles or kind in {"determiner", "possessive"}
    return is_noun or word[0].isupper() or (any_noun and not kind)
