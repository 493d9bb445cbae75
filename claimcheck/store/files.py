"""Opening a ledger's file, and what goes wrong with one in words that say what to do."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from claimcheck.errors import LedgerError
from claimcheck.store.schema import migrate

__all__ = ["connect", "connect_damaged", "told"]

_PATIENCE_SECONDS = 30.0  # for which a writer waits for another
_CACHE_KIB = 32_768

_DAMAGED = (
    "is damaged: `claimcheck track LEDGER export --format json` writes what can still be read"
)
_FAULTS = (
    ("readonly", "can't be written: it, or its folder, is read-only"),
    ("disk is full", "the disk is full: nothing of this article was kept, all before it is"),
    ("locked", "is being written by another process: try again"),
    ("unable to open", "can't be opened: is there such a folder, and may you read it?"),
    ("not a database", "is no ledger: expected a file that claimcheck track has made"),
    ("malformed", _DAMAGED),
    ("disk i/o error", "can't be read or written: the disk fails"),
)


@contextlib.contextmanager
def told(path: str) -> Iterator[None]:
    """
    Turn what SQLite says into what an editor can act on.

    Raises:
        LedgerError: whatever goes wrong with the file.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        said = str(error).lower()
        known = (words for sign, words in _FAULTS if sign in said)
        message = f"{path}: {next(known, f'can not be used: {error}')}"
        raise LedgerError(message) from error


def connect(path: str, *, writable: bool) -> sqlite3.Connection:
    """
    Return a connection to a ledger's file; one that may be written is made where there is none.

    Raises:
        LedgerError: there is no such file, or it can't be used.
    """
    if not writable and not Path(path).is_file():
        message = f"{path}: no such ledger: add an article to make one"
        raise LedgerError(message)
    with told(path):
        if writable:
            return _opened(path, "mode=rwc", writable=True)
        try:
            return _opened(path, "mode=ro", writable=False)
        except sqlite3.OperationalError:
            if Path(f"{path}-wal").exists():
                raise
            # In a folder that is read-only no reader can say that it reads; and nobody writes.
            return _opened(path, "mode=ro&immutable=1", writable=False)


def _opened(path: str, mode: str, *, writable: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        _uri(path, mode), uri=True, timeout=_PATIENCE_SECONDS, isolation_level=None
    )
    try:
        _prepare(connection, path, writable=writable)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_damaged(path: str) -> sqlite3.Connection:
    """
    Return a connection to a file of which nothing is expected.

    Raises:
        LedgerError: there is no such file.
    """
    if not Path(path).is_file():
        message = f"{path}: no such ledger"
        raise LedgerError(message)
    with told(path):
        return sqlite3.connect(_uri(path, "mode=ro"), uri=True, isolation_level=None)


def _uri(path: str, mode: str) -> str:
    """Return a file as SQLite opens it; no name stands for a ledger that nothing keeps."""
    return f"{Path(path).absolute().as_uri()}?{mode}"


def _prepare(connection: sqlite3.Connection, path: str, *, writable: bool) -> None:
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    migrate(connection, path, writable=writable)
    if writable:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
