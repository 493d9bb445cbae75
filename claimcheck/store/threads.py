"""The threads in a ledger's file: read whole, and put together anew where a person decides."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from claimcheck.store.plain import appearance_from, link_from, record_from
from claimcheck.tracking import Appearance, Link, Record, Thread
from claimcheck.tracking.groups import groups_of
from claimcheck.tracking.links import JOINING
from claimcheck.tracking.records import apply_records
from claimcheck.tracking.threads import threads_of

__all__ = ["join", "read_threads", "records_about", "regroup", "roots_of"]

_AT_ONCE = 500  # values in one statement: SQLite allows a thousand in any build


def read_threads(connection: sqlite3.Connection, roots: Iterable[int]) -> tuple[Thread, ...]:
    """Return the threads of some roots, by when they were first told."""
    members = _members(connection, roots)
    return threads_of(members.values(), _standing_links(connection, members))


def roots_of(connection: sqlite3.Connection, ids: Sequence[str]) -> set[int]:
    """Return the roots of the threads in which some appearances are."""
    return {root for (root,) in _where(connection, "SELECT thread FROM appearance WHERE id", ids)}


def join(connection: sqlite3.Connection, roots: Iterable[int], links: Iterable[Link]) -> None:
    """Put the threads together that new links join, unless people have decided of them."""
    touched = set(roots)
    ids = [name for link in links for name in (link.earlier, link.later)]
    joined = touched | roots_of(connection, ids)
    if joined != touched or links:
        _group(connection, joined)


def regroup(connection: sqlite3.Connection, subjects: Sequence[str]) -> None:
    """Put the threads of some appearances together anew, with all that links reach from them."""
    own = [n for (n,) in _where(connection, "SELECT n FROM appearance WHERE id", subjects)]
    reached = {n for (n,) in _where(connection, "SELECT later FROM link WHERE earlier", own)}
    reached |= {n for (n,) in _where(connection, "SELECT earlier FROM link WHERE later", own)}
    numbers = sorted({*own, *reached})
    _group(
        connection,
        {root for (root,) in _where(connection, "SELECT thread FROM appearance WHERE n", numbers)},
    )


def _group(connection: sqlite3.Connection, roots: Iterable[int]) -> None:
    members = _members(connection, roots)
    numbers = {appearance.id: n for n, appearance in members.items()}
    links = _standing_links(connection, members)
    groups = groups_of(numbers, ((k.earlier, k.later) for k in links if k.relation in JOINING))
    least: dict[str, int] = {}
    for name, group in groups.items():
        least[group] = min(numbers[name], least.get(group, numbers[name]))
    connection.executemany(
        "UPDATE appearance SET thread = ? WHERE n = ?",
        [(least[group], numbers[name]) for name, group in groups.items()],
    )


def records_about(connection: sqlite3.Connection, subjects: Iterable[str]) -> list[Record]:
    """Return the records of some appearances, and those that undo these, in the order of time."""
    found: dict[str, Record] = {}
    asked = list(subjects)
    while asked:
        rows = dict(_where(connection, _RECORDS, asked))
        asked = [name for name in rows if name not in found]
        found.update((name, record_from(text)) for name, text in rows.items())
    return sorted(found.values(), key=lambda record: (record.instant, record.id))


_RECORDS = "SELECT id, plain FROM record JOIN record_subject ON record = id WHERE subject"


def _members(connection: sqlite3.Connection, roots: Iterable[int]) -> dict[int, Appearance]:
    rows = _where(connection, "SELECT n, plain FROM appearance WHERE thread", sorted(roots))
    return {n: appearance_from(text) for n, text in rows}


def _standing_links(
    connection: sqlite3.Connection, members: dict[int, Appearance]
) -> tuple[Link, ...]:
    """Return the joining links between some appearances, as people have left them."""
    links = [
        link_from(members[earlier].id, members[later].id, text)
        for earlier, later, text in _where(connection, _JOINING, list(members))
        if later in members
    ]
    ids = {appearance.id for appearance in members.values()}
    found = apply_records(links, records_about(connection, sorted(ids)))
    return tuple(link for link in found if {link.earlier, link.later} <= ids)


_JOINING = "SELECT earlier, later, plain FROM link WHERE joins AND earlier"


def _where(
    connection: sqlite3.Connection, query: str, values: Sequence[int] | Sequence[str]
) -> Iterator[Any]:
    """Yield the rows of a query whose last column is one of some values, so many at once."""
    for start in range(0, len(values), _AT_ONCE):
        part = values[start : start + _AT_ONCE]
        yield from connection.execute(f"{query} IN ({', '.join('?' * len(part))})", part)
