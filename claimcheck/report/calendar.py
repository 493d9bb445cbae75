"""EDTF values in words, as exact as they are; months and days from CLDR."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["date_in_words", "day_in_words"]

_SHAPE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<time>\d\d:\d\d).*)?)?)?"
    r"(?P<mark>[~?%]?)",
    re.ASCII,
)
_FORMS_OF_YEAR = range(21, 42)
_LEAP_YEAR = 2000


def day_in_words(day: dt.date, locale: Locale) -> str:
    """Return a day written out."""
    from babel.dates import format_date  # noqa: PLC0415  (CLDR is read only when it is asked)

    return format_date(day, "long", locale=locale)


def date_in_words(edtf: str, forms: Mapping[str, str], locale: Locale) -> str:
    """
    Return an EDTF value in words; the value itself where there are none for it.

    Args:
        edtf: a date, a time or an interval.
        forms: the pack's forms for what CLDR has none for.
        locale: the language to write in.

    >>> from babel import Locale
    >>> date_in_words("2023-10", {}, Locale.parse("id"))
    'Oktober 2023'
    """
    if "/" not in edtf:
        return _single(edtf, forms, locale)
    start, end = edtf.split("/", 1)
    if end in {"", ".."}:
        return forms.get("from", "{start}/..").format(start=_single(start, forms, locale))
    if start in {"", ".."}:
        return forms.get("until", "../{end}").format(end=_single(end, forms, locale))
    return forms.get("interval", "{start}/{end}").format(
        start=_single(start, forms, locale), end=_single(end, forms, locale)
    )


def _single(edtf: str, forms: Mapping[str, str], locale: Locale) -> str:
    shape = _SHAPE.fullmatch(edtf)
    written = _written(shape, forms, locale) if shape else None
    if shape is None or written is None:
        return edtf
    if shape["mark"]:
        return forms.get("about", "{date}~").format(date=written)
    return written


def _written(shape: re.Match[str], forms: Mapping[str, str], locale: Locale) -> str | None:
    """Return the words for a value without its mark, None where there are none."""
    year, month = shape["year"], int(shape["month"] or 0)
    if month in _FORMS_OF_YEAR:
        form = forms.get(shape["month"])
        return form.format(year=year) if form else None
    if not month:
        form = forms.get("decade") if year.endswith("X") and year != "XXXX" else None
        return form.format(year=f"{year[:3]}0") if form else year
    if year.endswith("X") and year != "XXXX":
        return None
    return _calendar_date(shape, forms, locale)


def _calendar_date(shape: re.Match[str], forms: Mapping[str, str], locale: Locale) -> str | None:
    """Return a month or a day written out, with its time of day."""
    known = shape["year"] != "XXXX"
    try:
        day = dt.date(
            int(shape["year"]) if known else _LEAP_YEAR, int(shape["month"]), int(shape["day"] or 1)
        )
    except ValueError:
        return None
    if known and shape["day"]:
        written = day_in_words(day, locale)
    else:
        written = _in_part(day, locale, year=known, day_known=bool(shape["day"]))
    if not known:
        written = forms.get("no_year", "{date}, XXXX").format(date=written)
    return f"{written}, {shape['time']}" if shape["time"] else written


def _in_part(day: dt.date, locale: Locale, *, year: bool, day_known: bool) -> str:
    """Return a month with its year, a day without one, or a month alone."""
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415  (as above)

    if year:
        return format_skeleton("yMMMM", day, locale=locale)
    if day_known:
        return format_skeleton("MMMMd", day, locale=locale)
    return format_date(day, "LLLL", locale=locale)
