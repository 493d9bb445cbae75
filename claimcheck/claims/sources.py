"""Whom the words of a source name: a name, a role, a body, or a noun phrase of its own."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.leads import past_heading, past_suffix
from claimcheck.claims.naming import OWNERS, Naming, Placed, loose_part, without_age
from claimcheck.claims.offices import Offices, Source
from claimcheck.claims.pairs import behind_bracket, pair_of
from claimcheck.claims.sourcewords import SourceWords
from claimcheck.model import DASHES, Mention, Span
from claimcheck.reading import Document, match_phrase

__all__ = ["SourceReader"]

_PEOPLE = frozenset({"person", "unknown"})
_BOUND = frozenset(',(-"“”').union(DASHES)
_HANDLE = 2  # tokens of "@tomhara"
_FULL = 2  # words of a name in full
_LONGEST = 4
_BODIES = 200  # mentions before a generic noun among which the body that it means was named


class SourceReader(SourceWords):
    """Reads whom the sources of one document name."""

    def __init__(self, document: Document, mentions: list[Mention]) -> None:
        """Index the mentions by where they start, and learn who is called by one word."""
        super().__init__(document, mentions)
        self._offices = Offices(document, mentions, self.lexicon, self.is_office)

    def read(self, span: Span) -> Naming | None:
        """Return whom the source names by itself; None where only the text around it can tell."""
        first, stop = self.range_of(span)
        if first >= stop:
            return None
        stop = without_age(self.tokens, first, stop)
        loose = loose_part(self.tokens, first, stop, self.loosening)
        inside = self.within(span)
        named = [m for m in inside if m.kind == "name" and not self._is_described(m, stop)]
        named = [m for m in named if m.party.replace(".", "").lower() not in self.lexicon.degrees]
        named = [m for m in named if not self._only_owns(m, stop)]
        names = [(m, *self.range_of(m.span)) for m in named]
        head = self.past_articles(first)
        end = stop if loose is None else loose
        source = Source(first, head, end, [name for name in names if name[2] <= end])
        return (
            self._of(self._offices.set_off(source), "apposition")
            or pair_of(self.tokens, (first, stop), names, self.conjunctions, self._is_title)
            or self._of(self._offices.held(source), "role and name")
            or self._by_name(first, stop, names)
            or self._by_apposition(first, stop, names)
            or self._by_role(first, stop, inside)
            or self._of(self._offices.last(source, self.in_role), "noun and name")
            or self._of(self._offices.linked(source, self.in_role), "noun and name")
            or self._behind_heading(first, stop, names)
            or self._by_last_part(first, stop)
        )

    def _of(self, mention: Mention | None, rule: str) -> Naming | None:
        return None if mention is None else self._naming(mention, rule)

    def _is_described(self, mention: Mention, stop: int) -> bool:
        """Return whether an article behind a name makes it a noun's: "pelatih Persib itu"."""
        end = self.range_of(mention.span)[1]
        is_followed = bool(mention.role) and end < stop
        return is_followed and self.tokens.words[end] in self.lexicon.determiners

    def _only_owns(self, mention: Mention, stop: int) -> bool:
        """Return whether a name only tells whose the noun is: "Mayor Berg's lawyer Ole Dahl"."""
        end = self.range_of(mention.span)[1]
        return end < stop - 1 and self.tokens.words[end] in OWNERS

    def _behind_heading(self, first: int, stop: int, names: list[Placed]) -> Naming | None:
        """Return who is named behind a heading that no line break ends: "Pasar sepi Bupati X"."""
        blockers = clause_words(self.document.language).blockers
        name = names[-1][1] if names and names[-1][1] == stop - 1 else -1
        if name >= 0 and not (" " in names[-1][0].party and names[-1][0].type == "person"):
            name = -1
        at = past_heading(self.tokens, (first, stop), name, self.lexicon, blockers)
        return None if at is None else self.read(self.tokens.span(at, stop))

    def _by_last_part(self, first: int, stop: int) -> Naming | None:
        """Return whom the words after the last comma name: "pada acara itu, sang menteri"."""
        words = self.tokens.words
        at = next((i + 1 for i in range(stop - 2, first, -1) if words[i] == ","), stop)
        at += at < stop - 1 and not words[at][0].isalnum()  # "in “This Week,” Berg"
        is_part = at < stop and words[at] not in self.relatives  # no ", who came with Berg"
        return self.read(self.tokens.span(at, stop)) if is_part else None

    def _by_name(self, first: int, stop: int, names: list[Placed]) -> Naming | None:
        """Return the name at the head of the source, after its titles."""
        words = self.tokens.words
        for mention, start, end in names[:1]:
            titles = words[first:start]
            if self._is_noun(first, start, end) and self._by_apposition(first, stop, names[1:]):
                return None
            if words[end : end + 1] == ["("] and end < stop:
                held = behind_bracket(self.tokens, (end, stop), names[1:])
                if held is not None:
                    return self._naming(held, "noun and name")
            is_joined = end < stop and words[end] in self.conjunctions  # "Ann Berg and her lawyer"
            ends = self._ends_head(end, stop) or self._is_told_of(mention, end)
            if ends and self._are_titles(titles) and not is_joined:
                return attrs.evolve(self._naming(mention, "name"), party=self.called(mention))
        return None

    def _is_told_of(self, mention: Mention, end: int) -> bool:
        """Return whether a person's name is told more of, where nothing modifies one from behind.

        In "Budi berencana melawat" and "Budi tegas mengatakan" both words are of the clause.
        """
        is_person = mention.type == "person" and not self.lexicon.role_before
        word = self.tokens.surfaces[end]
        return is_person and word.islower() and word not in self.lexicon.determiners

    def _are_titles(self, words: list[str]) -> bool:
        """Return whether all words are titles or articles: "the", "Dr. med."."""
        lexicon = self.lexicon
        known = lexicon.honorifics.keys() | self.articles | {"."}
        is_long = bool(words) and words[0] in lexicon.honorifics and set(words[1::2]) == {"."}
        return is_long or known.issuperset(words)

    def _is_noun(self, first: int, start: int, end: int) -> bool:
        """Return whether a capitalised word is a noun with its article: "The Democrat"."""
        is_lone = first < start == end - 1
        return is_lone and self.tokens.words[start - 1] in self.lexicon.determiners

    def _is_title(self, word: str) -> bool:
        return word in self.articles or self.is_office(word)

    def _ends_head(self, end: int, stop: int) -> bool:
        """Return whether a name that ends here is a phrase of its own, no modifier of a noun."""
        end = past_suffix(self.tokens, end, self.lexicon)
        if end >= stop:
            return True
        word = self.tokens.words[end]
        return word[0] in _BOUND or word in self.lexicon.function or word in self.lexicon.role_links

    def _by_apposition(self, first: int, stop: int, names: list[Placed]) -> Naming | None:
        """Return the name set off by commas: "operator kapal, PT X"; "the coach, John Smith"."""
        words = self.tokens.words
        for mention, start, end in names:
            before = start - 1
            office = tuple(mention.role.lower().split())
            if office and tuple(words[start - len(office) : start]) == office:
                before -= len(office)
            while before > first and (
                words[before] in self.lexicon.honorifics or words[before] == "."
            ):
                before -= 1
            is_apart = before > first and words[before] == ","
            is_full = end - start > 1 or mention.type == "person"
            is_place = mention.type == "place" or words[start] in self.lexicon.place_words
            if is_apart and is_full and not is_place and self._closes(end, stop):
                return self._naming(mention, "apposition")
        return None

    def _closes(self, end: int, stop: int) -> bool:
        """Return whether an apposed name ends here, or after its place: "Ann Reed of Oslo"."""
        words, lexicon = self.tokens.words, self.lexicon
        end = past_suffix(self.tokens, end, lexicon)
        links = (lexicon.role_links, lexicon.place_prepositions)
        if end < stop and any(words[end] in some for some in links):
            place = end + 1
            while place < stop and self.tokens.surfaces[place][0].isupper():
                place += 1
            return place > end + 1 and (place >= stop or words[place] == ",")
        return end >= stop or words[end] == ","

    def _by_role(self, first: int, stop: int, inside: list[Mention]) -> Naming | None:
        """Return the party that bears the role which the source is."""
        for mention in inside:
            if mention.kind == "role" and mention.party != mention.role:
                start, end = self.range_of(mention.span)
                is_told = self._is_clause(end, stop) and not self.lexicon.role_before
                is_all = self._is_whole(end, stop) or is_told
                if start <= self.past_articles(first) and is_all:
                    return self._naming(mention, "role")
        return None

    def _is_clause(self, end: int, stop: int) -> bool:
        """Return whether it goes on with a clause: "Presiden yang ...", "Presiden saat ..."."""
        word = self.tokens.words[end] if end < stop else ""
        lexicon = self.lexicon
        links = (lexicon.role_links, lexicon.body_links, lexicon.connectors, self.conjunctions)
        opens = word in self.relatives or word in lexicon.function
        return opens and not any(word in some for some in (*links, lexicon.determiners))

    def _is_whole(self, end: int, stop: int) -> bool:
        words = self.tokens.words
        return all(w in self.lexicon.determiners or not w[0].isalnum() for w in words[end:stop])

    def _naming(self, mention: Mention, rule: str) -> Naming:
        return Naming(mention.party, rule, mention.span, mention.certain, mention.type)

    def account(self, span: Span) -> Naming | None:
        """Return the account that a source ends with: "engineer @tomhara"."""
        first, stop = self.range_of(span)
        at = stop - _HANDLE
        if at < first or self.tokens.words[at] != "@" or not self.tokens.adjoins(at + 1):
            return None
        place = self.tokens.span(at, stop)
        return Naming(self.phrase(place), "name", place, kind="person")

    def shouted(self, span: Span) -> Naming | None:
        """Return the name behind an office in a line of capitals, where no mention is told."""
        first, stop = self.range_of(span)
        words, roles = self.tokens.words, self.lexicon.roles
        if not all(surface.isupper() for surface in self.tokens.surfaces[first:stop]):
            return None
        at, after = first, 0
        while at < stop:
            end = match_phrase(roles, words, at, stop)
            at, after = (end, end) if end > at else (at + 1, after)
        if not _FULL <= stop - after <= _LONGEST or after == first:
            return None
        place = self.tokens.span(after, stop)
        return Naming(self.phrase(place), "name", place, certain=False, kind="person")

    def body(self, span: Span) -> Naming | None:
        """Return the body that a definite noun names: "perusahaan itu", "the agency"."""
        first, stop = self.range_of(span)
        words, lexicon = self.tokens.words[first:stop], self.lexicon
        bare = [w for w in words if w not in lexicon.determiners and "-" not in w]  # "Oslo-based"
        if len(bare) != 1 or len(words) == 1 or bare[0] not in lexicon.generic:
            return None
        heads = lexicon.generic[bare[0]]
        others = lexicon.organizations.union(*lexicon.generic.values()) - heads
        at = bisect_left(self._starts, span.start)
        fallback, is_nearest = None, True
        for mention in reversed(self.mentions[max(0, at - _BODIES) : at]):
            if mention.type != "organization" or mention.kind != "name":
                continue
            if not heads.isdisjoint(mention.party.lower().split()) or (
                mention.role and mention.role.lower().split()[0] in lexicon.generic
            ):
                return self._naming(mention, "generic noun")
            if is_nearest and others.isdisjoint(mention.party.lower().split()):
                fallback = mention  # no "Senate" is "the company", nor whoever was named before it
            is_nearest = False
        if fallback is None:
            return None
        return attrs.evolve(self._naming(fallback, "generic noun"), certain=False)
