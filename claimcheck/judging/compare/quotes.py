"""Quoted words, within one language: the same, shortened, or altered."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.model import Span
from claimcheck.reading import Tokens, tokenize

__all__ = ["compare_quotes"]

_KIND = "quote"
_ALIKE = 0.55  # the share of words from which two quotations are of the same words
_LONGEST = 200  # words that are aligned


def compare_quotes(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each quotation of the claim stands to those of the passage, in one language."""
    if claim.language is not passage.language:
        return
    reported = [_words(passage.text, span) for span in passage.quoted]
    for span in claim.quoted:
        quoted = _words(claim.text, span)
        if not quoted:
            continue
        scored = [(_score(quoted, other), -i, other) for i, other in enumerate(reported) if other]
        score, _, best = max(scored, default=(0.0, 0, quoted), key=lambda entry: entry[:2])
        if score < _ALIKE:
            yield Comparison(kind=_KIND, outcome="missing", claimed=span)
            continue
        altered = _altered(quoted, best)
        if altered is None:
            whole = len(quoted) == len(best)
            yield Comparison(
                kind=_KIND,
                outcome="same" if whole else "compatible",
                claimed=span,
                reported=_span(best, 0, len(best)),
            )
        else:
            yield Comparison(
                kind=_KIND,
                outcome="rival",
                claimed=altered[0],
                reported=altered[1],
                strength=min(1.0, score + 0.2),
            )


def _words(text: str, span: Span) -> Tokens:
    tokens = tokenize(span.of(text))
    kept = [i for i, word in enumerate(tokens.words) if word[0].isalnum()][:_LONGEST]
    return Tokens(
        text,
        [tokens.starts[i] + span.start for i in kept],
        [tokens.ends[i] + span.start for i in kept],
        [tokens.surfaces[i] for i in kept],
        [tokens.words[i] for i in kept],
    )


def _score(quoted: Tokens, other: Tokens) -> float:
    """Return which share of the shorter quotation's words stands in the other, in order."""
    shorter = min(len(quoted), len(other))
    matcher = SequenceMatcher(None, quoted.words, other.words, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / shorter


def _altered(quoted: Tokens, other: Tokens) -> tuple[Span, Span] | None:
    """Return the first words that stand in each instead of the other's; None where none do."""
    matcher = SequenceMatcher(None, quoted.words, other.words, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "replace" and not _reaches_out(quoted, other, (a, b, c, d)):
            return _span(quoted, a, b), _span(other, c, d)
    return None


def _reaches_out(quoted: Tokens, other: Tokens, opcode: tuple[int, int, int, int]) -> bool:
    """Return whether the two only begin or end at different places of what was said."""
    a, b, c, d = opcode
    at_start = a == 0 and c == 0 and min(b, d) > 0 and b - a != d - c
    at_end = b == len(quoted) and d == len(other) and b - a != d - c
    return at_start or at_end


def _span(tokens: Tokens, first: int, stop: int) -> Span:
    return tokens.span(first, stop)
