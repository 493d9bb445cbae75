"""The words of a language that the judging room reads."""

from __future__ import annotations

import attrs

__all__ = ["CompareSection", "JudgingSection"]


@attrs.frozen(kw_only=True)
class CompareSection:
    """The ``[judging.compare]`` table of a pack; every phrase is lower case."""


@attrs.frozen(kw_only=True)
class JudgingSection:
    """The ``[judging]`` table of a pack; every phrase is lower case."""

    compare: CompareSection = CompareSection()
