"""Threads: one proposition over outlets and days, with its versions and what became of it."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable, Sequence

import attrs

from claimcheck.judging import canonical
from claimcheck.model import Factuality
from claimcheck.tracking.appearances import Appearance, identify
from claimcheck.tracking.groups import groups_of
from claimcheck.tracking.links import JOINING, Link, Relation

__all__ = ["State", "Thread", "Version", "threads_of"]


class State(enum.StrEnum):
    """
    What has become of a proposition.

    ``standing``: several newsrooms tell it, none otherwise. ``single-sourced``: one does.
    ``disputed``: reports differ, and time doesn't explain it. ``denied``: somebody says it is not
    so. ``corrected`` and ``retracted``: an outlet took it back, with and without a new version.
    ``outdated`` is the state of a version that newer news has followed.
    """

    STANDING = "standing"
    SINGLE_SOURCED = "single-sourced"
    DISPUTED = "disputed"
    DENIED = "denied"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    OUTDATED = "outdated"


@attrs.frozen(kw_only=True)
class Version:
    """
    The appearances that tell a proposition in the same way: "96 dead", then "118 dead".

    They are in the order of time. ``newsrooms`` are the outlets, as they are usually called.
    """

    appearances: tuple[Appearance, ...]
    state: State

    @property
    def first(self) -> Appearance:
        """Who had it first."""
        return self.appearances[0]

    @property
    def newsrooms(self) -> tuple[str, ...]:
        """The newsrooms that tell it, in the order in which they did."""
        return tuple(dict.fromkeys(canonical(a.outlet) for a in self.appearances))


@attrs.frozen(kw_only=True)
class Thread:
    """
    One proposition across outlets, languages and days.

    ``id`` is that of its first appearance, ``appearances`` are in the order of time, ``links`` say
    why each belongs here. A thread is never empty.
    """

    id: str
    appearances: tuple[Appearance, ...]
    links: tuple[Link, ...] = ()

    def at(self, instant: dt.datetime) -> Thread | None:
        """Return the thread as it stood at an instant; None where nothing had been told yet."""
        seen = [a for a in self.appearances if a.until <= instant]
        known = {appearance.id for appearance in seen}
        links = tuple(link for link in self.links if {link.earlier, link.later} <= known)
        return _thread(seen, links) if seen else None

    @property
    def versions(self) -> tuple[Version, ...]:
        """Its versions in the order of time, each with what has become of it."""
        return tuple(_versions(self))

    @property
    def current(self) -> Version:
        """The version that is told last, and that nothing has followed."""
        versions = self.versions
        live = [version for version in versions if version.state is not State.OUTDATED]
        return (live or list(versions))[-1]

    @property
    def state(self) -> State:
        """What has become of it: the state of its current version."""
        return self.current.state


def threads_of(appearances: Iterable[Appearance], links: Iterable[Link]) -> tuple[Thread, ...]:
    """Return the threads of some appearances: those that joining links connect are in one."""
    by_id = {appearance.id: appearance for appearance in appearances}
    joining = [link for link in links if link.relation in JOINING]
    groups = groups_of(by_id, ((link.earlier, link.later) for link in joining))
    inside: dict[str, list[Link]] = {}
    for link in joining:
        inside.setdefault(groups[link.earlier], []).append(link)
    members: dict[str, list[Appearance]] = {}
    for name, root in groups.items():
        members.setdefault(root, []).append(by_id[name])
    found = (_thread(members[root], inside.get(root, ())) for root in members)
    return tuple(sorted(found, key=lambda thread: _order(thread.appearances[0])))


def _order(appearance: Appearance) -> tuple[dt.datetime, dt.datetime, str, str]:
    return appearance.since, appearance.until, appearance.outlet, appearance.id


def _thread(appearances: Sequence[Appearance], links: Sequence[Link]) -> Thread:
    ordered = tuple(sorted(appearances, key=_order))
    kept = tuple(sorted(links, key=lambda link: (link.earlier, link.later)))
    return Thread(id=identify("thread", ordered[0].id), appearances=ordered, links=kept)


def _versions(thread: Thread) -> Iterable[Version]:
    """Yield the versions: groups of appearances that repeat each other."""
    ids = [appearance.id for appearance in thread.appearances]
    repeats = [link for link in thread.links if link.relation is Relation.REPEATS]
    groups = groups_of(ids, ((link.earlier, link.later) for link in repeats))
    members: dict[str, list[Appearance]] = {}
    for appearance in thread.appearances:
        members.setdefault(groups[appearance.id], []).append(appearance)
    followed: dict[str, set[Relation]] = {}
    for link in thread.links:
        first, second = groups[link.earlier], groups[link.later]
        if first != second:
            followed.setdefault(first, set()).add(link.relation)
            if link.relation is Relation.CONTRADICTS:  # neither is surer than the other
                followed.setdefault(second, set()).add(link.relation)
    for root, appearances in members.items():
        yield Version(
            appearances=tuple(appearances), state=_state(appearances, followed.get(root, set()))
        )


_BY_OTHERS = (
    (Relation.RETRACTS, State.RETRACTED),
    (Relation.CORRECTS, State.CORRECTED),
    (Relation.REVISES, State.OUTDATED),
    (Relation.DENIES, State.DENIED),
    (Relation.CONTRADICTS, State.DISPUTED),
)


def _state(appearances: Sequence[Appearance], followed: set[Relation]) -> State:
    """Return the state of a version, by the links from what followed it."""
    for relation, state in _BY_OTHERS:
        if relation in followed:
            return state
    if all(a.claim.factuality is Factuality.DENIED for a in appearances):
        return State.DENIED
    newsrooms = {canonical(appearance.outlet) for appearance in appearances}
    return State.STANDING if len(newsrooms) > 1 else State.SINGLE_SOURCED
