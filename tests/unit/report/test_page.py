"""The report as HTML."""

from __future__ import annotations

import itertools
import re
from html.parser import HTMLParser

import attrs
import pytest

import claimcheck
from claimcheck.model import Block, Evidence, Source, Span
from claimcheck.report.page import writable

VOID = {"meta", "br", "input"}


class Nesting(HTMLParser):
    """Checks that every element is closed in order, and collects ids, links and text."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.story: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element that needs closing."""
        known = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if known.get("id"):
            self.ids.append(str(known["id"]))
        if tag == "a":
            self.links.append(str(known["href"]))
        if re.fullmatch(r"h\d", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect text outside of the style."""
        if self.open and self.open[-1] != "style":
            self.texts.append(data)


def parsed(html: str) -> Nesting:
    """Return what a page holds, once its elements are seen to be nested well."""
    parser = Nesting()
    parser.feed(html)
    assert parser.open == []
    return parser


def words(html: str) -> str:
    """Return a page's text on one line."""
    return " ".join("".join(parsed(html).texts).split())


def test_the_page_is_whole_and_loads_nothing(report: claimcheck.Report) -> None:
    """One file, well nested, without a script, a link or an image."""
    html = report.to_html()
    assert html.startswith("<!DOCTYPE html>")
    assert "April 2024" in words(html)
    for loading in ("<script", "<link", "<img", "src=", "url(", "http", "@import"):
        assert loading not in html


def test_ids_are_single_and_every_link_has_its_end(report: claimcheck.Report) -> None:
    """The article leads to each claim, and each claim back."""
    page = parsed(report.to_html())
    assert len(page.ids) == len(set(page.ids))
    inner = [link.removeprefix("#") for link in page.links if link.startswith("#")]
    assert set(inner) <= set(page.ids)
    for number in (1, 2):
        ends = {link[-2:] for link in inner}
        assert {f"c{number}", f"t{number}"} <= ends


def test_headings_are_in_order(report: claimcheck.Report) -> None:
    """One h1, and no level is passed over."""
    levels = parsed(report.to_html()).headings
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_what_to_act_on_comes_first(report: claimcheck.Report) -> None:
    """The conflict stands in the summary and before the claims that agree."""
    html = report.to_html()
    assert "1 claim conflicts with another report (2)." in words(html)
    cards = re.findall(r'<article class="card v-(\w+)"', html)
    assert cards == ["conflicting", "corroborated"]


def test_what_differs_is_marked_on_both_sides(report: claimcheck.Report) -> None:
    """The word of the claim, that of the passage, and that of the article are marked."""
    html = report.to_html()
    assert '<mark class="rival">March 2024</mark>' in html
    assert "<mark>April 2024</mark>" in html
    assert '<mark class="v-conflicting">March 2024</mark>' in html.partition('class="text"')[2]


def test_what_the_article_says_is_escaped(report: claimcheck.Report) -> None:
    """A tag in a quotation is text."""
    html = report.to_html()
    assert "<more>" not in html
    assert "Rice costs &lt;more&gt; now" in html


def test_no_word_of_the_article_is_lost(report: claimcheck.Report) -> None:
    """The article stands there line by line, with the numbers of the claims and nothing else."""
    story = report.to_html().partition('<div class="text"')[2].partition(">")[2]
    story = story.partition("</div>")[0]
    without_numbers = re.sub(r'<a class="ref.*?</a>', "", story)
    assert words(f"<div>{without_numbers}</div>") == " ".join(report.article.text.split())


def test_a_denial_is_told_in_words(report: claimcheck.Report) -> None:
    """A denied claim is never shown without the word."""
    attribution = attrs.evolve(report.article.attributions[0], stance="denies")
    claim = attrs.evolve(report[0].claim, attribution=attribution)
    denied = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim),))
    assert "Denied by Ani Wijaya: Rice costs <more> now" in words(denied.to_html())


def test_foreign_passages_name_their_language(report: claimcheck.Report) -> None:
    """The labels may be in one language, the claim in another, the passage in a third."""
    source = attrs.evolve(report.sources[0], language="nl")
    html = attrs.evolve(report, sources=(source,)).to_html(language="id")
    assert '<html lang="id">' in html
    assert '<blockquote class="claim" lang="en"' in html
    assert '<blockquote lang="nl"' in html
    assert "Bertentangan tanggal" in words(html)


def test_an_illustrative_report_is_labelled(report: claimcheck.Report) -> None:
    """An example is never taken for an agency's work, wherever it is named."""
    html = report.to_html()
    assert '<span class="badge">illustrative</span>' in html
    assert html.count("· illustrative") == 3


def test_outlets_stand_under_their_day(report: claimcheck.Report) -> None:
    """Days in order, undated reports last, each with how often it agrees and differs."""
    wire = report.sources[0]
    silent = Source(name="Silent", published=None, language="xx")
    text = words(attrs.evolve(report, sources=(silent, wire)).to_html())
    days = text.partition("Outlets and days ")[2]
    assert days.startswith("February 6, 2024 wire illustrative")
    assert "agrees 2 · differs 1" in days
    assert days.index("wire") < days.index("no date of publication given Silent")
    assert "silent on every claim" in days


@pytest.mark.parametrize(
    ("url", "linked"),
    [("https://a.example/x", True), ("HTTP://a.example", True), ("javascript:alert(1)", False),
     ("data:text/html,x", False), ("//a.example", False), (None, False)],
)  # fmt: skip
def test_only_web_addresses_are_links(
    report: claimcheck.Report, url: str | None, *, linked: bool
) -> None:
    """An address of another scheme could run something."""
    article = attrs.evolve(report.article, url=url)
    sources = (attrs.evolve(report.sources[0], url=url),)
    links = parsed(attrs.evolve(report, article=article, sources=sources).to_html()).links
    assert (url in links) is linked


HOSTILE = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '" onmouseover="alert(1)',
    "' onfocus='alert(1)", "</style><script>alert(1)</script>", "</title><script>alert(1)</script>",
    "<!--", "{{ 7 * 7 }}{% raw %}", "javascript:alert(1)", "<svg/onload=alert(1)>",
)  # fmt: skip


@pytest.mark.parametrize("hostile", HOSTILE)
def test_nothing_that_was_given_becomes_markup(report: claimcheck.Report, hostile: str) -> None:
    """Text, names, titles, addresses and explanations are text, whatever they hold."""
    article = attrs.evolve(
        report.article, text=hostile * 9, title=hostile, name=hostile, url=hostile,
        byline=(hostile,), cited=(hostile,), blocks=(),
    )  # fmt: skip
    source = attrs.evolve(
        report.sources[0], name=hostile, title=hostile, url=hostile, authors=(hostile,)
    )
    passage = Evidence(source=hostile, span=Span(0, 1), text=hostile, relation="agrees")
    claim = attrs.evolve(report[0].claim, text=hostile, speaker=hostile)
    finding = attrs.evolve(report[0], claim=claim, evidence=(passage,) * 5)
    whole = attrs.evolve(
        report, article=article, sources=(source,), findings=(finding,), encoder=hostile
    )
    html = whole.to_html()
    plain = report.to_html()
    for tag in ("<script", "<img", "<svg", "</style>", "</title>", "<!--"):
        assert html.count(tag) == plain.count(tag)
    assert not re.search(r"<[^>]*\son\w+=", html)
    assert "javascript:" not in " ".join(parsed(html).links)
    assert "49" not in words(html) or hostile != "{{ 7 * 7 }}{% raw %}"


def test_the_notebook_view_is_a_fragment(report: claimcheck.Report) -> None:
    """A notebook gets the same without a page around it, with ids of its own."""
    fragment = report._repr_html_()
    assert "<html" not in fragment
    assert "<main" not in fragment
    assert "Conflicting date" in words(fragment)
    other = attrs.evolve(report, article=attrs.evolve(report.article, text="x" * 999, blocks=()))
    assert not set(parsed(fragment).ids) & set(parsed(other._repr_html_()).ids)


@pytest.mark.parametrize(
    "char", ["\x00", "\x1b", "\x85", "\ufffe", "\U0001ffff", "\ufdd0", "\ud800"]
)
def test_what_html_cannot_hold_is_replaced(report: claimcheck.Report, char: str) -> None:
    """Controls, surrogates and noncharacters of every plane show as a replacement character."""
    assert writable(char) == "\ufffd"
    odd = attrs.evolve(report.article, text=char + report.article.text[1:])
    html = attrs.evolve(report, article=odd).to_html()
    assert char not in html
    assert "\ufffd" in html


def test_many_passages_are_folded(report: claimcheck.Report) -> None:
    """Beyond the most telling passages the rest can be opened."""
    passage = report[0].evidence[0]
    many = attrs.evolve(report, findings=(attrs.evolve(report[0], evidence=(passage,) * 6),))
    html = many.to_html()
    assert "<summary>3 more passages</summary>" in html
    assert html.count("<blockquote lang=") == 6


def test_overlapping_claims_have_the_more_pressing_mark(report: claimcheck.Report) -> None:
    """Words of a claim that agrees and of one that conflicts are marked as conflicting."""
    everything = (Span(0, len(report.article.text)),)
    wide = attrs.evolve(report[0].claim, spans=everything, content=everything)
    overlapping = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=wide), report[1]))
    story = overlapping.to_html().partition('class="text"')[2]
    assert '<span class="m v-conflicting">The harvest of 40 tons starts in </span>' in story
    assert '<span class="m v-corroborated">Rice gets dearer</span>' in story


def test_blocks_that_overlap_are_shown_once() -> None:
    """Odd blocks lose and double nothing."""
    text = "One two three"
    blocks = (Block(kind="headline", span=Span(4, 7)), Block(kind="paragraph", span=Span(5, 9)))
    article = claimcheck.Article(text=text, language="en", blocks=blocks)
    html = claimcheck.Report(article=article, sources=(), findings=()).to_html()
    story = html.partition('<div class="text"')[2].partition(">")[2].partition("</div>")[0]
    assert words(f"<div>{story}</div>") == "One two three"


def test_a_report_of_nothing_says_so() -> None:
    """No claims: no tally, no filters, a sentence."""
    empty = claimcheck.Report(
        article=claimcheck.Article(text="[ad]", language="en"), sources=(), findings=()
    )
    html = empty.to_html()
    assert "No claim was found in the article." in words(html)
    assert "<fieldset" not in html
    assert 'class="bar"' not in html
