"""What people decide of threads: merges, splits, and their undoing; kept, never erased."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable, Sequence
from itertools import combinations

import attrs

from claimcheck.tracking.appearances import identify
from claimcheck.tracking.arguments import as_instant, as_words
from claimcheck.tracking.links import JOINING, Link, Relation

__all__ = ["Act", "Record", "apply_records", "record_of"]


class Act(enum.StrEnum):
    """What a person decides."""

    MERGE = "merge"
    SPLIT = "split"
    UNDO = "undo"


@attrs.frozen(kw_only=True)
class Record:
    """
    An act of a person: on which ``subjects``, when, and why.

    ``subjects`` are ids: of appearances, or of the record that is undone. The ``id`` is a hash of
    all else, as of a nanopublication.
    """

    act: Act
    subjects: tuple[str, ...]
    by: str
    instant: dt.datetime
    why: str

    @property
    def id(self) -> str:
        """The hash of what it holds."""
        return identify(self.act, *self.subjects, self.by, self.instant.isoformat(), self.why)


def record_of(act: Act, subjects: Iterable[str], *, by: str, instant: object, why: str) -> Record:
    """
    Return the record of what a person decides, its subjects in order and once.

    Raises:
        LedgerError: ``by`` or ``why`` is no text, or ``instant`` no datetime.
    """
    return Record(
        act=act,
        subjects=tuple(sorted(set(subjects))),
        by=as_words(by, "by"),
        instant=as_instant(instant),
        why=as_words(why, "why"),
    )


def apply_records(links: Iterable[Link], records: Sequence[Record]) -> tuple[Link, ...]:
    """Return the links as people have left them, the records in the order of time."""
    found = list(links)
    for record in _standing(records):
        subjects = frozenset(record.subjects)
        if record.act is Act.MERGE:
            found += [
                Link(earlier=a, later=b, relation=Relation.REPEATS, reason=record.why)
                for a, b in combinations(record.subjects, 2)
            ]
        elif record.act is Act.SPLIT:
            found = [link for link in found if not _crosses(link, subjects)]
    return tuple(found)


def _standing(records: Sequence[Record]) -> list[Record]:
    """Return the merges and splits that are not undone; an undoing can be undone."""
    undone: set[str] = set()
    for record in reversed(records):
        if record.act is Act.UNDO and record.id not in undone:
            undone.update(record.subjects)
    return [r for r in records if r.act is not Act.UNDO and r.id not in undone]


def _crosses(link: Link, subjects: frozenset[str]) -> bool:
    """Return whether a link joins what was split off to what was not."""
    return link.relation in JOINING and (link.earlier in subjects) != (link.later in subjects)
