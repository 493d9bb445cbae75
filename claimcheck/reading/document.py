"""The document: what reading gives to the rooms above."""

from __future__ import annotations

import datetime as dt
import functools
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar, overload

import attrs

from claimcheck.languages import Language
from claimcheck.model import Block, Diagnostic, Span
from claimcheck.reading.bodies import listed_bodies
from claimcheck.reading.tokens import Tokens

__all__ = ["STORY", "Document", "Packed", "Quotation", "Sentence"]

STORY = frozenset({"headline", "paragraph", "turn"})
"""The kinds of blocks that tell the story, and can hold claims."""


_Row = TypeVar("_Row", bound=attrs.AttrsInstance)


class Packed(Sequence[_Row]):
    """
    Values that hold whole numbers alone, in order, kept as columns: made when they are asked for.

    A text of short lines has as many sentences as it has words.

    >>> sentences = Packed(Sentence, [Sentence(first=0, stop=4, block=0)])
    >>> sentences.add(4, 9, 1)
    >>> sentences[-1]
    Sentence(first=4, stop=9, block=1)
    """

    __slots__ = ("_columns", "_kind")

    def __init__(self, kind: type[_Row], rows: Iterable[_Row] = ()) -> None:
        self._kind = kind
        fields = attrs.fields(kind)
        self._columns = [array("B" if field.converter is bool else "I") for field in fields]
        names = [field.name for field in fields]
        for row in rows:
            self.add(*(getattr(row, name) for name in names))

    def add(self, *numbers: int) -> None:
        """Add a value, given by its numbers."""
        for column, number in zip(self._columns, numbers, strict=True):
            column.append(number)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._columns[0])

    @overload
    def __getitem__(self, index: int) -> _Row: ...

    @overload
    def __getitem__(self, index: slice) -> list[_Row]: ...

    def __getitem__(self, index: int | slice) -> _Row | list[_Row]:
        """Return a value, or some of them."""
        if isinstance(index, slice):
            return list(map(self._kind, *(column[index] for column in self._columns)))
        return self._kind(*(column[index] for column in self._columns))

    def __iter__(self) -> Iterator[_Row]:
        """Yield the values in order."""
        return map(self._kind, *self._columns)


@attrs.frozen(weakref_slot=False)
class Sentence:
    """A sentence: tokens ``first`` up to, without, ``stop``; ``block`` is its block's index."""

    first: int
    stop: int
    block: int


@attrs.frozen(weakref_slot=False)
class Quotation:
    """
    A passage inside quotation marks.

    ``first`` is the token of the opening mark, ``stop`` the token after the closing mark (or, where
    it is unclosed, after the paragraph's last token); ``start`` and ``end`` are where the words
    between the marks are. ``level`` is 0 for an outer pair, 1 for one nested in it. ``single``
    tells ‘ ’ from “ ”. ``continues`` is True where the next paragraph opens with a mark and goes on
    with it.
    """

    first: int
    stop: int
    start: int
    end: int
    level: int
    single: bool = attrs.field(converter=bool)
    closed: bool = attrs.field(converter=bool)
    continues: bool = attrs.field(default=False, converter=bool)

    @property
    def inner(self) -> Span:
        """The span between the marks."""
        return Span(self.start, self.end)


@attrs.frozen(kw_only=True, eq=False)
class Document:
    """
    A text, read: blocks, tokens, sentences, quotations, and the facts of its edges.

    Sentences cover the blocks that hold language, in order: those of the story, captions, labels
    and questions; ``kind_of(sentence)`` tells which. Rooms that must skip all but the story ask for
    ``story``.
    """

    text: str
    language: Language
    published: dt.date | None
    tokens: Tokens
    blocks: tuple[Block, ...]
    sentences: Sequence[Sentence]
    quotations: Sequence[Quotation]
    byline: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    dateline: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()

    def kind_of(self, sentence: Sentence) -> str:
        """Return the kind of the block that the sentence stands in."""
        return self.blocks[sentence.block].kind

    @functools.cached_property
    def story(self) -> Sequence[Sentence]:
        """The sentences of headline, paragraphs and turns, without captions and labels."""
        if all(block.kind in STORY for block in self.blocks):
            return self.sentences
        return Packed(Sentence, (s for s in self.sentences if self.kind_of(s) in STORY))

    @functools.cached_property
    def story_spans(self) -> tuple[Span, ...]:
        """The spans of the story's sentences."""
        return tuple(map(self._place, self.story))

    @functools.cached_property
    def bodies(self) -> tuple[range, ...]:
        """The tokens of each body's name that lists its fields, in order."""
        return tuple(listed_bodies(self.tokens, self.language))

    def _place(self, sentence: Sentence) -> Span:
        """Return the span of a sentence, that of its block where it is the whole: held once."""
        place, block = self.span(sentence), self.blocks[sentence.block].span
        return block if place == block else place

    def span(self, sentence: Sentence) -> Span:
        """Return the span of a sentence."""
        return self.tokens.span(sentence.first, sentence.stop)
