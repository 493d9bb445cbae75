"""
The annotated stories: what is read in each article, and how its claims stand to the reports.

Usage: ``python benchmarks/stories.py [--semantic] [--errors] [--story NAME ...]``

*Attributions* and *speakers*: a prediction meets a gold when their contents share at least half of
each other and the cues overlap; the speaker must then be the same name. *Dates*: overlap, and the
same EDTF value or an accepted one. *Verdicts*: a gold claim is met by the claims of ours that lie
in its place, or else by the one that overlaps it best; ``partial`` counts as right where the gold
says corroborated. *Conflicts*: gold conflicting or superseded (which is outdated or updates here),
found with the detail that differs.
*False conflicts*: gold corroborated or unmentioned, ours conflicting.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

import claimcheck

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
ALLOWED = {"corroborated": {"corroborated", "partial"}, "superseded": {"updates", "outdated"}}
EDGES = "\"“”'‘’«»,. \n"
Row = dict[str, Any]
Chars = frozenset[int]


@attrs.define
class Tally:
    """Counts under names, and the misses in words."""

    counts: Counter[str] = attrs.field(factory=Counter)
    misses: list[str] = attrs.field(factory=list)

    def f1(self, name: str) -> float:
        """Return the F1 of a task in percent, from its right, gold and guessed counts."""
        right, gold, guessed = (self.counts[f"{name} {x}"] for x in ("right", "gold", "guessed"))
        return 200 * right / max(1, gold + guessed)

    def share(self, name: str) -> float:
        """Return how many of a task's golds are right, in percent."""
        return 100 * self.counts[f"{name} right"] / max(1, self.counts[f"{name} gold"])

    def score(self, name: str, *, right: bool, miss: str) -> None:
        """Count one gold, and note what is missed."""
        self.counts[f"{name} gold"] += 1
        self.counts[f"{name} right"] += right
        if not right:
            self.misses.append(f"{name}: {miss}")


def load_stories(names: list[str] | None = None) -> Iterator[tuple[Row, Path]]:
    """Yield the gold of each story, and the path of its article."""
    paths = [(SEEDS / "putin-kim.gold.json", SEEDS / "putin-kim.id.txt")]
    paths += [(p, p.parent / "article.txt") for p in sorted(SEEDS.glob("D*/gold.json"))]
    for gold_path, article in paths:
        gold = json.loads(gold_path.read_text(encoding="utf-8"))
        if not names or gold["id"] in names:
            yield gold, article


def read_article(gold: Row, path: Path) -> claimcheck.Article:
    """Return the story's article, parsed."""
    text = path.read_text(encoding="utf-8")
    return claimcheck.parse_article(
        text, published=gold["published"], language=gold["language"], name=gold["id"]
    )


def read_reports(gold: Row, path: Path) -> list[claimcheck.Article]:
    """Return the story's reports, parsed."""
    return [
        claimcheck.parse_article(
            (path.parent / source["file"]).read_text(encoding="utf-8"),
            published=source["published"],
            language=source["language"],
            # two reports of one newsroom carry its name, told apart in brackets
            name=f"{source['stands_for']} ({source['name']})"
            if "stands_for" in source
            else source["name"],
        )
        for source in gold["sources"]
    ]


def bare_name(name: str | None) -> str:
    """Return a name without case, articles and marks."""
    words = "".join(c if c.isalnum() else " " for c in (name or "").lower()).split()
    return " ".join(word for word in words if word not in {"the", "a", "an"})


def places(text: str, part: str) -> list[int]:
    """Return every place where a part of the text stands."""
    found, at = [], text.find(part)
    while at >= 0:
        found.append(at)
        at = text.find(part, at + 1)
    return found


def chars_of(*spans: claimcheck.Span | None) -> Chars:
    """Return the offsets that spans cover."""
    return frozenset(i for span in spans if span for i in range(span.start, span.end))


def gold_chars(text: str, pieces: list[str]) -> Chars:
    """Return the offsets of gold pieces: each one's first place after the piece before."""
    chars: set[int] = set()
    at = 0
    for piece in (piece.strip(EDGES) for piece in pieces):
        start = text.find(piece, at)
        start = start if start >= 0 else text.find(piece)
        chars.update(range(start, start + len(piece)) if start >= 0 else ())
        at = max(at, start + len(piece))
    return frozenset(chars)


def cue_chars(text: str, cue: str, content: Chars) -> Chars:
    """Return the offsets of a gold cue: its nearest place outside of the content."""
    starts = [at for at in places(text, cue) if at not in content] or places(text, cue)
    if not starts or not content:
        return frozenset()
    low, high = min(content), max(content)
    best = min(starts, key=lambda at: max(low - at, at - high))
    return frozenset(range(best, best + len(cue)))


def score_attributions(gold: Row, article: claimcheck.Article, tally: Tally) -> None:
    """Score the attributions and their speakers."""
    guesses = list(article.attributions)
    contents = [chars_of(*guess.content) for guess in guesses]
    used: set[int] = set()
    for row in gold["attributions"]:
        content = gold_chars(article.text, row["content"])
        cue = cue_chars(article.text, row["cue"], content) if row["cue"] else frozenset()
        shared = {
            n: len(content & contents[n]) / max(len(content), len(contents[n]), 1)
            for n, guess in enumerate(guesses)
            if n not in used and (not cue or cue & chars_of(guess.cue))
        }
        best = max(shared, key=lambda n: shared[n], default=None)
        right = best is not None and shared[best] >= 0.5
        what = f"{row['speaker']} | {row['cue']} | {' … '.join(row['content'])}"
        tally.score("attributions", right=right, miss=what)
        accepted = {bare_name(name) for name in [row["speaker"], *row.get("accept_speaker", [])]}
        speaker = guesses[best].speaker if right and best is not None else None
        same = right and bare_name(speaker) in accepted
        tally.score("speakers", right=same, miss=f"found {speaker!r} for {what}")
        if right and best is not None:
            used.add(best)
    tally.counts.update({"attributions guessed": len(guesses), "speakers guessed": len(guesses)})
    for n, guess in enumerate(guesses):
        if n not in used:
            cue_text = guess.cue.of(article.text) if guess.cue else None
            pieces = " … ".join(piece.of(article.text) for piece in guess.content)
            tally.misses.append(f"extra attribution: {guess.speaker} | {cue_text} | {pieces}")


def score_dates(gold: Row, article: claimcheck.Article, tally: Tally) -> None:
    """Score the dates: overlap, and the value or its day."""
    guesses = [timex for timex in article.timexes if timex.edtf]
    used: set[int] = set()
    for row in gold["dates"]:
        place = claimcheck.Span(row["start"], row["start"] + len(row["text"]))
        values = {row["value"], *row.get("accept", [])}
        near = [n for n, g in enumerate(guesses) if n not in used and g.span.overlaps(place)]
        hit = next(
            (n for n in near if {guesses[n].edtf, guesses[n].edtf.split("T")[0]} & values), None
        )
        found = ", ".join(guesses[n].edtf for n in near) or "nothing"
        miss = f"{row['text']} is {row['value']}, found {found}"
        tally.score("dates", right=hit is not None, miss=miss)
        used.update([hit] if hit is not None else [])
    tally.counts["dates guessed"] += len(guesses)
    golds = [claimcheck.Span(r["start"], r["start"] + len(r["text"])) for r in gold["dates"]]
    for guess in guesses:
        if not any(guess.span.overlaps(place) for place in golds):
            tally.misses.append(f"extra date: {guess.span.of(article.text)} as {guess.edtf}")


def score_edges(gold: Row, article: claimcheck.Article, tally: Tally) -> None:
    """Score the furniture lines, byline, cited outlets and credits."""
    other = {"furniture", "caption", "byline"}
    lines = {b.span.of(article.text) for b in article.blocks if b.kind in other}
    for line in gold["furniture"]:
        tally.score("furniture", right=line in lines, miss=line)
    tally.counts["furniture guessed"] += len(lines)
    tally.misses += [f"extra furniture: {line}" for line in sorted(lines - set(gold["furniture"]))]
    facts = [("byline", [gold["byline"]], article.byline), ("cited", gold["cited"], article.cited)]
    facts += [("credits", gold["credits"], article.credits)] if "credits" in gold else []
    for name, expected, found in facts:
        right = sorted(expected) == sorted(found)
        tally.score(name, right=right, miss=f"{expected}, found {list(found)}")


def score_verdicts(gold: Row, report: claimcheck.Report, tally: Tally) -> None:
    """Score verdicts, conflicts with their kind, false conflicts and origins."""
    for row in gold["claims"]:
        met = met_findings(gold_chars(report.article.text, [row["text"]]), report)
        verdict = worst_verdict([finding.verdict.value for finding in met])
        kinds = sorted({d.kind for finding in met for d in finding.differences})
        origins = max((finding.origins for finding in met), default=0)
        miss = (
            f"{row['verdict']} ({row['detail']}), found {verdict} {kinds}"
            f" | {row['text']} | {row['why']}"
        )
        right = verdict in ALLOWED.get(row["verdict"], {row["verdict"]})
        tally.score("verdicts", right=right, miss=miss)
        if row["detail"]:
            found = verdict in {"conflicting", "outdated", "updates"} and row["detail"] in kinds
            tally.score("conflicts", right=found, miss=miss)
        else:
            tally.score("no false conflict", right=verdict != "conflicting", miss=miss)
        wrong = f"{row['origins']}, found {origins} | {row['text']} | by {row['by']}"
        tally.score("origins", right=origins == row["origins"], miss=wrong)


def met_findings(place: Chars, report: claimcheck.Report) -> list[claimcheck.Finding]:
    """Return the findings of the claims in a place, or else of the one that overlaps it best."""
    chars = [(chars_of(*finding.claim.spans), finding) for finding in report]
    within = [f for c, f in chars if len(c & place) >= 0.9 * len(c)]
    overlaps = [(len(c & place) / len(c | place), n) for n, (c, _) in enumerate(chars) if c & place]
    best = [report[max(overlaps)[1]]] if overlaps else []
    return within or best


def worst_verdict(verdicts: list[str]) -> str:
    """Return the verdict on a passage that holds several claims."""
    order = ("conflicting", "outdated", "updates", "corroborated", "partial")
    return next((verdict for verdict in order if verdict in verdicts), "unmentioned")


def show(name: str, tally: Tally) -> None:
    """Print one line of figures."""
    counts = tally.counts
    edges = " ".join(
        f"{part} {counts[f'{part} right']}/{counts[f'{part} gold']}"
        for part in ("byline", "cited", "credits")
        if counts[f"{part} gold"]
    )
    false = counts["no false conflict gold"] - counts["no false conflict right"]
    tasks = ("attributions", "speakers", "dates", "furniture")
    print(f"{name:14s}", *(f"{task} {tally.f1(task):5.1f}" for task in tasks), edges)
    print(
        f"{'':14s} verdicts {tally.share('verdicts'):5.1f}"
        f" conflicts {tally.share('conflicts'):5.1f}"
        f" ({counts['conflicts right']}/{counts['conflicts gold']})"
        f" false conflicts {false}/{counts['no false conflict gold']}"
        f" origins {tally.share('origins'):5.1f}"
    )


def score_stories(
    *, semantic: bool = False, errors: bool = False, names: list[str] | None = None
) -> None:
    """Score each story and all together, and print the figures (and the misses)."""
    encoder = None
    if semantic:
        from claimcheck.semantic import load_encoder  # noqa: PLC0415  (an extra)

        encoder = load_encoder()
    total = Tally()
    for gold, path in load_stories(names):
        tally = Tally()
        article = read_article(gold, path)
        score_attributions(gold, article, tally)
        score_dates(gold, article, tally)
        score_edges(gold, article, tally)
        report = claimcheck.check(article, read_reports(gold, path), encoder=encoder)
        score_verdicts(gold, report, tally)
        show(gold["id"], tally)
        for miss in tally.misses if errors else ():
            print("   ", miss)
        total.counts += tally.counts
    show("all", total)


def main() -> None:
    """Score the stories that are asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--semantic", action="store_true")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--story", nargs="*")
    options = parser.parse_args()
    if not SEEDS.is_dir():
        sys.exit("no shared stories beside the project: nothing to measure")
    score_stories(semantic=options.semantic, errors=options.errors, names=options.story)


if __name__ == "__main__":
    main()
