"""Which outlets a text relies on, by its own words: "told AFP", "dilansir Antara"."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.languages import Language, load_outlets
from claimcheck.reading.tokens import Tokens, tokenize

__all__ = ["cited_in"]

_NUMERALS = frozenset("IVX")
_NEAR = 4  # words of the kind "news agency" between an outlet and what cites it

_Phrases = dict[str, tuple[tuple[str, ...], ...]]  # by their first word, the longest first


@attrs.frozen(kw_only=True)
class _Words:
    before: _Phrases
    after: _Phrases
    between: frozenset[str]


@functools.cache
def _words(language: Language) -> _Words:
    section = language.reading
    return _Words(
        before=_phrases(section.citing_before, at=-1),
        after=_phrases(section.citing_after, at=0),
        between=frozenset((*section.agency_words, "(", ")", "'s", "’s")),
    )


def _phrases(written: Sequence[str], *, at: int) -> _Phrases:
    """Return phrases as words, by the word at one of their ends."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in written:
        words = tuple(tokenize(phrase).words)
        found.setdefault(words[at], []).append(words)
    return {word: tuple(sorted(phrases, key=len)[::-1]) for word, phrases in found.items()}


@functools.cache
def _outlets() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the spellings of outlets as words, by their first, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for spelling, name in load_outlets().items():
        words = tuple(tokenize(spelling).words)
        found.setdefault(words[0], []).append((words, name))
    return {
        word: tuple(sorted(named, key=lambda pair: -len(pair[0]))) for word, named in found.items()
    }


def cited_in(
    tokens: Tokens, ranges: Iterable[tuple[int, int]], language: Language
) -> Iterator[str]:
    """
    Yield the outlets that some ranges of tokens rest on, in order.

    >>> from claimcheck.languages import load_language
    >>> tokens = tokenize("He told the AFP news agency. AFP was founded in 1835.")
    >>> list(cited_in(tokens, [(0, len(tokens))], load_language("en")))
    ['AFP']
    """
    outlets, words = _outlets(), _words(language)
    if outlets.keys().isdisjoint(tokens.words):
        return
    for first, stop in ranges:
        for i in range(first, stop):
            for spelling, name in outlets.get(tokens.words[i], ()):
                end = i + len(spelling)
                if tuple(tokens.words[i:end]) == spelling and _is_name(tokens, i, end, name):
                    if _is_cited(tokens, (first, i), (end, stop), words):
                        yield name
                    break


def _is_name(tokens: Tokens, i: int, end: int, name: str) -> bool:
    """Return whether words have the capitals of an outlet: all, where that is an acronym."""
    surface = tokens.surfaces[i]
    if end < len(tokens) and _NUMERALS.issuperset(tokens.surfaces[end]):  # "AP II", an operator
        return False
    acronym = name.isupper() and len(surface) <= len(name)
    return surface.isupper() if acronym else surface[0].isupper()


def _is_cited(
    tokens: Tokens, before: tuple[int, int], after: tuple[int, int], words: _Words
) -> bool:
    """Return whether what stands before or after an outlet says that it is relied on."""
    column = tokens.words
    left = range(before[1], max(before[0], before[1] - _NEAR - 1), -1)
    right = range(after[0], min(after[1], after[0] + _NEAR + 1))
    for at in left:
        phrases = words.before.get(column[at - 1], ())
        if any(tuple(column[max(before[0], at - len(p)) : at]) == p for p in phrases):
            return True
        if column[at - 1] not in words.between:
            break
    for at in right:
        phrases = words.after.get(column[at], ())
        if any(tuple(column[at : min(after[1], at + len(p))]) == p for p in phrases):
            return True
        if column[at] not in words.between:
            break
    return False
