"""Reading one sentence for its dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from claimcheck.dates import find_timexes
from claimcheck.languages import load_language
from claimcheck.model import Timex
from claimcheck.reading import read

Find = Callable[..., list[Timex]]


@pytest.fixture
def find() -> Find:
    """Return a function from a text to its timexes; published on a Wednesday where not said."""

    def find_in(
        text: str, language: str = "en", published: str | None = "2024-07-03"
    ) -> list[Timex]:
        day = None if published is None else dt.date.fromisoformat(published)
        return list(find_timexes(read(text, load_language(language), published=day)))

    return find_in
