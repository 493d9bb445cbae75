"""Verdicts on single claims: generated minimal pairs, and real pairs of two newsrooms."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import claimcheck

BENCH = Path(__file__).resolve().parents[2] / "shared" / "bench"
Row = dict[str, Any]
Source = Callable[[], claimcheck.Article]
ORDER = ("conflicting", "outdated", "updates", "corroborated", "partial")


def load(name: str) -> list[Row]:
    """Return the rows of a JSON-lines file of the bench."""
    with (BENCH / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def load_encoder(*, semantic: bool) -> claimcheck.Encoder | None:
    """Return the offline encoder where meanings shall be compared."""
    if not semantic:
        return None
    from claimcheck.semantic import load_encoder as load_e5  # noqa: PLC0415  (an extra)

    return load_e5()


def sentence_verdict(report: claimcheck.Report) -> tuple[str, claimcheck.Finding | None]:
    """Return the verdict on a sentence that may hold several claims, and the finding behind it."""
    for verdict in ORDER:
        for finding in report:
            if finding.verdict.value == verdict:
                return verdict, finding
    return "unmentioned", None


def source_line(lines: Sequence[tuple[int, str]], finding: claimcheck.Finding | None) -> int | None:
    """Return the number of the line in which the evidence stands."""
    if finding is None or not finding.evidence:
        return None
    at = 0
    for number, line in lines:
        at += len(line) + 1
        if finding.evidence[0].span.start < at:
            return number
    return None


def kept_lines(doc: Row, row: Row) -> list[tuple[int, str]]:
    """Return the numbered lines of a document that a claim is checked against."""
    left_out = set(row["exclude"])
    return [(n, line) for n, line in enumerate(doc["lines"]) if n not in left_out]


def pairs() -> Iterator[tuple[Row, claimcheck.Article, tuple[str, ...], Source]]:
    """Yield each claim: its gold, the claim parsed, and the key and maker of what it is against."""
    docs = {doc["doc"]: doc for doc in load("verdicts_dev_docs")}
    for row in load("verdicts_dev"):
        doc = docs[row["doc"]]
        key = (row["doc"], *map(str, sorted(row["exclude"])))
        lines = [line for _, line in kept_lines(doc, row)]
        yield row, claim_of(row, doc["published"]), key, functools.partial(source_of, lines, doc)
    for row in load("cross_dev"):
        doc = {"language": "en", "published": row["published"], "doc": "report"}
        make = functools.partial(source_of, row["report_context"], doc)
        yield row, claim_of(row, row["published"]), (row["id"],), make


def claim_of(row: Row, published: str) -> claimcheck.Article:
    """Return a claim sentence as an article."""
    return claimcheck.parse_article(row["claim"], language=row["language"], published=published)


def source_of(lines: Sequence[str], doc: Row) -> claimcheck.Article:
    """Return the lines of a document as an article."""
    return claimcheck.parse_article(
        "\n".join(lines), language=doc["language"], published=doc["published"], name=doc["doc"]
    )


def judged(
    encoder: claimcheck.Encoder | None,
) -> Iterator[tuple[Row, str, claimcheck.Finding | None]]:
    """Yield each claim sentence with its verdict and the finding behind it."""
    sources: dict[tuple[str, ...], claimcheck.Article] = {}
    for row, claim, key, make in pairs():
        if key not in sources:
            sources[key] = make()
        report = claimcheck.check(claim, [sources[key]], encoder=encoder)
        yield row, *sentence_verdict(report)


def verdict_rows(
    found: Iterable[tuple[Row, str, claimcheck.Finding | None]],
) -> Iterator[Row]:
    """Yield a prediction for each claim sentence of ``verdicts_dev``."""
    docs = {doc["doc"]: doc for doc in load("verdicts_dev_docs")}
    for row, verdict, finding in found:
        if "doc" in row:
            yield {
                "id": row["id"],
                "verdict": verdict,
                "detail": strongest_kind(finding),
                "source_line": source_line(kept_lines(docs[row["doc"]], row), finding),
            }


def strongest_kind(finding: claimcheck.Finding | None) -> str | None:
    """Return the kind of the difference that weighs most."""
    rivals = [r for r in finding.reasons if r.name == "rival"] if finding else []
    return max(rivals, key=lambda r: r.weight).kind if rivals else None


def verdicts(out: Path, *, semantic: bool) -> None:
    """Score the generated pairs by the shared scorer: all, and each half of the documents."""
    rows = list(verdict_rows(judged(load_encoder(semantic=semantic))))
    path = write(out, "verdicts_dev", rows)
    for name, keep in (("all", None), ("half 0", 0), ("half 1", 1)):
        print(f"-- {name}")
        golds = [r for r in load("verdicts_dev") if keep is None or half_of(r["doc"]) == keep]
        gold = write(out, f"gold_{keep}", golds)
        sys.stdout.flush()
        command = [sys.executable, str(BENCH / "score_verdicts.py"), str(gold), str(path)]
        subprocess.run(command, check=True)  # noqa: S603


def half_of(doc: str) -> int:
    """Return the half that a document belongs to: 0 to tune on, 1 to report."""
    return sum(doc.encode()) % 2


def write(out: Path, name: str, rows: Sequence[Row]) -> Path:
    """Write rows as JSON lines and return their path."""
    path = out / f"{name}.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def cross(out: Path, *, semantic: bool) -> None:
    """Score the real pairs: false conflicts, and agreement with the readers."""
    found = judged(load_encoder(semantic=semantic))
    rows = [
        {**row, "verdict": verdict, "found": strongest_kind(finding)}
        for row, verdict, finding in found
        if "label" in row
    ]
    write(out, "cross_dev", rows)
    groups: dict[str, Callable[[Row], bool]] = {
        "agree or partly agree": lambda r: r["label"] in {"corroborated", "partial"},
        "unrelated": lambda r: r["label"] == "unmentioned",
    }
    for name, belongs in groups.items():
        group = [r for r in rows if belongs(r)]
        false = sum(r["verdict"] == "conflicting" for r in group)
        print(f"cross: false conflicts among pairs that are {name}: {false} of {len(group)}")
    for name, group in (
        ("not unmentioned", [r for r in rows if r["label"] != "unmentioned"]),
        ("all", rows),
    ):
        right = sum(r["verdict"] in r["accept"] for r in group)
        print(
            f"cross: agreement with the readers, {name}: {right / len(group):.3f} of {len(group)}"
        )
    table = Counter((r["label"], r["verdict"]) for r in rows)
    for (label, verdict), count in sorted(table.items()):
        print(f"  {label:13s} found {verdict:13s} {count}")
