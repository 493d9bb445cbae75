"""
Which tense the verb that governs an expression has, told by the words of its clause.

The nearest telling word before the expression in its clause governs it; where there is none, the
first one behind. What had been in the future ("had planned to sail") tells nothing.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.model import DASHES
from claimcheck.reading import Tokens

__all__ = ["DEADLINE", "FUTURE", "JUST_PAST", "PAST", "tense_at"]

FUTURE, PAST, DEADLINE = "future", "past", "deadline"
JUST_PAST = "past, right before"
_BACK, _AHEAD = 14, 14  # words within which a verb still governs a date
_OPENING = 2  # words before an expression that opens its clause: its verb is behind it
_NEXT = 2  # words behind any other within which its verb stands: "the board on Friday will vote"
_BESIDE = 3  # words between a verb and its own date: "stepped down in February"
_AUXILIARIES = 3  # words before a verb within which its auxiliary stands: "had not been expected"
_ENDS = frozenset('.!?;:…"“”«»()').union(DASHES)
_SHORTEST_VERB = 5  # letters of a verb that its ending tells: not "need", "bed"


@attrs.frozen(eq=False)
class _Words:
    tenses: dict[str, str]
    phrases: dict[tuple[str, str], str]
    deadlines: frozenset[str]
    limits: frozenset[str]
    lasting: frozenset[str]
    put_off: frozenset[str]
    edges: frozenset[str]
    past_auxiliaries: frozenset[str]
    perfect_auxiliaries: frozenset[str]
    participle_marks: frozenset[str]
    past_endings: tuple[str, ...]
    adverbial: frozenset[str]


@functools.cache
def _words(language: Language) -> _Words:
    section = language.dates
    every = dict.fromkeys(section.future, FUTURE) | dict.fromkeys(section.past, PAST)
    phrases = {_pair(phrase): tense for phrase, tense in every.items() if " " in phrase}
    return _Words(
        {word: tense for word, tense in every.items() if " " not in word},
        phrases,
        frozenset(section.deadlines),
        frozenset(section.limits),
        frozenset(section.lasting),
        frozenset(section.put_off),
        frozenset(section.clause_edges),
        frozenset(section.past_auxiliaries),
        frozenset(section.perfect_auxiliaries),
        frozenset(section.participle_marks),
        section.past_endings,
        frozenset(section.words.get("on", {})) | frozenset(section.words.get("in", {})),
    )


def _pair(phrase: str) -> tuple[str, str]:
    first, _, second = phrase.partition(" ")
    return first, second


def tense_at(tokens: Tokens, first: int, stop: int, language: Language) -> str:
    """
    Return the tense that the words ``first`` to ``stop`` stand in; "" where nothing tells it.

    That is FUTURE, PAST, JUST_PAST (the verb is right before them), or DEADLINE ("by Friday").
    """
    words = _words(language)
    before = _clause(tokens, range(first - 1, max(-1, first - 1 - _BACK), -1), first, words)
    behind = _clause(tokens, range(stop, min(len(tokens), stop + _AHEAD)), stop, words)
    tense, place = _telling(tokens.words, before, words)
    if tense == FUTURE and place is not None and tokens.words[place - 1] in words.edges:
        # "the judge who will retire resigned in May": the verb behind the relative clause governs
        nearer = [i for i in before if i > place + 1]
        tense, place = _by_ending(tokens.words, nearer, words, default=(tense, place))
    bound = _bound(tokens.words, before, behind, words) if before else None
    if bound is not None:
        return bound
    if place is None:
        reach = _AHEAD if len(before) <= _OPENING else _NEXT
        tense, place = _telling(tokens.words, behind[:reach], words)
        if tense == PAST and reach == _AHEAD:
            return JUST_PAST  # "In January the board sold it"
    elif tense == PAST and (first - place <= _BESIDE or tokens.words[first - 1] in words.adverbial):
        return JUST_PAST
    return tense


def _bound(
    column: Sequence[str], before: list[int], behind: list[int], words: _Words
) -> str | None:
    """Return DEADLINE where an expression ends what lasts ("by Friday"), "" where it is over."""
    is_limit = column[before[0]] in words.limits
    if is_limit and any(column[i] in words.put_off for i in before):
        return DEADLINE  # "was postponed to Friday": the auxiliary is the passive's
    lasts = is_limit and any(column[i] in words.lasting for i in before)
    if not lasts and column[before[0]] not in words.deadlines:
        return None
    is_over = any(column[i] in words.past_auxiliaries for i in [*before, *behind])
    return "" if is_over else DEADLINE


def _clause(tokens: Tokens, places: Iterable[int], at: int, words: _Words) -> list[int]:
    """Return the places that are in one clause and on one line with the word at ``at``."""
    found = []
    previous = at
    for i in places:
        left, right = min(i, previous), max(i, previous)
        between = (
            tokens.text[tokens.ends[left] : tokens.starts[right]] if right < len(tokens) else ""
        )
        if tokens.words[i] in _ENDS or tokens.words[i] in words.edges or "\n" in between:
            break
        found.append(i)
        previous = i
    return found


def _telling(column: Sequence[str], places: list[int], words: _Words) -> tuple[str, int | None]:
    """Return the tense of the first telling word, and its place; None where there is none."""
    for i in places:
        tense = words.tenses.get(column[i])
        if i + 1 < len(column):
            tense = words.phrases.get((column[i], column[i + 1]), tense)
        if tense is None:
            continue
        auxiliaries = column[max(0, i - _AUXILIARIES) : i]
        if tense == FUTURE:
            turned = not words.perfect_auxiliaries.isdisjoint(auxiliaries)
            return ("" if turned else FUTURE), i
        if words.participle_marks.isdisjoint(auxiliaries[-1:]):
            return PAST, i
    return _by_ending(column, places, words, default=("", None))


def _by_ending(
    column: Sequence[str],
    places: list[int],
    words: _Words,
    *,
    default: tuple[str, int | None],
) -> tuple[str, int | None]:
    """Return the past, and the place of the first word whose ending tells it."""
    for i in places if words.past_endings else ():
        word = column[i]
        ended = len(word) >= _SHORTEST_VERB and word.endswith(words.past_endings)
        if ended and words.participle_marks.isdisjoint(column[max(0, i - 1) : i]):
            return PAST, i
    return default
