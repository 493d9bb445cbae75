"""Painters: how a piece of the report is marked, by its role, on paper or a terminal."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["Paint", "ansi", "plain", "printable", "shorten"]

Paint = Callable[[str, str], str]
"""Takes a text and its role; returns it marked."""

_ANSI = {
    "title": "1",
    "label": "2",
    "note": "2",
    "quote": "3",
    "corroborated": "1;32",
    "partial": "1;36",
    "conflicting": "1;31",
    "outdated": "1;33",
    "updates": "1;33",
    "unmentioned": "1;2",
    "differs": "31",
}
# Direction marks would turn a terminal's columns round, and controls can command it.
_DIRECTION = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def plain(text: str, role: str) -> str:
    """Return the text as it is."""
    del role
    return text


def ansi(text: str, role: str) -> str:
    """Return the text in the role's ANSI colour."""
    code = _ANSI.get(role)
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text


def printable(text: str) -> str:
    r"""
    Return a text on one line, without what could command or disturb a terminal.

    >>> printable("naik\n 7\x1b[2J persen")
    'naik 7\ufffd[2J persen'
    """
    return " ".join(_CONTROL.sub(_REPLACEMENT, _DIRECTION.sub("", text)).split())


def shorten(text: str, length: int) -> str:
    """
    Return a text on one line, cut after a word where it is longer than asked.

    >>> shorten("Harga naik 7 persen", 12)
    'Harga naik…'
    """
    line = printable(text)
    if len(line) <= length:
        return line
    return (line[: length - 1].rsplit(" ", 1)[0] or line[: length - 1]) + "…"
