"""The parts of a sentence: words, and dates, figures, names and places as single units."""

from __future__ import annotations

import functools
import operator
from collections.abc import Hashable

import attrs

from claimcheck.lexical import Entry, Lemma, entry_of
from claimcheck.model import Mention, Quantity, Span, Timex

__all__ = [
    "ASKED",
    "COMPASS",
    "DATE",
    "FACT",
    "MODAL",
    "NAME",
    "NUMBER",
    "OPEN",
    "PLACE",
    "TOWN",
    "UNREAL",
    "WORD",
    "Frame",
    "Part",
    "weighing",
]

WORD, NAME, PLACE, DATE, NUMBER = "word", "name", "place", "date", "number"
FACT, MODAL, UNREAL, ASKED, OPEN = "fact", "modal", "unreal", "asked", "open"
_NOWHERE = Span(0, 0)
_PERSON = "person"  # the type of a name
COMPASS = "compass"
"""What the path of a point of the compass begins with."""
TOWN = ""
"""The same of a town of no known country."""


@attrs.frozen(kw_only=True, eq=False)
class Part:
    """
    One unit of a sentence.

    ``kind`` is word, name, place, date or number; ``form`` its text, lower case, ``lemma`` that of
    its head word, ``word`` that as it is looked up; ``terms`` are keys that mean the same in every
    language, ``meanings`` those of each word of a name. ``weight``, in [0, 1], is how much it says
    by itself, 0 for a word that only joins others. ``head`` is the index of the part that it hangs
    on, ``relation`` how (Universal Dependencies). ``is_cue`` marks a word of saying, ``refers``
    names whom a pronoun or an office means, where that is known, ``weekday`` is the day of the week
    that a date names, 0 for Monday, ``grain`` the finest unit that it names.
    """

    index: int
    span: Span
    kind: str
    form: str
    lemma: str
    upos: str = ""
    weight: float = 0.0
    word: Lemma | None = None
    terms: frozenset[str] = frozenset()
    meanings: tuple[frozenset[str], ...] = ()
    head: int | None = None
    relation: str = ""
    is_quoted: bool = False
    is_cue: bool = False
    negates: bool = False
    refers: str = ""
    timex: Timex | None = None
    weekday: int | None = None
    grain: str = ""
    quantity: Quantity | None = None
    mention: Mention | None = None
    path: tuple[str, ...] = ()

    @functools.cached_property
    def told(self) -> Hashable:
        """What two parts have alike that stand alike to every other: all but their places."""
        words = (
            self.kind,
            self.form,
            self.lemma,
            self.upos,
            self.refers,
            self.meanings,
            self.terms,
            self.word,
        )
        if self.kind == WORD:
            return words
        values = (v and attrs.evolve(v, span=_NOWHERE) for v in (self.timex, self.mention))
        return words, self.weekday, self.path, self.measure, *values

    @functools.cached_property
    def measure(self) -> Quantity | None:
        """Its figure without its place: what two figures come to is kept for all that are alike."""
        return None if self.quantity is None else attrs.evolve(self.quantity, span=_NOWHERE)

    @functools.cached_property
    def entry(self) -> Entry | None:
        """What its word can mean: looked up once, for it is compared with many."""
        return None if self.word is None else entry_of(self.word)

    def may_mean(self, other: Part) -> bool:
        """Return whether its word can stand to another's at all."""
        one, two = self.entry, other.entry
        return one is not None and two is not None and one.meets(two)

    @functools.cached_property
    def plain(self) -> str:
        """Its form without apostrophes, which are written in many ways."""
        return "".join(filter(str.isalnum, self.form)) or self.form

    @property
    def is_worded(self) -> bool:
        """Whether it is a value, or a word with all its letters, and no mark."""
        if self.kind != WORD or self.negates:
            return True
        return self.form[0].isalnum() and not self.is_masked

    @property
    def is_masked(self) -> bool:
        """Whether letters of a coarse word are left out, so that any may stand there: "d***"."""
        return "*" in self.form or "---" in self.form

    @property
    def is_phrase(self) -> bool:
        """Whether it is several words that the tables have as one."""
        return self.word is not None and " " in self.word.word

    @property
    def is_person(self) -> bool:
        """Whether it is a person's name."""
        return self.mention is not None and self.mention.type == _PERSON

    @property
    def is_value(self) -> bool:
        """Whether it is a date, a figure, a name or a place, and no word."""
        return self.kind != WORD


_FIELDS = tuple(field.name for field in attrs.fields(Part))
_values_of = operator.attrgetter(*_FIELDS)


def weighing(part: Part, weight: float) -> Part:
    """Return a part with its weight; ``attrs.evolve`` takes thrice as long, and each has one."""
    return Part(**{**dict(zip(_FIELDS, _values_of(part), strict=True)), "weight": weight})


@attrs.frozen(kw_only=True, eq=False)
class Frame:
    """
    A predicate of a sentence and its arguments, by the indices of parts.

    ``arguments`` are pairs of a role (in the active clause) and a part; ``is_negative`` tells
    whether it is denied, by a negator or by what governs it, ``stance`` how it is put forward:
    fact, modal, unreal, asked or open (it is told that it may not be so).
    """

    predicate: int
    arguments: tuple[tuple[str, int], ...] = ()
    is_negative: bool = False
    stance: str = FACT

    def of_role(self, role: str) -> tuple[int, ...]:
        """Return the parts in a role."""
        return tuple(part for own, part in self.arguments if own == role)
