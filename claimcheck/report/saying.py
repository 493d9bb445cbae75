"""When something was said: the dates beside the cue, not those that the content speaks of."""

from __future__ import annotations

import bisect
from collections import defaultdict

from claimcheck.model import Article, Attribution, Timex

__all__ = ["saying_times"]


def saying_times(article: Article) -> dict[Attribution, tuple[Timex, ...]]:
    """Return the days in the sentence of each attribution's cue that are outside of contents."""
    contents = sorted(
        (piece.start, piece.end)
        for attribution in article.attributions
        for piece in attribution.content
    )
    starts = [start for start, _ in contents]
    beside: dict[int | None, list[Timex]] = defaultdict(list)
    for timex in article.timexes:
        at = bisect.bisect_right(starts, timex.span.start)
        is_spoken = any(end >= timex.span.end for _, end in contents[max(0, at - 2) : at])
        is_day = timex.first_day is not None and timex.first_day == timex.last_day
        if is_day and not is_spoken:
            beside[_sentence_at(article, timex.span.start)].append(timex)
    beside.pop(None, None)
    return {
        attribution: tuple(beside.get(_sentence_at(article, attribution.cue.start), ()))
        for attribution in article.attributions
        if attribution.cue is not None
    }


def _sentence_at(article: Article, place: int) -> int | None:
    """Return the number of the story sentence that a place lies in; None outside of the story."""
    index = bisect.bisect_right(article.sentences, place, key=lambda span: span.start) - 1
    return index if index >= 0 and place < article.sentences[index].end else None
