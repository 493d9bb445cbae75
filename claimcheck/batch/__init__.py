"""
Many articles at once: Arrow record batches in and out, by the same functions as one by one.

The functions take and give iterators of batches, so processes on one machine run them
(``in_processes``) and, unchanged, Spark's ``mapInArrow``. The extra ``batch`` brings Arrow and
DuckDB, the extra ``spark`` Spark.
"""

from __future__ import annotations

from claimcheck.batch.pairs import BODIES_SQL, PAIRS_SQL
from claimcheck.batch.rows import CLAIMS, KEYS, LINKS, PARSED, columns_of
from claimcheck.batch.steps import claims_of, in_processes, keys_of, link_batches, parse_batches

__all__ = [
    "BODIES_SQL",
    "CLAIMS",
    "KEYS",
    "LINKS",
    "PAIRS_SQL",
    "PARSED",
    "claims_of",
    "columns_of",
    "in_processes",
    "keys_of",
    "link_batches",
    "parse_batches",
]
