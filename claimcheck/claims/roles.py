"""From the tree of a sentence to its propositions: predicates, and their arguments by role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.arguments import apart
from claimcheck.claims.mending import is_sound, mended
from claimcheck.claims.openings import is_dangling
from claimcheck.claims.phrases import DATED, Phrases
from claimcheck.claims.predicates import has_passive_voice, is_negator, predicate_of
from claimcheck.claims.rolewords import RoleWords, role_words
from claimcheck.claims.sharing import (
    CLAUSES,
    NOMINAL,
    SUBJECTS,
    VERBAL,
    is_predicate,
    is_told,
    shared_object,
    shared_subject,
)
from claimcheck.languages import Language
from claimcheck.model import Argument, Proposition, Role, Span
from claimcheck.syntax import Tree

__all__ = ["find_propositions", "main_proposition"]

_PLAIN = {
    "iobj": Role.RECIPIENT,
    "ccomp": Role.COMPLEMENT,
    "xcomp": Role.COMPLEMENT,
    "advcl": Role.COMPLEMENT,
}
_PLACED = frozenset({"obl", "nmod"})
_OF_NOUN = frozenset({"acl", "conj", "advcl"})
_MANNERLY = frozenset({"ADV", "ADJ"})


def find_propositions(
    tree: Tree,
    language: Language,
    *,
    times: Sequence[Span] = (),
    places: Sequence[Span] = (),
    quantities: Sequence[Span] = (),
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
        quantities: its figures; a phrase that is one is a quantity.
    """
    tree = mended(tree, role_words(language), times)
    reader = _reader(tree, language, times, places, quantities)
    return tuple(reader.proposition(i) for i in range(len(tree)) if is_predicate(tree, i))


def main_proposition(
    tree: Tree,
    language: Language,
    *,
    times: Sequence[Span] = (),
    places: Sequence[Span] = (),
    quantities: Sequence[Span] = (),
) -> Proposition | None:
    """
    Return the proposition of the first clause of a tree; None where it has none.

    Args:
        tree: of the claim, mended.
        language: of it.
        times: its timexes.
        places: its places.
        quantities: its figures.
    """
    reader = _reader(tree, language, times, places, quantities)
    root = tree.root
    if not is_sound(tree) or reader.is_adrift(root):
        return None
    if is_told(tree, root):
        return reader.proposition(root)
    told = [i for i in range(len(tree)) if is_predicate(tree, i) and is_told(tree, i)]
    first = min(told, key=lambda i: (reader.is_bound(i), i), default=None)
    if first is None:
        return None
    # A noun that heads a sentence is what its first verb is told of: the parser had it so.
    is_of_noun = root < first and not reader.is_bound(first) and reader.is_open(first)
    return reader.proposition(first, subject=root if is_of_noun else None)


def _reader(
    tree: Tree,
    language: Language,
    times: Sequence[Span],
    places: Sequence[Span],
    quantities: Sequence[Span],
) -> _Reader:
    words = role_words(language)
    phrases = Phrases(tree, tuple(times), tuple(places), tuple(quantities), words)
    return _Reader(tree, words, phrases)


@attrs.frozen(eq=False)
class _Reader:
    """Reads the tree of one sentence."""

    tree: Tree
    words: RoleWords
    phrases: Phrases

    def is_adrift(self, root: int) -> bool:
        """Return whether the main clause was not found: "Given the cost, they may wait"."""
        word = self.tree.words[root]
        is_open = is_dangling(self.tree) and not self._exists(root)
        goes_on = any(after.form == "," for after in self.tree.words[root:])
        return is_open and goes_on and self.words.is_inflected(word)

    def is_bound(self, i: int) -> bool:
        """Return whether a conjunction or a relative pronoun opens the clause of a predicate."""
        return any(
            self.tree.relation(c) == "mark"
            or self.tree.words[c].form.lower() in self.words.relatives
            for c in self.tree.children[i]
        )

    def is_open(self, i: int) -> bool:
        """Return whether a verb hangs on a noun, or has no subject and none to share."""
        return self.tree.relation(i) in _OF_NOUN or not self._has_subject(i)

    def proposition(self, i: int, *, subject: int | None = None) -> Proposition:
        """Return the proposition of a predicate; ``subject`` where the tree hides it."""
        predicate = predicate_of(self.tree, self.words, i)
        found: dict[Span, Argument] = {}
        for argument in apart((*self._arguments(i, subject), *self._dates(i)), predicate):
            if argument.role is not Role.COMPLEMENT and self.phrases.holds_clause(argument.span):
                continue  # a verb was taken for a part of a noun
            place = argument.span if argument.role is Role.TIME else argument.head
            found.setdefault(place, argument)
        ordered = sorted(found.values(), key=lambda argument: argument.span)
        return Proposition(predicate=predicate, arguments=tuple(ordered))

    def _arguments(self, i: int, hidden: int | None) -> Iterator[Argument]:
        is_passive = has_passive_voice(self.tree, self.words, i, is_participle=hidden is None)
        roles = [
            (child, self._role(i, child, is_passive=is_passive)) for child in self.tree.children[i]
        ]
        known = [
            (child, role) for child, role in roles if role is not None and self._is_near(i, child)
        ]
        known += self._loose(known, is_passive=is_passive)
        for child, role in known:
            yield from self._argument(child, role)
        subject = Role.OBJECT if is_passive else Role.SUBJECT
        if not any(self.tree.relation(c) in SUBJECTS for c, _ in known):
            shared = shared_subject(self.tree, self.words, i) if hidden is None else hidden
            if shared is not None and subject not in {role for _, role in known}:
                yield from self._argument(shared, subject)
        if not is_passive and Role.OBJECT not in {role for _, role in known}:
            shared = shared_object(self.tree, i)
            if shared is not None:
                yield from self._argument(shared, Role.OBJECT)

    def _loose(
        self, known: Sequence[tuple[int, Role]], *, is_passive: bool
    ) -> list[tuple[int, Role]]:
        """Return the phrases that a parser hangs on a value or an object, and a verb has."""
        found = []
        for child, _ in known:
            for inner in self.tree.children[child]:
                marker = self._marker(inner)
                is_other = self.tree.relation(inner) not in _PLACED
                if not marker or is_other or marker in self.words.partitives:
                    continue
                if is_passive and marker in self.words.agents:
                    found.append((inner, Role.SUBJECT))
                elif self._is_value(child) and not self.phrases.is_time(inner):
                    found.append((inner, self.phrases.adjunct(inner) or Role.OBLIQUE))
        return found

    def _is_value(self, i: int) -> bool:
        """Return whether a phrase is a figure or a date: nothing with a preposition tells of it."""
        return self.phrases.is_quantity(i) or self.phrases.is_time(i)

    def _role(self, i: int, child: int, *, is_passive: bool) -> Role | None:
        relation = self.tree.relation(child)
        is_particle = self.tree.words[child].form.lower() in self.words.particles
        is_nobody = relation in {*SUBJECTS, "obj"} and self.tree.words[child].upos in NOMINAL
        if is_particle or (is_negator(self.tree, self.words, child) and not is_nobody):
            return None
        if relation in SUBJECTS and self._is_joined(i, child):
            return self.phrases.adjunct(child) or Role.OBLIQUE
        if relation in SUBJECTS:
            is_agent = is_passive and self._is_agent(i, child)
            return self._subject(i, is_passive=is_passive and not is_agent)
        if relation == "obj":
            return self._object(i, child, is_passive=is_passive)
        if relation in _PLACED:
            return self._oblique(i, child, is_passive=is_passive)
        return self._other(i, child, relation)

    def _subject(self, i: int, *, is_passive: bool) -> Role | None:
        """Return the role of what a parser calls the subject."""
        held = self.tree.child(i, "obj")
        if self._exists(i) and held is not None:
            return None
        if not is_passive:
            return Role.SUBJECT
        is_held = held is not None and self._object(i, held, is_passive=False) is Role.OBJECT
        is_given = is_held and not self.words.passives  # "she was given a prize"
        return Role.RECIPIENT if is_given else Role.OBJECT

    def _is_agent(self, i: int, child: int) -> bool:
        """Return whether a pronoun stands between a noun and its verb: "buku itu saya baca"."""
        others = [c for c in self.tree.children[i] if self.tree.relation(c) in SUBJECTS]
        return child == i - 1 and self.tree.words[child].upos == "PRON" and min(others) < child

    def _is_joined(self, i: int, child: int) -> bool:
        """Return whether a preposition joins a noun to the verb before it: no subject has one."""
        is_noun = self.tree.words[child].upos in NOMINAL
        is_late = child > i and bool(self._marker(child))
        return is_noun and is_late and not self.phrases.is_bounded(child)

    def _other(self, i: int, child: int, relation: str) -> Role | None:
        """Return the role of what is neither subject nor object, nor has a preposition."""
        word = self.tree.words[child]
        if relation == "iobj" and self.tree.child(i, "obj", "ccomp", "xcomp") is None:
            return Role.OBJECT
        if relation in _PLAIN and word.form.lower() in self.words.nonverbs:
            return Role.OBLIQUE if child < i else Role.OBJECT
        if (
            relation in {"xcomp", "ccomp"}
            and word.upos in NOMINAL
            and not is_told(self.tree, child)
        ):
            return self._noun_complement(i, child)
        if relation == "xcomp" and word.upos not in VERBAL:
            return Role.ATTRIBUTE
        if relation == "advmod":
            is_manner = child > i - 2 and word.upos in _MANNERLY and not self._has_phrase(child)
            return self.phrases.adjunct(child) or (Role.MANNER if is_manner else None)
        is_adjective = word.upos == "ADJ" and self.tree.child(child, "case") == child - 1
        is_manner = relation == "advcl" and is_adjective  # "secara resmi"
        return Role.MANNER if is_manner else _PLAIN.get(relation)

    def _noun_complement(self, i: int, child: int) -> Role:
        """Return the role of a noun that a parser took for a clause: of most verbs an object."""
        word = self.tree.words[i]
        is_linked = not self.words.linking.isdisjoint((word.form.lower(), word.lemma.lower()))
        is_object = word.upos == "VERB" and not is_linked and self.tree.child(i, "obj") is None
        if is_object and self.tree.child(child, "case", "mark") is None:
            return Role.QUANTITY if self.phrases.is_quantity(child) else Role.OBJECT
        return Role.ATTRIBUTE

    def _has_phrase(self, i: int) -> bool:
        return any(self.tree.relation(c) in {*SUBJECTS, *_PLACED} for c in self.tree.children[i])

    def _exists(self, i: int) -> bool:
        """Return whether a verb says that there is something: what there is follows it."""
        return self.tree.words[i].form.lower() in self.words.existential

    def _object(self, i: int, child: int, *, is_passive: bool) -> Role:
        """Return the role of an object: the agent of a passive may be bare ("ditulis Ani")."""
        if self._exists(i):
            return Role.SUBJECT
        if self.phrases.is_time(child):
            return Role.TIME
        if self.phrases.is_quantity(child):
            return Role.QUANTITY
        if self._is_fronted(i, child):
            return Role.OBLIQUE
        if not (is_passive and self._has_subject(i) and self.words.passives):
            return Role.OBJECT
        is_agent = self.words.is_passive(self.tree.words[i].form.lower())
        return Role.SUBJECT if is_agent else Role.ATTRIBUTE

    def _is_fronted(self, i: int, child: int) -> bool:
        """Return whether a phrase stands before the subject: "regarding the tax, she said"."""
        subject = self.tree.child(i, *SUBJECTS)
        is_relative = self.tree.words[child].form.lower() in self.words.relatives
        return subject is not None and child < subject < i and not is_relative

    def _is_near(self, i: int, child: int) -> bool:
        """Return whether no word stands between that begins another clause ("while")."""
        between = self.tree.words[i + 1 : self.tree.subtree(child)[0]]
        return not any(word.form.lower() in self.words.separators for word in between)

    def _oblique(self, i: int, child: int, *, is_passive: bool) -> Role | None:
        """Return the role of a phrase with a preposition, or of a bare adjunct."""
        marker = self._marker(child)
        if is_passive and marker in self.words.agents:
            return Role.SUBJECT if child > i else None  # "oleh karena itu" opens a sentence
        is_inside = self.tree.words[child].relation.endswith(":poss")
        if self.tree.relation(child) == "nmod" and (is_inside or not self._is_nominal_clause(i)):
            return None
        is_particle = marker in self.words.verb_particles and self._adjoins(i, child)
        if is_particle or self.phrases.is_bounded(child):
            return self._object(i, child, is_passive=is_passive)
        found = self.phrases.adjunct(child)
        if not marker and found is not Role.TIME and self._follows(i, child):
            return self._bare(i, child, is_passive=is_passive) or found
        return found or (Role.OBLIQUE if marker else None)

    def _follows(self, i: int, child: int) -> bool:
        """Return whether a noun stands at once after a verb, with what counts or determines it."""
        is_noun = self.tree.words[child].upos in NOMINAL
        return is_noun and self.tree.subtree(child)[0] == i + 1 and self.words.is_head_first

    def _bare(self, i: int, child: int, *, is_passive: bool) -> Role | None:
        """Return the role of a noun at once after a verb that a parser took for an adjunct."""
        if self.tree.words[i].upos not in VERBAL or self.tree.child(i, "obj") is not None:
            return None
        if self.words.is_passive(self.tree.words[child].form.lower()):
            return Role.COMPLEMENT
        return self._object(i, child, is_passive=is_passive)

    def _adjoins(self, i: int, child: int) -> bool:
        """Return whether the preposition of a phrase stands at its verb: "carried out attacks"."""
        case = self.tree.child(child, "case")
        return case == i + 1

    def _is_nominal_clause(self, i: int) -> bool:
        return self.tree.words[i].upos in VERBAL or self.tree.child(i, "cop", *SUBJECTS) is not None

    def _has_subject(self, i: int) -> bool:
        own = self.tree.child(i, *SUBJECTS)
        return (own is not None and own < i) or shared_subject(self.tree, self.words, i) is not None

    def _argument(self, i: int, role: Role) -> Iterator[Argument]:
        if self.tree.words[i].form.lower() in self.words.relatives:
            pronoun, i = i, self._antecedent(i)
            if i == pronoun > 0:  # what it stands for was not found, and it asks for nothing
                return
        inner = self.phrases.beside(i) if role in {Role.SUBJECT, Role.OBJECT} else None
        if inner is not None:  # "last week, the mayor left": the parser took the week for who left
            yield self._built(i, self.phrases.adjunct(i) or Role.OBLIQUE, stop=inner)
            i = inner
        yield self._built(i, role)

    def _built(self, i: int, role: Role, *, stop: int | None = None) -> Argument:
        word = self.tree.words[i]
        if role is Role.TIME and self.phrases.is_time(i):
            span = self.phrases.date(i)
        elif role is Role.COMPLEMENT:
            span = self.phrases.clause(i)
        else:
            span = self.phrases.span(i, stop=stop)
        return Argument(
            role=role,
            span=span,
            head=self.tree.spans[i],
            lemma=self.words.lemma(word),
            upos=word.upos,
            marker="" if self.phrases.is_bounded(i) else self._marker(i),
        )

    def _dates(self, i: int) -> Iterator[Argument]:
        """Yield the dates that hang on a noun of the clause and tell when it happened."""
        waiting = [c for c in self.tree.children[i] if not is_predicate(self.tree, c)]
        while waiting:
            at = waiting.pop()
            is_owner = self.tree.words[at].relation.endswith(":poss")  # "last year's fair"
            if is_owner:
                continue
            if self.phrases.is_time(at) and self.tree.relation(at) in DATED:
                yield self._built(at, Role.TIME)
            else:
                waiting += [c for c in self.tree.children[at] if not self._opens_clause(c)]

    def _opens_clause(self, i: int) -> bool:
        return self.tree.relation(i) in {*CLAUSES, "conj"} and is_told(self.tree, i)

    def _antecedent(self, i: int) -> int:
        """Return the noun that a relative pronoun stands for."""
        predicate = self.tree.words[i].head
        while predicate is not None and self.tree.relation(predicate) != "acl":
            predicate = self.tree.words[predicate].head
        head = None if predicate is None else self.tree.words[predicate].head
        return i if head is None else head

    def _marker(self, i: int) -> str:
        case = self.tree.child(i, "case", "mark")
        return "" if case is None else self.tree.words[case].form.lower()
