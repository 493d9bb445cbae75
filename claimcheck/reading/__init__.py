"""
From a text to a document: blocks, tokens, sentences, quotations, and the language.

This room knows nothing of claims, dates or speakers.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

from claimcheck.languages import UNDETERMINED, Language
from claimcheck.reading.blocks import split_blocks
from claimcheck.reading.detection import detect_language
from claimcheck.reading.diagnostics import odd_characters, odd_lines
from claimcheck.reading.document import Document, Quotation, Sentence
from claimcheck.reading.marks import pair_marks
from claimcheck.reading.sentences import splitter_of
from claimcheck.reading.tokens import Tokens, tokenize

__all__ = ["Document", "Quotation", "Sentence", "Tokens", "detect_language", "read", "tokenize"]

_SPOKEN = frozenset({"headline", "paragraph", "caption"})


def read(text: str, language: Language, *, published: dt.date | None = None) -> Document:
    """
    Return the document that a text holds.

    >>> from claimcheck.languages import load_language
    >>> document = read("Harga naik. Kata dia, “tetap”.", load_language("id"))
    >>> len(document.sentences), len(document.quotations)
    (2, 1)
    """
    edges = split_blocks(text, language)
    tokens = tokenize(text)
    splitter = splitter_of(language)
    ends = splitter.ends(tokens)
    sentences: list[Sentence] = []
    paragraphs: list[tuple[int, int]] = []
    for index, block in enumerate(edges.blocks):
        if block.kind not in _SPOKEN:
            continue
        first = bisect_left(tokens.starts, block.span.start)
        stop = bisect_left(tokens.starts, block.span.end, first)
        if block.kind != "caption":
            paragraphs.append((first, stop))
        inside = ends[bisect_left(ends, first) : bisect_left(ends, stop)]
        ranges = splitter.split(tokens, first, stop, inside)
        sentences += [Sentence(first=a, stop=b, block=index) for a, b in ranges]
    quotations, odd = pair_marks(tokens, paragraphs)
    lines = odd_lines(edges.blocks, known=language is not UNDETERMINED)
    return Document(
        text=text,
        language=language,
        published=published,
        tokens=tokens,
        blocks=edges.blocks,
        sentences=tuple(sentences),
        quotations=quotations,
        byline=edges.byline,
        cited=edges.cited,
        credits=edges.credits,
        dateline=edges.dateline,
        diagnostics=(*odd, *odd_characters(text), *lines),
    )
