"""Lines of a given width: headings, and rows with a label to the left of wrapped text."""

from __future__ import annotations

import textwrap

import attrs

from claimcheck.report.paint import Paint, printable

__all__ = ["Layout"]

_NARROWEST = 40
_INDENT = "    "


@attrs.frozen(kw_only=True)
class Layout:
    """Writes pieces of a report as painted lines."""

    paint: Paint
    width: int
    column: int

    def wrap(self, text: str, *, indent: int) -> list[str]:
        """Return a text as lines that leave room for an indent; one line at least."""
        room = max(_NARROWEST, self.width) - indent
        lines = textwrap.wrap(printable(text), max(12, room), break_on_hyphens=False)
        return lines or [""]

    def paragraph(self, text: str, role: str = "") -> list[str]:
        """Return a text over the whole width."""
        return [self.paint(line, role) for line in self.wrap(text, indent=0)]

    def entry(self, number: int, title: str, role: str) -> list[str]:
        """Return the head of a numbered entry."""
        lines = self.wrap(title, indent=len(_INDENT))
        numbers = [f"{number:>2}  ", *[_INDENT] * (len(lines) - 1)]
        return [n + self.paint(line, role) for n, line in zip(numbers, lines, strict=True)]

    def body(self, text: str, role: str = "") -> list[str]:
        """Return a text under the head of an entry."""
        lines = self.wrap(text, indent=len(_INDENT))
        return [_INDENT + self.paint(line, role) for line in lines]

    def row(self, label: str, text: str, role: str = "") -> list[str]:
        """Return a labelled text under the head of an entry."""
        indent = len(_INDENT) + self.column + 2
        lines = self.wrap(text, indent=indent)
        labels = [printable(label), *[""] * (len(lines) - 1)]
        return [
            _INDENT + self.paint(f"{label:<{self.column}}  ", "label") + self.paint(line, role)
            if label
            else " " * indent + self.paint(line, role)
            for label, line in zip(labels, lines, strict=True)
        ]
