"""The wording of a claim found in a report: an in-order diff, with values as single units."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from rapidfuzz.distance import LCSseq

from claimcheck.alignment.comparators import compare_parts, is_told_more_narrowly
from claimcheck.alignment.levels import Level
from claimcheck.passages import Part, Passage

__all__ = ["Edit", "Wording", "find_wording"]

_LEAST_WORDS = 2  # one alone is in every report
_LEAST_SHARED = 0.5  # of the claim's words, for a diff to be worth it
_LOOSE = 3  # units by which a block at an edge may lie off
_SMALL = 2  # units of such a block
_STRETCHED, _SLACK = 1.6, 2  # how much longer than the claim its wording may be, and units more
_LONGEST = 400  # units of a claim that are compared


@attrs.frozen(kw_only=True, eq=False)
class Edit:
    """Where two wordings part: what the claim has there and what the report has instead."""

    claimed: tuple[Part, ...]
    reported: tuple[Part, ...]
    is_edge: bool = False


@attrs.frozen(kw_only=True, eq=False)
class Wording:
    """
    How a claim is worded in a report.

    ``share`` is that of its units, in order; ``weight`` the same by what they say; ``longest`` the
    longest run; ``window`` what the report has from the first shared unit to the last; ``said``
    pairs a claim's unit with the report's.
    """

    share: float
    weight: float
    longest: int
    edits: tuple[Edit, ...]
    window: tuple[Part, ...]
    before: tuple[Part, ...]
    said: tuple[tuple[Part, Part], ...]


def find_wording(
    claimed: Sequence[Part], stretch: Sequence[Passage], *, across: bool
) -> Wording | None:
    """
    Return how a claim's units are worded in a stretch of a report; None where they are not.

    Args:
        claimed: the words and values of the claim, in order.
        stretch: some sentences of the report, in order.
        across: whether the two are in different languages; there only values are the same.
    """
    own = claimed[:_LONGEST]
    if len(own) < _LEAST_WORDS or not _may_be_worded(own, stretch):
        return None
    other = [part for sentence in stretch for part in sentence.worded]
    if not other:
        return None
    ids, theirs = _numbered(own, other, across=across)
    if len(set(ids) & set(theirs)) < _LEAST_SHARED * len(set(ids)):
        return None
    run = _run_in(theirs, ids)  # whatever of it stands there again
    blocks = _grown(_trimmed(_blocks(ids, theirs)), ids, theirs) if run is None else [run]
    if not blocks:
        return None
    low, high = blocks[0][1], blocks[-1][1] + blocks[-1][2]
    if high - low > _STRETCHED * len(own) + _SLACK:
        return None
    return _wording(own, other, blocks)


def _may_be_worded(own: Sequence[Part], stretch: Sequence[Passage]) -> bool:
    """Return whether enough of a claim's words is there, were all its values there too."""
    words = {part.plain for part in own if not part.is_value}
    values = len([part for part in own if part.is_value])
    shared = set[str]().union(*[words & sentence.words for sentence in stretch])
    return len(shared) + values >= _LEAST_SHARED * (len(words) + values)


def _numbered(
    own: Sequence[Part], other: Sequence[Part], *, across: bool
) -> tuple[list[int], list[int]]:
    """Return numbers for the units of both, one for those that are the same."""
    words: dict[str, int] = {}
    values: list[tuple[Part, int]] = []
    ids = []
    for part in own:
        known = _number_of(part, words, values, across=across)
        if known is None:
            known = len(words) + len(values)
            if part.is_value:
                values.append((part, known))
            else:
                words[part.plain] = known
        ids.append(known)
    values = [(part, n) for part, n in values if not _is_elsewhere(part, other)]
    strangers = -1
    theirs = [
        strangers if (number := _number_of(part, words, values, across=across)) is None else number
        for part in other
    ]
    return ids, theirs


def _is_elsewhere(part: Part, others: Sequence[Part]) -> bool:
    """Return whether a report tells of a land of a place, and of another place in it."""
    return any(is_told_more_narrowly(part, other, others) for other in others)


def _number_of(
    part: Part, words: dict[str, int], values: Sequence[tuple[Part, int]], *, across: bool
) -> int | None:
    if not part.is_value:
        return words.get(part.plain)
    told = ((number, compare_parts(own, part, across=across)) for own, number in values)
    return next((number for number, level in told if level in {Level.SAME, Level.ALIKE}), None)


def _run_in(theirs: Sequence[int], ids: Sequence[int]) -> tuple[int, int, int] | None:
    """Return where all units of a claim stand in a row, as a run; None where they don't."""
    other, own = (f" {' '.join(map(str, numbers))} " for numbers in (theirs, ids))
    at = other.find(own)
    return None if at < 0 else (0, other.count(" ", 0, at), len(ids))


def _blocks(ids: Sequence[int], theirs: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return the runs that both have, in order: where in each, and how long."""
    found = LCSseq.opcodes(ids, theirs)
    return [
        (op.src_start, op.dest_start, op.src_end - op.src_start)
        for op in found
        if op.tag == "equal"
    ]


def _trimmed(blocks: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return the runs without small ones at an edge that lie far from the next."""
    while len(blocks) > 1 and blocks[0][2] <= _SMALL and _gap(blocks[0], blocks[1]) > _LOOSE:
        blocks = blocks[1:]
    while len(blocks) > 1 and blocks[-1][2] <= _SMALL and _gap(blocks[-2], blocks[-1]) > _LOOSE:
        blocks = blocks[:-1]
    return blocks


def _grown(
    blocks: list[tuple[int, int, int]], ids: Sequence[int], theirs: Sequence[int]
) -> list[tuple[int, int, int]]:
    """Return the runs with those that lie right before the first and right behind the last."""
    if not blocks:
        return blocks
    (i, j, _), (k, z, size) = blocks[0], blocks[-1]
    low, high = max(0, j - i - _LOOSE), z + size + len(ids) - k - size + _LOOSE
    before = [*reversed(_blocks(ids[:i][::-1], theirs[low:j][::-1]))]
    behind = _blocks(ids[k + size :], theirs[z + size : high])
    grown = [
        *((i - a - n, j - b - n, n) for a, b, n in before),
        *blocks,
        *((k + size + a, z + size + b, n) for a, b, n in behind),
    ]
    return _joined(grown)


def _joined(blocks: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return the runs, those that follow on each other on both sides as one."""
    found: list[tuple[int, int, int]] = []
    for block in blocks:
        if found and (found[-1][0] + found[-1][2], found[-1][1] + found[-1][2]) == block[:2]:
            i, j, size = found.pop()
            found.append((i, j, size + block[2]))
        else:
            found.append(block)
    return found


def _gap(one: tuple[int, int, int], two: tuple[int, int, int]) -> int:
    """Return how many more units the report has between two runs than the claim."""
    return (two[1] - one[1] - one[2]) - (two[0] - one[0] - one[2])


def _wording(
    own: Sequence[Part], other: Sequence[Part], blocks: Sequence[tuple[int, int, int]]
) -> Wording:
    low, high = blocks[0][1], blocks[-1][1] + blocks[-1][2]
    said = [(own[i + k], other[j + k]) for i, j, size in blocks for k in range(size)]
    total = sum(part.weight for part in own)
    return Wording(
        share=len(said) / len(own),
        weight=sum(part.weight for part, _ in said) / total if total else 0.0,
        longest=max(size for _, _, size in blocks),
        edits=tuple(_edits(own, other, blocks)),
        window=tuple(other[low:high]),
        before=tuple(other[max(0, low - _LOOSE) : low]),
        said=tuple(said),
    )


def _edits(
    own: Sequence[Part], other: Sequence[Part], blocks: Sequence[tuple[int, int, int]]
) -> list[Edit]:
    """Return what stands between the runs, and beside the first and the last."""
    found = []
    first, low, _ = blocks[0]
    if first:
        around = tuple(other[max(0, low - first) : low])
        found.append(Edit(claimed=tuple(own[:first]), reported=around, is_edge=True))
    at, there = first, low
    for i, j, size in blocks:
        if i > at or j > there:
            found.append(Edit(claimed=tuple(own[at:i]), reported=tuple(other[there:j])))
        at, there = i + size, j + size
    if at < len(own):
        rest = tuple(other[there : there + len(own) - at])
        found.append(Edit(claimed=tuple(own[at:]), reported=rest, is_edge=True))
    return found
