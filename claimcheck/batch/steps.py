"""The steps over record batches: parse, claims and keys out of what was parsed, links of pairs."""

from __future__ import annotations

import datetime as dt
import json
import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import pyarrow as pa

from claimcheck.batch.rows import CLAIMS, KEYS, LINKS, PARSED
from claimcheck.errors import ClaimcheckError
from claimcheck.model import Article
from claimcheck.pipeline import parse_article
from claimcheck.tracking.appearances import appearances_of, article_id
from claimcheck.tracking.candidates import LEAST_SHARED, outline_of
from claimcheck.tracking.links import find_links

__all__ = ["claims_of", "in_processes", "keys_of", "link_batches", "parse_batches"]

_GIVEN = ("published", "name", "language", "url", "title")
_EPOCH = dt.date(1970, 1, 1)
_ADDRESS = "address:"  # with what the key of an address begins

Batches = Iterator[pa.RecordBatch]
Step = Callable[[Iterable[pa.RecordBatch]], Batches]


def parse_batches(batches: Iterable[pa.RecordBatch]) -> Batches:
    """
    Yield a batch of parsed articles for each batch of texts.

    Args:
        batches: with the columns ``key``, ``text`` and ``published``, and ``name``, ``language``,
            ``url`` and ``title`` where they are known. A text that can't be read, or has no date,
            gives a row with its ``error``.
    """
    for batch in batches:
        yield _batch(map(_parsed, batch.to_pylist()), PARSED)


def _parsed(row: Mapping[str, Any]) -> dict[str, Any]:
    try:
        given = {name: row[name] for name in _GIVEN if row.get(name)}
        article = parse_article(row["text"], **given)
        outline_of(article)
    except ClaimcheckError as error:
        return {"key": row["key"], "article": None, "body": None, "error": str(error)}
    body = json.dumps(article.to_dict(), ensure_ascii=False)
    return {"key": row["key"], "article": article_id(article), "body": body, "error": None}


def claims_of(batches: Iterable[pa.RecordBatch]) -> Batches:
    """Yield the claims of parsed articles, a batch a batch."""
    for batch in batches:
        yield _batch((row for article in _articles(batch) for row in _claims(article)), CLAIMS)


def _claims(article: Article) -> Iterator[dict[str, Any]]:
    for appearance in appearances_of(article):
        yield {
            "article": appearance.article,
            "appearance": appearance.id,
            "outlet": appearance.outlet,
            "until": appearance.until,
            "language": appearance.language,
            "text": appearance.text,
            "speaker": appearance.speaker,
            "factuality": appearance.factuality.value,
            "start": min((span.start for span in appearance.spans), default=None),
            "end": max((span.end for span in appearance.spans), default=None),
        }


def keys_of(batches: Iterable[pa.RecordBatch]) -> Batches:
    """Yield the keys of parsed articles, a batch a batch, for ``PAIRS_SQL``."""
    for batch in batches:
        yield _batch((row for article in _articles(batch) for row in _keys(article)), KEYS)


def _keys(article: Article) -> Iterator[dict[str, Any]]:
    outline = outline_of(article)
    day = (outline.start.date() - _EPOCH).days
    keys = dict(outline.keys)
    if outline.address:  # two texts of one address are compared, whatever they share
        keys[f"{_ADDRESS}{outline.address}"] = LEAST_SHARED
    for key, weight in sorted(keys.items()):
        yield {"article": outline.id, "key": key, "day": day, "weight": weight}


def link_batches(batches: Iterable[pa.RecordBatch]) -> Batches:
    """
    Yield the links between pairs of articles, a batch a batch.

    Args:
        batches: with the columns ``one`` and ``other``: the ``body`` of each, best with the pairs
            of one article in a row.
    """
    for batch in batches:
        others: dict[str, list[Article]] = {}
        for row in batch.to_pylist():
            others.setdefault(row["one"], []).append(_read(row["other"]))
        found = (link for one, near in others.items() for link in find_links(_read(one), near))
        rows = (
            {
                "earlier": link.earlier,
                "later": link.later,
                "relation": link.relation.value,
                "reason": link.reason,
                "said": link.said,
            }
            for link in found
        )
        yield _batch(rows, LINKS)


def in_processes(step: Step, batches: Iterable[pa.RecordBatch], *, processes: int) -> Batches:
    """
    Yield what a step makes of batches, in their order, made by so many processes.

    Args:
        step: one of the functions of this module.
        batches: of a thousand rows or so: a process takes one at a time.
        processes: how many.
    """
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        yield from pool.imap(_Once(step), batches)


class _Once:
    """A step on one batch, as a process takes it."""

    def __init__(self, step: Step) -> None:
        self._step = step

    def __call__(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        (made,) = self._step([batch])
        return made


def _articles(batch: pa.RecordBatch) -> Iterator[Article]:
    return (_read(body) for body in batch.column("body").to_pylist() if body is not None)


def _read(body: str) -> Article:
    return Article.from_dict(json.loads(body))


def _batch(rows: Iterable[dict[str, Any]], schema: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_pylist(list(rows), schema=schema)
