"""How names are written: accents, transliteration, given names and surnames, acronyms."""

from __future__ import annotations

import functools
import unicodedata

from rapidfuzz import fuzz

from claimcheck.judging.compare.details import Details
from claimcheck.model import Span

__all__ = ["are_alike", "fold", "share_a_word", "spelled_in"]

_CACHED = 1 << 14
_SPELLING = 80.0  # how near two spellings of one name are
_SOUND = 60.0  # and those with the same consonants
_COGNATE = 6  # first letters that make two words one ("Republik", "Republican")
_VOWELS = frozenset("aeiouyhw")
_SOFT = (("ce", "se"), ("ci", "si"), ("cy", "si"), ("ph", "f"), ("x", "ks"))
_SOUNDS = str.maketrans({"v": "f", "w": "f", "c": "k", "q": "k", "z": "s", "j": "g"})


@functools.lru_cache(maxsize=_CACHED)
def fold(name: str) -> tuple[str, ...]:
    """Return a name's words, lower case, without accents, marks and hyphens."""
    plain = unicodedata.normalize("NFKD", name)
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return tuple(kept.lower().split())


@functools.lru_cache(maxsize=_CACHED)
def are_alike(one: str, other: str) -> bool:
    """
    Return whether two names can be one party's: each word of the shorter is in the longer.

    >>> are_alike("Sergey Lavrov", "Lavrov"), are_alike("Muhammad Ali", "Mohammed Ali")
    (True, True)
    >>> are_alike("Budi Santoso", "Budi Hartono")
    False
    """
    shorter, longer = sorted((fold(one), fold(other)), key=len)
    if not shorter:
        return False
    if len(shorter) == 1 and len(longer) > 1 and _is_acronym(shorter[0], longer):
        return True
    return all(any(_same_word(a, b) for b in longer) for a in shorter)


def share_a_word(one: str, other: str) -> bool:
    """Return whether two names have a word in common that is no short one."""
    return are_alike(one, other) or any(
        len(a) > 3 and _same_word(a, b) for a in fold(one) for b in fold(other)
    )


def _is_acronym(word: str, words: tuple[str, ...]) -> bool:
    return len(word) > 1 and word == "".join(w[0] for w in words)


def _same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < 4:
        return False
    if one[:_COGNATE] == other[:_COGNATE] and min(len(one), len(other)) >= _COGNATE:
        return True
    if fuzz.ratio(one, other) >= _SPELLING:
        return True
    one, other = _heard(one), _heard(other)
    return fuzz.ratio(one, other) >= _SOUND and _skeleton(one) == _skeleton(other)


def _heard(word: str) -> str:
    """Return a word as it sounds: "pharmacy" as "farmasy"."""
    for letters, sound in _SOFT:
        word = word.replace(letters, sound)
    return word.translate(_SOUNDS)


def _skeleton(word: str) -> str:
    """Return the consonants of a word as it sounds, doubled ones once."""
    sounds = [c for c in word if c not in _VOWELS]
    return "".join(c for i, c in enumerate(sounds) if i == 0 or sounds[i - 1] != c)


def spelled_in(name: str, details: Details) -> Span | None:
    """Return where a capitalised word of the details is the name's last one."""
    words = fold(name)
    for i, surface in enumerate(details.tokens.surfaces if words else ()):
        if not surface[0].isupper() or words[-1] not in fold(surface):
            continue
        if len(words) == 1 or i == 0 or not _is_given(details, i - 1, words):
            return details.tokens.span(i, i + 1)
    return None


def _is_given(details: Details, i: int, words: tuple[str, ...]) -> bool:
    """Return whether a word is somebody else's given name: foreign, and none of the name's own."""
    surface = details.tokens.surfaces[i]
    foreign = any(key.startswith("~") for key in details.keys[i])
    return surface[0].isupper() and foreign and not set(words).intersection(fold(surface))
