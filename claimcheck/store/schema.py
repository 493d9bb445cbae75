"""The tables of a ledger's file, and how the file of an earlier version becomes one of this."""

from __future__ import annotations

import sqlite3

from claimcheck.errors import LedgerError

__all__ = ["APPLICATION", "VERSION", "migrate"]

APPLICATION = 0x434C_4D43
"""What marks the file as a ledger: "CLMC"."""

_FIRST = """
CREATE TABLE article (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    given TEXT NOT NULL,        -- its id as it was handed over: a revision may get another time
    outlet TEXT NOT NULL,
    url TEXT,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    learned TEXT NOT NULL,      -- when the ledger got it
    body BLOB NOT NULL          -- the article as plain data, JSON, deflated
);
CREATE INDEX article_given ON article (given);
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;

CREATE TABLE appearance (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article,
    thread INTEGER NOT NULL,    -- the least number of its thread
    until TEXT NOT NULL,
    plain TEXT NOT NULL
);
CREATE INDEX appearance_thread ON appearance (thread);
CREATE INDEX appearance_until ON appearance (until);

CREATE TABLE link (
    earlier INTEGER NOT NULL REFERENCES appearance,
    later INTEGER NOT NULL REFERENCES appearance,
    joins INTEGER NOT NULL,
    plain TEXT NOT NULL,
    PRIMARY KEY (earlier, later)
) WITHOUT ROWID;
CREATE INDEX link_later ON link (later);

CREATE TABLE key (
    key INTEGER NOT NULL,       -- a name, a place, a day, a figure, hashed
    since TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article,
    PRIMARY KEY (key, since, article)
) WITHOUT ROWID;

CREATE TABLE record (
    id TEXT PRIMARY KEY,
    learned TEXT NOT NULL,
    plain TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE record_subject (
    subject TEXT NOT NULL,
    record TEXT NOT NULL REFERENCES record,
    PRIMARY KEY (subject, record)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (
    text, speaker, parties, content='', tokenize="unicode61 remove_diacritics 2"
);
"""

_MIGRATIONS = (_FIRST,)
"""What each version adds to the one before; a release never changes one, it adds one."""

VERSION = len(_MIGRATIONS)


def migrate(connection: sqlite3.Connection, path: str, *, writable: bool) -> None:
    """
    Bring a file to this version, in one transaction.

    Raises:
        LedgerError: it is no ledger, or one of a later version.
    """
    mark, version = _number(connection, "application_id"), _number(connection, "user_version")
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if mark != APPLICATION and (tables or not writable):
        message = f"{path}: is no ledger: expected a file that claimcheck track has made"
        raise LedgerError(message)
    if version > VERSION:
        message = (
            f"{path}: is a ledger of version {version}, this claimcheck reads up to {VERSION}: "
            "use the claimcheck that wrote it, or a later one"
        )
        raise LedgerError(message)
    if version == VERSION:
        return
    if not writable:
        message = f"{path}: is a ledger of version {version}: open it once for writing"
        raise LedgerError(message)
    steps = "".join(_MIGRATIONS[version:])
    marks = f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION};"
    try:
        connection.executescript(f"BEGIN IMMEDIATE; {steps} {marks} COMMIT;")
    except sqlite3.OperationalError:
        connection.rollback()
        if _number(connection, "user_version") != VERSION:  # else another process was faster
            raise


def _number(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
