"""Paired quotation marks: curly, straight, low, angled; unclosed ones, and over paragraphs."""

from __future__ import annotations

import attrs

from claimcheck.model import Diagnostic, Span
from claimcheck.reading.document import Quotation
from claimcheck.reading.tokens import Tokens

__all__ = ["pair_marks"]

_DOUBLE = frozenset([*'"“”„‟«»＂', "''", "``"])
_SINGLE = frozenset("'‘’‚‹›`")
_OPENING = frozenset("“„«‘‚‹")
_BRACKETS = frozenset("([{—–-/:")


def pair_marks(
    tokens: Tokens, paragraphs: list[tuple[int, int]]
) -> tuple[tuple[Quotation, ...], tuple[Diagnostic, ...]]:
    """
    Return the quotations of each paragraph (a range of tokens), and the odd marks.

    Outer and nested pairs, in order of their opening mark. An opening mark that stays unclosed
    makes a quotation up to the paragraph's end, which ``continues`` where the next opens with one.
    """
    found: list[Quotation] = []
    diagnostics: list[Diagnostic] = []
    open_chain: int | None = None
    for first, stop in paragraphs:
        quotations = _pair_paragraph(tokens, first, stop)
        reopens = first < stop and tokens.surfaces[first] in _DOUBLE
        if open_chain is not None:
            if reopens:
                found[open_chain] = attrs.evolve(found[open_chain], continues=True)
            else:
                diagnostics.append(_unclosed(tokens, found[open_chain]))
        found += quotations
        unclosed = [q for q in quotations if not q.closed and not q.single]
        open_chain = len(found) - len(quotations) + quotations.index(unclosed[-1]) if unclosed else None
    if open_chain is not None:
        diagnostics.append(_unclosed(tokens, found[open_chain]))
    return tuple(found), tuple(diagnostics)


def _unclosed(tokens: Tokens, quotation: Quotation) -> Diagnostic:
    span = tokens.span(quotation.first, quotation.first + 1)
    message = "this quotation mark is never closed; its quotation is read to the paragraph's end"
    return Diagnostic(span=span, code="unclosed-quote", message=message)


def _pair_paragraph(tokens: Tokens, first: int, stop: int) -> list[Quotation]:
    stack: list[int] = []
    closed: list[Quotation] = []
    surfaces = tokens.surfaces
    for i in range(first, stop):
        mark = surfaces[i]
        if mark not in _DOUBLE and mark not in _SINGLE:
            continue
        single = mark in _SINGLE
        top = next((j for j in reversed(stack) if (surfaces[j] in _SINGLE) == single), None)
        if _opens(tokens, i, first, stop, top):
            stack.append(i)
        elif top is not None:
            del stack[stack.index(top) :]
            closed.append(_quotation(tokens, top, i, len(stack), closed=True))
    for level, i in enumerate(stack):
        if surfaces[i] in _DOUBLE:
            closed.append(_quotation(tokens, i, stop, level, closed=False))
    return sorted(closed, key=lambda q: q.first)


def _opens(tokens: Tokens, i: int, first: int, stop: int, top: int | None) -> bool:
    """Return whether mark ``i`` opens: by its shape, else by the spaces around it."""
    mark = tokens.surfaces[i]
    spaced_before = i == first or not tokens.adjoins(i) or tokens.surfaces[i - 1][-1] in _BRACKETS
    spaced_after = i + 1 >= stop or not tokens.adjoins(i + 1)
    nested_before = i > first and tokens.surfaces[i - 1] in (_DOUBLE | _SINGLE)
    if mark in _SINGLE:
        return (spaced_before or nested_before) and not spaced_after and top is None
    if top is None:
        return mark in _OPENING or not spaced_after or spaced_before
    if mark in _OPENING:
        return spaced_before or not spaced_after
    return False


def _quotation(tokens: Tokens, opening: int, closing: int, level: int, *, closed: bool) -> Quotation:
    start = tokens.ends[opening]
    end = tokens.starts[closing] if closed else max(start, tokens.ends[closing - 1])
    return Quotation(
        first=opening,
        stop=closing + 1 if closed else closing,
        inner=Span(start, max(start, end)),
        level=level,
        single=tokens.surfaces[opening] in _SINGLE,
        closed=closed,
    )
