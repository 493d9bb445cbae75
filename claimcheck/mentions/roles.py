"""Offices and who holds them: "juru bicara Kremlin Dmitry Peskov", "the North Korean leader"."""

from __future__ import annotations

import attrs

from claimcheck.mentions.holders import Holders
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.names import Name
from claimcheck.reading import Tokens, match_phrase

__all__ = ["Role", "find_roles"]

_REACH = 8  # tokens that an office's name may go on for, on each side
_ENDS = frozenset(".?!")
_CLOSING = ([","], ["("])
_FULL = 2  # words of a name in full
_TRADE = 2  # words of what somebody drives, sells, trains: "sopir bajaj"
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
        i for name in names for i in range(name.first + 1, name.stop) if tokens.words[i] in table
    }
    for i in [i for i, word in enumerate(tokens.words) if word in table]:
        if i >= done and i not in bodies:
            tail = match_phrase(table, tokens.words, i, len(tokens))
            if tail > i and not reader.is_compound(i, tail):
                role = reader.read(i, tail)
                done = max(tail, role.stop)
                roles.append(role)
    if not lexicon.role_before:
        reader.holders.release()
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
        self.holders = Holders(tokens, names, lexicon)
        self.starting = self.holders.starting
        self.ending = self.holders.ending

    def is_compound(self, head: int, tail: int) -> bool:
        """Return whether a word of kin is a thing's with the next: "anak usaha", "ibu kota"."""
        lexicon, word = self.lexicon, self.words[head]
        after = self.words[tail] if tail < len(self.words) else ""
        is_thing = after in lexicon.role_words or after in lexicon.organizations
        is_kin = word in lexicon.kin and not lexicon.role_before and tail == head + 1
        return is_kin and is_thing and after not in lexicon.humans

    def read(self, head: int, tail: int) -> Role:
        """Return the role whose noun is given, with its holder."""
        for i in range(head + 1, tail):
            name = self.starting.get(i)
            if name is not None and name.stop > tail:
                self._shorten(name, tail)  # "State John Kerry" behind "Secretary of"
        first = self._left(head) if self.lexicon.role_before else self._prefixes(head)
        stop, holder = self._right(head, tail)
        if holder is not None and self.lexicon.is_relative(self.words[holder.first - 1]):
            holder.type = "person"  # "istri Bagas Pratama" is not Bagas
            return Role(first=first, head=head, tail=tail, stop=tail, vague=True)
        role = Role(first=first, head=head, tail=tail, stop=stop, holder=holder)
        before = self.words[first - 1] if first else ""
        role.vague = before in self.lexicon.indefinites or before in self.lexicon.plurals
        after = self.words[stop] if stop < len(self.words) else ""
        role.definite = before in self.lexicon.determiners or after in self.lexicon.determiners
        if role.holder is None:
            role.holder = self._apposed(first, stop) or (
                None if role.vague else self._after_comma(role)
            )
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

    def _prefixes(self, head: int) -> int:
        """Return where the words before an office begin that go with any: "mantan", "plt."."""
        first, prefixes = head, self.lexicon.role_prefixes
        while first > 0 and self.words[first - 1] in prefixes:
            first -= 1
            name = self.ending.get(first + 1)
            if name is not None:
                self._curtail(name, first)
        return first

    def _right(self, head: int, tail: int) -> tuple[int, Name | None]:
        """Return where what belongs to the noun ends, and the name that follows at once."""
        name = self.starting.get(tail)
        if self.lexicon.role_before:
            if name is not None and not self._is_body(name):
                return tail, name
            return self._linked(tail)
        at = self._past_short_form(self._role_words(tail))
        linked, holder = self._linked(at)
        if linked > at:
            return linked, holder
        name = self.starting.get(at)
        if name is None:
            return self._after_joint(head, tail, at) or (self._owner(at), None)
        if at > tail and name.stop - at == 1 and not name.titled and self._links(name.stop):
            return self._linked(name.stop)  # "Deputi Bidang Gizi pada Lembaga X Rina Wati"
        return self._divided(head, tail, name)

    def _past_short_form(self, at: int) -> int:
        """Return the token after an office's short form: "Sekretaris Jenderal (Sekjen) DPR"."""
        words = self.words[at : at + 3]
        is_short = words[::2] == ["(", ")"] and words[1] in self.lexicon.roles
        return at + len(words) if is_short else at

    def _divided(self, head: int, tail: int, name: Name) -> tuple[int, Name | None]:
        """Return where an office ends that a run of capitals goes on with, and who holds it."""
        at = name.first
        in_place = at > tail and self.words[at - 1] in self.lexicon.place_words
        is_many = self.words[head] in self.lexicon.collectives and not name.titled
        is_field = (in_place or is_many) and name.stop - name.first == 1
        if self.words[head] in self.lexicon.generic or is_field:
            return name.stop, None  # "warga Desa Sukamaju", "warga Sukamaju"
        is_led = in_place and self.holders.is_unknown(name)  # "warga Desa Sukamaju Rina Wati"
        closed = self._closed_name(name.stop)
        is_placed = not self.lexicon.place_words.isdisjoint(self.words[head : name.stop])
        if closed is not None and is_placed:  # "warga Desa Sumber Mulyo, Tini,"
            return self.holders.cut(name, name.stop)[0], closed
        if is_led:
            return self.holders.cut(name, name.first + 1)
        return self.holders.divide(head, tail, name)

    def _closed_name(self, comma: int) -> Name | None:
        """Return the name of one word between a comma and another mark, be it no known place."""
        name = self.starting.get(comma + 1) if self.words[comma : comma + 1] == [","] else None
        if name is None or name.stop - name.first > 1 or self._is_place(name):
            return None
        is_known = self.words[name.first] in self.lexicon.territories
        is_closed = self.words[name.stop : name.stop + 1] in ([","], ["."])
        return name if is_closed and not is_known and not name.roles else None

    def _after_joint(self, head: int, tail: int, at: int) -> tuple[int, Name] | None:
        """Return the holder named behind a second body: "humas dan Logistik OJK Rahma Wati"."""
        if self.words[at : at + 1] and self.words[at] in self.lexicon.connectors:
            name = self.starting.get(at + 1)
            if name is not None and name.first < self.holders.bodies.after(name) < name.stop - 1:
                stop, holder = self.holders.divide(head, tail, name)
                return None if holder is None else (stop, holder)
        return None

    def _role_words(self, at: int) -> int:
        """Return the end of the words that belong to an office ("luar negeri"), taken off names."""
        words, limit = self.words, min(len(self.words) - 1, at + _REACH)
        while at < limit and (
            words[at] in self.lexicon.role_words or self.holders.past_list(at) > at
        ):
            if (listed := self.holders.past_list(at)) > at:
                self.holders.pass_over(at, listed)
                at, limit = listed, min(len(words) - 1, listed + _REACH)
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

    def _curtail(self, name: Name, stop: int) -> None:
        """Let a name end earlier; one that is used up is no name any more."""
        del self.ending[name.stop]
        name.stop = stop
        if name.first < stop:
            self.ending[stop] = name
        else:
            self.starting.pop(name.first, None)

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
            end = match_phrase(self.lexicon.roles, self.words, at + 1, len(self.words))
            return end if end > at + 1 else at
        return at

    def _linked(self, at: int) -> tuple[int, Name | None]:
        """Return the end of a body joined by "of" or "dari" (``at``: none), and who follows it."""
        i = at
        if self._links(i):
            i += 1
            if i < len(self.words) and self.words[i] in self.lexicon.determiners:
                i += 1
            limit = min(len(self.words), i + _REACH)
            while i < limit and i not in self.starting and self.words[i] in self.lexicon.role_words:
                i += 1
            name = self.starting.get(i)
            if name is not None:
                start = self.holders.bodies.after(name)
                if self._holds_full(name):  # "Prime Minister of Norvania Ilsa Brandt"
                    return self.holders.cut(name, name.stop - _FULL)
                is_whole = not self.holders.bodies.needs_name(name)
                if is_whole and name.first < start < name.stop - 1:
                    return self.holders.cut(name, start)
                return self._following(self.holders.bracketed(name.stop))
        return at, None

    def _holds_full(self, name: Name) -> bool:
        """Return whether the run of a land ends with a full name whose surname stands alone."""
        words = self.words[name.first : name.stop]
        is_long = self.lexicon.role_before and len(words) > _FULL
        is_surname = words[-1] in self.holders.bodies.singles
        return is_long and is_surname and self.lexicon.organizations.isdisjoint(words)

    def _links(self, i: int) -> bool:
        """Return whether a word joins a role to its body: "of", "dari", "pada Lembaga X"."""
        if i >= len(self.words):  # a text may end in a name
            return False
        if self.words[i] in self.lexicon.role_links:
            return True
        name = self.starting.get(i + 1)
        if name is None or self.words[i] not in self.lexicon.body_links:
            return False
        is_body = self.words[i + 1] in self.lexicon.organizations
        return is_body or self.holders.bodies.holds_place(
            name
        )  # "konsul jenderal di New York Rina Wati"

    def _following(self, at: int) -> tuple[int, Name | None]:
        """Return the end of an office whose body ends at a token, and who is named at once."""
        name = self.starting.get(at)
        if name is None or self.lexicon.role_before:
            return at, None
        return self.holders.cut(name, self.holders.bodies.after(name))

    def _is_body(self, name: Name) -> bool:
        last = self.words[name.stop - 1]
        return last in self.lexicon.organizations or last in self.lexicon.territories

    def _apposed(self, first: int, stop: int) -> Name | None:
        """Return the name that the role stands in apposition to: "X (34), a resident"."""
        if self.lexicon.role_before and self._goes_on(stop):
            return None
        i = first - 1
        unknown = 0
        while i > 0 and self.words[i] != "," and unknown < _AGE:
            if self.words[i] in _ENDS and self.tokens.capitalized(i + 1):
                return None  # the role opens a sentence
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

    def _goes_on(self, stop: int) -> bool:
        """Return whether a predicate follows at once: the role is a subject, no apposition."""
        if stop >= len(self.words) or not self.words[stop].isalpha():
            return False
        word, lexicon = self.words[stop], self.lexicon
        if self.tokens.surfaces[stop] in lexicon.predicates:
            return True
        return stop not in self.starting and not (
            word in lexicon.function or word in lexicon.role_links or word in lexicon.particles
        )

    def _may_be_person(self, name: Name) -> bool:
        is_body = self.words[name.stop - 1] in self.lexicon.organizations
        if is_body or name.type not in {"unknown", "person"} or self._is_place(name):
            return False
        before = self.words[name.first - 1] if name.first else ""
        lexicon = self.lexicon
        is_linked = before in lexicon.role_links
        if before in lexicon.place_prepositions and not is_linked:
            return False  # "ke Tanah Abang, jumlah penumpang ..."
        return name.stop - name.first > 1 or not is_linked

    def _after_comma(self, role: Role) -> Name | None:
        is_kin = self.words[role.tail - 1] in self.lexicon.kin  # "her husband, Bill,"
        name = self.holders.comma_name(role.stop, is_kin=is_kin) or self._after_trade(role.stop)
        return name if name is not None and not self._is_place(name) else None

    def _after_trade(self, stop: int) -> Name | None:
        """Return who is named behind a trade and a comma: "sopir bus di Palu, Budi Karya (35),"."""
        if self.lexicon.role_before:
            return None
        comma = stop
        while comma < stop + _TRADE and self._is_plain(comma):
            comma += 1
        if comma == stop:
            return None
        place = self.starting.get(comma + 1)
        if place is not None and self.words[comma] in self.lexicon.body_links:
            comma = place.stop
        name = self.holders.comma_name(comma)
        if name is None or self.words[name.stop : name.stop + 1] not in _CLOSING:
            return None
        is_body = not self.lexicon.bodies.isdisjoint(self.words[name.first : name.stop])
        return None if is_body else name

    def _is_plain(self, i: int) -> bool:
        """Return whether a token is a noun or the like in lower case: none for a person."""
        if i >= len(self.words) or not self.tokens.surfaces[i].islower():
            return False
        lexicon, word = self.lexicon, self.words[i]
        return word.isalpha() and not any(
            word in some for some in (lexicon.function, lexicon.roles, lexicon.humans)
        )

    def _is_place(self, name: Name) -> bool:
        if self.words[name.first] in self.lexicon.place_words:
            return True
        return match_phrase(self.lexicon.places, self.words, name.first, name.stop) == name.stop
