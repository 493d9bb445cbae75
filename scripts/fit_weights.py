"""
Fits the weights of the judgement on real pairs, and writes them into the judging room.

Usage: ``python scripts/fit_weights.py [--dry] [--keep FILE]``

Three logistic regressions for pairs within a language, three across languages: does a passage tell
of a claim, does it state all of it, does a rival make it differ. Each weight has the sign that a
person expects, and what the rules of judgement ask for has a least size. A claim counts by the
passage that speaks loudest, so the fit goes a few rounds. The bars of the conflict are then set to
where false alarms on real news are as rare as they are to be. Of every file but the pairs of people
one half is learned from; ``benchmarks`` and the shared scorers report on the other.
Needs the ``learn`` extra (scikit-learn brings scipy).
"""

from __future__ import annotations

import argparse
import pickle
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from scripts.regression import Expected, Row, regress, total  # noqa: E402
from scripts.samples import Passage, RivalSample, Sample, samples_of  # noqa: E402

WEIGHTS = ROOT / "claimcheck" / "judging" / "data" / "weights.toml"
FILES = (
    "pairs_id_train",
    "support_en_dev",
    "translations_dev",
    "natural_dev",
    "cross_dev",
    "verdicts_dev",
    "events_en_dev",
    "events_id_dev",
    "war_en_dev",
)
ROUNDS = 4
RIDGES = {"mention": 1.0, "agreement": 5.0, "conflict": 5.0}
STEPS = ("mention", "agreement", "conflict")
ALARMS = {False: 0.003, True: 0.013}  # false conflicts a claim that real news may have
STEP, FARTHEST = 0.1, 40  # by which a bar is moved, and how often

Weights = dict[str, float]
Tables = dict[bool, dict[str, Weights]]

MENTION = {
    "covered": Expected(1),
    "no_deed": Expected(-1, -1.5, 1.0),
    "arguments": Expected(1),
    "values": Expected(1),
    "words": Expected(1),
    "worded": Expected(1),
    "verbatim": Expected(1, 5.0),
    "requoted": Expected(1, 2.0, 2.0),
    "placed": Expected(1, 0.7),
}
AGREEMENT = {
    "covered": Expected(1, 2.0),
    "hardly_covered": Expected(-1),
    "predicate": Expected(1),
    "no_predicate": Expected(0),
    "predicate_missing": Expected(-1, -2.5, 1.5),
    "verb_missing": Expected(-1, -1.0, 0.8),
    "subject_other": Expected(-1, -1.0, 0.5),
    "subject_rival": Expected(-1, -4.0, 3.5),
    "object_other": Expected(-1, -1.0, 0.5),
    "object_unsaid": Expected(-1, -2.5, 2.0),
    "crossed": Expected(-1, -4.0, 4.0),
    "displaced": Expected(-1, -2.0, 2.0),
    "names_missing": Expected(-1, -1.5, 1.4),
    "places_missing": Expected(-1, -1.5, 1.4),
    "figures_missing": Expected(-1, -2.0, 1.8),
    "dates_missing": Expected(-1, -1.0, 0.9),
    "words_missing": Expected(-1, -2.0, 2.0),
    "unsaid_in_wording": Expected(-1, -0.5, 0.5),
    "rivalled": Expected(-1, -4.0, 3.0),
    "opposed": Expected(-1, -3.0, 3.0),
    "denied": Expected(-1, -4.0, 3.5),
    "unasserted": Expected(-1, -4.0, 4.0),
    "stance": Expected(-1, -1.5, 0.8),
    "other_speaker": Expected(-1, -8.0, 8.0),
    "worded": Expected(1),
    "verbatim": Expected(1, 6.0),
    "requoted": Expected(1, 3.0, 2.5),
    "tells_little": Expected(-1, -3.0, 3.0),
}
CONFLICT = {
    "around_claim": Expected(1),
    "around_both": Expected(1, 1.0),
    "all_else": Expected(1, 2.0),
    "alone": Expected(1, 1.5),
    "covered": Expected(1, 1.0),
    "slot": Expected(1, 1.0),
    "subject_other": Expected(-1, -0.4, 0.4),
    "object_other": Expected(-1, -0.4, 0.4),
    "other_polarity": Expected(-1, -1.0),
    "other_stance": Expected(-1, -1.0),
    "other_voice": Expected(-1, -4.5, 4.5),
    "speech": Expected(-1, -2.0, 1.5),
    "said_twice": Expected(1, 3.5, 3.5),
    "opposite": Expected(0),
    "persons": Expected(1),
    "other_values": Expected(-1, -1.5, 1.0),
    "other_thing": Expected(-1, -4.0, 4.0),
    "other_time": Expected(-1, -2.0, 2.0),
    "tally": Expected(1, 1.0, 1.0),
    "nominal": Expected(-1),
    "left": Expected(-1),
    "astray": Expected(-1, -3.0, 2.0),
    "crowded": Expected(-1),
    "same_grain": Expected(1, 1.5),
    "told_whole": Expected(1, 0.5),
    "both_negate": Expected(-1, -2.0),
    "denial_itself": Expected(-1, -5.0, 5.0),
    "beside": Expected(-1, -1.0),
    "elsewhere": Expected(-1, -1.0),
    "kind_date": Expected(0),
    "kind_name": Expected(0),
    "kind_number": Expected(0),
    "kind_place": Expected(0),
    "kind_polarity": Expected(0),
    "kind_speaker": Expected(1, 2.0),
}
EXPECTED = {"mention": MENTION, "agreement": AGREEMENT, "conflict": CONFLICT}
ABROAD = {  # words link less surely across languages, so what is missing there must tell as much
    "covered": Expected(1, 2.0, most=4.0),
    "hardly_covered": Expected(-1, -9.0, 9.0),
    "predicate": Expected(1, 0.5, most=1.5),
    "no_predicate": Expected(0),
    "names_missing": Expected(-1, -2.5, 2.0),
    "person_missing": Expected(-1, -5.0, 5.0),
    "places_missing": Expected(-1, -6.0, 6.0),
    "figures_missing": Expected(-1, -8.0, 8.0),
    "dates_missing": Expected(-1, -7.0, 7.0),
    "words_missing": Expected(-1, -2.5, 0.7),
    "predicate_missing": Expected(-1, -2.5, 1.0),
    "deed_missing": Expected(-1, -2.0, 2.0),
    "subject_rival": Expected(-1, -6.0, 6.0),
    "object_unsaid": Expected(-1, -5.0, 5.0),
    "rivalled": Expected(-1, -4.0, 4.0),
    "crossed": Expected(-1, -8.0, 8.0),
    "displaced": Expected(-1, -5.0, 5.0),
    "denied": Expected(-1, -8.0, 8.0),
    "unasserted": Expected(-1, -8.0, 8.0),
}
BARS = {False: -0.1, True: 2.3}  # what has to be outweighed for agreement, at least


def loudest(passages: Sequence[Passage], step: str, weights: Weights | None) -> Mapping[str, float]:
    """Return the values of the passage that speaks loudest, at first of the fullest one."""

    def values(passage: Passage) -> Mapping[str, float]:
        return passage.mention if step == "mention" else passage.agreement

    def loudness(passage: Passage) -> float:
        return values(passage)["covered"] if weights is None else total(weights, values(passage))

    return values(max(passages, key=loudness))


def said_rows(samples: Sequence[Sample], step: str, weights: Weights | None) -> Iterator[Row]:
    """Yield what is seen of the first two steps: whether it is told, whether all of it is."""
    for sample in samples:
        gold = sample.told if step == "mention" else sample.agrees
        weight = sample.weight[STEPS.index(step)]
        if gold is not None and weight and sample.passages:
            yield loudest(sample.passages, step, weights), gold, weight


def rival_rows(samples: Sequence[Sample], step: str, weights: Weights | None) -> Iterator[Row]:
    """Yield what is seen of rivals: where a report differs the loudest that can be it is one."""
    for sample in samples:
        weight = sample.weight[STEPS.index(step)]
        found = [rival for passage in sample.passages for rival in passage.rivals]
        if sample.differs:
            found = [rival for rival in found if is_meant(rival, sample)]
            if found and weight:
                yield max(found, key=lambda r: loudness_of(r, weights)).values, True, weight
        elif weight:
            yield from ((rival.values, False, weight) for rival in found)


def is_meant(rival: RivalSample, sample: Sample) -> bool:
    """Return whether a rival can be the one that a person means."""
    if sample.kinds and rival.kind not in sample.kinds:
        return False
    within = sample.within
    return within is None or (rival.place[0] < within[1] and within[0] < rival.place[1])


def loudness_of(rival: RivalSample, weights: Weights | None) -> float:
    """Return how loud a rival is, at first by its place alone."""
    if weights is None:
        return rival.values["around_both"] + rival.values["slot"]
    return total(weights, rival.values)


ROWS: Mapping[str, Callable[[Sequence[Sample], str, Weights | None], Iterator[Row]]] = {
    "mention": said_rows,
    "agreement": said_rows,
    "conflict": rival_rows,
}


def fit(samples: Sequence[Sample], step: str, *, across: bool) -> Weights:
    """Return the weights of a step."""
    expected, bar = EXPECTED[step], None
    if step == "agreement":
        expected, bar = {**expected, **(ABROAD if across else {})}, BARS[across]
    weights: Weights | None = None
    for _ in range(ROUNDS):
        rows = list(ROWS[step](samples, step, weights))
        weights = regress(rows, expected, ridge=RIDGES[step], bar=bar)
    return weights or {}


def alarm_rate(samples: Sequence[Sample], tables: Mapping[str, Weights]) -> float:
    """Return the share of the claims of real news, none of which is known to differ, that do."""
    real = [sample for sample in samples if sample.is_news and not sample.differs]
    alarms = sum(
        any(
            total(tables["conflict"], rival.values) > 0 and total(tables["mention"], p.mention) > 0
            for p in sample.passages
            for rival in p.rivals
        )
        and not any(total(tables["agreement"], p.agreement) > 0 for p in sample.passages)
        for sample in real
    )
    return alarms / max(1, len(real))


def set_bar(samples: Sequence[Sample], tables: dict[str, Weights], most: float) -> None:
    """Move the bar of the conflict to where as many false alarms are left as there may be."""
    conflict = tables["conflict"]
    first = conflict["bar"]
    for step in range(-FARTHEST, FARTHEST + 1):
        conflict["bar"] = first - step * STEP
        if alarm_rate(samples, tables) <= most:
            return


def written(tables: Tables) -> str:
    """Return the tables as TOML."""
    lines = ["# Weights of the judgement, by scripts/fit_weights.py: signs are as people expect."]
    for across, steps in tables.items():
        for step, weights in steps.items():
            lines += ["", f"[{'across' if across else 'within'}.{step}]"]
            lines += [f"{name} = {round(w, 3)}" for name, w in weights.items() if abs(w) >= 0.0005]
    return "\n".join(lines) + "\n"


def load(keep: Path | None) -> list[Sample]:
    """Return the samples, read from a file where they have been kept."""
    if keep is not None and keep.exists():
        with keep.open("rb") as file:
            return list(pickle.load(file))  # noqa: S301  (our own, written a run before)
    samples = [sample for name in FILES for sample in samples_of(name)]
    if keep is not None:
        keep.write_bytes(pickle.dumps(samples))
    return samples


def main() -> None:
    """Fit the weights and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="print the weights, write nothing")
    parser.add_argument("--keep", type=Path, help="a file to keep the samples in between runs")
    asked = parser.parse_args()
    samples = load(asked.keep)
    tables: Tables = {}
    for across in (False, True):
        side = [sample for sample in samples if sample.across == across]
        tables[across] = {step: fit(side, step, across=across) for step in STEPS}
        set_bar(side, tables[across], ALARMS[across])
    if asked.dry:
        print(written(tables))
    else:
        WEIGHTS.write_text(written(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
