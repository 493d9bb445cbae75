"""What can still be read of a damaged ledger."""

from __future__ import annotations

import contextlib
import sqlite3
import zlib
from collections.abc import Iterator

from claimcheck.errors import ClaimcheckError
from claimcheck.model import Article
from claimcheck.store.files import connect_damaged
from claimcheck.store.plain import article_from

__all__ = ["salvage"]

_LOST_IN_A_ROW = 10_000
"""Rows that can't be read one after the other, after which nothing more is looked for."""


def salvage(path: str) -> Iterator[Article]:
    """
    Yield every article of a ledger that can be read, damaged or not; add them to a new one.

    Raises:
        LedgerError: there is no such file.
    """
    with contextlib.closing(connect_damaged(path)) as connection:
        number = lost = 0
        while lost < _LOST_IN_A_ROW:
            row = _after(connection, number) if not lost else _at(connection, number + 1)
            if row is _END:
                return
            if row is None:
                number, lost = number + 1, lost + 1
                continue
            number, lost = row[0], 0
            with contextlib.suppress(ClaimcheckError, ValueError, zlib.error):
                yield article_from(row[1])


_END = (0, b"")


def _after(connection: sqlite3.Connection, number: int) -> tuple[int, bytes] | None:
    """Return the next row; None where it can't be read, ``_END`` where there is none."""
    try:
        row = connection.execute(
            "SELECT n, body FROM article WHERE n > ? ORDER BY n LIMIT 1", (number,)
        ).fetchone()
    except sqlite3.Error:
        return None
    return _END if row is None else (int(row[0]), row[1])


def _at(connection: sqlite3.Connection, number: int) -> tuple[int, bytes] | None:
    try:
        row = connection.execute("SELECT n, body FROM article WHERE n = ?", (number,)).fetchone()
    except sqlite3.Error:
        return None
    return None if row is None else (int(row[0]), row[1])
