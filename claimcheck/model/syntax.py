"""The port for syntax: anything that tags and parses the words of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import attrs

__all__ = ["Parser", "Word"]


@attrs.frozen
class Word:
    """
    A word of a sentence, analysed as Universal Dependencies do.

    ``upos`` is its universal part of speech, ``head`` the index of the word that it hangs on
    (None for the root of the sentence), ``relation`` how it does, without a subtype's language.
    """

    form: str
    lemma: str
    upos: str
    head: int | None
    relation: str


@runtime_checkable
class Parser(Protocol):
    """
    A tagger and dependency parser of one language, after Universal Dependencies 2.

    ``name`` says which, for the record.
    """

    @property
    def name(self) -> str:
        """Which parser, and which model of it."""

    def parse(self, words: Sequence[str]) -> Sequence[Word]:
        """
        Return the words of one sentence, analysed, in order.

        Heads form a tree: exactly one word has none, and every other reaches it.
        """
