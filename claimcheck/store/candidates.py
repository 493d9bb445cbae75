"""Which articles of a ledger's file to compare a new one with: by rare keys, so many at most."""

from __future__ import annotations

import sqlite3
from collections import Counter

from claimcheck.store.plain import instant_text
from claimcheck.tracking.appearances import identify
from claimcheck.tracking.candidates import LEAST_SHARED, WINDOW, Outline

__all__ = ["add_keys", "find_candidates"]

_BLOCK = 200
"""How many articles a key may have in the window; one with more tells no story from another."""

_UNITS = 100  # a weight of one, where weights are summed as whole numbers
_MOST = 8
"""How many articles a new one is compared with at most: those that share most, rare keys first."""


def add_keys(connection: sqlite3.Connection, number: int, outline: Outline) -> None:
    """Keep the keys of an article."""
    since = instant_text(outline.start)
    connection.executemany(
        "INSERT INTO key (key, since, article) VALUES (?, ?, ?)",
        [(hashed, since, number) for hashed in sorted({_hashed(key) for key in outline.keys})],
    )


def find_candidates(connection: sqlite3.Connection, outline: Outline) -> list[int]:
    """Return the numbers of the articles that may tell of the same, and of the same address."""
    since, until = (instant_text(outline.start + sign * WINDOW) for sign in (-1, 1))
    shared, rare = Counter[int](), Counter[int]()
    for key, weight in sorted(outline.keys.items()):
        found = connection.execute(
            "SELECT article FROM key WHERE key = ? AND since BETWEEN ? AND ? LIMIT ?",
            (_hashed(key), since, until, _BLOCK + 1),
        ).fetchall()
        if len(found) <= _BLOCK:
            for (number,) in found:
                shared[number] += round(weight * _UNITS)
                rare[number] += _BLOCK // len(found)
    near = [n for n, sum_of in shared.items() if sum_of >= round(LEAST_SHARED * _UNITS)]
    near.sort(key=lambda n: (-rare[n], -shared[n], -n))
    same = connection.execute(
        "SELECT n FROM article WHERE url = ? ORDER BY n DESC LIMIT ?", (outline.address, _MOST)
    )
    return list(dict.fromkeys([*(n for (n,) in same), *near[:_MOST]]))


def _hashed(key: str) -> int:
    """Return a key as a whole number of 64 bits, signed as SQLite has them."""
    return int(identify(key), 16) - (1 << 63)
