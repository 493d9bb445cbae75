"""
Claims against other articles: from alignments to a verdict; origins, voices, time.

Similarity finds, details decide: the index and the encoder only propose passages; the verdict
comes from the comparison of dates, numbers, names, places, polarity, speakers and quoted words.
"""

from __future__ import annotations

from claimcheck.judging.decide import decide
from claimcheck.judging.judgement import judge, judge_with
from claimcheck.judging.standing import are_contrary
from claimcheck.retrieval.index import Index, build_index

__all__ = ["Index", "are_contrary", "build_index", "decide", "judge", "judge_with"]
