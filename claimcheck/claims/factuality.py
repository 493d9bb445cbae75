"""How a claim is put forward: asserted, denied, doubted, asked, requested, planned and so on."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import attrs

from claimcheck.claims.mainclause import ClauseWord, MainClause, main_clause, plain_clause
from claimcheck.languages import Language
from claimcheck.model import Attribution, Factuality
from claimcheck.syntax import Tree

__all__ = ["FactualityReader", "factuality_reader"]

_STANCES = {
    "denies": Factuality.DENIED,
    "doubts": Factuality.DOUBTED,
    "requests": Factuality.REQUESTED,
    "corrects": Factuality.CORRECTED,
    "cancels": Factuality.CANCELLED,
    "orders": Factuality.REQUESTED,
    "promises": Factuality.PLANNED,
    "hopes": Factuality.POSSIBLE,
}
_ORDER = (  # of two that a clause shows, the one that says more against its being a fact
    Factuality.CORRECTED,
    Factuality.CANCELLED,
    Factuality.DOUBTED,
    Factuality.HYPOTHETICAL,
    Factuality.REQUESTED,
    Factuality.POSSIBLE,
    Factuality.PLANNED,
)
_BY_CUE = (
    Factuality.CORRECTED,
    Factuality.DOUBTED,
    Factuality.REQUESTED,
    Factuality.POSSIBLE,
)
_OPEN = frozenset({Factuality.POSSIBLE, Factuality.HYPOTHETICAL})  # denied or not, left open
_ASKED = 5  # words in which who is asked is named
_OPENS = " +"


@attrs.frozen(eq=False)
class _Class:
    """
    Words of one kind: whole ones, and the beginnings of others (written "cancel-").

    One written "refus- +" is of the kind only as a verb that opens another clause.
    """

    words: frozenset[str]
    stems: tuple[str, ...]
    opening_words: frozenset[str]
    opening_stems: tuple[str, ...]

    def has(self, word: str, *, opens: bool) -> bool:
        """Return whether a word is of the kind; ``opens`` where it may open another clause."""
        if word in self.words or word.startswith(self.stems):
            return True
        return opens and (word in self.opening_words or word.startswith(self.opening_stems))


def _class(entries: Sequence[str]) -> _Class:
    plain = [entry for entry in entries if not entry.endswith(_OPENS)]
    opening = [entry.removesuffix(_OPENS) for entry in entries if entry.endswith(_OPENS)]
    return _Class(*_words_and_stems(plain), *_words_and_stems(opening))


def _words_and_stems(entries: Sequence[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    stems = tuple(entry[:-1] for entry in entries if entry.endswith("-"))
    return frozenset(entry for entry in entries if not entry.endswith("-")), stems


@functools.cache
def factuality_reader(language: Language) -> FactualityReader:
    """Return the reader of a language, made once."""
    words = language.claims
    return FactualityReader(
        negators=_class(words.negators),
        additive=_class(words.additive),
        asking=_class(words.asking),
        polar=frozenset(words.polar),
        conditional=_class(words.conditional),
        blockers=frozenset(words.blockers),
        kinds={
            Factuality.CORRECTED: _class(words.correcting),
            Factuality.CANCELLED: _class(words.cancelling),
            Factuality.DOUBTED: _class(words.doubting),
            Factuality.HYPOTHETICAL: _class(words.hypothetical),
            Factuality.REQUESTED: _class(words.requesting),
            Factuality.POSSIBLE: _class(words.possible),
            Factuality.PLANNED: _class(words.planned),
        },
    )


@attrs.frozen(kw_only=True, eq=False)
class FactualityReader:
    """Reads how claims of one language are put forward."""

    negators: _Class
    additive: _Class
    asking: _Class
    polar: frozenset[str]
    conditional: _Class
    blockers: frozenset[str]
    kinds: dict[Factuality, _Class]

    def has_trigger(self, words: Sequence[str]) -> bool:
        """Return whether any word can make a clause other than asserted: only then ask a tree."""
        known = (self.negators, self.conditional, *self.kinds.values())
        return any(one.has(word, opens=True) for word in words for one in known)

    def read(
        self,
        words: Sequence[str],
        tree: Tree | None,
        *,
        cue: Sequence[str] = (),
        attribution: Attribution | None = None,
    ) -> Factuality:
        """
        Return how a claim is put forward by its source.

        Args:
            words: of the claim, lower case.
            tree: of the claim; without one the words before its first subordinate clause tell.
            cue: the words of the attribution's cue, with the word before it.
            attribution: whose claim it is.
        """
        own = self._own(words, tree)
        said = None if attribution is None else self._said(words, cue, attribution)
        if said is Factuality.DENIED:
            return Factuality.ASSERTED if own is Factuality.DENIED else said
        return own if said is None else said

    def _said(
        self, words: Sequence[str], cue: Sequence[str], attribution: Attribution
    ) -> Factuality | None:
        """Return what the words of the report make of its content; None where it is told."""
        is_direct = attribution.kind == "direct"
        is_question = bool(words) and self.asking.has(words[0], opens=True) and not is_direct
        doubts = any(self.kinds[Factuality.DOUBTED].has(word, opens=True) for word in cue)
        if is_question and not (doubts and words[0] in self.polar):
            return Factuality.ASKED
        if attribution.stance == "asks" and not doubts:
            asks = words[-1:] == ["?"] or is_direct or self._asks_somebody(words)
            return Factuality.ASKED if asks else Factuality.REQUESTED
        found = _STANCES.get(attribution.stance)
        for kind in _BY_CUE:
            if found is None and any(self.kinds[kind].has(word, opens=True) for word in cue):
                found = kind
        is_negated = any(self.negators.has(word, opens=True) for word in cue)
        if is_negated and (found is not None or attribution.stance == "confirms"):
            return Factuality.POSSIBLE
        return found

    def _asks_somebody(self, words: Sequence[str]) -> bool:
        """Return whether a question follows who is asked: "the general why he had left"."""
        return any(self.asking.has(word, opens=False) for word in words[1:_ASKED])

    def _own(self, words: Sequence[str], tree: Tree | None) -> Factuality:
        """Return what the words of the claim itself say."""
        if words and words[-1] == "?":
            return Factuality.ASKED
        if not self.has_trigger(words):
            return Factuality.ASSERTED
        clause = self._first_clause(words) if tree is None else main_clause(tree, self.blockers)
        conditions = (*words[:1], *clause.conditions)
        if any(self.conditional.has(word, opens=False) for word in conditions):
            return Factuality.HYPOTHETICAL
        shown = {kind for word in clause.words for kind in self._kinds_of(word)}
        shown |= {kind for word in clause.details if word.opens for kind in self._nouns_of(word)}
        if self._is_negated(clause) and shown.isdisjoint(_OPEN):
            return Factuality.DENIED
        return next((kind for kind in _ORDER if kind in shown), Factuality.ASSERTED)

    def _kinds_of(self, word: ClauseWord) -> list[Factuality]:
        """Return what a word shows, alone or with the one after it ("called off")."""
        both = f"{word.form} {word.following}"
        return [
            kind
            for kind, known in self.kinds.items()
            if known.has(word.form, opens=word.opens) or known.has(both, opens=word.opens)
        ]

    def _nouns_of(self, word: ClauseWord) -> list[Factuality]:
        """Return what a noun shows that a clause hangs on: "voiced doubt that ..."."""
        doubting = self.kinds[Factuality.DOUBTED]
        return [Factuality.DOUBTED] if doubting.has(word.form, opens=False) else []

    def _is_negated(self, clause: MainClause) -> bool:
        """
        Return whether an odd number of negators stands in a clause; "not only" is none.

        One after a request is what is requested ("asked not to leave").
        """
        count = sum(self._negates(detail) for detail in clause.details)
        for word in clause.words:
            if Factuality.REQUESTED in self._kinds_of(word):
                break
            count += self._negates(word)
        return count % 2 == 1

    def _negates(self, word: ClauseWord) -> bool:
        return self.negators.has(word.form, opens=word.opens) and not self.additive.has(
            word.following, opens=False
        )

    def _first_clause(self, words: Sequence[str]) -> MainClause:
        stop = next((i for i, w in enumerate(words) if i and w in self.blockers), len(words))
        return plain_clause(words[:stop])
