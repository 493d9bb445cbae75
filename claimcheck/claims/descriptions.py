"""Whom a definite description means: "the 34-year-old", "pemain itu", "wanita tersebut"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from claimcheck.claims.focus import Salient
from claimcheck.claims.leads import is_governed
from claimcheck.claims.naming import Naming, loose_part
from claimcheck.claims.sourcewords import SourceWords
from claimcheck.mentions import Party
from claimcheck.model import Span

__all__ = ["Descriptions"]

_AGE = 2  # digits
_NEAR = 600  # code points within which who was named may be told by a new noun
_PEOPLE = frozenset({"person", "unknown"})
_BODIES = frozenset({"organization", "place"})
_NOUN = 4  # words after "a" among which its noun stands
_POSSESSIVE = frozenset({"'s", "’s"})
_RULE = "description"


@attrs.frozen(kw_only=True)
class _Description:
    """What a definite noun tells: its head, names beside it, a gender, an age, an owner, more."""

    head: str
    names: frozenset[str]
    gender: str
    age: int | None
    is_owned: bool
    is_modified: bool
    is_trade: bool
    is_prefixed: bool


class Descriptions:
    """Finds the party in focus that a description fits."""

    def __init__(self, reader: SourceWords, parties: Mapping[str, Party]) -> None:
        """Keep what is told of the parties."""
        self._reader = reader
        self._lexicon = reader.lexicon
        self._parties = parties
        self._unnamed = frozenset(self._unnamed_nouns())

    def _unnamed_nouns(self) -> Iterator[str]:
        """Yield the nouns by which the text brings in somebody without a name: "a reporter"."""
        words, lexicon = self._reader.tokens.words, self._lexicon
        for i, word in enumerate(words):
            if word in lexicon.indefinites:
                yield from words[i + 1 : i + 1 + _NOUN]

    def naming(
        self, source: Span, near: list[Salient], content: Sequence[Span] = ()
    ) -> Naming | None:
        """
        Return who is meant by a source without a name, or None.

        Args:
            source: where the description stands.
            near: the parties in focus, the last one first.
            content: what the source says; who is named in it is spoken of, and does not speak.
        """
        description = self._read(source)
        if description is None:
            return None
        near = [salient for salient in near if salient.at < source.start]  # no noun of its own
        beside = self._reader.beside(source)  # "according to Ann Berg, the judge said"
        people = [s for s in near if s.kind in _PEOPLE and self._suits(s, description)]
        people = [s for s in people if s.party != beside]
        named = [
            Salient(m.span.start, m.party, m.span, m.type, is_speaker=False)
            for m in self._reader.people_before(source.start)
            if m.party != beside
        ]
        others = [s for s in named if self._suits(s, description)]
        found = next(self._told(description, (*people, *others)), None)
        if found is not None:
            is_sure = description.head not in self._unnamed
            return Naming(found.party, _RULE, found.mention, certain=is_sure)
        first = people[0] if people and not description.is_owned else None
        if first is None or source.start - first.at > _NEAR:
            return None
        told_of = {m.party for span in content for m in self._reader.within(span)}
        is_meant = self._may_be(first, description) or (
            first == near[0] and self._may_be_again(first, source, description)
        )
        if first.party in told_of or not is_meant:
            return None
        return Naming(first.party, _RULE, first.mention, certain=False)

    def _read(self, source: Span) -> _Description | None:
        """Return what a definite source of one noun says; None for any other source."""
        first, stop = self._reader.range_of(source)
        loose = loose_part(self._reader.tokens, first, stop, self._reader.loosening)
        stop = stop if loose is None else loose
        words, lexicon = self._reader.tokens.words[first:stop], self._lexicon
        articles = lexicon.determiners | lexicon.possessives
        is_owned = self._reader.is_owned(first, stop)
        if not words or not (is_owned or articles.intersection((words[0], words[-1]))):
            return None
        kept = [w for w in words if w not in articles and w not in lexicon.role_prefixes]
        if not kept or not lexicon.plurals.isdisjoint(words):
            return None
        if not lexicon.role_links.isdisjoint(kept) or "," in kept:
            return None
        ages = [w for w in kept if w.isdecimal() and len(w) == _AGE]
        is_aged = bool(ages) and not lexicon.age_words.isdisjoint(kept)
        head = kept[-1] if lexicon.role_before else kept[0]
        is_office = head in lexicon.roles or head in lexicon.kinds
        is_known = loose is None or head not in self._unnamed  # no "official, who gave no name"
        is_human = head in lexicon.humans and loose is None
        if not (is_aged or (is_office and is_known) or is_human):
            return None
        surfaces = self._reader.tokens.surfaces[first + 1 : stop]
        return _Description(
            head=head,
            names=frozenset(s.lower() for s in surfaces if s[0].isupper()) - {head},
            gender=lexicon.genders.get(head, ""),
            age=int(ages[0]) if is_aged else None,
            is_owned=is_owned or not _POSSESSIVE.isdisjoint(kept),
            is_modified=len(kept) > 1 or len(kept) + 1 < len(words),
            is_trade=is_office and self._is_trade(kept),
            is_prefixed=not lexicon.role_prefixes.isdisjoint(words),
        )

    def _is_trade(self, words: Sequence[str]) -> bool:
        """Return whether a noun tells what somebody does, and no office: there is one of those."""
        lexicon = self._lexicon
        is_known = bool(lexicon.governed) and words[0] in lexicon.roles
        return is_known and words[0] not in lexicon.kin and not is_governed(words, 0, lexicon)

    def _suits(self, salient: Salient, description: _Description) -> bool:
        """Return whether a party's gender and age are none other than the description's."""
        party = self._parties.get(salient.party)
        if party is None or not party.names or party.type in _BODIES:
            return False
        is_other = "" not in (party.gender, description.gender) and (
            party.gender != description.gender
        )
        aged = description.age is None or party.age in {None, description.age}
        return aged and not is_other

    def _told(self, description: _Description, near: Iterable[Salient]) -> Iterator[Salient]:
        """Yield those whom the text has told by the same age or noun, or by a kind of it."""
        kinds = self._lexicon.kinds.get(description.head, frozenset())
        for salient in near:
            party = self._parties[salient.party]
            is_aged = description.age is not None and party.age == description.age
            is_told = description.head in party.words or not kinds.isdisjoint(party.words)
            if is_aged or (is_told and not self._is_elsewhere(party, description)):
                yield salient

    def _is_elsewhere(self, party: Party, description: _Description) -> bool:
        """Return whether a party's offices are of other bodies or places than the description."""
        words = (word for office in party.offices for word in office.split() if word[0].isupper())
        passed = self._lexicon.role_words | self._lexicon.heads
        told = {word.lower() for word in words}
        theirs, ours = told - passed, description.names - passed
        if ours and theirs:
            return ours.isdisjoint(theirs)
        bodies, heads = self._lexicon.organizations, self._lexicon.heads
        are_bodies = not (bodies.isdisjoint(told) or bodies.isdisjoint(description.names))
        fields, named = told - heads - bodies, description.names - heads - bodies
        return are_bodies and bool(fields) and bool(named) and fields.isdisjoint(named)

    def _may_be(self, salient: Salient, description: _Description) -> bool:
        """Return whether who was in focus last may be told by a noun that is new."""
        lexicon = self._lexicon
        if description.head in self._unnamed:
            return False
        if description.age is not None or description.head in lexicon.humans:
            return True
        is_role = description.head in lexicon.roles and description.head not in lexicon.kin
        bodies = (lexicon.organizations, lexicon.territories, lexicon.places)
        if is_role and description.is_prefixed and description.is_modified:
            return salient.kind == "person"  # "mantan Menteri X itu": who now holds another office
        if not is_role or any(name in some for name in description.names for some in bodies):
            return False
        party = self._parties[salient.party]
        return not party.offices and lexicon.titles.isdisjoint(party.words)

    def _may_be_again(self, last: Salient, source: Span, description: _Description) -> bool:
        """
        Return whether who spoke last, or its sentence is about, is told anew: "petenis Rusia itu".

        A bare noun ("saksi itu") calls back somebody else, and who holds an office holds no other.
        """
        spans = self._reader.document.story_spans
        is_known = last.is_speaker or self._parties[last.party].type == "person"
        is_person = is_known and last.kind == "person" and " " in last.party
        is_told = is_person and description.is_trade and description.is_modified
        at = bisect_right(spans, source.start, key=lambda span: span.start) - 1
        return is_told and (last.is_speaker or (at >= 0 and last.at >= spans[at].start))
