"""What is said, unsaid and rival of a claim, in every view."""

from __future__ import annotations

import attrs
import pytest

import claimcheck
from claimcheck.model import AlignedPart, Alignment, Evidence, Finding, Span, Verdict
from claimcheck.report.outcome import telling_first
from claimcheck.report.parts import Piece, parts_of, pieces, unsaid_in


def place(words: str, text: str) -> Span:
    """Return where words stand."""
    return Span(text.index(words), text.index(words) + len(words))


@pytest.fixture
def partial(report: claimcheck.Report) -> claimcheck.Report:
    """A report that says part of the second claim."""
    text = report.article.text

    def passage(source: str, **levels: str) -> Evidence:
        parts = tuple(
            AlignedPart(span=place(w.replace("_", " "), text), level=v) for w, v in levels.items()
        )
        return Evidence(
            source=source, span=Span(0, 9), text="A harvest", relation="partly",
            alignment=Alignment(parts=parts),
        )  # fmt: skip

    far = passage("wire", harvest="said", of_40="unsaid", tons="unsaid", starts="unsaid")
    near = passage("wire", harvest="said", of_40="unsaid", tons="unsaid", starts="said")
    finding = attrs.evolve(
        report[1], verdict=Verdict.PARTIAL, differences=(), evidence=(far, near), explanation=""
    )
    return attrs.evolve(report, findings=(finding,))


def test_what_is_unsaid_is_named(partial: claimcheck.Report) -> None:
    """The words that the nearest report leaves unsaid, neighbours as one, stand in each view."""
    assert unsaid_in(partial[0], partial.article.text) == ["of 40 tons"]
    assert "not reported  “of 40 tons”" in " ".join(partial.to_text().split(" ")).replace("\n", " ")
    assert '<mark class="unsaid">of 40</mark> <mark class="unsaid">tons</mark>' in partial.to_html()
    assert partial.rows()[0]["unsaid"] == "of 40 tons"


def test_only_a_partial_claim_has_something_unsaid(partial: claimcheck.Report) -> None:
    """What one report leaves out is never held against a claim that another supports."""
    whole = attrs.evolve(partial[0], verdict=Verdict.CORROBORATED)
    assert parts_of(whole) == ()


def test_a_rival_counts_more_than_what_is_unsaid(report: claimcheck.Report) -> None:
    """The words of a difference are rivals."""
    assert [part.state for part in parts_of(report[1])] == ["rival"]


def test_what_may_differ_is_told_and_how_sure_it_is(report: claimcheck.Report) -> None:
    """A doubtful difference and another wording are notes, no conflict."""
    (difference,) = report[1].differences
    finding = Finding(
        claim=report[0].claim, verdict=Verdict.CORROBORATED, confidence=0.87,
        possible=(difference,), variants=(difference, difference),
    )  # fmt: skip
    sure = attrs.evolve(report, findings=(finding,))
    text = " ".join(sure.to_text(width=200).split())
    assert "may differ wire has “April 2024” where the article has “March 2024”" in text
    assert text.count("quoted otherwise") == 1
    assert "the verdict is 87% sure" in text
    assert "<strong>may differ:</strong> wire has" in sure.to_html()


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], ["naik 7 persen"]),
        ([(Span(5, 6), "x"), (Span(0, 4), "y")], ["naik", " ", "7", " persen"]),
        ([(Span(0, 6), "x"), (Span(5, 13), "y")], ["naik 7", " persen"]),
        ([(Span(5, 99), "x"), (Span(6, 6), "y")], ["naik ", "7 persen"]),
    ],
)
def test_pieces_make_the_text_again(marks: list[tuple[Span, str]], expected: list[str]) -> None:
    """Whatever the marks, no letter is lost or doubled."""
    found = list(pieces("naik 7 persen", marks))
    assert [piece.text for piece in found] == expected
    assert all(isinstance(piece, Piece) for piece in found)


def test_what_decides_is_shown_first(report: claimcheck.Report) -> None:
    """Later news before what agrees, and that before what agrees in part."""
    (passage, *_) = report[0].evidence
    shown = [
        attrs.evolve(passage, relation=relation)
        for relation in ("partly", "agrees", "earlier", "later", "differs")
    ]
    told = [evidence.relation for evidence in telling_first(tuple(shown))]
    assert told == ["differs", "later", "earlier", "agrees", "partly"]
