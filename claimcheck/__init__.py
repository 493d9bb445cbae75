"""
Reads a news article into attributed, dated claims, and checks each against other reports.

>>> import claimcheck
>>> article = claimcheck.parse_article("Harga naik 7 persen, kata Budi.", published="2024-07-01")
>>> article.language
'id'
"""

from claimcheck.errors import ClaimcheckError
from claimcheck.model import (
    Article,
    Attribution,
    Claim,
    Difference,
    Encoder,
    Evidence,
    Finding,
    Span,
    Timex,
    Verdict,
)
from claimcheck.pipeline import check, parse_article
from claimcheck.report import Report

__all__ = [
    "Article",
    "Attribution",
    "Claim",
    "ClaimcheckError",
    "Difference",
    "Encoder",
    "Evidence",
    "Finding",
    "Report",
    "Span",
    "Timex",
    "Verdict",
    "check",
    "parse_article",
]
