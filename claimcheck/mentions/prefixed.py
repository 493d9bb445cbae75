"""Where a person's name begins in a run of capitals that opens with what he is, or is of."""

from __future__ import annotations

from claimcheck.mentions.lexicon import Lexicon
from claimcheck.reading import Tokens, match_phrase

__all__ = ["parted"]

_FULL = 2  # words of a name in full
_SHORT = 2  # letters of an initial with its full stop


def parted(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """
    Return the parts of a run: what is before a person's name, and the name; else the run itself.

    What only tells a name's kind is part of none: "Ohio Democrat Ann Berg", "Senators Ann Berg".
    """
    told = _behind_kind(tokens, first, stop, lexicon)
    if told is not None:
        kind, start = told
        return [part for part in ((first, kind), (start, stop)) if part[0] < part[1]]
    start = _behind_country(tokens, first, stop, lexicon)
    start = start if start > first else _behind_office(tokens, first, stop, lexicon)
    return [(first, start), (start, stop)] if start > first else [(first, stop)]


def _behind_country(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> int:
    """Return where a full name begins behind the country of its bearer; else ``first``."""
    before = tokens.words[first - 1] if first else ""
    if lexicon.role_before or not (before.isalpha() or before == ")"):
        return first  # a country that no word stands before is part of the name
    at = match_phrase(lexicon.countries, tokens.words, first, stop)
    if at > first and at < stop and tokens.words[at] in lexicon.place_ends:
        at += 1
    rest = tokens.words[at:stop]
    is_name = len(rest) > 1 and lexicon.organizations.isdisjoint(rest)
    return at if is_name and tokens.surfaces[at][0].isupper() else first


def _behind_kind(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the word for somebody's party or office in a run, and where the name behind begins."""
    if not lexicon.role_before:
        return None
    words = tokens.words
    for i in range(first, stop):
        one = words[i].removesuffix(lexicon.plural_ending)
        is_many = one != words[i] and words[i] not in lexicon.heads
        is_office = is_many and (one in lexicon.roles or one in lexicon.honorifics)
        if words[i] not in lexicon.epithets and one not in lexicon.epithets and not is_office:
            continue
        if i == stop - 1:  # "the New York Democrat"
            is_placed = match_phrase(lexicon.places, words, first, i) == i > first
            return (i, stop) if is_placed and not is_many else None
        rest = words[i + 1 : stop]
        known = (lexicon.organizations, lexicon.place_words, lexicon.function)
        is_name = not any(word in some for word in rest for some in known)
        return (i, i + 1) if is_name and (is_many or len(rest) >= _FULL) else None
    return None


def _behind_office(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> int:
    """Return where a name begins with a given one, behind a place or words of an office or a body.

    So in "Marlow County Recorder Helen Lund", whatever a recorder is; else ``first``.
    """
    words = tokens.words
    is_linked = first > 0 and words[first - 1] in lexicon.role_links  # "Director of Marlow County"
    is_held = any(w in lexicon.roles or w in lexicon.honorifics for w in words[first:stop])
    if not lexicon.role_before or words[first] in lexicon.given or is_linked or is_held:
        return first
    place = match_phrase(lexicon.places, words, first, stop)
    for i in range(place if place > first else first + 2, stop - 1):
        is_whole = words[i - 1].isalnum() and len(words[i - 1]) > _SHORT
        if words[i] in lexicon.given and is_whole:
            return i if lexicon.organizations.isdisjoint(words[i:stop]) else first
    return first
