"""A ledger in a file: the same as the value, durable, and clear about what is wrong."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import random
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import claimcheck
from claimcheck.errors import LedgerError
from claimcheck.store import open_store, salvage, schema

NOBODY = 65534  # a user without rights
DAY = dt.date(2024, 3, 4)
DECIDED = dt.datetime(2024, 4, 1, tzinfo=dt.UTC)
MILL = "The fire in the Sinar Jaya mill in Bandung has killed {} workers."
TOLD = (
    ("Alpha", "2024-03-04", MILL.format(9)),
    ("Beta", "2024-03-04", "The Sinar Jaya mill fire in Bandung has killed 9 workers."),
    ("Gamma", "2024-03-06", MILL.format(14)),
    ("Delta", "2024-03-06", "The mayor of Lyon, Anne Perrin, opened a bridge on Monday."),
)


def articles() -> list[claimcheck.Article]:
    """Return a small story."""
    return [
        claimcheck.parse_article(text, name=name, published=day, language="en")
        for name, day, text in TOLD
    ]


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Where a ledger may be."""
    return str(tmp_path / "desk.ledger")


def test_a_file_holds_what_the_value_holds(path: str) -> None:
    """Threads, changes and ids are the same, in whatever order the articles came."""
    value = claimcheck.track(articles())
    shuffled = articles()
    random.Random(7).shuffle(shuffled)  # noqa: S311
    with open_store(path) as store:
        for article in shuffled:
            store.add(article)
    with open_store(path, writable=False) as store:
        assert store.threads() == value.threads
        assert store.changes(since=DAY) == value.changes(since=DAY)
        assert store.ledger() == value
        first = value.threads[0]
        assert store.thread(first.id) == store.thread(first.appearances[-1].id) == first


def test_an_appearance_is_read_as_it_was_kept(path: str) -> None:
    """Whoever it is told after, too: it is a value, equal to the first and with its hash."""
    told = "The mine in Palu was closed on Monday, Antara reported, citing Ann Lee."
    article = claimcheck.parse_article(told, name="Beta", published=DAY, language="en")
    with open_store(path) as store:
        store.add(article)
        (appearance,) = store.threads()[0].appearances
    (known,) = claimcheck.track([article]).threads[0].appearances
    assert known.sources
    assert (appearance, hash(appearance)) == (known, hash(known))


def test_an_article_twice_says_so(path: str) -> None:
    """Nothing changes."""
    article = articles()[0]
    with open_store(path) as store:
        assert store.add(article).outcome == "new"
        assert store.add(article).outcome == "known"
        assert len(store.threads()) == 1


@pytest.mark.parametrize("day", ["2024-03-04", "2024-03-05"])
def test_another_text_of_an_address_is_a_revision(path: str, day: str) -> None:
    """What its text says otherwise is shown as a correction; its time is when it was learned."""
    old, new = (
        claimcheck.parse_article(
            MILL.format(n), name="Alpha", published=at, url="https://a.example"
        )
        for n, at in ((9, "2024-03-04"), (14, day))
    )
    with open_store(path) as store:
        assert store.add(old).outcome == "new"
        assert store.add(new).outcome == "revision"
        assert store.add(new).outcome == "known"
        (thread,) = store.threads()
        assert [v.state.value for v in thread.versions] == ["corrected", "single-sourced"]
        assert thread.state == "corrected"
        assert [c.kind.value for c in store.changes(since=DAY)] == ["corrected"]


def test_people_decide_and_undo(path: str) -> None:
    """A merge and a split change the threads, their undoing changes them back."""
    with open_store(path) as store:
        for article in articles():
            store.add(article)
        before = store.threads()
        mill, bridge = before
        merged = store.merge(mill.id, bridge.id, by="desk", instant=DECIDED, why="one story")
        assert len(store.threads()) == 1
        store.undo(merged.id, by="desk", instant=DECIDED, why="no")
        assert store.threads() == before
        last = mill.appearances[-1].id
        split = store.split(last, by="desk", instant=DECIDED, why="another fire")
        assert len(store.threads()) == 3
        store.undo(split.id, by="desk", instant=DECIDED + dt.timedelta(1), why="no")
        assert store.threads() == before
        assert [record.act.value for record in store.records()].count("undo") == 2
        with pytest.raises(LedgerError, match="no record"):
            store.undo("x", by="desk", instant=DECIDED, why="")
        with pytest.raises(LedgerError, match="not all of them"):
            store.split(bridge.id, by="desk", instant=DECIDED, why="")


def test_threads_are_found_by_speaker_words_and_period(path: str) -> None:
    """All the words are to be there; none is an operator of the search."""
    with open_store(path) as store:
        for article in articles():
            store.add(article)
        assert len(store.threads(about="bandung mill")) == 1
        assert len(store.threads(about='Perrin" OR "mill')) == 0
        assert store.threads(speaker="Perrin") == ()
        value = claimcheck.track(articles())
        for since, until in ((None, DAY), (DAY, None), (DAY, DAY), (None, DAY - dt.timedelta(1))):
            found = store.threads(since=since, until=until)
            assert found == value.about(since=since, until=until)
        assert len(store.threads(about="mill", since=DAY)) == 1
        assert store.threads(about="bridge", until=DAY) == ()


def test_an_article_without_a_date_is_refused(path: str) -> None:
    """The error says why."""
    with open_store(path) as store, pytest.raises(LedgerError, match="no date of publication"):
        store.add(claimcheck.parse_article("The mill burned.", language="en"))


def test_readers_see_one_state_while_another_writes(path: str) -> None:
    """A reader that was open before sees what is added after it asks again."""
    with open_store(path) as writer:
        writer.add(articles()[0])
        with open_store(path, writable=False) as reader:
            assert len(reader.threads()) == 1
            writer.add(articles()[3])
            assert len(reader.threads()) == 2
            with pytest.raises(LedgerError, match="read-only"):
                reader.add(articles()[1])


def test_no_such_ledger(path: str) -> None:
    """Reading makes none."""
    with pytest.raises(LedgerError, match="no such ledger"):
        open_store(path, writable=False)
    with pytest.raises(LedgerError, match="can't be opened"):
        open_store(f"{path}/no/such/folder")
    assert not Path(path).exists()


@pytest.mark.parametrize("content", [b"not a ledger at all" * 99, b"SQLite format 3\0" + b"x" * 99])
def test_another_file_is_no_ledger(path: str, content: bytes) -> None:
    """It is left as it is."""
    Path(path).write_bytes(content)
    with pytest.raises(LedgerError, match="is no ledger"):
        open_store(path)
    assert Path(path).read_bytes() == content


def test_another_database_is_no_ledger(path: str) -> None:
    """Nothing is written into it."""
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipe (name)")
    other.close()
    with pytest.raises(LedgerError, match="is no ledger"):
        open_store(path)


def test_a_ledger_of_a_later_version(path: str) -> None:
    """The error says which version it is."""
    open_store(path).close()
    with sqlite3.connect(path) as later:
        later.execute("PRAGMA user_version = 99")
    later.close()
    for writable in (True, False):
        with pytest.raises(LedgerError, match="version 99"):
            open_store(path, writable=writable)


def test_a_ledger_of_an_earlier_version_migrates(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it holds is kept; a reader asks for a writer, and reads it afterwards."""
    with open_store(path) as store:
        store.add(articles()[0])
        before = store.threads()
    step = "CREATE TABLE note (text TEXT);"
    monkeypatch.setattr(schema, "_MIGRATIONS", (*schema._MIGRATIONS, step))  # noqa: SLF001
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with pytest.raises(LedgerError, match="of version 1: open it once for writing"):
        open_store(path, writable=False)
    with open_store(path) as store:
        assert store.threads() == before
    with open_store(path, writable=False) as store:
        assert store.threads() == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of it or nothing: the version before opens it again."""
    with open_store(path) as store:
        store.add(articles()[0])
    with monkeypatch.context() as later:
        broken = "CREATE TABLE note (text TEXT); CREATE TABLE article (n);"
        later.setattr(schema, "_MIGRATIONS", (*schema._MIGRATIONS, broken))  # noqa: SLF001
        later.setattr(schema, "VERSION", schema.VERSION + 1)
        with pytest.raises(LedgerError, match="already exists"):
            open_store(path)
    with open_store(path) as store:
        assert len(store.threads()) == 1


def test_two_that_make_one_ledger(path: str) -> None:
    """Who comes second waits, and finds it made."""
    first = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    first.execute("BEGIN IMMEDIATE")
    for step in filter(str.strip, schema._FIRST.split(";\n")):  # noqa: SLF001
        first.execute(step)
    first.execute(f"PRAGMA application_id = {schema.APPLICATION}")
    first.execute(f"PRAGMA user_version = {schema.VERSION}")
    done = threading.Timer(0.3, first.execute, ["COMMIT"])
    done.start()
    with open_store(path) as second:
        assert second.add(articles()[0]).outcome == "new"
    done.join()
    first.close()


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Be a user to whom a mode means something: to the superuser it doesn't."""
    user = os.geteuid()
    os.seteuid(user or NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="there are no such users")
def test_a_read_only_folder_is_read_and_not_written() -> None:
    """A clear error, and the file is as it was; an article that is there already is no writing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.ledger"
        with open_store(str(path)) as store:
            store.add(articles()[0])
        before = path.read_bytes()
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        with unprivileged():
            with (
                pytest.raises(LedgerError, match="can't be written"),
                open_store(str(path)) as store,
            ):
                store.add(articles()[1])
            with open_store(str(path), writable=False) as store:
                assert len(store.threads()) == 1
        assert path.read_bytes() == before
        Path(folder).chmod(0o755)


def test_a_full_disk_loses_nothing_that_was_kept(path: str) -> None:
    """The article that does not fit is not kept, those before it are."""
    with open_store(path) as store:
        store.add(articles()[0])
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]  # noqa: SLF001
        store._connection.execute(f"PRAGMA max_page_count = {pages}")  # noqa: SLF001
        long = claimcheck.parse_article(
            "\n".join(f"Town {n} lost {n} houses." for n in range(2, 400)),
            name="Beta", published="2024-03-05", language="en",
        )  # fmt: skip
        with pytest.raises(LedgerError, match="disk is full"):
            store.add(long)
        assert len(store.threads()) == 1


def test_what_is_readable_of_a_damaged_file_is_saved(path: str) -> None:
    """Damage is told with what to do; what can be read comes out, and makes a new ledger."""
    with open_store(path) as store:
        for n in range(40):
            noise = "".join(random.Random(n).choices("abcdefghij ", k=6000))  # noqa: S311
            store.add(claimcheck.Article(text=noise, language="en", published=DAY))
    raw = bytearray(Path(path).read_bytes())
    for start in range(len(raw) // 2, len(raw), 16_384):
        raw[start : start + 3000] = b"\xff" * len(raw[start : start + 3000])
    Path(path).write_bytes(raw)
    with open_store(path, writable=False) as store, pytest.raises(LedgerError, match="is damaged"):
        store.ledger()
    saved = list(salvage(path))
    assert 5 < len(saved) < 40
    with open_store(f"{path}.new") as store:
        assert store.add(saved[0]).outcome == "new"


@pytest.mark.parametrize("name", [":memory:", "file:x?mode=memory", "100%.ledger"])
def test_no_name_is_a_ledger_that_nothing_keeps(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What SQLite takes for a database in memory is a file like any other."""
    monkeypatch.chdir(tmp_path)
    with open_store(name) as store:
        store.add(articles()[0])
    assert (tmp_path / name).is_file()
    with open_store(name, writable=False) as store:
        assert len(store.threads()) == 1


def test_a_ledger_needs_a_name() -> None:
    """An empty one is no file."""
    with pytest.raises(LedgerError, match="can't be opened"):
        open_store("")
