"""How one report stands to one claim: its best passage, and what agrees, lacks or rivals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from claimcheck.judging.candidates import Candidate
from claimcheck.judging.compare import Comparison, Details, compare_details, passage_details
from claimcheck.judging.decide import standings
from claimcheck.judging.weigh import mention_reasons, omission_reasons, rivalry_reasons
from claimcheck.model import Article, Difference, Evidence, Reason, Span

__all__ = ["Read", "Standing", "stand"]

_AGREES = frozenset({"same", "compatible"})


@attrs.frozen(kw_only=True, eq=False)
class Read:
    """A claim as it is compared: its details, and those of the sentence that it stands in."""

    details: Details
    sentence: Details

    def confirmed(self, rivals: Sequence[Comparison], passage: Details) -> tuple[Comparison, ...]:
        """
        Return the rivals that are left when the claim is read with its sentence.

        What the sentence itself reports from both sides is no conflict.
        """
        if not rivals or self.sentence.spans == self.details.spans:
            return tuple(rivals)
        wider = compare_details(self.sentence, passage)
        left = {comparison.kind for comparison in wider if comparison.outcome == "rival"}
        return tuple(rival for rival in rivals if rival.kind in left)


@attrs.frozen(kw_only=True, eq=False)
class Standing:
    """
    How a report stands to a claim.

    ``relation`` is agrees, partly, differs, earlier or silent; ``rivals`` are the comparisons on
    which it differs, ``passage`` the details of the passage that decides.
    """

    source: Article
    label: str
    relation: str
    reasons: tuple[Reason, ...]
    passage: Details
    rivals: tuple[Comparison, ...] = ()

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


def stand(claim: Read, source: Article, candidates: Sequence[Candidate], *, label: str) -> Standing:
    """Return how a report stands to a claim, by its candidate passages; reasons go by ``label``."""
    return max((_weigh(claim, source, c, label) for c in candidates), key=_telling)


def _weigh(claim: Read, source: Article, candidate: Candidate, label: str) -> Standing:
    passage = passage_details(source, *candidate.spans)
    comparisons = compare_details(claim.details, passage)
    rivals = claim.confirmed([c for c in comparisons if c.outcome == "rival"], passage)
    missing = [c for c in comparisons if c.outcome == "missing"]
    reasons = (
        *mention_reasons(candidate, comparisons, label),
        *rivalry_reasons(candidate, rivals, label),
        *omission_reasons(candidate, missing, label),
    )
    relation = standings(reasons)[label]
    return Standing(
        source=source,
        label=label,
        relation=relation,
        reasons=reasons,
        passage=passage,
        rivals=rivals if relation == "differs" else (),
    )


def _telling(standing: Standing) -> tuple[bool, float]:
    """Return how much a passage tells of the claim, for the choice of the one that decides."""
    mention = sum(
        r.weight
        for r in standing.reasons
        if r.name in {"words", "answer", "meaning", "agreement", "names", "numbers"}
    )
    return standing.relation != "silent", mention
