"""The document: what reading gives to the rooms above."""

from __future__ import annotations

import datetime as dt
import functools

import attrs

from claimcheck.languages import Language
from claimcheck.model import Block, Diagnostic, Span
from claimcheck.reading.tokens import Tokens

__all__ = ["STORY", "Document", "Quotation", "Sentence"]

STORY = frozenset({"headline", "paragraph", "turn"})
"""The kinds of blocks that tell the story, and can hold claims."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Sentence:
    """A sentence: tokens ``first`` up to, without, ``stop``; ``block`` is its block's index."""

    first: int
    stop: int
    block: int


@attrs.frozen(kw_only=True, weakref_slot=False)
class Quotation:
    """
    A passage inside quotation marks.

    ``first`` is the token of the opening mark, ``stop`` the token after the closing mark (or, where
    it is unclosed, after the paragraph's last token). ``inner`` is the span between the marks.
    ``level`` is 0 for an outer pair, 1 for one nested in it. ``single`` tells ‘ ’ from “ ”.
    ``continues`` is True where the next paragraph opens with a mark and goes on with it.
    """

    first: int
    stop: int
    inner: Span
    level: int
    single: bool
    closed: bool
    continues: bool = False


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
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    byline: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    dateline: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()

    def kind_of(self, sentence: Sentence) -> str:
        """Return the kind of the block that the sentence stands in."""
        return self.blocks[sentence.block].kind

    @functools.cached_property
    def story(self) -> tuple[Sentence, ...]:
        """The sentences of headline, paragraphs and turns, without captions and labels."""
        return tuple(s for s in self.sentences if self.kind_of(s) in STORY)

    @functools.cached_property
    def story_spans(self) -> tuple[Span, ...]:
        """The spans of the story's sentences."""
        return tuple(map(self._place, self.story))

    def _place(self, sentence: Sentence) -> Span:
        """Return the span of a sentence, that of its block where it is the whole: held once."""
        place, block = self.span(sentence), self.blocks[sentence.block].span
        return block if place == block else place

    def span(self, sentence: Sentence) -> Span:
        """Return the span of a sentence."""
        return self.tokens.span(sentence.first, sentence.stop)
