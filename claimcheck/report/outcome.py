"""What a check gives, before it is shown: the article, its sources and a finding a claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from claimcheck.model import Article, Evidence, Finding, Source, Verdict

__all__ = ["AGREES", "DIFFERS", "RANKED", "URGENT", "Outcome", "telling_first"]

AGREES = "agrees"
"""The relation of a passage that states all of a claim."""

DIFFERS = "differs"
"""The relation of a passage that holds a rival detail."""

_DECIDING = {DIFFERS: 0, "later": 1, "earlier": 2, AGREES: 3}  # of several, the first one does

URGENT = ("conflicting", "outdated")
"""The verdicts that an editor must act on, the most pressing first."""

RANKED = (*URGENT, "updates", "partial", "unmentioned", "corroborated")
"""All verdicts, from what needs a look to what needs none."""


@attrs.frozen(kw_only=True)
class Outcome:
    """The findings of a check; ``encoder`` names what compared meanings, None for word lists."""

    article: Article
    sources: tuple[Source, ...]
    findings: tuple[Finding, ...]
    encoder: str | None = None

    def __iter__(self) -> Iterator[Finding]:
        """Iterate over the findings, in the order of the claims."""
        return iter(self.findings)

    def __len__(self) -> int:
        """Return how many findings there are."""
        return len(self.findings)

    def __getitem__(self, index: int) -> Finding:
        """Return one finding."""
        return self.findings[index]

    def tally(self) -> dict[Verdict, tuple[int, ...]]:
        """Return the numbers, from 1, of the findings with each verdict that any finding has."""
        found = {
            verdict: tuple(n for n, f in enumerate(self.findings, 1) if f.verdict is verdict)
            for verdict in Verdict
        }
        return {verdict: numbers for verdict, numbers in found.items() if numbers}

    def urgent(self) -> tuple[int, ...]:
        """Return the numbers, from 1, of the findings to act on, the most pressing first."""
        verdicts = {verdict.value: numbers for verdict, numbers in self.tally().items()}
        return tuple(number for verdict in URGENT for number in verdicts.get(verdict, ()))

    def others(self) -> tuple[int, ...]:
        """Return the numbers of the findings that nobody has to act on, in their order."""
        urgent = set(self.urgent())
        return tuple(n for n in range(1, len(self.findings) + 1) if n not in urgent)


def telling_first(evidence: tuple[Evidence, ...]) -> list[Evidence]:
    """
    Return the passages to show, with those first that decide, else in the order of the judgement.

    Beside one that states all of a claim, one that says less than half of it tells nothing.
    """
    shown: Iterable[Evidence] = evidence
    if any(passage.relation == AGREES for passage in evidence):
        shown = (passage for passage in evidence if not _says_little(passage))
    return sorted(shown, key=lambda passage: _DECIDING.get(passage.relation, len(_DECIDING)))


def _says_little(passage: Evidence) -> bool:
    levels = [part.level for part in passage.alignment.parts] if passage.alignment else []
    return passage.relation == "partly" and 2 * levels.count("said") < len(levels)
