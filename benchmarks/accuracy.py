"""
Accuracy on the shared dev data and stories, through the public API and the shared scorers.

Usage: ``python benchmarks/accuracy.py [--only PART ...] [--semantic] [--out DIR] [--docs]``
with PART one of attributions_en, attributions_id, quotes_id, dates_en, dates_en2, dates_id,
verdicts, cross, stories. Predictions are written to DIR (default: a temporary folder) for a look at
the errors. ``--docs`` writes the accuracy page of the manual instead.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import io
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from published import write_page
from stories import score_stories
from verdicts import cross, verdicts

import claimcheck

SHARED = Path(__file__).resolve().parents[2] / "shared"
BENCH = SHARED / "bench"
Row = dict[str, Any]


def load(name: str) -> list[Row]:
    """Return the rows of a JSON-lines file of the bench."""
    with (BENCH / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write(out: Path, name: str, rows: list[Row]) -> Path:
    """Write predictions as JSON lines and return their path."""
    path = out / f"{name}.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def run_scorer(scorer: str, gold: str, predicted: Path) -> None:
    """Print what a shared scorer says."""
    command = [sys.executable, str(BENCH / scorer), str(BENCH / f"{gold}.jsonl"), str(predicted)]
    print(subprocess.run(command, check=True, capture_output=True, text=True).stdout, end="")  # noqa: S603


def spans(*values: claimcheck.Span | None) -> list[list[int]]:
    """Return spans as the scorers' pairs."""
    return [[v.start, v.end] for v in values if v is not None]


def attributions(out: Path, name: str, language: str) -> None:
    """Score attributions as triples, and the speakers where the gold has them."""
    rows, right, total, speakers_found = [], 0, 0, 0
    for doc in load(name):
        article = claimcheck.parse_article(
            doc["text"], language=language, published=doc.get("published")
        )
        found = [a for a in article.attributions if a.parent is None]
        keep = article.attributions if language == "id" else found
        rows.append(
            {
                "id": doc["id"],
                "attributions": [
                    {
                        "source": spans(a.source),
                        "cue": spans(a.cue),
                        "content": spans(*a.content),
                        "speaker": a.speaker,
                        "rule": a.rule,
                    }
                    for a in keep
                ],
            }
        )
        hits = score_speakers(doc, rows[-1]["attributions"])
        right += hits
        total += len(doc["attributions"])
        speakers_found += len(keep)
    path = write(out, name, rows)
    run_scorer("score_attributions.py", name, path)
    if language == "id":
        print(
            f"speakers: F1 {200 * right / max(1, total + speakers_found):.1f} ({right} of {total})"
        )


def score_speakers(doc: Row, predicted: list[Row]) -> int:
    """Return how many gold attributions are met by a prediction with the same speaker."""
    hits, used = 0, set()
    for gold in doc["attributions"]:
        best, size = None, 0
        chars = {i for s, e in gold["content"] for i in range(s, e)}
        for index, guess in enumerate(predicted):
            if index in used:
                continue
            shared = len(chars & {i for s, e in guess["content"] for i in range(s, e)})
            if shared > size:
                best, size = index, shared
        if best is not None and 2 * size >= len(chars):
            used.add(best)
            hits += same_name(gold.get("speaker"), predicted[best]["speaker"])
    return hits


def same_name(gold: str | None, guess: str | None, accept: list[str] | None = None) -> bool:
    """Return whether two speaker names are the same, but for case, articles and marks."""

    def bare(name: str | None) -> str:
        words = "".join(c if c.isalnum() else " " for c in (name or "").lower()).split()
        return " ".join(w for w in words if w not in {"the", "a", "an"})

    return bare(guess) in {bare(name) for name in [gold, *(accept or [])]}


def quotes_id(out: Path) -> None:
    """Score statements and cues of direct quotations, exact but for edge punctuation; by halves."""
    edge = " \t\n.,;:!?\"'“”„«»‘’()"
    counts = {half: {"STATEMENT": [0, 0, 0], "CUE": [0, 0, 0]} for half in (0, 1)}
    rows = []
    for number, doc in enumerate(load("quotes_id_dev")):
        text = doc["text"]

        def trim(s: int, e: int, text: str = text) -> tuple[int, int]:
            while s < e and text[s] in edge:
                s += 1
            while e > s and text[e - 1] in edge:
                e -= 1
            return s, e

        article = claimcheck.parse_article(text, language="id")
        direct = [a for a in article.attributions if a.kind == "direct"]
        guess = {
            "STATEMENT": {trim(c.start, c.end) for a in direct for c in a.content},
            "CUE": {trim(a.cue.start, a.cue.end) for a in direct if a.cue},
        }
        gold = {
            "STATEMENT": {trim(s, e) for s, e, label in doc["spans"] if label == "STATEMENT"},
            "CUE": {trim(s, e) for s, e, label in doc["spans"] if label in {"CUE", "CUECOREF"}},
        }
        rows.append({"id": doc["id"], **{k: sorted(v) for k, v in guess.items()}})
        for label in ("STATEMENT", "CUE"):
            c = counts[number % 2][label]
            c[0] += len(guess[label] & gold[label])
            c[1] += len(guess[label])
            c[2] += len(gold[label])
    write(out, "quotes_id_dev", rows)
    for half, labels in counts.items():
        for label, (hit, guessed, golds) in labels.items():
            p, r = hit / max(1, guessed), hit / max(1, golds)
            f1 = 2 * p * r / max(1e-9, p + r)
            print(f"quotes_id half {half} {label:9s} P {p:.3f} R {r:.3f} F1 {f1:.3f} n={golds}")


def iso(day: str) -> str:
    """Return a day of the gold in ISO order; one of its rows writes the month first."""
    first, *rest = day.split("-")
    return day if len(first) == 4 else "-".join([rest[-1], first, *rest[:-1]])


def dates(out: Path, name: str, language: str) -> None:
    """Score temporal expressions: TimeML values for English, EDTF for Indonesian."""
    rows = []
    for doc in load(name):
        article = claimcheck.parse_article(
            doc["text"], language=language, published=iso(doc["dct"])
        )
        rows.append(
            {
                "id": doc["id"],
                "timexes": [
                    {
                        "start": t.span.start,
                        "end": t.span.end,
                        "value": t.timex3 if language == "en" else (t.edtf or t.timex3),
                    }
                    for t in article.timexes
                ],
            }
        )
    run_scorer("score_dates.py", name, write(out, name, rows))


def reading_scores() -> Iterator[tuple[str, str, str]]:
    """Yield what is read, the language, and its F1: attributions, speakers and dates."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for tag, language in (("en", "English"), ("id", "Indonesian")):
            told = said(functools.partial(attributions, out, f"attributions_{tag}_dev", tag))
            triple = re.findall(r"^all .*/(\S+)\s*$", told, re.MULTILINE)
            yield "who said what: source, cue and content", language, f"{triple[0]} %"
            for speakers in re.findall(r"speakers: F1 (\S+)", told):
                yield "the same, by the speaker's name", language, f"{speakers} %"
        for name, tag, language in (
            ("dates_en_dev", "en", "English, recent"),
            ("dates_en_dev2", "en", "English, 1989 to 2000"),
            ("dates_id_dev", "id", "Indonesian"),
        ):
            told = said(functools.partial(dates, out, name, tag))
            found = re.findall(r"^calendar/norm.*?value P \S+ R \S+ F1 (\S+)", told, re.MULTILINE)
            yield "the value of dates on the calendar", language, f"{100 * float(found[0]):.1f} %"


def said(run: Callable[[], None]) -> str:
    """Return what a part prints."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        run()
    return told.getvalue()


PARTS = (
    "attributions_en",
    "attributions_id",
    "quotes_id",
    "dates_en",
    "dates_en2",
    "dates_id",
    "verdicts",
    "cross",
    "stories",
)


def main() -> None:
    """Run the parts that are asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", choices=PARTS)
    parser.add_argument("--semantic", action="store_true")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--docs", action="store_true")
    options = parser.parse_args()
    if not BENCH.is_dir():
        sys.exit(f"no shared bench beside the project ({BENCH.name} not found): nothing to measure")
    if options.docs:
        write_page(reading_scores())
        return
    out = options.out or Path(tempfile.mkdtemp())
    out.mkdir(parents=True, exist_ok=True)
    parts: dict[str, Callable[[], None]] = {
        "attributions_en": lambda: attributions(out, "attributions_en_dev", "en"),
        "attributions_id": lambda: attributions(out, "attributions_id_dev", "id"),
        "quotes_id": lambda: quotes_id(out),
        "dates_en": lambda: dates(out, "dates_en_dev", "en"),
        "dates_en2": lambda: dates(out, "dates_en_dev2", "en"),
        "dates_id": lambda: dates(out, "dates_id_dev", "id"),
        "verdicts": lambda: verdicts(out, semantic=options.semantic),
        "cross": lambda: cross(out, semantic=options.semantic),
        "stories": lambda: score_stories(semantic=options.semantic),
    }
    for name, run in parts.items():
        if not options.only or name in options.only:
            print(f"\n## {name}")
            run()


if __name__ == "__main__":
    main()
