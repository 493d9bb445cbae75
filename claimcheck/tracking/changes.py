"""What changed between two looks at the threads: what, who moved first, and from what."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable, Iterator

import attrs

from claimcheck.judging import canonical
from claimcheck.tracking.appearances import Appearance
from claimcheck.tracking.links import Relation
from claimcheck.tracking.threads import State, Thread

__all__ = ["Change", "ChangeKind", "changes_between"]


class ChangeKind(enum.StrEnum):
    """What an editor wants to hear of; that one more outlet repeats a claim is left out."""

    NEW = "new"
    REVISED = "revised"
    DISPUTED = "disputed"
    DENIED = "denied"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    SECOND_SOURCE = "second source"


@attrs.frozen(kw_only=True)
class Change:
    """
    What became of a thread: by whose ``mover`` appearance first, against which one ``before``.

    ``thread`` is the thread as it stands after it.
    """

    kind: ChangeKind
    thread: Thread
    mover: Appearance
    before: Appearance | None = None

    @property
    def instant(self) -> dt.datetime:
        """When it came out."""
        return self.mover.until


_KINDS = {
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
    fresh = {a.id: a for a in thread.appearances if a.id not in known}
    if not fresh:
        return
    if len(fresh) == len(thread.appearances):
        yield Change(kind=ChangeKind.NEW, thread=thread, mover=thread.appearances[0])
    yield from _moves(thread, fresh)
    yield from _seconds(thread, fresh)


def _moves(thread: Thread, fresh: dict[str, Appearance]) -> Iterator[Change]:
    """Yield the first of each kind of move against each version."""
    by_id = {appearance.id: appearance for appearance in thread.appearances}
    version_of = {a.id: n for n, v in enumerate(thread.versions) for a in v.appearances}
    firsts: dict[tuple[Relation, int, int], tuple[Appearance, Appearance]] = {}
    for link in thread.links:
        if link.relation in _KINDS:
            key = (link.relation, version_of[link.earlier], version_of[link.later])
            pair = (by_id[link.later], by_id[link.earlier])
            if key not in firsts or pair[0].until < firsts[key][0].until:
                firsts[key] = pair
    for (relation, _, _), (mover, against) in firsts.items():
        if mover.id in fresh:
            yield Change(kind=_KINDS[relation], thread=thread, mover=mover, before=against)


def _seconds(thread: Thread, fresh: dict[str, Appearance]) -> Iterator[Change]:
    """Yield who was the second newsroom to tell the version that stands."""
    current = thread.current
    if current.state is State.OUTDATED or len(current.newsrooms) < 2:
        return
    second = next(a for a in current.appearances if canonical(a.outlet) == current.newsrooms[1])
    if second.id in fresh:
        yield Change(
            kind=ChangeKind.SECOND_SOURCE, thread=thread, mover=second, before=current.first
        )
