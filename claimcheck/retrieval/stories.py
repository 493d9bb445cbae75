"""Which reports can be of an article's story at all, by the parties, places, days and figures."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable
from operator import or_

from claimcheck.passages.keys import Slot, landmarks_of
from claimcheck.retrieval.bitmaps import bits_of, places_in, reaching
from claimcheck.retrieval.index import UNITS, Index, sums_of_slots

__all__ = ["sentences_of_story"]

_SPARED = 3.0  # a weight of so many parties, places, days and figures asks for nothing shared,
_SHARED = 0.4  # of what the article has more, no more than this share must be in a report
_ALIKE = 0.25  # cosine of the two; reports of one story have .4 and more, others up to .3
_BRIEF = 10  # a weight that a report of a few sentences has


def sentences_of_story(said: Iterable[Slot], index: Index) -> int:
    """
    Return the sentences of the reports that can be of an article's story, as a bitmap.

    What is asked of a report rests on what the article says and the report has, so that no other
    report hides it. An article that names little, such as a single sentence, asks for nothing, and
    nothing is asked of a brief report.
    """
    landmarks = landmarks_of(said)
    told = math.fsum(slot.weight for slot in landmarks)
    most = _SHARED * (told - _SPARED)
    if most * UNITS < 1:
        return (1 << len(index.sentences)) - 1
    sums = sums_of_slots(landmarks, index.reports)
    found = 0
    for named, reports in index.namings.items():
        least = 0.0 if named < _BRIEF else min(most, _ALIKE * math.sqrt(told * named))
        found |= reaching(sums, math.floor(least * UNITS), reports)
    return functools.reduce(or_, (bits_of(index.extents[n]) for n in places_in(found)), 0)
