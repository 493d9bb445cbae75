"""Which words of a run are a body's or a place's name, and which a person's who is of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.names import Name
from claimcheck.reading import Tokens, match_phrase

__all__ = ["Bodies"]

_INITIALS = 2  # letters of two given names
_SHOUTED = 6  # words in capitals before one of a name
_OFFICE = 3  # letters of the short forms of offices: "CEO"
_PLACE = 3  # words of a place's name
_JOINED = 3  # "and" with the word behind it; the rest of a run makes a name


class Bodies:
    """Tells the words of bodies and places in the runs of one document."""

    def __init__(self, tokens: Tokens, names: list[Name], lexicon: Lexicon) -> None:
        """Learn which words stand as a person's name elsewhere, and which in lower case."""
        self._tokens = tokens
        self._words = tokens.words
        self._lexicon = lexicon
        self.singles = _single_names(tokens, names, lexicon)
        self.placed = _placed(tokens, names, lexicon)
        self.standing = frozenset(_standing(tokens, names, lexicon))
        self.openers = frozenset(words[0] for words in self.standing)
        self._tails = _tails(tokens, names, lexicon)
        self._lower = frozenset(tokens.surfaces)
        self._degrees = lexicon.degrees - lexicon.organizations

    def opens(self, name: Name) -> bool:
        """Return whether a run begins with a word of a body or an office, not with a person's."""
        word, lexicon = self._words[name.first], self._lexicon
        is_body = word in lexicon.organizations or word in lexicon.role_words
        return is_body or word in lexicon.place_words or lexicon.is_derived(word)

    def begins(self, name: Name) -> bool:
        """Return whether a run begins with a body's or a place's word: "Polda Jatim Rina Wati"."""
        end = match_phrase(self._lexicon.places, self._words, name.first, name.stop)
        return end > name.first or self.is_of_body(name.first) or self.opens(name)

    def after(self, name: Name) -> int:
        """Return the token after the last one that is an office's, a body's or a place's."""
        return self.measured(name)[0]

    def measured(self, name: Name) -> tuple[int, bool]:
        """Return the token after a body, and whether a place or an acronym ends its name there."""
        lexicon, words = self._lexicon, self._words
        start = i = name.first
        closed = -1  # the token after a place or an acronym, with which a body's name ends
        while i < name.stop:
            end = match_phrase(lexicon.places, words, i, name.stop)
            if (past := self._past_tail(i, name)) > end:
                closed = start = i = past
            elif end > i and not self._is_surname(i, end, name):
                end += words[end : end + 1] != [] and words[end] in lexicon.place_ends
                closed = start = i = min(end, name.stop)
            elif words[i] in lexicon.place_words and not self._is_joined(i, name):
                past = (
                    match_phrase(lexicon.places, words, i + 1, name.stop)
                    if i + 1 < name.stop
                    else i
                )
                closed = past if past > i + 1 else closed
                start = i = min(max(i + 2, past), name.stop)
            elif self._is_given(i, name) or (
                self._is_surname(i, i + 1, name) and not self._is_acronym(i)
            ):
                i += 1
            elif self.is_of_body(i) or (i != closed and self._is_common(i, name.stop)):
                i += 1 + self._is_joint(i, name)
                start = i
                closed = i if self._closes(i - 1) else closed
            else:
                i += 1
        is_body = not lexicon.connectors.isdisjoint(words[start : name.stop])
        return name.stop if is_body else start, closed == start

    def _past_tail(self, i: int, name: Name) -> int:
        """Return the token after what ends a body's name elsewhere; ``i`` where nothing does."""
        if i == name.first:
            return i
        last = min(name.stop - 1, i + _PLACE)
        for stop in range(last, i, -1):
            if self._is_tail(i, stop):
                return stop
        return i

    def needs_name(self, name: Name) -> bool:
        """Return whether the body in a run has no name yet: "juru bicara", "... Bank"."""
        start, is_closed = self.measured(name)
        last = start - 1
        if last < name.first or is_closed:
            return last < name.first
        word, lexicon = self._words[last], self._lexicon
        if last - 1 > name.first and self._words[last - 1] in lexicon.connectors:  # "Obat dan X"
            return False
        return not self._closes(last) and (
            word in lexicon.organizations
            or not (word in lexicon.role_words or lexicon.is_derived(word))
        )

    def holds_place(self, name: Name) -> bool:
        """Return whether a run is a body or a place that a place's name ends, and a full name."""
        start = self.after(name)
        return name.first < start < name.stop - 1 and self.ends_place(start)

    def ends_place(self, at: int) -> bool:
        """Return whether a place that is known by its name, or a body's, ends before a token."""
        firsts = range(max(0, at - _PLACE), at)
        is_place = any(match_phrase(self._lexicon.places, self._words, i, at) == at for i in firsts)
        is_place &= self._words[at] not in self._lexicon.place_ends
        return is_place or any(self._is_tail(i, at) for i in firsts)

    def _is_tail(self, first: int, stop: int) -> bool:
        """Return whether some words end a body's name elsewhere, and are nobody's."""
        words = tuple(self._words[first:stop])
        return words in self._tails and not (len(words) == 1 and words[0] in self.singles)

    def is_of_body(self, i: int) -> bool:
        """Return whether a word in capitals is an office's or a body's, none of a person's name."""
        word, lexicon = self._words[i], self._lexicon
        is_listed = word in lexicon.role_words or word in lexicon.organizations
        return is_listed or self._is_acronym(i) or lexicon.is_derived(word)

    def _is_joined(self, i: int, name: Name) -> bool:
        """Return whether a word is the second of two fields: "Wilayah dan Kota"."""
        return i > name.first and self._words[i - 1] in self._lexicon.connectors

    def _is_joint(self, i: int, name: Name) -> bool:
        """Return whether a word joins one more to a body's name: "Obat dan Makanan Rina Wati"."""
        is_inner = name.first < i < name.stop - _JOINED
        return is_inner and self._words[i] in self._lexicon.connectors

    def _is_surname(self, i: int, end: int, name: Name) -> bool:
        """Return whether a place's name ends that of a person: "Rudi Ambon", "Ratna P Medan"."""
        before = self._words[i - 1] if i > name.first and end == name.stop else ""
        is_initial = len(before) == 1 and before.isalpha() and i - 1 > name.first
        return is_initial or (before in self.singles and before not in self._lower)

    def is_initials(self, i: int) -> bool:
        """Return whether two capitals stand for given names: "Inspektur Jenderal RM Surya"."""
        is_short = len(self._words[i]) == _INITIALS and self._is_acronym(i)
        return is_short and self._words[i] not in self._lexicon.organizations

    def _is_given(self, i: int, name: Name) -> bool:
        """Return whether two capitals between names stand for given ones: "Bambang PS Rahardjo"."""
        is_inner = name.first < i < name.stop - 1 and self._words[i] not in self._lexicon.role_words
        if not (is_inner and self.is_initials(i)):
            return False
        return not (self.is_of_body(i - 1) or self.is_of_body(i + 1)) and not self.ends_place(i)

    def _closes(self, i: int) -> bool:
        """Return whether a word is all of a body's name: an acronym, "Golkar"."""
        return self._is_acronym(i) or self._words[i] in self._lexicon.named_bodies

    def _is_acronym(self, i: int) -> bool:
        surface = self._tokens.surfaces[i]
        is_upper = len(surface) > 1 and surface.isupper() and self._words[i] not in self._degrees
        return is_upper and not self._is_shouted(i)

    def _is_shouted(self, i: int) -> bool:
        """Return whether an office in capitals opens a run of them: "BUPATI RAHMA WATI"."""
        surfaces, first = self._tokens.surfaces, i
        while first > max(0, i - _SHOUTED) and surfaces[first - 1].isupper():
            first -= 1
        words = self._words[first:i]
        return any(len(word) > _OFFICE and word in self._lexicon.roles for word in words)

    def _is_common(self, i: int, stop: int) -> bool:
        """Return whether a word stands in lower case elsewhere, and two more make a name."""
        word = self._words[i]
        return stop - i > 2 and word in self._lower and word not in self.singles


def _standing(tokens: Tokens, names: list[Name], lexicon: Lexicon) -> Iterator[tuple[str, ...]]:
    """Yield the words of people's names that no office stands before."""
    offices = {phrase[-1] for phrases in lexicon.roles.values() for phrase in phrases}
    for name in names:
        before = tokens.words[name.first - 1] if name.first else ""
        words = tokens.words[name.first : name.stop]
        is_office = before in lexicon.role_words or before in offices or before == ")"
        is_body = not lexicon.organizations.isdisjoint(words)
        if len(words) > 1 and (name.titled or not (is_office or is_body)):
            yield tuple(words)


def _tails(tokens: Tokens, names: list[Name], lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    """Return what follows the word of a body or a place in names that no office stands before."""
    if lexicon.role_before:
        return frozenset()
    known, words = lexicon.organizations | lexicon.place_words, tokens.words
    whole = (
        words[name.first : name.stop]
        for name in names
        if words[name.first] in known
        and not (name.first and words[name.first - 1] in lexicon.heads)
    )
    return frozenset(
        tuple(words[1:])
        for words in whole
        if 1 < len(words) <= _PLACE + 1 and known.isdisjoint(words[1:])
    )


def _placed(tokens: Tokens, names: list[Name], lexicon: Lexicon) -> frozenset[str]:
    """Return the words that stand alone as a place's or a body's whole name: "di X", "Kota X"."""
    links = lexicon.place_prepositions & lexicon.body_links
    return frozenset(
        tokens.words[name.first]
        for name in names
        if name.stop - name.first == 1 and name.first and tokens.words[name.first - 1] in links
    )


def _single_names(tokens: Tokens, names: list[Name], lexicon: Lexicon) -> frozenset[str]:
    """Return the words that stand as a person's whole name somewhere, as surnames do."""
    singles = set()
    for name in names:
        if name.stop - name.first == 1:
            word = tokens.words[name.first]
            before = tokens.words[name.first - 1] if name.first else ""
            if name.titled or (
                before not in lexicon.place_prepositions
                and word not in lexicon.places
                and word not in lexicon.organizations
                and word not in lexicon.role_words
                and not (len(word) > 1 and tokens.surfaces[name.first].isupper())
            ):
                singles.add(word)
    return frozenset(singles)
