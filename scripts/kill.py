"""
Kill a process that adds articles to a ledger, at random moments, and look what is left.

Usage: ``python scripts/kill.py [--times N] [--seed N]``

A child opens a ledger, says so, adds articles and writes the id of each to a pipe once ``add`` has
returned. It is killed (SIGKILL) at a random moment after it has opened it, one time in five after
its start, over and over on the same file; a new file follows every hundred kills, for a small one
is soon looked through. Every article whose id came out must be in the ledger, and the file must
open and be whole.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import attrs

import claimcheck
from claimcheck.store import open_store

LONGEST_SECONDS = 0.25
EARLY = 0.2  # how often the file may not yet be open
A_FILE = 100  # kills
OPEN = b"open\n"
ONE = claimcheck.parse_article(
    "The mayor of Bandung said on Monday that 12 of 40 bridges were closed.",
    published="2024-03-04",
    language="en",
)


def add_for_ever(ledger: str, name: str, pipe: int) -> None:
    """Add articles, and say of each that it is kept."""
    with open_store(ledger) as store:
        os.write(pipe, OPEN)
        for number in itertools.count():
            added = store.add(attrs.evolve(ONE, name=f"{name}-{number}"))
            os.write(pipe, f"{added.id}\n".encode())


def warm(ledger: str) -> None:
    """Load all that adding needs, so that a child adds from the start."""
    with open_store(ledger) as store:
        for name in ("a", "b"):
            store.add(attrs.evolve(ONE, name=name))


def killed(ledger: str, name: str, moment: float, *, early: bool) -> list[str]:
    """Return the ids that a child acknowledged before it was killed, so long after it began."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            add_for_ever(ledger, name, write)
        finally:
            os._exit(1)
    os.close(write)
    with os.fdopen(read, "rb") as said:
        if not early:
            said.readline()
        time.sleep(moment)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [line.decode().strip() for line in said if line.endswith(b"\n") and line != OPEN]


def look(ledger: str, acknowledged: set[str]) -> list[str]:
    """Return what is wrong with a ledger after a kill."""
    open_store(ledger).close()
    with sqlite3.connect(ledger) as connection:
        kept = {name for (name,) in connection.execute("SELECT id FROM article")}
        whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
        told = connection.execute(
            "SELECT count(*) FROM article WHERE n NOT IN (SELECT article FROM appearance)"
        ).fetchone()[0]
    connection.close()
    wrong = [f"lost {name}" for name in sorted(acknowledged - kept)]
    wrong += [] if whole == "ok" else [f"damaged: {whole}"]
    return wrong + ([f"{told} articles without their claims"] if told else [])


def run(times: int, seed: int) -> list[str]:
    """Return what went wrong in so many kills."""
    chance, wrong = random.Random(seed), []  # noqa: S311
    acknowledged, total = set[str](), 0
    with tempfile.TemporaryDirectory() as folder:
        warm(str(Path(folder) / "warm.ledger"))
        for number in range(times):
            if number % A_FILE == 0:
                acknowledged.clear()
            ledger = str(Path(folder) / f"{number // A_FILE}.ledger")
            moment, early = chance.uniform(0, LONGEST_SECONDS), chance.random() < EARLY
            kept = killed(ledger, f"{number}", moment, early=early)
            acknowledged.update(kept)
            total += len(kept)
            wrong += look(ledger, acknowledged)
            if sys.stderr.isatty():
                print(f"\r{number + 1} kills, {total} kept", end="", file=sys.stderr)
    print(f"{times} kills, {total} articles acknowledged, {len(wrong)} faults")
    return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill, and tell what went wrong."""
    parser = argparse.ArgumentParser(description="Kill a process that adds to a ledger.")
    parser.add_argument("--times", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    wrong = run(options.times, options.seed)
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
