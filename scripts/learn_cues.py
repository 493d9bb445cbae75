"""
Learn the weights of a pack's cues from annotated articles, and write them into the pack.

Usage: ``python scripts/learn_cues.py TRAIN.jsonl PACK_FOLDER``

TRAIN holds one JSON object a line: ``{"text", "attributions": [{"source", "cue", "content"}]}``,
spans as code points. A form becomes a candidate where it is often enough the head of a cue. Each
candidate is drafted as at run time, and a logistic regression over the drafts' named features says
how much each is worth. What it learns goes to ``learned/attribution.toml`` in the pack's folder:
``[cues]``, ``[weights]`` and ``[stops]``, log-odds with two digits, small ones left out.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from claimcheck.attribution.constructions import draft_of
from claimcheck.attribution.contents import boundaries
from claimcheck.attribution.cues import cues_in, find_hits
from claimcheck.attribution.drafts import Draft, pieces_of
from claimcheck.attribution.frames import Frame, build_frames
from claimcheck.attribution.lexicon import Lexicon, compile_lexicon
from claimcheck.attribution.quotes import find_quotes
from claimcheck.attribution.scores import features_of
from claimcheck.languages import read_pack
from claimcheck.reading import Document, read

LEARNED = Path("learned") / "attribution.toml"
STAMP = "# Written by scripts/learn_cues.py from PolNeAR 1.0: edit no line by hand."
LEAST_CUES = 3
LEAST_SHARE = 0.05
LEAST_SEEN = 40
SMALLEST = 0.1
EPOCHS = 10
RATE = 0.15
SHRINK = 2e-4
Row = dict[str, Any]
Example = tuple[list[str], bool]


def main() -> None:
    """Learn from the training file and rewrite the tables of the pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train", type=Path)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--odds", type=float, default=0.3, help="added to the bias: more recall")
    parser.add_argument("--short", type=float, default=0.4, help="added to stops: less content")
    options = parser.parse_args()
    language = read_pack(options.pack)
    rows = [json.loads(line) for line in options.train.read_text("utf-8").splitlines() if line]
    documents = [read(row["text"], language) for row in rows]
    lexicon = compile_lexicon(language)
    keys = cue_shares(rows, documents, lexicon)
    by_hand = {form for form in lexicon.cues if " " in form or not form.isalpha()}
    by_hand |= lexicon.inverting
    forms = dict.fromkeys([*by_hand, *keys], 0.0)
    lexicon = attrs.evolve(lexicon, cues=forms, phrases=_phrases(forms), weights={}, stops={})
    golds = [Gold.of(row) for row in rows]
    ends = [
        example
        for gold, document in zip(golds, documents, strict=True)
        for example in ends_of(gold, document, lexicon)
    ]
    stops = fit(ends)
    stops["bias"] += options.short
    lexicon = attrs.evolve(lexicon, stops=stops)
    examples = [
        example
        for gold, document in zip(golds, documents, strict=True)
        for example in examples_of(gold, document, lexicon)
    ]
    weights = fit(examples)
    weights["bias"] += options.odds
    fires = by_hand | firing(examples, weights)
    forms = {form: weights.get(f"cue {form}", 0.0) for form in forms if form in fires}
    write(options.pack / LEARNED, (forms, weights, stops))
    print(f"{len(rows)} articles, {len(examples)} candidates, {len(weights)} weights")


def _phrases(forms: dict[str, float]) -> dict[str, tuple[tuple[str, ...], ...]]:
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for form in forms:
        words = tuple(form.split())
        phrases.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(some, key=len, reverse=True)) for first, some in phrases.items()}


def cue_shares(rows: list[Row], documents: list[Document], lexicon: Lexicon) -> dict[str, float]:
    """Return the heads of cues, each with the share of its places where it is one."""
    seen: Counter[str] = Counter()
    within: Counter[str] = Counter()
    for row, document in zip(rows, documents, strict=True):
        tokens = document.tokens
        marked = {i for a in row["attributions"] for s, e in a["cue"] for i in range(s, e)}
        for word, start in zip(tokens.words, tokens.starts, strict=True):
            if word[0].isalpha() and word not in lexicon.classes:
                seen[word] += 1
                within[word] += start in marked
    share = {word: count / seen[word] for word, count in within.items() if count >= LEAST_CUES}
    heads: Counter[str] = Counter()
    for row, document in zip(rows, documents, strict=True):
        for attribution in row["attributions"]:
            words = [w for s, e in attribution["cue"] for w in words_in(document, s, e)]
            best = max(words, key=lambda w: share.get(w, 0.0), default=None)
            if best in share:
                heads[best] += 1
    return {
        word: share[word]
        for word, count in heads.items()
        if count >= LEAST_CUES and share[word] >= LEAST_SHARE
    }


def words_in(document: Document, start: int, end: int) -> list[str]:
    """Return the lower-case words between two places of a text."""
    return "".join(c if c.isalnum() else " " for c in document.text[start:end].lower()).split()


def drafts_in(frame: Frame, gold: Gold) -> Iterator[tuple[Draft, bool]]:
    """Yield the drafts of a frame and whether each is right; the source before is a right one's."""
    previous: Draft | None = None
    for cue in cues_in(frame):
        draft = draft_of(frame, cue, previous)
        if draft is None:
            continue
        right = gold.judge(frame, draft)
        if right is None:
            continue
        if right:
            previous = draft
        yield draft, right


@attrs.frozen
class Gold:
    """The annotated attributions of a text, as sets of places."""

    attributions: list[tuple[set[int], set[int], set[int]]]

    @classmethod
    def of(cls, row: Row) -> Gold:
        """Return the annotations of a row."""
        return cls([
            (_places(a["cue"]), _places(a["source"]), _places(a["content"]))
            for a in row["attributions"]
        ])  # fmt: skip

    def contents_of(self, frame: Frame, draft: Draft) -> set[int] | None:
        """Return the annotated content of a draft's cue, where there is one."""
        span = frame.span(draft.cue.first, draft.cue.stop)
        places = set(range(span.start, span.end))
        return next((contents for cue, _, contents in self.attributions if cue & places), None)

    def judge(self, frame: Frame, draft: Draft) -> bool | None:
        """Return whether a draft is annotated so; None where it is inside another's words."""
        span = frame.span(draft.cue.first, draft.cue.stop)
        places = set(range(span.start, span.end))
        content = {i for piece in pieces_of(frame, draft) for i in range(piece.start, piece.end)}
        source: set[int] = set()
        if draft.source is not None:
            source = set(range(*attrs.astuple(frame.span(*draft.source))))
        for cue, sources, contents in self.attributions:
            if not cue & places:
                continue
            shared = len(content & contents)
            fits = 2 * shared >= len(content)
            whole = bool(draft.quotes) or 2 * shared >= len(contents)
            return (bool(source & sources) if sources else not source) and fits and whole
        inside = any(places <= contents for _, _, contents in self.attributions)
        return None if inside else False


def examples_of(gold: Gold, document: Document, lexicon: Lexicon) -> Iterator[Example]:
    """Yield each candidate of an article: its form, its features, and whether it is right."""
    hits = find_hits(document, lexicon)
    for frame in build_frames(document, lexicon, find_quotes(document), hits):
        for draft, right in drafts_in(frame, gold):
            yield [f"cue {draft.cue.form}", *features_of(frame, draft)], right


def ends_of(gold: Gold, document: Document, lexicon: Lexicon) -> Iterator[Example]:
    """Yield each place where an annotated content may end, and whether it has ended there."""
    hits = find_hits(document, lexicon)
    for frame in build_frames(document, lexicon, find_quotes(document), hits):
        for draft, _ in drafts_in(frame, gold):
            contents = gold.contents_of(frame, draft)
            if contents is None or draft.content is None or draft.content[0] < draft.cue.stop:
                continue
            first = draft.content[0]
            start = frame.span(first, first + 1).start
            last = max((i for i in contents if i >= start), default=None)
            if last is None or start not in contents:
                continue
            for item, names in boundaries(frame, draft.cue.form, first):
                ended = frame.span(item, item + 1).start > last
                yield names, ended
                if ended:
                    break


def _places(spans: list[list[int]]) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}


def fit(examples: list[Example]) -> dict[str, float]:
    """Return the weights of a logistic regression (AdaGrad, shrunk), by feature name."""
    counts = Counter(name for names, _ in examples for name in names)
    index: dict[str, int] = {"bias": 0}
    rows: list[tuple[list[int], float]] = []
    for names, right in examples:
        kept = [n for n in names if counts[n] >= LEAST_SEEN or n.startswith("cue ")]
        rows.append(([0, *(index.setdefault(name, len(index)) for name in kept)], float(right)))
    weights: list[float] = [0.0] * len(index)
    squares = [1e-6] * len(index)
    for epoch in range(EPOCHS):
        for ids, wanted in rows if epoch % 2 else reversed(rows):
            total = sum([weights[i] for i in ids])
            error = wanted - 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            for i in ids:
                slope = error - SHRINK * weights[i] * 10
                squares[i] += slope * slope
                weights[i] += RATE * slope / math.sqrt(squares[i])
    return {name: weights[i] for name, i in index.items()}


def firing(examples: list[Example], weights: dict[str, float]) -> set[str]:
    """Return the forms that are taken for a cue anywhere in the examples."""
    return {
        names[0].removeprefix("cue ")
        for names, _ in examples
        if weights["bias"] + sum(weights.get(name, 0.0) for name in names) > 0
    }


def write(path: Path, tables: tuple[dict[str, float], ...]) -> None:
    """Write what was learned as a file of a pack."""
    forms, weights, stops = tables
    lines = [STAMP, "[cues]"]
    lines += [
        f"{json.dumps(form, ensure_ascii=False)} = {forms[form]:.2f}" for form in sorted(forms)
    ]
    lines += ["", "[weights]", f"bias = {weights['bias']:.2f}"]
    lines += [
        f"{json.dumps(name, ensure_ascii=False)} = {weight:.2f}"
        for name, weight in sorted(weights.items())
        if abs(weight) >= SMALLEST and not name.startswith("cue ") and name != "bias"
    ]
    lines += ["", "[stops]"]
    lines += [
        f"{json.dumps(name, ensure_ascii=False)} = {weight:.2f}"
        for name, weight in sorted(stops.items())
        if abs(weight) >= SMALLEST or name == "bias"
    ]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
