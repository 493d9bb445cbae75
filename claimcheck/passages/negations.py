"""The words that a sentence negates, by their order: a tree that was read wrongly hides none."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.model import Span
from claimcheck.passages.parts import WORD, Part

__all__ = ["DENIES", "Negated", "denying", "has_exception", "negated_in"]

DENIES = "denies"  # the stance of who denies something

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


def negated_in(parts: Sequence[Part]) -> Iterator[Negated]:
    """Yield what the negators of a sentence negate: the first telling word behind each."""
    for i, negator in enumerate(parts):
        behind = parts[i + 1 : i + 1 + _REACH] if negator.negates else ()
        found = next((p for p in behind if p.weight >= _TELLING or not _goes_on(p)), None)
        if found is not None and found.weight >= _TELLING:
            yield Negated(negator=negator, part=_headed(found, parts))


def _headed(part: Part, parts: Sequence[Part]) -> Part:
    """Return the noun behind a word that is before it: "not going to be the first winner"."""
    if part.head is None or part.head < part.index or not part.relation.startswith(_BEFORE):
        return part
    head = parts[part.head]
    return head if head.weight >= _TELLING else part


def _goes_on(part: Part) -> bool:
    return part.is_value or part.form[0].isalnum()


def denying(parts: Sequence[Part], language: Language) -> frozenset[int]:
    """Return the parts that negate anything, also by another word's meaning: "unable"."""
    negators, denials = language.claims.negators, _denials(language)
    return frozenset(
        part.index
        for part in parts
        if part.negates or part.form in negators or not denials.isdisjoint((part.form, part.lemma))
    )


def has_exception(parts: Sequence[Part], language: Language) -> bool:
    """Return whether something is affirmed behind a negation: "not until Monday"."""
    exceptives = language.judging.compare.exceptives
    return any(part.form in exceptives for part in parts if part.kind == WORD)


@functools.cache
def _denials(language: Language) -> frozenset[str]:
    compare = language.judging.compare
    return frozenset((*compare.deniers, *compare.refusals))
