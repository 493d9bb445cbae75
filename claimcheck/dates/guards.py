"""What around an expression says that it is no date: a counted thing, a name, a law."""

from __future__ import annotations

import functools

import attrs

from claimcheck.dates.matching import Match
from claimcheck.dates.story import Story
from claimcheck.languages import Language
from claimcheck.reading import Tokens

__all__ = ["is_allowed", "same_line"]

_SENTENCE_ENDS = frozenset(".!?…\"“«'‘")


@attrs.frozen(eq=False)
class _Guards:
    counted: frozenset[str]
    uncounted: frozenset[str]
    naming: frozenset[str]
    ambiguous: frozenset[str]
    given_names: frozenset[str]
    numerals: frozenset[str]


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
    )


def is_allowed(match: Match, story: Story) -> bool:
    """Return whether nothing around a match says that it is no date."""
    tokens, guards = story.tokens, _guards(story.language)
    first, stop = match.elements[0].first, match.elements[-1].stop
    before = tokens.words[first - 1] if first and same_line(tokens, first) else ""
    after = tokens.words[stop] if stop < len(tokens) and same_line(tokens, stop) else ""
    if before in guards.naming and tokens.capitalized(first - 1):
        return False
    if "weekday" in match and _is_no_weekday(match, tokens):
        return False
    if match.family == "lonemonth":
        numbered = before in guards.numerals and tokens.capitalized(first - 1)  # "Sebelas Maret"
        known = tokens.words[first] not in guards.ambiguous
        return known and not numbered and not _is_name(tokens, first, stop, guards.given_names)
    if "year" in match and "year" in match.elements[-1].classes:
        alone = len(match.elements) == 1
        return after not in guards.counted and not (alone and before in guards.uncounted)
    return True


def _is_no_weekday(match: Match, tokens: Tokens) -> bool:
    """
    Return whether a weekday's name that is a unit's too is no day here.

    It is the unit where only its place gives it a capital ("Minggu ini" at the start of a
    sentence), and a name where it stands alone after a capital ("Pasar Minggu").
    """
    day = match.roles["weekday"][1][0]
    if "unit" not in day.classes:
        return False
    first = day.first
    if first == 0 or not same_line(tokens, first) or tokens.words[first - 1] in _SENTENCE_ENDS:
        return bool(match.get("shift"))
    return len(match.elements) == 1 and tokens.capitalized(first - 1)


def _is_name(tokens: Tokens, first: int, stop: int, given_names: frozenset[str]) -> bool:
    """Return whether a lone month is a given name: "April Jones"."""
    if tokens.words[first] not in given_names or stop >= len(tokens):
        return False
    letters = tokens.surfaces[stop][0].isalpha()
    return letters and tokens.capitalized(stop) and same_line(tokens, stop)


def same_line(tokens: Tokens, i: int) -> bool:
    """Return whether token ``i`` is on the line of the one before it."""
    return "\n" not in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
