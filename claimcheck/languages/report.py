"""The words of a language that the report room reads."""

from __future__ import annotations

import attrs

__all__ = ["ReportSection"]


@attrs.frozen(kw_only=True)
class ReportSection:
    """The ``[report]`` table of a pack; every phrase is lower case."""
