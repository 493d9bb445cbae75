"""Where a source begins and ends, by the names and compounds that its edges stand in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.mentions import find_postnominals, lexicon_of
from claimcheck.model import Mention, Span
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
        self._degrees = {i: first for first, stop in after.items() for i in range(first, stop)}

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
