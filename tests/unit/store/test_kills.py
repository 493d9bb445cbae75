"""A killed process loses nothing that it was told is kept, and leaves a file that opens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
KILLS = 24


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the script forks")
def test_kills_lose_nothing() -> None:
    """The script of two thousand kills, with a few dozen."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "scripts/kill.py", "--times", str(KILLS)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{KILLS} kills")
    assert " 0 faults" in done.stdout
