"""
Fits the weights of the decision on annotated claims, and writes them into the judging room.

Usage: ``python scripts/fit_weights.py [--semantic] [--half 0|1] [--dry]``

Three logistic regressions, one after the other: does a passage speak of the claim, does it differ,
does it leave something out. A sentence with several claims counts by the one that speaks loudest.
Then the three thresholds, and the weight of each kind of rival, are moved to where the verdicts are
worth most (see ``worth``).
With ``--half`` only that half of the documents of ``verdicts_dev`` is learned from; the other half
then tells what the weights are worth. The annotated claims are those of the shared bench beside the
project; nothing of them but these numbers is kept.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT)]

import stories  # noqa: E402  (beside the benchmarks, which are no package)
import verdicts  # noqa: E402

import claimcheck  # noqa: E402
from claimcheck.judging import Index, build_index  # noqa: E402
from claimcheck.judging.candidates import Candidate, find_candidates  # noqa: E402
from claimcheck.judging.decide import SETTLED  # noqa: E402
from claimcheck.judging.questions import Question, ask, compare_alone, compare_passage  # noqa: E402
from claimcheck.judging.standing import NEARLY  # noqa: E402
from claimcheck.judging.weigh import (  # noqa: E402
    gap_values,
    mention_values,
    rivalry_values,
    strongest,
)
from claimcheck.model import Span  # noqa: E402
from scripts.regression import Row, Vector, dot, regress  # noqa: E402

WEIGHTS = ROOT / "claimcheck" / "judging" / "data" / "weights.toml"
KINDS = ("date", "name", "number", "place", "polarity", "quote", "speaker")
CERTAINTY = 3  # the place of "certainty" among the values of a rivalry
CAUTION = 1.0  # how much worse a false conflict is than one missed, in generated pairs
REAL_CAUTION = 3.0  # and in real text
HEARD, AGREED = 0.63, 0.81  # share of real pairs that shall be right: not unmentioned, all
ALARMS = {"agree": 1, "unrelated": 3, "stories": 2}  # false conflicts in real text that may be left
STEPS = (0.25, 0.1, 0.04)  # by which thresholds are moved, twice each way
RAISES = (0.5, 1.0, 1.5, 2.0, 2.5)  # by which the weight of a kind of rival is raised


@attrs.frozen(kw_only=True)
class Passage:
    """A passage as the three models see it; is it the right one, where that is known?"""

    claim: str
    mention: Vector
    rivalry: Vector
    omission: Vector
    has_rival: bool
    has_accord: bool
    is_right: bool | None

    def sure(self, mention: Vector) -> Passage:
        """Return the passage with how surely it speaks of the claim, for the second model."""
        rivalry = list(self.rivalry)
        rivalry[CERTAINTY] = min(1.0, max(0.0, dot(self.mention, mention) / 5.0))
        return attrs.evolve(self, rivalry=rivalry)


@attrs.frozen(kw_only=True)
class Sample:
    """The passages of one report for the claims of one sentence, and the gold verdict."""

    passages: tuple[Passage, ...]
    label: str
    weight: float
    learned: bool
    group: str


@attrs.frozen(kw_only=True)
class Model:
    """The three weight vectors."""

    mention: Vector
    rivalry: Vector
    omission: Vector


Found = dict[int, list[Candidate]]
Meant = (
    tuple[Span, ...] | None
)  # the place of the right passage; empty: there is none; None: unknown


def passages_of(
    questions: Iterable[Question],
    near: Iterable[Found],
    index: Index,
    source: int,
    meant: Meant = None,
) -> Iterator[Passage]:
    """Yield the candidate passages of a report for some claims."""
    for question, found in zip(questions, near, strict=True):
        for candidate in found.get(source, ()):
            passage = index.passage(source, candidate.span)
            alone, _ = compare_alone(question, passage)
            compared = compare_passage(question, index, candidate, passage, alone)
            kinds, missing = strongest(compared.rivals), strongest(compared.missing)
            near_values = rivalry_values(candidate, compared, 0.0).values()
            yield Passage(
                claim=question.claim.id,
                mention=list(mention_values(candidate, compared).values()),
                rivalry=[*near_values, *(kinds.get(k, 0.0) for k in KINDS)],
                omission=[*gap_values(candidate).values(), *(missing.get(k, 0.0) for k in KINDS)],
                has_rival=bool(kinds),
                has_accord=compared.accord > 0,
                is_right=None if meant is None else any(map(candidate.span.overlaps, meant)),
            )


def pair_samples(encoder: claimcheck.Encoder | None, half: int | None) -> Iterator[Sample]:
    """Yield the generated pairs and the real pairs of the bench."""
    docs = {doc["doc"]: doc for doc in verdicts.load("verdicts_dev_docs")}
    indexes: dict[tuple[str, ...], Index] = {}
    for row, claim, key, source in verdicts.pairs():
        if key not in indexes:
            indexes[key] = build_index([source()], encoder=encoder)
        index = indexes[key]
        questions = ask(claim, encoder=encoder)
        near = find_candidates([q.query for q in questions], index)
        real = "accept" in row
        number = verdicts.half_of(row["doc"]) if not real else -1
        yield Sample(
            passages=tuple(passages_of(questions, near, index, 0, meant_of(row, docs))),
            label=row["label"] if real else row["expected"],
            weight=3.0 if real else 1.0,
            learned=real or half is None or number == half,
            group="cross" if real else f"half {number}",
        )


def meant_of(row: verdicts.Row, docs: Mapping[str, verdicts.Row]) -> Meant:
    """Return where the line stands that a generated claim was made from."""
    if "accept" in row:
        return None
    start = 0
    for number, line in verdicts.kept_lines(docs[row["doc"]], row):
        if number == row["source_line"] and row["expected"] != "unmentioned":
            return (Span(start, start + len(line)),)
        start += len(line) + 1
    return ()


def story_samples(encoder: claimcheck.Encoder | None) -> Iterator[Sample]:
    """Yield the claims of the stories, a sample for each report."""
    for gold, path in stories.load_stories():
        article = stories.read_article(gold, path)
        index = build_index(stories.read_reports(gold, path), encoder=encoder)
        questions = ask(article, encoder=encoder)
        near = find_candidates([q.query for q in questions], index)
        for row in gold["claims"]:
            met = met_claims(stories.gold_chars(article.text, [row["text"]]), questions)
            chosen = [(questions[n], near[n]) for n in met]
            for number, source in enumerate(index.sources):
                label = "corroborated" if is_in(source, row["by"]) else "unmentioned"
                label = "conflicting" if is_in(source, row["against"]) else label
                yield Sample(
                    passages=tuple(
                        passages_of([q for q, _ in chosen], [f for _, f in chosen], index, number)
                    ),
                    label=label,
                    weight=4.0,
                    learned=True,
                    group="stories",
                )


def is_in(source: claimcheck.Article, names: Iterable[str]) -> bool:
    """Return whether a report is among those named: "wire-a" is in "AFP (wire-a)"."""
    return any(name == source.name or f"({name})" in (source.name or "") for name in names)


def met_claims(place: stories.Chars, questions: Sequence[Question]) -> list[int]:
    """Return which claims lie in a place, or else the one that overlaps it best."""
    chars = [stories.chars_of(*question.claim.spans) for question in questions]
    within = [n for n, c in enumerate(chars) if len(c & place) >= 0.9 * len(c)]
    overlaps = [(len(c & place) / len(c | place), n) for n, c in enumerate(chars) if c & place]
    return within or ([max(overlaps)[1]] if overlaps else [])


def fit(samples: Sequence[Sample]) -> Model:
    """Return the three models, each fitted on what the one before lets through."""
    learned = [s for s in samples if s.learned and s.passages]
    mention = [-6.0, 2.0, 8.0, 6.0, *[0.0] * (len(learned[0].passages[0].mention) - 4)]
    for _ in range(4):
        mention = regress([row for sample in learned for row in mention_rows(sample, mention)])
    rivalry = [-3.0, 3.0, 2.0, 1.0, 0.0, 0.0, *[2.0] * len(KINDS)]
    for _ in range(4):
        rivals = ((sample, rival_of(sample, mention, rivalry)) for sample in learned)
        rivalry = regress([rivalry_row(sample, rival) for sample, rival in rivals if rival])
    rows = []
    for sample in learned:
        if sample.label in {"corroborated", "partial"} and sample.group != "stories":
            found = [p for p in deciding(sample, mention) if not differs(p, rivalry)]
            share = 6.0 if sample.group == "cross" else 0.5
            rows += [(p.omission, sample.label == "partial", share / len(found)) for p in found]
    return calibrated(Model(mention=mention, rivalry=rivalry, omission=regress(rows)), samples)


def calibrated(model: Model, samples: Sequence[Sample]) -> Model:
    """
    Return the model with its thresholds where the verdicts are worth most, near and nearer.

    Then each kind of rival gets the weight that is worth most: a fit to all kinds together
    underrates the one whose comparator is the least sure of itself.
    """
    learned = [sample for sample in samples if sample.learned]
    for step in STEPS:
        around = itertools.product((-2, -1, 0, 1, 2), repeat=3)
        tried = [moved(model, [step * n for n in by]) for by in around]
        model = max(tried, key=lambda one: worth(learned, one))
    for place in range(-len(KINDS), 0):
        tried = [model, *(raised(model, place, by) for by in RAISES)]
        model = max(tried, key=lambda one: worth(learned, one))
    return model


def raised(model: Model, place: int, by: float) -> Model:
    """Return the model with the weight of one kind of rival raised, by its place in the vector."""
    rivalry = list(model.rivalry)
    rivalry[place] += by
    return attrs.evolve(model, rivalry=rivalry)


def moved(model: Model, by: Sequence[float]) -> Model:
    """Return the model with its three thresholds moved."""
    vectors = attrs.asdict(model).items()
    return Model(**{k: [v[0] + d, *v[1:]] for (k, v), d in zip(vectors, by, strict=True)})


def worth(samples: Sequence[Sample], model: Model) -> float:
    """
    Return what the verdicts of a model are worth.

    That is the macro-F1 of the generated pairs and an eighth of the share of the stories' claims
    that are right, less what the real pairs lack of theirs, and less false conflicts in real text.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for sample in samples:
        group = "pairs" if sample.group.startswith("half") else sample.group
        found.setdefault(group, []).append((sample.label, verdict_of(sample, model)))
    real, stories_told = found["cross"], found["stories"]
    heard = [pair for pair in real if pair[0] != "unmentioned"]
    alarms = {
        "agree": sum(a in {"corroborated", "partial"} and b == "conflicting" for a, b in real),
        "unrelated": sum(a == "unmentioned" and b == "conflicting" for a, b in real),
        "stories": sum(b == "conflicting" != a for a, b in stories_told),
    }
    return (
        macro_f1(found["pairs"])
        + right(stories_told) / 8
        - max(0.0, HEARD - right(heard)) / 6
        - max(0.0, AGREED - right(real)) / 3
        - sum(max(0, count - ALARMS[name]) for name, count in alarms.items()) / 300
    )


def right(pairs: Sequence[tuple[str, str]]) -> float:
    """Return the share of the verdicts that are right."""
    return sum(label == verdict for label, verdict in pairs) / len(pairs)


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """Return the mean F1 of the three classes that the generated pairs have."""
    return sum(f1(pairs, name) for name in ("corroborated", "conflicting", "unmentioned")) / 3


def mention_rows(sample: Sample, mention: Vector) -> list[Row]:
    """Return all passages where the right one is known, else the best."""
    known = [p for p in sample.passages if p.is_right is not None]
    if known:
        return [(p.mention, bool(p.is_right), sample.weight) for p in known]
    best = max((p.mention for p in sample.passages), key=lambda m: dot(m, mention))
    return [(best, sample.label != "unmentioned", sample.weight)]


def rival_of(sample: Sample, mention: Vector, rivalry: Vector) -> Passage | None:
    """Return the deciding passage of a sample that most surely differs, if any has a rival."""
    rivals = [p for p in deciding(sample, mention) if p.has_rival]
    return max(rivals, key=lambda p: dot(p.rivalry, rivalry), default=None)


def rivalry_row(sample: Sample, rival: Passage) -> Row:
    """Return a passage that has a rival, and whether it conflicts."""
    is_true = sample.label in {"conflicting", "superseded"} and rival.is_right is not False
    caution = CAUTION if rival.is_right is not None else REAL_CAUTION
    return rival.rivalry, is_true, sample.weight * (1.0 if is_true else caution)


def deciding(sample: Sample, mention: Vector) -> list[Passage]:
    """Return the best passage of each claim that speaks of it at all."""
    best: dict[str, Passage] = {}
    for passage in sample.passages:
        score = dot(passage.mention, mention)
        held = best.get(passage.claim)
        if score > 0 and (held is None or score > dot(held.mention, mention)):
            best[passage.claim] = passage
    return [passage.sure(mention) for passage in best.values()]


def differs(passage: Passage, rivalry: Vector) -> bool:
    """Return whether a passage conflicts."""
    return passage.has_rival and dot(passage.rivalry, rivalry) > 0


def verdict_of(sample: Sample, model: Model) -> str:
    """Return the verdict that a model gives on a sample."""
    by_claim: dict[str, list[tuple[float, Passage]]] = {}
    for passage in sample.passages:
        score = dot(passage.mention, model.mention)
        by_claim.setdefault(passage.claim, []).append((score, passage))
    found = {relation_of(passages, model) for passages in by_claim.values()}
    ranked = ("conflicting", "corroborated", "partial")
    return next((verdict for verdict in ranked if verdict in found), "unmentioned")


def relation_of(passages: Sequence[tuple[float, Passage]], model: Model) -> str:
    """Return how a report stands to a claim: by its surest passage, or one near that agrees."""
    best = max(score for score, _ in passages)
    near = [(score, told(passage, score, model), passage) for score, passage in passages]
    peers = [one for one in near if one[0] >= best - NEARLY]
    agreeing = [one for one in peers if one[1] == "corroborated" and one[2].has_accord]
    return max(agreeing or peers, key=lambda one: one[0])[1]


def told(passage: Passage, score: float, model: Model) -> str:
    """Return the verdict by one passage alone."""
    if score <= 0:
        return "unmentioned"
    passage = passage.sure(model.mention)
    if differs(passage, model.rivalry):
        return "conflicting"
    return "partial" if is_part(passage, model) else "corroborated"


def is_part(passage: Passage, model: Model) -> bool:
    """Return whether a passage leaves something out, or a rival open."""
    is_open = passage.has_rival and dot(passage.rivalry, model.rivalry) > SETTLED
    return is_open or dot(passage.omission, model.omission) > 0


def show(samples: Sequence[Sample], model: Model) -> None:
    """Print, for each group, how often the verdict is right and how often it is a false alarm."""
    for group in sorted({sample.group for sample in samples}):
        pairs = [(s.label, verdict_of(s, model)) for s in samples if s.group == group]
        classes = ("corroborated", "conflicting", "unmentioned")
        scores = [f1(pairs, name) for name in classes]
        false = sum(v == "conflicting" != label for label, v in pairs)
        print(
            f"{group:8s} n={len(pairs)} macro-F1 {macro_f1(pairs):.3f}",
            " ".join(f"{name} {score:.3f}" for name, score in zip(classes, scores, strict=True)),
            f"right {right(pairs):.3f} false conflicts {false}",
        )


def f1(pairs: Sequence[tuple[str, str]], name: str) -> float:
    """Return the F1 of a class."""
    right = sum(label == verdict == name for label, verdict in pairs)
    return 2 * right / max(1, sum((a == name) + (b == name) for a, b in pairs))


def write(model: Model, *, semantic: bool) -> None:
    """Write the weights into the tables of their kind: with an encoder, or without."""
    text = WEIGHTS.read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    mine = tables["meaning" if semantic else "words"]
    for table, weights in attrs.asdict(model).items():
        mine[table] = named(mine[table], weights)
    body = "\n\n".join(
        "\n".join([f"[{kind}.{table}]", *(f"{key} = {value:.2f}" for key, value in named_.items())])
        for kind, parts in tables.items()
        for table, named_ in parts.items()
    )
    WEIGHTS.write_text(text[: text.index("\n[") + 1] + body + "\n", encoding="utf-8")


def named(names: Iterable[str], weights: Sequence[float]) -> dict[str, float]:
    """Return weights under the names of a table."""
    return dict(zip(names, weights, strict=True))


def main() -> None:
    """Fit, show, and write unless asked not to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--semantic", action="store_true")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--dry", action="store_true")
    options = parser.parse_args()
    encoder = verdicts.load_encoder(semantic=options.semantic)
    samples = [*pair_samples(encoder, options.half), *story_samples(encoder)]
    model = fit(samples)
    show(samples, model)
    if not options.dry:
        write(model, semantic=options.semantic)


if __name__ == "__main__":
    main()
