"""The values: frozen, short to read, and pointing into the text."""

from __future__ import annotations

import attrs
import pytest

from claimcheck.model import (
    Article,
    Attribution,
    Claim,
    Difference,
    Encoder,
    Finding,
    Span,
    Timex,
    Verdict,
)

CLAIM = Claim(id="c1", spans=(Span(0, 10),), text="Harga naik", speaker="Budi")
DATE = Timex(span=Span(0, 4), type="date", edtf="2024", timex3="2024")


def test_a_span_is_half_open() -> None:
    """Two spans that only touch share nothing."""
    assert Span(0, 5).of("Harga naik") == "Harga"
    assert not Span(0, 5).overlaps(Span(5, 6))
    assert Span(0, 5).overlaps(Span(4, 6))
    assert Span(0, 5).contains(Span(0, 5))
    assert not Span(0, 5).contains(Span(4, 6))
    assert sorted([Span(3, 4), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(3, 4)]


def test_values_cannot_be_changed() -> None:
    """Every value is frozen."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        CLAIM.text = "Harga turun"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (CLAIM, "<Claim 'Harga naik' — Budi>"),
        (attrs.evolve(CLAIM, speaker=None, timexes=(DATE,)), ", 2024>"),
        (DATE, "<Timex 2024 [0:4]>"),
        (attrs.evolve(DATE, edtf="", timex3="P3D", type="duration"), "<Timex P3D [0:4]>"),
        (
            Attribution(source=None, cue=None, content=(Span(0, 3), Span(5, 9))),
            "<Attribution indirect [0:3, 5:9] — nobody named>",
        ),
        (
            Article(text="\nHarga naik\nlagi", language="id"),
            "<Article 'Harga naik' — id, 0 claims>",
        ),
        (Finding(claim=CLAIM, verdict=Verdict.PARTIAL), "<Finding partial: 'Budi: Harga naik'>"),
        (
            Finding(
                claim=CLAIM,
                verdict=Verdict.CONFLICTING,
                differences=(
                    Difference(kind="number", claimed="7", reported="9", source="wire"),
                    Difference(kind="date", claimed="3", reported="4", source="wire"),
                ),
            ),
            "<Finding conflicting on date, number: 'Budi: Harga naik'>",
        ),
    ],
)
def test_a_repr_is_one_short_line(value: object, shown: str) -> None:
    """A value is known at a glance."""
    assert shown in repr(value)
    assert "\n" not in repr(value)


def test_a_claim_prints_with_its_speaker() -> None:
    """The outlet's own claims stand alone."""
    assert str(CLAIM) == "Budi: Harga naik"
    assert str(attrs.evolve(CLAIM, speaker=None)) == "Harga naik"


def test_any_encoder_can_be_passed() -> None:
    """What has a name and encodes texts is an encoder."""

    class Constant:
        name = "constant"

        def encode(self, texts: list[str]) -> list[list[float]]:
            return [[1.0] for _ in texts]

    assert isinstance(Constant(), Encoder)
    assert not isinstance(object(), Encoder)
