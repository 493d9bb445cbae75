"""
What the weights of the judgement are fitted on: aligned claims with what people say of them.

The texts are those of the shared bench beside the project; of every file but the pairs only one
half is read, so that the other can tell what the weights are worth.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

import claimcheck
from claimcheck.alignment import Aligned
from claimcheck.judging.judgement import align_claims
from claimcheck.judging.rivalry import conflict_values
from claimcheck.judging.values import agreement_values, mention_values
from claimcheck.retrieval import build_index

BENCH = Path(__file__).resolve().parents[2] / "shared" / "bench"
sys.path.insert(0, str(BENCH))

import judge_real  # noqa: E402  (the scorer that stands beside the data)

__all__ = ["Passage", "RivalSample", "Sample", "samples_of"]

Json = dict[str, Any]
Range = tuple[int, int]

_PAIRS = 2500  # of the pairs of people, spread over the file
_TRANSLATED = 600
_GENERATED = 400
_WHOLE = 0.6  # of a claim and a gold one, over both, for them to be one


@attrs.frozen(kw_only=True)
class RivalSample:
    """A rival: its kind, its place in the claim's article, and its values."""

    kind: str
    place: Range
    values: dict[str, float]


@attrs.frozen(kw_only=True)
class Passage:
    """A claim aligned with a passage, as the three steps see it."""

    place: Range
    mention: dict[str, float]
    agreement: dict[str, float]
    rivals: tuple[RivalSample, ...]


@attrs.frozen(kw_only=True)
class Sample:
    """
    A claim and the passages of one report.

    ``told`` is whether the report tells of it, ``agrees`` whether it states all of it, each None
    where nobody says; ``differs`` whether any rival is one, and ``kinds`` and ``within`` which: of
    what kind, and where in the claim. ``is_news`` marks texts
    as they came, at the rate at which news conflicts; ``weight`` is how much the sample counts in
    each step.
    """

    across: bool
    passages: tuple[Passage, ...]
    told: bool | None = None
    agrees: bool | None = None
    differs: bool = False
    kinds: frozenset[str] = frozenset()
    within: Range | None = None
    is_news: bool = False
    weight: tuple[float, float, float] = (1.0, 1.0, 1.0)


def rows_of(name: str) -> list[Json]:
    """Return the rows of a file of the bench."""
    with (BENCH / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def samples_of(name: str, *, odd: bool = False) -> Iterator[Sample]:
    """Yield the samples of a file of the bench, of one half of it."""
    yield from _READERS[name](name, odd)


def _half(name: str, odd: bool, most: int = 0) -> list[Json]:  # noqa: FBT001
    rows = rows_of(name)
    rows = rows[:: max(1, len(rows) // most)] if most else rows
    return rows[int(odd) :: 2]


def _read(row: Json, side: str, language: str | None, published: str | None) -> claimcheck.Article:
    return claimcheck.parse_article(row[side], language=language, published=published, name=side)


def _passages(article: claimcheck.Article, report: claimcheck.Article) -> Iterator[Passages]:
    """Yield each claim of an article with the passages of a report."""
    for claim, aligned in zip(
        article.claims, align_claims(article, build_index([report])), strict=True
    ):
        near = [each for passages in aligned.values() for each in passages]
        yield claim, tuple(_passage(each, near) for each in near)


Passages = tuple[claimcheck.Claim, tuple[Passage, ...]]


def _passage(aligned: Aligned, near: Sequence[Aligned]) -> Passage:
    others = [other for other in near if other is not aligned]
    span = aligned.passage.span
    return Passage(
        place=(span.start, span.end),
        mention=mention_values(aligned),
        agreement=agreement_values(aligned),
        rivals=tuple(
            RivalSample(
                kind=rival.kind,
                place=(rival.claimed.start, rival.claimed.end),
                values=conflict_values(rival, aligned, others),
            )
            for rival in aligned.rivals
        ),
    )


def _pairs(name: str, odd: bool) -> Iterator[Sample]:  # noqa: ARG001, FBT001
    """Yield pairs that people wrote; all of the file, for another one is there to report on."""
    rows = rows_of(name)
    for row in rows[:: max(1, len(rows) // _PAIRS)]:
        article, report = (_read(row, side, row["language"], None) for side in ("claim", "report"))
        for _, passages in _passages(article, report):
            yield Sample(
                across=False,
                passages=passages,
                agrees=row["label"] == "corroborated",
                differs=row["label"] == "conflicting",
                weight=(0.0, 0.4, 1.0 if row["label"] == "conflicting" else 0.5),
            )


def _support(name: str, odd: bool) -> Iterator[Sample]:  # noqa: FBT001
    for row in _half(name, odd):
        report = _read(row, "report", row["language"], None)
        for claim in row["claims"]:
            if claim["text"].strip():
                article = _read(claim, "text", row["language"], None)
                for _, passages in _passages(article, report):
                    yield Sample(
                        across=False,
                        passages=passages,
                        agrees=claim["supported"],
                        weight=(0.0, 1.0, 0.0),
                    )


def _translations(name: str, odd: bool) -> Iterator[Sample]:  # noqa: FBT001
    """Yield wire sentences with their translations, of which nearly all agree."""
    for row in _half(name, odd, 2 * _TRANSLATED):
        for _, passages in _translated(row):
            yield Sample(
                across=True, passages=passages, agrees=True, is_news=True, weight=(0.0, 0.3, 1.0)
            )


def _natural(name: str, odd: bool) -> Iterator[Sample]:  # noqa: FBT001
    """Yield the same as two readers see them."""
    for row in _half(name, odd):
        differs = row["label"] == "differs"
        for _, passages in _translated(row):
            yield Sample(
                across=True,
                passages=passages,
                told=row["label"] != "other",
                agrees=row["label"] == "same",
                differs=differs,
                kinds=frozenset(d["kind"] for d in row["differences"] or ()),
                weight=(1.0, 1.0, 4.0 if differs else 1.0),
            )


def _translated(row: Json) -> Iterator[Passages]:
    article = _read(row, "claim", "id", "2018-10-01")
    yield from _passages(article, _read(row, "report", "en", "2018-10-01"))


def _cross(name: str, odd: bool) -> Iterator[Sample]:  # noqa: FBT001
    for row in _half(name, odd):
        article = _read(row, "claim", row["language"], row["published"])
        context = {"report": "\n".join(row["report_context"])}
        report = _read(context, "report", "en", row["published"])
        for _, passages in _passages(article, report):
            yield Sample(
                across=True,
                passages=passages,
                told=row["label"] != "unmentioned",
                agrees="corroborated" in row["accept"],
                weight=(4.0, 4.0, 0.0 if row["label"] == "conflicting" else 1.0),
            )


def _verdicts(name: str, odd: bool) -> Iterator[Sample]:  # noqa: FBT001
    """Yield generated pairs; the halves are of documents, so that no text is in both."""
    docs = {doc["doc"]: doc for doc in rows_of("verdicts_dev_docs")}
    rows = rows_of(name)
    reports: dict[str, claimcheck.Article] = {}
    for row in rows[:: max(1, len(rows) // (2 * _GENERATED))]:
        if zlib.crc32(row["doc"].encode()) % 2 != int(odd):
            continue
        doc, left_out = docs[row["doc"]], set(row["exclude"])
        key = f"{row['doc']} {sorted(left_out)}"
        if key not in reports:
            text = "\n".join(line for n, line in enumerate(doc["lines"]) if n not in left_out)
            reports[key] = _read({"text": text}, "text", doc["language"], doc["published"])
        article = _read(row, "claim", row["language"], doc["published"])
        for _, passages in _passages(article, reports[key]):
            yield _generated(row, passages)


def _generated(row: Json, passages: tuple[Passage, ...]) -> Sample:
    conflicting, silent = (row["expected"] == label for label in ("conflicting", "unmentioned"))
    is_found = any(rival.kind == row["detail"] for each in passages for rival in each.rivals)
    return Sample(
        across=True,
        passages=passages,
        told=not silent,
        agrees=None if conflicting and is_found else row["expected"] == "corroborated",
        differs=conflicting,
        kinds=frozenset({row["detail"]} if row["detail"] else ()),
        weight=(2.0 if silent else 0.7, 2.0 if silent else 0.7, 1.0),
    )


def _events(name: str, odd: bool) -> Iterator[Sample]:  # noqa: FBT001
    """Yield events as outlets told them, and the claims of readers with a detail altered."""
    for row in _half(name, odd):
        own, language = row["article"], row.get("language", "en")
        read = {
            outlet: claimcheck.parse_article(
                told["text"], language=language, published=told["published"], name=outlet
            )
            for outlet, told in row["outlets"].items()
        }
        for outlet, report in read.items():
            if outlet != own:
                yield from _told(row, read[own], report)
        if row.get("gold"):
            yield from _altered(row, read, language)


def _told(row: Json, article: claimcheck.Article, report: claimcheck.Article) -> Iterator[Sample]:
    gold = row.get("gold") or {"claims": [], "conflicts": []}
    outlet = (report.name or "").lower()
    for claim, passages in _passages(article, report):
        relation = _relation(claim, article.text, gold["claims"], outlet)
        differs = any(
            _meets(claim, article.text, each["claimed"]) and each["source"].lower() == outlet
            for each in gold["conflicts"]
            if each["kind"] != "quote variant" or "meaning" in each["why"]
        )
        yield Sample(
            across=False,
            passages=passages,
            told=None if relation is None else relation not in {"silent", "unmentioned"},
            agrees=None if relation is None else relation == "agrees",
            differs=differs,
            is_news=True,
            weight=(2.0, 2.0, 1.0),
        )


def _relation(claim: claimcheck.Claim, text: str, golds: Iterable[Json], outlet: str) -> str | None:
    for gold in golds:
        at = text.find(gold["text"])
        mine = {i for span in claim.content for i in range(span.start, span.end)}
        theirs = set(range(at, at + len(gold["text"]))) if at >= 0 else set()
        if theirs and len(mine & theirs) >= _WHOLE * len(mine | theirs):
            for name, stands in gold["sources"].items():
                if name.lower() == outlet:
                    return str(stands["relation"])
    return None


def _meets(claim: claimcheck.Claim, text: str, piece: str) -> bool:
    at = text.find(piece)
    return at >= 0 and any(s.start < at + len(piece) and at < s.end for s in claim.content)


def _altered(row: Json, read: dict[str, claimcheck.Article], language: str) -> Iterator[Sample]:
    own = row["article"]
    text = row["outlets"][own]["text"]
    for gold in row["gold"]["claims"]:
        at = text.find(gold["text"])
        agreeing = [n for n, stands in gold["sources"].items() if stands["relation"] == "agrees"]
        for name in agreeing if at >= 0 else ():
            for kind, new in judge_real.altered(gold["text"], language):
                if "“" in gold["text"] and kind == "polarity":
                    continue
                changed = text[:at] + new + text[at + len(gold["text"]) :]
                published = row["outlets"][own]["published"]
                article = claimcheck.parse_article(changed, language=language, published=published)
                place = (at, at + len(new))
                near = attrs.evolve(
                    article, claims=tuple(c for c in article.claims if _meets(c, changed, new))
                )
                for _, passages in _passages(near, read[name.lower()]):
                    yield Sample(
                        across=False,
                        passages=passages,
                        agrees=False,
                        differs=True,
                        kinds=frozenset({kind}),
                        within=place,
                        weight=(0.0, 1.0, 2.0),
                    )


def _war(name: str, odd: bool) -> Iterator[Sample]:  # noqa: FBT001
    """Yield reports on one day of a war, of which hardly any contradicts another."""
    for row in _half(name, odd):
        read = [
            claimcheck.parse_article(
                f"{told['title']}\n\n{told['text']}", language="en", name=f"{told['outlet']} {n}"
            )
            for n, told in enumerate(row["articles"])
        ]
        for n, article in enumerate(read):
            for m, report in enumerate(read):
                if row["articles"][n]["outlet"] != row["articles"][m]["outlet"]:
                    for _, passages in _passages(article, report):
                        yield Sample(across=False, passages=passages, weight=(0.0, 0.0, 0.7))


_READERS = {
    "pairs_id_train": _pairs,
    "support_en_dev": _support,
    "translations_dev": _translations,
    "natural_dev": _natural,
    "cross_dev": _cross,
    "verdicts_dev": _verdicts,
    "events_en_dev": _events,
    "events_id_dev": _events,
    "war_en_dev": _war,
}
