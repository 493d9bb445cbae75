"""Which articles to compare: a join that DuckDB and Spark run alike."""

from __future__ import annotations

from claimcheck.tracking.candidates import LEAST_SHARED, WINDOW

__all__ = ["PAIRS_SQL"]

_BLOCK = 200  # articles of a key, above which it tells no story from another

PAIRS_SQL = f"""
WITH rare AS (
    SELECT key FROM keys GROUP BY key HAVING count(*) <= {_BLOCK}
)
SELECT a.article AS one, b.article AS other
FROM keys AS a
JOIN rare ON rare.key = a.key
JOIN keys AS b ON b.key = a.key AND b.article > a.article
    AND b.day - a.day BETWEEN -{WINDOW.days} AND {WINDOW.days}
GROUP BY a.article, b.article
HAVING sum(least(a.weight, b.weight)) >= {LEAST_SHARED - 0.001}
"""  # noqa: S608  (constants of this package)
"""Pairs of articles from a table ``keys`` (the rows of ``keys_of``): ids first, blocks capped."""
