"""Whom a source names, and by which rule."""

from __future__ import annotations

import attrs

from claimcheck.model import Mention, Span

__all__ = ["Naming", "Placed"]

Placed = tuple[Mention, int, int]
"""A mention and its tokens."""


@attrs.frozen
class Naming:
    """Whom a source names, by which rule, and the mention that this rests on."""

    party: str
    rule: str
    mention: Span | None = None
    certain: bool = True
    kind: str = ""
