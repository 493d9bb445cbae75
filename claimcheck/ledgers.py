"""What ``claimcheck track`` does: articles into a ledger's file, changes and threads out of it."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.calls import as_published
from claimcheck.errors import CheckError, ClaimcheckError, LedgerError
from claimcheck.model import Article, Encoder
from claimcheck.report.paint import ansi, plain
from claimcheck.report.tracked import write_changes, write_thread, write_timeline
from claimcheck.report.tracked_exports import (
    write_threads_csv,
    write_threads_html,
    write_threads_json,
    write_threads_jsonld,
)
from claimcheck.report.wording import common_tag
from claimcheck.store import Store, open_store, salvage
from claimcheck.terminal import Progress, check_labels, complain, in_colour, width
from claimcheck.tracking import Ledger, Thread

if TYPE_CHECKING:
    import argparse

__all__ = ["Read", "run_track"]

_FOUND, _BAD_CALL = 1, 2
_EVERYTHING = 1_000_000  # threads of an export
_SHOWN = 1_000  # appearances of a timeline, the latest
_START = dt.datetime.min.replace(tzinfo=dt.UTC)

Read = Callable[[str], Iterable[Article]]
"""Reads the articles that one word of a call names."""


def run_track(options: argparse.Namespace, read: Read, encoder: Encoder | None) -> tuple[str, int]:
    """
    Return what an act on a ledger prints, and the status with which the call ends.

    Args:
        options: of the call.
        read: the articles that a word of it names.
        encoder: proposes passages across languages.

    Raises:
        ClaimcheckError: a bad call, or a ledger that can't be used.
    """
    if options.act == "add":
        return _add(options, read, encoder)
    if options.labels:
        check_labels(options.labels)
    views = {"changes": _changes, "show": _show, "timeline": _timeline, "export": _export}
    return views[options.act](options)


def _add(options: argparse.Namespace, read: Read, encoder: Encoder | None) -> tuple[str, int]:
    """Keep every article that can be read; one that can't is told, and the rest goes on."""
    files = [name for word in options.inputs for name in _inside(word)]
    if options.url and len(files) != 1:
        message = f"--url is one article's: found {len(files)} files, expected one"
        raise CheckError(message)
    found, progress, claims, failed = Counter[str](), Progress(), 0, 0
    with open_store(options.ledger) as store, progress.patience("adding"):
        for number, file in enumerate(files, 1):
            progress.step(f"adding {number} of {len(files)} files")
            try:
                for article in read(file):
                    added = store.add(article, encoder=encoder)
                    found[added.outcome.value] += 1
                    claims += added.claims
            except LedgerError as error:
                if "date of publication" not in str(error):
                    raise
                complain(f"{file}: no date of publication: give it by --published, as 2024-03-01")
                failed += 1
            except ClaimcheckError as error:
                complain(str(error))
                failed += 1
    told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(found.items()))
    articles = _counted(sum(found.values()), "article")
    output = f"{articles} ({told or 'none'}), {_counted(claims, 'claim')} added\n"
    return output, _BAD_CALL if failed else 0


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _inside(word: str) -> Iterator[str]:
    """Yield the files of a folder, in their order; else the word itself."""
    folder = Path(word)
    is_folder = False
    with contextlib.suppress(OSError):  # a name that is too long is told where it is read
        is_folder = folder.is_dir()
    if not is_folder:
        yield word
        return
    yield from (
        str(file)
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not any(part.startswith(".") for part in file.parts[-1:])
    )


def _changes(options: argparse.Namespace) -> tuple[str, int]:
    day, instant = as_published(options.since, name="--since")
    with open_store(options.ledger, writable=False) as store:
        changes = store.changes(since=instant or day or _START)
    found = {c.kind.value for c in changes} | _states(change.thread for change in changes)
    output = write_changes(
        changes, since=day, language=_labels(options), paint=_paint(), width=width()
    )
    return output, _status(options, found)


def _show(options: argparse.Namespace) -> tuple[str, int]:
    with open_store(options.ledger, writable=False) as store:
        thread = store.thread(options.thread)
    output = write_thread(thread, language=_labels(options), paint=_paint(), width=width())
    return output, _status(options, _states([thread]))


def _timeline(options: argparse.Namespace) -> tuple[str, int]:
    with open_store(options.ledger, writable=False) as store:
        threads = _asked(store, options, _SHOWN)
    output = write_timeline(threads, language=_labels(options), paint=_paint(), width=width())
    return output, _status(options, _states(threads))


def _export(options: argparse.Namespace) -> tuple[str, int]:
    threads, status = _readable(options)
    views: dict[str, Callable[[], str]] = {
        "json": lambda: write_threads_json(threads),
        "csv": lambda: write_threads_csv(threads),
        "jsonld": lambda: write_threads_jsonld(threads),
        "html": lambda: write_threads_html(
            threads, language=_labels(options), title=Path(options.ledger).stem
        ),
    }
    return views[options.format](), status or _status(options, _states(threads))


def _readable(options: argparse.Namespace) -> tuple[Sequence[Thread], int]:
    """Return the threads of a ledger; of a damaged one those of the articles that can be read."""
    try:
        with open_store(options.ledger, writable=False) as store:
            return _asked(store, options, _EVERYTHING), 0
    except LedgerError as error:
        if "damaged" not in str(error):
            raise
        articles = list(salvage(options.ledger))
        complain(f"{options.ledger}: is damaged: {len(articles)} articles can be read")
        ledger = Ledger().add(*articles)
        since, until = _period(options)
        found = ledger.about(speaker=options.speaker, words=options.about, since=since, until=until)
        return found, _BAD_CALL


def _asked(store: Store, options: argparse.Namespace, limit: int) -> tuple[Thread, ...]:
    since, until = _period(options)
    return store.threads(
        speaker=options.speaker, about=options.about, since=since, until=until, limit=limit
    )


def _period(options: argparse.Namespace) -> list[dt.date | dt.datetime | None]:
    """Return since when and until when something was asked for, where it was."""
    told = (as_published(getattr(options, end), name=f"--{end}") for end in ("since", "until"))
    return [instant or day for day, instant in told]


def _states(threads: Iterable[Thread]) -> set[str]:
    """Return the states of threads and of their versions."""
    return {
        state.value
        for thread in threads
        for state in (thread.state, *(version.state for version in thread.versions))
    }


def _status(options: argparse.Namespace, found: set[str]) -> int:
    return _FOUND if not found.isdisjoint(options.fail_on) else 0


def _labels(options: argparse.Namespace) -> str:
    return options.labels or common_tag()


def _paint() -> Callable[[str, str], str]:
    return ansi if in_colour() else plain
