"""The day of the week that a date names."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from claimcheck.languages import Language

__all__ = ["weekday_in"]


def weekday_in(words: Iterable[str], language: Language) -> int | None:
    """
    Return the weekday that lower-case words name, 0 for Monday; None where they name none.

    >>> from claimcheck.languages import load_language
    >>> weekday_in(["kamis", "lalu"], load_language("id"))
    3
    """
    names = _weekday_names(language.tag)
    return next((names[word] for word in words if word in names), None)


@functools.cache
def _weekday_names(tag: str) -> dict[str, int]:
    """Return CLDR's weekday names, lower case."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when first used)

    try:
        days = Locale.parse(tag).days["format"]
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.lower().rstrip("."): number
        for width in ("wide", "abbreviated")
        for number, name in days[width].items()
    }
