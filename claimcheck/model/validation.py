"""What must hold of an article's plain data beyond the type of each value."""

from __future__ import annotations

import re
import reprlib
from collections.abc import Iterable, Sequence

from claimcheck.errors import SerializationError
from claimcheck.model.annotations import Attribution, Timex
from claimcheck.model.claim import Claim
from claimcheck.model.text import words_at

__all__ = ["check_claims", "check_parents", "check_places", "check_timexes"]

_DEEPEST = 50  # levels of lists and dicts; claimcheck writes fewer than ten
_TIMEX_TYPES = ("date", "time", "duration", "set")
_SINGLE = (  # a year or decade, a month or part of the year (21-41), a day, a time
    r"[\dX]{4}(?:-(?:0[1-9]|1[0-2]|2[1-9]|3\d|4[01]|[01]X|XX)(?:-(?:0[1-9]|[12]\d|3[01]|[0-3X]X))?)?"
    r"[~?%]?(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?"
)
_EDTF = re.compile(rf"{_SINGLE}(?:/(?:{_SINGLE}|\.\.)?)?|(?:\.\.)?/{_SINGLE}", re.ASCII)


def check_places(plain: object, length: int, *, path: str = "$") -> None:
    """
    Look whether every place lies inside a text of so many code points.

    Raises:
        SerializationError: names the first place that doesn't.
    """
    _check_places(plain, length, path, _DEEPEST)


def _check_places(plain: object, length: int, path: str, deeper: int) -> None:
    if not deeper:
        message = f"{path}: expected data nested at most {_DEEPEST} deep, found more"
        raise SerializationError(message)
    inside: Iterable[tuple[str, object]] = ()
    if isinstance(plain, list):
        inside = ((f"{path}[{index}]", element) for index, element in enumerate(plain))
    elif isinstance(plain, dict):
        end = plain.get("end")
        if isinstance(end, int) and end > length:
            message = (
                f"{path}: expected a place in a text of {length} characters, found end "
                f"{reprlib.repr(end)}"
            )
            raise SerializationError(message)
        inside = ((f"{path}.{key}", element) for key, element in plain.items())
    for place, element in inside:
        if isinstance(element, dict | list):
            _check_places(element, length, place, deeper - 1)


def check_parents(attributions: Sequence[Attribution]) -> None:
    """
    Look whether each attribution that is nested names another one around it.

    Raises:
        SerializationError: names the first that doesn't.
    """
    for index, attribution in enumerate(attributions):
        parent = attribution.parent
        if parent is not None and (parent == index or not 0 <= parent < len(attributions)):
            message = (
                f"$.attributions[{index}].parent: expected the index of another of "
                f"{len(attributions)} attributions, found {reprlib.repr(parent)}"
            )
            raise SerializationError(message)


def check_claims(claims: Iterable[Claim], text: str) -> None:
    """
    Look whether each claim has a place, and as its text the words of its content.

    Raises:
        SerializationError: names the first that hasn't.
    """
    for index, claim in enumerate(claims):
        if not claim.spans:
            message = f"$.claims[{index}].spans: expected one place or more, found none"
            raise SerializationError(message)
        words = words_at(text, claim.content)
        if claim.text != words:
            message = (
                f"$.claims[{index}].text: expected the words of its content, "
                f"{reprlib.repr(words)}, found {reprlib.repr(claim.text)}"
            )
            raise SerializationError(message)


def check_timexes(timexes: Iterable[Timex]) -> None:
    """
    Look whether each timex is of a known type, has an EDTF value, and ends after it begins.

    Raises:
        SerializationError: names the first that hasn't.
    """
    for index, timex in enumerate(timexes):
        wrong = _wrong_with(timex)
        if wrong:
            message = f"$.timexes[{index}]{wrong}"
            raise SerializationError(message)


def _wrong_with(timex: Timex) -> str:
    """Return the key of what can't be in a timex, and why; "" where all can."""
    if timex.type not in _TIMEX_TYPES:
        known = ", ".join(_TIMEX_TYPES)
        return f".type: expected one of {known}, found {reprlib.repr(timex.type)}"
    if timex.edtf and not _EDTF.fullmatch(timex.edtf):
        return f".edtf: expected a date or an interval in EDTF, found {reprlib.repr(timex.edtf)}"
    first, last = timex.first_day, timex.last_day
    if first is not None and last is not None and first > last:
        return f".latest: expected no day before earliest, {first}, found {last}"
    return ""
