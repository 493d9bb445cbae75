"""What a ledger holds, for machines: rows, CSV, JSON, linked data, and a page."""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from claimcheck.report.exports import write_table_rows
from claimcheck.report.factuality import factuality_of_appearance
from claimcheck.report.page import writable
from claimcheck.report.tracked import TrackedWords, tracked_words
from claimcheck.tracking import Appearance, Thread, Version

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = [
    "thread_rows",
    "write_threads_csv",
    "write_threads_html",
    "write_threads_json",
    "write_threads_jsonld",
]

_COLUMNS = (
    "thread", "state", "version", "version_state", "appearance", "article", "outlet", "url",
    "published", "language", "claim", "speaker", "factuality", "denies", "credited", "start", "end",
)  # fmt: skip
_SCHEMA = 1
_CONTEXT = "https://schema.org"

Row = dict[str, Any]


def thread_rows(threads: Sequence[Thread]) -> Iterator[Row]:
    """Yield a row for each appearance, thread by thread; every row has the same keys."""
    for thread in threads:
        for number, version in enumerate(thread.versions, 1):
            for appearance in version.appearances:
                yield _row(thread, number, version, appearance)


def _row(thread: Thread, number: int, version: Version, appearance: Appearance) -> Row:
    spans = appearance.spans
    values = (
        thread.id, thread.state.value, number, version.state.value, appearance.id,
        appearance.article, appearance.outlet, appearance.url or None, _when(appearance),
        appearance.language, appearance.text, appearance.speaker,
        factuality_of_appearance(appearance), appearance.denies,
        ", ".join(appearance.credited) or None,
        min((span.start for span in spans), default=None),
        max((span.end for span in spans), default=None),
    )  # fmt: skip
    return dict(zip(_COLUMNS, values, strict=True))


def _when(appearance: Appearance) -> str:
    if appearance.since == appearance.until:
        return appearance.until.isoformat()
    return appearance.since.date().isoformat()


def write_threads_csv(threads: Sequence[Thread]) -> str:
    """Return the appearances as CSV (RFC 4180), for a spreadsheet."""
    return write_table_rows(_COLUMNS, thread_rows(threads))


def write_threads_json(threads: Sequence[Thread]) -> str:
    """Return the threads as JSON: versions, appearances, and why each is what it is."""
    plain = {"schema": _SCHEMA, "kind": "threads", "threads": list(map(_plain, threads))}
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _plain(thread: Thread) -> Row:
    rows = list(thread_rows([thread]))
    return {
        "id": thread.id,
        "state": thread.state.value,
        "versions": [
            {
                "state": version.state.value,
                "newsrooms": list(version.newsrooms),
                "speakers": list(version.speakers),
                "appearances": [
                    {k: v for k, v in row.items() if k not in _OF_THREAD}
                    for row in rows
                    if row["version"] == number
                ],
            }
            for number, version in enumerate(thread.versions, 1)
        ],
        "links": [
            {
                "earlier": link.earlier,
                "later": link.later,
                "relation": link.relation.value,
                "reason": link.reason,
                "said": link.said,
                "differences": [
                    {"kind": d.kind, "later": d.claimed, "earlier": d.reported}
                    for d in link.differences
                ],
            }
            for link in thread.links
        ],
    }


_OF_THREAD = frozenset({"thread", "state", "version", "version_state"})


def write_threads_jsonld(threads: Sequence[Thread]) -> str:
    """Return the threads as schema.org Claims, each version with the works that it appears in."""
    nodes = [node for thread in threads for node in _nodes(thread)]
    plain = {"@context": _CONTEXT, "@graph": nodes}
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _nodes(thread: Thread) -> Iterator[Row]:
    for number, version in enumerate(thread.versions, 1):
        works = [_work(appearance) for appearance in version.appearances]
        node = {
            "@id": f"#{thread.id}-{number}",
            "@type": "Claim",
            "text": version.first.text,
            "inLanguage": version.first.language,
            "creativeWorkStatus": version.state.value,
            "isPartOf": {"@id": f"#{thread.id}"},
            "firstAppearance": works[0],
            "appearance": works,
        }
        yield node


def _work(appearance: Appearance) -> Row:
    known = {
        "@id": f"#article-{appearance.article}",
        "@type": "NewsArticle",
        "url": appearance.url,
        "inLanguage": appearance.language,
        "datePublished": _when(appearance),
    }
    work: Row = {key: value for key, value in known.items() if value}
    if appearance.outlet:
        work["publisher"] = {"@type": "Organization", "name": appearance.outlet}
    return work


def write_threads_html(threads: Sequence[Thread], *, language: str, title: str) -> str:
    """Return the threads as one page that loads nothing."""
    words = tracked_words(language)
    cards = [_card(thread, words) for thread in threads]
    return (
        _environment()
        .get_template("threads.html.jinja")
        .render(lang=words.wording.tag, title=title, cards=cards, empty=words.label("nothing"))
    )


def _card(thread: Thread, words: TrackedWords) -> Row:
    return {
        "id": thread.id,
        "state": words.label(thread.state),
        "versions": [
            {
                "state": words.label(version.state),
                "lang": version.first.language,
                "claim": words.claim(version.first),
                "told": [
                    {
                        "words": words.told(a),
                        "url": a.url if a.url.startswith(("https://", "http://")) else "",
                        "when": a.until.astimezone(dt.UTC).isoformat(),
                    }
                    for a in version.appearances
                ],
            }
            for version in thread.versions
        ],
    }


@functools.cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader  # noqa: PLC0415  (needed for a page alone)

    loader = PackageLoader("claimcheck.report")
    return Environment(
        loader=loader, autoescape=True, finalize=writable, trim_blocks=True, lstrip_blocks=True
    )
