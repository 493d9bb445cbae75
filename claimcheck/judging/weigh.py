"""From a passage and the comparison of its details to named reasons with weights."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources

from claimcheck.judging.candidates import Candidate
from claimcheck.judging.compare import Comparison
from claimcheck.judging.questions import HARD, Compared
from claimcheck.model import Reason

__all__ = [
    "greatest_mention",
    "mention_weights",
    "omission_reasons",
    "rivalry_reasons",
    "weights_of",
]

_CERTAIN = 5.0  # a sum of the mention's weights that leaves no doubt
_AHEAD = 0.5  # a lead that leaves no other sentence in question
_TAKEN = 0.25  # how much better another sentence must fit a passage to take it
_MUCH = 4.0  # weight of shared words and details that is plenty
_CACHED = 256  # candidates whose values are kept, while they are weighed
_NEAR, _FAR = 0.95, 0.75  # cosines that count as one and as nothing


@functools.cache
def _tables() -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    file = resources.files("claimcheck.judging") / "data" / "weights.toml"
    tables: dict[str, dict[str, dict[str, float]]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return tables


def weights_of(table: str, candidate: Candidate) -> Mapping[str, float]:
    """Return a table of the fitted weights: mention, rivalry or omission."""
    return _tables()["words" if candidate.meaning is None else "meaning"][table]


def mention_weights(candidate: Candidate, compared: Compared) -> dict[str, float]:
    """Return what speaks for and against the passage being about the claim, by name."""
    weights = weights_of("mention", candidate)
    values = mention_values(candidate, compared).items()
    return {name: round(weights[name] * value, 3) for name, value in values if value}


def greatest_mention(candidate: Candidate) -> float:
    """Return the greatest sum that the weights of a mention can have, whatever the details say."""
    weights = weights_of("mention", candidate)
    found = sum(weights[name] * value for name, value in nearness_values(candidate).items())
    return found + sum(max(0.0, weights[name]) for name in ("details", "absent", "instead"))


def mention_values(candidate: Candidate, compared: Compared) -> dict[str, float]:
    """Return the values in [-1, 1] that the weights of a mention multiply."""
    return {
        **nearness_values(candidate),
        "details": min(1.0, compared.accord / 2),
        "absent": min(1.0, sum(c.kind in HARD for c in compared.missing) / 2),
        "instead": max((c.strength for c in compared.rivals if c.kind in HARD), default=0.0),
    }


@functools.lru_cache(maxsize=_CACHED)
def nearness_values(candidate: Candidate) -> Mapping[str, float]:
    """Return those that are known before the details are compared."""
    return {
        "bar": 1.0,
        "words": candidate.covered,
        "answer": candidate.covering,
        "setting": candidate.setting,
        "nearby": candidate.nearby,
        "bulk": min(1.0, candidate.bulk / _MUCH),
        "names": candidate.named or 0.0,
        "numbers": candidate.counted or 0.0,
        "stranger": 1.0 if candidate.deeds == 0 else 0.0,
        "lead": min(1.0, max(-1.0, candidate.lead / _AHEAD)),
        "taken": min(1.0, candidate.taken / _TAKEN),
        "meaning": 0.0 if candidate.meaning is None else scaled_meaning(candidate.meaning),
    }


def scaled_meaning(cosine: float) -> float:
    """Return a cosine of the encoder as a value in [0, 1]."""
    return min(1.0, max(0.0, (cosine - _FAR) / (_NEAR - _FAR)))


def rivalry_reasons(
    candidate: Candidate, compared: Compared, certainty: float, source: str
) -> Iterator[Reason]:
    """Yield what speaks for and against a conflict: each rival, and whether it is one event."""
    weights = weights_of("rivalry", candidate)
    found = strongest(compared.rivals)
    if not found:
        return
    for name, value in rivalry_values(candidate, compared, certainty).items():
        if value:
            yield Reason(name=name, weight=round(weights[name] * value, 3), source=source)
    for kind, strength in found.items():
        weight = round(weights[kind] * strength, 3)
        yield Reason(name="rival", weight=weight, kind=kind, source=source)


def rivalry_values(candidate: Candidate, compared: Compared, certainty: float) -> dict[str, float]:
    """Return what tells a conflict from another event: nearness, and what else agrees."""
    return {
        "caution": 1.0,
        "closeness": candidate.setting,
        "likeness": candidate.covered,
        "certainty": min(1.0, max(0.0, certainty / _CERTAIN)),
        "accord": min(1.0, compared.accord / 2),
        "deeds": 1.0 if candidate.deeds is None else candidate.deeds,
    }


def strongest(comparisons: Iterable[Comparison]) -> dict[str, float]:
    """Return the greatest strength of each kind, the kinds in order."""
    found: dict[str, float] = {}
    for comparison in comparisons:
        found[comparison.kind] = max(comparison.strength, found.get(comparison.kind, 0.0))
    return dict(sorted(found.items()))


def omission_reasons(
    candidate: Candidate, missing: Iterable[Comparison], source: str
) -> Iterator[Reason]:
    """Yield what speaks for and against the passage telling only a part of the claim."""
    weights = weights_of("omission", candidate)
    for name, value in gap_values(candidate).items():
        if value:
            yield Reason(name=name, weight=round(weights[name] * value, 3), source=source)
    for kind, strength in strongest(missing).items():
        if weights[kind]:
            weight = round(weights[kind] * strength, 3)
            yield Reason(name="missing", weight=weight, kind=kind, source=source)


def gap_values(candidate: Candidate) -> dict[str, float]:
    """Return how much of the claim, and of its sentence, the passage doesn't say."""
    return {
        "tolerance": 1.0,
        "gaps": 1.0 - candidate.covered,
        "context": 1.0 - candidate.setting - candidate.nearby,
        "surplus": 1.0 - candidate.covering,
        "drift": 0.0 if candidate.meaning is None else 1.0 - scaled_meaning(candidate.meaning),
    }
