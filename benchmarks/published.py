"""
The accuracy page of the manual: how often verdicts are right, by verdict, kind and language.

``python benchmarks/accuracy.py --docs`` measures on the shared dev data and writes
``docs/accuracy.md``; the definitions are those of the shared scorer ``judge_real.py``.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
from verdicts import BENCH, claim_of, judged, load, source_of, strongest_kind

import claimcheck
from claimcheck.languages import load_language

__all__ = ["PAGE", "write_page"]

PAGE = Path(__file__).resolve().parents[1] / "docs" / "accuracy.md"
ALARMS = ("conflicting", "outdated")
NAMED_ANEW = {"superseded": "outdated"}  # what the data call otherwise
AGREEING = frozenset({"agrees", "partly"})
LANGUAGES = ("en", "id")
WIRE_DAY = "2018-10-01"
Row = dict[str, Any]

INTRO = """\
# How often it is right

Written by `python benchmarks/accuracy.py --docs`, which measures this version on texts of real
newsrooms; don't edit it by hand. The texts belong to their publishers and are no part of the
project. They could be looked at while rules were written, so expect somewhat less on news that
nobody has seen. Meanings were compared by word lists, without the `semantic` extra. Each rate
stands with the counts behind it.

What the words mean: [how a verdict is reached](verdicts.md).
"""


@attrs.define
class Tally:
    """What the events of one language come to."""

    events: int = 0
    claims: int = 0
    alarms: int = 0
    read: int = 0
    verdicts: Counter[tuple[str, str]] = attrs.Factory(Counter)
    conflicts: Counter[str] = attrs.Factory(Counter)
    altered: Counter[tuple[str, str]] = attrs.Factory(Counter)


def write_page(scores: Iterable[tuple[str, str, str]]) -> None:
    """
    Measure, and write the page.

    Args:
        scores: what is read in a text, in which language, and its F1.
    """
    sys.path.insert(0, str(BENCH))
    tallies = {tag: _events(tag) for tag in LANGUAGES}
    parts = [
        INTRO, _verdict_table(tallies), _alarm_table(tallies), _altered_table(tallies),
        _generated(), _translations(), _readings(scores),
    ]  # fmt: skip
    PAGE.write_text("\n".join(parts), "utf-8")


def _share(hits: int, of: int) -> str:
    return f"{100 * hits / of:.0f} % ({hits} of {of})" if of else "–"


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"


def _name(tag: str) -> str:
    return {"en": "English", "id": "Indonesian"}.get(tag, tag)


def _events(language: str) -> Tally:
    """Return how the articles of several outlets on the same events come out."""
    tally = Tally()
    for row in load(f"events_{language}_dev"):
        own = row["article"]
        articles = {
            outlet: claimcheck.parse_article(
                told["text"], name=outlet, language=language, published=told["published"]
            )
            for outlet, told in row["outlets"].items()
        }
        others = [article for outlet, article in articles.items() if outlet != own]
        findings = list(claimcheck.check(articles[own], against=others))
        tally.events += 1
        tally.claims += len(findings)
        tally.alarms += sum(f.verdict in ALARMS for f in findings)
        if row.get("gold"):
            _compare(row, findings, tally)
            _alter(row, articles, findings, tally)
    return tally


def _compare(row: Row, findings: Sequence[claimcheck.Finding], tally: Tally) -> None:
    """Count the verdicts on the claims that a reader chose, and the conflicts that he found."""
    from judge_real import overlap, place  # noqa: PLC0415  (it stands beside the data)

    text = row["outlets"][row["article"]]["text"]
    for claim in row["gold"]["claims"]:
        found = _nearest(findings, place(text, claim["text"]))
        verdict = found.verdict.value if found else "unmentioned"
        tally.verdicts[NAMED_ANEW.get(claim["verdict"], claim["verdict"]), verdict] += 1
        tally.read += 1
    real = [
        conflict
        for conflict in row["gold"]["conflicts"]
        if conflict["kind"] != "quote variant" or "meaning" in conflict["why"]
    ]
    hit = set()
    for finding in (f for f in findings if f.verdict in ALARMS):
        told = {
            number
            for number, conflict in enumerate(real)
            if (at := place(text, conflict["claimed"]))
            and any(overlap((s.start, s.end), at) for s in finding.claim.spans)
            and _has_passage(finding, conflict, row)
        }
        tally.conflicts["shown"] += 1
        tally.conflicts["right"] += bool(told)
        hit |= told
    tally.conflicts["real"] += len(real)
    tally.conflicts["found"] += len(hit)


def _nearest(
    findings: Sequence[claimcheck.Finding], at: tuple[int, int] | None
) -> claimcheck.Finding | None:
    """Return the finding whose claim shares most with a place, in relation to both lengths."""

    def likeness(finding: claimcheck.Finding) -> float:
        shared = length = 0
        for span in finding.claim.spans:
            shared += max(0, min(span.end, at[1]) - max(span.start, at[0])) if at else 0
            length += span.end - span.start
        return shared / max(1, length + at[1] - at[0]) if at else 0.0

    best = max(findings, key=likeness, default=None)
    return best if best is not None and likeness(best) > 0 else None


def _has_passage(finding: claimcheck.Finding, conflict: Row, row: Row) -> bool:
    from judge_real import overlap, place  # noqa: PLC0415  (as above)

    outlet = conflict["source"].lower()
    there = place(row["outlets"][outlet]["text"], conflict["reported"])
    return there is not None and any(
        passage.source == outlet and overlap((passage.span.start, passage.span.end), there)
        for passage in finding.evidence
    )


def _alter(
    row: Row,
    articles: dict[str, claimcheck.Article],
    findings: Sequence[claimcheck.Finding],
    tally: Tally,
) -> None:
    """Change one detail of each claim that another outlet states, and count what is noticed."""
    from judge_real import overlap, place  # noqa: PLC0415  (as above)

    own = row["article"]
    text, published = articles[own].text, row["outlets"][own]["published"]
    for claim, outlet, kind, changed in _changes(row["gold"]["claims"], articles[own].language):
        at = place(text, claim)
        if at is None:
            continue
        article = claimcheck.parse_article(
            text[: at[0]] + changed + text[at[1] :],
            name=own, language=articles[own].language, published=published,
        )  # fmt: skip
        where = at[0], at[0] + len(changed)
        touched = [
            finding
            for finding in claimcheck.check(article, against=articles[outlet])
            if any(overlap((s.start, s.end), where) for s in finding.claim.spans)
        ]
        alarms = [finding for finding in touched if finding.verdict in ALARMS]
        tally.altered[kind, "n"] += 1
        tally.altered[kind, "noticed"] += bool(alarms)
        tally.altered[kind, "kind"] += any(d.kind == kind for f in alarms for d in f.differences)
        tally.altered[kind, "before"] += any(
            finding.verdict in ALARMS
            and any(overlap((s.start, s.end), at) for s in finding.claim.spans)
            and any(e.source == outlet and e.relation not in AGREEING for e in finding.evidence)
            for finding in findings
        )


def _changes(claims: Sequence[Row], language: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield a claim, the outlet that states it, the kind of a detail, the claim with another."""
    from judge_real import altered  # noqa: PLC0415  (as above)

    for claim in claims:
        for outlet, told in claim["sources"].items():
            if told["relation"] != "agrees":
                continue
            for kind, changed in altered(claim["text"], language):
                if kind != "polarity" or "“" not in claim["text"]:
                    yield claim["text"], outlet.lower(), kind, changed


def _verdict_table(tallies: dict[str, Tally]) -> str:
    words = load_language("en").report.verdicts
    rows = []
    for verdict in claimcheck.Verdict:
        for tag, tally in tallies.items():
            shown = sum(n for (_, got), n in tally.verdicts.items() if got == verdict)
            real = sum(n for (gold, _), n in tally.verdicts.items() if gold == verdict)
            right = tally.verdicts[verdict.value, verdict.value]
            if shown or real:
                shares = _share(right, shown), _share(right, real)
                rows.append((words[verdict.value], _name(tag), *shares))
    for tag, tally in tallies.items():
        met = sum(n for (gold, got), n in tally.verdicts.items() if gold == got)
        rows.append(("**all**", _name(tag), _share(met, tally.read), ""))
    about = "; ".join(f"{t.read} claims in {_name(tag)}" for tag, t in tallies.items())
    return (
        "## Verdicts\n\n"
        "A reader chose claims over whole articles and said how each other outlet's article on the "
        f"same event stands to them ({about}).\n\n"
        + _table(("verdict", "language", "right where shown", "shown where it is so"), rows)
    )


def _alarm_table(tallies: dict[str, Tally]) -> str:
    rows = [
        (
            _name(tag), tally.events, tally.claims,
            f"{1000 * tally.alarms / tally.claims:.1f} ({tally.alarms})",
            _share(tally.conflicts["right"], tally.conflicts["shown"]),
            _share(tally.conflicts["found"], tally.conflicts["real"]),
        )
        for tag, tally in tallies.items()
    ]  # fmt: skip
    head = ("language", "events", "claims", "alarms in 1,000 claims", "right", "found")
    return (
        "## Alarms\n\n"
        "An alarm is a claim that is conflicting or outdated. The last two columns are of the "
        "events of which a reader noted every real conflict.\n\n" + _table(head, rows)
    )


def _altered_table(tallies: dict[str, Tally]) -> str:
    rows = []
    for tag, tally in tallies.items():
        for kind in sorted({kind for kind, _ in tally.altered}):
            count = tally.altered[kind, "n"]
            shares = [_share(tally.altered[kind, what], count) for what in ("noticed", "kind")]
            rows.append((kind, _name(tag), *shares, tally.altered[kind, "before"]))
    head = ("kind", "language", "noticed", "with its kind", "alarms before the change")
    return (
        "## A slip in one detail\n\n"
        "Each claim that another outlet states is changed in one figure, day or negation, and "
        "checked against that outlet.\n\n" + _table(head, rows)
    )


def _generated() -> str:
    """Return the table of generated pairs: Indonesian claims against English documents."""
    counts: Counter[tuple[str, str]] = Counter()
    for row, verdict, finding in judged(None):
        if "doc" not in row:
            continue
        kind = row["detail"] or row["expected"]
        counts[kind, "n"] += 1
        counts[kind, "right"] += verdict == row["expected"]
        counts[kind, "kind"] += (
            verdict == row["expected"] and strongest_kind(finding) == row["detail"]
        )
    kinds = sorted({kind for kind, _ in counts})
    rows = [
        (
            kind,
            _share(counts[kind, "right"], counts[kind, "n"]),
            _share(counts[kind, "kind"], counts[kind, "n"]) if kind in _KINDS else "",
        )
        for kind in kinds
    ]
    head = ("what was changed", "right verdict", "and its kind")
    return (
        "## Across languages, one detail changed\n\n"
        "An Indonesian sentence against the English document that it was translated from: as it is "
        "(`corroborated`), without its line (`unmentioned`), or with one detail changed.\n\n"
        + _table(head, rows)
    )


_KINDS = frozenset({"date", "name", "number", "place", "polarity"})


def _translations() -> str:
    """Return the table of the labelled pairs of a wire, with the weight of what they stand for."""
    weights: Counter[tuple[str, str]] = Counter()
    counts: Counter[tuple[str, str]] = Counter()
    for row in load("natural_dev"):
        claim = claim_of({"claim": row["claim"], "language": "id"}, WIRE_DAY)
        report = source_of(
            [row["report"]], {"language": "en", "published": WIRE_DAY, "doc": "wire"}
        )
        findings = list(claimcheck.check(claim, against=report))
        shown = "alarm" if any(f.verdict in ALARMS for f in findings) else "none"
        agrees = findings and all(f.verdict == "corroborated" for f in findings)
        got = "corroborated" if agrees and shown == "none" else shown
        weights[row["label"], got] += row["weight"]
        counts[row["label"], got] += 1
    alarms = sum(n for (_, got), n in weights.items() if got == "alarm")
    real = sum(n for (label, _), n in weights.items() if label == "differs")
    same = sum(n for (label, _), n in weights.items() if label == "same")
    right = weights["differs", "alarm"]
    rows = [
        ("alarms that are right", _weighted(right, alarms)),
        ("real differences that are found", _weighted(right, real)),
        ("same sentences that are corroborated", _weighted(weights["same", "corroborated"], same)),
    ]
    return (
        "## Across languages, as a wire translates\n\n"
        "Sentences of an Indonesian wire and their English originals; about one in a hundred "
        f"really differs. {sum(counts.values())} pairs were read by a bilingual reader, each "
        "counted for those that it stands for.\n\n" + _table(("measure", "rate"), rows)
    )


def _weighted(part: float, whole: float) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


def _readings(scores: Iterable[tuple[str, str, str]]) -> str:
    """Return the table of what is read in a text, by the shared scorers."""
    return "## What is read\n\n" + _table(("what", "language", "F1"), list(scores))
