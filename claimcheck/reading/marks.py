"""Paired quotation marks: curly, straight, low, angled; unclosed ones, and over paragraphs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.model import DASHES, Diagnostic
from claimcheck.reading.document import Packed, Quotation
from claimcheck.reading.tokens import Tokens

__all__ = ["pair_marks"]

_STRAIGHT = frozenset({'"', "＂", "''"})
_OPENING = frozenset({"“", "„", "‟", "«", "``"})
_DOUBLE = _STRAIGHT | _OPENING | {"”", "»"}
_SINGLE = frozenset("'‘’‚‹›`")
_SINGLE_OPENING = frozenset("'‘‚‹`’")
_MARKS = _DOUBLE | _SINGLE
_BEFORE = frozenset({*"([{-/:", *DASHES, "--"})
_AFTER = frozenset(",.;:!?)…]}")
_STOPS = frozenset(".!?")
_COMMAS = frozenset(",!?")
_LINES = 8  # over which a quotation may run that no line opens again
_DEEPEST = 2  # a quotation in a quotation; a third level is read as part of the second


def pair_marks(
    tokens: Tokens, paragraphs: Sequence[tuple[int, int]]
) -> tuple[Sequence[Quotation], tuple[Diagnostic, ...]]:
    """
    Return the quotations of each paragraph (a range of tokens), and the odd marks.

    Outer and nested pairs, in order of their opening mark. An opening mark that stays unclosed
    makes a quotation up to the paragraph's end (or up to the next quotation's mark), which
    ``continues`` where the next paragraph opens with a mark; where one of the next lines closes it
    without, the quotation goes on over those lines.
    """
    found: list[Quotation] = []
    diagnostics: list[Diagnostic] = []
    pending: Quotation | None = None  # unclosed up to its paragraph's end: the last in found
    for first, stop, quotations in _paired(tokens, paragraphs):
        if pending is not None:
            if _continues(tokens, pending, first):
                found[-1] = attrs.evolve(pending, continues=True)
            elif pending.single:
                found.pop()
            else:
                diagnostics.append(_unclosed(tokens, pending))
        diagnostics += [_unclosed(tokens, q) for q in quotations if not q.closed and q.stop < stop]
        last = [q for q in quotations if not q.closed and q.stop == stop]
        found += [q for q in quotations if q not in last] + last[-1:]
        pending = last[-1] if last else None
    if pending is not None and pending.single:
        found.pop()
    elif pending is not None:
        diagnostics.append(_unclosed(tokens, pending))
    return Packed(Quotation, sorted(found, key=lambda q: q.first)), tuple(diagnostics)


def _paired(
    tokens: Tokens, paragraphs: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, list[Quotation]]]:
    """Yield the quotations of each paragraph, or of the few lines that a quotation runs over."""
    marks = [i for i, surface in enumerate(tokens.surfaces) if surface in _MARKS]
    index = 0
    while index < len(paragraphs):
        first, stop = paragraphs[index]
        limit = min(len(paragraphs), index + _LINES)
        index += 1
        while True:
            inside = marks[bisect_left(marks, first) : bisect_left(marks, stop)]
            quotations = _Paragraph(tokens, first, stop, inside).pair() if inside else []
            unclosed = any(not q.closed and not q.single and q.stop == stop for q in quotations)
            closing = _closing_line(tokens, paragraphs[index - 1 : limit], marks) if unclosed else 0
            if not closing:
                break
            index += closing
            stop = paragraphs[index - 1][1]
        yield first, stop, quotations


def _closing_line(tokens: Tokens, lines: Sequence[tuple[int, int]], marks: Sequence[int]) -> int:
    """Return the number of the line, after the first, whose first mark closes; 0 for none."""
    for number in range(1, len(lines)):
        first, stop = lines[number]
        if first != lines[number - 1][1]:
            return 0
        inside = marks[bisect_left(marks, first) : bisect_left(marks, stop)]
        mark = next((i for i in inside if tokens.surfaces[i] in _DOUBLE), None)
        if mark is not None:
            spaced = mark == first or not tokens.adjoins(mark)
            open_after = mark + 1 == stop or not tokens.adjoins(mark + 1)
            closes = open_after or tokens.surfaces[mark + 1] in _AFTER
            is_closing = not spaced and closes and tokens.surfaces[mark] not in _OPENING
            return number if is_closing else 0
    return 0


def _continues(tokens: Tokens, pending: Quotation, first: int) -> bool:
    surface = tokens.surfaces[first]
    return surface == "‘" if pending.single else surface in _DOUBLE


def _unclosed(tokens: Tokens, quotation: Quotation) -> Diagnostic:
    span = tokens.span(quotation.first, quotation.first + 1)
    message = "this quotation mark is never closed; its quotation is read to the paragraph's end"
    return Diagnostic(span=span, code="unclosed-quote", message=message)


@attrs.define
class _Paragraph:
    """The marks of one paragraph, paired from left to right."""

    tokens: Tokens
    first: int
    stop: int
    marks: list[int]
    stack: list[int] = attrs.field(factory=list)
    pairs: list[Quotation] = attrs.field(factory=list)
    deeper: int = 0
    straight: frozenset[str] = _STRAIGHT
    is_even: bool = True

    def pair(self) -> list[Quotation]:
        """Return the quotations, in order."""
        surfaces = self.tokens.surfaces
        shapes = {surfaces[i] for i in self.marks}
        if "”" in shapes and shapes.isdisjoint({"“", "„", "‟"}):
            self.straight = _STRAIGHT | {"”"}
        if len(self.marks) % 2 and self._is_stray():
            self.marks = self.marks[1:]
        self.is_even = sum(surfaces[i] in self.straight for i in self.marks) % 2 == 0
        for at, i in enumerate(self.marks):
            if surfaces[i] in _SINGLE:
                self._take_single(at, i)
            else:
                self._take_double(i)
        return self._close_paragraph()

    def _is_stray(self) -> bool:
        """Return whether the first mark closes what none opens, stuck to its cue: ', ”kata Ani'."""
        marks, surfaces = self.marks[:2], self.tokens.surfaces
        if len(marks) < 2 or not self._is_stuck(marks[0]):
            return False
        first, following = marks
        after = following + 1
        is_misplaced = surfaces[following - 1] in _STOPS and self.tokens.adjoins(following)
        return (
            surfaces[first] == surfaces[following]
            and is_misplaced
            and after < self.stop
            and surfaces[after][0].isupper()
        )

    def _is_stuck(self, i: int) -> bool:
        """Return whether a mark is written with the cue after it: a comma before, no space."""
        surfaces, after = self.tokens.surfaces, i + 1
        return (
            i > self.first
            and surfaces[i - 1] in _COMMAS
            and after < self.stop
            and self.tokens.adjoins(after)
            and surfaces[after][0].islower()
        )

    def _take_double(self, i: int) -> None:
        top = next((j for j in reversed(self.stack) if self.tokens.surfaces[j] in _DOUBLE), None)
        if not self._opens(i, top):
            if self.deeper:
                self.deeper -= 1
            elif top is not None:
                self._close(top, i)
        elif top is not None and self.tokens.surfaces[i] in self.straight:
            self._close(top, i, closed=False)
            self.stack.append(i)
        elif len(self.stack) < _DEEPEST:
            self.stack.append(i)
        else:
            self.deeper += 1

    def _take_single(self, at: int, i: int) -> None:
        single = self.stack[-1] if self.stack and self._is_single(self.stack[-1]) else None
        before, after = self._spaced_before(i), self._spaced_after(i)
        if single is None:
            opens = self.tokens.surfaces[i] in _SINGLE_OPENING and before and not after
            digit = i + 1 < self.stop and self.tokens.surfaces[i + 1][0].isdigit()
            if (
                opens
                and not (digit and self.tokens.surfaces[i] != "‘")
                and len(self.stack) < _DEEPEST
            ):
                self.stack.append(i)
        elif not before and after and not self._is_apostrophe(at, i):
            self._close(single, i)

    def _is_apostrophe(self, at: int, i: int) -> bool:
        """Return whether a closing shape is a plural's: a surer closing mark follows it."""
        surfaces = self.tokens.surfaces
        in_clause = (
            i + 1 < self.stop and surfaces[i - 1][-1].isalpha() and surfaces[i + 1][0].islower()
        )
        later = self.marks[at + 1] if at + 1 < len(self.marks) else None
        return bool(
            in_clause and later and self._is_single(later) and surfaces[later - 1] in _AFTER
        )

    def _opens(self, i: int, top: int | None) -> bool:
        """Return whether double mark ``i`` opens: by its shape, and the spaces around it."""
        surface = self.tokens.surfaces[i]
        before, after = self._spaced_before(i), self._spaced_after(i)
        if surface in self.straight:
            if top is None:
                return before or not after or self._is_misplaced(i)
            return not self.is_even and before and not after
        if top is None:
            return surface in _OPENING or before or not after or self._is_misplaced(i)
        if surface in _OPENING:
            ends = self.tokens.surfaces[top] in {"„", "»"} and after
            return not ends and not self._is_turned(i, top) and (before or not after)
        return False

    def _is_turned(self, i: int, top: int) -> bool:
        """Return whether an opening shape closes, stuck to the cue after it: '“Ya, “kata Ani'."""
        surfaces = self.tokens.surfaces
        return self._is_stuck(i) and surfaces[i] == surfaces[top]

    def _is_misplaced(self, i: int) -> bool:
        """Return whether an opening mark is stuck to the sentence before: 'jalan.” Kami, ”kata'."""
        surfaces = self.tokens.surfaces
        if i + 1 >= self.stop or surfaces[i - 1] not in _STOPS or not surfaces[i + 1][0].isupper():
            return False
        later = range(bisect_right(self.marks, i), len(self.marks))
        closing = next(
            (j for j in map(self.marks.__getitem__, later) if surfaces[j] == surfaces[i]), 0
        )
        paired = self.is_even or surfaces[i] not in self.straight
        return paired and surfaces[closing - 1] in _COMMAS if closing else False

    def _close(self, opening: int, closing: int, *, closed: bool = True) -> None:
        """Add the quotation between two marks, and forget what stayed open inside it."""
        while self.stack and self.stack.pop() != opening:
            pass
        start = self.tokens.ends[opening]
        end = self.tokens.starts[closing] if closed else self.tokens.ends[closing - 1]
        is_single = self._is_single(opening)
        if end <= start or (is_single and end - start < 2):  # nothing inside, or rock ’n’ roll
            return
        self.pairs.append(
            Quotation(
                first=opening,
                stop=closing + 1 if closed else closing,
                start=start,
                end=end,
                level=len(self.stack),
                single=is_single,
                closed=closed,
            )
        )

    def _close_paragraph(self) -> list[Quotation]:
        """Return all quotations, the unclosed among them."""
        outer = self.stack[0] if self.stack else None
        if outer is None:
            return sorted(self.pairs, key=lambda q: q.first)
        surface = self.tokens.surfaces[outer]
        inside = [q for q in self.pairs if q.first > outer and not q.single]
        if surface in _SINGLE and surface != "‘":
            return sorted(self.pairs, key=lambda q: q.first)
        if inside:  # rather a forgotten closing mark than a quotation in a quotation
            stop = min(q.first for q in inside)
            self.pairs = [
                attrs.evolve(q, level=q.level - 1) if q.first > outer and q.level else q
                for q in self.pairs
            ]
            self.stack = self.stack[:1]
            self._close(outer, stop, closed=False)
        else:
            self._close(outer, self.stop, closed=False)
        return sorted(self.pairs, key=lambda q: q.first)

    def _is_single(self, i: int) -> bool:
        return self.tokens.surfaces[i] in _SINGLE

    def _spaced_before(self, i: int) -> bool:
        if i == self.first or not self.tokens.adjoins(i):
            return True
        previous = self.tokens.surfaces[i - 1]
        return previous in _BEFORE or (previous in _MARKS and self._opened(i - 1))

    def _opened(self, i: int) -> bool:
        return bool(self.stack) and self.stack[-1] == i

    def _spaced_after(self, i: int) -> bool:
        if i + 1 >= self.stop or not self.tokens.adjoins(i + 1):
            return True
        return self.tokens.surfaces[i + 1] in _AFTER
