"""The values: frozen, keyword-only, tuples; they know nothing of how they are found."""

from claimcheck.model.annotations import Attribution, Mention, Quantity, Resolution, Timex
from claimcheck.model.article import Article
from claimcheck.model.claim import Claim
from claimcheck.model.encoder import Encoder
from claimcheck.model.finding import (
    AlignedPart,
    Alignment,
    Difference,
    Evidence,
    Finding,
    Reason,
    Source,
    Verdict,
)
from claimcheck.model.proposition import (
    Argument,
    ClauseReading,
    Factuality,
    LazyReading,
    Predicate,
    Proposition,
    Role,
)
from claimcheck.model.span import Block, Diagnostic, Span, inside
from claimcheck.model.syntax import Parser, Word
from claimcheck.model.text import DASHES, INVISIBLE, omissions, readable, words_at

__all__ = [
    "DASHES",
    "INVISIBLE",
    "AlignedPart",
    "Alignment",
    "Argument",
    "Article",
    "Attribution",
    "Block",
    "Claim",
    "ClauseReading",
    "Diagnostic",
    "Difference",
    "Encoder",
    "Evidence",
    "Factuality",
    "Finding",
    "LazyReading",
    "Mention",
    "Parser",
    "Predicate",
    "Proposition",
    "Quantity",
    "Reason",
    "Resolution",
    "Role",
    "Source",
    "Span",
    "Timex",
    "Verdict",
    "Word",
    "inside",
    "omissions",
    "readable",
    "words_at",
]
