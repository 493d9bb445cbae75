"""The proposition of a claim, read from the tree of its words when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import attrs

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.factuality import factuality_reader
from claimcheck.claims.headlines import in_plain_case
from claimcheck.claims.mending import mended
from claimcheck.claims.roles import main_proposition
from claimcheck.claims.rolewords import role_words
from claimcheck.languages import Language
from claimcheck.model import (
    Argument,
    Attribution,
    ClauseReading,
    Diagnostic,
    LazyReading,
    Mention,
    Parser,
    Proposition,
    Quantity,
    Role,
    Span,
    Timex,
)
from claimcheck.reading import Document, Tokens, tokenize
from claimcheck.syntax import Tree, read_tree

__all__ = ["ClaimSyntax", "parser_diagnostics"]

_DATING = frozenset({"date", "time"})
_COUNTED = "person"  # "12 people" are who was hit, "12 percent" is how much
_ORDINAL = "ordinal"
_GAP = 1  # code points between a figure and what it counts
_Value = TypeVar("_Value", Mention, Timex, Quantity)


def parser_diagnostics(document: Document, parser: Parser | None) -> tuple[Diagnostic, ...]:
    """Return what is to be said where a language has a pack and no parser."""
    is_told = any(known.code.startswith("language-") for known in document.diagnostics)
    if parser is not None or is_told or not document.story_spans:
        return ()
    name = document.language.name
    message = f"no parser of {name}: claims are whole sentences, without predicate and arguments"
    return (Diagnostic(span=document.story_spans[0], code="no-parser", message=message),)


@attrs.frozen(kw_only=True, eq=False, weakref_slot=False)
class ClaimSyntax:
    """
    What is needed to read the proposition of a claim, and no more of its document.

    The words are made tokens again: a claim outlives the document's.
    """

    text: str
    content: tuple[Span, ...]
    language: Language
    parser: Parser | None
    attribution: Attribution | None
    cue: tuple[str, ...]
    timexes: tuple[Timex, ...]
    quantities: tuple[Quantity, ...]
    mentions: tuple[Mention, ...]

    def lazily(self) -> LazyReading:
        """Return what is to be read."""
        return LazyReading(self)

    def __call__(self) -> ClauseReading:
        """Return how the claim is put forward, and its proposition where it is a clause."""
        tokens = in_plain_case(_tokens_of(self.text, self.content), self.language)
        tree = None
        if self.parser is not None:
            tree = read_tree(tokens, 0, len(tokens), language=self.language, parser=self.parser)
        if tree is not None:
            tree = mended(tree, role_words(self.language), self._times)
        reader = factuality_reader(self.language)
        return ClauseReading(
            proposition=None if tree is None else self._proposition(tree),
            factuality=reader.read(tokens.words, tree, cue=self.cue, attribution=self.attribution),
        )

    @property
    def _times(self) -> list[Span]:
        return [timex.span for timex in self.timexes if timex.type in _DATING]

    def _proposition(self, tree: Tree) -> Proposition | None:
        found = main_proposition(
            tree,
            self.language,
            times=self._times,
            places=[mention.span for mention in self.mentions if mention.type == "place"],
            quantities=[figure.span for figure in self.quantities if _is_amount(figure)],
        )
        if found is None:
            return None
        return attrs.evolve(found, arguments=tuple(map(self._referring, found.arguments)))

    def _referring(self, argument: Argument) -> Argument:
        """Return an argument with what it stands for."""
        head = argument.head
        if argument.role is Role.TIME:
            return attrs.evolve(argument, refers=_holding(self.timexes, head))
        refers = (
            _counting(self.quantities, head)
            or _holding(self.mentions, head)
            or _holding(self.quantities, head)
            or self._named(argument)
        )
        return attrs.evolve(argument, refers=refers)

    def _named(self, argument: Argument) -> Mention | None:
        """Return who an office or a description at the head of a phrase is: "Mayor Ida Olsen"."""
        words = clause_words(self.language)
        for mention in self.mentions:
            if argument.head.end <= mention.span.start and argument.span.contains(mention.span):
                between = self.text[argument.head.end : mention.span.start].lower().split()
                is_name = mention.span.end == argument.span.end and mention.kind == "name"
                return mention if is_name and words.blockers.isdisjoint(between) else None
        return None


def _is_amount(figure: Quantity) -> bool:
    """Return whether a figure says how much: "12 percent", no "12 people", no "first"."""
    return figure.unit != _COUNTED and figure.kind != _ORDINAL


def _holding(values: Sequence[_Value], head: Span) -> _Value | None:
    return next((value for value in values if value.span.contains(head)), None)


def _counting(values: Sequence[Quantity], head: Span) -> Quantity | None:
    """Return the figure that counts a noun: it stands at once before it ("196 people")."""
    near = [value for value in values if 0 < head.start - value.span.end <= _GAP]
    return near[-1] if near else None


def _tokens_of(text: str, parts: Sequence[Span]) -> Tokens:
    """Return the tokens of the parts of a sentence, as one run."""
    columns: tuple[list[int], list[int], list[str], list[str]] = ([], [], [], [])
    for part in parts:
        tokens = tokenize(part.of(text))
        columns[0].extend(start + part.start for start in tokens.starts)
        columns[1].extend(end + part.start for end in tokens.ends)
        columns[2].extend(tokens.surfaces)
        columns[3].extend(tokens.words)
    return Tokens(text, *columns)
