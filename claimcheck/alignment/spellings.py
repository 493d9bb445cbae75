"""How names are written: accents, transliteration, given names and surnames, acronyms."""

from __future__ import annotations

import functools

from rapidfuzz import fuzz
from rapidfuzz.distance import Prefix

from claimcheck.passages.namewords import fold

__all__ = ["are_alike", "are_spelled_alike", "begin_alike", "is_short_form", "share_a_word"]

_CACHED = 1 << 13
_SPELLING = 85.0  # how near two spellings of one name are
_SOUND = 65.0  # and those with the same consonants
_CLOSE = 76.0  # and those that begin otherwise, or have voiced consonants for voiceless ones
_PARTED = 85.0  # and two names whose words are parted otherwise ("Abdul Rahman", "Abdurrahman")
_PAIR, _SHORT_FORM = 2, 4  # names, and letters of a short form
_CLIPPED = 3  # letters of a given name that is cut short
_BEGINNING = 2  # first letters of two words that may be one
_SHORT = 5  # letters of a word that too many are like
_COGNATE = 6  # first letters that make two words one ("Republik", "Republican")
_VOWELS = frozenset("aeiouyhw")
_SOFT = (("ce", "se"), ("ci", "si"), ("cy", "si"), ("ph", "f"), ("x", "ks"), ("ts", "s"))
_OLD = (("dj", "-"), ("tj", "c"), ("nj", "ny"), ("sj", "sy"), ("oe", "u"))  # Dutch spellings
_SOUNDS = str.maketrans({"v": "f", "w": "f", "c": "k", "q": "k", "z": "s", "j": "g"})
_VOICELESS = str.maketrans({"b": "p", "d": "t", "g": "k"})


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
    if all(any(_same_word(a, b) for b in longer) for a in shorter):
        return True
    return _are_parted(shorter, longer) or _is_slip(shorter, longer)


@functools.lru_cache(maxsize=_CACHED)
def are_spelled_alike(one: str, other: str) -> bool:
    """
    Return whether two names that are alike are so by more than their sound.

    >>> are_spelled_alike("Sergey Lavrov", "Sergei Lavrov")
    True
    >>> are_spelled_alike("Michael Brown", "Michelle Brown")
    False
    """
    first, second = fold(one), fold(other)
    if len(first) != len(second) or len(first) < 2:
        return True
    return all(
        a == b or a[:1] == b or a == b[:1] or _is_short_for(a, b) or _latin(a) == _latin(b)
        for a, b in zip(sorted(first), sorted(second), strict=True)
    )


def _is_short_for(one: str, other: str) -> bool:
    """Return whether a given name is the beginning of another: "Tim" of "Timothy"."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _CLIPPED and longer.startswith(shorter)


def _latin(word: str) -> str:
    """Return a word as its usual transliterations have it: "Sergey" as "Sergei"."""
    return _single(_heard(word).replace("y", "i"))


def share_a_word(one: str, other: str) -> bool:
    """Return whether two names have a word in common that is no short one."""
    return are_alike(one, other) or any(
        len(a) > 3 and _same_word(a, b) for a in fold(one) for b in fold(other)
    )


def begin_alike(one: str, other: str) -> bool:
    """
    Return whether two names may be spellings or short forms of one: all their words begin alike.

    >>> begin_alike("Shia", "Shiite"), begin_alike("ISIL", "ISIS"), begin_alike("Reds", "Blues")
    (True, True, False)
    """
    words, others = fold(one), fold(other)
    return len(words) == len(others) and all(map(_begin_alike, words, others))


def is_short_form(one: str, other: str) -> bool:
    """
    Return whether one of two single names may be a short form of the other: its beginning.

    >>> is_short_form("Pram", "Pramono"), is_short_form("Al", "Alan"), is_short_form("Berg", "Dahl")
    (True, False, False)
    """
    words = sorted((*fold(one), *fold(other)), key=len)
    if len(words) != _PAIR:
        return False
    short, long = words
    return len(short) >= _SHORT_FORM and long.startswith(short)


def _begin_alike(word: str, other: str) -> bool:
    alike = Prefix.similarity(word, other)
    return word == other or (alike >= _BEGINNING and 2 * alike >= min(len(word), len(other)))


def _is_acronym(word: str, words: tuple[str, ...]) -> bool:
    initials = "".join(w[0] for w in words)
    longer = word.startswith(initials) and len(word) <= 2 * len(initials)  # "ISIS", Islamic State
    return len(word) > 1 and (word == initials or longer)


def _same_word(one: str, other: str) -> bool:
    if one == other or _single(one) == _single(other):
        return True
    if min(len(one), len(other)) < 4:
        return False
    if one[:_COGNATE] == other[:_COGNATE] and min(len(one), len(other)) >= _COGNATE:
        return True
    if fuzz.ratio(one, other) >= _SPELLING:
        return True
    return _sound_alike(_heard(one), _heard(other))


def _sound_alike(one: str, other: str) -> bool:
    """Return whether two words have the same consonants, and most sounds in common."""
    if _skeleton(one) == _skeleton(other):
        begin_alike = (one[0] in _VOWELS) == (other[0] in _VOWELS)
        return fuzz.ratio(one, other) >= (_SOUND if begin_alike else _CLOSE)
    if min(len(one), len(other)) <= _SHORT:
        return False
    one, other = one.translate(_VOICELESS), other.translate(_VOICELESS)
    return _skeleton(one) == _skeleton(other) and fuzz.ratio(one, other) >= _CLOSE


def _are_parted(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Return whether two names are one but for where their words are parted."""
    if len(shorter) == len(longer) or shorter[0][0] != longer[0][0]:
        return False
    one, other = "".join(shorter), "".join(longer)
    if abs(len(one) - len(other)) > 2 or min(len(one), len(other)) < _COGNATE:
        return False
    one, other = (_heard(name).translate(_VOICELESS) for name in (one, other))
    return fuzz.ratio(one, other) >= _PARTED


def _is_slip(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether one letter of a short word is all that differs: "Lea Sandor", "Lee Sandor"."""
    differing = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if not len(one) == len(other) == len(differing) + 1 == 2:
        return False
    a, b = differing[0]
    return len(a) == len(b) > 2 and a[0] == b[0] and sum(map(str.__ne__, a, b)) == 1


@functools.lru_cache(maxsize=_CACHED)
def _single(word: str) -> str:
    """Return a word with doubled letters once: "Zeel" as "Zel"."""
    return "".join(c for i, c in enumerate(word) if i == 0 or word[i - 1] != c)


@functools.lru_cache(maxsize=_CACHED)
def _heard(word: str) -> str:
    """Return a word as it sounds: "pharmacy" as "farmasy", "Widjaja" as "Wijaya"."""
    if any(letters in word for letters, _ in _OLD):
        for letters, sound in (*_OLD, ("j", "y"), ("-", "j")):
            word = word.replace(letters, sound)
    for letters, sound in _SOFT:
        word = word.replace(letters, sound)
    return word.translate(_SOUNDS)


@functools.lru_cache(maxsize=_CACHED)
def _skeleton(word: str) -> str:
    """Return the consonants of a word as it sounds, doubled ones once."""
    return _single("".join(c for c in word if c not in _VOWELS))
