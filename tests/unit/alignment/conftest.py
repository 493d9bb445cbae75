"""Two texts read, and the first aligned with the sentences of the second."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import claimcheck
from claimcheck.alignment import Aligned, Claimed, align, claimed_in
from claimcheck.passages import Part, Passage, read_passages

Align = Callable[..., list[Aligned]]
Read = Callable[..., dict[str, Part]]


def passages_of(text: str, language: str, published: str | None) -> list[Passage]:
    """Return the sentences of a text, read."""
    article = claimcheck.parse_article(text, language=language, published=published)
    return list(read_passages(article, range(len(article.sentences))).values())


@pytest.fixture
def align_texts() -> Align:
    """Return a function to the alignments of a one-sentence claim with each sentence of a text."""

    def run(
        claim: str, report: str, language: str = "en", reported: str | None = None
    ) -> list[Aligned]:
        article = claimcheck.parse_article(claim, language=language, published="2024-07-03")
        own = first_claim(article)
        read = passages_of(report, reported or language, "2024-07-03")
        return [
            align(own, passage, [p for p in read if abs(p.number - passage.number) == 1])
            for passage in read
        ]

    return run


def first_claim(article: claimcheck.Article) -> Claimed:
    """Return the first claim of an article, ready to be aligned."""
    sentences = list(read_passages(article, [0]).values())
    return claimed_in(article, article.claims[0], sentences)


@pytest.fixture
def parts_of() -> Read:
    """Return a function to the parts of a sentence, by their text in lower case."""

    def run(
        text: str, language: str = "en", published: str | None = "2024-07-03"
    ) -> dict[str, Part]:
        (passage,) = passages_of(text, language, published)[:1]
        return {part.form: part for part in passage.parts}

    return run
