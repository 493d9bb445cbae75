"""Which outlets a text relies on, by its own words: "told AFP", "dilansir Antara"."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.languages import Language, load_outlets, outlets_in_small_letters
from claimcheck.reading.tokens import Tokens, tokenize

__all__ = ["cited_in", "without_own"]

_NUMERALS = frozenset("IVX")
_NEAR = 4  # words of the kind "news agency" between an outlet and what cites it
_NAME_WORDS = 4  # of an outlet that nobody listed

_Phrases = dict[str, tuple[tuple[str, ...], ...]]  # by their first word, the longest first


@attrs.frozen(kw_only=True)
class _Words:
    before: _Phrases
    after: _Phrases
    says: frozenset[str]
    between: frozenset[str]
    small: frozenset[str]
    kinds: frozenset[str]
    nouns: frozenset[str]


@functools.cache
def _words(language: Language) -> _Words:
    section = language.reading
    small = frozenset(section.function_words)
    return _Words(
        before=_phrases(section.citing_before, at=-1),
        after=_phrases(section.citing_after, at=0),
        says=frozenset(section.agency_says),
        between=frozenset((*section.agency_words, "(", ")", "'s", "’s")),
        small=small,
        kinds=frozenset(section.agency_words) - small,
        nouns=frozenset(section.outlet_nouns),
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
    if (outlets.keys() | words.nouns).isdisjoint(tokens.words):
        return
    for first, stop in ranges:
        named = first  # up to here, words belong to a name that was seen
        for i in range(first, stop):
            if i < named or not (tokens.words[i] in outlets or tokens.words[i] in words.nouns):
                continue
            found = _listed(tokens, i, stop) or _called_so(tokens, (named, i, stop), words)
            if found is None:
                continue
            start, named, name = found
            if _is_cited(tokens, (first, start), (named, stop), words):
                yield name


def without_own(cited: Sequence[str], name: str | None) -> tuple[str, ...]:
    """
    Return the outlets without the one whose own article this is.

    >>> without_own(["Kompas", "AFP"], "Kompas.com")
    ('AFP',)
    """
    if not name:
        return tuple(cited)
    outlets = load_outlets()
    own = {name.lower(), outlets.get(name.lower(), name).lower()}
    return tuple(o for o in cited if own.isdisjoint((o.lower(), o.lower().partition(".")[0])))


def _listed(tokens: Tokens, i: int, stop: int) -> tuple[int, int, str] | None:
    """Return the known outlet that is named from a token on: where, and its usual name."""
    for spelling, name in _outlets().get(tokens.words[i], ()):
        end = i + len(spelling)
        if end <= stop and tuple(tokens.words[i:end]) == spelling:
            return (i, end, name) if _is_name(tokens, i, end, name) else None
    return None


def _called_so(
    tokens: Tokens, place: tuple[int, int, int], words: _Words
) -> tuple[int, int, str] | None:
    """Return an unknown outlet whose last word says what it is: "the Bergen Times"."""
    first, i, stop = place
    surfaces = tokens.surfaces
    goes_on = i + 1 < stop and surfaces[i + 1][0].isupper()
    if tokens.words[i] not in words.nouns or not surfaces[i][0].isupper() or goes_on:
        return None
    start = i
    while start > max(first, i - _NAME_WORDS) and surfaces[start - 1][0].isupper():
        start -= 1
    while start < i and (
        tokens.words[start] in words.between or tokens.words[start] in words.small
    ):
        start += 1
    name = tokens.span(start, i + 1).of(tokens.text)
    return None if start == i else (start, i + 1, name)


def _is_name(tokens: Tokens, i: int, end: int, name: str) -> bool:
    """Return whether words have the capitals of an outlet: all, where that is an acronym."""
    surface = tokens.surfaces[i]
    if end < len(tokens) and _NUMERALS.issuperset(tokens.surfaces[end]):  # "AP II", an operator
        return False
    if surface.lower() in outlets_in_small_letters():
        return True
    acronym = name.isupper() and len(surface) <= len(name)
    return surface.isupper() if acronym else surface[0].isupper()


def _is_cited(
    tokens: Tokens, before: tuple[int, int], after: tuple[int, int], words: _Words
) -> bool:
    """Return whether what stands before or after an outlet says that it is relied on."""
    column = tokens.words
    left = range(before[1], max(before[0], before[1] - _NEAR - 1), -1)
    right = range(after[0], min(after[1], after[0] + _NEAR + 1))
    called = False  # an agency, by the word beside its name
    for at in left:
        phrases = words.before.get(column[at - 1], ())
        if any(tuple(column[max(before[0], at - len(p)) : at]) == p for p in phrases):
            return True
        if column[at - 1] not in words.between:
            break
        called = called or column[at - 1] in words.kinds
    for at in right:
        phrases = words.after.get(column[at], ())
        if any(tuple(column[at : min(after[1], at + len(p))]) == p for p in phrases):
            return True
        if column[at] not in words.between:
            return called and column[at] in words.says
        called = called or column[at] in words.kinds
    return False
