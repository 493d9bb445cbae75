"""``python -m claimcheck``, and the command: an interrupt is quiet from the first import on."""

from __future__ import annotations

import signal
import sys

__all__ = ["main"]

_INTERRUPTED = 130


def main() -> int:
    """Run the command line, and return the exit status."""
    try:
        from claimcheck.cli import main as run  # noqa: PLC0415  (imports take a moment)

        status = run()
    except KeyboardInterrupt:
        status = _INTERRUPTED
    if status == _INTERRUPTED:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # another one must not disturb the exit
    return status


if __name__ == "__main__":
    sys.exit(main())
