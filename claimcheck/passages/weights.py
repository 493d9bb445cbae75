"""How much a part of a sentence says by itself."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from claimcheck.languages import Language
from claimcheck.passages.parts import DATE, NAME, NUMBER, PLACE, WORD, Part
from claimcheck.passages.terms import is_stopword

__all__ = ["weight_of"]

_VALUES = {DATE: 0.5, NUMBER: 1.0, NAME: 1.0, PLACE: 0.9}
_WORDS = {"NOUN": 0.9, "PROPN": 0.9, "VERB": 0.9, "ADJ": 0.6, "ADV": 0.35, "NUM": 0.8}
_OTHER = 0.2  # a pronoun, an interjection
_UNTAGGED = 0.7  # a word of a language without a parser
_QUANTIFIER = 0.5  # "only", "most", "less": a small word that changes much
_LIGHT = 0.25  # a verb that says little: "take"
_TITLE = 0.15  # a title beside a name
_JOINING = frozenset({"case", "mark", "cc", "aux", "cop", "det", "punct", "expl", "discourse"})
_BESIDE = frozenset({"compound", "flat"})
_PRONOUN = "PRON"


def weight_of(part: Part, parts: Sequence[Part], language: Language) -> float:
    """Return how much a part of a sentence says by itself, in [0, 1]."""
    if part.kind != WORD:
        return _VALUES[part.kind]
    if not part.form[0].isalnum() or part.relation in _JOINING or part.negates:
        return 0.0
    if part.form in _quantifiers(language):
        return _QUANTIFIER
    if part.upos == _PRONOUN or is_stopword(part.form, language):
        return _OTHER if part.upos == _PRONOUN else 0.0
    return _weight_of_word(part, parts, language)


def _weight_of_word(part: Part, parts: Sequence[Part], language: Language) -> float:
    head = None if part.head is None else parts[part.head]
    if head is not None and head.kind == NAME and part.relation in _BESIDE:
        return _TITLE
    if part.lemma in _light_words(language):
        return _LIGHT
    return _WORDS.get(part.upos, _OTHER) if part.upos else _UNTAGGED


@functools.cache
def _quantifiers(language: Language) -> frozenset[str]:
    return frozenset(language.judging.quantifiers)


@functools.cache
def _light_words(language: Language) -> frozenset[str]:
    return frozenset(language.judging.light_verbs)
