"""Whatever the text, plain data lose nothing and spans quote it."""

from __future__ import annotations

import copy
import json

from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Article, Report, check, parse_article
from claimcheck.model import readable

PIECES = st.sampled_from([
    "Harga naik 7 persen, ", "kata Budi Santoso. ", "“Stok aman,” ", "ujarnya", '"',
    " pada 3 Maret 2024", "“", "”", "\n\n", "Ole Berg said ", "on Monday", ". ", "(AFP)", "\x00",
    "\u202e", "Rp 7,5 juta", "İ", "²", " — ",
])  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, min_size=1, max_size=25).map("".join), st.text(min_size=1, max_size=200)
).filter(str.strip)


@given(TEXTS)
def test_an_article_is_read_back_as_it_was(text: str) -> None:
    """``from_dict(to_dict(x)) == x``, through JSON as well."""
    article = parse_article(text, published="2024-03-05")
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


@given(TEXTS, TEXTS)
def test_a_report_is_read_back_as_it_was(text: str, other: str) -> None:
    """The same for what a check found; and checking changes neither article."""
    article = parse_article(text, published="2024-03-05")
    source = parse_article(other, published="2024-03-04", name="wire")
    before = copy.deepcopy((article, source))
    report = check(article, [source])
    assert (article, source) == before
    assert Report.from_dict(json.loads(json.dumps(report.to_dict()))) == report


@given(TEXTS)
def test_spans_quote_the_text(text: str) -> None:
    """Everything that has a place stands inside the text, and a claim's text is its spans'."""
    article = parse_article(text, published="2024-03-05")
    spans = [block.span for block in article.blocks]
    spans += [timex.span for timex in article.timexes]
    spans += [quantity.span for quantity in article.quantities]
    spans += [mention.span for mention in article.mentions]
    spans += [span for claim in article.claims for span in claim.spans]
    spans += [span for attribution in article.attributions for span in attribution.content]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    for claim in article.claims:
        assert all(readable(span.of(text)) in claim.text for span in claim.content)


@given(TEXTS)
def test_every_view_can_be_made(text: str) -> None:
    """No text breaks the text, the page, the table or the linked data."""
    article = parse_article(text, published="2024-03-05")
    report = check(article, [article])
    assert report.to_text(colour=True)
    assert report.to_html()
    assert str(report)
    assert json.dumps(report.to_jsonld())
