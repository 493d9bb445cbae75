"""A ledger in a file: articles go in one by one, threads and changes come out."""

from __future__ import annotations

import contextlib
import datetime as dt
import enum
import functools
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Self

import attrs

from claimcheck.errors import LedgerError, shown
from claimcheck.model import Article, Encoder
from claimcheck.store.candidates import add_keys, find_candidates
from claimcheck.store.files import connect, told
from claimcheck.store.plain import (
    appearance_text,
    article_bytes,
    article_from,
    instant_text,
    link_text,
    record_from,
    record_text,
)
from claimcheck.store.threads import join, read_threads, regroup, roots_of
from claimcheck.tracking import Act, Appearance, Change, Ledger, Link, Record, Thread
from claimcheck.tracking.appearances import appearances_of, period_of
from claimcheck.tracking.arguments import as_article, as_words, period_between
from claimcheck.tracking.candidates import outline_of
from claimcheck.tracking.changes import changes_between
from claimcheck.tracking.links import JOINING, find_links
from claimcheck.tracking.readings import Readings
from claimcheck.tracking.records import record_of
from claimcheck.tracking.threads import MARK

__all__ = ["Added", "Outcome", "Store", "open_store"]

_CACHED = 256  # articles that are kept parsed, for a story comes in one go


class Outcome(enum.StrEnum):
    """What became of an article that was added: the ledger may have it, or an earlier text."""

    NEW = "new"
    KNOWN = "known"
    REVISION = "revision"


@attrs.frozen(kw_only=True)
class Added:
    """An article that was added: its id, what it is to the ledger, and its claims and links."""

    id: str
    outcome: Outcome
    claims: int = 0
    links: int = 0


def open_store(path: str | os.PathLike[str], *, writable: bool = True) -> Store:
    """
    Return the ledger in a file; one that may be written is made where there is none.

    Raises:
        LedgerError: the file is no ledger, one of a later version, damaged, or can't be opened.
    """
    path = as_words(os.fspath(path) if isinstance(path, os.PathLike) else path, "path")
    return Store(path, connect(path, writable=writable))


class Store:
    """
    A ledger in a file. It is closed at the end of a ``with``, or by ``close``.

    What ``add`` has returned of is on the disk, whatever happens to the process afterwards.
    """

    def __init__(self, path: str, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self._readings = Readings()
        self._read = functools.lru_cache(maxsize=_CACHED)(self._read_article)

    def __enter__(self) -> Self:
        """Return the ledger."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def add(self, article: Article, *, encoder: Encoder | None = None) -> Added:
        """
        Keep an article, and return what it is to the ledger once it is on the disk.

        The same article again changes nothing. Another text of the same address is a revision; if
        its time is no later than that of the text before, it is dated now, when it was learned of.

        Raises:
            LedgerError: the article has no date of publication, or the file can't be written.
        """
        outline = outline_of(as_article(article))
        with self._writing():
            if self._number(outline.id, "given") is not None:
                return Added(id=outline.id, outcome=Outcome.KNOWN)
            article, outcome = self._dated(article)
            return self._keep(article, given=outline.id, outcome=outcome, encoder=encoder)

    def _dated(self, article: Article) -> tuple[Article, Outcome]:
        """Return an article as it is to be kept, and whether it revises another."""
        last = self._connection.execute(
            "SELECT max(until) FROM article WHERE url = ?", (article.url,)
        ).fetchone()[0]
        if last is None:
            return article, Outcome.NEW
        if instant_text(period_of(article)[0]) < last:
            now = max(dt.datetime.now(dt.UTC), dt.datetime.fromisoformat(last))
            article = attrs.evolve(article, published_at=now)
        return article, Outcome.REVISION

    def _keep(
        self, article: Article, *, given: str, outcome: Outcome, encoder: Encoder | None
    ) -> Added:
        outline, (since, until) = outline_of(article), period_of(article)
        near = find_candidates(self._connection, outline)
        number = self._connection.execute(
            "INSERT INTO article (id, given, outlet, url, since, until, learned, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                outline.id,
                given,
                article.name or "",
                article.url,
                instant_text(since),
                instant_text(until),
                instant_text(dt.datetime.now(dt.UTC)),
                article_bytes(article),
            ),
        ).lastrowid
        assert number is not None  # noqa: S101  (an insert has one)
        add_keys(self._connection, number, outline)
        appearances = tuple(appearances_of(article))
        roots = self._keep_appearances(number, appearances)
        others = map(self._read, near)
        links = find_links(article, others, encoder=encoder, readings=self._readings)
        self._keep_links(links)
        join(self._connection, roots, [k for k in links if k.relation in JOINING])
        return Added(id=outline.id, outcome=outcome, claims=len(appearances), links=len(links))

    def _keep_appearances(self, article: int, appearances: Sequence[Appearance]) -> list[int]:
        first = self._connection.execute("SELECT max(n) FROM appearance").fetchone()[0] or 0
        numbered = list(enumerate(appearances, first + 1))
        self._connection.executemany(
            "INSERT INTO appearance (n, id, article, thread, until, plain)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [(n, a.id, article, n, instant_text(a.until), appearance_text(a)) for n, a in numbered],
        )
        self._connection.executemany(
            "INSERT INTO words (rowid, text, speaker, parties) VALUES (?, ?, ?, ?)",
            [(n, a.text, a.speaker or "", " ".join(a.parties)) for n, a in numbered],
        )
        return [n for n, _ in numbered]

    def _keep_links(self, links: Iterable[Link]) -> None:
        self._connection.executemany(
            "INSERT INTO link (earlier, later, joins, plain) SELECT a.n, b.n, ?, ?"
            " FROM appearance AS a, appearance AS b WHERE a.id = ? AND b.id = ?",
            [(k.relation in JOINING, link_text(k), k.earlier, k.later) for k in links],
        )

    def changes(
        self, *, since: dt.date | dt.datetime, until: dt.date | dt.datetime | None = None
    ) -> tuple[Change, ...]:
        """Return what is new since an instant or the end of a day, as ``Ledger.changes`` does."""
        start, end = period_between(since, until)
        with self._reading():
            roots = [
                root
                for (root,) in self._connection.execute(
                    "SELECT DISTINCT thread FROM appearance WHERE until > ? AND until <= ?",
                    (instant_text(start), instant_text(end)),
                )
            ]
            threads = read_threads(self._connection, roots)
        older = [thread for thread in threads if thread.appearances[0].until <= start]
        before = [part for thread in older for part in thread.at(start)]
        after = [part for thread in threads for part in thread.at(end)]
        return changes_between(before, after)

    def thread(self, name: str) -> Thread:
        """
        Return the thread with an id, or the one that has the appearance with it.

        Raises:
            LedgerError: there is none.
        """
        name = as_words(name, "name")
        with self._reading():
            roots = roots_of(self._connection, [name]) or self._roots_by_thread(name)
            found = read_threads(self._connection, roots)
        if not found:
            message = (
                f"{self._path}: no thread {shown(name)}: expected the id of a thread or a claim"
            )
            raise LedgerError(message)
        return found[0]

    def _roots_by_thread(self, name: str) -> set[int]:
        """Return the root of the thread with an id, which is that of its first appearance."""
        return roots_of(self._connection, [name.removeprefix(MARK)])

    def threads(
        self,
        *,
        speaker: str | None = None,
        about: str | None = None,
        since: dt.date | dt.datetime | None = None,
        until: dt.date | dt.datetime | None = None,
        limit: int = 1000,
    ) -> tuple[Thread, ...]:
        """
        Return the threads in which somebody speaks, or whose claims have some words or names.

        Args:
            speaker: words of a speaker's name.
            about: words of a claim, or of who or what is named in it; all are to be there.
            since: only what was told after it, or after the end of this day.
            until: only what was told by then, or by the end of this day.
            limit: the most appearances that are looked at, the latest first.
        """
        asked = [f"speaker : ({_phrase(speaker)})"] if speaker else []
        asked += [f"{{text parties}} : ({_phrase(about)})"] if about else []
        worded = "AND n IN (SELECT rowid FROM words WHERE words MATCH ?)" if asked else ""
        period = map(instant_text, period_between(since, until))
        with self._reading():
            rows = self._connection.execute(
                "SELECT thread FROM appearance WHERE until > ? AND until <= ?"  # noqa: S608
                f" {worded} ORDER BY until DESC LIMIT ?",
                (*period, *([" AND ".join(asked)] if asked else []), limit),
            ).fetchall()
            return read_threads(self._connection, {root for (root,) in rows})

    def article(self, name: str) -> Article:
        """
        Return the article with an id.

        Raises:
            LedgerError: there is none.
        """
        with self._reading():
            number = self._number(name, "id")
            if number is not None:
                return self._read(number)
        message = f"{self._path}: no article {shown(name)}: expected the id of one"
        raise LedgerError(message)

    def merge(self, *names: str, by: str, instant: dt.datetime, why: str) -> Record:
        """Keep that a person has said that some threads are one, as ``Ledger.merge`` does."""
        firsts = sorted({self.thread(name).appearances[0].id for name in names})
        if len(firsts) < 2:
            message = f"expected two or more threads to merge, found {', '.join(names) or 'none'}"
            raise LedgerError(message)
        return self._decide(Act.MERGE, firsts, by=by, instant=instant, why=why)

    def split(self, *names: str, by: str, instant: dt.datetime, why: str) -> Record:
        """Keep that a person has taken appearances out of their thread, as ``Ledger.split``."""
        threads = {thread.id: thread for thread in map(self.thread, names)}
        whole = max((len(thread.appearances) for thread in threads.values()), default=0)
        if len(threads) != 1 or len(set(names)) >= whole:
            message = "expected some appearances of one thread, not all of them"
            raise LedgerError(message)
        return self._decide(Act.SPLIT, names, by=by, instant=instant, why=why)

    def undo(self, name: str, *, by: str, instant: dt.datetime, why: str) -> Record:
        """Keep that a record no longer holds, as ``Ledger.undo`` does."""
        if name not in {record.id for record in self.records()}:
            message = f"{self._path}: no record {shown(name)}: expected the id of one"
            raise LedgerError(message)
        return self._decide(Act.UNDO, [name], by=by, instant=instant, why=why)

    def records(self) -> tuple[Record, ...]:
        """Return what people have decided, in the order of time."""
        with self._reading():
            rows = self._connection.execute("SELECT plain FROM record").fetchall()
        found = [record_from(text) for (text,) in rows]
        return tuple(sorted(found, key=lambda record: (record.instant, record.id)))

    def _decide(
        self, act: Act, subjects: Iterable[str], *, by: str, instant: dt.datetime, why: str
    ) -> Record:
        record = record_of(act, subjects, by=by, instant=instant, why=why)
        known = {each.id: each for each in self.records()}
        with self._writing():
            self._connection.execute(
                "INSERT OR IGNORE INTO record (id, learned, plain) VALUES (?, ?, ?)",
                (record.id, instant_text(dt.datetime.now(dt.UTC)), record_text(record)),
            )
            self._connection.executemany(
                "INSERT OR IGNORE INTO record_subject (subject, record) VALUES (?, ?)",
                [(subject, record.id) for subject in record.subjects],
            )
            decided = record
            while decided.act is Act.UNDO:
                decided = known[decided.subjects[0]]
            regroup(self._connection, decided.subjects)
        return record

    def ledger(self) -> Ledger:
        """Return the whole ledger as a value; for one of a few thousand articles."""
        with self._reading():
            bodies = self._connection.execute("SELECT body FROM article").fetchall()
        return attrs.evolve(
            Ledger().add(*(article_from(body) for (body,) in bodies)), records=self.records()
        )

    def _number(self, name: str, column: str) -> int | None:
        row = self._connection.execute(
            f"SELECT n FROM article WHERE {column} = ?",  # noqa: S608  (a column of this module's)
            (name,),
        ).fetchone()
        return None if row is None else int(row[0])

    def _read_article(self, number: int) -> Article:
        (body,) = self._connection.execute(
            "SELECT body FROM article WHERE n = ?", (number,)
        ).fetchone()
        return article_from(body)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Keep what is written, all of it or nothing."""
        with told(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        """Read one state of the file, whatever is written meanwhile."""
        with told(self._path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("COMMIT")


def _phrase(words: str) -> str:
    """Return words as FTS5 takes them: each is to be there, and none is an operator."""
    return " ".join(f'"{word}"' for word in words.replace('"', " ").split())
