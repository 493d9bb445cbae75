"""
Claims against other articles: candidates, comparison, decision, origins.

Similarity finds, details decide: the index and the encoder only propose passages; the verdict
comes from the comparison of dates, numbers, names, places, polarity, speakers and quoted words.
"""

from __future__ import annotations

from claimcheck.judging.decide import decide
from claimcheck.judging.index import Index, build_index
from claimcheck.judging.judgement import judge, judge_with

__all__ = ["Index", "build_index", "decide", "judge", "judge_with"]
