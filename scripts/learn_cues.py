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
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from claimcheck.attribution.affixes import inflect
from claimcheck.attribution.constructions import draft_of
from claimcheck.attribution.contents import boundaries
from claimcheck.attribution.cues import cues_in, find_hits
from claimcheck.attribution.drafts import Draft, pieces_of
from claimcheck.attribution.frames import Frame, build_frames, columns_of
from claimcheck.attribution.lexicon import Lexicon, build_lexicon
from claimcheck.attribution.quotes import find_quotes
from claimcheck.attribution.scores import features_of
from claimcheck.languages import read_pack
from claimcheck.languages.attribution import AttributionSection
from claimcheck.reading import Document, read

LEARNED = Path("learned") / "attribution.toml"
STAMP = "# Written by scripts/learn_cues.py from PolNeAR 1.0: edit no line by hand."
ENDINGS = ("e", "y")  # what a root can have lost before an affix
LEAST_CUES = 3
LEAST_SHARE = 0.05
LEAST_SEEN = 4
SMALLEST = 0.1
SLACK = 0.2
PASSES = 400
BOTH = 2  # right and wrong: without one of them there is nothing to learn
Row = dict[str, Any]
Example = tuple[list[str], bool]


def main() -> None:
    """Learn from the training file and rewrite the tables of the pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train", type=Path)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--odds", type=float, default=0.15, help="added to the bias: more recall")
    parser.add_argument("--states", type=float, default=0.6, help="the same, of statements")
    parser.add_argument("--short", type=float, default=0.2, help="added to stops: less content")
    options = parser.parse_args()
    language = read_pack(options.pack)
    rows = [json.loads(line) for line in options.train.read_text("utf-8").splitlines() if line]
    documents = [read(row["text"], language) for row in rows]
    by_hand = attrs.evolve(language.attribution, cues={}, weights={}, stops={})
    roots = cue_roots(rows, documents, by_hand)
    lexicon = build_lexicon(attrs.evolve(by_hand, cues=dict.fromkeys(roots, 0.0)))
    pairs = [(Gold.of(row), document) for row, document in zip(rows, documents, strict=True)]
    stops = fit([example for pair in pairs for example in ends_of(*pair, lexicon)], LEAST_SEEN)
    stops["bias"] += options.short
    lexicon = attrs.evolve(lexicon, stops=stops)
    examples = [example for pair in pairs for example in examples_of(*pair, lexicon)]
    weights = fit(examples, LEAST_SEEN)
    weights["bias"] += options.odds
    weights["states"] = weights.get("states", 0.0) + options.states
    fires = firing(examples, weights) | {
        form.root for form in build_lexicon(by_hand).forms.values()
    }
    cues = {root: weights.get(f"cue {root}", 0.0) for root in roots if root in fires}
    write(options.pack / LEARNED, (cues, weights, stops))
    print(f"{len(rows)} articles, {len(examples)} candidates, {len(weights)} weights")


def cue_roots(rows: list[Row], documents: list[Document], section: AttributionSection) -> list[str]:
    """Return the roots of the pack's own cues and of the words that head the annotated ones."""
    words = Counter(word for document in documents for word in document.tokens.words)
    own = [form.root for form in build_lexicon(section).forms.values()]
    known = build_lexicon(section).forms
    heads = cue_heads(rows, documents, section)
    found: Counter[str] = Counter()
    for head, count in heads.items():
        if head not in known:
            found[root_of(head, words, section)] += count
    return list(
        dict.fromkeys(
            [*filter(None, own), *(r for r, count in found.items() if count >= LEAST_CUES)]
        )
    )


def root_of(word: str, words: Counter[str], section: AttributionSection) -> str:
    """Return the commonest word of which one is a regular or irregular form, else the word."""
    beginnings = {word[:end] + more for end in range(2, len(word)) for more in ("", *ENDINGS)}
    beginnings |= {root for table in section.irregular.values() for root in table}
    roots = [
        root
        for root in beginnings
        if words[root] and any(word in inflect(section, root, f) for f in section.forms if f)
    ]
    return max(roots, key=lambda root: words[root], default=word)


def cue_heads(
    rows: list[Row], documents: list[Document], section: AttributionSection
) -> Counter[str]:
    """Return the words that head cues: the likeliest of each, where it is likely enough."""
    classes = build_lexicon(section).classes
    seen: Counter[str] = Counter()
    within: Counter[str] = Counter()
    for row, document in zip(rows, documents, strict=True):
        tokens = document.tokens
        marked = {i for a in row["attributions"] for s, e in a["cue"] for i in range(s, e)}
        for word, start in zip(tokens.words, tokens.starts, strict=True):
            if word[0].isalpha() and word not in classes:
                seen[word] += 1
                within[word] += start in marked
    heads: Counter[str] = Counter()
    for row, document in zip(rows, documents, strict=True):
        for attribution in row["attributions"]:
            words = [w for s, e in attribution["cue"] for w in words_in(document, s, e)]
            best = max(words, key=lambda w: within[w] / max(1, seen[w]), default="")
            if within[best] >= LEAST_SHARE * max(1, seen[best]):
                heads[best] += 1
    return heads


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
            return (bool(source & sources) if sources else not source) and fits
        inside = any(places <= contents for _, _, contents in self.attributions)
        return None if inside else False


def examples_of(gold: Gold, document: Document, lexicon: Lexicon) -> Iterator[Example]:
    """Yield each candidate of an article: its form, its features, and whether it is right."""
    hits, columns = find_hits(document, lexicon), columns_of(document, lexicon)
    for frame in build_frames(document, lexicon, columns, find_quotes(document), hits):
        for draft, right in drafts_in(frame, gold):
            yield [f"cue {lexicon.root_of(draft.cue.form)}", *features_of(frame, draft)], right


def ends_of(gold: Gold, document: Document, lexicon: Lexicon) -> Iterator[Example]:
    """Yield each place where an annotated content may end, and whether it has ended there."""
    hits, columns = find_hits(document, lexicon), columns_of(document, lexicon)
    for frame in build_frames(document, lexicon, columns, find_quotes(document), hits):
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


def fit(examples: list[Example], least: int) -> dict[str, float]:
    """Return the weights of a logistic regression, by feature name."""
    counts = Counter(name for names, _ in examples for name in names)
    kept = [
        {name: 1.0 for name in names if counts[name] >= least or name.startswith("cue ")}
        for names, _ in examples
    ]
    if len({right for _, right in examples}) < BOTH:
        return {"bias": 0.0}
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=SLACK, max_iter=PASSES)
    model.fit(vectorizer.fit_transform(kept), [right for _, right in examples])
    names = vectorizer.get_feature_names_out()
    return {
        "bias": float(model.intercept_[0]),
        **dict(zip(names, map(float, model.coef_[0]), strict=True)),
    }


def firing(examples: list[Example], weights: dict[str, float]) -> set[str]:
    """Return the roots that are taken for a cue anywhere in the examples."""
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
