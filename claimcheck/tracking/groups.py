"""Groups of names that pairs connect."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["groups_of"]


def groups_of(names: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """
    Return for each name the least name that it is connected to, by any chain of pairs.

    >>> groups_of("abcd", [("b", "c"), ("d", "c")])
    {'a': 'a', 'b': 'b', 'c': 'b', 'd': 'b'}
    """
    above = {name: name for name in names}

    def root(name: str) -> str:
        while above[name] != name:
            above[name] = above[above[name]]
            name = above[name]
        return name

    for first, second in pairs:
        low, high = sorted((root(first), root(second)))
        above[high] = low
    return {name: root(name) for name in above}
