"""
The ledger of a newsroom in one SQLite file, opened by many readers and one writer.

It keeps what ``claimcheck.tracking`` finds, by the same functions, and asks it of a few articles
only: adding costs the same in a small ledger and in a large one.
"""

from __future__ import annotations

from claimcheck.store.salvage import salvage
from claimcheck.store.store import Added, Store, open_store

__all__ = ["Added", "Store", "open_store", "salvage"]
