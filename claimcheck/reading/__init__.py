"""
From a text to a document: blocks, tokens, sentences, quotations, and the language.

This room knows nothing of claims, dates or speakers.
"""

from __future__ import annotations

import datetime as dt
import functools

from claimcheck.languages import Language
from claimcheck.model import Diagnostic, Span
from claimcheck.reading.blocks import split_blocks
from claimcheck.reading.detection import detect_language
from claimcheck.reading.document import Document, Quotation, Sentence
from claimcheck.reading.marks import pair_marks
from claimcheck.reading.sentences import split_sentences
from claimcheck.reading.tokens import Tokens, tokenize

__all__ = ["Document", "Quotation", "Sentence", "Tokens", "detect_language", "read", "tokenize"]

_SPOKEN = frozenset({"headline", "paragraph", "caption"})


@functools.cache
def _abbreviations(language: Language) -> frozenset[str]:
    return frozenset(language.reading.abbreviations)


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
    sentences: list[Sentence] = []
    paragraphs: list[tuple[int, int]] = []
    at = 0
    for index, block in enumerate(edges.blocks):
        while at < len(tokens) and tokens.starts[at] < block.span.start:
            at += 1
        first = at
        while at < len(tokens) and tokens.starts[at] < block.span.end:
            at += 1
        if block.kind not in _SPOKEN or first == at:
            continue
        if block.kind != "caption":
            paragraphs.append((first, at))
        ranges = split_sentences(tokens, first, at, _abbreviations(language))
        sentences += [Sentence(first=a, stop=b, block=index) for a, b in ranges]
    quotations, odd = pair_marks(tokens, paragraphs)
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
        diagnostics=(*odd, *_control_characters(text)),
    )


def _control_characters(text: str) -> tuple[Diagnostic, ...]:
    """Return a diagnostic for the first control or direction character, which is kept."""
    for i, char in enumerate(text) if not text.isprintable() else ():
        if char < " " and char not in "\t\n\r\x0b\x0c":
            message = f"control character U+{ord(char):04X} in the text; it is kept as it is"
            return (Diagnostic(span=Span(i, i + 1), code="control-character", message=message),)
    return ()
