"""From the tree of a sentence to its propositions: predicates, and their arguments by role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.arguments import apart
from claimcheck.claims.mending import is_sound, mended
from claimcheck.claims.openings import is_dangling
from claimcheck.claims.phrases import DATED, Phrases
from claimcheck.claims.predicates import has_passive_voice, predicate_of
from claimcheck.claims.relations import Relations
from claimcheck.claims.rolewords import RoleWords, role_words
from claimcheck.claims.sharing import (
    CLAUSES,
    SUBJECTS,
    is_predicate,
    is_told,
    shared_object,
    shared_subject,
)
from claimcheck.languages import Language
from claimcheck.model import Argument, Proposition, Role, Span
from claimcheck.syntax import Tree

__all__ = ["find_propositions", "main_proposition"]

_OF_NOUN = frozenset({"acl", "conj", "advcl"})


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
    return _Reader(tree, words, phrases, Relations(tree, words, phrases))


@attrs.frozen(eq=False)
class _Reader:
    """Reads the tree of one sentence."""

    tree: Tree
    words: RoleWords
    phrases: Phrases
    relations: Relations

    def is_adrift(self, root: int) -> bool:
        """Return whether the main clause was not found: "Given the cost, they may wait"."""
        word = self.tree.words[root]
        is_open = is_dangling(self.tree) and not self.relations.exists(root)
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
        own = self.tree.child(i, *SUBJECTS)
        is_whole = self.tree.relation(i) == "conj" and own is not None and own < i
        is_of_noun = self.tree.relation(i) in _OF_NOUN and not is_whole
        return is_of_noun or not self.relations.has_subject(i)

    def proposition(self, i: int, *, subject: int | None = None) -> Proposition:
        """Return the proposition of a predicate; ``subject`` where the tree hides it."""
        predicate = predicate_of(self.tree, self.words, i)
        found: dict[Span, Argument] = {}
        for argument in apart((*self._arguments(i, subject), *self._dates(i)), predicate):
            if argument.role is not Role.COMPLEMENT and self.phrases.holds_clause(argument.span):
                continue  # a verb was taken for a part of a noun
            place = argument.span if argument.role is Role.TIME else argument.head
            found.setdefault(place, argument)
        times = [one.span for one in found.values() if one.role is Role.TIME]
        found = {
            place: one
            for place, one in found.items()
            if one.role is Role.TIME or not any(time.contains(one.span) for time in times)
        }
        ordered = sorted(found.values(), key=lambda argument: argument.span)
        return Proposition(predicate=predicate, arguments=tuple(ordered))

    def _arguments(self, i: int, hidden: int | None) -> Iterator[Argument]:
        is_passive = has_passive_voice(self.tree, self.words, i, is_participle=hidden is None)
        roles = [
            (child, self.relations.role(i, child, is_passive=is_passive))
            for child in self.tree.children[i]
        ]
        known = [
            (child, role)
            for child, role in roles
            if role is not None and self.relations.is_near(i, child)
        ]
        known += self.relations.loose(i, known, is_passive=is_passive)
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
            marker="" if self.phrases.is_bounded(i) else self.relations.marker(i),
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
