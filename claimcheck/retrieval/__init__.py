"""The passages of reports that may speak of a claim: keys, an index, candidates."""

from __future__ import annotations

from claimcheck.retrieval.candidates import KEPT, Candidate, Query, find_candidates
from claimcheck.retrieval.index import Index, build_index
from claimcheck.retrieval.queries import queries_of

__all__ = ["KEPT", "Candidate", "Index", "Query", "build_index", "find_candidates", "queries_of"]
