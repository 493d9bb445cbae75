"""The parts of a person's name, by which a matcher may tell one person from another."""

from __future__ import annotations

from collections.abc import Container

import attrs

from claimcheck.languages import Language
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.mentions.postnominals import find_postnominals
from claimcheck.reading import Tokens, tokenize

__all__ = ["PersonName", "parse_person_name"]

_MARKS = frozenset('"“”„«»‘’')


@attrs.frozen(kw_only=True)
class PersonName:
    """
    A person's name in its parts, as written.

    ``family`` is the last word with its ``particles``; where people are called by a given name,
    as Indonesians are, it is but the last of several names. A name of one word is in ``given``.
    """

    honorifics: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    nickname: str = ""
    particles: tuple[str, ...] = ()
    family: str = ""
    degrees: tuple[str, ...] = ()


def parse_person_name(name: str, language: Language) -> PersonName:
    """
    Return the parts of a person's name.

    >>> from claimcheck.languages import load_language
    >>> parse_person_name('Dr. Ursula "Uschi" von der Lund, M.Sc.', load_language("en"))
    ... # doctest: +NORMALIZE_WHITESPACE
    PersonName(honorifics=('Dr.',), given=('Ursula',), nickname='Uschi',
               particles=('von', 'der'), family='Lund', degrees=('M.Sc.',))
    """
    tokens = tokenize(name)
    lexicon = lexicon_of(language)
    after = find_postnominals(tokens, lexicon)
    stop = min(after, default=len(tokens))
    first = _past_titles(tokens, stop, lexicon.honorifics)
    nickname, words = _without_nickname(tokens, first, stop)
    last = words[-1:] if len(words) > 1 else []
    rest = words[: len(words) - len(last)]
    at = len(rest)
    while last and at > 1 and rest[at - 1].lower() in lexicon.particles:
        at -= 1
    return PersonName(
        honorifics=_pieces(tokens, 0, first),
        given=tuple(rest[:at]),
        nickname=nickname,
        particles=tuple(rest[at:]),
        family="".join(last),
        degrees=tuple("".join(tokens.surfaces[i:end]) for i, end in after.items()),
    )


def _past_titles(tokens: Tokens, stop: int, honorifics: Container[str]) -> int:
    """Return the first token after the titles that a name begins with."""
    i = 0
    while i < stop - 1 and tokens.words[i] in honorifics:
        i += 2 if tokens.words[i + 1] == "." else 1
    return i


def _without_nickname(tokens: Tokens, first: int, stop: int) -> tuple[str, list[str]]:
    """Return the word in marks, and the others."""
    nickname, words = "", []
    for i in range(first, stop):
        surface = tokens.surfaces[i]
        if not surface[0].isalnum():
            continue
        if first < i < stop - 1 and _MARKS.issuperset(tokens.surfaces[i - 1 : i + 2 : 2]):
            nickname = nickname or surface
        else:
            words.append(surface)
    return nickname, words


def _pieces(tokens: Tokens, first: int, stop: int) -> tuple[str, ...]:
    """Return the titles of a range, each with its full stop."""
    pieces: list[str] = []
    for surface in tokens.surfaces[first:stop]:
        if surface == "." and pieces:
            pieces[-1] += surface
        else:
            pieces.append(surface)
    return tuple(pieces)
