"""One small comparator a kind of part: two parts in, a named level out."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping

from claimcheck.alignment.figures import are_comparable, are_compatible, are_equal, figure_of
from claimcheck.alignment.levels import Level
from claimcheck.alignment.spellings import are_alike, are_spelled_alike
from claimcheck.dates.compare import contains, equal, incompatible
from claimcheck.lexical import Kind, Lemma, relate
from claimcheck.lexical import Level as Sureness
from claimcheck.model import Quantity, Timex
from claimcheck.passages import COMPASS, DATE, NAME, NUMBER, PLACE, TOWN, WORD, Part
from claimcheck.passages.namewords import fold
from claimcheck.passages.terms import STEM

__all__ = [
    "are_hours_apart",
    "are_opposed",
    "compare_parts",
    "dates_differ",
    "is_told_more_narrowly",
]

_CACHED = 1 << 14
_LEVELS = {
    Kind.SAME: Level.SAME,
    Kind.DERIVED: Level.ALIKE,
    Kind.BROADER: Level.NEAR,
    Kind.NARROWER: Level.NEAR,
    Kind.CONVERSE: Level.CONVERSE,
}
_MOSTLY = 0.5  # the share of a name's words that must mean the same across languages
_MEASURED = frozenset({DATE, NUMBER})
_DATED = frozenset({"date", "time"})
_ZONED = re.compile(r"T.*(Z|[+-]\d\d:\d\d)$")  # a clock that may show another day elsewhere
_FIGURES = re.compile(r"\d+")
_NUMERIC = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}")
_YEARS = re.compile(r"\b\d{4}(?=-)")  # of a date that has a month
_WEEK = 7
_DAYTIME = ("MO", "MI", "AF", "EV", "NI")  # TimeML's parts of a day, in their order
_WEEKDAY, _DAY = "weekday", "day"
_UNTIL = "ON_OR_BEFORE"
_LIMITS = frozenset({_UNTIL, "ON_OR_AFTER"})
_THINGS = frozenset({"compound", "flat", "nmod", "nsubj", "obj", "obl"})
_PERSON, _ORDINAL = "person", "ordinal"
_DATE_LENGTH = 4  # digits of a year, by which two dates of unknown bounds are compared


def compare_parts(part: Part, other: Part, *, across: bool) -> Level:
    """
    Return how two parts stand to each other.

    Args:
        part: of the claim.
        other: of the passage.
        across: whether the two are in different languages.
    """
    if part.kind == other.kind:
        return _COMPARATORS[part.kind](part, other, across=across)
    level = _compare_mixed(part, other)
    if level is Level.NONE and across and {part.kind, other.kind} == {NAME, PLACE}:
        is_town = TOWN in {*part.path[:1], *other.path[:1]}
        return Level.ALIKE if is_town and _mean_alike(part, other) else Level.NONE
    return level


def _compare_words(part: Part, other: Part, *, across: bool) -> Level:
    if not across and part.form == other.form:
        return Level.SAME
    if not across and part.lemma == other.lemma and not (part.is_phrase and other.is_phrase):
        return Level.NEAR if part.is_phrase else Level.SAME  # a "minister" may be of defence
    if part.word is None or other.word is None or not part.may_mean(other):
        return Level.NONE
    level = level_of_words(part.word, other.word)
    if level is Level.CONVERSE and _is_thing(part) and _is_thing(other):
        return Level.NEAR  # whose imports fell has not exported less
    return level


def _is_thing(part: Part) -> bool:
    """Return whether a word names something, and tells no deed."""
    return part.relation.partition(":")[0] in _THINGS


@functools.lru_cache(maxsize=_CACHED)
def level_of_words(word: Lemma, other: Lemma) -> Level:
    """Return how a word of a passage stands to one of a claim."""
    relation = relate(word, other)
    if relation.kind is Kind.SYNONYM:
        return Level.NEAR if relation.level is Sureness.POSSIBLE else Level.ALIKE
    return _LEVELS.get(relation.kind, Level.NONE)


def _compare_names(part: Part, other: Part, *, across: bool) -> Level:
    one, two = _name_of(part), _name_of(other)
    if part.form == other.form and {_type_of(part), _type_of(other)} != {_PERSON}:
        return Level.SAME
    if are_alike(one, two) or are_alike(part.form, other.form):
        return Level.SAME if across or are_spelled_alike(one, two) else Level.NEAR
    return Level.ALIKE if across and _mean_alike(part, other) else Level.NONE


def _mean_alike(part: Part, other: Part) -> bool:
    """Return whether most words of the shorter of two names have one of the same in the other."""
    short, long = sorted((part.meanings, other.meanings), key=len)
    met = sum(any(not keys.isdisjoint(others) for others in long) for keys in short)
    return met > _MOSTLY * len(short)


def _name_of(part: Part) -> str:
    return part.form if part.mention is None else part.mention.party


def _type_of(part: Part) -> str:
    return "" if part.mention is None else part.mention.type


def _compare_places(part: Part, other: Part, *, across: bool) -> Level:
    if part.path[0] == other.path[0] == COMPASS:
        points = part.path[1], other.path[1]
        alike = points[0] in points[1] or points[1] in points[0]
        return Level.SAME if points[0] == points[1] else Level.ALIKE if alike else Level.NONE
    if TOWN in {part.path[0], other.path[0]}:
        alike = len(part.path) == len(other.path) and are_alike(part.path[1], other.path[1])
        translated = across and not part.terms.isdisjoint(other.terms)
        return Level.SAME if alike else Level.ALIKE if translated else Level.NONE
    shared = min(len(part.path), len(other.path))
    if part.path[:shared] != other.path[:shared]:
        return Level.NONE
    return Level.SAME if len(part.path) == len(other.path) else Level.ALIKE


def is_told_more_narrowly(part: Part, other: Part, passage: Iterable[Part]) -> bool:
    """
    Return whether a land tells less of a place than the passage does: it is elsewhere there.

    "Padang" is in Indonesia, and yet no report says so that has "Medan, Indonesia".
    """
    if not (part.kind == other.kind == PLACE) or len(other.path) >= len(part.path):
        return False
    size = len(other.path)
    inside = (p.path for p in passage if len(p.path) > size and p.path[:size] == other.path)
    return any(path[: len(part.path)] != part.path[: len(path)] for path in inside)


def _compare_figures(part: Part, other: Part, *, across: bool) -> Level:
    one, two = part.measure, other.measure
    if one is None or two is None:
        return Level.NONE
    return _level_of_figures(one, two, across=across)


@functools.lru_cache(maxsize=_CACHED)
def _level_of_figures(one: Quantity, two: Quantity, *, across: bool) -> Level:
    figure, other = figure_of(one), figure_of(two)
    if _ORDINAL in {one.kind, two.kind}:
        return _level_of_ranks(one, two, across=across)
    if not are_comparable(figure, other):
        return Level.NONE
    if are_equal(figure, other):
        return Level.SAME
    return Level.ALIKE if are_compatible(figure, other) else Level.NONE


def _level_of_ranks(one: Quantity, two: Quantity, *, across: bool) -> Level:
    """
    Return how two figures stand of which one is a rank.

    A bare number says the same ("floor three"), in another language any may ("kedua pihak").
    """
    if one.low != two.low or one.low is None:
        return Level.NONE
    if one.kind == two.kind:
        return Level.SAME
    cardinal = one if two.kind == _ORDINAL else two
    return Level.ALIKE if across or not (cardinal.noun or cardinal.unit) else Level.NONE


def _compare_dates(part: Part, other: Part, *, across: bool) -> Level:
    one, two = part.timex, other.timex
    if one is None or two is None:
        return Level.NONE
    if dates_differ(part, other):
        return Level.NONE
    if not across and part.form == other.form:
        return Level.SAME
    level = _level_of_dates(one, two)
    turned = across and level is Level.NONE and _is_one_in_two_years(part, other)
    return Level.ALIKE if turned else level


def _level_of_dates(one: Timex, two: Timex) -> Level:
    if (one.type in _DATED) != (two.type in _DATED):
        return Level.NONE
    if equal(one, two):
        return Level.NEAR if are_hours_apart(one, two) else Level.SAME
    if one.type not in _DATED or not (one.edtf and two.edtf):  # "current" is no Saturday
        return Level.NONE
    if not (contains(one, two) or contains(two, one)):
        return Level.NONE
    is_open = any(_is_open(timex) for timex in (one, two))
    is_vague = is_open or (two.first_day != two.last_day and not contains(one, two))
    return Level.NEAR if is_vague else Level.ALIKE  # "in the coming days" is no November


def are_hours_apart(one: Timex, two: Timex) -> bool:
    """Return whether two times of a day have another between them: its morning and its night."""
    parts = [timex.timex3.rpartition("T")[2] for timex in (one, two)]
    if not all(part in _DAYTIME for part in parts):
        return False
    return abs(_DAYTIME.index(parts[0]) - _DAYTIME.index(parts[1])) > 1


def _is_open(timex: Timex) -> bool:
    """Return whether a period has no first day, or no last one."""
    return timex.earliest is None or timex.latest is None


def dates_differ(part: Part, other: Part) -> bool:
    """Return whether two dates can't be of one event, by what is known of both."""
    one, two = part.timex, other.timex
    if one is None or two is None or one.type not in _DATED or two.type not in _DATED:
        return False
    if _weekdays_clash(part, other) or (_is_range(part) and _is_range(other)):
        return _weekdays_clash(part, other) or not equal(one, two)
    if _are_told_as_one(part, other):
        return False
    if not incompatible(one, two):
        return _limits_differ(part, other)
    unknown = (one.earliest is None and one.latest is None) or (
        two.earliest is None and two.latest is None
    )
    years = one.edtf[:_DATE_LENGTH], two.edtf[:_DATE_LENGTH]
    return not unknown or (all(map(str.isdigit, years)) and years[0] != years[1])


def _are_told_as_one(part: Part, other: Part) -> bool:
    """Return whether two dates read alike, whatever the days of publication make of them."""
    if _is_bare_weekday(part) and _is_bare_weekday(other) and part.weekday == other.weekday:
        return True
    return _is_one_in_two_years(part, other) or _is_turned(part, other) or _is_turned(other, part)


def _limits_differ(part: Part, other: Part) -> bool:
    """Return whether something lasts until, or since, one of two days that are named alike."""
    one, two = part.timex, other.timex
    if one is None or two is None or one.mod != two.mod or one.mod not in _LIMITS:
        return False
    ends = (one.last_day, two.last_day) if one.mod == _UNTIL else (one.first_day, two.first_day)
    units = {_DAY if side.grain == _WEEKDAY else side.grain for side in (part, other)}
    return None not in ends and ends[0] != ends[1] and len(units) == 1


def _is_bare_weekday(part: Part) -> bool:
    """Return whether a day is told by its weekday alone, without a figure or an hour."""
    is_day = part.timex is not None and part.timex.type == "date"
    return is_day and part.grain == _WEEKDAY and not _FIGURES.search(part.form)


def _is_one_in_two_years(part: Part, other: Part) -> bool:
    """Return whether two dates are the same but for their years, and not both sides name those."""
    one, two = (side.timex.edtf if side.timex else "" for side in (part, other))
    years = set(_YEARS.findall(one)), set(_YEARS.findall(two))
    if not all(years) or _YEARS.sub("", one) != _YEARS.sub("", two):
        return False
    named = (
        any(year in side.form for year in told)
        for side, told in zip((part, other), years, strict=True)
    )
    return not all(named)


def _is_turned(part: Part, other: Part) -> bool:
    """Return whether a date in figures is the other one where its day comes before its month."""
    if part.timex is None or other.timex is None or not _NUMERIC.fullmatch(part.form):
        return False
    year, _, rest = part.timex.edtf.partition("-")
    month, _, day = rest.partition("-")
    return bool(day) and other.timex.edtf == f"{year}-{day}-{month}"


def _is_range(part: Part) -> bool:
    """Return whether the words of a date tell both its ends in figures: "3-7 June"."""
    first, _, last = (part.timex.edtf if part.timex else "").partition("/")
    return first[:1].isdigit() and last[:1].isdigit() and len(_FIGURES.findall(part.form)) > 1


def _weekdays_clash(part: Part, other: Part) -> bool:
    """Return whether the weekday that one names can't be that of the other's day."""
    if part.weekday is None and other.weekday is None:
        return False
    one, two = (
        side.weekday if side.weekday is not None else _weekday_of(side) for side in (part, other)
    )
    if one is None or two is None or one == two:
        return False
    zoned = (
        _ZONED.search(part.timex.edtf if part.timex else ""),
        _ZONED.search(other.timex.edtf if other.timex else ""),
    )
    return not (any(zoned) and (one - two) % _WEEK in {1, _WEEK - 1})


def _weekday_of(part: Part) -> int | None:
    """Return the weekday of a value that is one day; None for a bare time of the clock."""
    timex = part.timex
    if timex is None or timex.first_day is None or timex.first_day != timex.last_day:
        return None
    return timex.first_day.weekday() if timex.type == "date" else None


def _compare_mixed(part: Part, other: Part) -> Level:
    """Return how two parts of different kinds stand: a land and its people, a name and a word."""
    if part.kind in _MEASURED or other.kind in _MEASURED:
        return Level.SAME if part.form == other.form else Level.NONE
    if part.path and other.path:
        shared = min(len(part.path), len(other.path))
        return Level.ALIKE if part.path[:shared] == other.path[:shared] else Level.NONE
    if part.form == other.form:
        return Level.SAME
    if WORD in (part.kind, other.kind):
        return _name_and_word(part, other)
    return Level.SAME if are_alike(_name_of(part), _name_of(other)) else Level.NONE


def _name_and_word(part: Part, other: Part) -> Level:
    """Return how a name and a word stand: "Senate" as a name, and in small letters."""
    word, name = (part, other) if part.kind == WORD else (other, part)
    if word.refers:
        return Level.ALIKE if are_alike(word.refers, _name_of(name)) else Level.NONE
    words = fold(name.form)
    if word.form in words and word.weight > 0:
        return Level.ALIKE
    if len(words) != 1 or part.terms.isdisjoint(other.terms):
        return Level.NONE
    shared = part.terms & other.terms
    return Level.NONE if all(key.startswith(STEM) for key in shared) else Level.NEAR


_COMPARATORS: Mapping[str, Callable[..., Level]] = {
    WORD: _compare_words,
    NAME: _compare_names,
    PLACE: _compare_places,
    DATE: _compare_dates,
    NUMBER: _compare_figures,
}


def are_opposed(part: Part, other: Part, *, of_same: bool = False) -> bool:
    """
    Return whether two words mean the opposite of each other.

    Args:
        part: of the claim.
        other: of the passage.
        of_same: whether both tell of the same subject; then converses are opposites too: who won a
            match has not lost it.
    """
    if part.word is None or other.word is None or not part.may_mean(other):
        return False
    one, two = set(part.form.split()), set(other.form.split())
    if one <= two or two <= one:
        return False  # "biasa" and "luar biasa", which may be one phrase on both sides
    kind = relate(part.word, other.word).kind
    return kind is Kind.OPPOSITE or (of_same and kind is Kind.CONVERSE)
