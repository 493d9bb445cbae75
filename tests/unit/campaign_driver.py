"""
Makes many calls of the command line, each in a process of its own that is forked from one.

Usage: ``python campaign_driver.py CALLS.json OUTCOMES.json``, in the folder of the calls. A call is
an object: ``words``, and how its streams fail (``stdin``, ``stdout``, ``stderr``: "closed", "full"
or "gone"), or what is opened when an interrupt comes (``interrupt``).
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any, NoReturn

from claimcheck import parse_article
from claimcheck.__main__ import main
from claimcheck.cli import main as warm

PATIENCE_SECONDS = 60


def opened(fault: str, file: str) -> int | None:
    """Return a descriptor to write to: a file, one that is full, one that nobody reads, or none."""
    if fault == "closed":
        return None
    if fault == "gone":
        read, write = os.pipe()
        os.close(read)
        return write
    return os.open("/dev/full" if fault == "full" else file, os.O_WRONLY | os.O_CREAT)


def prepare(call: dict[str, Any], number: int) -> None:
    """Give this process the streams and the words of a call."""
    signal.alarm(PATIENCE_SECONDS)
    sys.argv = ["claimcheck", *call["words"]]
    for place, name in ((1, "stdout"), (2, "stderr")):
        found = opened(call.get(name, ""), f"{number}.{name}")
        if found is None:
            os.close(place)
            setattr(sys, name, None)
        else:
            os.dup2(found, place)
    os.close(0)
    if call.get("stdin") == "closed":
        sys.stdin = None
    else:
        os.open(os.devnull, os.O_RDONLY)
    if file := call.get("interrupt"):
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background has none
        sys.addaudithook(lambda event, given: interrupt(event, given, file))


def interrupt(event: str, given: tuple[Any, ...], file: str) -> None:
    """Send this process an interrupt when a file is opened, or a ledger."""
    if event in {"open", "sqlite3.connect"} and file in str(given[0]):
        signal.raise_signal(signal.SIGINT)


def run(calls: list[dict[str, Any]]) -> list[dict[str, Any]] | dict[str, Any]:
    """Return the outcomes of some calls; in a process that is to make one of them, the call."""
    outcomes = []
    gc.freeze()  # what all have is not copied
    for number, call in enumerate(calls):
        child = os.fork()
        if not child:
            prepare(call, number)
            return call
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        outcome: dict[str, Any] = {"status": status}
        for name in ("stdout", "stderr"):
            written = Path(f"{number}.{name}")
            outcome[name] = written.read_text("utf-8", "replace") if written.exists() else ""
            written.unlink(missing_ok=True)
        outcomes.append(outcome)
    return outcomes


def finish(status: int, *, at_once: bool) -> NoReturn:
    """Leave as Python does, or at once, for that takes its time."""
    if at_once:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    parse_article("Ida Berg said: “Prices rose.”", language="en")  # what all need is read once
    warm(["check", "warm.txt", "--against", "warm.txt", "--encoder", "none"])
    warm(["track", "warm.ledger", "add", "warm.txt@2024-03-04"])
    warm(["track", "warm.ledger", "export"])
    told = run(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    if isinstance(told, dict):
        finish(main(), at_once=told.keys().isdisjoint({"stdin", "stdout", "stderr", "interrupt"}))
    Path(sys.argv[2]).write_text(json.dumps(told), "utf-8")
