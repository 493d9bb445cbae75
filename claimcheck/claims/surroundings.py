"""Names beside a source, or beside the same noun elsewhere: "Ole, the harbour master"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.naming import Naming
from claimcheck.claims.sourcewords import SourceWords
from claimcheck.model import Mention, Span

__all__ = ["Surroundings"]

_REACH = 25  # tokens before a source in which its name may stand
_NOUNS = 3  # words of a noun by which somebody is introduced
_OTHERS = 12  # sources before one among which somebody may be brought in
_SOON = 400  # code points after a source within which it is named
_ENDS = frozenset(',.;:)"”»')
_FINAL = tuple([end] for end in _ENDS)
_CLOSING = frozenset(',;:"“”')
_WALLS = frozenset('"“”„«»;:.?!')


class Surroundings:
    """Reads what stands around the sources of one document."""

    def __init__(self, reader: SourceWords, sources: Iterable[Span]) -> None:
        """Learn by which nouns people are introduced, and where the sources of reports are."""
        self._reader = reader
        self._sources = sorted(sources)
        self._tokens = reader.tokens
        self._clauses = clause_words(reader.document.language)
        self._subordinators = frozenset(reader.document.language.claims.subordinators)
        self._people = [m for m in reader.mentions if m.kind == "name" and _may_be_person(m)]
        self._introduced: dict[tuple[str, ...], list[Mention]] = {}
        self._announced: dict[str, list[Mention]] = {}  # by the noun that they are called before
        self._firsts = {sentence.first for sentence in reader.document.story}
        for mention in self._people:
            self._learn(mention)

    def _learn(self, mention: Mention) -> None:
        first, stop = self._reader.range_of(mention.span)
        words = self._tokens.words
        if stop - first < 2 or self._reader.in_role(mention.span):
            return
        if (noun := self._announcing(first)) is not None:
            self._announced.setdefault(noun, []).append(mention)
        for length in range(1, _NOUNS + 1):
            if first >= length and self._may_introduce(first - length, first):
                self._introduced.setdefault(tuple(words[first - length : first]), []).append(
                    mention
                )
        if words[stop : stop + 1] == [","]:
            after = stop + 1
            while after < len(words) and words[after] in self._reader.lexicon.determiners:
                after += 1
            for length in range(1, _NOUNS + 1):
                if words[after + length : after + length + 1] in _FINAL:
                    self._introduced.setdefault(tuple(words[after : after + length]), []).append(
                        mention
                    )

    def _may_introduce(self, first: int, stop: int) -> bool:
        """Return whether words are a person's noun: not "liga Singapura" before a club's name."""
        lexicon, words = self._reader.lexicon, self._tokens.words[first:stop]
        known = (lexicon.places, lexicon.territories, lexicon.organizations)
        head = words[-1] if lexicon.role_before else words[0]
        is_office = head in lexicon.roles or head in lexicon.kinds or head in lexicon.humans
        return is_office or not any(word in some for word in words for some in known)

    def _announcing(self, first: int) -> str | None:
        """Return the definite noun that opens a sentence before a name: "The doctor, Ann Reed,"."""
        words, lexicon = self._tokens.words, self._reader.lexicon
        comma = first - 1
        while comma > 0 and first - comma <= _NOUNS and self._reader.is_office(words[comma]):
            comma -= 1
        one, two = words[comma - 2 : comma] if comma > 1 else ("", "")
        is_alone = words[comma] == "," and comma - 2 in self._firsts
        if not is_alone or (one in lexicon.determiners) == (two in lexicon.determiners):
            return None
        return two if one in lexicon.determiners else one

    def _is_object(self, first: int) -> bool:
        """Return whether a name ends a clause: "If they pick Ann Reed, a clerk said"."""
        words, at = self._tokens.words, first
        while at > 0 and first - at < _REACH and words[at - 1] not in _CLOSING:
            at -= 1
        return at < first - 1 and words[at] in self._subordinators

    def name(self, source: Span, cue: Span | None) -> Naming | None:
        """Return the party that the words around a source without a name tell, if they do."""
        found = self._before(source, cue) or self._after(source) or self._elsewhere(source)
        return found or self._later(source)

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
            is_apart = not self._subordinators.isdisjoint(between) or self._is_object(place)
            if is_bound or is_apart or self._speaks(mention, source):
                return None
            is_told = bool(between) and between[0] in ",(" and self._is_set_off(source, place)
            if is_told and not any(map(self._clauses.is_verb, between)):
                return _naming(mention, "apposition")
            return None
        return None

    def _is_set_off(self, source: Span, place: int) -> bool:
        """Return whether a source is told of a name, by a mark behind it: not "..., a clerk said".

        Some leave the mark out where the name opens the sentence: "Ann Berg, a clerk said".
        """
        reader, words = self._reader, self._tokens.words
        first, stop = reader.range_of(source)
        if not reader.lexicon.role_before or words[stop : stop + 1] in _FINAL:
            return True
        is_noun = words[first] in reader.articles or reader.is_office(words[first])
        is_led = place in self._firsts and is_noun
        return is_led or not reader.relatives.isdisjoint(words[first:stop])

    def _speaks(self, mention: Mention, source: Span) -> bool:
        """Return whether a name stands in the source of another report: "Menurut X, bupati ..."."""
        at = bisect_right(self._sources, mention.span.start, key=lambda span: span.start) - 1
        return (
            at >= 0
            and self._sources[at].contains(mention.span)
            and not (self._sources[at].overlaps(source))
        )

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
            is_held = mention.role != "" and mention.role == self._reader.phrase(source)
            is_whole = words[last : last + 1] in _FINAL or is_held
            if fits and is_name and last - first > 1 and is_whole:
                return _naming(mention, "apposition")
        return None

    def _elsewhere(self, source: Span) -> Naming | None:
        """Return who is introduced by the very words of a definite source, the last one before it.

        Behind "a ministry spokesman said", "the spokesman" is that one, who has no name.
        """
        bare = self._reader.bare(source)
        known = self._introduced.get(bare, []) if bare else []
        if not known:
            return None
        at = bisect_right(known, source.start, key=lambda mention: mention.span.start)
        mention = known[max(0, at - 1)]
        is_passed = any(self._is_unnamed(other, bare) for other in self._between(mention, source))
        return None if is_passed else _naming(mention, "introduced so")

    def _between(self, mention: Mention, source: Span) -> Sequence[Span]:
        """Return the sources of other reports from a name up to a source, the last few."""
        first = bisect_right(self._sources, mention.span.end, key=lambda span: span.start)
        stop = bisect_left(self._sources, source.start, key=lambda span: span.start)
        return self._sources[max(first, stop - _OTHERS) : stop]

    def _is_unnamed(self, source: Span, bare: tuple[str, ...]) -> bool:
        """Return whether a source brings in somebody without a name by a noun: "a spokesman"."""
        first = self._reader.range_of(source)[0]
        lexicon, nouns = self._reader.lexicon, self._reader.nouns(source)
        is_new = self._tokens.words[first] in lexicon.indefinites
        told = nouns[-len(bare) :] if lexicon.role_before else nouns[: len(bare)]
        return is_new and told == bare

    def _later(self, source: Span) -> Naming | None:
        """Return who is named by the next sentences: "a doctor said ... The doctor, Ann Reed,"."""
        heads = self._reader.head_words(source)
        announced = self._announced.get(heads[-1], []) if heads else []
        mention = next((m for m in announced if m.span.start > source.end), None)
        if mention is None or mention.span.start - source.end > _SOON:
            return None
        return _naming(mention, "introduced so")


def _may_be_person(mention: Mention) -> bool:
    return mention.type in {"person", "unknown"}


def _naming(mention: Mention, rule: str) -> Naming:
    return Naming(mention.party, rule, mention.span, mention.certain, mention.type)
