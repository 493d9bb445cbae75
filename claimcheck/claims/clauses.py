"""Where a sentence falls into clauses that can be checked apart; negation and modality."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterator

import attrs

from claimcheck.languages import Language
from claimcheck.reading import Tokens

__all__ = ["EDGE", "ClauseWords", "clause_words", "is_negative", "modality_of", "split_clauses"]

_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")
_MARKS = frozenset('"“”„«»')
EDGE = frozenset(",;:.")
_SHORTEST = 3  # tokens in a clause
_REACH = 60  # tokens of a clause that are looked at
_LONG_VERB = 5  # characters of a word that a prefix or an ending can make a verb


@attrs.frozen(kw_only=True, eq=False)
class ClauseWords:
    """The words of ``[claims]``, as sets."""

    coordinators: frozenset[str]
    separators: frozenset[str]
    blockers: frozenset[str]
    trailing: frozenset[str]
    telling: frozenset[str]
    auxiliaries: frozenset[str]
    predicates: frozenset[str]
    nonverbs: frozenset[str]
    negators: frozenset[str]
    additive: frozenset[str]
    frames: frozenset[str]
    asking: frozenset[str]
    planned: frozenset[str]
    possible: frozenset[str]
    prefixes: tuple[str, ...]
    endings: tuple[str, ...]

    def is_verb(self, word: str) -> bool:
        """Return whether a word looks like a verb of a clause."""
        if word in self.auxiliaries or word in self.predicates:
            return True
        if len(word) < _LONG_VERB or word in self.nonverbs:
            return False
        return word.startswith(self.prefixes) or word.endswith(self.endings)


@functools.cache
def clause_words(language: Language) -> ClauseWords:
    """Return the compiled words of a language."""
    words = language.claims
    return ClauseWords(
        coordinators=frozenset(words.coordinators),
        separators=frozenset(words.separators),
        blockers=frozenset(words.blockers),
        telling=frozenset((*words.coordinators, *words.separators, ",", *_MARKS, *_OPEN, *_CLOSE)),
        trailing=frozenset((*words.coordinators, *words.blockers, *EDGE)),
        auxiliaries=frozenset(words.auxiliaries),
        predicates=frozenset(words.predicates),
        nonverbs=frozenset(words.nonverbs),
        negators=frozenset(words.negators),
        additive=frozenset(words.additive),
        frames=frozenset(words.frames),
        asking=frozenset(words.asking),
        planned=frozenset(words.planned),
        possible=frozenset(words.possible),
        prefixes=words.verb_prefixes,
        endings=words.verb_endings,
    )


def split_clauses(
    tokens: Tokens, first: int, stop: int, details: list[int], words: ClauseWords
) -> Iterator[tuple[int, int]]:
    """
    Yield the ranges of tokens of a sentence's clauses that can be checked apart.

    A sentence is cut at a semicolon, or at a coordinator, where both sides have a predicate and a
    detail (a date, a figure) of their own, or the second begins with its own verb.

    Args:
        tokens: of the document.
        first: the first token of the sentence, or of the piece that is attributed.
        stop: the token after its last.
        details: the tokens at which dates and figures begin, in order, inside the range.
        words: of the language.
    """
    cuts = [cut for cut in _joints(tokens, first, stop, words) if cut[1] < stop]
    start = first
    for index, (end, after) in enumerate(cuts):
        limit = cuts[index + 1][0] if index + 1 < len(cuts) else stop
        if _stands_apart(tokens, (start, end), (after, limit), details, words):
            yield start, end
            start = after
    yield start, stop


def _joints(tokens: Tokens, first: int, stop: int, words: ClauseWords) -> Iterator[tuple[int, int]]:
    """Yield where clauses may be joined: the end of what is before, the start of what is after."""
    depth, is_quoted = 0, False
    for i in range(first, stop):
        word = tokens.words[i]
        if word not in words.telling:
            continue
        if word in _MARKS:
            is_quoted = not is_quoted
        elif word in _OPEN:
            depth += 1
        elif word in _CLOSE:
            depth = max(0, depth - 1)
        elif depth or is_quoted or i == first:
            continue
        elif word in words.coordinators or (word in words.separators and _is_apart(tokens, i)):
            before = i - 1 if tokens.words[i - 1] == "," else i
            yield max(before, first), i + 1
        elif word == "," and i + 1 < stop and tokens.words[i + 1][0].isdigit():
            yield i, i + 1


def _is_apart(tokens: Tokens, i: int) -> bool:
    """Return whether a separator is a semicolon or follows a comma: ", lalu", not "tahun lalu"."""
    return not tokens.words[i].isalpha() or tokens.words[i - 1] == ","


def _stands_apart(
    tokens: Tokens,
    left: tuple[int, int],
    right: tuple[int, int],
    details: list[int],
    words: ClauseWords,
) -> bool:
    """Return whether two joined parts are clauses that can be checked apart."""
    before = tokens.words[max(left[0], left[1] - _REACH) : left[1]]
    after = tokens.words[right[0] : min(right[1], right[0] + _REACH)]
    if len(before) < _SHORTEST or len(after) < 2 or not any(map(words.is_verb, before)):
        return False
    known = [
        bisect_left(details, part[0]) < bisect_left(details, part[1]) for part in (left, right)
    ]
    joint = tokens.words[right[0] - 1]
    if joint in words.separators:
        return all(known) or any(map(words.is_verb, after[:_SHORTEST]))
    is_blocked = not words.blockers.isdisjoint(before[_verb_at(before, words) :])
    if words.is_verb(after[0]):
        is_finite = after[0] in words.auxiliaries
        return not is_blocked and len(after) >= _SHORTEST and (is_finite or any(known))
    return all(known) and any(map(words.is_verb, after)) and (not is_blocked or joint == ",")


def _verb_at(part: list[str], words: ClauseWords) -> int:
    return next((i for i, word in enumerate(part) if words.is_verb(word)), 0)


def is_negative(part: list[str], words: ClauseWords) -> bool:
    """Return whether a clause is negated: by a negator before any subordinate clause."""
    if words.negators.isdisjoint(part):
        return False
    for i, word in enumerate(part):
        if word in words.negators:
            return not (i + 1 < len(part) and part[i + 1] in words.additive)
        if word in words.blockers and i > _verb_at(part, words):
            return False
    return False


def modality_of(part: list[str], words: ClauseWords) -> str:
    """Return asked, possible, planned or actual, by the words of a clause."""
    if part and (part[-1] == "?" or not words.asking.isdisjoint(part)):
        return "asked"
    if not words.possible.isdisjoint(part):
        return "possible"
    return "actual" if words.planned.isdisjoint(part) else "planned"
