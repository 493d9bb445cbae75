"""What a token of digits, or a run of number words, can be: a day, a year, a clock time, a date."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["SAMPLES", "digit_classes", "read_number"]

_CLOCK = re.compile(r"(\d{1,2})([:.])(\d\d)(?:\2(\d\d))?")
_NUMERIC_DATE = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)|(\d{4})/(\d{1,2})/(\d{1,2})")
_SHORT_DATE = re.compile(r"\d{1,2}/\d{1,2}")
_YEAR_PAIR = re.compile(r"(\d{4})/(\d{4}|\d\d)")
_DECIMAL = re.compile(r"\d+[.,]\d{1,2}")
_LONGEST = 12
_SMALLEST_PART = 8  # of a unit of time: an eighth

# One token of each shape, so that a grammar can be compiled for all of them.
SAMPLES = (
    "0", "1", "13", "25", "32", "00", "01", "24", "40", "125", "0012", "1230", "1299", "9999",
    "0099", "5:30", "17.00", "17.75", "1.500", "1,5", "14/3/2024", "14.3.2024", "14/3", "1/2",
    "2023/2024", "2024/3/14", "40/50", "25:61",
)  # fmt: skip


def digit_classes(token: str) -> dict[str, str]:
    """
    Return the classes that a token of digits can have, each with its value in ASCII digits.

    >>> sorted(digit_classes("14"))
    ['day', 'hour', 'number', 'yy']
    >>> digit_classes("17.00")["dotclock"]
    '17:00'
    """
    if len(token) > _LONGEST:
        return {"number": "0"}
    digits = token if token.isascii() else "".join(map(_ascii, token))
    if digits.isdecimal():
        return _integer_classes(digits)
    return _joined_classes(digits)


def read_number(words: Iterable[str]) -> float:
    """
    Return the number that the values of number words make: "5", "x100" (times), "teen", "half".

    >>> read_number(["2", "x10", "5"]), read_number(["5", "teen"])
    (25.0, 15.0)
    """
    total = current = 0.0
    for word in words:
        if word == "teen":
            current += 10
        elif word[0] == "x":
            current = (current or 1) * float(word[1:])
            if current >= 1000:
                total, current = total + current, 0.0
        else:
            current += float(word)
    return total + current


def _ascii(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)


def _integer_classes(digits: str) -> dict[str, str]:
    value = int(digits)
    classes = {"number": digits}
    if len(digits) <= 2:
        classes |= {"day": digits} if 1 <= value <= 31 else {}
        classes |= {"hour": digits} if value <= 24 else {}
        classes |= {"yy": digits} if len(digits) == 2 else {}
    elif len(digits) == 4:
        classes |= {"year": digits} if 1000 <= value <= 2999 else {}
        if value // 100 <= 24 and value % 100 < 60:
            classes["hhmm"] = f"{digits[:2]}:{digits[2:]}"
    return classes


def _joined_classes(token: str) -> dict[str, str]:
    classes: dict[str, str] = {}
    clock = _CLOCK.fullmatch(token)
    if clock and int(clock[1]) <= 24 and int(clock[3]) < 60 and int(clock[4] or 0) < 60:
        seconds = f":{clock[4]}" if clock[4] else ""
        name = "clock" if clock[2] == ":" else "dotclock"
        classes[name] = f"{int(clock[1]):02}:{clock[3]}{seconds}"
    if _NUMERIC_DATE.fullmatch(token):
        classes["numdate"] = token
    elif _SHORT_DATE.fullmatch(token):
        classes["shortdate"] = token
        over, under = (int(part) for part in token.split("/"))
        if 0 < over < under <= _SMALLEST_PART:  # "2 1/2 years"
            classes["fraction"] = f"{over / under:.10g}"
    elif _YEAR_PAIR.fullmatch(token):
        classes["yearpair"] = token
    elif _DECIMAL.fullmatch(token):
        classes["number"] = token.replace(",", ".")
    elif not classes:
        classes["number"] = "".join(filter(str.isdigit, token))
    return classes
