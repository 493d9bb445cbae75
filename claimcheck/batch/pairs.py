"""Which articles to compare: joins that DuckDB and Spark run alike, on ids, blocks capped."""

from __future__ import annotations

from claimcheck.tracking.candidates import LEAST_SHARED, WINDOW

__all__ = ["BODIES_SQL", "PAIRS_SQL"]

_BLOCK = 200  # articles of a key in the days about one, above which it tells no story from another
_MOST = 16  # articles that one is compared with: those that share most with it, rare keys first
_UNITS = 100  # a weight of one: whole numbers add up alike in any order
_LEAST = round(LEAST_SHARED * _UNITS)
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
    SELECT article, key, day, weight, near, CAST(floor(day / {_SPAN}) AS INT) AS block
    FROM counted WHERE near BETWEEN 2 AND {_BLOCK}
),
beside AS (
    SELECT article, key, day, weight, near, block + step AS block
    FROM rare CROSS JOIN (VALUES (-1), (0), (1)) AS steps (step)
),
shared AS (
    SELECT a.article AS one, b.article AS other,
        sum(CAST(round(least(a.weight, b.weight) * {_UNITS}) AS INT)) AS weight,
        sum(CAST(floor({_BLOCK} / greatest(a.near, b.near)) AS INT)) AS rarity
    FROM rare AS a
    JOIN beside AS b ON b.key = a.key AND b.block = a.block AND b.article > a.article
    WHERE b.day - a.day BETWEEN -{_DAYS} AND {_DAYS}
    GROUP BY a.article, b.article
    HAVING sum(CAST(round(least(a.weight, b.weight) * {_UNITS}) AS INT)) >= {_LEAST}
),
sides AS (
    SELECT one, other, weight, rarity FROM shared
    UNION ALL
    SELECT other, one, weight, rarity FROM shared
),
ranked AS (
    SELECT one, other,
        row_number() OVER (PARTITION BY one ORDER BY rarity DESC, weight DESC, other) AS place
    FROM sides
)
SELECT DISTINCT least(one, other) AS one, greatest(one, other) AS other
FROM ranked WHERE place <= {_MOST}
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
