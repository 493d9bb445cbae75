"""What a clause says: a predicate, its arguments by role, and how it is put forward."""

from __future__ import annotations

import enum

import attrs

from claimcheck.model.span import Span

__all__ = ["Argument", "Factuality", "Predicate", "Proposition", "Role"]


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
    lemma of the preposition or conjunction that joins it ("in", "after"), empty for none.
    """

    role: Role
    span: Span
    head: Span
    lemma: str
    upos: str
    marker: str = ""


@attrs.frozen(kw_only=True)
class Proposition:
    """A predicate and its arguments, in the order of the text."""

    predicate: Predicate
    arguments: tuple[Argument, ...] = ()
    factuality: Factuality = Factuality.ASSERTED

    def of_role(self, *roles: Role) -> tuple[Argument, ...]:
        """Return the arguments in one of the roles."""
        return tuple(argument for argument in self.arguments if argument.role in roles)
