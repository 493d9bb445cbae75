"""The words that a sentence negates, by their order: a tree that was read wrongly hides none."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator

import attrs

from claimcheck.languages import Language
from claimcheck.model import Span
from claimcheck.passages import WORD, Part, Passage

__all__ = ["Negated", "has_exception", "negated_in", "negates_other"]

_TELLING = 0.5  # the weight of a word that tells something
_BEFORE = ("amod", "compound")  # how a word hangs on the noun that it stands before
_REACH = 5  # parts behind a negator, in which what it negates stands


@attrs.frozen(kw_only=True, eq=False)
class Negated:
    """A word that is negated, and the word that negates it."""

    negator: Part
    part: Part

    @property
    def span(self) -> Span:
        """The place of both."""
        spans = (self.negator.span, self.part.span)
        return Span(min(s.start for s in spans), max(s.end for s in spans))


def negated_in(side: Passage, own: Collection[int] | None = None) -> Iterator[Negated]:
    """
    Yield what the negators of a sentence negate: the first telling word behind each.

    Args:
        side: the sentence.
        own: the parts that are looked at; all where it is None.
    """
    for negator in side.parts:
        if not negator.negates or (own is not None and negator.index not in own):
            continue
        behind = side.parts[negator.index + 1 : negator.index + 1 + _REACH]
        found = next((p for p in behind if p.weight >= _TELLING or not _goes_on(p)), None)
        if found is not None and found.weight >= _TELLING:
            yield Negated(negator=negator, part=_headed(found, side))


def _headed(part: Part, side: Passage) -> Part:
    """Return the noun behind a word that is before it: "not going to be the first winner"."""
    if part.head is None or part.head < part.index or not part.relation.startswith(_BEFORE):
        return part
    head = side.parts[part.head]
    return head if head.weight >= _TELLING else part


def _goes_on(part: Part) -> bool:
    return part.is_value or part.form[0].isalnum()


def negates_other(side: Passage, i: int) -> bool:
    """Return whether a sentence negates anything, also by another word's meaning: "unable"."""
    negators, denials = side.language.claims.negators, _denials(side.language)
    return any(
        p.negates
        or p.form in negators
        or (p.index != i and not denials.isdisjoint((p.form, p.lemma)))
        for p in side.parts
    )


def has_exception(side: Passage) -> bool:
    """Return whether something is affirmed behind a negation: "not until Monday"."""
    exceptives = side.language.judging.compare.exceptives
    return any(part.form in exceptives for part in side.parts if part.kind == WORD)


@functools.cache
def _denials(language: Language) -> frozenset[str]:
    compare = language.judging.compare
    return frozenset((*compare.deniers, *compare.refusals))
