"""Threads: one proposition over outlets and days, with its versions and what became of it."""

from __future__ import annotations

import datetime as dt
import enum
import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from claimcheck.judging.origins import canonical
from claimcheck.tracking.appearances import Appearance
from claimcheck.tracking.groups import groups_of
from claimcheck.tracking.links import JOINING, Link, Relation

__all__ = ["MARK", "Move", "State", "Thread", "Version", "threads_of"]

MARK = "t-"
"""With what a thread's id begins; the id of its first appearance follows."""

_SAME = frozenset({Relation.REPEATS, Relation.COPIES})


class State(enum.StrEnum):
    """
    What has become of a proposition.

    ``standing``: several independent newsrooms tell it, none otherwise. ``single-sourced``: one
    does. ``disputed``: reports differ, and time doesn't explain it. ``denied``: somebody says it is
    not so. ``retracted``: who told it took it back. ``corrected``: its outlet tells it otherwise
    now; of a thread, that no other newsroom has the corrected version yet. ``outdated`` is the
    state of a version that newer news has followed.
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

    They are in the order of time. ``newsrooms`` are the independent ones: who credits another, or
    tells it in the other's words, is none more; ``backers`` is the first appearance of each.
    """

    appearances: tuple[Appearance, ...]
    state: State
    newsrooms: tuple[str, ...] = ()
    backers: tuple[Appearance, ...] = ()

    @property
    def first(self) -> Appearance:
        """Who had it first."""
        return self.appearances[0]

    @property
    def speakers(self) -> tuple[str, ...]:
        """Whose words it rests on, in the order in which they were heard."""
        return tuple(dict.fromkeys(a.speaker for a in self.appearances if a.speaker))


@attrs.frozen(kw_only=True)
class Move:
    """What a later version is to an earlier one, by their numbers; the first who said so."""

    relation: Relation
    earlier: int
    later: int
    mover: Appearance
    before: Appearance
    link: Link


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

    def at(self, instant: dt.datetime) -> tuple[Thread, ...]:
        """
        Return what was known of it at an instant, and nothing that was told later.

        That is nothing before it was first told, and several threads where only later news has
        joined them.
        """
        if self.appearances[-1].until <= instant:
            return (self,)
        seen = [a for a in self.appearances if a.until <= instant]
        known = {appearance.id for appearance in seen}
        links = [link for link in self.links if {link.earlier, link.later} <= known]
        return threads_of(seen, links)

    @functools.cached_property
    def _groups(self) -> tuple[tuple[Appearance, ...], ...]:
        """The appearances that tell the same version, each group in the order of time."""
        ids = [appearance.id for appearance in self.appearances]
        repeats = [(k.earlier, k.later) for k in self.links if k.relation in _SAME]
        roots = groups_of(ids, repeats)
        roots = groups_of(ids, [*repeats, *_alike(self.links, roots)])
        members: dict[str, list[Appearance]] = {}
        for appearance in self.appearances:
            members.setdefault(roots[appearance.id], []).append(appearance)
        return tuple(map(tuple, members.values()))

    @functools.cached_property
    def moves(self) -> tuple[Move, ...]:
        """
        What its versions are to each other, each said once, by who said it first.

        Where one is the newer news of another, those who still tell the older, or say only that
        the two differ, contradict nothing.
        """
        number = {a.id: n for n, group in enumerate(self._groups) for a in group}
        by_id = {appearance.id: appearance for appearance in self.appearances}
        firsts: dict[tuple[Relation, int, int], Move] = {}
        for link in self.links:
            one, two = number[link.earlier], number[link.later]
            if one == two:
                continue
            move = Move(
                relation=link.relation,
                earlier=one,
                later=two,
                mover=by_id[link.later],
                before=by_id[link.earlier],
                link=link,
            )
            known = firsts.get((link.relation, one, two))
            if known is None or _by_mover(move) < _by_mover(known):
                firsts[link.relation, one, two] = move
        explained = {
            pair
            for relation, one, two in firsts
            if relation in _EXPLAINING
            for pair in ((one, two), (two, one))
        }
        return tuple(
            move
            for (relation, one, two), move in sorted(firsts.items())
            if relation is not Relation.CONTRADICTS or (one, two) not in explained
        )

    @functools.cached_property
    def versions(self) -> tuple[Version, ...]:
        """Its versions in the order of time, each with what has become of it."""
        followed: dict[int, list[Move]] = {}
        for move in self.moves:
            followed.setdefault(move.earlier, []).append(move)
            if move.relation is Relation.CONTRADICTS:  # neither is surer than the other
                followed.setdefault(move.later, []).append(move)
        copied = {k.later: k.earlier for k in self.links if k.relation is Relation.COPIES}
        return tuple(
            _version(group, followed.get(n, ()), copied) for n, group in enumerate(self._groups)
        )

    @functools.cached_property
    def _current(self) -> int:
        """The number of the version told last that nothing has followed, and that says it is so."""
        against = {m.later for m in self.moves if m.relation in _AGAINST}
        states = [version.state for version in self.versions]
        live = [n for n, state in enumerate(states) if state not in _REPLACED and n not in against]
        return (live or [n for n in range(len(states)) if n not in against] or [0])[-1]

    @property
    def current(self) -> Version:
        """The version that is told last, and that nothing has followed; no denial is one."""
        return self.versions[self._current]

    @property
    def state(self) -> State:
        """What has become of it: the state of its current version."""
        state, number = self.current.state, self._current
        if state is State.SINGLE_SOURCED and any(
            m.later == number and m.relation is Relation.CORRECTS for m in self.moves
        ):
            return State.CORRECTED
        return state


def _alike(links: Iterable[Link], roots: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield those who say the same otherwise of one version: both have 11 where it had six."""
    firsts: dict[tuple[str, frozenset[tuple[str, str]]], str] = {}
    for link in links:
        if link.relation in _OTHERWISE and link.differences:
            told = frozenset((d.kind, d.claimed.casefold()) for d in link.differences)
            yield firsts.setdefault((roots[link.earlier], told), link.later), link.later


_OTHERWISE = frozenset({Relation.REVISES, Relation.CONTRADICTS})
_EXPLAINING = frozenset({Relation.REVISES, Relation.CORRECTS})
_AGAINST = frozenset({Relation.DENIES, Relation.RETRACTS})
_REPLACED = frozenset({State.OUTDATED, State.CORRECTED})


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
    return appearance.until, appearance.since, appearance.outlet, appearance.id


def _by_mover(move: Move) -> tuple[object, ...]:
    return (*_order(move.mover), *_order(move.before))


def _thread(appearances: Sequence[Appearance], links: Sequence[Link]) -> Thread:
    ordered = tuple(sorted(appearances, key=_order))
    kept = tuple(sorted(links, key=lambda link: (link.earlier, link.later, link.relation)))
    return Thread(id=MARK + ordered[0].id, appearances=ordered, links=kept)


def _version(
    appearances: tuple[Appearance, ...], followed: Sequence[Move], copied: Mapping[str, str]
) -> Version:
    backing = dict(_backing(appearances, copied))
    return Version(
        appearances=appearances,
        state=_state(appearances, followed, backing),
        newsrooms=tuple(backing),
        backers=tuple(backing.values()),
    )


def _backing(
    appearances: Sequence[Appearance], copied: Mapping[str, str]
) -> Iterator[tuple[str, Appearance]]:
    """
    Yield the independent newsrooms of a version, with the first appearance of each.

    Who attributes it to an outlet that tells it has it from there, known to the packs or not.
    """
    seen: set[str] = set()
    outlets = {canonical(appearance.outlet) for appearance in appearances}
    for appearance in appearances:
        after = outlets.intersection(appearance.sources) - {canonical(appearance.outlet)}
        rooms = tuple(sorted(after)) or appearance.newsrooms
        if appearance.id not in copied and seen.isdisjoint(rooms):
            yield rooms[0], appearance
        seen.update(rooms)


_BY_OTHERS = (
    (Relation.CORRECTS, State.CORRECTED),
    (Relation.REVISES, State.OUTDATED),
    (Relation.DENIES, State.DENIED),
    (Relation.CONTRADICTS, State.DISPUTED),
)


def _state(
    appearances: Sequence[Appearance], followed: Sequence[Move], backing: Mapping[str, Appearance]
) -> State:
    """Return the state of a version, by what followed it and who is left to tell it."""
    by = {move.relation for move in followed}
    took_back = {canonical(m.mover.outlet) for m in followed if m.relation is Relation.RETRACTS}
    left = backing.keys() - took_back
    if took_back and (not left or took_back.isdisjoint(backing)):
        return State.RETRACTED
    for relation, state in _BY_OTHERS:
        if relation in by:
            return state
    if all(appearance.denies for appearance in appearances):
        return State.DENIED
    return State.STANDING if len(left) > 1 else State.SINGLE_SOURCED
