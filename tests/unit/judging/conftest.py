"""Two texts compared as if one spoke of the other's event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import claimcheck
from claimcheck.judging.compare import Details, compare_details, passage_details

Compare = Callable[..., list[tuple[str, str, str]]]


def details_of(language: str, text: str, published: str) -> Details:
    """Return the details of a whole text."""
    article = claimcheck.parse_article(text, language=language, published=published)
    return passage_details(article, claimcheck.Span(0, len(text)))


@pytest.fixture
def compare() -> Compare:
    """Return a function to the kind, the outcome and the claimed words of each comparison."""

    def run(
        claim: tuple[str, str],
        passage: tuple[str, str],
        published: str = "2024-05-10",
        reported: str = "2024-05-10",
    ) -> list[tuple[str, str, str]]:
        own = details_of(*claim, published)
        other = details_of(*passage, reported)
        found = compare_details(own, other)
        return [(c.kind, c.outcome, c.claimed.of(own.text)) for c in found]

    return run
