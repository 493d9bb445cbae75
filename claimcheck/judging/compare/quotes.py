"""Quoted words, within one language: the same, shortened, or altered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

import attrs

from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.keys import fold
from claimcheck.languages import Language
from claimcheck.model import Quantity, Span, inside
from claimcheck.reading import tokenize

__all__ = ["compare_quotes"]

_KIND = "quote"
_ALIKE = 0.55  # the share of words from which two quotations are of the same words
_LONGEST = 200  # words that are aligned
_APOSTROPHES = "'’"  # by which words are contracted
_OPENING, _CLOSING = frozenset("[("), frozenset("])")
_CUTS = frozenset("…[]()")  # marks of an editor: something is left out, or put in
_ENDS = frozenset(".!?")  # behind which another sentence may be quoted
_SHORT = 2  # words; a negation among more of them goes with what is left out

Edit = tuple[str, int, int, int, int]


@attrs.frozen
class _Quotation:
    """The words of a quotation, where each stands, and what stands between them and at the ends."""

    words: tuple[str, ...]
    surfaces: tuple[str, ...]
    spans: tuple[Span, ...]
    gaps: tuple[str, ...]

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.words)

    def span(self, first: int, stop: int) -> Span:
        """Return where some words stand."""
        return Span(self.spans[first].start, self.spans[stop - 1].end)


def compare_quotes(claim: Details, passage: Details) -> Iterator[Comparison]:
    """
    Yield how each quotation of the claim stands to those of the passage, in one language.

    A quotation that is cut, or in which an editor has put words in brackets, is not altered, nor is
    one with a contraction or a figure written otherwise; one that has gained or lost its negation
    is.
    """
    if claim.language is not passage.language or not claim.quoted:
        return
    reported = [_words(passage, (span,)) for span in passage.quoted]
    reported += [_words(passage, spans) for spans in _interrupted(passage)]
    for span in claim.quoted:
        quoted = _words(claim, (span,))
        if quoted.words:
            yield _compared(span, quoted, [other for other in reported if other.words], claim)


def _compared(
    span: Span, quoted: _Quotation, reported: Sequence[_Quotation], claim: Details
) -> Comparison:
    """Return how a quotation stands to the one of the passage that has most of its words."""
    scored = [(_shared(quoted, other), -i, other) for i, other in enumerate(reported)]
    alike = [e for e in scored if e[0] >= _ALIKE * min(len(quoted), len(e[2]))]
    if not alike:
        return Comparison(kind=_KIND, outcome="missing", claimed=span)
    shared, _, best = max(alike, key=lambda entry: entry[:2])
    altered = _altered(quoted, best, claim.language)
    if altered is None:
        whole = quoted.words == best.words and not any(
            _is_cut(side, 0, len(side)) for side in (quoted, best)
        )
        return Comparison(
            kind=_KIND,
            outcome="same" if whole else "compatible",
            claimed=span,
            reported=best.span(0, len(best)),
        )
    score = shared / min(len(quoted), len(best))
    return Comparison(
        kind=_KIND,
        outcome="rival",
        claimed=altered[0],
        reported=altered[1],
        strength=min(1.0, score + 0.2),
    )


def _interrupted(details: Details) -> Iterator[tuple[Span, ...]]:
    """Yield the pieces of each quotation that "she said" interrupts."""
    for attribution in details.attributions:
        pieces = tuple(p for p in attribution.content if p in details.quoted)
        if len(pieces) > 1:
            yield pieces


def _words(details: Details, pieces: Sequence[Span]) -> _Quotation:
    """Return the words of a quotation, a figure being one, without those an editor put in."""
    text = details.text
    kept: list[tuple[str, Span, str]] = []
    gap = ""
    for piece in pieces:
        figures = {q.span.start: q for q in inside(details.quantities, (piece,)) if _is_exact(q)}
        tokens = tokenize(piece.of(text))
        end, depth = piece.start, 0
        for surface, at in zip(tokens.surfaces, tokens.starts, strict=True):
            start = at + piece.start
            depth = max(0, depth + (surface in _OPENING) - (surface in _CLOSING))
            if depth or not surface[0].isalnum() or start < end:
                continue
            figure = figures.get(start)
            span = figure.span if figure else Span(start, start + len(surface))
            word = _value(figure) if figure else fold(surface)
            kept.append((word, span, gap + text[end:start]))
            end, gap = span.end, ""
        gap = text[end : piece.end]
    kept = kept[:_LONGEST]
    return _Quotation(
        words=tuple(word for word, _, _ in kept),
        surfaces=tuple(span.of(text) for _, span, _ in kept),
        spans=tuple(span for _, span, _ in kept),
        gaps=(*(before for _, _, before in kept), gap),
    )


def _is_exact(figure: Quantity) -> bool:
    return figure.low is not None and figure.low == figure.high and not figure.approximate


def _value(figure: Quantity) -> str:
    return f"{figure.low:f} {figure.unit}"


def _edits(quoted: _Quotation, other: _Quotation) -> list[Edit]:
    matcher = SequenceMatcher(None, quoted.words, other.words, autojunk=False)
    return list(matcher.get_opcodes())


def _shared(quoted: _Quotation, other: _Quotation) -> int:
    """Return how many words of a quotation stand in another, in order."""
    return sum(b - a for tag, a, b, _, _ in _edits(quoted, other) if tag == "equal")


def _altered(quoted: _Quotation, other: _Quotation, language: Language) -> tuple[Span, Span] | None:
    """Return the first words that stand in each instead of the other's; None where none do."""
    for edit in _edits(quoted, other):
        if edit[0] == "replace" and not _is_allowed(quoted, other, edit):
            return quoted.span(*edit[1:3]), other.span(*edit[3:])
        if edit[0] in {"insert", "delete"} and _negates(quoted, other, edit, language):
            ours, theirs = _widened(quoted, *edit[1:3]), _widened(other, *edit[3:])
            return quoted.span(*ours), other.span(*theirs)
    return None


def _is_allowed(quoted: _Quotation, other: _Quotation, edit: Edit) -> bool:
    """Return whether other words in a place alter nothing."""
    _, a, b, c, d = edit
    if _is_contraction(quoted.surfaces[a:b], other.surfaces[c:d]):
        return True
    sides = ((quoted, a, b), (other, c, d))
    return any(_is_cut(*side) for side in sides) or _reaches_out(quoted, other, edit)


def _is_contraction(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two rows of words are one, written together or with an apostrophe."""
    short, long = sorted((fold("".join(one)), fold("".join(other))), key=len)
    contracted = any(mark in word for word in (*one, *other) for mark in _APOSTROPHES)
    if not contracted or short[:1] != long[:1]:
        return short == long
    letters = iter(long)
    return all(letter in letters for letter in short)


def _is_cut(side: _Quotation, first: int, stop: int) -> bool:
    """Return whether an editor has been at some words, or another sentence begins there."""
    gaps = side.gaps[first : stop + 1]
    if any(mark in gap or "..." in gap for gap in gaps for mark in _CUTS):
        return True
    between = gaps[:-1] if first else gaps[1:-1]
    return any(mark in gap for gap in between for mark in _ENDS)


def _reaches_out(quoted: _Quotation, other: _Quotation, edit: Edit) -> bool:
    """Return whether the two only begin or end at different places of what was said."""
    _, a, b, c, d = edit
    at_edge = (a == 0 and c == 0) or (b == len(quoted) and d == len(other))
    return at_edge and b - a != d - c and min(b - a, d - c) > _SHORT


def _negates(quoted: _Quotation, other: _Quotation, edit: Edit, language: Language) -> bool:
    """Return whether the few words that one side has more are within it, and negate."""
    _, a, b, c, d = edit
    more = other.words[c:d] or quoted.words[a:b]
    inner = a > 0 and b < len(quoted) and c > 0 and d < len(other)
    if not inner or len(more) > _SHORT or _is_cut(quoted, a, b) or _is_cut(other, c, d):
        return False
    negators = language.judging.compare.negators
    return any(fold(negator) in more for negator in negators)


def _widened(side: _Quotation, first: int, stop: int) -> tuple[int, int]:
    """Return a place with a word more on both sides, so that it is never empty."""
    return max(0, first - 1), min(len(side), stop + 1)
