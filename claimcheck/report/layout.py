"""Lines of a given width: headings, and rows with a label to the left of wrapped text."""

from __future__ import annotations

import textwrap
import unicodedata

import attrs

from claimcheck.report.paint import Paint, printable

__all__ = ["Layout", "columns_of", "wrapped"]

_NARROWEST = 40
_NARROWEST_TEXT = 12
_INDENT = "    "
_WIDE = frozenset("WF")  # East Asian width: two columns of a terminal
_FILLER = "\ue000"  # stands for the second column while lines are counted out; of private use


@attrs.frozen(kw_only=True)
class Layout:
    """Writes pieces of a report as painted lines."""

    paint: Paint
    width: int
    column: int

    def wrap(self, text: str, *, indent: int) -> list[str]:
        """Return a text as lines that leave room for an indent; one line at least."""
        room = max(_NARROWEST, self.width) - indent
        return wrapped(text, max(_NARROWEST_TEXT, room))

    def paragraph(self, text: str, role: str = "") -> list[str]:
        """Return a text over the whole width."""
        return [self.paint(line, role) for line in self.wrap(text, indent=0)]

    def entry(self, number: int, title: str, role: str) -> list[str]:
        """Return the head of a numbered entry."""
        lines = self.wrap(title, indent=len(_INDENT))
        numbers = [f"{number:>2}".ljust(len(_INDENT)), *[_INDENT] * (len(lines) - 1)]
        return [n + self.paint(line, role) for n, line in zip(numbers, lines, strict=True)]

    def body(self, text: str, role: str = "") -> list[str]:
        """Return a text under the head of an entry."""
        lines = self.wrap(text, indent=len(_INDENT))
        return [_INDENT + self.paint(line, role) for line in lines]

    def row(self, label: str, text: str, role: str = "") -> list[str]:
        """Return a labelled text under the head of an entry; a long label takes of its room."""
        label = printable(label)
        column = max(self.column, columns_of(label))
        indent = " " * (len(_INDENT) + self.column + 2)
        room = max(_NARROWEST, self.width) - len(indent)
        first, *others = wrapped(text, max(_NARROWEST_TEXT, room), taken=column - self.column)
        named = self.paint(label + " " * (column - columns_of(label) + 2), "label")
        head = _INDENT + named if label else indent
        return [head + self.paint(first, role), *(indent + self.paint(o, role) for o in others)]


def columns_of(text: str) -> int:
    """
    Return how many columns of a terminal a text takes.

    >>> columns_of("Kim"), columns_of("金正恩")
    (3, 6)
    """
    if text.isascii():
        return len(text)
    return sum(
        1 + (unicodedata.east_asian_width(char) in _WIDE)
        for char in text
        if not unicodedata.combining(char)
    )


def wrapped(text: str, width: int, *, taken: int = 0) -> list[str]:
    """
    Return a text as lines of so many columns; one line at least.

    Args:
        text: what is written.
        width: the columns of a line.
        taken: of the first line, by what stands before it.

    >>> wrapped("Harga beras naik", 10)
    ['Harga', 'beras naik']
    """
    line = printable(text)
    if columns_of(line) > len(line):  # a character and its filler may part: one column to spare
        line = "".join(
            char + _FILLER * (unicodedata.east_asian_width(char) in _WIDE) for char in line
        )
        width -= 1
    before = _FILLER * taken
    lines = textwrap.wrap(line, width, initial_indent=before, break_on_hyphens=False)
    return [line.replace(_FILLER, "") for line in lines] or [""]
