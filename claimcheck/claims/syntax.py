"""The proposition of a claim, read from the tree of its words when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import attrs

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.dated import read_dated
from claimcheck.claims.factuality import factuality_reader
from claimcheck.claims.headlines import in_plain_case
from claimcheck.claims.marks import Column, Marks
from claimcheck.claims.mending import mended
from claimcheck.claims.opened import opened
from claimcheck.claims.roles import main_proposition
from claimcheck.claims.rolewords import RoleWords, role_words
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
from claimcheck.syntax import Tree, thorough

__all__ = ["Background", "ClaimSyntax", "parser_diagnostics"]

_DATING = frozenset({"date", "time"})
_LASTING = "duration"
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


@attrs.frozen(kw_only=True, eq=False)
class Background:
    """What the claims of a document share: its text, what reads it, and what is marked in it."""

    text: str
    language: Language
    parser: Parser | None
    timexes: Column[Timex]
    quantities: Column[Quantity]
    mentions: Column[Mention]

    def marks(self, spans: Sequence[Span]) -> Marks:
        """Return what is marked inside some spans."""
        return Marks(
            timexes=self.timexes.inside(spans),
            quantities=self.quantities.inside(spans),
            mentions=self.mentions.inside(spans),
        )


@attrs.frozen(eq=False, weakref_slot=False)
class ClaimSyntax:
    """
    What is needed to read the proposition of a claim, and no more of its document.

    The words are made tokens again: a claim outlives the document's. ``cue`` are the words of its
    attribution's cue, with the one before.
    """

    background: Background
    content: tuple[Span, ...]
    attribution: Attribution | None
    cue: tuple[str, ...]

    def lazily(self) -> LazyReading:
        """Return what is to be read."""
        return LazyReading(self)

    def __call__(self) -> ClauseReading:
        """Return how the claim is put forward, and its proposition where it is a clause."""
        language, parser = self.background.language, self.background.parser
        marks = self.background.marks(self.content)
        tokens = in_plain_case(self._tokens(), language)
        tree = None
        if parser is not None:
            parser = thorough(parser, language)
            tree = read_dated(tokens, _times(marks), language=language, parser=parser)
        if tree is not None and parser is not None:
            words = role_words(language)
            tree = mended(opened(tree, words, parser), words, _times(marks))
        reader = factuality_reader(language)
        return ClauseReading(
            proposition=None if tree is None else self._proposition(tree, marks),
            factuality=reader.read(tokens.words, tree, cue=self.cue, attribution=self.attribution),
        )

    def _tokens(self) -> Tokens:
        """Return the tokens of the claim, with the comma where a cue parts when from what."""
        text, parts = self.background.text, list(self.content)
        words = clause_words(self.background.language)
        for n, part in enumerate(parts[:-1]):
            opener = part.of(text).split(maxsplit=1)[0].lower()
            if text[part.end : part.end + 1] == "," and words.may_set(opener):
                parts[n] = Span(part.start, part.end + 1)
        return _tokens_of(text, parts)

    def _proposition(self, tree: Tree, marks: Marks) -> Proposition | None:
        words = role_words(self.background.language)
        found = main_proposition(
            tree,
            self.background.language,
            times=_times(marks),
            places=[mention.span for mention in marks.mentions if mention.type == "place"],
            quantities=[figure.span for figure in marks.quantities if _is_amount(figure)],
        )
        if found is None:
            return None
        lasting = [timex for timex in marks.timexes if timex.type == _LASTING]
        told = (_dated(argument, lasting, words) for argument in found.arguments)
        arguments = tuple(self._referring(argument, marks) for argument in told)
        return attrs.evolve(found, arguments=arguments)

    def _referring(self, argument: Argument, marks: Marks) -> Argument:
        """Return an argument with what it stands for."""
        head = argument.head
        if argument.role is Role.TIME:
            return attrs.evolve(argument, refers=_holding(marks.timexes, head))
        refers = (
            _counting(marks.quantities, head)
            or _holding(marks.mentions, head)
            or _holding(marks.quantities, head)
            or self._named(argument, marks.mentions)
        )
        return attrs.evolve(argument, refers=refers)

    def _named(self, argument: Argument, mentions: Sequence[Mention]) -> Mention | None:
        """Return who an office or a description at the head of a phrase is: "Mayor Ida Olsen"."""
        words = clause_words(self.background.language)
        for mention in mentions:
            if argument.head.end <= mention.span.start and argument.span.contains(mention.span):
                between = (
                    self.background.text[argument.head.end : mention.span.start].lower().split()
                )
                is_name = mention.span.end == argument.span.end and mention.kind == "name"
                return mention if is_name and words.blockers.isdisjoint(between) else None
        return None


def _times(marks: Marks) -> list[Span]:
    return [timex.span for timex in marks.timexes if timex.type in _DATING]


def _dated(argument: Argument, lasting: Sequence[Timex], words: RoleWords) -> Argument:
    """Return how long or how long after as a time: "after 27 days", no "extended by 27 days"."""
    is_measure = argument.role in {Role.QUANTITY, Role.OBLIQUE} and bool(argument.marker)
    is_lasting = is_measure and _holding(lasting, argument.head) is not None
    if not is_lasting or argument.marker in {*words.agents, *words.partitives}:
        return argument
    return attrs.evolve(argument, role=Role.TIME)


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
