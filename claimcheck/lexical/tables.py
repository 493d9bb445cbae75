"""Tables of tab-separated lines, sorted by their first column: looked up, never read whole."""

from __future__ import annotations

__all__ = ["look_up"]


def look_up(table: str, key: str) -> str | None:
    r"""
    Return what stands behind a key in a sorted table, None where no line has the key.

    >>> look_up("cat\tfeline\ndog\tcanine\n", "dog")
    'canine'
    >>> look_up("cat\tfeline\ndog\tcanine\n", "cow") is None
    True
    """
    low, high = 0, len(table)
    while low < high:
        start = table.rfind("\n", low, (low + high) // 2) + 1 or low
        stop = table.find("\n", start)
        stop = high if stop < 0 else stop
        found, _, rest = table[start:stop].partition("\t")
        if found == key:
            return rest
        if found < key:
            low = stop + 1
        else:
            high = start
    return None
