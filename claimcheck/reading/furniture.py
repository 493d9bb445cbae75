"""Web furniture: links to other stories, advertising, buttons, counters, legal lines."""

from __future__ import annotations

import functools
import re

from claimcheck.languages import Language

__all__ = ["is_furniture"]

_BULLETS = " \t>*•-–—»|#▶"
_DIGITS = re.compile(r"\d[\d.,]*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")
_LINE_LENGTH = 60


@functools.cache
def _lines(language: Language) -> frozenset[str]:
    return frozenset(language.reading.furniture_lines)


def is_furniture(line: str, language: Language) -> bool:
    """
    Return whether a line is no part of the story but of its page.

    >>> from claimcheck.languages import load_language
    >>> is_furniture("Baca juga: Harga Beras Naik", load_language("id"))
    True
    >>> is_furniture("Iklan itu akan ditarik, kata pemiliknya.", load_language("id"))
    False
    """
    if line[0] == "[" and line[-1] == "]" and "]" not in line[1:-1]:
        return True
    bare = line[: 2 * _LINE_LENGTH].strip(_BULLETS).lower()
    if not bare or not any(c.isalnum() for c in bare):
        return len(line) < _LINE_LENGTH or not any(c.isalnum() for c in line)
    if bare.startswith(language.reading.furniture) and _begins_with_phrase(bare, language):
        return True
    if len(line) > _LINE_LENGTH:
        return bool(_ADDRESS.match(line))
    whole = _DIGITS.sub("#", bare)
    lines = _lines(language)
    return whole.rstrip(":.! ") in lines or whole in lines or bool(_ADDRESS.match(line))


def _begins_with_phrase(bare: str, language: Language) -> bool:
    """Return whether one of the phrases stands there whole: "baca juga", not "baca jugarius"."""
    return any(
        bare.startswith(phrase) and not (phrase[-1].isalnum() and bare[len(phrase) :][:1].isalnum())
        for phrase in language.reading.furniture
    )
