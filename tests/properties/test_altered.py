"""What is true of a sentence and of the same one with a detail altered, in any two languages."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.judging import decide

LANGUAGES = ("en", "id")
KINDS = ("date", "name", "number", "place", "polarity")
BUILDINGS = ("hospital", "library", "airport", "school")
PERSONS = ("Ola Dahl", "Rani Uge", "Viktor Belov", "Marit Hagen")
PLACES = ("Norway", "Peru", "Japan", "Vietnam")
MONTHS = ("January", "March", "May", "June")
COUNTS = (140, 320, 560, 890)
INDONESIAN = {
    **dict(zip(BUILDINGS, ("Rumah sakit", "Perpustakaan", "Bandara", "Sekolah"), strict=True)),
    **dict(zip(PLACES, ("Norwegia", "Peru", "Jepang", "Vietnam"), strict=True)),
    **dict(zip(MONTHS, ("Januari", "Maret", "Mei", "Juni"), strict=True)),
}


@attrs.frozen(kw_only=True)
class Opening:
    """What a sentence tells: one value a kind of detail."""

    building: str
    place: str
    name: str
    date: tuple[int, str]
    number: int
    polarity: bool = True

    def told_in(self, language: str) -> str:
        """Return the sentence in a language."""
        day, month = self.date
        if language == "en":
            deed = "was opened" if self.polarity else "was not opened"
            return (
                f"The new {self.building} in {self.place} {deed} by {self.name} on {day} {month} "
                f"before {self.number} guests."
            )
        deed = "dibuka" if self.polarity else "tidak dibuka"
        return (
            f"{INDONESIAN[self.building]} baru di {INDONESIAN[self.place]} {deed} oleh {self.name} "
            f"pada {day} {INDONESIAN[month]} di depan {self.number} tamu."
        )


openings = st.builds(
    Opening,
    building=st.sampled_from(BUILDINGS),
    place=st.sampled_from(PLACES),
    name=st.sampled_from(PERSONS),
    date=st.tuples(st.integers(min_value=1, max_value=28), st.sampled_from(MONTHS)),
    number=st.sampled_from(COUNTS),
)
languages = st.sampled_from(LANGUAGES)


@st.composite
def altered(draw: st.DrawFn, opening: Opening, kind: str) -> Opening:
    """Return the opening with another value of one kind."""
    if kind == "polarity":
        return attrs.evolve(opening, polarity=False)
    values: dict[str, st.SearchStrategy[Any]] = {
        "date": st.tuples(st.integers(min_value=1, max_value=28), st.sampled_from(MONTHS)),
        "name": st.sampled_from(PERSONS),
        "number": st.sampled_from(COUNTS),
        "place": st.sampled_from(PLACES),
    }
    value = draw(values[kind].filter(lambda other: other != getattr(opening, kind)))
    return attrs.evolve(opening, **{kind: value})


def article(text: str, language: str) -> claimcheck.Article:
    """Return an article of the day after the last opening."""
    return claimcheck.parse_article(text, language=language, published="2024-06-29", name="Wire")


def finding(claim: claimcheck.Article, report: claimcheck.Article) -> claimcheck.Finding:
    """Return the one finding of an article of one sentence."""
    (found,) = claimcheck.check(claim, [report])
    return found


def kinds(found: claimcheck.Finding) -> set[str]:
    """Return the kinds on which a report differs."""
    return {difference.kind for difference in found.differences}


@given(opening=openings, here=languages, there=languages)
def test_nothing_altered_is_no_conflict(opening: Opening, here: str, there: str) -> None:
    """The same told in the same or another language agrees in every detail."""
    found = finding(article(opening.told_in(here), here), article(opening.told_in(there), there))
    assert found.verdict == "corroborated"
    assert found.differences == ()


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data(), opening=openings, here=languages, there=languages)
@settings(max_examples=40)
def test_one_detail_altered_is_a_conflict_on_it_either_way(
    kind: str, data: st.DataObject, opening: Opening, here: str, there: str
) -> None:
    """
    Article and report differ on what is told otherwise, on nothing else, and if swapped too.

    Across languages it may be too unsure for a conflict, and is never agreement.
    """
    other = data.draw(altered(opening, kind))
    first, second = article(opening.told_in(here), here), article(other.told_in(there), there)
    for found in (finding(first, second), finding(second, first)):
        assert found.verdict != "corroborated"
        assert kinds(found) <= {kind}
        if here == there:
            assert (found.verdict, kinds(found)) == ("conflicting", {kind})


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data(), opening=openings, here=languages, there=languages)
@settings(max_examples=15)
def test_differences_quote_both_texts(
    kind: str, data: st.DataObject, opening: Opening, here: str, there: str
) -> None:
    """What is shown stands where it is said to stand, and the verdict replays."""
    claim = article(opening.told_in(here), here)
    report = article(data.draw(altered(opening, kind)).told_in(there), there)
    found = finding(claim, report)
    for difference in found.differences:
        assert difference.claimed_span is not None
        assert difference.reported_span is not None
        assert difference.claimed_span.of(claim.text) == difference.claimed
        assert difference.reported_span.of(report.text) == difference.reported
    assert all(piece.span.of(report.text) == piece.text for piece in found.evidence)
    assert decide(found.reasons) == found.verdict
