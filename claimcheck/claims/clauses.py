"""What a clause is, and where a sentence falls into clauses that can be checked apart."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from claimcheck.claims.mending import mended
from claimcheck.claims.rolewords import role_words
from claimcheck.languages import Language
from claimcheck.reading import Phrases, Tokens, phrases_of
from claimcheck.syntax import Tree, Trees

__all__ = ["ClauseWords", "clause_words", "has_subject", "is_clause", "split_clauses"]

_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")
_MARKS = frozenset('"“”„«»')
_SHORTEST = 3  # tokens in a clause
_LONG_VERB = 5  # characters of a word that a prefix or an ending can make a verb
_SUBJECTS = ("nsubj", "csubj", "expl", "nummod")  # the last of a verb: "3 were missing"
_VERBAL = frozenset({"VERB", "AUX"})
_NEAR = 4  # tokens of a date or a figure that ends a clause
_PAIRED = 4  # tokens behind "between", in which the first of two is named
_OPENED = 8  # tokens between a conjunction and the verb of its clause
_SETTING = 5  # tokens that may stand before the subject of a clause: "in plain terms she"


@attrs.frozen(kw_only=True, eq=False)
class ClauseWords:
    """The words of ``[claims]``, as sets."""

    coordinators: frozenset[str]
    separators: frozenset[str]
    blockers: frozenset[str]
    openers: frozenset[str]
    nominalized: frozenset[str]
    wishes: frozenset[str]
    measures: frozenset[str]
    connectives: Phrases
    courtesies: Phrases
    alternatives: frozenset[str]
    pairing: frozenset[str]
    existential: frozenset[str]
    copular: bool
    telling: frozenset[str]
    auxiliaries: frozenset[str]
    predicates: frozenset[str]
    nonverbs: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    settings: frozenset[str]
    subordinators: frozenset[str]
    ages: frozenset[str]
    prefixes: tuple[str, ...]
    endings: tuple[str, ...]

    def is_verb(self, word: str) -> bool:
        """Return whether a word looks like a verb of a clause."""
        if word in self.auxiliaries or word in self.predicates:
            return True
        if len(word) < _LONG_VERB or word in self.nonverbs:
            return False
        return word.startswith(self.prefixes) or word.endswith(self.endings)

    def may_set(self, word: str) -> bool:
        """Return whether a word can open what only says when, where or on what condition."""
        return word in self.settings or word in self.blockers or word in self.subordinators


@functools.cache
def clause_words(language: Language) -> ClauseWords:
    """Return the compiled words of a language."""
    words = language.claims
    classes = language.attribution.classes
    return ClauseWords(
        coordinators=frozenset(words.coordinators),
        separators=frozenset(words.separators),
        blockers=frozenset(words.blockers),
        openers=frozenset(classes.get("complementizer", ())),
        nominalized=frozenset(classes.get("nominalized", ())),
        wishes=frozenset((*classes.get("infinitive", ()), *language.attribution.subjunctives)),
        measures=frozenset(classes.get("measure", ())),
        alternatives=frozenset(words.alternatives),
        pairing=frozenset(words.pairing),
        existential=frozenset(words.existential),
        copular=language.syntax.copular,
        connectives=phrases_of(map(str.split, words.connectives)),
        courtesies=phrases_of(map(str.split, words.courtesies)),
        telling=frozenset((*words.coordinators, *words.separators, ",", *_MARKS, *_OPEN, *_CLOSE)),
        auxiliaries=frozenset(words.auxiliaries),
        predicates=frozenset(words.predicates),
        nonverbs=frozenset(words.nonverbs),
        pronouns=frozenset(classes.get("pronoun", ())),
        determiners=frozenset((*classes.get("determiner", ()), *classes.get("possessive", ()))),
        settings=frozenset((*classes.get("preposition", ()), *classes.get("time", ()))),
        subordinators=frozenset(words.subordinators),
        ages=frozenset(language.mentions.age_words),
        prefixes=words.verb_prefixes,
        endings=words.verb_endings,
    )


def is_clause(tree: Tree, words: ClauseWords) -> bool:
    """
    Return whether the words of a tree are a clause: a predicate with its subject or its auxiliary.

    "to budge", "of misusing funds" and "the offer" are none.
    """
    is_finite = tree.words[0].form.lower() in words.existential or (
        tree.child(tree.root, "aux") is not None
    )
    return has_subject(tree, words) or (is_finite and tree.child(tree.root, "mark", "case") is None)


def has_subject(tree: Tree, words: ClauseWords) -> bool:
    """Return whether the first word of a tree is a predicate that has a subject of its own."""
    root = tree.root
    needs = words.copular and tree.words[root].upos not in _VERBAL
    if needs and tree.child(root, "cop", "aux") is None:
        return False
    subjects = _SUBJECTS if tree.words[root].upos in _VERBAL else _SUBJECTS[:-1]
    return tree.child(root, *subjects) is not None


def split_clauses(
    tokens: Tokens,
    place: tuple[int, int],
    details: Sequence[int],
    words: ClauseWords,
    trees: Trees,
) -> Iterator[tuple[int, int]]:
    """
    Yield the ranges of tokens of a sentence's clauses that can be checked apart.

    A sentence is cut where two clauses are joined that each have a subject of their own.
    Predicates that share one are one claim.

    Args:
        tokens: of the document.
        place: the first token of the sentence or the piece that is attributed, and after the last.
        details: the tokens at which dates and figures begin, in order.
        words: of the language.
        trees: asked only where a word stands that can join clauses.
    """
    begin, stop = place
    joints = [
        (end, after)
        for end, after in _joints(tokens, *place, details, words)
        if end - begin >= _SHORTEST and stop - after >= _SHORTEST
    ]
    edges = [*joints, (stop, stop)]
    is_open: bool | None = None  # whether the first is a clause: asked where another follows
    for (end, after), (limit, _) in pairwise(edges):
        if not _is_independent(tokens, after, limit, words, trees):
            continue
        if is_open is None:
            is_open = _is_independent(tokens, begin, edges[0][0], words, trees)
        is_open = is_open or _is_whole_clause(tokens, begin, end, words, trees)
        if is_open:
            yield begin, end
            begin = after - _is_pointing(tokens, after, limit, words, trees)
    yield begin, stop


def _is_pointing(tokens: Tokens, first: int, stop: int, words: ClauseWords, trees: Trees) -> bool:
    """Return whether the word that may open a clause is its subject: "and that costs more"."""
    if tokens.words[first - 1] not in words.openers:
        return False
    tree = trees.opening(first - 1, stop)
    return tree is not None and tree.words[0].head == tree.root and tree.relation(0) == "nsubj"


def _is_whole_clause(
    tokens: Tokens, first: int, stop: int, words: ClauseWords, trees: Trees
) -> bool:
    """Return whether words are a clause whose verb comes late: "Ani, who leads it, left"."""
    if stop - first < _SHORTEST or tokens.words[first] in words.blockers:
        return False
    tree = trees.whole(first, stop)
    return tree is not None and has_subject(mended(tree, role_words(trees.language)), words)


def _is_independent(
    tokens: Tokens, first: int, stop: int, words: ClauseWords, trees: Trees
) -> bool:
    """Return whether a part of a sentence is a clause with a subject of its own."""
    if stop - first < _SHORTEST or tokens.words[first] in words.blockers:
        return False
    joint = tokens.words[first - 1] if first else ""
    if joint in words.separators and not joint.isalpha():  # a semicolon: a plain verb is enough
        part = tokens.words[first:stop]
        end = next((n for n, word in enumerate(part) if word in words.blockers), len(part))
        return any(map(words.is_verb, part[:end]))
    if not any(map(words.is_verb, tokens.words[first:stop])):
        return False  # most joined words are nouns: no tree is needed to tell
    tree = trees.opening(_subject(tokens, first, stop, words) or first, stop)
    return tree is not None and has_subject(tree, words)


def _subject(tokens: Tokens, first: int, stop: int, words: ClauseWords) -> int | None:
    """Return the pronoun that begins a clause behind its setting: "on Wednesday she", if any."""
    if tokens.words[first] not in words.settings:
        return None
    for i in range(first + 1, min(stop, first + _SETTING)):
        if tokens.words[i] in words.pronouns:
            return i
        if tokens.words[i] in words.telling:
            return None
    return None


def _joints(
    tokens: Tokens, first: int, stop: int, details: Sequence[int], words: ClauseWords
) -> Iterator[tuple[int, int]]:
    """Yield where clauses may be joined: the end of what is before, the start of what is after."""
    depth, is_quoted = 0, False
    for i in range(first, stop - 1):
        word = tokens.words[i]
        if word not in words.telling:
            continue
        if word in _MARKS:
            is_quoted = not is_quoted
        elif word in _OPEN:
            depth += 1
        elif word in _CLOSE:
            depth = max(0, depth - 1)
        elif (
            not depth
            and not is_quoted
            and i > first
            and _may_join(tokens, (i, stop), words, details)
        ):
            after = i + 2 if tokens.words[i + 1] in words.openers else i + 1
            yield (i - 1 if tokens.words[i - 1] == "," else i), after


def _is_inside(tokens: Tokens, i: int, words: ClauseWords) -> bool:
    """Return whether a clause before a word waits for its verb: "after the quake and flood hit"."""
    for at in range(i - 1, max(0, i - _OPENED), -1):
        if tokens.words[at] in words.subordinators:
            return True
        if words.is_verb(tokens.words[at]) or tokens.words[at] == ",":
            return False
    return False


def _is_counted_twice(tokens: Tokens, i: int, words: ClauseWords) -> bool:
    """Return whether a word stands between two numbers of one noun: "rooms 4 and 5 closed"."""
    before, after = tokens.words[i - 1], tokens.words[i + 1 : i + 3]
    are_numbers = before.isdigit() and after[:1] != [] and after[0].isdigit()
    return are_numbers and all(map(words.is_verb, after[1:]))


def _is_age(tokens: Tokens, i: int, words: ClauseWords) -> bool:
    """Return whether a number behind a comma is an age that a comma closes: "a man, 32, was"."""
    after = i + 1 + (tokens.words[i + 1 : i + 2] != [] and tokens.words[i + 1] in words.ages)
    return tokens.words[after : after + 1] == [","]


def _may_join(
    tokens: Tokens, place: tuple[int, int], words: ClauseWords, details: Sequence[int]
) -> bool:
    """
    Return whether a word, given with where its sentence ends, may join clauses.

    It follows a comma, or stands before a pronoun or another "that", or at once after a date or a
    figure where another follows. What is quoted, or one of two, is not told apart.
    """
    i, stop = place
    word, after = tokens.words[i], tokens.words[i + 1]
    is_paired = not words.pairing.isdisjoint(tokens.words[max(0, i - _PAIRED) : i])
    if after in _MARKS or word in words.alternatives or is_paired:
        return False
    if word == ",":
        return after[0].isdigit() and not _is_age(tokens, i + 1, words)
    if not word.isalpha() or tokens.words[i - 1] == ",":
        return True
    if word not in words.coordinators or _is_counted_twice(tokens, i, words):
        return False
    at = bisect_left(details, i)
    is_between = 0 < at < len(details) and i - details[at - 1] <= _NEAR
    is_between = is_between and not _is_inside(tokens, i, words)
    if is_between or after in words.pronouns or after in words.openers:
        return True
    return _subject(tokens, i + 1, stop, words) is not None
