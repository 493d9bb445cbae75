"""The port for meaning: anything that turns texts into vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

__all__ = ["Encoder"]


@runtime_checkable
class Encoder(Protocol):
    """
    A sentence encoder; near vectors (cosine) mean near meanings, across languages.

    ``name`` is shown in the report. The vectors are of unit length.
    """

    name: str

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """Return one unit vector a text, in order."""
