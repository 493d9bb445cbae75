"""
Spark: the same articles by processes with DuckDB and by Spark, with the same steps and joins.

Usage: ``python benchmarks/spark.py [--articles N] [--steps parse|all] [--folder PATH]`` (on Linux)

The texts are made up as those of ``scale.py``: stories over thirty years, each told by one to four
newsrooms. Both sides read and write Parquet; starting Spark itself is told apart. The clock needs a
machine with nothing else to do, CPU seconds tell the same on a busy one. With all the steps, what
both find is compared: claims, keys, pairs, links and threads.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from scale import read_vocabulary, stories, text_of

from claimcheck import batch
from claimcheck.tracking import Relation
from claimcheck.tracking.groups import groups_of

SENTENCES = 12
ROWS = 50  # a batch
WORKERS = 2
PARTITIONS = 8
START = dt.date(2024, 1, 1)
DAYS = 30 * 365
STEPS = {
    "parsed": ("texts", batch.parse_batches, batch.PARSED),
    "claims": ("parsed", batch.claims_of, batch.CLAIMS),
    "keys": ("parsed", batch.keys_of, batch.KEYS),
    "links": ("bodies", batch.link_batches, batch.LINKS),
}
JOINS = {"pairs": batch.PAIRS_SQL, "bodies": batch.BODIES_SQL}
PLAN = ("parsed", "claims", "keys", "pairs", "bodies", "links")
TICK = os.sysconf("SC_CLK_TCK")


def texts(articles: int) -> pa.Table:
    """Return made-up articles: each story is told by one to four newsrooms within three days."""
    chance = random.Random(2024)  # noqa: S311  (the same texts in every run)
    vocabulary = read_vocabulary(chance)
    rows: list[dict[str, str]] = []
    for story in stories(chance, vocabulary):
        day = START + dt.timedelta(days=chance.randrange(DAYS))
        for outlet in chance.sample(range(40), chance.randint(1, 4)):
            published = day + dt.timedelta(days=chance.randrange(3))
            rows.append(
                {
                    "key": str(len(rows)),
                    "text": text_of(story, chance, vocabulary, size=SENTENCES),
                    "published": published.isoformat(),
                    "language": "en",
                    "name": f"Outlet {outlet}",
                }
            )
            if len(rows) == articles:
                return pa.Table.from_pylist(rows)
    raise AssertionError


def seconds_below(process: int) -> float:
    """Return the CPU seconds of the processes that one has started, those that ended too."""
    below: dict[int, list[tuple[int, float]]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        used = sum(map(int, fields[11:15])) / TICK
        below.setdefault(int(fields[1]), []).append((int(stat.parent.name), used))
    found, asked = 0.0, [process]
    while asked:
        children = below.get(asked.pop(), ())
        found += sum(used for _, used in children)
        asked += [child for child, _ in children]
    return found


def by_processes(folder: Path, name: str) -> None:
    """Run a step by processes, or a join by DuckDB, into a file."""
    file = folder / f"{name}.parquet"
    if name in JOINS:
        with duckdb.connect() as database:
            for table in folder.glob("*.parquet"):
                database.sql(f"CREATE VIEW {table.stem} AS FROM '{table}'")
            database.sql(JOINS[name]).write_parquet(str(file))
        return
    given, make, schema = STEPS[name]
    read = pq.ParquetFile(folder / f"{given}.parquet").iter_batches(ROWS)
    with pq.ParquetWriter(file, schema) as written:
        for made in batch.in_processes(make, read, processes=WORKERS):
            written.write_batch(made)


def start_spark() -> Any:  # noqa: ANN401  (Spark's)
    """Return a session of two workers of this Python."""
    from pyspark.sql import SparkSession  # noqa: PLC0415  (an extra)

    os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
    session = (
        SparkSession.builder.master(f"local[{WORKERS}]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        .config("spark.sql.shuffle.partitions", PARTITIONS)
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", ROWS)
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    return session


def by_spark(spark: Any, folder: Path, name: str) -> None:  # noqa: ANN401
    """Run a step or a join by Spark, into a folder of files."""
    if name in JOINS:
        frame = spark.sql(JOINS[name])
    else:
        given, make, schema = STEPS[name]
        frame = spark.read.parquet(str(folder / f"{given}.parquet")).repartition(PARTITIONS)
        frame = frame.mapInArrow(make, batch.columns_of(schema))
    frame.write.mode("overwrite").parquet(str(folder / f"{name}.parquet"))
    spark.read.parquet(str(folder / f"{name}.parquet")).createOrReplaceTempView(name)


def measured(told: str, run: Callable[[str], None], plan: Iterable[str]) -> float:
    """Run a plan, print what each step costs, and return the clock's seconds of the first."""
    first = 0.0
    for name in plan:
        clock, cpu = time.perf_counter(), used()
        run(name)
        clock = time.perf_counter() - clock
        first = first or clock
        print(f"{told}: {name} in {clock:.1f} s, CPU {used() - cpu:.1f} s", flush=True)
    return first


def used() -> float:
    """Return the CPU seconds of this process and all that it has started."""
    ended = os.times()
    return (
        time.process_time()
        + ended.children_user
        + ended.children_system
        + seconds_below(os.getpid())
    )


def rows_of(path: Path) -> set[tuple[Any, ...]]:
    """Return the rows of a file or a folder of files."""
    return set(map(tuple, (row.values() for row in pq.read_table(path).to_pylist())))


def threads_in(folder: Path) -> set[frozenset[str]]:
    """Return the threads: the appearances that joining links connect."""
    names = pq.read_table(folder / "claims.parquet").column("appearance").to_pylist()
    links = pq.read_table(folder / "links.parquet").to_pylist()
    joined = ((k["earlier"], k["later"]) for k in links if k["relation"] != Relation.RESEMBLES)
    members: dict[str, set[str]] = {}
    for name, root in groups_of(names, joined).items():
        members.setdefault(root, set()).add(name)
    return set(map(frozenset, members.values()))


def compare(one: Path, other: Path) -> Iterator[str]:
    """Yield what both found, and whether it is the same."""
    for name in ("claims", "keys", "pairs", "links"):
        found = [rows_of(folder / f"{name}.parquet") for folder in (one, other)]
        yield f"{name}: {len(found[0]):,} and {len(found[1]):,}, same {found[0] == found[1]}"
    threads = threads_in(one), threads_in(other)
    several = sum(len(thread) > 1 for thread in threads[0])
    yield (
        f"threads: {len(threads[0]):,} and {len(threads[1]):,}, same {threads[0] == threads[1]}; "
        f"{several:,} of several appearances"
    )


def main() -> None:
    """Run both sides and compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--steps", choices=("parse", "all"), default="all")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    plan = PLAN if options.steps == "all" else PLAN[:1]
    with tempfile.TemporaryDirectory() as kept:
        folders = [(options.folder or Path(kept)) / name for name in ("processes", "spark")]
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
            pq.write_table(texts(options.articles), folder / "texts.parquet")
        alone = measured("processes", lambda name: by_processes(folders[0], name), plan)
        began = time.perf_counter()
        spark = start_spark()
        print(f"Spark started in {time.perf_counter() - began:.1f} s")
        both = measured("Spark", lambda name: by_spark(spark, folders[1], name), plan)
        spark.stop()
        print(f"parsing, by the clock: Spark has {alone / both:.2f} of the speed of processes")
        if options.steps == "all":
            print(*compare(*folders), sep="\n")


if __name__ == "__main__":
    main()
