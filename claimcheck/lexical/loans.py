"""Loan words: how a word is written that many languages took over, in one spelling for all."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from claimcheck.languages import Language, load_language
from claimcheck.lexical.graph import CACHED

__all__ = ["loan_key"]

_SHORTEST = 5  # letters by which a loan is no chance likeness
_STEM = 3  # letters before an ending
_DOUBLED = re.compile(r"(.)\1")
_LAST_VOWEL = re.compile(r"[aeo]$")


@functools.lru_cache(maxsize=CACHED)
def loan_key(word: str, language: str) -> str:
    """
    Return how a loan word is written without what languages write differently; "" for a short one.

    A pack says what its language writes: Indonesian has "-si" for "-tion", "f" for "ph" (the rules
    for loans in its official spelling, *Ejaan yang Disempurnakan*).

    Args:
        word: in lower case.
        language: the tag of its language.

    >>> loan_key("evolution", "en") == loan_key("evolusi", "id")
    True
    """
    pack = load_language(language)
    endings = pack.lexical.loan_endings
    ending = next((e for e in _longest_first(pack) if _ends(word, e)), "")
    bare = word.removesuffix(ending) + endings[ending] if ending else word
    letters = pack.lexical.loan_letters
    plain = _pattern(pack).sub(lambda found: letters[found[0]], bare) if letters else bare
    key = _LAST_VOWEL.sub("", _DOUBLED.sub(r"\1", plain))
    return key if len(key) >= _SHORTEST and key.isalpha() else ""


def _ends(word: str, ending: str) -> bool:
    return word.endswith(ending) and len(word) - len(ending) >= _STEM


@functools.cache
def _longest_first(pack: Language) -> tuple[str, ...]:
    return _by_length(pack.lexical.loan_endings)


@functools.cache
def _pattern(pack: Language) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _by_length(pack.lexical.loan_letters))))


def _by_length(table: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(table, key=len, reverse=True))
