"""How a passage of another article tells of an appearance, and how much of it."""

from __future__ import annotations

import attrs

from claimcheck.judging import are_contrary
from claimcheck.judging.explain import explain
from claimcheck.languages import load_language
from claimcheck.model import Alignment, Difference, Evidence, Finding, Reason, Verdict

__all__ = ["IDENTITY", "Told"]

IDENTITY = frozenset({"name", "place"})
"""The kinds of parts that say of whom and where something is told."""

_LEAST_PARTS = 2  # of a claim that the other must have: one word is said of many things
_LEAST_TOLD = 0.4  # of its parts besides who and where: one person does many things
_LEAST_ALIKE = 0.4  # of them, to be worth a person's look


@attrs.frozen(kw_only=True, eq=False)
class Told:
    """How a passage of another article tells of an appearance."""

    finding: Finding
    evidence: Evidence
    text: str
    language: str

    @property
    def said(self) -> float:
        """The share of its parts that the passage says, those apart in which they differ."""
        said, unsaid = (len(self.evidence.alignment.of_level(n)) for n in ("said", "unsaid"))
        return said / (said + unsaid) if said else 0.0

    @property
    def is_alike(self) -> bool:
        """Whether it may be the same: some of it is said, half of who and where, and the deed."""
        parts = self.evidence.alignment
        count = len(parts.of_level("said")) + len(parts.of_level("rival"))
        enough = count >= _LEAST_PARTS and self.said >= _LEAST_ALIKE
        return enough and _meets(parts) and _tells(parts)

    @property
    def has_figures(self) -> bool:
        """Whether every figure of it is said: who tells of a fire has not told how many died."""
        return not any(part.kind == _NUMBER for part in self.evidence.alignment.of_level("unsaid"))

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What the passage says otherwise."""
        return tuple(d for d in self.finding.differences if d.source == self.evidence.source)

    @property
    def is_contrary(self) -> bool:
        """Whether the passage leaves it open, or tells it otherwise: it is no second source."""
        return are_contrary(self._reasons)

    @property
    def _reasons(self) -> list[Reason]:
        return [r for r in self.finding.reasons if r.source == self.evidence.source]

    def reason(self, name: str) -> str:
        """Return in a sentence how the passage stands to it, the other outlet by its name."""
        evidence = attrs.evolve(self.evidence, source=name)
        return explain(
            _VERDICTS[self.evidence.relation],
            [attrs.evolve(d, source=name) for d in self.differences],
            [evidence],
            reasons=[attrs.evolve(reason, source=name) for reason in self._reasons],
            text=self.text,
            language=load_language(self.language),
        )


_VERDICTS = {
    "agrees": Verdict.CORROBORATED,
    "partly": Verdict.PARTIAL,
    "differs": Verdict.CONFLICTING,
    "earlier": Verdict.UPDATES,
    "later": Verdict.OUTDATED,
}
_NUMBER = "number"


def _meets(alignment: Alignment) -> bool:
    """Return whether who and where are the same: another town's fire is another fire."""
    told = [part.level == "said" for part in alignment.parts if part.kind in IDENTITY]
    return 2 * sum(told) >= len(told)


def _tells(alignment: Alignment) -> bool:
    """Return whether what is told of who and where is the same, too, or has a rival."""
    told = [part.level != "unsaid" for part in alignment.parts if part.kind not in IDENTITY]
    return sum(told) >= _LEAST_TOLD * len(told)
