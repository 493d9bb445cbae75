"""The words of a language that the quantities room reads."""

from __future__ import annotations

import attrs

__all__ = ["QuantitiesSection"]


@attrs.frozen(kw_only=True)
class QuantitiesSection:
    """The ``[quantities]`` table of a pack; every phrase is lower case."""
