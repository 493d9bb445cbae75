"""The report: an article, the reports it was checked against, and a finding for each claim."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.model import Article, Finding, Source

__all__ = ["Report"]


@attrs.frozen(kw_only=True)
class Report:
    """What a check gives; iterates over its findings. ``encoder`` names what compared meanings."""

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
