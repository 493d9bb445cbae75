"""Who holds the office that a source opens with: "juru bicara Kremlin Dmitry Peskov"."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence

import attrs

from claimcheck.claims.leads import is_governed, led_name, may_lead
from claimcheck.claims.naming import Placed
from claimcheck.mentions import Lexicon
from claimcheck.model import Mention, Span, readable
from claimcheck.reading import Document

__all__ = ["Offices", "Source"]

_PEOPLE = frozenset({"person", "unknown"})
_CLOSES = frozenset({",", ")"})


@attrs.frozen
class Source:
    """The tokens of a source: its first, its first that is no article, its end, and its names."""

    first: int
    head: int
    stop: int
    names: Sequence[Placed]


class Offices:
    """Finds the holders of offices in the sources of one document."""

    def __init__(
        self,
        document: Document,
        mentions: Sequence[Mention],
        lexicon: Lexicon,
        is_office: Callable[[str], bool],
    ) -> None:
        """Keep what every source is read with, and learn who is called by a word alone."""
        self._text = document.text
        self._tokens = document.tokens
        self._lexicon = lexicon
        self._is_office = is_office
        self._called = _called(document, mentions, lexicon)
        self._conjunctions = frozenset(document.language.reading.conjunctions)

    def held(self, source: Source) -> Mention | None:
        """Return the name whose role opens the source: "juru bicara Kremlin Dmitry Peskov"."""
        start = self._tokens.starts[source.head]
        for number, (mention, begin, end) in enumerate(source.names):
            if not mention.role or begin <= source.first:
                continue
            lead = " ".join(readable(self._text[start : mention.span.start]).split())
            if lead.startswith(mention.role):
                return mention
            before = [one.type for one, _, _ in source.names[:number]]
            is_first = _PEOPLE.isdisjoint(before[-1:])
            is_behind = "person" not in before and "," in lead
            if is_first and lead and self._ends_lead(lead, mention.role, is_behind=is_behind):
                return mention
            is_lone = "person" not in before and lead.endswith(mention.role) and end >= source.stop
            if is_lone and self._is_whole_office(lead.removesuffix(mention.role)):
                return mention
        return None

    def _ends_lead(self, lead: str, role: str, *, is_behind: bool) -> bool:
        """Return whether a role ends what stands before a name, all of it or behind a joint.

        It does in "pakar yang juga Ketua X Rina Wati" and in "kemarin, Ketua X Rina Wati"; a source
        may begin inside of one, as "Keamanan Rina Wati" behind "Menteri Hukum, dan" does.
        """
        if role.endswith(" " + lead):
            return True
        if not lead.endswith(role):
            return False
        before = lead.removesuffix(role).lower().split()
        is_joined = not self._lexicon.role_joints.isdisjoint(before[-1:])
        return is_joined or (is_behind and before[-1:] != [] and before[-1].endswith(","))

    def _is_whole_office(self, words: str) -> bool:
        """Return whether words in capitals only tell whose an office is: "District of"."""
        links = self._lexicon.role_links | self._lexicon.connectors
        is_named = all(word[0].isupper() or word in links for word in words.split())
        return self._lexicon.role_before and words != "" and is_named

    def set_off(self, source: Source) -> Mention | None:
        """Return the full name that ends a source behind an office and its body: "CEO A, B C"."""
        if len(source.names) < 2 or not self._is_office(self._tokens.words[source.head]):
            return None
        mention, start, end = source.names[-1]
        body, _, _ = source.names[-2]
        is_full = end - start > 1 and mention.type in _PEOPLE and mention.kind == "name"
        is_full &= self._tokens.words[start] not in self._lexicon.place_words
        is_apart = self._tokens.words[start - 1] == "," and end == source.stop
        is_led = is_governed(self._tokens.words, source.head, self._lexicon)
        is_whole = is_full and is_apart and (" " not in body.party or is_led)
        return mention if is_whole else None

    def last(self, source: Source, in_role: Callable[[Span], bool]) -> Mention | None:
        """Return the full name that ends the source: "komedian senior Budi Santoso"."""
        words, lexicon, names = self._tokens.words, self._lexicon, source.names
        for mention, start, end in names[-1:]:
            is_sure = lexicon.role_before or mention.type == "person"
            is_last = end >= source.stop or (is_sure and words[end] == ",")
            is_full = is_last and end - start > 1 and mention.type in _PEOPLE
            lead = (source.head, start)
            if not is_full or start <= source.first or in_role(mention.span):
                continue
            joints = {i for i in range(*lead) if self._joins_offices(i)}
            if may_lead(self._tokens, lead, names[:-1], lexicon, joints):
                return mention
        return led_name(self._tokens, (source.head, source.stop), names, lexicon)

    def _joins_offices(self, i: int) -> bool:
        """Return whether a token joins the office before it to another: "Bupati dan Ketua X"."""
        words = self._tokens.words
        return i > 0 and words[i] in self._conjunctions and self._is_office(words[i - 1])

    def linked(self, source: Source, in_role: Callable[[Span], bool]) -> Mention | None:
        """Return the full name behind an office with all that belongs to it.

        So in "Kepala Perwakilan X untuk Y Rina Wati di Z, Rabu": a name right behind a body, a
        place, an acronym in brackets or a word of the office, whatever is told of its bearer then.
        A word alone is one behind a comma, if the text calls somebody so elsewhere.
        """
        words, lexicon = self._tokens.words, self._lexicon
        if lexicon.role_before or words[source.head] not in lexicon.roles:
            return None
        named = {i for _, begin, end in source.names for i in range(begin, end)}
        for mention, begin, end in source.names:
            is_apart = words[begin - 1] == "," and mention.party in self._called
            is_full = end - begin > 1 or is_apart
            if mention.type not in _PEOPLE or not is_full or begin == source.head:
                continue
            if in_role(mention.span) or any(self._is_field(i) for i in range(begin, end)):
                continue
            at = begin - 1
            while at > source.head and (words[at] in lexicon.honorifics or words[at] == "."):
                at -= 1
            return mention if self._ends_office(at, named) and self._is_apart(end, source) else None
        return None

    def _is_field(self, i: int) -> bool:
        """Return whether a word in capitals is a body's or a field's, and no person's."""
        word, lexicon = self._tokens.words[i], self._lexicon
        known = (lexicon.role_words, lexicon.organizations, lexicon.place_words)
        return lexicon.is_derived(word) or any(word in some for some in known)

    def _ends_office(self, at: int, named: set[int]) -> bool:
        """Return whether a name may follow a token: the last of a body or of an office."""
        word, lexicon = self._tokens.words[at], self._lexicon
        if word in lexicon.kin or word in lexicon.connectors:
            return False
        return (
            at in named
            or (word == "," and at - 1 in named)
            or word == ")"
            or word in lexicon.role_words
            or word in lexicon.determiners
        )

    def _is_apart(self, end: int, source: Source) -> bool:
        """Return whether nothing that belongs to the name follows, as a second one would."""
        if end >= source.stop or self._tokens.words[end] in _CLOSES:
            return True
        word = self._tokens.surfaces[end]
        is_noun = word in self._lexicon.determiners  # "pelatih tim Rahma Wati itu"
        return word.islower() and word not in self._conjunctions and not is_noun


def _called(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> frozenset[str]:
    """Return the parties that a text names twice or more, and that are no places by what leads."""
    seen = Counter(m.party for m in mentions if m.kind == "name")
    leads = (lexicon.place_prepositions, lexicon.place_words)
    words, starts = document.tokens.words, document.tokens.starts
    placed: set[str] = set()
    for mention in mentions:
        at = bisect_left(starts, mention.span.start) - 1
        if at >= 0 and any(words[at] in some for some in leads):
            placed.add(mention.party)
    return frozenset(party for party, times in seen.items() if times > 1) - placed
