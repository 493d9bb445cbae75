"""What a date names by itself: the day of the week, and its unit."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from claimcheck.languages import Language

__all__ = ["grain_of", "weekday_in"]

_FIGURES = re.compile(r"\d+")
_NUMERIC = re.compile(r"\d+(?:[-–/]\d+)*")  # no clock, which has a point or a colon
_YEAR_DIGITS, _DAY_DIGITS = 4, 2
_WIDTHS = ("wide", "abbreviated")


def weekday_in(words: Iterable[str], language: Language) -> int | None:
    """
    Return the weekday that lower-case words name, 0 for Monday; None where they name none.

    >>> from claimcheck.languages import load_language
    >>> weekday_in(["kamis", "lalu"], load_language("id"))
    3
    """
    names = _weekday_names(language.tag)
    return next((names[word] for word in words if word in names), None)


def grain_of(words: Sequence[str], edtf: str, language: Language) -> str:
    """
    Return the finest of day, weekday, month and year that the lower-case words of a date name.

    What is counted from another day ("last year", "yesterday") names none, nor does a decade.

    >>> from claimcheck.languages import load_language
    >>> grain_of(["12", "juni", "2017"], "2017-06-12", load_language("id"))
    'day'
    >>> grain_of(["last", "year"], "2023", load_language("en"))
    ''
    """
    numeric = [word for word in words if _NUMERIC.fullmatch(word)]
    figures = [figure for word in numeric for figure in _FIGURES.findall(word)]
    months = _month_names(language.tag)
    month = any(word.rstrip(".") in months for word in words) or any("/" in w for w in numeric)
    if month and any(len(figure) <= _DAY_DIGITS for figure in figures):
        return "day"
    if weekday_in(words, language) is not None:
        return "weekday"
    if month:
        return "month"
    is_year = any(len(figure) == _YEAR_DIGITS and figure in edtf for figure in figures)
    return "year" if is_year else ""


@functools.cache
def _weekday_names(tag: str) -> dict[str, int]:
    """Return CLDR's weekday names, lower case."""
    return _names("days", tag)


@functools.cache
def _month_names(tag: str) -> dict[str, int]:
    """Return CLDR's names of months, lower case."""
    return _names("months", tag)


def _names(kind: str, tag: str) -> dict[str, int]:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when first used)

    try:
        names = getattr(Locale.parse(tag), kind)["format"]
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.lower().rstrip("."): number
        for width in _WIDTHS
        for number, name in names[width].items()
    }
