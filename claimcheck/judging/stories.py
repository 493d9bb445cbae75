"""Which reports can be of an article's story at all, by the parties, places, days and figures."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable
from operator import or_

from claimcheck.judging.bitmaps import places_in, reaching
from claimcheck.judging.index import UNITS, Index, sums_of_slots
from claimcheck.judging.keys import Slot, landmarks_of

__all__ = ["sentences_of_story"]

_SPARED = 3.0  # a weight of so many parties, places, days and figures asks for nothing shared,
_SHARED = 0.3  # of what it has more, this share must be in a report,
_ENOUGH = 3.0  # but never more than two or three things


def sentences_of_story(said: Iterable[Slot], index: Index) -> int:
    """
    Return the sentences of the reports that can be of an article's story, as a bitmap.

    What is asked of a report rests on what the article says and the report has, so that no other
    report hides it. An article that names little, such as a single sentence, asks for nothing, and
    nothing is asked of a brief report.
    """
    landmarks = landmarks_of(said)
    asked = _SHARED * (math.fsum(slot.weight for slot in landmarks) - _SPARED)
    least = math.floor(min(_ENOUGH, asked) * UNITS)
    everything = (1 << len(index.sentences)) - 1
    if least <= 0:
        return everything
    sums = sums_of_slots(landmarks, index.reports)
    found = index.brief | reaching(sums, least, (1 << len(index.sources)) - 1)
    return functools.reduce(or_, (_bits(index.extents[n]) for n in places_in(found)), 0)


def _bits(extent: range) -> int:
    return ((1 << len(extent)) - 1) << extent.start
