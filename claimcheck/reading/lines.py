"""Lines: those of the text, but that a sentence broken to fit a page or a mail is one line."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.model import INVISIBLE, Span
from claimcheck.reading.bylines import read_byline
from claimcheck.reading.furniture import is_furniture
from claimcheck.reading.notes import is_month

__all__ = ["Line", "split_lines", "unbroken"]

_ENDING = r"\r\n\u2028\u2029\x0b\x0c\x85"
_LETTERS = 3  # code points of a line that holds hardly a word
_MANY = 40  # such lines in a row: words that a page breaks down into letters, or cells of a table
_PHYSICAL = re.compile(rf"(?:[^{_ENDING}]{{1,{_LETTERS}}}[{_ENDING}]+){{{_MANY},}}|[^{_ENDING}]+")
_BREAKS = str.maketrans(dict.fromkeys("\r\n\u2028\u2029\x0b\x0c\x85", " "))
_UNSEEN = re.compile(rf"[{INVISIBLE}]")
_EDGES = re.compile(rf"^[\s{INVISIBLE}]+|[\s{INVISIBLE}]+$")
_ONE_BREAK = re.compile(r"[ \t]*(?:\r\n|[\n\r\u2028\u2029\x0b\x0c\x85])[ \t]*")
_ADDRESS = re.compile(r"https?:|www\.|\S+@\S")
_CLOSERS = "\"”»’')]"
_OPENERS = "\"“«‘'(["
_ENDS = ".!?:;…*|>}=_"
_MARKS = "$€£¥"  # with which a line can go on
_SHORTEST = 24  # code points; a shorter line ends where its writer ended it
_DAY = 2  # digits of the day before a month
_YEAR = 4
_WIDEST = 130  # code points; hard breaks are made at less
_SOME = 0.3  # of the breaks of broken paragraphs are in the midst of a sentence
_NARROWEST = 50  # code points of the width of lines that are told to be broken by it alone
_FEW = 2  # lines that can be full by chance
_FULL = 0.6  # of the width; a line that is shorter and goes on with a capital is a heading


@attrs.frozen(weakref_slot=False)
class Line:
    """A line's span, and its text with a space for each break inside."""

    span: Span
    text: str

    def place(self, start: int, end: int) -> Span:
        """Return the span of a part of the line, given by its code points; of all, its own."""
        if start == 0 and end == len(self.text):
            return self.span
        return Span(self.span.start + start, self.span.start + end)


def unbroken(text: str, lines: Sequence[Line]) -> str:
    r"""
    Return the text with a space for each break inside a line; it is as long.

    >>> line = Line(Span(0, 14), "closed for May")
    >>> unbroken("closed\nfor May\n", [line])
    'closed for May\n'
    """
    pieces, at = [], 0
    for line in lines:
        if line.span.of(text) != line.text:
            pieces += [text[at : line.span.start], line.text]
            at = line.span.end
    return "".join([*pieces, text[at:]]) if pieces else text


def split_lines(text: str, language: Language) -> list[Line]:
    r"""
    Return the lines of a text that hold something, without the space around them.

    >>> from claimcheck.languages import load_language
    >>> text = "The road will be closed for\nrepairs on Monday.\nIt opens in May."
    >>> [line.text for line in split_lines(text, load_language("en"))]
    ['The road will be closed for repairs on Monday.', 'It opens in May.']
    """
    spans = list(_physical(text))
    joined: list[Span] = []
    soft = _soft_breaks(text, spans, language)
    for index, span in enumerate(spans):
        if index - 1 in soft:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return [Line(span, span.of(text).translate(_BREAKS)) for span in joined]


def _physical(text: str) -> Iterator[Span]:
    for match in _PHYSICAL.finditer(text):
        line = match.group()
        stripped = line.strip()
        if stripped:
            start = match.start() + len(line) - len(line.lstrip())
            if _UNSEEN.match(stripped) or _UNSEEN.match(stripped, len(stripped) - 1):
                shown = _EDGES.sub("", stripped)
                start += stripped.find(shown)
                stripped = shown
            if stripped:
                yield Span(start, start + len(stripped))


def _soft_breaks(text: str, spans: Sequence[Span], language: Language) -> set[int]:
    """Return the lines whose end is no end of a paragraph, by their index."""
    groups = [group for group in _groups(text, spans) if len(group) > 1]
    soft: set[int] = set()
    broken: list[list[int]] = []
    for group in groups:
        lines = [spans[i].of(text) for i in group]
        certain = {i for i, line, after in zip(group, lines, lines[1:], strict=False)
                   if _goes_on(line, after, language)}  # fmt: skip
        soft |= certain
        if (certain and len(certain) >= _SOME * (len(group) - 1)) or _is_wrapped(lines):
            broken.append(group)
    width = max((spans[i].end - spans[i].start for group in broken for i in group[:-1]), default=0)
    if 0 < width <= _WIDEST:
        for group in groups if len(broken) * 2 >= len(groups) else broken:
            soft |= {i for i in group[:-1] if _is_full(text, spans, i, width)}
    return soft


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Return whether several lines are all full, and one of them ends in a sentence."""
    width = max(map(len, lines))
    if len(lines) <= _FEW or not _NARROWEST <= width <= _WIDEST:
        return False
    pairs = list(itertools.pairwise(lines))
    is_full = all(len(a) + 1 + len(b.split(maxsplit=1)[0]) > width for a, b in pairs)
    return is_full and any(_is_open(a) for a, _ in pairs)


def _groups(text: str, spans: Sequence[Span]) -> Iterator[list[int]]:
    """Yield the runs of lines with no empty line between, as indexes."""
    group: list[int] = []
    for index, span in enumerate(spans):
        gap = text[spans[index - 1].end : span.start] if index else ""
        if group and not _ONE_BREAK.fullmatch(gap):
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def _goes_on(line: str, following: str, language: Language) -> bool:
    """Return whether a line certainly goes on: a broken word, an open clause."""
    if line[-1] == "-":
        return line[-2:-1].isalnum() and following[0].isalnum()
    if len(line) < _SHORTEST or not _is_open(line):
        return False
    first = following.lstrip(_OPENERS)[:1]
    if first.islower():
        return not (
            _ADDRESS.match(following)
            or is_furniture(following, language)
            or read_byline(following, language)
        )
    last, opening = line.rsplit(maxsplit=1)[-1], following.split(maxsplit=1)[0]
    if _is_date(last, opening, language):
        return True
    joins = last.lower() in language.reading.joining_words
    return joins and (first.isalnum() or first in _MARKS)


def _is_date(last: str, opening: str, language: Language) -> bool:
    """Return whether the last word of a line and the first of the next are of one date."""
    if last.isdecimal() and len(last) <= _DAY:
        return is_month(opening, language)
    number = opening.rstrip(".,")
    is_number = number.isdecimal() and (len(number) == _YEAR or opening[-1] == ",")
    return is_number and is_month(last, language)


def _is_open(line: str) -> bool:
    """Return whether a line doesn't end like a sentence, or like anything that stands alone."""
    end = line.rstrip(_CLOSERS)[-1:]
    return bool(end) and end not in _ENDS


def _is_full(text: str, spans: Sequence[Span], index: int, width: int) -> bool:
    """Return whether a line of a broken paragraph is full: its next word had no more room."""
    line = spans[index].of(text)
    following = spans[index + 1].of(text)
    length = len(line)
    had_room = length + 1 + len(following.split(maxsplit=1)[0]) <= width
    if length > width or not (following[0].isalnum() or following[0] in _OPENERS + _MARKS):
        return False
    return not had_room or (index > 0 and _is_open(line) and length >= _FULL * width)
