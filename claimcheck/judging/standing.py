"""How one report stands to one claim: its best passage, and what agrees, lacks or rivals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from claimcheck.judging.candidates import Candidate
from claimcheck.judging.compare import Comparison, Details
from claimcheck.judging.decide import standings
from claimcheck.judging.index import Index
from claimcheck.judging.questions import Question, compare_alone, compare_passage
from claimcheck.judging.weigh import (
    greatest_mention,
    mention_weights,
    omission_reasons,
    rivalry_reasons,
)
from claimcheck.model import Article, Difference, Evidence, Reason, Span

__all__ = ["NEARLY", "Standing", "stand"]

NEARLY = 1.0
"""How much less sure a passage may be that decides, where it agrees on a detail."""


@attrs.frozen(kw_only=True, eq=False)
class Standing:
    """
    How a report stands to a claim.

    ``relation`` is agrees, partly, differs, earlier or silent; ``rivals`` are the comparisons on
    which it differs, ``passage`` the details of the passage that decides, ``certainty`` the sum of
    the weights for its speaking of the claim, and ``agrees`` whether a
    date, number, name or place is the same in both.
    """

    source: Article
    label: str
    reasons: tuple[Reason, ...]
    passage: Details
    certainty: float
    relation: str = "silent"
    rivals: tuple[Comparison, ...] = ()
    agrees: bool = False

    @property
    def name(self) -> str:
        """The report's name."""
        return self.source.name or ""

    @property
    def published(self) -> dt.date | None:
        """The report's day of publication."""
        return self.source.published

    def evidence(self) -> Evidence:
        """Return the deciding passage as evidence."""
        span = Span(self.passage.spans[0].start, self.passage.spans[-1].end)
        text = span.of(self.source.text)
        return Evidence(source=self.name, span=span, text=text, relation=self.relation)

    def differences(self, claim_text: str) -> tuple[Difference, ...]:
        """Return what the claim says and what the report says, where they differ."""
        return tuple(
            Difference(
                kind=rival.kind,
                claimed=rival.claimed.of(claim_text),
                reported=rival.reported.of(self.source.text) if rival.reported else "",
                source=self.name,
                claimed_span=rival.claimed,
                reported_span=rival.reported,
            )
            for rival in self.rivals
        )


def stand(question: Question, index: Index, candidates: Sequence[Candidate]) -> Standing:
    """Return how a report stands to a claim, by its candidates there."""
    found = _weighed(question, index, candidates)
    best = max(standing.certainty for standing in found)
    peers = [standing for standing in found if standing.certainty >= best - NEARLY]
    agreeing = [s for s in peers if s.relation == "agrees" and s.agrees]
    return max(agreeing or peers, key=lambda standing: standing.certainty)


def _weighed(question: Question, index: Index, candidates: Sequence[Candidate]) -> list[Standing]:
    """Return what a report's candidates make of it, without those that can't come near the best."""
    likely = sorted((-greatest_mention(c), n) for n, c in enumerate(candidates))
    found = {0: _weigh(question, index, candidates[0])} if likely[0][0] >= 0 else {}
    best = 0.0
    for least, n in likely:
        if -least <= max(0.0, best - NEARLY):
            break
        found[n] = _weigh(question, index, candidates[n])
        best = max(best, found[n].certainty)
    return [found[n] for n in sorted(found)]


def _weigh(question: Question, index: Index, candidate: Candidate) -> Standing:
    source, label = index.sources[candidate.source], index.labels[candidate.source]
    passage = index.passage(candidate.source, candidate.span)
    comparisons, found = compare_alone(question, passage)
    weights = mention_weights(candidate, found)
    if sum(weights.values()) > 0:  # else no neighbour makes it speak of the claim
        found = compare_passage(question, index, candidate, passage, comparisons)
        weights = mention_weights(candidate, found)
    mention = tuple(Reason(name=n, weight=w, source=label) for n, w in weights.items())
    certainty = sum(weights.values())
    silent = Standing(
        source=source, label=label, reasons=mention, passage=passage, certainty=certainty
    )
    if certainty <= 0:
        return silent
    reasons = (
        *mention,
        *rivalry_reasons(candidate, found, certainty, label),
        *omission_reasons(candidate, found.missing, label),
    )
    relation = standings(reasons)[label]
    return attrs.evolve(
        silent,
        relation=relation,
        reasons=reasons,
        rivals=found.rivals if relation == "differs" else (),
        agrees=found.accord > 0,
    )
