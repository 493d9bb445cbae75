"""What the command line writes to: streams that may be closed, full, gone, or a terminal."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator

from claimcheck.languages import available_languages, load_language
from claimcheck.report.wording import common_tag

__all__ = [
    "Progress",
    "check_labels",
    "complain",
    "in_colour",
    "prepare",
    "quiet",
    "width",
    "write",
]

_WIDEST, _USUAL = 120, (80, 24)
_PATIENCE_SECONDS = 1.0
_OFTEN_SECONDS = 0.1
_CLEAR = "\r\x1b[2K"


def prepare() -> None:
    """Let nothing that a text holds stop a stream."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def width() -> int:
    """Return how wide a line may be."""
    return min(_WIDEST, shutil.get_terminal_size(_USUAL).columns)


def in_colour() -> bool:
    """Return whether standard output shows colour; NO_COLOR is respected."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout is not None and sys.stdout.isatty() and not plain


def write(output: str) -> bool:
    """
    Write to standard output, and return whether that was possible.

    A reader that has gone away (``| head``) is no error; a full disk and a closed stream are, and
    are told.
    """
    try:
        if sys.stdout is None:
            complain("standard output is closed: nothing can be written")
            return False
        sys.stdout.write(output)
        sys.stdout.flush()
    except BrokenPipeError:
        quiet()
    except (OSError, ValueError) as error:
        complain(f"can't write to standard output: {getattr(error, 'strerror', None) or error}")
        quiet()
        return False
    return True


def complain(message: str) -> None:
    """Write one line to standard error, where that is possible."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"claimcheck: {' '.join(message.split())}\n")
        sys.stderr.flush()


def check_labels(tag: str) -> None:
    """
    Check the language that a call wants to read in; say so where another one serves it.

    Raises:
        UnknownLanguageError: it is no language.
    """
    if not load_language(tag).report.labels:
        common, packs = load_language(common_tag()).name, ", ".join(available_languages())
        complain(f"no pack for {tag!r}: what follows is in {common}; there are packs for {packs}")


def quiet() -> None:
    """Send what is left in the buffer to nowhere: it would fail, or block, when Python exits."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Progress:
    """Says on a terminal what is being done, once it takes a while; nothing where it is piped."""

    def __init__(self) -> None:
        self._doing, self._shown = "", 0.0
        self._begun = time.monotonic()
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def patience(self, doing: str) -> Iterator[None]:
        """Say what is being done after a second, and take it back at the end."""
        self._doing = doing
        timer = threading.Timer(_PATIENCE_SECONDS, self._show)
        timer.daemon = True
        if sys.stderr is not None and sys.stderr.isatty():
            timer.start()
        try:
            yield
        finally:
            timer.cancel()
            with self._lock:
                self._doing = ""
                if self._shown:
                    self._put(_CLEAR)

    def step(self, doing: str) -> None:
        """Say that the next thing is being done."""
        self._doing = doing
        if self._shown and time.monotonic() - self._shown > _OFTEN_SECONDS:
            self._show()

    def _show(self) -> None:
        with self._lock:
            if self._doing:
                self._shown = time.monotonic()
                self._put(f"{_CLEAR}claimcheck: {self._doing} …")

    @staticmethod
    def _put(text: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(text)
            sys.stderr.flush()
