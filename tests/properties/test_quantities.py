"""Quantities of any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.languages import load_language
from claimcheck.quantities import find_quantities
from claimcheck.quantities.numerals import parse_digits
from claimcheck.reading import read

_TEXT = st.text() | st.text(alphabet="0123456789.,-/:%$² İRpjuta\n'٣", max_size=60)


@pytest.mark.parametrize("language", ["id", "en"])
@given(text=_TEXT)
def test_any_text_is_read_and_its_spans_are_in_order(language: str, text: str) -> None:
    """Nothing raises; quantities lie in the text, in order, with low at most high."""
    quantities = find_quantities(read(text, load_language(language)))
    behind = 0
    for quantity in quantities:
        assert behind <= quantity.span.end <= len(text)
        assert quantity.span.start < quantity.span.end
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
        behind = quantity.span.end


@given(value=st.integers(min_value=0, max_value=10**12))
def test_both_formats_mean_the_same(value: int) -> None:
    """A grouped number is read back in either format."""
    english = f"{value:,}"
    assert parse_digits(english, group=",") == value
    assert parse_digits(english.replace(",", "."), group=".") == value
