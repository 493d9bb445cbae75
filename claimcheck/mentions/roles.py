"""Offices and who holds them: "juru bicara Kremlin Dmitry Peskov", "the North Korean leader"."""

from __future__ import annotations

import attrs

from claimcheck.mentions.lexicon import Lexicon, match
from claimcheck.mentions.names import Name
from claimcheck.reading import Tokens

__all__ = ["Role", "find_roles"]

_REACH = 8  # tokens that an office's name may go on for, on each side
_AGE = 4  # tokens between a name and its apposition: ", 68," or "(34),"


@attrs.define(slots=True)
class Role:
    """
    A role as it stands: tokens ``first`` up to ``stop``, its noun at ``head`` up to ``tail``.

    ``holder`` is the name that the text gives with it, ``definite`` is set where it stands for one
    known person, ``vague`` where it is one of many ("a", "several").
    """

    first: int
    head: int
    tail: int
    stop: int
    holder: Name | None = None
    definite: bool = False
    vague: bool = False


def find_roles(tokens: Tokens, names: list[Name], lexicon: Lexicon) -> list[Role]:
    """Return the roles of a text, in order; the names that hold one are told, and cut to size."""
    reader = _Reader(tokens, names, lexicon)
    roles: list[Role] = []
    done = 0
    table = lexicon.roles
    bodies = {
        i
        for name in names
        for i in range(name.first + 1, name.stop)
        if tokens.words[i] in lexicon.generic
    }
    for i in [i for i, word in enumerate(tokens.words) if word in table]:
        if i >= done and i not in bodies:
            tail = match(table, tokens.words, i, len(tokens))
            if tail > i:
                role = reader.read(i, tail)
                done = max(tail, role.stop)
                roles.append(role)
    names[:] = sorted(
        (name for name in names if name.first < name.stop), key=lambda name: name.first
    )
    return roles


class _Reader:
    """Reads one role after the other; names are found by their first and last tokens."""

    def __init__(self, tokens: Tokens, names: list[Name], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.names = names
        self.lexicon = lexicon
        self.starting = {name.first: name for name in names}
        self.ending = {name.stop: name for name in names}
        self.fulls = {tuple(tokens.words[n.first : n.stop]) for n in names if n.stop - n.first > 1}
        self.singles = _single_names(tokens, names, lexicon)

    def read(self, head: int, tail: int) -> Role:
        """Return the role whose noun is given, with its holder."""
        first = self._left(head) if self.lexicon.role_before else head
        stop, holder = self._right(head, tail)
        role = Role(first=first, head=head, tail=tail, stop=stop, holder=holder)
        before = self.words[first - 1] if first else ""
        role.vague = before in self.lexicon.indefinites or before in self.lexicon.plurals
        after = self.words[stop] if stop < len(self.words) else ""
        role.definite = before in self.lexicon.determiners or after in self.lexicon.determiners
        if role.holder is None:
            role.holder = self._apposed(first) or (None if role.vague else self._after_comma(stop))
        elif role.holder is self.starting.get(stop) and role.vague:
            role.vague = False
        if role.holder is not None:
            self._give(role.holder, role)
        return role

    def _give(self, holder: Name, role: Role) -> None:
        holder.roles = (*holder.roles, (role.first, role.stop))
        if holder.type == "unknown":
            nouns = {self.words[role.head], self.words[holder.first], self.words[holder.stop - 1]}
            is_body = not nouns.isdisjoint(self.lexicon.bodies)
            holder.type = "organization" if is_body else "person"
        gender = self.lexicon.genders.get(self.words[role.tail - 1], "")
        holder.gender = holder.gender or gender

    def _left(self, head: int) -> int:
        """Return where the words before the noun begin that say whose or which role it is."""
        first = head
        while first > 0 and head - first < _REACH:
            word = self.words[first - 1]
            name = self.ending.get(first)
            if name is not None:
                first = name.first
            elif word in self.lexicon.role_words or word in self.lexicon.territories:
                first -= 1
            elif word in {"'s", "’s"} and first - 1 in self.ending:
                first = self.ending[first - 1].first
            else:
                break
        return first

    def _right(self, head: int, tail: int) -> tuple[int, Name | None]:
        """Return where what belongs to the noun ends, and the name that follows at once."""
        name = self.starting.get(tail)
        if self.lexicon.role_before:
            if name is not None and not self._is_body(name):
                return tail, name
            return self._linked(tail), None
        at = self._role_words(tail)
        linked = self._linked(at)
        if linked > at:
            return linked, self.starting.get(linked)
        name = self.starting.get(at)
        if name is None:
            return self._owner(at), None
        if self.words[head] in self.lexicon.generic:
            return name.stop, None
        return self._divide(head, tail, name)

    def _role_words(self, at: int) -> int:
        """Return the end of the words that belong to an office ("luar negeri"), taken off names."""
        words, limit = self.words, min(len(self.words) - 1, at + _REACH)
        while at < limit and words[at] in self.lexicon.role_words:
            if (
                words[at] in self.lexicon.connectors
                and words[at + 1] not in self.lexicon.role_words
            ):
                break
            name = self.starting.get(at)
            at += 1
            if name is not None and not name.roles:
                self._shorten(name, at)
        return at

    def _shorten(self, name: Name, first: int) -> None:
        """Let a name begin later; one that is used up is no name any more."""
        del self.starting[name.first]
        name.first = first
        if first < name.stop:
            self.starting[first] = name
        else:
            self.ending.pop(name.stop, None)

    def _owner(self, at: int) -> int:
        """Return the end of a person by whom another is called ("ibunda sang atlet")."""
        if at + 1 < len(self.words) and self.words[at] in self.lexicon.determiners:
            end = match(self.lexicon.roles, self.words, at + 1, len(self.words))
            return end if end > at + 1 else at
        return at

    def _linked(self, at: int) -> int:
        """Return where a body joined by "of", "for" or "dari" ends; ``at`` where none is."""
        i = at
        if i < len(self.words) and self.words[i] in self.lexicon.role_links:
            i += 1
            if i < len(self.words) and self.words[i] in self.lexicon.determiners:
                i += 1
            limit = min(len(self.words), i + _REACH)
            while i < limit and i not in self.starting and self.words[i] in self.lexicon.role_words:
                i += 1
            name = self.starting.get(i)
            if name is not None:
                return self._bracketed(name.stop)
        return at

    def _bracketed(self, at: int) -> int:
        """Return the end of an acronym in brackets that follows, else ``at``."""
        if self.words[at : at + 1] == ["("] and self.words[at + 2 : at + 3] == [")"]:
            return at + 3
        return at

    def _is_body(self, name: Name) -> bool:
        last = self.words[name.stop - 1]
        return last in self.lexicon.organizations or last in self.lexicon.territories

    def _divide(self, head: int, tail: int, name: Name) -> tuple[int, Name | None]:
        """Return where the office ends in a run such as "Kantor SAR Manado Ferdinan Lasut"."""
        start = self._name_start(head, tail, name)
        if start >= name.stop:
            if name.stop in self.starting:
                return name.stop, self.starting[name.stop]
            stop = self._bracketed(self._joined(name))
            numbered = self._after_number(stop)
            if numbered is not None:
                return stop + 1, numbered
            more = self.starting.get(stop) if stop > name.stop else None
            return (more.stop if more is not None and more.stop - more.first == 1 else stop), None
        if start > name.first:
            holder = Name(start, name.stop, gender=name.gender, titled=name.titled)
            name.stop = start
            self.starting[start] = holder
            self.ending[holder.stop] = holder
            self.ending[start] = name
            self.names.append(holder)
            return start, holder
        return start, name

    def _after_number(self, stop: int) -> Name | None:
        """Return the person's name that follows a body's number: "warga RT 05 Siti Aminah"."""
        name = self.starting.get(stop + 1)
        if name is None or not self.words[stop].isdecimal():
            return None
        return name if self._after_body(name) == name.first else None

    def _joined(self, name: Name) -> int:
        """Return the end of a body's name; one in two parts has its acronym after the second."""
        stop = name.stop
        second = self.starting.get(stop + 1)
        if (
            second is not None
            and self.words[stop] in self.lexicon.connectors
            and self._bracketed(second.stop) > second.stop
        ):
            del self.starting[second.first], self.ending[stop]
            name.stop = second.first = second.stop
            self.ending[name.stop] = name
        return name.stop

    def _name_start(self, head: int, tail: int, name: Name) -> int:
        """Return the token at which the person's name begins; ``name.stop`` where none does."""
        start = name.first if name.titled else self._after_body(name)
        length = name.stop - start
        if name.titled or length <= 0:
            return start
        is_governed = tuple(self.words[head:tail]) in self.lexicon.governed
        is_open = is_governed and length > 2 and self._needs_name(name.first, start)
        for i in range(start + is_open, name.stop - 1):
            if self.words[i] in self.singles or tuple(self.words[i : name.stop]) in self.fulls:
                return i
        if is_open:
            return name.stop if self._is_set_off(name.stop) else name.stop - 2
        is_body = self.words[name.first] in self.lexicon.organizations
        if length == 1 and (is_body or self._comma_name(name.stop) is not None):
            return name.stop
        return start

    def _needs_name(self, first: int, start: int) -> bool:
        """Return whether the body before ``start`` has no name yet: "juru bicara", "... Bank"."""
        last = start - 1
        is_noun = last >= first and self.words[last] in self.lexicon.organizations
        return last < first or (is_noun and not self.tokens.surfaces[last].isupper())

    def _after_body(self, name: Name) -> int:
        """Return the token after the last one that is an office's, a body's or a place's."""
        lexicon, words = self.lexicon, self.words
        start = i = name.first
        while i < name.stop:
            end = match(lexicon.places, words, i, name.stop)
            surface = self.tokens.surfaces[i]
            if end > i:
                start = i = end
            elif (
                words[i] in lexicon.role_words
                or words[i] in lexicon.organizations
                or (len(surface) > 1 and surface.isupper())
            ):
                i += 1
                start = i
            elif words[i] in lexicon.place_words:
                i = start = min(i + 2, name.stop)
            else:
                i += 1
        is_body = not lexicon.connectors.isdisjoint(words[start : name.stop])
        return name.stop if is_body else start

    def _apposed(self, first: int) -> Name | None:
        """Return the name that the role stands in apposition to: "X (34), a resident"."""
        i = first - 1
        unknown = 0
        while i > 0 and self.words[i] != "," and unknown < _AGE:
            i -= 1
            unknown += 1
        if i <= 0 or self.words[i] != ",":
            return None
        for back in range(i, max(0, i - _AGE), -1):
            name = self.ending.get(back)
            if name is not None:
                between = self.words[back:i]
                aged = all(not word.isalpha() for word in between)
                return name if aged and self._may_be_person(name) else None
        return None

    def _may_be_person(self, name: Name) -> bool:
        if name.type not in {"unknown", "person"} or self._is_place(name):
            return False
        before = self.words[name.first - 1] if name.first else ""
        lexicon = self.lexicon
        is_bound = before in lexicon.place_prepositions or before in lexicon.role_links
        return name.stop - name.first > 1 or not is_bound

    def _after_comma(self, stop: int) -> Name | None:
        name = self._comma_name(stop)
        return name if name is not None and not self._is_place(name) else None

    def _comma_name(self, stop: int) -> Name | None:
        """Return the name set off after the role: "kuasa hukumnya, Togar", "Ketua X Prof. Y"."""
        comma = self.words[stop : stop + 1] == [","]
        for i in range(stop + comma, min(stop + 5, len(self.words))):
            name = self.starting.get(i)
            if name is not None:
                titles = self.words[stop + comma : i]
                if any(word not in self.lexicon.honorifics and word != "." for word in titles):
                    return None
                return name if name.titled or (comma and name.stop - name.first > 1) else None
        return None

    def _is_set_off(self, stop: int) -> bool:
        """Return whether a name follows between commas: "Ketua Badan X Y Z, Budi Karya, ..."."""
        name = self._comma_name(stop)
        return name is not None and self.words[name.stop : name.stop + 1] == [","]

    def _is_place(self, name: Name) -> bool:
        return match(self.lexicon.places, self.words, name.first, name.stop) == name.stop


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
