"""The report as HTML."""

from __future__ import annotations

from html.parser import HTMLParser

import attrs
import pytest

import claimcheck
from claimcheck.report.page import mark

VOID = {"meta", "br"}


class Nesting(HTMLParser):
    """Checks that every element is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Remember an element that needs closing."""
        del attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect text outside of the style."""
        if self.open and self.open[-1] != "style":
            self.texts.append(data)


def parsed(html: str) -> str:
    """Return a page's text, once its elements are seen to be nested well."""
    parser = Nesting()
    parser.feed(html)
    assert parser.open == []
    return "".join(parser.texts)


def test_the_page_is_whole_and_loads_nothing(report: claimcheck.Report) -> None:
    """One file, well nested, without a script, a link or an image."""
    html = report.to_html()
    assert html.startswith("<!DOCTYPE html>")
    assert "April 2024" in parsed(html)
    for loading in ("<script", "<link", "<img", "src=", "url(", "http"):
        assert loading not in html


def test_what_the_article_says_is_escaped(report: claimcheck.Report) -> None:
    """A tag in a quotation is text."""
    html = report.to_html()
    assert "<more>" not in html
    assert "Rice costs &lt;more&gt; now" in html


def test_source_cue_content_and_date_are_marked(article: claimcheck.Article) -> None:
    """Each annotation of the text has its class."""
    html = mark(article)
    assert '<span class="source">Minister Ani Wijaya</span>' in html
    assert '<span class="cue">said</span>' in html
    assert '<span class="content">Rice costs &lt;more&gt; now</span>' in html
    assert '<span class="date">Monday</span>' in html
    assert '<span class="furniture">Read more: weather</span>' in html


def test_the_marked_text_is_the_text(article: claimcheck.Article) -> None:
    """Marking loses no character."""
    assert parsed(f"<p>{mark(article)}</p>") == article.text


def test_overlapping_annotations_are_nested_well(article: claimcheck.Article) -> None:
    """A date inside a content belongs to both."""
    content = attrs.evolve(article.attributions[0], content=(article.claims[1].spans[0],))
    html = mark(attrs.evolve(article, attributions=(content,)))
    assert '<span class="content date">March 2024</span>' in html


def test_the_page_can_be_in_another_language(report: claimcheck.Report) -> None:
    """The labels are those of the language asked for."""
    html = report.to_html(language="id")
    assert '<html lang="id">' in html
    assert "bertentangan: tanggal" in html


def test_an_illustrative_report_is_labelled(report: claimcheck.Report) -> None:
    """An example is never taken for an agency's work."""
    assert "<em>illustrative" in report.to_html()


def test_the_notebook_view_is_a_fragment(report: claimcheck.Report) -> None:
    """A notebook gets the same without a page around it."""
    fragment = report._repr_html_()
    assert "<html" not in fragment
    assert "conflicting: date" in parsed(fragment)


@pytest.mark.parametrize("char", ["\x00", "\x1b", "\ufffe"])
def test_what_html_cannot_hold_is_replaced(article: claimcheck.Article, char: str) -> None:
    """A control character shows as a replacement character."""
    odd = attrs.evolve(article, text=char + article.text[1:])
    assert mark(odd).startswith("\ufffd")
