"""
Temporal expressions: found, resolved and placed on the calendar, as precise as the text is.

This room knows nothing of speakers, quantities or verdicts.
"""

from __future__ import annotations

from claimcheck.dates.finding import find_by_grammar
from claimcheck.dates.plain import find_plain
from claimcheck.model import Timex
from claimcheck.reading import Document

__all__ = ["find_timexes"]


def find_timexes(document: Document) -> tuple[Timex, ...]:
    """
    Return the temporal expressions of a document, in order, captions and furniture included.

    A language whose pack has no ``[dates]`` gets its plain dates alone, and each says so.
    """
    if document.language.dates.patterns:
        return tuple(find_by_grammar(document))
    return tuple(find_plain(document))
