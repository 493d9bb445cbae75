"""
Ablation: one rule of the judgement taken out at a time, and what that moves.

Usage: ``python benchmarks/ablation.py [--only WORD ...] [--samples FILE]``

A rule is a weight of ``judging/data/weights.toml`` or a list of words in a pack's ``judging.toml``.
For each: how many scenarios of ``features/verdicts`` fail without it, and with ``--samples`` (what
``scripts/fit_weights.py --keep FILE`` wrote) how many of its samples a weight makes right that
would be wrong without it, less those that it makes wrong. A rule that no scenario fails without,
and that moves no sample, earns no place.
"""

from __future__ import annotations

import argparse
import functools
import pickle
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # where the samples' classes are, for pickle

from claimcheck.judging import weigh  # noqa: E402
from claimcheck.languages import available_languages, load_language  # noqa: E402

WEIGHTS = ROOT / "claimcheck" / "judging" / "data" / "weights.toml"
STEPS = ("mention", "agreement", "conflict")

Tables = dict[str, dict[str, dict[str, float]]]


def tables() -> Tables:
    """Return the weights as they are shipped."""
    return tomllib.loads(WEIGHTS.read_text("utf-8"))


def rules() -> Iterator[str]:
    """Yield every rule: "within.conflict.astray", "en.compare.deniers"."""
    for pair, steps in tables().items():
        for step, weights in steps.items():
            yield from (f"{pair}.{step}.{name}" for name in weights if name != "bar")
    for tag in available_languages():
        section = load_language(tag).judging
        for place, words in (("words", section), ("compare", section.compare)):
            for field in attrs.fields(type(words)):
                if getattr(words, field.name) and field.name not in {"templates", "compare"}:
                    yield f"{tag}.{place}.{field.name}"


def failures_without(rule: str) -> int:
    """Return how many scenarios on verdicts fail without a rule, in a process of its own."""
    run = subprocess.run(  # noqa: S603  (this file itself)
        [sys.executable, __file__, "--without", rule],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    return int(run.stdout.split()[-1])


class Verdicts:
    """A plugin of pytest that runs the scenarios on verdicts alone, and counts what fails."""

    def __init__(self) -> None:
        self.failed = 0

    def pytest_bdd_before_scenario(self, feature: Any) -> None:  # noqa: ANN401  (of pytest-bdd)
        """Pass the scenarios of other rooms over."""
        import pytest  # noqa: PLC0415  (in the inner process alone)

        if "verdicts" not in feature.filename:
            pytest.skip("another room")

    def pytest_runtest_logreport(self, report: Any) -> None:  # noqa: ANN401  (of pytest)
        """Count a scenario that fails, and a known failure that doesn't."""
        self.failed += report.failed


def run_without(rule: str) -> None:
    """Take a rule out of this process and print how many scenarios on verdicts fail."""
    import pytest  # noqa: PLC0415  (in the inner process alone)

    where, step, name = rule.split(".")
    if where in {"within", "across"}:
        changed = tables()
        changed[where][step][name] = 0.0
        weigh._tables = functools.cache(lambda: changed)  # noqa: SLF001
    else:
        section = load_language(where).judging
        words = section if step == "words" else section.compare
        object.__setattr__(words, name, type(getattr(words, name))())
    verdicts = Verdicts()
    pytest.main(["-q", str(ROOT / "tests" / "test_features.py")], plugins=[verdicts])
    print(f"\n{verdicts.failed}")


@attrs.frozen(kw_only=True)
class Kept:
    """The samples that the fit was made on, judged with any weights."""

    samples: Sequence[Any]

    def right(self, weights: Tables) -> list[bool]:
        """Return for each sample whether its report stands to it as people say."""
        return [is_right(sample, weights) for sample in self.samples]


def is_right(sample: Any, weights: Tables) -> bool:  # noqa: ANN401  (scripts.samples.Sample)
    """Return whether a report agrees, differs or neither, as people say of it."""
    steps = weights["across" if sample.across else "within"]
    told = [p for p in sample.passages if total(steps["mention"], p.mention) > 0]
    rivals = [(rival, p) for p in told for rival in p.rivals]
    differs = any(
        total(steps["conflict"], rival.values | {f"kind_{rival.kind}": 1.0}) > 0
        for rival, _ in rivals
    )
    agrees = any(total(steps["agreement"], p.agreement) > 0 for p in told) and not differs
    return differs == sample.differs and sample.agrees in {None, agrees}


def total(weights: Mapping[str, float], values: Mapping[str, float]) -> float:
    """Return the sum of a step."""
    return sum(weights.get(name, 0.0) * value for name, value in values.items())


def moved(rule: str, kept: Kept, before: Sequence[bool]) -> str:
    """Return how many more samples are right with a weight than without; nothing for word lists."""
    where, step, name = rule.split(".")
    if where not in {"within", "across"}:
        return ""
    changed = tables()
    changed[where][step][name] = 0.0
    return f"{sum(before) - sum(kept.right(changed)):+}"


def main() -> int:
    """Print a row for each rule."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", default=[""], help="rules whose name has the word")
    parser.add_argument("--samples", type=Path)
    parser.add_argument("--without", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.without:
        run_without(options.without)
        return 0
    kept = Kept(samples=())
    if options.samples:
        kept = Kept(samples=pickle.loads(options.samples.read_bytes()))  # noqa: S301  (our own)
    before = kept.right(tables())
    print(f"{'rule':44} {'scenarios':>9} {'samples':>8}")
    for rule in rules():
        if any(word in rule for word in options.only):
            print(
                f"{rule:44} {failures_without(rule):9} {moved(rule, kept, before):>8}", flush=True
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
