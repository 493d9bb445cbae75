"""
From a text to a document: blocks, tokens, sentences, quotations, and the language.

This room knows nothing of claims, dates or speakers.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.model import Block
from claimcheck.reading.blocks import split_blocks
from claimcheck.reading.bylines import read_byline
from claimcheck.reading.citations import cited_in, without_own
from claimcheck.reading.corrections import with_corrected
from claimcheck.reading.detection import detect_language
from claimcheck.reading.diagnostics import odd_characters, odd_lines
from claimcheck.reading.document import STORY, Document, Packed, Quotation, Sentence
from claimcheck.reading.marks import pair_marks
from claimcheck.reading.markup import markup_of
from claimcheck.reading.phrases import Phrases, match_phrase, phrases_of
from claimcheck.reading.sentences import splitter_of
from claimcheck.reading.tokens import Tokens, tokenize

__all__ = [
    "STORY",
    "Document",
    "Packed",
    "Phrases",
    "Quotation",
    "Sentence",
    "Tokens",
    "detect_language",
    "markup_of",
    "match_phrase",
    "phrases_of",
    "read",
    "read_byline",
    "tokenize",
    "without_own",
]

_SPOKEN = STORY | {"caption", "label", "question"}
_APART = frozenset({"caption", "label"})  # no quotation runs on over one of these


def read(text: str, language: Language, *, published: dt.date | None = None) -> Document:
    """
    Return the document that a text holds.

    >>> from claimcheck.languages import load_language
    >>> document = read("Harga naik. Kata dia, “tetap”.", load_language("id"))
    >>> len(document.sentences), len(document.quotations)
    (2, 1)
    """
    edges = split_blocks(text, language)
    tokens = attrs.evolve(tokenize(text), text=edges.text)
    sentences, paragraphs = _sentences(tokens, edges.blocks, language)
    quotations, odd = pair_marks(tokens, paragraphs)
    del paragraphs  # as many as the text has lines
    blocks = with_corrected(edges.blocks, sentences, tokens, language)
    said = ((s.first, s.stop) for s in sentences if blocks[s.block].kind in STORY)
    cited = cited_in(tokens, said, language)
    lines = odd_lines(blocks, language, text)
    return Document(
        text=text,
        language=language,
        published=published,
        tokens=tokens,
        blocks=blocks,
        sentences=sentences,
        quotations=quotations,
        byline=edges.byline,
        cited=tuple(dict.fromkeys((*edges.cited, *cited))),
        credits=edges.credits,
        dateline=edges.dateline,
        diagnostics=(*odd, *odd_characters(text), *lines),
    )


def _sentences(
    tokens: Tokens, blocks: Sequence[Block], language: Language
) -> tuple[Packed[Sentence], list[tuple[int, int]]]:
    """Return the sentences of the blocks that hold language, and those over which quotes run on."""
    splitter = splitter_of(language)
    ends = splitter.ends(tokens)
    sentences = Packed(Sentence)
    paragraphs: list[tuple[int, int]] = []
    for index, block in enumerate(blocks):
        if block.kind not in _SPOKEN:
            continue
        first = bisect_left(tokens.starts, block.span.start)
        stop = bisect_left(tokens.starts, block.span.end, first)
        if block.kind not in _APART:
            paragraphs.append((first, stop))
        inside = ends[bisect_left(ends, first) : bisect_left(ends, stop)]
        ranges = splitter.split(tokens, first, stop, inside)
        for start, end in ranges:
            sentences.add(start, end, index)
    return sentences, paragraphs
