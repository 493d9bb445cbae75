"""How much a part of a sentence says by itself."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from claimcheck.languages import Language
from claimcheck.passages.parts import DATE, NAME, NUMBER, PLACE, WORD, Part
from claimcheck.passages.terms import is_stopword

__all__ = ["is_classified", "offices_of", "weights_of"]

_VALUES = {DATE: 0.5, NUMBER: 1.0, NAME: 1.0, PLACE: 0.9}
_WORDS = {"NOUN": 0.9, "PROPN": 0.9, "VERB": 0.9, "ADJ": 0.6, "ADV": 0.35, "NUM": 0.8}
_OTHER = 0.2  # a pronoun, an interjection, "now"
_UNTAGGED = 0.7  # a word of a language without a parser
_QUANTIFIER = 0.5  # "only", "most", "less": a small word that changes much
_LIGHT = 0.25  # a verb that says little: "take"
_TITLE = 0.15  # a title beside a name
_JOINING = frozenset({"case", "mark", "cc", "aux", "cop", "det", "punct", "expl", "discourse"})
_BESIDE = frozenset({"compound", "flat"})
_ALONE = frozenset({"nsubj", "aux", "advmod", "mark", "cc", "punct"})  # what a bare verb has below
_PRONOUN, _VERB = "PRON", "VERB"
_COMPLEMENT, _SUBJECT = "ccomp", "nsubj"
_OPEN, _CLOSE = "(", ")"
_TITLES = 4  # words of the offices before a name, and the name
_ABBREVIATED = "."


def weights_of(parts: Sequence[Part], language: Language) -> Iterator[float]:
    """Yield how much each part of a sentence says by itself, in [0, 1]."""
    below: list[list[Part]] = [[] for _ in parts]
    for part in parts:
        if part.head is not None:
            below[part.head].append(part)
    return (_weight_of(part, parts, below[part.index], language) for part in parts)


def _weight_of(
    part: Part, parts: Sequence[Part], below: Sequence[Part], language: Language
) -> float:
    if _is_spelled_out(part, parts) or _is_classifier(part, parts, language):
        return 0.0
    if part.kind != WORD:
        return _OTHER if _is_undated(part) else _VALUES[part.kind]
    if not part.is_worded or part.relation in _JOINING or part.negates:
        return 0.0
    if part.form in _quantifiers(language):
        return _QUANTIFIER
    if part.upos == _PRONOUN or is_stopword(part.form.rstrip(_ABBREVIATED), language):
        return _OTHER if part.upos == _PRONOUN else 0.0
    return _weight_of_word(part, parts, below, language)


def _is_undated(part: Part) -> bool:
    """Return whether a date names no day and no period: "now", "recently"."""
    timex = part.timex
    return timex is not None and timex.type == "date" and not timex.edtf


def _weight_of_word(
    part: Part, parts: Sequence[Part], below: Sequence[Part], language: Language
) -> float:
    head = None if part.head is None else parts[part.head]
    is_beside = head is not None and head.kind == NAME and part.relation in _BESIDE
    if is_beside or _is_title(part, parts, language):
        return _TITLE
    if _is_light(part, below, language) or _is_hedge(part, below, language):
        return _LIGHT
    return _WORDS.get(part.upos, _OTHER) if part.upos else _UNTAGGED


def _is_light(part: Part, below: Sequence[Part], language: Language) -> bool:
    """Return whether a word says little: of verbs one with more below than who ("took a walk")."""
    if part.lemma not in _light_words(language):
        return False
    relations = (other.relation.partition(":")[0] for other in below)
    return part.upos != _VERB or not _ALONE.issuperset(relations)


def _is_title(part: Part, parts: Sequence[Part], language: Language) -> bool:
    """Return whether an office stands before a name, or before another one: "Lt. Gov. Murray"."""
    for other in parts[part.index : part.index + _TITLES]:
        if other.form.rstrip(_ABBREVIATED) not in offices_of(language):
            return other.kind == NAME and other is not part
    return False


@functools.cache
def offices_of(language: Language) -> frozenset[str]:
    """Return the words that stand for an office before a name."""
    return frozenset((*language.mentions.roles, *language.mentions.role_words))


def _is_spelled_out(part: Part, parts: Sequence[Part]) -> bool:
    """Return whether a part in brackets is the acronym of the words before it."""
    i, letters = part.index, part.form
    if not (0 < i < len(parts) - 1 and parts[i - 1].form == _OPEN and parts[i + 1].form == _CLOSE):
        return False
    words = [word for before in parts[: i - 1] for word in before.form.split()][-len(letters) :]
    return len(letters) > 1 and letters == "".join(word[0] for word in words)


def _is_classifier(part: Part, parts: Sequence[Part], language: Language) -> bool:
    """Return whether a word only counts the noun behind it: "18 unit mobil"."""
    i = part.index
    if not 0 < i < len(parts) - 1 or not _classifies(part, language):
        return False
    return parts[i - 1].kind == NUMBER and parts[i + 1].form[0].isalpha()


def is_classified(figure: Part, parts: Sequence[Part], language: Language) -> bool:
    """Return whether a classifier alone stands behind a figure: "ada 50 unit"."""
    i = figure.index + 1
    if figure.kind != NUMBER:
        return False
    is_last = i + 1 >= len(parts) or not parts[i + 1].form[0].isalpha()
    return i < len(parts) and is_last and _classifies(parts[i], language)


def _classifies(part: Part, language: Language) -> bool:
    return part.form in language.quantities.classifiers


def _is_hedge(part: Part, below: Sequence[Part], language: Language) -> bool:
    """Return whether a verb only tells that somebody thinks what it introduces: "I think that"."""
    if part.lemma not in language.judging.hedges:
        return False
    return any(other.relation == _COMPLEMENT for other in below) and any(
        other.relation == _SUBJECT and other.upos == _PRONOUN for other in below
    )


@functools.cache
def _quantifiers(language: Language) -> frozenset[str]:
    return frozenset(language.judging.quantifiers)


@functools.cache
def _light_words(language: Language) -> frozenset[str]:
    return frozenset(language.judging.light_verbs)
