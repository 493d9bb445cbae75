"""Where a source begins and ends, by the names and compounds that its edges stand in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import attrs

from claimcheck.mentions import find_postnominals, lexicon_of
from claimcheck.model import Attribution, Mention, Span
from claimcheck.reading import Document

__all__ = ["Edges"]

_MARKS = frozenset('"”’»')
_PEOPLE = frozenset({"person", "unknown"})


class Edges:
    """Makes the sources of one document whole."""

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        """Find what is written after names and is none."""
        self._tokens = document.tokens
        self._mentions = mentions
        self._starts = [mention.span.start for mention in mentions]
        after = find_postnominals(document.tokens, lexicon_of(document.language))
        self._stops = after
        self._degrees = {i: first for first, stop in after.items() for i in range(first, stop)}

    def mended(self, attribution: Attribution) -> Attribution:
        """Return an attribution whose source has all of its names, and the degrees behind them."""
        source = self.whole(attribution.source)
        if source is None:
            return attribution
        content = attribution.content
        end, start = self._past_degrees(content[0].start) if content else (0, 0)
        if source.end < end and start < content[0].end:
            source = Span(source.start, end)
            content = (Span(start, content[0].end), *content[1:])
        if source == attribution.source and content is attribution.content:
            return attribution
        return attrs.evolve(attribution, source=source, content=content)

    def _past_degrees(self, start: int) -> tuple[int, int]:
        """Return the end of the degrees that a content opens with and where it begins then."""
        i, end = bisect_left(self._tokens.starts, start), 0
        while i in self._stops:
            i = self._stops[i]
            end = self._tokens.ends[i - 1]
            i += self._tokens.words[i : i + 1] == [","]
        return end, self._tokens.starts[i] if i < len(self._tokens) else start

    def whole(self, span: Span | None) -> Span | None:
        """Return a source with all of the names that it begins or ends in the midst of."""
        if span is None:
            return None
        start = self._behind(span.start)
        at = bisect_left(self._starts, start)
        is_cut = self._tokens.text[max(0, start - 2) : start].strip()[-1:] in _MARKS
        if at and is_cut and self._mentions[at - 1].span.end > start:
            start = self._mentions[at - 1].span.start  # a nickname in marks stands before
        end = self._past_hyphen(span.end)
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._mentions[index].span.start > start:
            if self._mentions[index].kind == "name":
                return Span(start, max(end, self._mentions[index].span.end))
            index -= 1
        return Span(start, end)

    def _past_hyphen(self, end: int) -> int:
        """Return the end of the compound that a source is cut in: "the 34" of "the 34-year-old"."""
        i = bisect_left(self._tokens.starts, end)
        is_cut = self._tokens.words[i : i + 1] == ["-"] and i + 1 < len(self._tokens)
        is_joined = is_cut and self._tokens.adjoins(i) and self._tokens.adjoins(i + 1)
        return self._tokens.ends[i + 1] if is_joined else end

    def _behind(self, start: int) -> int:
        """Return where the name begins whose degrees a source opens with: "M.Pd., said".

        A region that opens a source belongs to the place before it: "Va., Lazar".
        """
        first = i = bisect_left(self._tokens.starts, start)
        while i in self._degrees:
            i = self._degrees[i] - 2  # the token before the comma
            index = bisect_left(self._starts, self._tokens.ends[i]) - 1 if i >= 0 else -1
            mention = self._mentions[index] if index >= 0 else None
            if mention is not None and mention.span.end == self._tokens.ends[i]:
                if mention.type in _PEOPLE:
                    return mention.span.start
                break
        while first in self._degrees:
            first += 1
        is_after = i != first and self._tokens.words[first : first + 1] == [","]
        return (
            self._tokens.starts[first + 1] if is_after and first + 1 < len(self._tokens) else start
        )
