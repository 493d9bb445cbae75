"""Web furniture: links to other stories, advertising, buttons, counters, legal lines."""

from __future__ import annotations

import functools
import re

from claimcheck.languages import Language
from claimcheck.model import DASHES

__all__ = ["announces_links", "glued_length", "is_furniture"]

_BULLETS = f" \t>*•-{DASHES}»|#▶"
_DIGITS = re.compile(r"\d[\d.,]*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")
_LINE_LENGTH = 60
_LONGEST_LINK = 240  # code points of a link to another story
# a word of the story set right behind the title of a link: "berkasPadahal", "KPKSebagai"
_GLUED = re.compile(
    r"(?<=[^\W\d_A-Z])(?=[A-Z][a-z])|(?<=[A-Z][A-Z])(?=[A-Z][a-z]{2})|(?<=[?!])(?=[A-Z])"
)
_SENTENCE_END = re.compile(r"[.!?][\"”»’')]*(?:\s|$)")


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


def glued_length(line: str, language: Language) -> int:
    """
    Return how much of a line is a link to another story that the story goes on behind; else 0.

    >>> from claimcheck.languages import load_language
    >>> line = "Baca juga: Harga Beras NaikSementara itu, stok gula turun. Warga mengeluh."
    >>> line[glued_length(line, load_language("id")) :]
    'Sementara itu, stok gula turun. Warga mengeluh.'
    """
    if not is_furniture(line, language):
        return 0
    end = _SENTENCE_END.search(line)
    places = [match.start() for match in _GLUED.finditer(line, 0, _LONGEST_LINK)]
    near = [place for place in places if end and place < end.start() and end.start() > place + 1]
    behind = [place for place in places if line[place - 1] in "?!"]
    return max(near or behind, default=0)


def announces_links(line: str, language: Language) -> bool:
    """
    Return whether a line of furniture stands over the title of another story.

    >>> from claimcheck.languages import load_language
    >>> announces_links("Baca juga:", load_language("id"))
    True
    """
    if len(line) > _LINE_LENGTH:
        return False
    return line.strip(_BULLETS + ":").lower() in language.reading.link_labels


def _begins_with_phrase(bare: str, language: Language) -> bool:
    """Return whether one of the phrases stands there whole: "baca juga", not "baca jugarius"."""
    return any(
        bare.startswith(phrase) and not (phrase[-1].isalnum() and bare[len(phrase) :][:1].isalnum())
        for phrase in language.reading.furniture
    )
