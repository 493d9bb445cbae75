"""The words of a language that the dates room reads."""

from __future__ import annotations

import attrs

__all__ = ["DatesSection"]


@attrs.frozen(kw_only=True)
class DatesSection:
    """The ``[dates]`` table of a pack; every phrase is lower case."""
