"""The role that an argument has by its relation to its predicate."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from claimcheck.claims.phrases import Phrases
from claimcheck.claims.predicates import is_beside, is_negator
from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.sharing import NOMINAL, SUBJECTS, VERBAL, is_told, shared_subject
from claimcheck.model import Role
from claimcheck.syntax import Tree

__all__ = ["Relations"]

_PLAIN = {
    "nmod": Role.COMPLEMENT,  # that a conjunction opens
    "obl": Role.COMPLEMENT,
    "iobj": Role.RECIPIENT,
    "ccomp": Role.COMPLEMENT,
    "xcomp": Role.COMPLEMENT,
    "advcl": Role.COMPLEMENT,
}
_PLACED = frozenset({"obl", "nmod"})
_AMISS = frozenset({"acl", "amod", "appos", "compound", "dep", "flat", "nmod"})  # of no verb
_MANNERLY = frozenset({"ADV", "ADJ"})


@attrs.frozen(eq=False)
class Relations:
    """Reads the roles in the tree of one sentence."""

    tree: Tree
    words: RoleWords
    phrases: Phrases

    def loose(
        self, i: int, known: Sequence[tuple[int, Role]], *, is_passive: bool
    ) -> list[tuple[int, Role]]:
        """Return the phrases that a parser hangs on a value or an object, and a verb has."""
        found = []
        for child, role in known:
            if role is Role.OBJECT:
                found += [(c, Role.COMPLEMENT) for c in self._charged(i, child)]
            date = self.phrases.dated(child)
            for inner in self.tree.children[child] if role is not Role.COMPLEMENT else ():
                marker = self.marker(inner)
                is_other = self.tree.relation(inner) not in _PLACED
                if not marker or is_other or marker in self.words.partitives:
                    continue
                is_measure = marker in self.words.agents and self.phrases.is_quantity(inner)
                if is_measure:  # "cut the price by 5 percent"
                    found.append((inner, Role.QUANTITY))
                elif is_passive and marker in self.words.agents and not self.phrases.is_time(inner):
                    found += [(inner, Role.SUBJECT)] if inner > i else []
                elif self.phrases.is_time(inner):
                    continue
                elif self._is_value(child) or (date is not None and date < inner):
                    found.append((inner, self.phrases.adjunct(inner) or Role.OBLIQUE))
        return found

    def _charged(self, i: int, child: int) -> list[int]:
        """Return the clause behind an object that its verb has: "accused the clerk of lying"."""
        verb = self.words.lemma(self.tree.words[i])
        if verb not in {*self.words.charging, *self.words.spending}:
            return []
        is_spent = verb in self.words.spending
        last = max(i, child)
        below = (c for c in self.tree.children[child] if c > last)
        return [
            c
            for c in below
            if self.tree.relation(c) == "acl" and self._is_why(c, is_spent=is_spent)
        ]

    def _is_why(self, i: int, *, is_spent: bool) -> bool:
        """Return whether a clause tells what somebody is charged with, or spends a thing on."""
        if self.words.is_gerund(self.tree.words[i]):
            return is_spent or bool(self.marker(i))
        return is_spent and self.marker(i) in self.words.infinitives

    def _is_value(self, i: int) -> bool:
        """Return whether a phrase is a figure or a date: nothing with a preposition tells of it."""
        return self.phrases.is_quantity(i) or self.phrases.is_time(i)

    def role(self, i: int, child: int, *, is_passive: bool) -> Role | None:
        """Return the role of what hangs on a predicate; None where it has none."""
        relation = self.tree.relation(child)
        is_nobody = relation in {*SUBJECTS, "obj"} and self.tree.words[child].upos in NOMINAL
        is_denial = is_negator(self.tree, self.words, child) and not is_nobody
        is_auxiliary = relation in _PLAIN and is_beside(self.tree, self.words, child)
        if is_denial or is_auxiliary or self._is_particle(child):
            return None
        if relation in SUBJECTS:
            return self._subject(i, child, is_passive=is_passive)
        if is_passive and child == self._given(i):
            return Role.OBJECT
        if relation == "obj":
            is_paid = not is_passive and self._is_paid(i, child)
            return Role.RECIPIENT if is_paid else self._object(i, child, is_passive=is_passive)
        if relation in _PLACED and not self._is_clause(child):
            return self._oblique(i, child, is_passive=is_passive)
        return self._rest(i, child, is_passive=is_passive)

    def _rest(self, i: int, child: int, *, is_passive: bool) -> Role | None:
        """Return the role of what is neither subject, object nor adjunct by its relation."""
        relation = self.tree.relation(child)
        is_bare = not is_told(self.tree, child) and not self.marker(child)
        if relation in _AMISS and is_bare and self._follows(i, child):
            return self._bare(i, child, is_passive=is_passive)
        return self._other(i, child, relation)

    def _is_particle(self, i: int) -> bool:
        """Return whether a word is an adverb that tells nothing of a deed: no "most of them"."""
        if self.tree.words[i].form.lower() not in self.words.particles or is_told(self.tree, i):
            return False
        is_noun = self.tree.words[i].upos == "NOUN"
        is_marked = is_noun and self.tree.child(i, "case") is not None  # "di tengah krisis"
        is_part = any(self.marker(c) in self.words.partitives for c in self.tree.children[i])
        return not (is_part or is_marked)

    def _is_clause(self, i: int) -> bool:
        """Return whether a conjunction that is no preposition opens a phrase: "agar toko buka"."""
        mark = self.tree.child(i, "mark", "case")
        words = self.words
        known = (words.infinitives, words.conditional, words.complementizers)
        is_conjunction = mark is not None and self.tree.words[mark].upos == "SCONJ"
        return is_conjunction and any(self.marker(i) in some for some in known)

    def _subject(self, i: int, child: int, *, is_passive: bool) -> Role | None:
        """Return the role of what a parser calls the subject."""
        if self._is_joined(i, child):
            return self.phrases.adjunct(child) or Role.OBLIQUE
        if self.exists(i) and self.tree.child(i, "obj") is not None:
            return None
        if not is_passive or self._is_agent(i, child):
            return Role.SUBJECT
        return Role.OBJECT if self._given(i) is None else Role.RECIPIENT

    def _is_paid(self, i: int, child: int) -> bool:
        """Return whether how much a verb gives follows whom: "charged 31,000 families too much"."""
        for amount in (*self.tree.children[child], *self.tree.children[i]):
            graded = self.tree.child(amount, "advmod")
            is_next = graded == child + 1 and amount == graded + 1
            if is_next and self.tree.words[amount].form.lower() in self.words.quantifiers:
                return self._is_ditransitive(i)
        return False

    def _is_ditransitive(self, i: int) -> bool:
        return self.words.lemma(self.tree.words[i]) in self.words.ditransitives

    def _given(self, i: int) -> int | None:
        """Return what is given to whom the subject of a passive names: "she was given a prize"."""
        if not self._is_ditransitive(i):
            return None
        bare = (c for c in self.tree.children[i] if self.tree.relation(c) == "obl")
        near = next((c for c in bare if self.tree.begins[c] == i + 1), None)
        held = near if near is not None and not self.marker(near) else self.tree.child(i, "obj")
        if held is None or self._may_act(held):
            return None
        return held if self._object(i, held, is_passive=False) is Role.OBJECT else None

    def _may_act(self, i: int) -> bool:
        """Return whether a bare noun after a passive is who acted: "izin diberikan pemerintah"."""
        word = self.tree.words[i]
        is_actor = word.upos == "PROPN" or word.form.lower() in self.words.actors
        return is_actor and bool(self.words.passives)

    def _is_agent(self, i: int, child: int) -> bool:
        """Return whether a pronoun stands between a noun and its verb: "buku itu saya baca"."""
        others = [c for c in self.tree.children[i] if self.tree.relation(c) in SUBJECTS]
        return child == i - 1 and self.tree.words[child].upos == "PRON" and min(others) < child

    def _is_joined(self, i: int, child: int) -> bool:
        """Return whether a preposition joins a noun to the verb before it: no subject has one."""
        is_noun = self.tree.words[child].upos in NOMINAL
        is_late = child > i and bool(self.marker(child))
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
            is_clause = self.tree.child(child, "cop") is not None  # "designed to be harsh"
            return Role.COMPLEMENT if is_clause else self._described(i, child)
        if relation in {"advmod", "amod"}:
            return self._adverb(i, child)
        return self._clause(child) if relation == "advcl" else _PLAIN.get(relation)

    def _clause(self, i: int) -> Role | None:
        """Return the role of what a parser has for a clause beside the verb."""
        if self.phrases.is_time(i):
            return Role.TIME
        if self.marker(i) in self.words.separators:
            return None  # "while": said beside it
        is_manner = self.tree.words[i].upos == "ADJ" and self.tree.child(i, "case") == i - 1
        return Role.MANNER if is_manner else Role.COMPLEMENT  # "secara resmi"

    def _described(self, i: int, child: int) -> Role:
        """Return the role of a word without a verb that tells what something is, or its object."""
        is_bare = self.tree.child(i, "obj") is None and child == i + 1
        is_held = is_bare and self.words.is_transitive(self.tree.words[i].form.lower())
        return Role.OBJECT if is_held and not self._links(i) else Role.ATTRIBUTE

    def _is_state(self, i: int, child: int) -> bool:
        """Return whether an adjective after a verb tells of its subject: "kembali normal"."""
        form = self.tree.words[i].form.lower()
        is_known = self.tree.words[i].upos in VERBAL and form in self.words.intransitives
        return is_known and child == i + 1

    def _adverb(self, i: int, child: int) -> Role | None:
        """Return the role of an adverb: none where it only grades an adjective or a figure."""
        word, adjunct = self.tree.words[child], self.phrases.adjunct(child)
        if self.marker(child) in self.words.manners:
            return Role.MANNER
        if self.tree.relation(child) == "amod":
            return Role.ATTRIBUTE if self._is_state(i, child) else None
        form = word.form.lower()
        if form in self.words.auxiliaries or form in self.words.matrix:
            return None  # "mampu" of "mampu membayar"
        is_grading = self.tree.words[i].upos == "ADJ" and child == i - 1
        if is_grading or (adjunct is Role.QUANTITY and word.upos == "ADV"):
            return None  # "extremely common", "almost 40 men"
        is_manner = child > i - 2 and word.upos in _MANNERLY and not self._has_phrase(child)
        if is_manner and child > i and word.upos == "ADJ" and self._links(i):
            return Role.ATTRIBUTE  # "diklaim efektif"
        return adjunct or (Role.MANNER if is_manner else None)

    def _noun_complement(self, i: int, child: int) -> Role:
        """Return the role of a noun that a parser took for a clause: of most verbs an object."""
        word = self.tree.words[i]
        is_object = word.upos == "VERB" and not self._links(i) and self.tree.child(i, "obj") is None
        if is_object and self.tree.child(child, "case", "mark") is None:
            return Role.QUANTITY if self.phrases.is_quantity(child) else Role.OBJECT
        return Role.ATTRIBUTE

    def _links(self, i: int) -> bool:
        """Return whether a verb only says that something is so: "became mayor"."""
        word = self.tree.words[i]
        return not self.words.linking.isdisjoint((word.form.lower(), word.lemma.lower()))

    def _equates(self, i: int) -> bool:
        """Return whether a verb has no object: "menjadi", no "menjadikan" of the same root."""
        word, known = self.tree.words[i], self.words.equating
        is_rooted = not self.words.prefixes and word.lemma.lower() in known
        return is_rooted or word.form.lower() in known

    def _has_phrase(self, i: int) -> bool:
        return any(self.tree.relation(c) in {*SUBJECTS, *_PLACED} for c in self.tree.children[i])

    def exists(self, i: int) -> bool:
        """Return whether a verb says that there is something: what there is follows it."""
        return self.tree.words[i].form.lower() in self.words.existential

    def _object(self, i: int, child: int, *, is_passive: bool) -> Role:
        """Return the role of an object: how much, when, or what the verb only equates."""
        if self.exists(i):
            return Role.SUBJECT
        if self.phrases.is_time(child):
            return Role.TIME
        if self._is_measured(child) or (self.phrases.is_quantity(child) and not self._parts(child)):
            return Role.QUANTITY
        if self._is_fronted(i, child):
            return Role.OBLIQUE
        if self._equates(i) or (is_passive and self._is_made(i, child)):
            return Role.ATTRIBUTE
        return self._held(i, child, is_passive=is_passive)

    def _is_made(self, i: int, child: int) -> bool:
        """Return whether a bare noun behind a passive is what its subject counts as."""
        is_other = self.words.passives or self._is_ditransitive(i)
        return not is_other and not self.marker(child) and self._given(i) is None

    def _is_measured(self, i: int) -> bool:
        """Return whether a word opens a figure: "tercatat sebesar 12 persen"."""
        is_known = self.tree.words[i].form.lower() in self.words.measures
        return is_known and any(map(self.phrases.is_quantity, self.tree.children[i]))

    def _held(self, i: int, child: int, *, is_passive: bool) -> Role:
        """Return the role of what a verb has; an agent may be bare ("ditulis Ani")."""
        if not (is_passive and self.has_subject(i) and self.words.passives):
            return Role.COMPLEMENT if self._is_deed(child) else Role.OBJECT
        figure = self.tree.child(child, "nummod")
        if figure is not None and figure > child:  # "dijerat Pasal 12": what has a number acts not
            return Role.OBLIQUE
        is_agent = self.words.is_passive(self.tree.words[i].form.lower())
        return Role.SUBJECT if is_agent else Role.ATTRIBUTE

    def _is_deed(self, i: int) -> bool:
        """Return whether what a verb is of is a verb itself: "takut berpegangan di tiang"."""
        form = self.tree.words[i].form.lower()
        return self.tree.words[i].upos == "VERB" and self.words.is_active(form)

    def _parts(self, i: int) -> bool:
        """Return whether a bare number tells how many of some: "they have 50 of the boats"."""
        parts = (self.marker(c) in self.words.partitives for c in self.tree.children[i] if c > i)
        return self.tree.words[i].upos == "NUM" and any(parts)

    def _is_fronted(self, i: int, child: int) -> bool:
        """Return whether a phrase stands before the subject: "regarding the tax, she said"."""
        subject = self.tree.child(i, *SUBJECTS)
        is_relative = self.tree.words[child].form.lower() in self.words.relatives
        return subject is not None and child < subject < i and not is_relative

    def is_near(self, i: int, child: int) -> bool:
        """Return whether no word stands between that begins another clause ("while")."""
        between = self.tree.words[i + 1 : self.tree.begins[child]]
        return not any(word.form.lower() in self.words.separators for word in between)

    def _oblique(self, i: int, child: int, *, is_passive: bool) -> Role | None:
        """Return the role of a phrase with a preposition, or of a bare adjunct."""
        marker = self.marker(child)
        is_measure = self.phrases.is_quantity(child)  # "cut by 2 percent"
        is_late = is_measure or self.phrases.is_time(child)  # "by 6 p.m."
        if is_passive and marker in self.words.agents and not is_late:
            return Role.SUBJECT if child > i else None  # "oleh karena itu" opens a sentence
        is_inside = self.tree.words[child].relation.endswith(":poss")
        if self.tree.relation(child) == "nmod" and (is_inside or not self._is_nominal_clause(i)):
            return None
        is_particle = marker in self.words.verb_particles and self._adjoins(i, child)
        after = self.tree.words[i + 2].form.lower() if i + 2 < len(self.tree) else ""
        is_particle = is_particle and after not in self.words.partitives  # "walked out of it"
        if is_particle or self.phrases.is_bounded(child):
            return self._object(i, child, is_passive=is_passive)
        found = self.phrases.adjunct(child)
        is_part = self.tree.words[i].upos in NOMINAL and self.tree.relation(child) == "nmod"
        if found is Role.PLACE and is_part:
            found = None if marker in self.words.partitives else found  # "is the heart of Leeds"
        if found is None and self.phrases.words_of(child) in self.words.connectives:
            return None  # "as a result"
        if not marker and found is not Role.TIME and self._follows(i, child):
            return self._bare(i, child, is_passive=is_passive) or found
        return found or (Role.OBLIQUE if marker else None)

    def _follows(self, i: int, child: int) -> bool:
        """Return whether a noun stands at once after a verb, with what counts or determines it."""
        is_noun = self.tree.words[child].upos in NOMINAL
        return is_noun and self.tree.begins[child] == i + 1 and self.words.is_head_first

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

    def has_subject(self, i: int) -> bool:
        """Return whether a predicate has a subject before it, or shares another's."""
        own = self.tree.child(i, *SUBJECTS)
        return (own is not None and own < i) or shared_subject(self.tree, self.words, i) is not None

    def marker(self, i: int) -> str:
        """Return the preposition or the conjunction of a phrase, in lower case."""
        case = self.tree.child(i, "case", "mark")
        return "" if case is None else self.tree.words[case].form.lower()
