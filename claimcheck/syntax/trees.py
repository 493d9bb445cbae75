"""The tree of a sentence, over the untouched text."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.model import Parser, Span, Word
from claimcheck.reading import Tokens
from claimcheck.syntax.words import syntactic_words

__all__ = ["Tree", "parse_part", "read_sentence", "read_tree"]

_FULL_STOP = "."
_ENDS = frozenset(".?!…:;")
_LAST = 2  # tokens of a sentence among which its mark is: a quotation mark may follow

_LONGEST = 200  # words that are parsed: what is longer is no sentence, and a parse is not linear


@attrs.frozen(kw_only=True)
class Tree:
    """
    The words of a sentence as a dependency tree; ``spans`` are their places in the text.

    >>> from claimcheck.model import Span, Word
    >>> rain = Word("Rain", "rain", "NOUN", 1, "nsubj")
    >>> fell = Word("fell", "fall", "VERB", None, "root")
    >>> tree = Tree(words=(rain, fell), spans=(Span(0, 4), Span(5, 9)))
    >>> tree.root, tree.children[1], tree.subtree(1)
    (1, (0,), (0, 1))
    """

    words: tuple[Word, ...]
    spans: tuple[Span, ...]

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self.words)

    @functools.cached_property
    def root(self) -> int:
        """The index of the word that hangs on none."""
        return next((i for i, word in enumerate(self.words) if word.head is None), 0)

    @functools.cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """The indices of the words that hang on each word, in order."""
        found: list[list[int]] = [[] for _ in self.words]
        for i, word in enumerate(self.words):
            if word.head is not None:
                found[word.head].append(i)
        return tuple(map(tuple, found))

    def subtree(self, index: int) -> tuple[int, ...]:
        """Return a word and all that hang on it, however far below, in order."""
        if not self.children[index]:
            return (index,)
        found, waiting = [], [index]
        while waiting:
            i = waiting.pop()
            found.append(i)
            waiting.extend(self.children[i])
        return tuple(sorted(found))

    @functools.cached_property
    def begins(self) -> tuple[int, ...]:
        """The first word of the subtree of each word."""
        found = [-1] * len(self.words)
        for i in range(len(self.words)):
            at: int | None = i
            while at is not None and found[at] < 0:
                found[at] = i
                at = self.words[at].head
        return tuple(found)

    def within(self, spans: Sequence[Span]) -> frozenset[int]:
        """Return the words that lie in one of some spans."""
        return frozenset(
            i for span in spans for i, own in enumerate(self.spans) if span.contains(own)
        )

    def child(self, index: int, *relations: str) -> int | None:
        """Return the first word that hangs on another in one of the relations, or None."""
        own = self.relations
        for i in self.children[index]:  # asked for a hundred times a sentence
            if own[i] in relations:
                return i
        return None

    def relation(self, index: int) -> str:
        """Return how a word hangs on its head, without the subtype ("nsubj" for "nsubj:pass")."""
        return self.relations[index]

    @functools.cached_property
    def relations(self) -> tuple[str, ...]:
        """How each word hangs on its head, without the subtype."""
        return tuple(word.relation.partition(":")[0] for word in self.words)


def read_tree(
    tokens: Tokens, first: int, stop: int, *, language: Language, parser: Parser
) -> Tree | None:
    """
    Return the tree of a range of tokens; None where it is empty or longer than a sentence can be.

    Args:
        tokens: of the document.
        first: the first token of the sentence.
        stop: the token after its last.
        language: says what a treebank takes apart.
        parser: of that language.
    """
    pairs = list(syntactic_words(tokens, first, min(stop, first + _LONGEST), language))
    if not pairs or stop - first > _LONGEST:
        return None
    words = parser.parse([form for form, _ in pairs])
    return Tree(words=tuple(words), spans=tuple(span for _, span in pairs))


def read_sentence(tokens: Tokens, *, language: Language, parser: Parser) -> Tree | None:
    """
    Return the tree of tokens that are a sentence, with or without the mark that ends one.

    A parser has learned from sentences with their marks, and reads the same words amiss without.

    Args:
        tokens: of the sentence; the words of a report, or a headline, may end in no mark.
        language: says what a treebank takes apart.
        parser: of that language.
    """
    if _ENDS.intersection(tokens.surfaces[-_LAST:]):
        return read_tree(tokens, 0, len(tokens), language=language, parser=parser)
    return read_tree(tokens, 0, len(tokens), language=language, parser=_Closing(parser))


def parse_part(forms: Sequence[str], parser: Parser) -> Sequence[Word]:
    """
    Return some words of a sentence analysed by themselves, as if a full stop stood behind them.

    Args:
        forms: the words.
        parser: of their language.
    """
    is_closed = not _ENDS.isdisjoint(forms[-_LAST:])
    return (parser if is_closed else _Closing(parser)).parse(forms)


@attrs.frozen
class _Closing:
    """A parser that reads a full stop behind the words."""

    parser: Parser

    @property
    def name(self) -> str:
        """Which parser."""
        return self.parser.name

    def parse(self, words: Sequence[str]) -> Sequence[Word]:
        """Return the words analysed; without the full stop if one of them hangs on that."""
        *found, mark = self.parser.parse([*words, _FULL_STOP])
        is_whole = mark.head is not None and all(word.head != len(words) for word in found)
        return found if is_whole else self.parser.parse(words)
