"""Batches give what one by one gives: the same claims, the same pairs, the same threads."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import claimcheck

pa = pytest.importorskip("pyarrow", reason="needs the extra batch")
duckdb = pytest.importorskip("duckdb", reason="needs the extra batch")

from claimcheck import batch  # noqa: E402  (once Arrow is there)
from claimcheck.tracking import Link, Relation  # noqa: E402
from claimcheck.tracking.threads import threads_of  # noqa: E402

STORY = Path(__file__).resolve().parents[3] / "seeds" / "stories" / "doping-case.toml"
ROWS = [
    {
        "key": f"{n}",
        "text": a["text"],
        "name": a["outlet"],
        "published": a["published"].isoformat(),
        "url": a.get("url"),
    }
    for n, a in enumerate(tomllib.loads(STORY.read_text("utf-8"))["articles"])
]


def given(size: int) -> list[Any]:
    """Return the texts of a story in batches."""
    return list(pa.Table.from_pylist(ROWS).to_batches(max_chunksize=size))


def test_batches_find_the_threads_of_the_ledger() -> None:
    """Parse, keys, pairs by SQL, links, threads: the same as ``track``."""
    parsed = pa.Table.from_batches(batch.parse_batches(given(5)))
    keys = pa.Table.from_batches(batch.keys_of(parsed.to_batches()))
    with duckdb.connect() as database:
        database.register("keys", keys)
        pairs = database.execute(batch.PAIRS_SQL).fetchall()
    bodies = dict(zip(*(parsed.column(n).to_pylist() for n in ("article", "body")), strict=True))
    chosen = pa.Table.from_pylist(
        [{"one": bodies[one], "other": bodies[other]} for one, other in sorted(pairs)]
    )
    rows = pa.Table.from_batches(batch.link_batches(chosen.to_batches())).to_pylist()
    links = [
        Link(earlier=r["earlier"], later=r["later"], relation=Relation(r["relation"])) for r in rows
    ]
    ledger = claimcheck.track(
        claimcheck.parse_article(r["text"], name=r["name"], published=r["published"], url=r["url"])
        for r in ROWS
    )
    found = threads_of(ledger.appearances, links)
    assert [t.id for t in found] == [t.id for t in ledger.threads]
    assert [t.state for t in found] == [t.state for t in ledger.threads]
    claims = pa.Table.from_batches(batch.claims_of(parsed.to_batches()))
    assert set(claims.column("appearance").to_pylist()) == {a.id for a in ledger.appearances}


def test_processes_give_the_same_in_the_same_order() -> None:
    """However many there are."""
    alone = list(batch.parse_batches(given(4)))
    assert list(batch.in_processes(batch.parse_batches, given(4), processes=2)) == alone


def test_a_text_that_can_not_be_read_is_a_row() -> None:
    """Its error says why; it has no claims and no keys."""
    rows = [
        {"key": "a", "text": "", "published": "2024-03-04"},
        {"key": "b", "text": "Prices rose.", "published": None},
        {"key": "c", "text": "Prices rose.", "published": "soon"},
    ]
    (made,) = batch.parse_batches(pa.Table.from_pylist(rows).to_batches())
    errors = made.column("error").to_pylist()
    assert all(
        word in error for word, error in zip(["empty", "no date", "soon"], errors, strict=True)
    )
    assert [b.num_rows for b in (*batch.claims_of([made]), *batch.keys_of([made]))] == [0, 0]
