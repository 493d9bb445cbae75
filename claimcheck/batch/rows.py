"""The columns of what goes in and comes out."""

from __future__ import annotations

import pyarrow as pa

__all__ = ["CLAIMS", "KEYS", "LINKS", "PARSED", "columns_of"]

PARSED = pa.schema(
    [("key", pa.string()), ("article", pa.string()), ("body", pa.string()), ("error", pa.string())]
)
"""An article: the key that came in, its id, its plain data as JSON; or why it can't be read."""

CLAIMS = pa.schema(
    [
        ("article", pa.string()),
        ("appearance", pa.string()),
        ("outlet", pa.string()),
        ("until", pa.timestamp("us", tz="UTC")),
        ("language", pa.string()),
        ("text", pa.string()),
        ("speaker", pa.string()),
        ("factuality", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
    ]
)
"""A claim of an article."""

KEYS = pa.schema(
    [
        ("article", pa.string()),
        ("key", pa.string()),
        ("day", pa.int32()),  # since 1970-01-01
        ("weight", pa.float64()),
    ]
)
"""By what an article is found."""

LINKS = pa.schema(
    [
        ("earlier", pa.string()),
        ("later", pa.string()),
        ("relation", pa.string()),
        ("reason", pa.string()),
        ("said", pa.float64()),
    ]
)
"""How two appearances stand to each other."""

_NAMES = {
    pa.string(): "STRING",
    pa.int32(): "INT",
    pa.int64(): "BIGINT",
    pa.float64(): "DOUBLE",
    pa.timestamp("us", tz="UTC"): "TIMESTAMP",
}


def columns_of(schema: pa.Schema) -> str:
    """Return a schema in the words of SQL, as Spark's ``mapInArrow`` asks for it."""
    return ", ".join(f"`{field.name}` {_NAMES[field.type]}" for field in schema)
