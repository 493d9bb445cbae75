"""How a clause is put forward: affirmed or denied, as a fact or as something that may be."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.lexical import lemmas
from claimcheck.model import Attribution
from claimcheck.passages.negations import DENIES
from claimcheck.passages.parts import ASKED, FACT, MODAL, OPEN, UNREAL, Part

__all__ = ["Stances"]

_STEPS = 4  # clauses that a clause may lie under
_COMPLEMENTS = frozenset({"ccomp", "csubj", "xcomp"})
_NOUNS = frozenset({"nsubj", "obj", "obl", "iobj"})
_VERB, _ADVERBIAL = "VERB", "advcl"
_DETERMINERS = frozenset({"det", "advmod"})
_BESIDE = frozenset({"aux", "mark", "advmod", "cop"})
_ADVERB = "advmod"
_QUESTION = "?"
_JOINED, _AUXILIARY, _COORDINATOR = "conj", "aux", "cc"
_RELATIVE, _MARK, _SUBJECT = "acl", "mark", "nsubj"
_ARGUMENTS = (_SUBJECT, "obj")
_UNREAL = frozenset({"asks", "orders", "requests", "hopes"})


@attrs.frozen(eq=False)
class _Words:
    deniers: frozenset[str]
    unreal: frozenset[str]
    modal: frozenset[str]
    exceptives: frozenset[str]
    grounds: frozenset[str]
    doubts: frozenset[str]
    counterfactuals: frozenset[str]
    asking: frozenset[str]
    light: frozenset[str]
    subordinators: frozenset[str]
    conditional: frozenset[str]
    clausal: frozenset[str]
    relatives: frozenset[str]


@functools.cache
def _words_of(language: Language) -> _Words:
    compare = language.judging.compare
    return _Words(
        deniers=frozenset((*compare.deniers, *compare.refusals, *compare.falsifiers)),
        unreal=frozenset(compare.irrealis),
        modal=frozenset(compare.modals),
        exceptives=frozenset(compare.exceptives),
        grounds=frozenset(compare.grounds),
        doubts=frozenset(compare.doubts),
        counterfactuals=frozenset(compare.counterfactuals),
        asking=frozenset(language.claims.asking),
        light=frozenset(language.judging.light_verbs),
        subordinators=frozenset(language.claims.subordinators),
        conditional=frozenset(language.claims.conditional),
        clausal=frozenset(language.claims.clausal),
        relatives=frozenset(language.claims.relatives),
    )


class Stances:
    """Reads the stance of the clauses of one sentence."""

    def __init__(
        self, parts: Sequence[Part], language: Language, attributions: Sequence[Attribution] = ()
    ) -> None:
        self._parts = parts
        self._words = _words_of(language)
        self._tag = language.tag
        self._attributions = attributions
        self._children: list[list[int]] = [[] for _ in parts]
        for part in parts:
            if part.head is not None:
                self._children[part.head].append(part.index)
        self._asks = any(part.form == _QUESTION for part in parts[-2:])

    def is_negative(self, i: int) -> bool:
        """Return whether a clause is denied: by itself, by what it is told of, or by its verb."""
        below = [self._parts[c] for c in self._children[i]]
        negated = any(part.negates and part.relation not in _NOUNS for part in below)
        count = int(negated)
        if count and self._has_exception(i):
            return False
        count += self._shares_negator(i) + sum(self._is_none(c) for c in self._children[i])
        governors = [] if self._is_question(i) else self._below_ground(i)
        denied = sum(self._denies(g) for g in governors)
        count += denied or int(self._is_refused(i) or DENIES in self._attributed(i))
        return count % 2 == 1

    def _shares_negator(self, i: int) -> bool:
        """Return whether a verb in a list shares "not" with the first: "isn't sold, given away"."""
        part, own = self._parts[i], {self._parts[c].relation for c in self._children[i]}
        if (
            part.relation != _JOINED
            or part.head is None
            or own & {_AUXILIARY, _COORDINATOR, _SUBJECT}
        ):
            return False
        below = [self._parts[c] for c in self._children[part.head]]
        shared = any(c.relation == _AUXILIARY for c in below)
        return shared and any(c.negates and c.relation not in _NOUNS for c in below)

    def _marks(self, i: int, *relations: str) -> Iterator[str]:
        """Yield the words like "that" or "to" that open a clause, or hang on it otherwise."""
        for c in self._children[i]:
            if self._parts[c].relation in {_MARK, *relations}:
                yield self._parts[c].form

    def _is_question(self, i: int) -> bool:
        """Return whether a clause is asked below another: who denies that answers nothing."""
        return not self._words.asking.isdisjoint(self._marks(i, _ADVERB))

    def _is_refused(self, i: int) -> bool:
        """Return whether a word right before a verb that governs nothing tells it isn't done."""
        before = self._parts[i - 1] if i else None
        if before is None or not before.form[0].isalpha():
            return False
        subjects = [c for c in self._children[i] if self._parts[c].relation == _SUBJECT]
        if before.upos == _VERB and before.head not in subjects:
            return False
        governs = self._parts[i].head == before.index
        return not governs and self._is_any_of(before.index, self._words.deniers)

    def _attributed(self, i: int) -> frozenset[str]:
        """Return how those put a clause forward to whom it is attributed, if not within another."""
        if self._parts[i].relation == _RELATIVE and not any(self._marks(i)):
            return frozenset()
        start = self._parts[i].span.start
        return frozenset(
            attribution.stance
            for attribution in self._attributions
            if any(piece.start <= start < piece.end for piece in attribution.content)
        )

    def _has_exception(self, i: int) -> bool:
        """Return whether something is affirmed behind a negation: "not until Monday"."""
        below = self._children[i]
        negator = min(c for c in below if self._parts[c].negates)
        near = (*below, *(c for child in below for c in self._children[child]))
        return any(c > negator and self._parts[c].form in self._words.exceptives for c in near)

    def _is_none(self, i: int) -> bool:
        """Return whether an argument is none: "nobody", "no ships"."""
        part = self._parts[i]
        if part.relation not in _NOUNS:
            return False
        return part.negates or any(
            self._parts[c].negates and self._parts[c].relation in _DETERMINERS
            for c in self._children[i]
        )

    def _denies(self, i: int) -> bool:
        """Return whether a governing word denies, and is not denied itself."""
        beside = (c for c in self._children[i] if self._parts[c].relation == _ADVERB)
        denies = self._any_of((i, *beside), self._words.deniers)  # "falsely claimed"
        return denies != self._is_negated(i)

    def _is_negated(self, i: int) -> bool:
        return any(self._parts[c].negates for c in self._children[i])

    def _below_ground(self, i: int) -> list[int]:
        """Return the governing words up to a ground: who has no evidence denies nothing."""
        grounds = self._words.grounds
        return list(
            itertools.takewhile(lambda g: not self._is_any_of(g, grounds), self._governors(i))
        )

    def _is_open(self, governors: Sequence[int]) -> bool:
        """Return whether governing words leave open what they govern: "no evidence", "unclear"."""
        if self._any_of(governors, self._words.doubts):
            return True
        has_ground = self._any_of(governors, self._words.grounds)
        return has_ground and any(self._is_negated(g) for g in governors)

    def _governors(self, i: int) -> Iterator[int]:
        """Yield the words whose complement a clause is, the nearest first."""
        for _ in range(_STEPS):
            part = self._parts[i]
            if part.head is None or not self._is_complement(part, self._parts[part.head]):
                return
            i = part.head
            yield i

    def _is_complement(self, part: Part, above: Part) -> bool:
        """
        Return whether a clause is what its verb says little without: "continue to carry".

        So is what a noun tells ("reports that"), for what is told of the noun.
        """
        if part.relation in _COMPLEMENTS:
            return True
        if part.relation == _RELATIVE:
            return any(self._marks(part.index)) or self._is_told_of(part, above)
        if part.relation.startswith(_ARGUMENTS):
            below = (self._parts[c] for c in self._children[part.index])
            return any(c.relation == _RELATIVE and self._is_complement(c, part) for c in below)
        if part.relation != _ADVERBIAL:
            return False
        if above.lemma in self._words.light:
            # and no "after losing"
            return self._words.subordinators.isdisjoint(self._marks(part.index))
        is_own = any(self._parts[c].relation == _SUBJECT for c in self._children[part.index])
        return not is_own and self._is_any_of(above.index, self._words.unreal)

    def _is_told_of(self, part: Part, noun: Part) -> bool:
        """Return whether a verb behind an object tells of it: "membantah gubernur mundur"."""
        over = None if noun.head is None else self._parts[noun.head]
        if over is None or noun.relation != "obj" or over.form not in self._words.clausal:
            return False
        below = (self._parts[c].form for c in self._children[part.index])
        return part.upos == _VERB and self._words.relatives.isdisjoint(below)

    def stance(self, i: int) -> str:
        """Return how a clause is put forward."""
        if self._asks:
            return ASKED
        beside = [c for c in self._children[i] if self._parts[c].relation in _BESIDE]
        governors = list(self._governors(i))
        stances = self._attributed(i)
        if self._is_open(governors) or self._is_counterfactual(beside) or self._has_condition(i):
            return OPEN
        told = [g for g in governors if not self._denies(g)]  # and not "falsely claimed"
        if stances & _UNREAL or self._any_of((*beside, *told), self._words.unreal):
            return UNREAL
        over = [c for g in governors for c in self._children[g] if self._parts[c].relation == "aux"]
        return MODAL if self._any_of((*beside, *over), self._words.modal) else FACT

    def _has_condition(self, i: int) -> bool:
        """Return whether another clause tells on what condition it is so: "if they fail"."""
        clauses = (c for c in self._children[i] if self._parts[c].relation == _ADVERBIAL)
        return any(not self._words.conditional.isdisjoint(self._marks(c)) for c in clauses)

    def _is_counterfactual(self, beside: Sequence[int]) -> bool:
        """Return whether what stands beside a verb tells that it was not so: "almost"."""
        forms = [self._parts[i].form for i in beside]
        pairs = [" ".join(pair) for pair in itertools.pairwise(forms)]
        return not self._words.counterfactuals.isdisjoint((*forms, *pairs))

    def _any_of(self, places: Iterable[int], words: frozenset[str]) -> bool:
        return any(self._is_any_of(i, words) for i in places)

    def _is_any_of(self, i: int, words: frozenset[str]) -> bool:
        part = self._parts[i]
        if part.form in words or part.lemma in words:
            return True
        return part.weight > 0 and not words.isdisjoint(lemmas(part.form, self._tag))
