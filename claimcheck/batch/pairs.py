"""Which articles to compare: joins that DuckDB and Spark run alike, on ids, blocks capped."""

from __future__ import annotations

from claimcheck.tracking.candidates import LEAST_SHARED, WINDOW

__all__ = ["BODIES_SQL", "PAIRS_SQL"]

_BLOCK = 200  # articles of a key in the days about one, above which it tells no story from another
_DAYS = WINDOW.days
_SPAN = _DAYS + 1  # days of a block: two articles of a pair are in one, or in two side by side

PAIRS_SQL = f"""
WITH counted AS (
    SELECT article, key, day, weight, count(*) OVER (
        PARTITION BY key ORDER BY day RANGE BETWEEN {_DAYS} PRECEDING AND {_DAYS} FOLLOWING
    ) AS near
    FROM (SELECT DISTINCT article, key, day, weight FROM keys) AS known
),
rare AS (
    SELECT article, key, day, weight, CAST(floor(day / {_SPAN}) AS INT) AS block
    FROM counted WHERE near BETWEEN 2 AND {_BLOCK}
),
beside AS (
    SELECT article, key, day, weight, block + step AS block
    FROM rare CROSS JOIN (VALUES (-1), (0), (1)) AS steps (step)
)
SELECT a.article AS one, b.article AS other
FROM rare AS a
JOIN beside AS b ON b.key = a.key AND b.block = a.block AND b.article > a.article
WHERE b.day - a.day BETWEEN -{_DAYS} AND {_DAYS}
GROUP BY a.article, b.article
HAVING sum(least(a.weight, b.weight)) >= {LEAST_SHARED - 0.001}
"""  # noqa: S608  (constants of this package)
"""Pairs of the ids of articles, from a table ``keys`` (the rows of ``keys_of``)."""

BODIES_SQL = """
WITH known AS (SELECT article, min(body) AS body FROM parsed GROUP BY article)
SELECT a.body AS one, b.body AS other
FROM pairs
JOIN known AS a ON a.article = pairs.one
JOIN known AS b ON b.article = pairs.other
ORDER BY pairs.one, pairs.other
"""
"""What ``link_batches`` takes, from a table ``pairs`` and one ``parsed`` (of ``parse_batches``)."""
