"""Lines and what they are: headline, dateline, paragraph, caption, byline, furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from claimcheck.languages import Language
from claimcheck.model import Block, Span
from claimcheck.reading.bylines import read_byline
from claimcheck.reading.captions import photo_credit
from claimcheck.reading.datelines import dateline_length
from claimcheck.reading.furniture import is_furniture

__all__ = ["Edges", "split_blocks"]

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_HEADLINE_LENGTH = 160
_QUESTION_WORDS = 14
_OPENING_LINES = 4  # a headline, a standfirst and a byline can stand before the dateline
_CLOSERS = "\"”»’')]"


@attrs.frozen(kw_only=True)
class Edges:
    """The facts of an article's edges: who wrote it, whom it cites, whose the photos are."""

    blocks: tuple[Block, ...]
    byline: tuple[str, ...]
    cited: tuple[str, ...]
    credits: tuple[str, ...]
    dateline: str


@attrs.define
class _Sorter:
    """Takes the lines one after the other, and keeps what each of them says."""

    language: Language
    count: int
    blocks: list[Block] = attrs.field(factory=list)
    byline: list[str] = attrs.field(factory=list)
    cited: list[str] = attrs.field(factory=list)
    credited: list[str] = attrs.field(factory=list)
    dateline: str = ""

    def take(self, index: int, line: str, span: Span) -> None:
        """Add the block of a line or, where a dateline opens it, its two blocks."""
        kind = self._kind(index, line)
        opens = index < _OPENING_LINES and kind in {"headline", "paragraph"}
        length = dateline_length(line) if opens else 0
        if not length:
            self.blocks.append(Block(kind=kind, span=span))
            return
        self.dateline = self.dateline or line[:length].strip(" -–—")
        self.blocks.append(Block(kind="dateline", span=Span(span.start, span.start + length)))
        rest = line[length:].lstrip()
        if rest:
            self.blocks.append(Block(kind="paragraph", span=Span(span.end - len(rest), span.end)))

    def _kind(self, index: int, line: str) -> str:
        if is_furniture(line, self.language):
            return "furniture"
        credit = photo_credit(line, self.language)
        if credit is not None:
            self.credited += credit
            return "caption"
        edge = 0 < index < _OPENING_LINES or index >= self.count * 2 // 3
        byline = read_byline(line, self.language) if edge else None
        if byline is not None:
            self.byline += byline.authors
            self.cited += byline.outlets
            return "byline"
        return "headline" if index == 0 < self.count - 1 and _is_headline(line) else "paragraph"


def split_blocks(text: str, language: Language) -> Edges:
    """Return the blocks of a text, in order, with what byline and captions credit."""
    spans = list(_lines(text))
    sorter = _Sorter(language, len(spans))
    for index, span in enumerate(spans):
        sorter.take(index, span.of(text), span)
    return Edges(
        blocks=tuple(sorter.blocks),
        byline=tuple(dict.fromkeys(sorter.byline)),
        cited=tuple(dict.fromkeys(sorter.cited)),
        credits=tuple(dict.fromkeys(sorter.credited)),
        dateline=sorter.dateline,
    )


def _lines(text: str) -> Iterator[Span]:
    """Yield the lines that hold something, without the space around them."""
    for match in _LINE.finditer(text):
        line = match.group()
        stripped = line.strip()
        if stripped:
            start = match.start() + len(line) - len(line.lstrip())
            yield Span(start, start + len(stripped))


def _is_headline(line: str) -> bool:
    """Return whether a first line ends no sentence, or is a short question or exclamation."""
    end = line[-_HEADLINE_LENGTH:].rstrip(_CLOSERS)[-1:]
    if len(line) > _HEADLINE_LENGTH or end in {".", "…", ",", ""}:
        return False
    return end not in {"?", "!"} or line.count(" ") < _QUESTION_WORDS
