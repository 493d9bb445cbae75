"""When something was said: the dates beside the cue, not those that the content speaks of."""

from __future__ import annotations

import bisect
from collections import defaultdict

from claimcheck.model import Article, Attribution, Timex

__all__ = ["saying_times"]


def saying_times(article: Article) -> dict[Attribution, tuple[Timex, ...]]:
    """Return the dated expressions in the sentence of each attribution's cue, outside contents."""
    starts = [sentence.start for sentence in article.sentences]
    contents = sorted(
        (piece.start, piece.end)
        for attribution in article.attributions
        for piece in attribution.content
    )
    content_starts = [start for start, _ in contents]
    beside: dict[int, list[Timex]] = defaultdict(list)
    for timex in article.timexes:
        at = bisect.bisect_right(content_starts, timex.span.start)
        spoken = any(end >= timex.span.end for _, end in contents[max(0, at - 2) : at])
        if timex.edtf and not spoken:
            beside[bisect.bisect_right(starts, timex.span.start)].append(timex)
    return {
        attribution: tuple(beside.get(bisect.bisect_right(starts, attribution.cue.start), ()))
        for attribution in article.attributions
        if attribution.cue is not None
    }
