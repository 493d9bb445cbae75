"""The trees of one document, each sentence parsed once and only when it is asked for."""

from __future__ import annotations

import attrs

from claimcheck.languages import Language
from claimcheck.model import Parser
from claimcheck.reading import Tokens
from claimcheck.syntax.trees import Tree, read_tree
from claimcheck.syntax.udpipe import hasty

__all__ = ["Trees"]

_KEPT = 64  # trees: the same words are asked for again while their sentence is read
_OPENING = 10  # words in which a clause shows its subject and its verb


@attrs.frozen(eq=False)
class Trees:
    """
    Gives the tree of the first words of a range of tokens; the same words are parsed once.

    Without a ``parser`` there are no trees.
    """

    tokens: Tokens
    language: Language
    parser: Parser | None = attrs.field(converter=attrs.converters.optional(hasty))
    _read: dict[tuple[int, int], Tree | None] = attrs.field(factory=dict, init=False)

    def opening(self, first: int, stop: int) -> Tree | None:
        """
        Return the tree of the first words of a range: enough to tell whether it is a clause.

        None without a parser, or without words.
        """
        return self.whole(first, min(stop, first + _OPENING))

    def whole(self, first: int, stop: int) -> Tree | None:
        """Return the tree of all words of a range; None without a parser, or without words."""
        if self.parser is None:
            return None
        place = (first, stop)
        if place not in self._read:
            if len(self._read) >= _KEPT:
                self._read.clear()
            self._read[place] = read_tree(
                self.tokens, *place, language=self.language, parser=self.parser
            )
        return self._read[place]
