"""The two packs that the examples are written in."""

from __future__ import annotations

import pytest

from claimcheck.languages import Language, load_language


@pytest.fixture(scope="session")
def indonesian() -> Language:
    """The Indonesian pack."""
    return load_language("id")


@pytest.fixture(scope="session")
def english() -> Language:
    """The English pack."""
    return load_language("en")
