"""
Sets of sentences as whole numbers: bit ``n`` is set where sentence ``n`` belongs.

Sums over all sentences at once, after Rinfret, O'Neil and O'Neil (2001), *Bit-sliced index
arithmetic*: the sums are kept as bitmaps too, one for each binary digit, lowest first.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

__all__ = ["bitmap_of", "bits_of", "greatest", "places_in", "reaching", "sums_of"]


def bitmap_of(places: Iterable[int], size: int) -> int:
    """
    Return the bitmap of some places below a size.

    >>> bin(bitmap_of([0, 3], 4))
    '0b1001'
    """
    found = bytearray((size >> 3) + 1)
    for place in places:
        found[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(found, "little")


def bits_of(extent: range) -> int:
    """
    Return the bitmap of places that follow each other.

    >>> bin(bits_of(range(1, 3)))
    '0b110'
    """
    return ((1 << len(extent)) - 1) << extent.start


def places_in(bitmap: int) -> Iterator[int]:
    """
    Yield the places of a bitmap, in order.

    >>> list(places_in(0b1001))
    [0, 3]
    """
    digits = bin(bitmap)[:1:-1]
    place = digits.find("1")
    while place >= 0:
        yield place
        place = digits.find("1", place + 1)


def sums_of(weighted: Iterable[tuple[int, int]]) -> list[int]:
    """
    Return, digit by digit, the sum of the whole weights of the bitmaps in which a place is.

    >>> [bin(digit) for digit in sums_of([(0b011, 2), (0b110, 3)])]
    ['0b110', '0b101', '0b10']
    """
    digits: list[int] = []
    for bitmap, weight in weighted:
        for first in range(weight.bit_length()):
            carry, at = bitmap if weight >> first & 1 else 0, first
            while carry:
                digits.extend([0] * (at + 1 - len(digits)))
                digits[at], carry = digits[at] ^ carry, digits[at] & carry
                at += 1
    return digits


def reaching(sums: Sequence[int], least: int, within: int) -> int:
    """
    Return the places of a bitmap whose sums are at least as great.

    >>> bin(reaching(sums_of([(0b011, 2), (0b110, 3)]), 3, within=0b111))
    '0b110'
    """
    if least >> len(sums):
        return 0
    above, level = 0, within
    for at in reversed(range(len(sums))):
        shared = level & sums[at]
        if least >> at & 1:
            level = shared
        else:
            above |= shared
            level ^= shared
    return above | level


def greatest(sums: Sequence[int], count: int, within: int) -> int:
    """
    Return so many places of a bitmap, those with the greatest sums; of equal ones, the first.

    >>> bin(greatest(sums_of([(0b011, 2), (0b110, 3)]), 1, within=0b111))
    '0b10'
    """
    chosen, level = 0, within
    for digit in reversed(sums):
        above = level & digit
        if chosen.bit_count() + above.bit_count() <= count:
            chosen |= above
            level ^= above
        else:
            level = above
    for place in itertools.islice(places_in(level), count - chosen.bit_count()):
        chosen |= 1 << place
    return chosen
