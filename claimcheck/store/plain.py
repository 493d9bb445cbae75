"""Values to the text of a column, and back."""

from __future__ import annotations

import datetime as dt
import json
import zlib
from typing import Any

import attrs

from claimcheck.model import Article, Difference, Factuality, Span
from claimcheck.tracking import Act, Appearance, Link, Record, Relation

__all__ = [
    "appearance_from",
    "appearance_text",
    "article_bytes",
    "article_from",
    "instant_text",
    "link_from",
    "link_text",
    "record_from",
    "record_text",
]


def instant_text(instant: dt.datetime) -> str:
    """
    Return an instant as text that sorts in the order of time.

    >>> instant_text(dt.datetime(2024, 3, 4, tzinfo=dt.UTC))
    '2024-03-04T00:00:00.000000+00:00'
    """
    return instant.astimezone(dt.UTC).isoformat(timespec="microseconds")


def article_bytes(article: Article) -> bytes:
    """Return an article as deflated JSON."""
    return zlib.compress(_json(article.to_dict()).encode("utf-8", "surrogatepass"))


def article_from(body: bytes) -> Article:
    """Return the article that ``article_bytes`` wrote."""
    return Article.from_dict(json.loads(zlib.decompress(body).decode("utf-8", "surrogatepass")))


def appearance_text(appearance: Appearance) -> str:
    """Return an appearance as JSON, without what the defaults say."""
    return _json(_changed(appearance))


def appearance_from(text: str) -> Appearance:
    """Return the appearance that ``appearance_text`` wrote."""
    plain = json.loads(text)
    for name in ("since", "until"):
        plain[name] = dt.datetime.fromisoformat(plain[name])
    for name in ("parties", "credited", "sources"):
        plain[name] = tuple(plain.get(name, ()))
    plain["spans"] = tuple(Span(*ends) for ends in plain.get("spans", ()))
    plain["factuality"] = Factuality(plain.get("factuality", Factuality.ASSERTED))
    return Appearance(**plain)


def link_text(link: Link) -> str:
    """Return a link as JSON, without the ids that its row has."""
    plain = _changed(link)
    return _json({k: v for k, v in plain.items() if k not in {"earlier", "later"}})


def link_from(earlier: str, later: str, text: str) -> Link:
    """Return the link that ``link_text`` wrote."""
    plain = json.loads(text)
    plain["relation"] = Relation(plain["relation"])
    plain["differences"] = tuple(map(_difference, plain.get("differences", ())))
    return Link(earlier=earlier, later=later, **plain)


def record_text(record: Record) -> str:
    """Return a record as JSON."""
    return _json(_changed(record))


def record_from(text: str) -> Record:
    """Return the record that ``record_text`` wrote."""
    plain = json.loads(text)
    plain["act"] = Act(plain["act"])
    plain["subjects"] = tuple(plain["subjects"])
    plain["instant"] = dt.datetime.fromisoformat(plain["instant"])
    return Record(**plain)


def _difference(plain: dict[str, Any]) -> Difference:
    spans = {k: v and Span(*v) for k, v in plain.items() if k.endswith("_span")}
    return Difference(**{**plain, **spans})


def _changed(value: Any) -> dict[str, Any]:  # noqa: ANN401  (any value of attrs)
    """Return the fields of a value that are not as their defaults have them."""
    return {
        field.name: _plain(found)
        for field in attrs.fields(type(value))
        if (found := getattr(value, field.name)) != field.default
    }


def _plain(value: object) -> object:
    if isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if attrs.has(type(value)):
        return _changed(value)
    return value


def _json(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
