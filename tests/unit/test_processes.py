"""The same bytes from any process: whatever its hash seed, its threads, and how it was begun."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("processes_driver.py")
ROOT = DRIVER.parents[2]


def digests(way: str, seed: int) -> set[str]:
    """Return the digests that a process prints, each once."""
    done = subprocess.run(  # noqa: S603  (our own)
        [sys.executable, str(DRIVER), way], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": str(seed)},
    )  # fmt: skip
    return set(done.stdout.split())


@pytest.fixture(scope="module")
def expected() -> set[str]:
    """Return the one digest of a process by itself."""
    found = digests("alone", 1)
    assert len(found) == 1
    return found


@pytest.mark.parametrize("way", ["alone", "threads", "fork", "spawn"])
def test_every_process_gives_the_same_bytes(expected: set[str], way: str) -> None:
    """Another hash seed, 24 threads at first use, processes forked and begun afresh."""
    if way not in {"alone", "threads", *multiprocessing.get_all_start_methods()}:
        pytest.skip(f"processes can't be begun by {way} here")
    assert digests(way, 4_294_967_295) == expected
