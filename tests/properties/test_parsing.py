"""What is true of every article, however odd its text."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

import claimcheck
from claimcheck.model import readable
from tests.properties.texts import hostile_texts

languages = st.sampled_from(["id", "en", "fr", None])
days = st.sampled_from([None, "2024-02-29", "1899-12-31", "2024-07-03T23:59:00+07:00"])


def spans_of(article: claimcheck.Article) -> Iterator[claimcheck.Span]:
    """Yield every place that the article's values point at."""
    yield from article.sentences
    for attribution in article.attributions:
        yield from (s for s in (attribution.source, attribution.cue, *attribution.content) if s)
        if attribution.resolution and attribution.resolution.mention:
            yield attribution.resolution.mention
    for claim in article.claims:
        yield from claim.spans
    for values in (article.blocks, article.timexes, article.quantities, article.mentions):
        yield from (value.span for value in values)
    yield from (diagnostic.span for diagnostic in article.diagnostics)


@given(text=hostile_texts, language=languages, published=days)
def test_every_span_quotes_the_text(text: str, language: str | None, published: str | None) -> None:
    """Nothing raises, and whatever is said points at a part of the untouched text."""
    article = claimcheck.parse_article(text, language=language, published=published)
    assert article.text == text
    assert all(0 <= span.start < span.end <= len(text) for span in spans_of(article))


@given(text=hostile_texts, language=languages)
def test_a_claim_reads_as_its_span(text: str, language: str | None) -> None:
    """A claim's text is what a reader sees in its spans."""
    article = claimcheck.parse_article(text, language=language)
    for claim in article.claims:
        assert claim.text == " … ".join(readable(span.of(text)) for span in claim.content)


@given(text=hostile_texts, language=languages)
def test_blocks_follow_one_another(text: str, language: str | None) -> None:
    """Blocks are in order, share nothing, and leave out only what no reader sees."""
    blocks = claimcheck.parse_article(text, language=language).blocks
    edges = [edge for block in blocks for edge in (block.span.start, block.span.end)]
    assert edges == sorted(edges)
    gaps = zip([0, *edges[1::2]], [*edges[::2], len(text)], strict=True)
    assert not any(readable(text[start:end]).strip() for start, end in gaps)


@given(text=hostile_texts, language=languages, published=days)
def test_a_second_reading_is_the_same(
    text: str, language: str | None, published: str | None
) -> None:
    """Parsing holds no state, and changes nothing that it was given."""
    first = claimcheck.parse_article(text, language=language, published=published)
    kept = copy.deepcopy(first)
    assert claimcheck.parse_article(text, language=language, published=published) == first == kept


@given(text=hostile_texts, language=languages, published=days)
def test_plain_data_holds_an_article_whole(
    text: str, language: str | None, published: str | None
) -> None:
    """``from_dict(to_dict(x)) == x``."""
    article = claimcheck.parse_article(text, language=language, published=published)
    assert claimcheck.Article.from_dict(article.to_dict()) == article


@given(text=hostile_texts, language=languages)
def test_without_a_day_of_publication_no_day_is_guessed(text: str, language: str | None) -> None:
    """The clock is never asked: what needs the day of publication stays unspecified."""
    article = claimcheck.parse_article(text, language=language)
    assert article.published is None
    assert all(timex.anchor is None or timex.anchor[0].isdigit() for timex in article.timexes)
