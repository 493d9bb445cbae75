"""Phrases of a tree: where they stand, and which are dates, places and figures."""

from __future__ import annotations

import bisect
import functools

import attrs

from claimcheck.claims.predicates import has_passive_voice
from claimcheck.claims.rolewords import RoleWords
from claimcheck.model import Role, Span
from claimcheck.syntax import Tree

__all__ = ["DATED", "Phrases"]

DATED = frozenset({"nmod", "obl", "advmod", "appos", "dep", "parataxis"})  # as a date hangs

_APART = frozenset({"acl", "punct", "parataxis", "cc", "case", "mark", "advcl"})
_EDGES = frozenset({"mark", "punct", "cc", "case", "fixed"})
_BRACKETS = {"(": ")", "[": "]", "“": "”", "‘": "’", '"': '"'}
_TOLD = ("cop", "aux", "nsubj")  # what a noun or an adjective has that heads a clause
_PARTS = frozenset({"appos", "flat", "dep", "conj", "nmod", "compound"})
_YEAR = 4  # digits
_NAMED = frozenset({"NOUN", "PROPN"})
_RATE = "nmod:unmarked"
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


@attrs.frozen(eq=False)
class Phrases:
    """The phrases of one tree, with the dates, places and figures in it."""

    tree: Tree
    times: tuple[Span, ...]
    places: tuple[Span, ...]
    quantities: tuple[Span, ...]
    words: RoleWords

    @functools.cached_property
    def _timed(self) -> frozenset[int]:
        return self.tree.within([time for time in self.times if not self._names(time)])

    def _names(self, time: Span) -> bool:
        """Return whether a date is a year that names the noun before it: "SEA Games 2019"."""
        i = bisect.bisect_left(self.tree.spans, time.start, key=lambda own: own.start)
        if not 0 < i < len(self.tree) or self.tree.spans[i] != time:
            return False
        year, before = self.tree.words[i], self.tree.words[i - 1]
        is_year = year.form.isdigit() and len(year.form) == _YEAR
        held = None if year.head is None or year.head > i else self.tree.words[year.head].upos
        return is_year and before.upos in _NAMED and held in _NAMED

    @functools.cached_property
    def _counted(self) -> frozenset[int]:
        return self.tree.within(self.quantities)

    @functools.cached_property
    def _placed(self) -> frozenset[int]:
        return self.tree.within(self.places)

    def is_time(self, i: int) -> bool:
        """Return whether a word heads a date."""
        return i in self._timed

    def is_quantity(self, i: int) -> bool:
        """Return whether a word heads a figure: "5 percent", no "5 people"."""
        return i in self._counted

    def adjunct(self, i: int) -> Role | None:
        """Return what a phrase tells beside a verb: a time, a figure, a place; None for others."""
        if self.is_time(i):
            return Role.TIME
        if self.is_quantity(i):
            return Role.QUANTITY
        date = self.dated(i)
        inside = [c for c in self.tree.children[i] if date is None or c < date]
        near = (i, *(c for c in inside if self._locates(c, i)))
        return Role.PLACE if any(map(self.is_place, near)) else None

    def dated(self, i: int) -> int | None:
        """Return the date that hangs on a noun behind it, and ends its phrase: "rapat Senin"."""
        if self.is_time(i):
            return None
        dates = (c for c in self.tree.children[i] if c > i and self.is_time(c))
        return next((c for c in dates if self.tree.relation(c) in DATED), None)

    def is_bounded(self, i: int) -> bool:
        """Return whether the preposition of a phrase only bounds a figure: "at least 12 men"."""
        case = self.tree.child(i, "case")
        if case is None or case + 1 >= len(self.tree):
            return False
        is_near = self._form(case) in self.words.approximators  # "about 12 men"
        is_figure = self.tree.words[case + 1].upos == "NUM"
        return self._form(case + 1) in self.words.bounds or (is_near and is_figure)

    def is_place(self, i: int) -> bool:
        """Return whether a word heads the name of a place."""
        return i in self._placed

    def _locates(self, i: int, head: int) -> bool:
        """Return whether a part of a phrase says where it is: "a match in Leeds"."""
        case = self.tree.child(i, "case")
        is_name = self.tree.words[head].upos == "PROPN"  # "Ole Berg of the harbour in Lund"
        is_name = is_name or self._form(head) in self.words.people  # "sent to a clerk in Lund"
        if is_name or self.tree.relation(i) not in _PARTS or self.tree.relation(i) == "conj":
            return False
        if case is None:  # "di wilayah Kabupaten Malang"
            own = self.tree.child(head, "case")
            return own is not None and self._form(own) in self.words.locatives
        return self._form(case) in self.words.locatives

    def _form(self, i: int) -> str:
        return self.tree.words[i].form.lower()

    def words_of(self, i: int) -> str:
        """Return the words of a phrase with its preposition, in lower case."""
        return " ".join(
            self._form(c) for c in self.tree.subtree(i) if self.tree.words[c].upos != "PUNCT"
        )

    def beside(self, i: int) -> int | None:
        """
        Return the noun that hangs on an adjunct before it, as if it were part of it.

        "Last week, the mayor" and "apart from the mayor, the clerk" are no subjects as a whole.
        """
        is_time = self.is_time(i)
        if not is_time and self.tree.child(i, "case") is None:
            return None
        for child in self.tree.children[i]:
            is_noun = (
                self.tree.words[child].upos in _NOMINAL and self.tree.relation(child) in _PARTS
            )
            is_after = any(self.tree.words[c].form == "," for c in range(i + 1, child))
            is_noun = is_noun and self.tree.child(child, "case") is None  # "oleh A, di tengah B"
            if is_noun and not self.is_time(child) and (is_after or (is_time and child > i)):
                return child
        return None

    def date(self, i: int) -> Span:
        """Return the date that a word heads."""
        return next(time for time in self.times if time.contains(self.tree.spans[i]))

    def span(self, i: int, *, stop: int | None = None) -> Span:
        """
        Return the span of a word with what hangs on it, without its clauses.

        A date that hangs on a noun inside is left out, as is what begins with ``stop``.
        """
        own = self.tree.child(i, "acl")
        if own is not None and self._form(i) in self.words.asking:  # "what aides call a win"
            return Span(self.tree.spans[i].start, self.clause(own).end)
        low = high = i
        waiting = [i]
        while waiting:
            at = waiting.pop()
            low, high = min(low, at), max(high, at)
            waiting += [c for c in self.tree.children[at] if c != stop and self._belongs(c)]
        is_dated = not self.is_time(i)
        stops = (
            j for j in range(i + 1, high + 1) if self._opens(j) or (is_dated and self._dates(j))
        )
        high = next((j - 1 for j in stops), high)
        low, high = self._undated(i, low, high)
        case = self.tree.child(i, "case")
        if case is not None and self.is_bounded(i):
            low = min(low, case)
        while high > i and (self._is_joint(high) or self._is_case(high)):
            high -= 1
        high = self._unbroken(self._closed(low, high))
        return Span(self.tree.spans[low].start, self.tree.spans[high].end)

    def _dates(self, i: int) -> bool:
        """Return whether a word is in a date that tells of no noun after it: no "May talks"."""
        head = self.tree.words[i].head
        return self.is_time(i) and not (head is not None and head > i and not self.is_time(head))

    def _is_joint(self, i: int) -> bool:
        """Return whether a word joins or opens a predicate; "Tengah" of "Jawa Tengah" does not."""
        return self._form(i) in self.words.joints and self.tree.words[i].upos != "PROPN"

    def _unbroken(self, i: int) -> int:
        """Return the last token of the word that a token is a part of: none ends in "ST007"."""
        while i + 1 < len(self.tree) and self.tree.spans[i].end == self.tree.spans[i + 1].start:
            if not (self._form(i) + self._form(i + 1)).isalnum():
                break
            i += 1
        return i

    def _is_case(self, i: int) -> bool:
        return self.tree.words[i].upos == "ADP" and self.tree.relation(i) == "case"

    def _opens(self, i: int) -> bool:
        """Return whether a word opens a clause, which is no part of a phrase: "film berjudul"."""
        if self._form(i) in self.words.attributive:
            return True
        if self._form(i) in self.words.relatives and self.tree.words[i - 1].form == ",":
            return True  # "Lund, who plans to run", whatever the parser took "plans" for
        return self.tree.words[i].upos == "SCONJ" and self._form(i) in self.words.subordinators

    def holds_clause(self, span: Span) -> bool:
        """Return whether a finite verb stands in a phrase, and no pronoun before that opens it."""
        spans = self.tree.spans
        first = bisect.bisect_left(spans, span.start, key=lambda own: own.start)
        for i in range(first, len(spans)):
            if spans[i].end > span.end:
                return False
            if self._form(i) in self.words.relatives or self._form(i) in self.words.asking:
                return False
            if self.tree.words[i].upos == "AUX":
                return True
        return False

    def clause(self, i: int) -> Span:
        """Return the span of a clause, without what opens it and the mark that ends it."""
        inside = [c for c in self.tree.subtree(i) if c == i or self._fills(c, i)]
        low, high = inside[0], inside[-1]
        mark = self.tree.child(i, "mark")
        if mark is not None and low < mark < i:  # "kemarin bahwa ia kalah"
            low = next(c for c in inside if c > mark)
        stop = min((c for c in self.tree.children[i] if self._goes_on(c)), default=None)
        if stop is not None:
            before = self.tree.begins[stop]
            high = max((c for c in inside if c < before), default=high)
        return Span(self.tree.spans[low].start, self.tree.spans[self._closed(low, high)].end)

    def _goes_on(self, i: int) -> bool:
        """Return whether a joined clause is the sentence's: "It had to pay, and Lund closed"."""
        joint = self.tree.child(i, "cc")
        if self.tree.relation(i) != "conj" or joint is None or self.tree.words[i].upos != "VERB":
            return False
        first = self.tree.begins[i]
        before = first if self.tree.words[first].upos == "PUNCT" else first - 1
        return self.tree.words[before].form == ","

    def _fills(self, c: int, head: int) -> bool:
        """Return whether a word may stand at an edge of a clause."""
        if self.tree.words[c].upos == "PUNCT":
            return False
        return c > head or self.tree.relation(c) not in _EDGES

    def _undated(self, i: int, low: int, high: int) -> tuple[int, int]:
        """Return a phrase without dates at its edges, and the comma beside them."""
        if self.is_time(i):
            return low, high
        while low < i and (self._is_loose(low) or self.tree.relation(low) == "punct"):
            low += 1
        while high > i and (self._is_loose(high) or self.tree.words[high].form == ","):
            high -= 1
        return low, high

    def _is_loose(self, i: int) -> bool:
        """Return whether a word at the edge of a phrase is a date or an adverb of the verb."""
        is_particle = self.words.is_head_first and self._form(i) in self.words.particles
        is_adverb = is_particle and (self.tree.relation(i) == "advmod" or self._follows_name(i))
        return is_adverb or (self.is_time(i) and not self._owns(i))

    def _follows_name(self, i: int) -> bool:
        """Return whether a word follows a pronoun or a name, which takes no adjective."""
        before = self.tree.words[i - 1].upos if i else ""
        if self.tree.words[i].upos == "PROPN":
            return False
        return before == "PRON" or (before == "PROPN" and i > 1)

    def _owns(self, i: int) -> bool:
        """Return whether a date is whose a noun is: "last year's fair"."""
        while i + 1 < len(self.tree) and self.is_time(i + 1):
            i += 1
        last = self.tree.words[i : i + 2]
        return any(word.upos == "PART" and word.relation == "case" for word in last)

    def _belongs(self, i: int) -> bool:
        if self._bounds(i):
            return True
        is_told = self.tree.words[i].upos == "VERB" or self.tree.child(i, *_TOLD) is not None
        is_clause = self.tree.relation(i) == "conj" and is_told
        head = self.tree.words[i].head
        is_rate = self.tree.words[i].relation == _RATE and self.tree.child(i, "det") is not None
        if is_rate and i > (head or 0):
            return False  # "a year" of "100 doses a year"
        is_degree = self.tree.relation(i) == "advmod" and self.tree.child(i, "advmod") is not None
        if is_clause or self.tree.relation(i) in _APART or (is_degree and i > (head or 0)):
            return False  # "too much" of "charged families too much"
        is_date = self.is_time(i) and (head is None or not self.is_time(head))
        if is_date and self.tree.relation(i) in DATED and not self._owns(i):
            return False
        is_marked = any(
            self.tree.relation(c) == "case" and self._loosens(c, head)
            for c in self.tree.children[i]
        )
        return not (is_marked and self.tree.relation(i) in {"nmod", "obl"})

    def _bounds(self, i: int) -> bool:
        """Return whether a word is one of "at least", which counts with its figure."""
        head = self.tree.words[i].head
        if self.tree.relation(i) == "case":
            return head is not None and head == i + 1 and self._form(head) in self.words.bounds
        return self._form(i) in self.words.bounds and self.tree.child(i, "case") == i - 1

    def _loosens(self, case: int, head: int | None) -> bool:
        """Return whether a preposition binds to the verb: no figure has one, no noun an agent."""
        form = self._form(case)
        if form in self.words.agents:
            return self._is_acted(case) or self.is_quantity(self.tree.words[case].head or 0)
        if head is not None and self.is_place(head) and form not in self.words.partitives:
            return form not in self.words.locatives
        return head is not None and self.is_quantity(head) and form not in self.words.partitives

    def _is_acted(self, case: int) -> bool:
        """Return whether the verb before a preposition is passive: no "vote by the council" is."""
        i = self.tree.words[case].head
        while i is not None and self.tree.words[i].upos != "VERB":
            i = self.tree.words[i].head
        return i is not None and i < case and has_passive_voice(self.tree, self.words, i)

    def _closed(self, low: int, high: int) -> int:
        """Return where a phrase ends once its brackets are closed."""
        waiting: list[str] = []
        for i in range(low, len(self.tree)):
            form = self.tree.words[i].form
            if waiting and form == waiting[-1]:
                waiting.pop()
            elif i <= high and form in _BRACKETS:
                waiting.append(_BRACKETS[form])
            if i >= high and not waiting:
                return i
        return high
