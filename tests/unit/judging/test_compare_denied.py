"""A figure that is denied: another figure is no rival of it."""

from __future__ import annotations

import pytest

from tests.unit.judging.conftest import Compare


@pytest.mark.parametrize(
    ("language", "claim", "passage"),
    [
        ("en", "We never had 900 guests in the hall.", "The hall had 540 guests on Monday."),
        ("en", "The hall had 540 guests on Monday.", "We never had 900 guests in the hall."),
        ("id", "Kami tidak pernah punya 900 tamu di aula.", "Aula itu punya 540 tamu pada Senin."),
    ],
)
def test_a_denied_figure_has_no_rival(
    compare: Compare, language: str, claim: str, passage: str
) -> None:
    """Not 900 and 540 can be true together."""
    found = compare((language, claim), (language, passage))
    assert "number" in {kind for kind, _, _ in found}
    assert ("number", "rival") not in {entry[:2] for entry in found}


@pytest.mark.parametrize(
    ("language", "claim", "passage"),
    [
        # both deny it, or the denial is of something else
        ("en", "We never had 900 guests in the hall.", "We never had 540 guests in the hall."),
        (
            "en",
            "The 900 guests in the hall were not hurt.",
            "The 540 guests there were safe.",
        ),
        ("id", "Sebanyak 900 tamu di aula tidak terluka.", "Sebanyak 540 tamu di aula aman."),
    ],
)
def test_a_figure_that_both_give_has(
    compare: Compare, language: str, claim: str, passage: str
) -> None:
    """Two figures in one place are rivals."""
    found = compare((language, claim), (language, passage))
    assert ("number", "rival") in {entry[:2] for entry in found}
