"""
Plain dates in a language that has no patterns of ours: by CLDR's months and dateparser's locales.

The spans are found here, by a month's name or a numeric date with digits around it; dateparser
only reads a single short span, in the named language, and its answer is kept as precise as the
parts that it saw. Nothing relative is read.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterator

from claimcheck.dates.calendar import Value, make_period, unknown
from claimcheck.dates.notation import edtf_of
from claimcheck.dates.numerals import digit_classes
from claimcheck.model import Timex
from claimcheck.reading import Document, Tokens

__all__ = ["find_plain"]

_REACH = 4  # tokens on each side of a month's name: "el 12 de septiembre de 2023"
_CONNECTOR = 3  # the longest word between a day, a month and a year
_SHORTEST_NAME = 3
_CACHE = 4096
_BASE = dt.datetime(2000, 1, 1)  # noqa: DTZ001  (read for nothing: all parts are required)
_PARTS = (("day", "month", "year"), ("day", "month"), ("month", "year"))
_WHY = "read by dateparser"


def find_plain(document: Document) -> Iterator[Timex]:
    """Yield the plain dates of a document, in order; each says that dateparser read it."""
    tokens, tag = document.tokens, document.language.tag
    months = _month_names(tag)
    done = 0
    for i, word in enumerate(tokens.words):
        if i < done or not (word in months or _is_numeric_date(word)):
            continue
        for first, stop in _spans(tokens, i, done):
            value = _read(tokens.span(first, stop).of(tokens.text), tag, document.published)
            if value is not None:
                yield _timex(tokens, first, stop, value)
                done = stop
                break


def _timex(tokens: Tokens, first: int, stop: int, value: Value) -> Timex:
    return Timex(
        span=tokens.span(first, stop),
        type="date",
        edtf=edtf_of(value),
        timex3=value.timex3,
        earliest=value.first,
        latest=value.last,
        why=_WHY,
    )


@functools.cache
def _month_names(tag: str) -> frozenset[str]:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when needed)

    try:
        locale = Locale.parse(tag)
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names = (
        name.lower().rstrip(".")
        for form in locale.months.values()
        for width in ("wide", "abbreviated")
        for name in form.get(width, {}).values()
    )
    return frozenset(name for name in names if len(name) >= _SHORTEST_NAME and name.isalpha())


def _is_numeric_date(word: str) -> bool:
    return word[0].isdigit() and "numdate" in digit_classes(word)


def _spans(tokens: Tokens, i: int, floor: int) -> Iterator[tuple[int, int]]:
    """Yield the spans around token ``i`` that end in digits or its month, longest first."""
    if _is_numeric_date(tokens.words[i]):
        yield i, i + 1
        return
    first, stop = i, i + 1
    while first > max(floor, i - _REACH) and _may_belong(tokens, first - 1, first):
        first -= 1
    while stop < min(len(tokens), i + 1 + _REACH) and _may_belong(tokens, stop, stop):
        stop += 1
    edges = [j for j in range(first, stop) if j == i or tokens.words[j][0].isdigit()]
    spans = [(a, b + 1) for a in edges for b in edges if a <= i <= b and a < b]
    yield from sorted(spans, key=lambda span: span[0] - span[1])


def _may_belong(tokens: Tokens, j: int, right: int) -> bool:
    """Return whether token ``j`` may be part of a date, on the same line as its neighbour."""
    word = tokens.words[j]
    between = tokens.text[tokens.ends[right - 1] : tokens.starts[right]] if right else ""
    short = word in ".," or (word.isalpha() and len(word) <= _CONNECTOR)
    return "\n" not in between and (short or (word.isdigit() and len(word) <= 4))


def _read(span: str, tag: str, published: dt.date | None) -> Value | None:
    for parts in _PARTS:
        day = _parse(span, tag, parts)
        if day is None:
            continue
        if "day" not in parts:
            return make_period("month", day)
        if "year" in parts:
            return make_period("day", day)
        return _nearest(day, published)
    return None


def _nearest(day: dt.date, published: dt.date | None) -> Value:
    """Return the day of the year that is nearest to publication; unknown without one."""
    if published is None or (day.month, day.day) == (2, 29):
        return unknown("day", f"XXXX-{day.month:02}-{day.day:02}")
    years = range(max(dt.MINYEAR, published.year - 1), min(dt.MAXYEAR, published.year + 1) + 1)
    days = [day.replace(year=year) for year in years]
    return make_period("day", min(days, key=lambda d: abs((d - published).days)))


@functools.lru_cache(maxsize=_CACHE)
def _parse(span: str, tag: str, parts: tuple[str, ...]) -> dt.date | None:
    import dateparser  # noqa: PLC0415  (slow to import, and needed for few languages)

    settings = {"REQUIRE_PARTS": list(parts), "RELATIVE_BASE": _BASE, "PARSERS": ["absolute-time"]}
    try:
        moment = dateparser.parse(span, languages=[tag], settings=settings)
    except (ValueError, OverflowError, TypeError):  # no such locale, or digits it cannot read
        return None
    return None if moment is None else moment.date()
