"""
What the README shows of the seed story: the real output, abridged to one claim of each heading.

Usage: ``python scripts/readme_output.py`` writes it into the README.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
from pathlib import Path

from claimcheck.cli import main as claimcheck

__all__ = ["abridged", "shown"]

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
STORY = "seeds/putin-kim.toml"
_CLAIM = re.compile(r" *\d+  ([A-Z ]+)")
START, END = "```console\n", "```\n"


def abridged() -> str:
    """Return the output of the README's command: head, headings, and first claim a verdict."""
    output = io.StringIO()
    os.environ["COLUMNS"] = "100"
    with contextlib.redirect_stdout(output), contextlib.chdir(ROOT):
        claimcheck(["check", STORY])
    parts, seen, left_out = [], set[str](), False
    for block in output.getvalue().rstrip("\n").split("\n\n"):
        verdict = _verdict(block)
        if verdict in seen:
            left_out = True
            continue
        if left_out:
            parts.append("...")
            left_out = False
        seen |= {verdict} if verdict else set()
        parts.append(block)
    parts += ["..."] if left_out else []
    return f"$ claimcheck check {STORY}\n" + "\n\n".join(parts) + "\n"


def _verdict(block: str) -> str:
    """Return the verdict at the head of a claim; empty for any other block."""
    head = _CLAIM.match(block)
    return head[1] if head else ""


def shown() -> str:
    """Return the output that the README shows."""
    _, _, rest = README.read_text("utf-8").partition(START)
    return rest.partition(END)[0]


def _renewed(page: str) -> str:
    before, _, rest = page.partition(START)
    return before + START + abridged() + END + rest.partition(END)[2]


def main() -> None:
    """Write the output into the README."""
    README.write_text(_renewed(README.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
