"""What changed between two looks at the threads: what, who moved first, and from what."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable, Iterator

import attrs

from claimcheck.model import Difference
from claimcheck.tracking.appearances import Appearance
from claimcheck.tracking.links import Relation
from claimcheck.tracking.threads import State, Thread

__all__ = ["KINDS", "Change", "ChangeKind", "changes_between"]


class ChangeKind(enum.StrEnum):
    """What an editor wants to hear of; that one more outlet repeats a claim is left out."""

    NEW = "new"
    REVISED = "revised"
    DISPUTED = "disputed"
    DENIED = "denied"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    SECOND_SOURCE = "second source"


@attrs.frozen(kw_only=True, repr=False)
class Change:
    """
    What became of a thread: by whose ``mover`` appearance first, against which one ``before``.

    ``thread`` is the thread as it stands after it, ``differences`` what the mover says otherwise.
    """

    kind: ChangeKind
    thread: Thread
    mover: Appearance
    before: Appearance | None = None
    differences: tuple[Difference, ...] = ()

    @property
    def instant(self) -> dt.datetime:
        """When it came out."""
        return self.mover.until

    def __repr__(self) -> str:
        """Return a short line for people."""
        return f"<Change {self.kind} by {self.mover.outlet or 'nobody'}: {self.mover.text[:50]!r}>"


KINDS = {
    Relation.REVISES: ChangeKind.REVISED,
    Relation.CONTRADICTS: ChangeKind.DISPUTED,
    Relation.DENIES: ChangeKind.DENIED,
    Relation.CORRECTS: ChangeKind.CORRECTED,
    Relation.RETRACTS: ChangeKind.RETRACTED,
}


def changes_between(before: Iterable[Thread], after: Iterable[Thread]) -> tuple[Change, ...]:
    """Return what changed from one state of the threads to a later one, in the order of time."""
    known = {a.id for thread in before for a in thread.appearances}
    found = [change for thread in after for change in _changes(thread, known)]
    return tuple(sorted(found, key=lambda c: (c.instant, c.thread.id, c.kind, c.mover.id)))


def _changes(thread: Thread, known: set[str]) -> Iterator[Change]:
    fresh = {a.id for a in thread.appearances if a.id not in known}
    if not fresh:
        return
    if len(fresh) == len(thread.appearances):
        yield Change(kind=ChangeKind.NEW, thread=thread, mover=thread.appearances[0])
    for move in thread.moves:
        if move.mover.id in fresh:
            yield Change(
                kind=KINDS[move.relation],
                thread=thread,
                mover=move.mover,
                before=move.before,
                differences=move.link.differences,
            )
    yield from _seconds(thread, fresh)


def _seconds(thread: Thread, fresh: set[str]) -> Iterator[Change]:
    """Yield who was the second newsroom to tell the version that stands."""
    current = thread.current
    if current.state is State.OUTDATED or len(current.backers) < 2:
        return
    first, second = current.backers[:2]
    if second.id in fresh:
        yield Change(kind=ChangeKind.SECOND_SOURCE, thread=thread, mover=second, before=first)
