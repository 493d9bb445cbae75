"""The words of a language that the claims room reads."""

from __future__ import annotations

import attrs

__all__ = ["ClaimsSection"]


@attrs.frozen(kw_only=True)
class ClaimsSection:
    """The ``[claims]`` table of a pack; every phrase is lower case."""
