"""The words of a language that the attribution room reads."""

from __future__ import annotations

import attrs

__all__ = ["AttributionSection"]


@attrs.frozen(kw_only=True)
class AttributionSection:
    """The ``[attribution]`` table of a pack; every phrase is lower case."""
