"""A small report made by hand, so that the views are tested without the judgement."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs
import pytest

import claimcheck
from claimcheck.model import (
    Article,
    Attribution,
    Block,
    Claim,
    Diagnostic,
    Difference,
    Evidence,
    Finding,
    Mention,
    Quantity,
    Reason,
    Resolution,
    Source,
    Span,
    Timex,
    Verdict,
)

TEXT = (
    "Rice gets dearer\n\n"
    '"Rice costs <more> now," Minister Ani Wijaya said on Monday. '
    "The harvest of 40 tons starts in March 2024.\n"
    "Read more: weather\n"
)
REPORTED = "The harvest starts in April 2024, a spokesman said."


def place(words: str, text: str = TEXT) -> Span:
    """Return where words stand in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def date(words: str, edtf: str, day: dt.date) -> Timex:
    """Return a date of one day that stands in the text."""
    return Timex(span=place(words), type="date", edtf=edtf, timex3=edtf, earliest=day, latest=day)


@pytest.fixture
def article() -> Article:
    """An article with one of each annotation."""
    said = date("Monday", "2024-02-05", dt.date(2024, 2, 5))
    month = attrs.evolve(
        date("March 2024", "2024-03", dt.date(2024, 3, 1)), latest=dt.date(2024, 3, 31)
    )
    minister = Mention(
        span=place("Minister Ani Wijaya"), kind="name", type="person", party="Ani Wijaya"
    )
    tons = Quantity(
        span=place("40 tons"), low=Decimal(40), high=Decimal("40.5"), unit="ton", noun="tons"
    )
    quoted = Attribution(
        source=place("Minister Ani Wijaya"),
        cue=place("said"),
        content=(place("Rice costs <more> now"),),
        speaker="Ani Wijaya",
        kind="direct",
        rule="content-source-cue",
        resolution=Resolution(rule="name", mention=minister.span),
    )
    harvest = place("The harvest of 40 tons starts in March 2024")
    claims = (
        Claim(
            id="c1",
            spans=quoted.content,
            text="Rice costs <more> now",
            speaker="Ani Wijaya",
            attribution=quoted,
        ),
        Claim(
            id="c2",
            spans=(harvest,),
            text=harvest.of(TEXT),
            timexes=(month,),
            quantities=(tons,),
        ),
    )
    return Article(
        text=TEXT,
        language="en",
        name="The Field",
        published=dt.date(2024, 2, 6),
        byline=("Eva Lund",),
        cited=("AFP",),
        blocks=(
            Block(kind="headline", span=place("Rice gets dearer")),
            Block(kind="furniture", span=place("Read more: weather")),
        ),
        sentences=(place('"Rice costs <more> now," Minister Ani Wijaya said on Monday.'), harvest),
        attributions=(quoted,),
        timexes=(said, month),
        quantities=(tons,),
        mentions=(minister,),
        claims=claims,
        diagnostics=(Diagnostic(span=Span(0, 1), code="odd", message="something odd"),),
    )


@pytest.fixture
def report(article: Article) -> claimcheck.Report:
    """A report with a corroborated claim and a conflicting one."""
    april = place("April 2024", REPORTED)
    agrees = Evidence(source="wire", span=Span(0, 11), text="Rice is up.", relation="agrees")
    differs = Evidence(
        source="wire", span=Span(0, len(REPORTED)), text=REPORTED, relation="differs"
    )
    difference = Difference(
        kind="date",
        claimed="March 2024",
        reported="April 2024",
        source="wire",
        claimed_span=place("March 2024"),
        reported_span=april,
    )
    findings = (
        Finding(
            claim=article.claims[0],
            verdict=Verdict.CORROBORATED,
            evidence=(agrees,),
            origins=1,
            voices=2,
        ),
        Finding(
            claim=article.claims[1],
            verdict=Verdict.CONFLICTING,
            differences=(difference,),
            evidence=(agrees, differs),
            reasons=(Reason(name="rival-date", weight=-2.5, kind="date", source="wire"),),
            explanation="wire says April 2024 where the article says March 2024.",
        ),
    )
    source = Source(name="wire", published=dt.date(2024, 2, 6), language="en", illustrative=True)
    return claimcheck.Report(article=article, sources=(source,), findings=findings)
