"""The words of a language that the mentions room reads."""

from __future__ import annotations

import attrs

__all__ = ["MentionsSection"]


@attrs.frozen(kw_only=True)
class MentionsSection:
    """The ``[mentions]`` table of a pack; every phrase is lower case."""
