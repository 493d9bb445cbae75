"""
Several parsers vote on the head of each word.

Parsers that run over a sentence in other directions, or join words in another order, go wrong in
other places. Of the heads that they give, those are taken that most of them gave and that make one
tree (Sagae and Lavie 2006).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

__all__ = ["Arcs", "elected"]

Arcs = Sequence[tuple[int, str]]  # the head of each word and how it hangs; -1 above all
_ROOT = -1
_LEAD = 0.02  # how much more the first parser weighs than the next: a tie is never left to chance


def elected(votes: Sequence[Arcs]) -> list[tuple[int, str]]:
    """
    Return the head of each word and how it hangs, by the votes of several parsers.

    >>> one, other = [(1, "det"), (-1, "root")], [(-1, "root"), (0, "obj")]
    >>> elected([other, one, one])
    [(1, 'det'), (-1, 'root')]

    Args:
        votes: what each parser found, the most trusted first.
    """
    weights = [1 + _LEAD * (len(votes) - n) for n in range(len(votes))]
    arcs: defaultdict[tuple[int, int], float] = defaultdict(float)
    for weight, vote in zip(weights, votes, strict=True):
        for word, (head, _) in enumerate(vote):
            arcs[head, word] += weight
    heads = _one_tree(arcs, len(votes[0]))
    if heads is None or _crosses(heads):
        return list(max(votes, key=lambda vote: sum(arcs[h, w] for w, (h, _) in enumerate(vote))))
    return [(heads[word], _relation(word, heads[word], weights, votes)) for word in heads]


def _crosses(heads: Mapping[int, int]) -> bool:
    """Return whether two words hang over each other: each parser alone gives no such tree."""
    pairs = ((min(arc), max(arc)) for arc in heads.items() if _ROOT not in arc)
    arcs = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    ends: list[int] = []
    for first, last in arcs:
        while ends and ends[-1] <= first:
            ends.pop()
        if ends and last > ends[-1]:
            return True
        ends.append(last)
    return False


def _relation(word: int, head: int, weights: Sequence[float], votes: Sequence[Arcs]) -> str:
    """Return how most parsers that gave a word its head hang it."""
    found: defaultdict[str, float] = defaultdict(float)
    for weight, vote in zip(weights, votes, strict=True):
        if vote[word][0] == head:
            found[vote[word][1]] += weight
    return max(found, key=lambda relation: found[relation])


def _one_tree(arcs: Mapping[tuple[int, int], float], count: int) -> dict[int, int] | None:
    """Return the heads of the best tree with one root; None where no root reaches all words."""
    best: tuple[float, dict[int, int]] | None = None
    for root in sorted(word for head, word in arcs if head == _ROOT):
        kept = {
            (head, word): weight
            for (head, word), weight in arcs.items()
            if word != root or head == _ROOT
        }
        kept = {arc: weight for arc, weight in kept.items() if arc[0] != _ROOT or arc[1] == root}
        if len({word for _, word in kept}) < count or not _reaches(kept, count):
            continue
        heads = _spanning(kept, count)
        weight = sum(kept[head, word] for word, head in heads.items())
        if best is None or weight > best[0]:
            best = weight, heads
    return None if best is None else dict(sorted(best[1].items()))


def _reaches(arcs: Mapping[tuple[int, int], float], count: int) -> bool:
    """Return whether there is a way from above all to each word."""
    below: defaultdict[int, list[int]] = defaultdict(list)
    for head, word in arcs:
        below[head].append(word)
    waiting, seen = [_ROOT], set()
    while waiting:
        for word in below[waiting.pop()]:
            if word not in seen:
                seen.add(word)
                waiting.append(word)
    return len(seen) == count


def _spanning(arcs: Mapping[tuple[int, int], float], fresh: int) -> dict[int, int]:
    """Return the head of each word in the tree of most weight (Chu and Liu 1965, Edmonds 1967)."""
    best: dict[int, int] = {}
    for (head, word), weight in arcs.items():
        if word not in best or weight > arcs[best[word], word]:
            best[word] = head
    circle = _circle(best)
    if not circle:
        return best
    outer: dict[tuple[int, int], float] = {}
    origin: dict[tuple[int, int], tuple[int, int]] = {}
    for (head, word), weight in arcs.items():
        if head in circle and word in circle:
            continue
        loss = arcs[best[word], word] if word in circle else 0.0
        arc = (fresh if head in circle else head, fresh if word in circle else word)
        if arc not in outer or weight - loss > outer[arc]:
            outer[arc], origin[arc] = weight - loss, (head, word)
    found = {word: best[word] for word in circle}
    for word, head in _spanning(outer, fresh + 1).items():
        above, below = origin[head, word]
        found[below] = above
    return found


def _circle(heads: Mapping[int, int]) -> set[int]:
    """Return words that hang on each other in a circle; none where they make a tree."""
    done: set[int] = set()
    for word in heads:
        path: list[int] = []
        at = word
        while at in heads and at not in done:
            done.add(at)
            path.append(at)
            at = heads[at]
        if at in path:
            return set(path[path.index(at) :])
    return set()
