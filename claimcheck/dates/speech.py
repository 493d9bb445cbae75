"""
Days in quoted speech: "kami berangkat besok", said on a day that the attribution names.

"Yesterday" inside quotation marks is counted from the day of speaking where the paragraph says it,
as a story is often published a day or more after.
"""

from __future__ import annotations

import bisect
import itertools
from collections import deque
from collections.abc import Iterable, Iterator

import attrs

from claimcheck.dates.calendar import Value, make_period, shift
from claimcheck.dates.matching import Match
from claimcheck.dates.story import Story
from claimcheck.reading import Document

__all__ = ["count_from_speech"]

_AHEAD = 8  # expressions behind a quotation among which the day of speaking is
_LATEST_DAYS = 14  # a speech that is reported as news is no older
Found = tuple[Match, Value]


def count_from_speech(found: Iterable[Found], document: Document, story: Story) -> Iterator[Found]:
    """Yield what was found, with deictic days in quotations counted from the day of speaking."""
    quoted, waiting = _Quoted(document), iter(found)
    ahead = deque(itertools.islice(waiting, _AHEAD))
    while ahead:
        match, value = ahead.popleft()
        ahead.extend(itertools.islice(waiting, 1))
        if "deictic" in match and match.family == "day":
            value = _moved(value, story, _spoken_day(match, ahead, quoted, story))
        yield match, value


class _Quoted:
    """The quotations of a document, by place."""

    def __init__(self, document: Document) -> None:
        outer = [quotation for quotation in document.quotations if quotation.level == 0]
        self.starts = [quotation.inner.start for quotation in outer]
        self.ends = [quotation.inner.end for quotation in outer]

    def end_around(self, place: int) -> int | None:
        """Return where the quotation that holds a place ends; None where none does."""
        index = bisect.bisect_right(self.starts, place) - 1
        return self.ends[index] if index >= 0 and place < self.ends[index] else None


def _spoken_day(
    spoken: Match, ahead: Iterable[Found], quoted: _Quoted, story: Story
) -> Value | None:
    """Return the day that the words after the quotation, on the same line, name."""
    end = quoted.end_around(spoken.elements[0].start)
    if end is None or story.published is None:
        return None
    line_end = story.tokens.text.find("\n", end)
    for match, value in ahead:
        start = match.elements[0].start
        if start > line_end >= 0:
            break
        named = match.family == "day" and "deictic" not in match and value.unit == "day"
        if named and quoted.end_around(start) is None and value.first is not None:
            recent = 0 <= (story.published - value.first).days <= _LATEST_DAYS
            return value if recent and value.first == value.last else None
    return None


def _moved(value: Value, story: Story, spoken: Value | None) -> Value:
    if spoken is None or spoken.first is None or value.first is None or story.published is None:
        return value
    steps = (value.first - story.published).days
    day = shift(make_period("day", spoken.first), steps)
    part = value.timex3[len(value.edtf) :]
    return attrs.evolve(
        day,
        timex3=f"{day.timex3}{part}",
        type=value.type,
        mod=value.mod,
        anchor=spoken.edtf,
        why="counted from the day of speaking",
    )
