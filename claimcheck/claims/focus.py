"""Who is in focus: the parties that speak, and those that a sentence is about."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import pairwise
from operator import attrgetter

import attrs

from claimcheck.claims.naming import Naming
from claimcheck.claims.sourcewords import SourceWords
from claimcheck.model import Mention, Span
from claimcheck.reading import Sentence

__all__ = ["Focus", "Salient"]

_LOOK_BACK = 12  # parties that are considered
_SUBJECT = 6  # tokens from a sentence's start within which its subject begins
_LATER = 30  # and within which one begins behind a clause and its comma
_DEED = 2  # tokens of "yang ditahan"
_JOINED = 3  # tokens between two names that are one subject
_MEMBERS = 5  # of those who are one
_BY_PLACE = attrgetter("at", "is_speaker")


@attrs.frozen
class Salient:
    """A party in focus: where, who, and what is known of it."""

    at: int
    party: str
    mention: Span | None
    kind: str  # person, organization, plural, unknown, other
    is_speaker: bool


Describe = Callable[[Span, list[Salient]], Naming | None]


class Focus:
    """The parties in focus at each place of a document, as far as it has been read."""

    def __init__(self, reader: SourceWords, describe: Describe) -> None:
        """Find the subjects of all sentences; ``describe`` tells whom a description means."""
        self._reader = reader
        self._describe = describe
        self._tokens = reader.tokens
        self._prepositions = reader.lexicon.place_prepositions | reader.lexicon.body_links
        classes = reader.document.language.attribution.classes
        self._governing = self._prepositions.union(
            classes.get("preposition", ()), classes.get("infinitive", ())
        )
        self._conjunctions = frozenset(reader.document.language.reading.conjunctions)
        coordinators = frozenset(reader.document.language.claims.coordinators)
        self._contrasting = coordinators - self._conjunctions
        self._agents = frozenset(reader.document.language.attribution.agents)
        self._subjects: list[Salient] = []
        self._spoken: list[Salient] = []
        self._find_subjects()

    def add(self, salient: Salient) -> None:
        """Put a speaker in focus."""
        self._spoken.append(salient)

    def before(self, at: int) -> list[Salient]:
        """Return the parties in focus before a place, the last one first."""
        index = bisect_right(self._subjects, at, key=lambda salient: salient.at)
        near = self._subjects[max(0, index - _LOOK_BACK) : index]
        near += [salient for salient in self._spoken[-_LOOK_BACK:] if salient.at <= at]
        return sorted(near, key=_BY_PLACE, reverse=True)

    def _find_subjects(self) -> None:
        """Keep the people named near the start of a sentence, outside quotations."""
        document, tokens = self._reader.document, self._tokens
        outer = [(q.start, q.end) for q in document.quotations if q.level == 0]
        for sentence in document.story:
            start = tokens.starts[sentence.first]
            at = bisect_right(outer, (start + 2, 0))  # the mark itself may open the sentence
            if not (at and outer[at - 1][1] > start):
                self._subjects += list(self._subject(sentence)) or self._agent(sentence)

    def _subject(self, sentence: Sentence) -> Iterator[Salient]:
        stop = min(sentence.first + _LATER, sentence.stop)
        people = [
            (mention, *self._reader.range_of(mention.span))
            for mention in self._reader.within(self._tokens.span(sentence.first, stop))
            if self._may_be_person(mention)
        ]
        people = [p for p in people if p is people[0] or not people[0][0].span.contains(p[0].span)]
        is_late = bool(people) and self._is_governed(people[0], sentence)
        people = people[is_late:]
        aged = [b[0] for a, b in pairwise(people) if self._is_aged(a[0], b)]
        if aged:
            people = [(aged[0], *people[0][1:])]
        elif len(people) > 1 and self._only_tells(people[0][0], people[1]):
            people = people[1:]
        for number, (mention, first, _) in enumerate(people):
            office = self._office_before(mention, first)
            is_first = first - office - sentence.first < _SUBJECT and not is_late
            if not is_first and (number or not self._opens_clause(first - office)):
                return
            if self._is_told_which(sentence.first, first):
                return
            yield self._salient(mention)
            group = self._group(people[number:])
            if group is not None:
                yield group
            return

    def _agent(self, sentence: Sentence) -> list[Salient]:
        """Return the only person of a sentence, by whom a thing was done: "claims made by Ann"."""
        span = self._tokens.span(sentence.first, sentence.stop)
        people = [m for m in self._reader.within(span) if self._may_be_person(m)]
        if len({mention.party for mention in people}) != 1 or people[0].kind != "name":
            return []
        first = self._reader.range_of(people[0].span)[0]
        is_agent = self._tokens.words[first - 1] in self._agents
        if not is_agent or first == sentence.first:
            return []  # it is the next sentence that goes on with who did it
        return [attrs.evolve(self._salient(people[0]), at=self._tokens.ends[sentence.stop - 1])]

    def _is_told_which(self, start: int, first: int) -> bool:
        """Return whether a name only tells which noun is meant: "Pelajar yang ditahan Polres X"."""
        near = range(max(start, first - _DEED), first)
        return any(self._tokens.words[i] in self._reader.relatives for i in near)

    def _office_before(self, mention: Mention, first: int) -> int:
        """Return how many words of an office stand at once before a name, or before its comma."""
        office = mention.role.split() if mention.kind == "name" else []
        is_apart = bool(office) and self._tokens.words[first - 1] == ","
        if is_apart and self._tokens.words[first - 2] != office[-1].lower().strip("()"):
            return 0
        return len(office)

    def _is_governed(self, person: tuple[Mention, int, int], sentence: Sentence) -> bool:
        """Return whether a sentence opens with where it was: "In Trail Class One, she said".

        A short name may only tell whose it was: "Langkah Budi", "Dorongan Presiden".
        """
        mention, first, stop = person
        if first != sentence.first + 1:
            is_open = mention.type == "unknown"
            is_open &= self._tokens.words[first] not in self._reader.lexicon.given
            return is_open and self._is_inner(sentence, first)
        before, lexicon = self._tokens.words[first - 1], self._reader.lexicon
        is_short = stop - first == 1 and not lexicon.role_before
        is_noun = before.isalpha() and before not in lexicon.common and before not in lexicon.heads
        is_owner = is_short and is_noun and not mention.role.lower().startswith(before)
        return before in self._prepositions or is_owner

    def _is_inner(self, sentence: Sentence, first: int) -> bool:
        """Return whether a preposition in a sentence governs a name: "went to the Oslo Fair"."""
        while first > sentence.first + 1 and self._tokens.words[first - 1] in self._reader.articles:
            first -= 1
        return first > sentence.first + 1 and self._tokens.words[first - 1] in self._governing

    def _only_tells(self, role: Mention, after: tuple[Mention, int, int]) -> bool:
        """Return whether an office is but what the name behind a comma is: "As director, Ann B"."""
        mention, first, _ = after
        is_open = role.kind == "role" and role.party == role.role and mention.kind == "name"
        return is_open and self._tokens.words[first - 1] == ","

    def _is_aged(self, one: Mention, after: tuple[Mention, int, int]) -> bool:
        """Return whether an office is told of a name with its age: "Istri Bagas, Rahma (34),"."""
        mention, first, stop = after
        words = self._tokens.words
        is_apart = words[first - 1] == "," and self._tokens.ends[first - 2] == one.span.end
        is_aged = words[stop : stop + 1] == ["("] and words[stop + 1 : stop + 2] != []
        is_aged = is_aged and words[stop + 1].isdecimal() and words[stop + 2 : stop + 3] == [")"]
        is_led = bool(one.role) or self._reader.of_kin(one) is not None
        return is_led and mention.kind == "name" and is_apart and is_aged

    def _opens_clause(self, first: int) -> bool:
        """Return whether a name follows a comma, or ", but", that ends no list; a place may."""
        first -= self._tokens.words[first - 1] in self._contrasting
        if self._tokens.words[first - 1] != ",":
            return False
        end, mentions = self._tokens.ends[first - 2], self._reader.mentions
        at = bisect_left(mentions, end, key=lambda mention: mention.span.start) - 1
        return at < 0 or mentions[at].span.end != end or mentions[at].type == "place"

    def _salient(self, mention: Mention) -> Salient:
        party = self._reader.of_kin(mention) or self._reader.called(mention)
        if mention.kind == "role" and mention.party == mention.role:
            naming = self._describe(
                self._reader.with_article(mention.span), self._subjects[: -_LOOK_BACK - 1 : -1]
            )
            party = naming.party if naming is not None else party
        return Salient(mention.span.start, party, mention.span, mention.type, is_speaker=False)

    def _group(self, people: list[tuple[Mention, int, int]]) -> Salient | None:
        """Return those who are one subject together: "Dan Cobb, Ines Reed and Tom Hale"."""
        (first, _, end), party = people[0], people[0][0].party
        for other, start, stop in people[1:_MEMBERS]:
            link = self._link(end, start, other)
            is_first = other is people[1][0]
            if link is None or (is_first and link.startswith(", ")):  # "Ann Berg, and Oslo ..."
                return None
            party += f"{link} {other.party}"
            if link != ",":
                return Salient(first.span.start, party, first.span, "plural", is_speaker=False)
            end = stop
        return None

    def _link(self, end: int, start: int, other: Mention) -> str | None:
        """Return what joins two names that but a mark or a word and an office stand between."""
        between = range(end, max(end, start - len(other.role.split())))
        words = self._tokens.words[between.start : between.stop]
        is_listed = words[:1] == [","]
        conjunction = words[is_listed : is_listed + 1]
        if not 0 < len(words) <= _JOINED:
            return None
        if conjunction and conjunction[0] in self._conjunctions:
            return f"{',' * is_listed} {self._tokens.surfaces[end + is_listed]}"
        return "," if words == [","] else None

    def _may_be_person(self, mention: Mention) -> bool:
        """Return whether a person is named, by a full name at least; not by an owner alone."""
        first, stop = self._reader.range_of(mention.span)
        if mention.kind == "role":
            return mention.type == "person" and not self._reader.is_owned(first, stop)
        if mention.type == "person":
            return True
        determiners = self._reader.lexicon.determiners
        is_led = self._tokens.words[first - 1] in determiners  # "the Harbour Meeting"
        is_full = mention.type == "unknown" and stop - first > 1 and not is_led
        return is_full and self._is_personal(first, stop)

    def _is_personal(self, first: int, stop: int) -> bool:
        """Return whether a name holds no small word that people's names don't: "of", "and"."""
        small = {w for w in self._tokens.surfaces[first:stop] if w.isalpha() and w.islower()}
        lexicon, opening = self._reader.lexicon, self._tokens.surfaces[first]
        is_acronym = len(opening) > 1 and opening.isupper() and opening.isalpha()
        return not is_acronym and small <= lexicon.particles - lexicon.connectors
