"""
Reads a news article into attributed, dated claims, and checks each against other reports.

A name is imported from its room when it's first asked for (PEP 562): ``import claimcheck`` costs
next to nothing.

>>> import claimcheck
>>> article = claimcheck.parse_article("Harga naik 7 persen, kata Budi.", published="2024-07-01")
>>> article.language
'id'
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.errors import ClaimcheckError
    from claimcheck.model import (
        AlignedPart,
        Alignment,
        Argument,
        Article,
        Attribution,
        Block,
        Claim,
        Diagnostic,
        Difference,
        Encoder,
        Evidence,
        Factuality,
        Finding,
        Mention,
        Predicate,
        Proposition,
        Quantity,
        Reason,
        Resolution,
        Role,
        Source,
        Span,
        Timex,
        Verdict,
    )
    from claimcheck.pipeline import check, parse_article
    from claimcheck.report import Report
    from claimcheck.tracking import Ledger, track

__version__ = "0.1.0"

__all__ = [
    "AlignedPart",
    "Alignment",
    "Argument",
    "Article",
    "Attribution",
    "Block",
    "Claim",
    "ClaimcheckError",
    "Diagnostic",
    "Difference",
    "Encoder",
    "Evidence",
    "Factuality",
    "Finding",
    "Ledger",
    "Mention",
    "Predicate",
    "Proposition",
    "Quantity",
    "Reason",
    "Report",
    "Resolution",
    "Role",
    "Source",
    "Span",
    "Timex",
    "Verdict",
    "check",
    "parse_article",
    "track",
]

_ELSEWHERE = {
    "ClaimcheckError": "claimcheck.errors",
    "Ledger": "claimcheck.tracking",
    "Report": "claimcheck.report",
    "check": "claimcheck.pipeline",
    "parse_article": "claimcheck.pipeline",
    "track": "claimcheck.tracking",
}

if not TYPE_CHECKING:  # a type checker is to know the names above, and no others

    def __getattr__(name: str) -> object:
        """Return a name of the front door from its room, and keep it."""
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        room = importlib.import_module(_ELSEWHERE.get(name, "claimcheck.model"))
        value = globals()[name] = getattr(room, name)
        return value

    def __dir__() -> list[str]:
        """Return the names of the front door, asked for or not, beside what else is here."""
        return sorted({*globals(), *__all__})
