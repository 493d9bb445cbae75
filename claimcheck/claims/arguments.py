"""The arguments of a predicate beside each other: one subject, none over the predicate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from claimcheck.model import Argument, Predicate, Role, Span

__all__ = ["apart"]


def apart(arguments: Iterable[Argument], predicate: Predicate) -> Iterator[Argument]:
    """
    Yield arguments that do not reach over their predicate, and of several subjects the nearest.

    Args:
        arguments: of one predicate.
        predicate: it.
    """
    kept = [own for own in (_beside(one, predicate) for one in arguments) if own is not None]
    subjects = [one for one in kept if one.role is Role.SUBJECT]
    before = [one for one in subjects if one.head.end <= predicate.head.start] or subjects
    nearest = max(before, key=lambda one: one.head, default=None)
    yield from (one for one in kept if one.role is not Role.SUBJECT or one == nearest)


def _beside(argument: Argument, predicate: Predicate) -> Argument | None:
    """Return an argument without what follows from its predicate on; None if it begins in it."""
    span = argument.span
    if not span.contains(predicate.head):
        return argument
    if argument.head.end > predicate.span.start or span.start >= predicate.span.start:
        return None
    end = max(argument.head.end, predicate.span.start - 1)
    return attrs.evolve(argument, span=Span(span.start, end))
