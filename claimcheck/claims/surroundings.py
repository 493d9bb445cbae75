"""Names beside a source, or beside the same noun elsewhere: "Ole, the harbour master"."""

from __future__ import annotations

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.sources import Naming, SourceReader
from claimcheck.model import Mention, Span

__all__ = ["Surroundings"]

_REACH = 25  # tokens before a source in which its name may stand
_NOUNS = 3  # words of a noun by which somebody is introduced
_ENDS = frozenset(',.;:)"”»')
_FINAL = tuple([end] for end in _ENDS)
_WALLS = frozenset('"“”„«»;:.?!')


class Surroundings:
    """Reads what stands around the sources of one document."""

    def __init__(self, reader: SourceReader) -> None:
        """Learn by which nouns people are introduced."""
        self._reader = reader
        self._tokens = reader.tokens
        self._clauses = clause_words(reader.document.language)
        self._people = [m for m in reader.mentions if m.kind == "name" and _may_be_person(m)]
        self._introduced: dict[tuple[str, ...], Mention] = {}
        for mention in self._people:
            self._learn(mention)

    def _learn(self, mention: Mention) -> None:
        first, stop = self._reader.range_of(mention.span)
        words = self._tokens.words
        if stop - first < 2:
            return
        for length in range(1, _NOUNS + 1):
            if first >= length:
                self._introduced.setdefault(tuple(words[first - length : first]), mention)
        if words[stop : stop + 1] == [","]:
            after = stop + 1
            while after < len(words) and words[after] in self._reader.lexicon.determiners:
                after += 1
            for length in range(1, _NOUNS + 1):
                if words[after + length : after + length + 1] in _FINAL:
                    self._introduced.setdefault(tuple(words[after : after + length]), mention)

    def name(self, source: Span, cue: Span | None) -> Naming | None:
        """Return the party that the words around a source without a name tell, if they do."""
        return self._before(source, cue) or self._after(source) or self._elsewhere(source)

    def _before(self, source: Span, cue: Span | None) -> Naming | None:
        """Return the name that the source is in apposition to: "Narcis (68), a plumber"."""
        first, _ = self._reader.range_of(source)
        words, start = self._tokens.words, first
        while start > 0 and first - start < _REACH and words[start - 1] not in _WALLS:
            start -= 1
        if start == first:
            return None
        begin = self._tokens.starts[start]
        if cue is not None and begin <= cue.start < source.start:
            begin = cue.end
        for mention in self._reader.within(Span(begin, max(begin, source.start))):
            if mention.kind != "name" or not _may_be_person(mention):
                continue
            place, stop = self._reader.range_of(mention.span)
            between = words[stop:first]
            is_bound = place > 0 and words[place - 1] in self._clauses.blockers
            if is_bound:
                return None
            if between and between[0] in ",(" and not any(map(self._clauses.is_verb, between)):
                return _naming(mention, "apposition")
            return None
        return None

    def _after(self, source: Span) -> Naming | None:
        """Return the name that follows the source after a comma: "ekonom itu, Bram Siregar."."""
        _, stop = self._reader.range_of(source)
        words = self._tokens.words
        if words[stop : stop + 1] != [","] or stop + 2 > len(words):
            return None
        end = min(stop + 6, len(words) - 1)
        near = Span(self._tokens.starts[stop + 1], self._tokens.ends[end])
        for mention in self._reader.within(near)[:1]:
            first, last = self._reader.range_of(mention.span)
            titles = words[stop + 1 : first]
            fits = all(w in self._reader.lexicon.honorifics or w == "." for w in titles)
            is_name = mention.kind == "name" and _may_be_person(mention)
            if fits and is_name and last - first > 1 and words[last : last + 1] in _FINAL:
                return _naming(mention, "apposition")
        return None

    def _elsewhere(self, source: Span) -> Naming | None:
        """Return who is introduced by the very words of a definite source."""
        bare = self._reader.bare(source)
        mention = self._introduced.get(bare) if bare else None
        return None if mention is None else _naming(mention, "introduced so")


def _may_be_person(mention: Mention) -> bool:
    return mention.type in {"person", "unknown"}


def _naming(mention: Mention, rule: str) -> Naming:
    return Naming(mention.party, rule, mention.span, mention.certain, mention.type)
