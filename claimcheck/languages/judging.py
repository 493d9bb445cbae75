"""The words of a language that the judging room reads."""

from __future__ import annotations

import attrs

__all__ = ["JudgingSection"]


@attrs.frozen(kw_only=True)
class JudgingSection:
    """The ``[judging]`` table of a pack; every phrase is lower case."""
