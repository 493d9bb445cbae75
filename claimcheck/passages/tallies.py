"""What a figure counts that stands apart from its noun: "the number of missing rose to 15"."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from claimcheck.languages import Language
from claimcheck.lexical import base_forms
from claimcheck.passages.parts import NUMBER, WORD, Part

__all__ = ["tallied"]

_PERSON = "person"
_NEAR = 3  # parts between a word of coming to and its figure: "rose sharply to"
_NOMINATIVE = "nsubj"
_TELLS = 0.5  # the least weight of a word that tells what is counted
_NOUNS = frozenset({"NOUN", "PROPN"})


def tallied(figure: Part, parts: Sequence[Part], language: Language) -> int | None:
    """
    Return the part that tells what a figure counts by a word of coming to; None where none does.

    It is what a word of counting before it counts ("the number of missing rose to 15", "the death
    toll is nine"), or else the subject of that verb ("the missing numbered 15").
    """
    verb = _reaching(figure, parts, language)
    if verb is None:
        return None
    for part in reversed(parts[:verb]):
        if _is_bare(part):
            return None
        if _counts(part, language):
            return part.index if part.is_phrase else _behind(part, parts[: figure.index])
    subjects = (part for part in parts if part.head == verb)
    return next((p.index for p in subjects if _is_subject(p)), None)


def _reaching(figure: Part, parts: Sequence[Part], language: Language) -> int | None:
    """Return the word of coming to right before a figure that counts persons or nothing named."""
    if not _is_bare(figure):
        return None
    before = parts[max(0, figure.index - _NEAR) : figure.index]
    words = _reaching_words(language)
    for part in reversed(before):
        if not words.isdisjoint((part.form, *base_forms(part.form, language.tag))):
            return part.index
    return None


def _is_bare(part: Part) -> bool:
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
def _tally_words(language: Language) -> frozenset[str]:
    return frozenset(language.quantities.tallies)
