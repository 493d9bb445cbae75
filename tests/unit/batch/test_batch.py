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


def ledger() -> claimcheck.Ledger:
    """Return the articles of the story, tracked one by one."""
    return claimcheck.track(
        claimcheck.parse_article(r["text"], name=r["name"], published=r["published"], url=r["url"])
        for r in ROWS
    )


def asked(query: str, **tables: Any) -> list[dict[str, Any]]:
    """Return the rows that DuckDB has for a query."""
    with duckdb.connect() as database:
        for name, table in tables.items():
            database.register(name, table)
        return list(database.sql(query).to_arrow_table().to_pylist())


def test_batches_find_the_threads_of_the_ledger() -> None:
    """Parse, keys, pairs by SQL, links, threads: the same as ``track``."""
    parsed = pa.Table.from_batches(batch.parse_batches(given(5)))
    keys = pa.Table.from_batches(batch.keys_of(parsed.to_batches()))
    pairs = pa.Table.from_pylist(asked(batch.PAIRS_SQL, keys=keys))
    bodies = pa.Table.from_pylist(asked(batch.BODIES_SQL, pairs=pairs, parsed=parsed))
    rows = pa.Table.from_batches(batch.link_batches(bodies.to_batches(9))).to_pylist()
    whole = ledger()
    found = threads_of(whole.appearances, links_in(rows))
    assert [t.id for t in found] == [t.id for t in whole.threads]
    assert [t.state for t in found] == [t.state for t in whole.threads]
    claims = pa.Table.from_batches(batch.claims_of(parsed.to_batches()))
    assert set(claims.column("appearance").to_pylist()) == {a.id for a in whole.appearances}


def links_in(rows: list[dict[str, Any]]) -> list[Link]:
    """Return links of their rows."""
    return [
        Link(earlier=r["earlier"], later=r["later"], relation=Relation(r["relation"])) for r in rows
    ]


def test_pairs_are_of_a_name_within_the_days_and_no_other() -> None:
    """The days decide, a place alone does not, one article twice is one, of one it makes none."""
    told = [
        ("a", "n:lee", 0, 0.9), ("a", "p:oslo", 0, 0.5), ("a", "n:lee", 0, 0.9),
        ("b", "n:lee", 30, 0.9), ("c", "n:lee", 31, 0.9), ("d", "p:oslo", 1, 0.5),
        ("e", "p:oslo", -1, 0.5), ("e", "d:1", -1, 0.4), ("d", "d:1", 1, 0.4),
    ]  # fmt: skip
    keys = [dict(zip(("article", "key", "day", "weight"), row, strict=True)) for row in told]
    rows = asked(batch.PAIRS_SQL, keys=pa.Table.from_pylist(keys, schema=batch.KEYS))
    assert {(row["one"], row["other"]) for row in rows} == {("a", "b"), ("b", "c"), ("d", "e")}


@pytest.mark.parametrize(("days", "paired"), [(1, 0), (62, 400)])
def test_a_key_of_too_many_makes_no_pair(days: int, paired: int) -> None:
    """How many articles have it is counted within the days about each, not over the years."""
    keys = [
        {"article": f"{n:03}", "key": "n:lee", "day": n % 2 * days, "weight": 0.9}
        for n in range(400)
    ]
    rows = asked(batch.PAIRS_SQL, keys=pa.Table.from_pylist(keys, schema=batch.KEYS))
    assert len({name for row in rows for name in row.values()}) == paired


def test_an_article_is_compared_with_those_that_share_most() -> None:
    """With sixteen of them at most, and with whatever has it among its own sixteen."""
    keys = [
        {"article": f"{n:02}", "key": key, "day": 0, "weight": 0.9}
        for n in range(40)
        for key in ("n:lee", f"n:{n // 4}")
    ]
    rows = asked(batch.PAIRS_SQL, keys=pa.Table.from_pylist(keys, schema=batch.KEYS))
    pairs = {(int(row["one"]), int(row["other"])) for row in rows}
    assert {(one, other) for one in range(40) for other in range(one + 1, one // 4 * 4 + 4)} < pairs
    assert len([pair for pair in pairs if 39 in pair]) == 16


def test_an_address_makes_a_pair() -> None:
    """Two texts of one address are compared, whatever they share."""
    rows = [
        {"key": f"{n}", "text": text, "published": f"2024-03-0{n}", "url": "https://a.example/1"}
        for n, text in ((4, "The mill burned."), (5, "Prices rose."))
    ]
    (parsed,) = batch.parse_batches(pa.Table.from_pylist(rows).to_batches())
    keys = pa.Table.from_batches(batch.keys_of([parsed]))
    assert len(asked(batch.PAIRS_SQL, keys=keys)) == 1


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
