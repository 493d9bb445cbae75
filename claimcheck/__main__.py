"""``python -m claimcheck``, and the command: an interrupt is quiet from first to last."""

from __future__ import annotations

import os
import signal
import sys
from typing import NoReturn

__all__ = ["main"]

_INTERRUPTED = 130


def main() -> int:
    """Run the command line, and return the exit status."""
    usual = signal.getsignal(signal.SIGINT)
    if usual is signal.default_int_handler:  # an import would turn the interrupt into its own error
        signal.signal(signal.SIGINT, _leave)
    from claimcheck.cli import main as run  # noqa: PLC0415  (imports take a moment)

    signal.signal(signal.SIGINT, usual)
    try:
        status = run()
    except KeyboardInterrupt:
        status = _INTERRUPTED
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # what is done, or interrupted, keeps its status
    return status


def _leave(*_: object) -> NoReturn:
    os._exit(_INTERRUPTED)


if __name__ == "__main__":
    sys.exit(main())
