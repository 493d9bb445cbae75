"""The values: frozen, keyword-only, tuples; they know nothing of how they are found."""

from claimcheck.model.annotations import (
    Attribution,
    Claim,
    Mention,
    Quantity,
    Resolution,
    Timex,
)
from claimcheck.model.article import Article
from claimcheck.model.encoder import Encoder
from claimcheck.model.finding import Difference, Evidence, Finding, Reason, Source, Verdict
from claimcheck.model.span import Block, Diagnostic, Span, inside

__all__ = [
    "Article",
    "Attribution",
    "Block",
    "Claim",
    "Diagnostic",
    "Difference",
    "Encoder",
    "Evidence",
    "Finding",
    "Mention",
    "Quantity",
    "Reason",
    "Resolution",
    "Source",
    "Span",
    "Timex",
    "Verdict",
    "inside",
]
