"""The arguments of a predicate beside each other: one subject, none over the predicate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.model import Argument, Predicate, Role, Span

__all__ = ["apart"]


def apart(arguments: Iterable[Argument], predicate: Predicate) -> Iterator[Argument]:
    """
    Yield arguments that do not reach over their predicate, and of several subjects or objects one.

    Args:
        arguments: of one predicate.
        predicate: it.
    """
    kept = [own for own in (_beside(one, predicate) for one in arguments) if own is not None]
    subject = _one([one for one in kept if one.role is Role.SUBJECT], predicate)
    object_ = _one([one for one in kept if one.role is Role.OBJECT], predicate)
    yield from (
        one
        for one in kept
        if one.role not in {Role.SUBJECT, Role.OBJECT} or one in {subject, object_}
    )


def _one(arguments: Sequence[Argument], predicate: Predicate) -> Argument | None:
    """Return the last argument before a predicate; where none is, the first after it."""
    before = [one for one in arguments if one.head.end <= predicate.head.start]
    if before:
        return max(before, key=lambda one: one.head)
    return min(arguments, key=lambda one: one.head, default=None)


def _beside(argument: Argument, predicate: Predicate) -> Argument | None:
    """Return an argument without what follows from its predicate on; None if it begins in it."""
    span = argument.span
    if not span.contains(predicate.head):
        return argument
    if argument.head.end > predicate.span.start or span.start >= predicate.span.start:
        return None
    end = max(argument.head.end, predicate.span.start - 1)
    return attrs.evolve(argument, span=Span(span.start, end))
