"""
Batch: what parsing record batches costs in one process and in several, and how its memory grows.

Usage: ``python benchmarks/batch.py [--articles N] [--processes N ...]`` (on Linux)

The texts are those of ``scale.py``, made up, of twelve sentences each. Wall-clock times need a
machine with nothing else to do; CPU times tell the same on a busy one: with as many free cores the
processes take what the busiest of them takes, while the first one reads and writes beside them.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pyarrow as pa
from scale import read_vocabulary, stories, text_of

from claimcheck import batch

SENTENCES = 12
ROWS = 50  # a batch
DAY = "2024-07-02"
MEASURED = ("process", "megabytes", "seconds")


def given(articles: int) -> Iterator[pa.RecordBatch]:
    """Yield record batches of texts."""
    chance = random.Random(2024)  # noqa: S311  (the same texts in every run)
    vocabulary = read_vocabulary(chance)
    told = stories(chance, vocabulary)
    for first in range(0, articles, ROWS):
        rows = [
            {
                "key": str(number),
                "text": text_of(next(told), chance, vocabulary, size=SENTENCES),
                "published": DAY,
                "language": "en",
                "name": f"Outlet {number % 40}",
            }
            for number in range(first, min(first + ROWS, articles))
        ]
        yield pa.RecordBatch.from_pylist(rows)


def parsed(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Yield parsed articles with what the process that parsed them has used by then."""
    for made in batch.parse_batches(batches):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        used = (os.getpid(), pages * resource.getpagesize() / 1e6, time.process_time())
        columns = [*made.columns, *(pa.array([value] * made.num_rows) for value in used)]
        yield pa.RecordBatch.from_arrays(columns, names=[*made.schema.names, *MEASURED])


def measure(batches: Sequence[pa.RecordBatch], processes: int) -> None:
    """Print what parsing the batches costs in some processes."""
    wall, cpu = time.perf_counter(), time.process_time()
    seen: dict[int, list[tuple[float, float]]] = {}
    errors = 0
    for made in batch.in_processes(parsed, batches, processes=processes):
        last = made.slice(made.num_rows - 1).to_pylist()[0]
        seen.setdefault(last["process"], []).append((last["megabytes"], last["seconds"]))
        errors += made.num_rows - made.column("error").null_count
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    used = [figures[-1][1] for figures in seen.values()]
    print(
        f"{processes} processes: {wall:.1f} s; CPU {sum(used):.1f} s, of the busiest "
        f"{max(used):.1f} s, of the one that reads and writes {cpu:.2f} s; {errors} errors"
    )
    for figures in seen.values():
        at = [figures[round(part * (len(figures) - 1) / 4)][0] for part in range(5)]
        print("    megabytes as it goes on:", *(f"{size:.0f}" for size in at))


def main() -> None:
    """Measure each number of processes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args()
    batches = list(given(options.articles))
    size = sum(len(text.as_py()) for made in batches for text in made.column("text"))
    print(f"{options.articles:,} articles of {size / options.articles:,.0f} code points")
    for processes in options.processes:
        measure(batches, processes)


if __name__ == "__main__":
    main()
