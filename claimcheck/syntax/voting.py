"""
Several parsers vote on the head of each word.

Parsers that run over a sentence in other directions, or join words in another order, go wrong in
other places. Where the heads that most of them give make one tree, that is taken; else the first
parser's tree (after Sagae and Lavie 2006, who search for the best one).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

__all__ = ["Arcs", "elected"]

Arcs = Sequence[tuple[int, str]]  # the head of each word and how it hangs; -1 above all
_ROOT = -1


def elected(votes: Sequence[Arcs]) -> list[tuple[int, str]]:
    """
    Return the head of each word and how it hangs, by the votes of several parsers.

    >>> one, other = [(1, "det"), (-1, "root")], [(-1, "root"), (0, "obj")]
    >>> elected([other, one, one])
    [(1, 'det'), (-1, 'root')]

    Args:
        votes: what each parser found, the most trusted first.
    """
    found = [_most(word) for word in zip(*votes, strict=True)]
    return found if _is_tree([head for head, _ in found]) else list(votes[0])


def _most(told: Sequence[tuple[int, str]]) -> tuple[int, str]:
    """Return the head that most parsers give a word, and how most of those hang it."""
    head = Counter(head for head, _ in told).most_common(1)[0][0]  # of equals the first given
    return Counter(arc for arc in told if arc[0] == head).most_common(1)[0][0]


def _is_tree(heads: Sequence[int]) -> bool:
    """Return whether heads have one root, and no arc crosses another or closes a circle."""
    if heads.count(_ROOT) != 1 or _crosses(heads):
        return False
    below: list[list[int]] = [[] for _ in heads]
    for word, head in enumerate(heads):
        if head != _ROOT:
            below[head].append(word)
    waiting, reached = [heads.index(_ROOT)], 0
    while waiting:
        reached += 1
        waiting += below[waiting.pop()]
    return reached == len(heads)


def _crosses(heads: Sequence[int]) -> bool:
    """Return whether two words hang over each other: each parser alone gives no such tree."""
    pairs = ((min(arc), max(arc)) for arc in enumerate(heads) if _ROOT not in arc)
    arcs = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    ends: list[int] = []
    for first, last in arcs:
        while ends and ends[-1] <= first:
            ends.pop()
        if ends and last > ends[-1]:
            return True
        ends.append(last)
    return False
