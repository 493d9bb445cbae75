"""Claims over outlets and days: appearances, threads, versions, and what changed."""

from __future__ import annotations

from claimcheck.tracking.appearances import Appearance
from claimcheck.tracking.changes import Change, ChangeKind
from claimcheck.tracking.ledger import Ledger, track
from claimcheck.tracking.links import Link, Relation
from claimcheck.tracking.records import Act, Record
from claimcheck.tracking.threads import State, Thread, Version

__all__ = [
    "Act",
    "Appearance",
    "Change",
    "ChangeKind",
    "Ledger",
    "Link",
    "Record",
    "Relation",
    "State",
    "Thread",
    "Version",
    "track",
]
