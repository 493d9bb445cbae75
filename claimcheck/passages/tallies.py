"""What a figure counts that stands apart from its noun: "the number of missing rose to 15"."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from claimcheck.languages import Language
from claimcheck.lexical import base_forms
from claimcheck.passages.parts import NUMBER, WORD, Part
from claimcheck.passages.passage import Passage

__all__ = ["has_grown", "is_reading", "tallied"]

_PERSON = "person"
_FAR = 40  # parts between a word of counting and what it comes to
_NEAR = 3  # parts between a word of coming to and its figure: "rose sharply to"
_NOMINATIVE = "nsubj"
_TELLS = 0.5  # the least weight of a word that tells what is counted
_NOUNS = frozenset({"NOUN", "PROPN"})


def tallied(figure: Part, passage: Passage) -> int | None:
    """
    Return the part that tells what a figure counts by a word of coming to; None where none does.

    It is what a word of counting before it counts ("the number of missing rose to 15", "the death
    toll is nine"), or else the subject of that verb ("the missing numbered 15").
    """
    parts, language = passage.parts, passage.language
    verb = _reaching(figure, passage) if _is_bare(figure) else None
    if verb is None:
        return None
    for part in reversed(parts[max(0, verb - _FAR) : verb]):
        if _is_bare(part):
            return None
        if _counts(part, language):
            return part.index if part.is_phrase else _behind(part, parts[: figure.index])
    subjects = (parts[c] for c in passage.children[verb])
    return next((p.index for p in subjects if _is_subject(p)), None)


def has_grown(figure: Part, passage: Passage) -> bool:
    """Return whether a figure is what a tally has changed to: "rose to 15", no "stands at 15"."""
    verb = _reaching(figure, passage) if _is_bare(figure) else None
    if verb is None:
        return False
    words = _changing_words(passage.language)
    return _is_one_of(passage.parts[verb], words, passage.language)


def is_reading(figure: Part, passage: Passage) -> bool:
    """Return whether a figure is what something came to, as it may again: "closed at 16,250"."""
    return _reaching(figure, passage) is not None


def _reaching(figure: Part, passage: Passage) -> int | None:
    """Return the word of coming to right before a figure."""
    language = passage.language
    before = passage.parts[max(0, figure.index - _NEAR) : figure.index]
    words = _reaching_words(language) | _changing_words(language)
    return next((p.index for p in reversed(before) if _is_one_of(p, words, language)), None)


def _is_one_of(part: Part, words: frozenset[str], language: Language) -> bool:
    return not words.isdisjoint((part.form, *base_forms(part.form, language.tag)))


def _is_bare(part: Part) -> bool:
    """Return whether a figure counts persons, or nothing that is named beside it."""
    quantity = part.quantity
    return (
        part.kind == NUMBER
        and quantity is not None
        and (quantity.unit == _PERSON or not (quantity.unit or quantity.noun))
    )


def _counts(part: Part, language: Language) -> bool:
    return part.kind == WORD and not _tally_words(language).isdisjoint(part.form.split())


def _behind(tally: Part, parts: Sequence[Part]) -> int | None:
    """Return the first telling word behind a word of counting."""
    telling = (part for part in parts[tally.index + 1 :] if part.weight >= _TELLS)
    return next((part.index for part in telling if part.kind == WORD), None)


def _is_subject(part: Part) -> bool:
    return (
        part.kind == WORD
        and part.upos in _NOUNS
        and part.weight >= _TELLS
        and part.relation.startswith(_NOMINATIVE)
    )


@functools.cache
def _reaching_words(language: Language) -> frozenset[str]:
    return frozenset(language.quantities.reaching)


@functools.cache
def _changing_words(language: Language) -> frozenset[str]:
    return frozenset(language.quantities.changing)


@functools.cache
def _tally_words(language: Language) -> frozenset[str]:
    return frozenset(language.quantities.tallies)
