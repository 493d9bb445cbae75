"""Tables of the features: their columns, in the languages that they are written in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import claimcheck

__all__ = ["Reader", "assert_table", "quote", "quotes"]

Reader = Callable[[str, Any], object]
"""From the article's text and a value to what a cell says."""


def quote(text: str, span: claimcheck.Span | None) -> str:
    """Return what a span covers; nothing where there is none."""
    return span.of(text) if span else ""


def quotes(text: str, spans: Iterable[claimcheck.Span]) -> str:
    """Return what several spans cover, with an ellipsis between."""
    return " … ".join(span.of(text) for span in spans)


def assert_table(
    table: Sequence[Sequence[str]],
    values: Iterable[Any],
    readers: Mapping[str, Reader],
    *,
    text: str = "",
) -> None:
    """Fail unless the rows below the heading are exactly the values, in order."""
    heading, *expected = [list(row) for row in table]
    unknown = [column for column in heading if column not in readers]
    assert not unknown, f"no column {unknown}: one of {sorted(readers)}"
    found = [[cell(readers[column](text, value)) for column in heading] for value in values]
    assert found == expected


def cell(value: object) -> str:
    """Return a value as a cell shows it, on one line."""
    return "" if value is None else " ".join(str(value).split())
