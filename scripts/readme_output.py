"""
What the README and the first tutorial show: the real output of the commands.

The README's is abridged to one claim of each heading; of a story over days it shows what changed on
the second.

Usage: ``python scripts/readme_output.py`` writes it into both.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import tempfile
import tomllib
from pathlib import Path

from claimcheck import parse_article
from claimcheck.cli import main as claimcheck
from claimcheck.store import open_store

__all__ = ["abridged", "followed", "shown", "tutorial"]

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
STORY = "seeds/putin-kim.toml"
_CLAIM = re.compile(r" *\d+  ([A-Z ]+)")
START, END = "```console\n", "```\n"
TUTORIAL = ROOT / "docs" / "first_story.md"
_FILE = re.compile(r'```text title="([\w.]+)"\n(.*?)```\n', re.DOTALL)
_SESSION = re.compile(r"(```console\n\$ claimcheck (.*?)\n)(.*?)(```\n)", re.DOTALL)
FOLLOWED = "seeds/stories/hospital-fire.toml"
_SINCE, _UNTIL = "2024-06-03", "2024-06-05"


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


def followed() -> str:
    """Return what changed on the second day of a story, as the command tells it."""
    output, told = io.StringIO(), tomllib.loads((ROOT / FOLLOWED).read_text("utf-8"))["articles"]
    os.environ["COLUMNS"] = "100"
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        with open_store("desk.ledger") as store:
            for article in told:
                if f"{article['published']}" < _UNTIL:
                    store.add(
                        parse_article(
                            article["text"], name=article["outlet"], published=article["published"]
                        )
                    )
        with contextlib.redirect_stdout(output):
            claimcheck(["track", "desk.ledger", "changes", "--since", _SINCE])
    return f"$ claimcheck track desk.ledger changes --since {_SINCE}\n{output.getvalue()}"


def tutorial() -> str:
    """Return the tutorial with what its commands print today, run on the files that it writes."""
    page = TUTORIAL.read_text("utf-8")
    os.environ["COLUMNS"] = "80"
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for name, text in _FILE.findall(page):
            Path(name).write_text(text, "utf-8")
        return _SESSION.sub(_printed, page)


def _printed(session: re.Match[str]) -> str:
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        claimcheck(session[2].split())
    return session[1] + output.getvalue() + session[4]


def shown(number: int = 0) -> str:
    """Return the output that the README shows first, or after so many others."""
    rest = README.read_text("utf-8").split(START)[number + 1]
    return rest.partition(END)[0]


def _renewed(page: str) -> str:
    before, first, second = page.split(START)
    return START.join(
        (
            before,
            abridged() + END + first.partition(END)[2],
            followed() + END + second.partition(END)[2],
        )
    )


def main() -> None:
    """Write the output into the README and the tutorial."""
    README.write_text(_renewed(README.read_text("utf-8")), "utf-8")
    TUTORIAL.write_text(tutorial(), "utf-8")


if __name__ == "__main__":
    main()
