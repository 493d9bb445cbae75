"""Where an office ends and its holder's name begins: "Kepala Dinas Sosial Kota Palu Rahma Wati"."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import attrs

from claimcheck.mentions.bodies import Bodies
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.names import Name
from claimcheck.reading import Tokens, match_phrase

__all__ = ["Holders"]

_PARTS = 6  # runs of capitals that one office may take
_BRACKET = 6  # tokens of an acronym in brackets, the brackets too
_GAP = 3  # tokens of a number between two runs: "Covid - 19"
_FIELDS = 10  # tokens of the fields of one office, with their commas
_NAME = 3  # words of a person's name
_SHORT = 3  # letters of a title that is an abbreviation: "dr", "drs"
_TITLES = 6  # tokens of a rank and of titles before a name


@attrs.frozen
class _Step:
    """The run after another one of an office, and how it was reached."""

    name: Name
    kind: str  # title, bracket, number or joint


class Holders:
    """Tells the body of an office from the name of who holds it; knows the names by their edges."""

    def __init__(self, tokens: Tokens, names: list[Name], lexicon: Lexicon) -> None:
        """Learn which words stand as a person's name elsewhere, and which in lower case."""
        self._tokens = tokens
        self._words = tokens.words
        self._names = names
        self._lexicon = lexicon
        self.starting = {name.first: name for name in names}
        self.ending = {name.stop: name for name in names}
        self._fulls = {tuple(tokens.words[n.first : n.stop]) for n in names if n.stop - n.first > 1}
        self.bodies = Bodies(tokens, names, lexicon)
        self._counts = Counter(tokens.words)
        self._pairs = Counter(pairwise(tokens.words))

    def divide(self, head: int, tail: int, name: Name) -> tuple[int, Name | None]:
        """Return where the office ends that goes on with a name, and the name of its holder."""
        steps = self._steps(name)
        if not steps:
            return self.cut(name, self._start_in(head, tail, name))
        last = steps[-1]
        if last.kind == "title":
            start = self.bodies.after(last.name)
            is_initials = start - last.name.first == 1 and self.bodies.is_initials(last.name.first)
            is_body = last.name.first < start < last.name.stop and not is_initials
            is_body &= self.bodies.begins(last.name)
            return self.cut(last.name, start if is_body else last.name.first)
        is_open = last.kind == "joint" and self.bodies.needs_name(last.name)
        stop, holder = self.cut(last.name, self._name_start(last.name, is_open=is_open))
        if holder is None and last.kind == "joint":
            return self._joined(name), None
        return self.bracketed(stop) if holder is None else stop, holder

    def is_unknown(self, name: Name) -> bool:
        """Return whether a run begins with no known name, and is longer than a name alone."""
        words = self._words[name.first : name.stop]
        is_known = tuple(words) in self.bodies.standing or self.bodies.opens(name)
        is_placed = self.bodies.after(name) > name.first
        is_one = not self._lexicon.particles.isdisjoint(words)  # "Provinsi Valle del Cauca"
        return len(words) == _NAME and not (is_known or is_placed or is_one)

    def bracketed(self, at: int) -> int:
        """Return the end of an acronym in brackets that follows, else ``at``."""
        inside = self._tokens.surfaces[at + 1 : at + 2]
        is_name = at + 1 in self.starting or (inside != [] and inside[0].isupper())  # "(P2P)"
        if self._words[at : at + 1] == ["("] and is_name:
            for i in range(at + 2, min(at + _BRACKET, len(self._words))):
                if self._words[i] == ")":
                    return i + 1
        return at

    def comma_name(self, stop: int, *, is_kin: bool = False) -> Name | None:
        """Return the name set off after the role: "kuasa hukumnya, Togar", "Ketua X Prof. Y"."""
        comma = self._words[stop : stop + 1] == [","]
        for i in range(stop + comma, min(stop + 5, len(self._words))):
            name = self.starting.get(i)
            if name is not None:
                titles = self._words[stop + comma : i]
                if any(word not in self._lexicon.honorifics and word != "." for word in titles):
                    return None
                is_closed = is_kin and self._words[name.stop : name.stop + 1] == [","]
                is_set_off = comma and (name.stop - name.first > 1 or is_closed)
                return name if name.titled or is_set_off else None
        return None

    def cut(self, name: Name, start: int) -> tuple[int, Name | None]:
        """Return where the office ends in a run whose holder begins at a token, and the holder."""
        if start >= name.stop:
            next_one = self.starting.get(name.stop)  # cut off behind a country
            if next_one is not None:
                return name.stop, next_one
            return self.bracketed(self._joined(name)), None
        if start > name.first:
            holder = Name(start, name.stop, gender=name.gender, titled=name.titled)
            name.stop = start
            self.starting[start] = holder
            self.ending[holder.stop] = holder
            self.ending[start] = name
            self._names.append(holder)
            return start, holder
        return start, name

    def _steps(self, name: Name) -> list[_Step]:
        """Return the runs that go on with an office, up to its holder's."""
        steps: list[_Step] = []
        while len(steps) < _PARTS:
            step = self._step(name.stop)
            if step is None:
                break
            steps.append(step)
            name = step.name
            if step.kind == "title":
                break
        return steps

    def _step(self, stop: int) -> _Step | None:
        """Return the run that goes on after a token: titles, brackets, a number, "and" between."""
        titled = self.starting.get(self._past_titles(stop))
        if titled is not None and titled.first > stop:
            return _Step(titled, "title")
        after = self.bracketed(stop)
        if after > stop:
            titled = self.starting.get(self._past_titles(after))
            if titled is not None and not self._is_broken(after):
                return _Step(titled, "title" if titled.first > after else "bracket")
            return self._joint(after)
        number = self._past_number(stop)
        if number > stop and number in self.starting and not self._is_broken(number):
            return _Step(self.starting[number], "number")
        return self._joint(number)

    def _joint(self, stop: int) -> _Step | None:
        """Return the run that "and" or a list of fields joins to an office."""
        listed = self.past_list(stop)
        if listed in self.starting and listed > stop:
            self.pass_over(stop, listed)
            return _Step(self.starting[listed], "joint")
        lexicon = self._lexicon
        word = self._words[stop] if stop < len(self._words) else ""
        name = self.starting.get(stop + 1)
        if name is None:
            return None
        if word in lexicon.connectors or word in lexicon.role_links:
            is_body = self.bodies.opens(name) or self.bracketed(name.stop) > name.stop
            return _Step(name, "joint") if is_body or self.bodies.holds_place(name) else None
        is_placed = word in lexicon.body_links and self.bodies.holds_place(name)
        return _Step(name, "joint") if is_placed else None

    def release(self) -> None:
        """Cut the names of people off the runs of bodies that no office was found for."""
        for name in list(self._names):
            if name.roles or name.titled or name.stop - name.first <= _NAME - 1:
                continue
            start = self.bodies.after(name)
            rest = self._words[start : name.stop]
            is_known = rest[:1] != [] and (
                rest[0] in self.bodies.singles
                or not (self.bodies.needs_name(name) or self.bodies.singles.isdisjoint(rest))
            )
            if name.first < start < name.stop - 1 and (is_known or self.bodies.ends_place(start)):
                self.cut(name, start)

    def past_list(self, comma: int) -> int:
        """Return the last field of an office that has several: "Politik, Hukum, dan Keamanan"."""
        words, connectors = self._words, self._lexicon.connectors
        i, limit = comma, min(len(words) - 2, comma + _FIELDS)
        while 0 < i < limit and words[i] == "," and self._is_field(i - 1):
            i += 1
            while i < limit and self._is_field(i) and words[i] not in connectors:
                i += 1
            if words[i] in connectors:
                return i + 1 if self._is_field(i + 1) else comma
        return comma

    def _is_field(self, i: int) -> bool:
        """Return whether a word is one of an office's: listed, or a noun of what is done."""
        word = self._words[i]
        return word in self._lexicon.role_words or self._lexicon.is_derived(word)

    def pass_over(self, first: int, stop: int) -> None:
        """Let the words of a range be no names: they are fields of an office."""
        for name in [self.starting[i] for i in range(first, stop) if i in self.starting]:
            del self.starting[name.first], self.ending[name.stop]
            name.first = name.stop

    def _past_titles(self, at: int) -> int:
        """Return the token after the ranks and titles that follow; ``at`` where there are none."""
        lexicon, words = self._lexicon, self._words
        i, limit = at, min(len(words), at + _TITLES)
        while i < limit and not self._is_broken(i):
            end = match_phrase(lexicon.roles, words, i, len(words))
            is_rank = end > i + 1 and self._tokens.capitalized(i)  # "Laksamana Pertama"
            if not is_rank and words[i] in lexicon.honorifics and self._is_titular(i):
                i += 1 + (words[i + 1 : i + 2] == ["."])
                continue
            if i > at and words[i] == "(" and words[i + 2 : i + 3] == [")"]:  # "Jenderal (Pol)"
                i += 3
                continue
            if end == i or not self._tokens.capitalized(i):
                break
            i = end
        return i

    def _is_titular(self, i: int) -> bool:
        """Return whether a title is written as one: with a capital, or short, as "dr Ridwan"."""
        word, lexicon = self._words[i], self._lexicon
        is_short = len(word) <= _SHORT and word not in lexicon.kin and i + 1 in self.starting
        is_named = self._words[i - 1] in lexicon.organizations  # "RSUD dr Soetomo"
        return self._tokens.capitalized(i) or (is_short and not is_named)

    def _past_number(self, at: int) -> int:
        """Return the token after a number that belongs to a body: "RT 05", "Covid-19"."""
        i, limit = at, min(len(self._words), at + _GAP)
        while i < limit and (
            self._words[i].isdecimal()
            or self._words[i] == "-"
            or self._words[i] in self._lexicon.never
        ):
            i += 1
        return i if i > at and self._words[i - 1].isdecimal() else at

    def _is_broken(self, i: int) -> bool:
        """Return whether a line ends before a token."""
        if not 0 < i < len(self._words):
            return True
        return "\n" in self._tokens.text[self._tokens.ends[i - 1] : self._tokens.starts[i]]

    def _joined(self, name: Name) -> int:
        """Return the end of a body's name; one in two parts has its acronym after the second."""
        stop = name.stop
        second = self.starting.get(stop + 1)
        if (
            second is not None
            and self._words[stop] in self._lexicon.connectors
            and self.bracketed(second.stop) > second.stop
        ):
            del self.starting[second.first], self.ending[stop]
            name.stop = second.first = second.stop
            self.ending[name.stop] = name
        return name.stop

    def _start_in(self, head: int, tail: int, name: Name) -> int:
        """Return where the holder's name begins in the only run of an office."""
        if name.titled and name.first == tail:  # an office that is a title too: "Raja Yordania"
            place = match_phrase(self._lexicon.places, self._words, tail, name.stop)
            return self._past_body(place if place < name.stop else tail, name.stop - 1)
        start = name.first if name.titled else self.bodies.after(name)
        if name.titled or start >= name.stop:
            return start
        is_governed = tuple(self._words[head:tail]) in self._lexicon.governed
        is_told = name.first > tail and start == name.first  # by the words before it
        start = self._name_start(
            name, is_open=is_governed and not is_told and self.bodies.needs_name(name)
        )
        if name.stop - start == 1 and self.comma_name(name.stop) is not None:
            return name.stop
        bodies = self._lexicon.organizations
        is_led = self._words[start - 1] in self._lexicon.named_bodies  # "Kemenperin Mediarman"
        is_known = is_led or self._words[start] in self.bodies.singles
        is_lone = name.stop - start == 1 and not is_known
        is_body = (
            is_lone and self._words[name.first] in bodies and not self.bodies.ends_place(start)
        )
        is_apart = self._is_set_off(self.bracketed(name.stop))
        is_body |= is_apart and not bodies.isdisjoint(self._words[name.first : start])
        return name.stop if is_body else start

    def _name_start(self, name: Name, *, is_open: bool) -> int:
        """Return where a person's name begins in a run; ``name.stop`` where none does."""
        start, is_closed = self.bodies.measured(name)
        if name.titled or start >= name.stop:
            return name.first if name.titled else start
        last = name.stop - 1
        if tuple(self._words[start : name.stop]) in self.bodies.standing:
            return start
        past = self._past_body(start, last) if start == name.first else start
        past = self._past_owner(start, last) if past == start else past
        is_open, start = is_open and past == start, past
        for i in range(start + is_open, last):
            if tuple(self._words[i : name.stop]) in self._fulls:
                return i
            if self._words[i] in self.bodies.singles:
                is_whole = is_closed or (name.first < start and not is_open)
                is_own = is_whole and i == start + 1 and name.stop - i < _NAME
                at = i - (is_own and self._goes_with(i - 1))
                return self._with_initials(at, start + is_open)
        if is_open and last - start > 1:
            return (
                name.stop if self._is_set_off(name.stop) else self._with_initials(last - 1, start)
            )
        return start

    def _past_body(self, start: int, last: int) -> int:
        """Return where a name begins behind a body's of several words, in a run of its own too."""
        for stop in range(start + 2, last):
            is_body = tuple(self._words[start:stop]) in self._fulls
            if is_body and not self.bodies.singles.isdisjoint(self._words[stop : last + 1]):
                return stop
        return start

    def _past_owner(self, start: int, last: int) -> int:
        """Return where a name begins behind the one of a body that the text names elsewhere.

        In "CEO Pasarkita Rahma Wati" both "Pasarkita" and "Rahma" may stand alone.
        """
        word = self._words[start]
        if last - start < 1 or word in self.bodies.openers:
            return start
        if word in self.bodies.placed:
            return start + 1
        others = [i for i in range(start + 1, last + 1) if self._words[i] in self.bodies.singles]
        is_owner = word in self.bodies.singles and bool(others) and last - start > 1
        if not is_owner or any(self.bodies.is_of_body(i) for i in range(start + 1, last + 1)):
            return start
        at = start + 1 if others[0] == last else others[0]
        return self._with_initials(at, start + 1)

    def _with_initials(self, i: int, start: int) -> int:
        """Return where a name begins with the initials before a word: "Panji W Ruky"."""
        while i > start and 1 in (len(self._words[i]), len(self._words[i - 1])):
            i -= 1
        return i

    def _goes_with(self, i: int) -> bool:
        """Return whether a word stands nowhere without the next, as a body's or a place's does."""
        one, two = self._words[i], self._words[i + 1]
        return self._counts[one] == self._pairs[one, two]

    def _is_set_off(self, stop: int) -> bool:
        """Return whether a name follows between commas: "Ketua Badan X Y Z, Budi Karya, ..."."""
        name = self.comma_name(stop)
        return name is not None and self._words[name.stop : name.stop + 1] == [","]
