"""Trees written as rows, for what mends and reads them."""

from __future__ import annotations

from claimcheck.model import Span, Word
from claimcheck.syntax import Tree

__all__ = ["never", "tree"]


def tree(*rows: str) -> Tree:
    """Return the tree of rows "form/UPOS/head/relation", the head counted from 1, 0 for none."""
    words, spans, at = [], [], 0
    for row in " ".join(rows).split():
        form, upos, head, relation = row.split("/")
        above = int(head) - 1 if head != "0" else None
        words.append(Word(form, form.lower(), upos, above, relation))
        spans.append(Span(at, at + len(form)))
        at += len(form) + 1
    return Tree(words=tuple(words), spans=tuple(spans))


def never(_: int) -> bool:
    """Return that a word stands in no date."""
    return False
