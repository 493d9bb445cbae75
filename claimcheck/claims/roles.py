"""From the tree of a sentence to its propositions: predicates, and their arguments by role."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.model import Argument, Predicate, Proposition, Role, Span
from claimcheck.syntax import Tree

__all__ = ["find_propositions"]

_CLAUSES = frozenset({"root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"})
_SUBJECTS = frozenset({"nsubj", "csubj"})
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "advcl"})
_BESIDE = frozenset({"aux", "cop"})
_VERBAL = frozenset({"VERB", "AUX"})
_PASSIVE = "pass"
_PLAIN = {"obj": Role.OBJECT, "iobj": Role.RECIPIENT, "advmod": Role.MANNER}
_PLACED = frozenset({"obl", "nmod"})


def find_propositions(
    tree: Tree, language: Language, *, times: Sequence[Span] = (), places: Sequence[Span] = ()
) -> tuple[Proposition, ...]:
    """
    Return the propositions of a sentence, in the order of their predicates.

    Roles are those of the active clause: of "A was sued by B", B is the subject. Predicates that
    are joined share a subject, and a clause that tells of a noun has it for an argument.

    Args:
        tree: of the sentence, after Universal Dependencies 2.
        language: its ``claims`` section names negators, agents and relative pronouns.
        times: the timexes of the sentence; a phrase around one is a time.
        places: the places that it names.
    """
    reader = _Reader(tree, _words_of(language), tuple(times), tuple(places))
    return tuple(reader.proposition(i) for i in range(len(tree)) if reader.is_predicate(i))


@attrs.frozen(eq=False)
class _Words:
    negators: frozenset[str]
    agents: frozenset[str]
    relatives: frozenset[str]


@functools.cache
def _words_of(language: Language) -> _Words:
    words = language.claims
    return _Words(
        negators=frozenset(words.negators),
        agents=frozenset(words.agents),
        relatives=frozenset(words.relatives),
    )


@attrs.frozen(eq=False)
class _Reader:
    """Reads the tree of one sentence."""

    tree: Tree
    words: _Words
    times: tuple[Span, ...]
    places: tuple[Span, ...]

    def is_predicate(self, i: int) -> bool:
        """Return whether a word heads a clause."""
        relation = self.tree.relation(i)
        if relation == "conj":
            head = self.tree.words[i].head
            joined = head is not None and self.is_predicate(head)
            return joined and (self._has_clause(i) or self.tree.words[i].upos in _VERBAL)
        return relation in _CLAUSES and (
            self.tree.words[i].upos in _VERBAL or self._has_clause(i) or relation == "root"
        )

    def _has_clause(self, i: int) -> bool:
        return self.tree.child(i, "nsubj", "csubj", "cop", "aux") is not None

    def proposition(self, i: int) -> Proposition:
        """Return the proposition of a predicate."""
        found = sorted(self._arguments(i), key=lambda argument: argument.span)
        return Proposition(predicate=self._predicate(i), arguments=tuple(found))

    def _predicate(self, i: int) -> Predicate:
        beside = [c for c in self.tree.children[i] if self.tree.relation(c) in _BESIDE]
        negating = [c for c in self.tree.children[i] if self._is_negator(c)]
        near = [c for c in (*beside, *negating) if c < i]
        spans = self.tree.spans
        return Predicate(
            span=Span(spans[min([*near, i])].start, spans[i].end),
            head=spans[i],
            lemma=self.tree.words[i].lemma.lower(),
            upos=self.tree.words[i].upos,
            negated=bool(negating),
        )

    def _is_negator(self, i: int) -> bool:
        word = self.tree.words[i]
        return word.form.lower() in self.words.negators or word.lemma in self.words.negators

    def _arguments(self, i: int) -> Iterator[Argument]:
        is_passive = self._is_passive(i)
        has_subject = False
        for child in self.tree.children[i]:
            role = self._role(child, is_passive=is_passive)
            if role is None:
                continue
            has_subject |= self.tree.relation(child) in _SUBJECTS
            yield self._argument(child, role)
        if not has_subject:
            shared = self._shared_subject(i)
            if shared is not None:
                yield self._argument(shared, Role.OBJECT if is_passive else Role.SUBJECT)

    def _role(self, child: int, *, is_passive: bool) -> Role | None:
        relation = self.tree.relation(child)
        if self._is_negator(child):
            return None
        if relation in _SUBJECTS:
            return Role.OBJECT if is_passive else Role.SUBJECT
        if relation in _PLACED:
            return self._oblique(child, is_passive=is_passive)
        return Role.COMPLEMENT if relation in _COMPLEMENTS else _PLAIN.get(relation)

    def _oblique(self, child: int, *, is_passive: bool) -> Role:
        """Return the role of a phrase with a preposition, or of a bare adjunct."""
        if is_passive and self._marker(child) in self.words.agents:
            return Role.SUBJECT
        span = self._phrase(child)
        if any(span.contains(time) for time in self.times):
            return Role.TIME
        return Role.PLACE if any(span.contains(p) for p in self.places) else Role.OBLIQUE

    def _is_passive(self, i: int) -> bool:
        relations = [self.tree.words[c].relation for c in self.tree.children[i]]
        return any(relation.endswith(f":{_PASSIVE}") for relation in relations)

    def _shared_subject(self, i: int) -> int | None:
        """Return the subject that a predicate has from the clause that it is joined to."""
        head = self.tree.words[i].head
        relation = self.tree.relation(i)
        if head is None:
            return None
        if relation == "acl":
            return head
        if relation in {"conj", "xcomp"} and self.is_predicate(head):
            own = self.tree.child(head, *_SUBJECTS)
            return own if own is not None else self._shared_subject(head)
        return None

    def _argument(self, i: int, role: Role) -> Argument:
        if self.tree.words[i].form.lower() in self.words.relatives:
            i = self._antecedent(i)
        word = self.tree.words[i]
        return Argument(
            role=role,
            span=self._phrase(i),
            head=self.tree.spans[i],
            lemma=word.lemma.lower(),
            upos=word.upos,
            marker=self._marker(i),
        )

    def _antecedent(self, i: int) -> int:
        """Return the noun that a relative pronoun stands for."""
        predicate = self.tree.words[i].head
        while predicate is not None and self.tree.relation(predicate) != "acl":
            predicate = self.tree.words[predicate].head
        head = None if predicate is None else self.tree.words[predicate].head
        return i if head is None else head

    def _marker(self, i: int) -> str:
        case = self.tree.child(i, "case", "mark")
        return "" if case is None else self.tree.words[case].lemma.lower()

    def _phrase(self, i: int) -> Span:
        """Return the span of a word with what hangs on it, without its clauses and punctuation."""
        low = high = i
        waiting = [i]
        while waiting:
            at = waiting.pop()
            low, high = min(low, at), max(high, at)
            waiting += [c for c in self.tree.children[at] if self._belongs(c)]
        return Span(self.tree.spans[low].start, self.tree.spans[high].end)

    def _belongs(self, i: int) -> bool:
        return self.tree.relation(i) not in {"acl", "punct", "parataxis", "cc", "case", "mark"}
