"""What around an expression says that it is no date: a counted thing, a name, a law."""

from __future__ import annotations

import functools

import attrs

from claimcheck.dates.matching import Match
from claimcheck.dates.story import Story
from claimcheck.languages import Language
from claimcheck.reading import Tokens

__all__ = ["is_allowed", "same_line"]

_LONGEST_NAME = 4  # words of a name before a number: "Jalan Jenderal Ahmad Yani 1945"
_APPOSITIONS = frozenset({(",", ","), ("(", ")")})
_DATED = ("numdate", "shortdate", "day")
_SENTENCE_ENDS = frozenset(".!?…\"“«'‘")


@attrs.frozen(eq=False)
class _Guards:
    counted: frozenset[str]
    uncounted: frozenset[str]
    naming: frozenset[str]
    ambiguous: frozenset[str]
    given_names: frozenset[str]
    numerals: frozenset[str]
    titles: frozenset[str]


@functools.cache
def _guards(language: Language) -> _Guards:
    section = language.dates
    return _Guards(
        frozenset(section.counted),
        frozenset(section.uncounted),
        frozenset(section.naming),
        frozenset(section.ambiguous),
        frozenset(section.given_names),
        frozenset(section.words.get("numword", {})),
        frozenset(section.titles),
    )


def is_allowed(match: Match, story: Story) -> bool:
    """Return whether nothing around a match says that it is no date."""
    tokens, guards = story.tokens, _guards(story.language)
    first, stop = match.elements[0].first, match.elements[-1].stop
    before = tokens.words[first - 1] if first and same_line(tokens, first) else ""
    after = tokens.words[stop] if stop < len(tokens) and same_line(tokens, stop) else ""
    if before in guards.naming and tokens.capitalized(first - 1):
        return False
    if _is_titled(match, tokens) or _is_age(match, tokens):
        return False
    if "weekday" in match and _is_no_weekday(match, tokens, guards):
        return False
    if match.family == "lonemonth":
        numbered = before in guards.numerals and tokens.capitalized(first - 1)  # "Sebelas Maret"
        known = tokens.words[first] not in guards.ambiguous
        return known and not numbered and not _is_name(tokens, first, stop, guards.given_names)
    if "year" in match and "year" in match.elements[-1].classes:
        return after not in guards.counted and not _is_bare_number(match, before, tokens, guards)
    return "wordcentury" not in match or after not in guards.counted


def _is_bare_number(match: Match, before: str, tokens: Tokens, guards: _Guards) -> bool:
    """Return whether four digits by themselves are no year: of a bus, a room, a call, a street."""
    if len(match.elements) > 1:
        return False
    first, stop = match.elements[0].first, match.elements[0].stop
    if before in guards.uncounted:
        return True
    if (tokens.adjoins(first) and before.isalpha()) or (
        stop < len(tokens) and tokens.adjoins(stop) and tokens.words[stop].isalpha()
    ):
        return True  # "MH1950", "2000m"
    after = tokens.words[stop] if stop < len(tokens) and same_line(tokens, stop) else ""
    if before.isdecimal() or after.isdecimal():
        return True  # one of the groups of a phone number
    return _is_in_address(tokens, first, guards.naming)


def _is_in_address(tokens: Tokens, first: int, naming: frozenset[str]) -> bool:
    """Return whether a street or the like is named right before: "Jalan Pemuda 1945"."""
    for i in range(first - 1, max(-1, first - 1 - _LONGEST_NAME), -1):
        if not tokens.capitalized(i) or not same_line(tokens, i + 1):
            return False
        if tokens.words[i] in naming:
            return True
    return False


def _is_no_weekday(match: Match, tokens: Tokens, guards: _Guards) -> bool:
    """Return whether a weekday's name is no day here, but a unit or a part of a name."""
    day = match.roles["weekday"][1][0]
    first, stop = day.first, day.stop
    lone = len(match.elements) == 1
    opens = first == 0 or not same_line(tokens, first) or tokens.words[first - 1] in _SENTENCE_ENDS
    names = _is_capitalized(tokens, stop)
    if lone and "weekdayabbr" in day.classes and "weekday" not in day.classes:
        return names or tokens.words[stop - 1] != "."  # "Sun said", but "due Sat. at noon"
    if "partofday" in match and names:  # "Monday Night Football"
        return _is_capitalized(tokens, match.elements[-1].stop)
    if lone and names and (opens or tokens.words[stop] in guards.titles):
        return True  # "Jumat Halim mengatakan", "The Sunday Times"
    return "unit" in day.classes and _is_unit(match, tokens, first, opens=opens)


def _is_unit(match: Match, tokens: Tokens, first: int, *, opens: bool) -> bool:
    """
    Return whether a weekday's name that is a unit's too is that unit here.

    It is the unit where only its place gives it a capital ("Minggu ini" at the start of a
    sentence) and no date is beside it, and a name where it stands alone after a capital ("Pasar
    Minggu").
    """
    if opens:
        return bool(match.get("shift")) and not any(role in match for role in _DATED)
    return len(match.elements) == 1 and tokens.capitalized(first - 1)


def _is_titled(match: Match, tokens: Tokens) -> bool:
    """Return whether a length or a set is written as a title: "60 Minutes", "the Daily Post"."""
    if match.family not in {"duration", "set", "clock"}:
        return False
    first, stop = match.elements[0].first, match.elements[-1].stop
    last = match.elements[-1]
    if "n" in match and len(match.elements) > 1:
        lower = any(tokens.surfaces[i].islower() for i in range(first, stop))
        return not lower and tokens.capitalized(last.first) and _is_prose(tokens, first, stop)
    if "clocknoun" in match and tokens.capitalized(first):  # "the film High Noon"
        return len(match.elements) == 1 and first > 0 and tokens.capitalized(first - 1)
    if "setword" in match and tokens.capitalized(first) and len(match.elements) == 1:
        opens = first == 0 or not same_line(tokens, first)
        before = "" if opens else tokens.words[first - 1]
        return not (opens or before in _SENTENCE_ENDS) or _is_capitalized(tokens, stop)
    return False


def _is_age(match: Match, tokens: Tokens) -> bool:
    """Return whether a length in years stands behind a name, as an age does: "Rina, 72 tahun,"."""
    first, stop = match.elements[0].first, match.elements[-1].stop
    of_years = match.family == "duration" and match.get("unit") == "year"
    if not of_years or first < 2 or stop >= len(tokens):
        return False
    apposed = (tokens.words[first - 1], tokens.words[stop]) in _APPOSITIONS
    return apposed and tokens.capitalized(first - 2) and same_line(tokens, first - 1)


def _is_prose(tokens: Tokens, first: int, stop: int) -> bool:
    """Return whether the words around are written small, as in no headline."""
    around = [*range(max(0, first - 3), first), *range(stop, min(len(tokens), stop + 3))]
    return any(tokens.surfaces[i].islower() for i in around)


def _is_capitalized(tokens: Tokens, i: int) -> bool:
    """Return whether there is a word with a capital at ``i``, on the line of the one before."""
    return i < len(tokens) and tokens.capitalized(i) and same_line(tokens, i)


def _is_name(tokens: Tokens, first: int, stop: int, given_names: frozenset[str]) -> bool:
    """Return whether a lone month is a given name: "April Jones"."""
    return tokens.words[first] in given_names and _is_capitalized(tokens, stop)


def same_line(tokens: Tokens, i: int) -> bool:
    """Return whether token ``i`` is on the line of the one before it."""
    return "\n" not in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
