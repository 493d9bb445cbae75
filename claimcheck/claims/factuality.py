"""How a claim is put forward: asserted, denied, doubted, asked, requested, planned and so on."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import attrs

from claimcheck.claims.mainclause import ClauseWord, MainClause, main_clause, plain_clause
from claimcheck.claims.mood import is_subjunctive
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
_AHEAD = frozenset(  # of a cancelling that is only asked for, planned, supposed: it is no more
    {Factuality.REQUESTED, Factuality.PLANNED, Factuality.POSSIBLE}
)
_OPEN = frozenset({Factuality.POSSIBLE, Factuality.HYPOTHETICAL})  # denied or not, left open
_ANSWERED = frozenset({"advmod", "obj", "obl", "mark"})  # of a word that asks
_ASKED = 5  # words in which who is asked is named
_OPENS = " +"
_SINGULAR = ("male", "female", "thing")


@attrs.frozen(eq=False)
class _Class:
    """
    Words of one kind: whole ones, and the beginnings of others (written "cancel-").

    One written "refus- +" is of the kind only as a verb that opens another clause.
    """

    words: frozenset[str]
    stems: tuple[str, ...]
    opening_words: frozenset[str] = frozenset()
    opening_stems: tuple[str, ...] = ()

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
        believing=_class(words.believing),
        imperative=_class(words.imperative),
        infinitives=frozenset(words.infinitives),
        accounts=_class(words.accounts),
        revising=_class(words.revising),
        inquiring=_class(words.inquiring),
        insisting=_class(words.insisting),
        singular=frozenset(
            pronoun for kind in _SINGULAR for pronoun in language.mentions.pronouns.get(kind, ())
        ),
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
    believing: _Class
    imperative: _Class
    infinitives: frozenset[str]
    accounts: _Class
    revising: _Class
    inquiring: _Class
    insisting: _Class
    singular: frozenset[str]
    blockers: frozenset[str]
    kinds: dict[Factuality, _Class]

    def has_trigger(self, words: Sequence[str]) -> bool:
        """Return whether any word can make a clause other than asserted: only then ask a tree."""
        if not (self.polar.isdisjoint(words) and self.infinitives.isdisjoint(words)):
            return True
        pairs = zip(words, (*words[1:], ""), strict=False)
        has = self._triggers.has
        return any(
            has(form, opens=False) or has(f"{form} {after}", opens=False) for form, after in pairs
        )

    @functools.cached_property
    def _triggers(self) -> _Class:
        """The words of every kind together."""
        known = (self.negators, self.conditional, self.imperative, self.revising, self.inquiring)
        kinds = (*known, *self.kinds.values())
        return _Class(
            words=frozenset().union(*(one.words | one.opening_words for one in kinds)),
            stems=tuple(stem for one in kinds for stem in (*one.stems, *one.opening_stems)),
        )

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
        if attribution is None and own is Factuality.REQUESTED and self._is_announced(tree):
            own = Factuality.PLANNED
        if tree is not None and any(self.insisting.has(word, opens=True) for word in cue):
            cue = cue if is_subjunctive(tree, self.singular) else ()  # "insists that it is over"
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
        if is_question and attribution.stance != "asks" and self._is_condition(words, attribution):
            is_question = False
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
        if found is None and any(self.revising.has(word, opens=True) for word in cue):
            found = Factuality.CORRECTED  # "withdrew its report that ..."
        is_negated = any(self.negators.has(word, opens=True) for word in cue)
        if is_negated and (found is not None or attribution.stance == "confirms"):
            return Factuality.POSSIBLE
        return found

    def _is_condition(self, words: Sequence[str], attribution: Attribution) -> bool:
        """Return whether a clause opens words that go on: "if the vote fails, she will go"."""
        goes_on = "," in words or len(attribution.content) > 1
        return goes_on and self.conditional.has(words[0], opens=False)

    def _is_announced(self, tree: Tree | None) -> bool:
        """Return whether a headline tells what somebody will do: "Ova to close two mines"."""
        if tree is None:
            return False
        clause = main_clause(tree, self.blockers)
        kinds = [kind for word in clause.words for kind in self._kinds_of(word)]
        return clause.has_subject and clause.opener in self.infinitives and not kinds

    def _asks_somebody(self, words: Sequence[str]) -> bool:
        """Return whether a question follows who is asked: "the general why he had left"."""
        return any(self.asking.has(word, opens=False) for word in words[1:_ASKED])

    def _own(self, words: Sequence[str], tree: Tree | None) -> Factuality:
        """Return what the words of the claim itself say."""
        if (words and words[-1] == "?") or self._is_open(words, tree):
            return Factuality.ASKED
        if not self.has_trigger(words):
            return Factuality.ASSERTED
        clause = self._first_clause(words) if tree is None else main_clause(tree, self.blockers)
        conditions = (*words[:1], *clause.conditions)
        if any(self.conditional.has(word, opens=False) for word in conditions):
            return Factuality.HYPOTHETICAL
        if not clause.has_subject and words and self.imperative.has(words[0], opens=False):
            return Factuality.REQUESTED
        return self._denied(clause) or self._put(clause)

    def _is_open(self, words: Sequence[str], tree: Tree | None) -> bool:
        """Return whether a headline only says what will be answered: "Why the mine was sold"."""
        if tree is None or not words or not self.asking.has(words[0], opens=False):
            return False
        is_question = not self.conditional.has(words[0], opens=False)
        is_held = tree.words[0].head == tree.root and tree.relation(0) in _ANSWERED
        return is_question and (is_held or tree.root == 0)

    def _denied(self, clause: MainClause) -> Factuality | None:
        """Return what a negator makes of a clause; None without one, or where that is left open."""
        if not self._is_negated(clause):
            return None
        if any(self.believing.has(word.form, opens=word.opens) for word in clause.words):
            return Factuality.DOUBTED
        return Factuality.DENIED if self._shown(clause).isdisjoint(_OPEN) else None

    def _put(self, clause: MainClause) -> Factuality:
        """Return how a clause is put forward that nobody denies."""
        shown = self._shown(clause)
        found = next((kind for kind in _ORDER if kind in shown), Factuality.ASSERTED)
        return Factuality.ASKED if self._asks(clause, found) else found

    def _asks(self, clause: MainClause, found: Factuality) -> bool:
        """Return whether a clause tells that somebody wants to know: "asked who had paid"."""
        if found not in {Factuality.ASSERTED, Factuality.REQUESTED}:
            return False
        if found is Factuality.ASSERTED and not self.polar.isdisjoint(clause.complementizers):
            return True
        asks = any(self._has(self.inquiring, word) for word in clause.words)
        return asks and any(self.asking.has(w, opens=False) for w in clause.complementizers)

    @staticmethod
    def _has(known: _Class, word: ClauseWord) -> bool:
        """Return whether a word is of a kind, alone or with the one after it."""
        both = f"{word.form} {word.following}"
        return known.has(word.form, opens=word.opens) or known.has(both, opens=word.opens)

    def _shown(self, clause: MainClause) -> set[Factuality]:
        """Return what the words of a clause show."""
        shown: set[Factuality] = set()
        for word in clause.words:
            kinds = set(self._kinds_of(word))
            shown |= kinds - {Factuality.CANCELLED} if shown & _AHEAD else kinds
        shown |= {kind for word in clause.details if word.opens for kind in self._nouns_of(word)}
        is_told = clause.opener in self.infinitives and clause.has_subject  # "told him to leave"
        if is_told and not shown:
            shown.add(Factuality.REQUESTED)
        if any(
            self.accounts.has(word.form, opens=False) for word in (*clause.details, *clause.words)
        ):
            revises = any(self.revising.has(word.form, opens=word.opens) for word in clause.words)
            shown |= {Factuality.CORRECTED} if revises else set()
        return shown

    def _kinds_of(self, word: ClauseWord) -> list[Factuality]:
        """Return what a word shows, alone or with the one after it ("called off")."""
        return [kind for kind, known in self.kinds.items() if self._has(known, word)]

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
        both = f"{word.form} {word.following}"
        denies = self.negators.has(word.form, opens=word.opens)
        is_added = self.additive.has(word.following, opens=False)
        return (denies and not is_added) or self.negators.has(both, opens=word.opens)

    def _first_clause(self, words: Sequence[str]) -> MainClause:
        stop = next((i for i, w in enumerate(words) if i and w in self.blockers), len(words))
        return plain_clause(words[:stop])
