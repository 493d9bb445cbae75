"""One claim a proposition: sentences of quotations, attributed clauses, the outlet's own words."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Attribution, Claim, Mention, Quantity, Timex
from claimcheck.reading import Document

__all__ = ["build_claims"]


def build_claims(
    document: Document,
    attributions: Sequence[Attribution],
    *,
    timexes: Sequence[Timex] = (),
    quantities: Sequence[Quantity] = (),
    mentions: Sequence[Mention] = (),
) -> tuple[Claim, ...]:
    """Return the claims of a document, in the order of the text."""
    del document, attributions, timexes, quantities, mentions
    return ()
