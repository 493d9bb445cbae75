"""
What the README shows of the seed story: the real output, abridged to one claim of each heading.

Usage: ``python scripts/readme_output.py`` writes it into the README.
"""

from __future__ import annotations

import contextlib
import io
import os
from pathlib import Path

from claimcheck.cli import main as claimcheck

__all__ = ["abridged", "shown"]

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
STORY = "seeds/putin-kim.toml"
START, END = "```console\n", "```\n"


def abridged() -> str:
    """Return the output of the README's command: head, and first claim under each heading."""
    output = io.StringIO()
    os.environ["COLUMNS"] = "100"
    with contextlib.redirect_stdout(output), contextlib.chdir(ROOT):
        claimcheck(["check", STORY])
    summary, sources, *claims = output.getvalue().rstrip("\n").split("\n\n")
    headings: dict[str, str] = {}
    for claim in claims:
        headings.setdefault(claim.split("\n", 1)[0][4:], claim)
    kept = set(headings.values())
    parts = [summary, sources]
    for index, claim in enumerate(claims):
        if claim in kept:
            parts.append(claim)
        elif index and claims[index - 1] in kept:
            parts.append("...")
    return f"$ claimcheck check {STORY}\n" + "\n\n".join(parts) + "\n"


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
