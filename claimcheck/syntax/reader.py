"""The trees of one document, each sentence parsed once and only when it is asked for."""

from __future__ import annotations

import attrs

from claimcheck.languages import Language
from claimcheck.model import Parser
from claimcheck.reading import Tokens
from claimcheck.syntax.trees import Tree, read_tree

__all__ = ["Trees"]

_OPENING = 10  # words in which a clause shows its subject and its verb


@attrs.frozen(eq=False)
class Trees:
    """
    Gives the tree of a range of tokens; the same range is parsed once.

    Without a ``parser`` there are no trees.
    """

    tokens: Tokens
    language: Language
    parser: Parser | None
    _read: dict[tuple[int, int], Tree | None] = attrs.field(factory=dict, init=False)

    def opening(self, first: int, stop: int) -> Tree | None:
        """Return the tree of the first words of a range: enough to tell whether it is a clause."""
        return self.of(first, min(stop, first + _OPENING))

    def of(self, first: int, stop: int) -> Tree | None:
        """Return the tree of tokens ``first`` up to, without, ``stop``; None without one."""
        if self.parser is None:
            return None
        if (first, stop) not in self._read:
            self._read[first, stop] = read_tree(
                self.tokens, first, stop, language=self.language, parser=self.parser
            )
        return self._read[first, stop]
