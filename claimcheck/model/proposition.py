"""What a clause says: a predicate, its arguments by role, and how it is put forward."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any

import attrs

from claimcheck.model.annotations import Mention, Quantity, Timex
from claimcheck.model.span import Span

__all__ = [
    "Argument",
    "ClauseReading",
    "Factuality",
    "LazyReading",
    "Predicate",
    "Proposition",
    "Role",
]


class Factuality(enum.StrEnum):
    """
    How a proposition is put forward by its source, after FactBank (Saurí and Pustejovsky 2009).

    The last seven say that it is not told as a fact, and why.
    """

    ASSERTED = "asserted"
    DENIED = "denied"
    CORRECTED = "corrected"
    DOUBTED = "doubted"
    ASKED = "asked"
    REQUESTED = "requested"
    PLANNED = "planned"
    POSSIBLE = "possible"
    HYPOTHETICAL = "hypothetical"
    CANCELLED = "cancelled"


class Role(enum.StrEnum):
    """
    What an argument is to its predicate, in the active clause ("A was sued by B": B is subject).

    ``attribute`` is what is said of the subject without a verb of its own ("is a judge").
    """

    SUBJECT = "subject"
    OBJECT = "object"
    RECIPIENT = "recipient"
    OBLIQUE = "oblique"
    TIME = "time"
    PLACE = "place"
    QUANTITY = "quantity"
    ATTRIBUTE = "attribute"
    COMPLEMENT = "complement"
    MANNER = "manner"


@attrs.frozen(kw_only=True)
class Predicate:
    """
    What is said to be or to happen: the head of a clause with its auxiliaries.

    ``lemma`` is the head's, ``upos`` its universal part of speech, ``negated`` whether a negator
    stands on this very predicate.
    """

    span: Span
    head: Span
    lemma: str
    upos: str
    negated: bool = False


@attrs.frozen(kw_only=True)
class Argument:
    """
    A part of a clause that fills a role.

    ``span`` is the whole phrase, ``head`` its head word, ``lemma`` that word's; ``marker`` the
    preposition or conjunction that joins it ("in", "after"), empty for none. ``refers`` is what it
    stands for: one of the article's mentions, timexes or quantities, None where it is none of them.
    """

    role: Role
    span: Span
    head: Span
    lemma: str
    upos: str
    marker: str = ""
    refers: Mention | Timex | Quantity | None = None


@attrs.frozen(kw_only=True)
class Proposition:
    """A predicate and its arguments, in the order of the text."""

    predicate: Predicate
    arguments: tuple[Argument, ...] = ()
    factuality: Factuality = Factuality.ASSERTED

    def of_role(self, *roles: Role) -> tuple[Argument, ...]:
        """Return the arguments in one of the roles."""
        return tuple(argument for argument in self.arguments if argument.role in roles)


@attrs.frozen(kw_only=True)
class ClauseReading:
    """What the words of a claim say, and how: the proposition, where there is one."""

    proposition: Proposition | None = None
    factuality: Factuality = Factuality.ASSERTED


_UNREAD = ClauseReading()


class LazyReading:
    """
    A clause that is read when it is first asked for, and kept; what is pickled is the answer.

    >>> LazyReading(ClauseReading).factuality
    <Factuality.ASSERTED: 'asserted'>
    """

    __slots__ = ("_read", "_value")

    def __init__(self, read: Callable[[], ClauseReading]) -> None:
        """Keep how to read it."""
        self._read: Callable[[], ClauseReading] | None = read
        self._value = _UNREAD

    @classmethod
    def known(cls, value: ClauseReading) -> LazyReading:
        """Return one that has been read."""
        return cls(lambda: value)

    @property
    def value(self) -> ClauseReading:
        """What was read."""
        read = self._read
        if read is not None:
            self._value = read()
            self._read = None
        return self._value

    @property
    def proposition(self) -> Proposition | None:
        """The proposition; None where there is no parser, or no clause."""
        return self.value.proposition

    @property
    def factuality(self) -> Factuality:
        """How it is put forward."""
        return self.value.factuality

    def __reduce__(self) -> tuple[Any, tuple[ClauseReading]]:
        """Pickle what was read, or would be."""
        return type(self).known, (self.value,)
