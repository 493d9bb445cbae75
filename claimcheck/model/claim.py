"""The claim: one proposition of an article, whose it is, and how it is put forward."""

from __future__ import annotations

import attrs

from claimcheck.model.annotations import Attribution, Mention, Quantity, Timex
from claimcheck.model.proposition import (
    Argument,
    Factuality,
    LazyReading,
    Predicate,
    Proposition,
)
from claimcheck.model.span import Span

__all__ = ["Claim"]

# What is not said to be so must not look as if it were.
_NOT_ASSERTED = {
    "denies": "denied",
    "doubts": "doubted",
    "asks": "asked",
    "requests": "requested",
    "orders": "requested",
    "hopes": "hoped",
    "corrects": "corrected",
    "cancels": "cancelled",
}
_TOLD_BY_THE_WORDS = frozenset({Factuality.ASSERTED, Factuality.DENIED, Factuality.PLANNED})


@attrs.frozen(kw_only=True, weakref_slot=False)
class Claim:
    """
    One checkable proposition.

    ``attribution`` is None where the outlet speaks in its own voice. ``content`` is what is
    claimed, ``text`` the same in words; ``spans`` is where the article makes the claim: the
    content, or with it the words that say whose it is. ``factuality`` tells how it is put forward.
    The timexes, quantities and mentions are those inside its content.

    ``proposition`` says who did what to whom, where and when. It and the factuality are read when
    they are first asked for, and claims are compared without them.
    """

    id: str
    spans: tuple[Span, ...]
    text: str
    content: tuple[Span, ...] = attrs.field()
    speaker: str | None = None
    attribution: Attribution | None = None
    _factuality: Factuality | None = attrs.field(default=None, eq=False, repr=False)
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    syntax: LazyReading | None = attrs.field(default=None, eq=False, repr=False)

    @content.default
    def _all_of_it(self) -> tuple[Span, ...]:
        return self.spans

    @property
    def factuality(self) -> Factuality:
        """How its source puts it forward; read when first asked for, as the proposition."""
        if self._factuality is not None:
            return self._factuality
        return Factuality.ASSERTED if self.syntax is None else self.syntax.factuality

    @property
    def proposition(self) -> Proposition | None:
        """Its predicate and arguments; None where there is no parser, or no clause."""
        return None if self.syntax is None else self.syntax.proposition

    @property
    def predicate(self) -> Predicate | None:
        """What is said to be or to happen."""
        return None if self.proposition is None else self.proposition.predicate

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """Who and what it is said of, by role."""
        return () if self.proposition is None else self.proposition.arguments

    def __str__(self) -> str:
        """Return the claim and who made it, in one line."""
        told = self._told()
        speaker = " ".join(filter(None, [self.speaker, told and f"({told})"]))
        return f"{speaker}: {self.text}" if speaker else self.text

    def __repr__(self) -> str:
        """Return a short line for people."""
        dates = (timex.edtf for timex in self.timexes if timex.edtf)
        when = next((f", {edtf}" for edtf in dates), "")
        told = self._told()
        by = f"{told} by {self.speaker or 'a source'}" if told else self.speaker or "the outlet"
        return f"<Claim {self.text[:60]!r} — {by}{when}>"

    def _told(self) -> str:
        """Return what the speaker does with the claim, where that isn't to say it; else nothing."""
        if self.attribution is None:
            return ""
        by_stance = _NOT_ASSERTED.get(self.attribution.stance, "")
        return by_stance or ("" if self.factuality in _TOLD_BY_THE_WORDS else self.factuality.value)
