"""One claim a proposition: sentences of quotations, attributed clauses, the outlet's own words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, TypeVar

import attrs

from claimcheck.claims.drafts import Draft, find_drafts
from claimcheck.claims.syntax import ClaimSyntax
from claimcheck.model import (
    Attribution,
    Claim,
    Mention,
    Parser,
    Quantity,
    Span,
    Timex,
    words_at,
)
from claimcheck.model.span import Placed
from claimcheck.reading import Document
from claimcheck.syntax import Trees

__all__ = ["Marks", "build_claims"]

_Marked = TypeVar("_Marked", bound=Placed)


@attrs.frozen(kw_only=True)
class Marks:
    """What is marked in a document beside attributions, each kind in the order of the text."""

    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[Mention, ...] = ()


def build_claims(
    document: Document,
    attributions: Sequence[Attribution],
    *,
    marks: Marks | None = None,
    parser: Parser | None = None,
) -> tuple[Claim, ...]:
    """
    Return the claims of a document, in the order of the text.

    Args:
        document: the article.
        attributions: what is attributed in it; each sentence of a content is a claim or several.
        marks: its dates, figures and parties.
        parser: of its language; without one a sentence is not cut into clauses.
    """
    marks = marks or Marks()
    builder = _Builder(
        document=document,
        trees=Trees(document.tokens, document.language, parser),
        timexes=_Column(marks.timexes),
        quantities=_Column(marks.quantities),
        mentions=_Column(marks.mentions),
    )
    values = [t.span for t in marks.timexes] + [q.span for q in marks.quantities]
    drafts: dict[tuple[Span, ...], Draft] = {}
    for draft in find_drafts(document, attributions, builder.trees, values):
        drafts.setdefault(draft.content, draft)
    ordered = [drafts[content] for content in sorted(drafts)]
    return tuple(builder.claim(f"c{n}", draft) for n, draft in enumerate(ordered, 1))


class _Column(Generic[_Marked]):
    """Values in the order of the text, found by place."""

    def __init__(self, values: Sequence[_Marked]) -> None:
        self.values = values
        self.starts = [value.span.start for value in values]

    def inside(self, spans: Sequence[Span]) -> tuple[_Marked, ...]:
        """Return the values inside the spans."""
        return tuple(value for span in spans for value in self._inside(span))

    def _inside(self, span: Span) -> tuple[_Marked, ...]:
        low = bisect_left(self.starts, span.start)
        high = bisect_left(self.starts, span.end, low)
        if low == high:
            return ()
        return tuple(value for value in self.values[low:high] if value.span.end <= span.end)


@attrs.frozen(kw_only=True)
class _Builder:
    """Makes the claims of one document."""

    document: Document
    trees: Trees
    timexes: _Column[Timex]
    quantities: _Column[Quantity]
    mentions: _Column[Mention]

    def claim(self, name: str, draft: Draft) -> Claim:
        """Return the claim that a draft makes."""
        content, attribution = draft.content, draft.attribution
        timexes = self.timexes.inside(content)
        quantities = self.quantities.inside(content)
        mentions = self.mentions.inside(content)
        syntax = ClaimSyntax(
            text=self.document.text,
            content=content,
            language=self.document.language,
            parser=self.trees.parser,
            attribution=attribution,
            cue=self._cue(attribution),
            timexes=timexes,
            quantities=quantities,
            mentions=mentions,
        )
        return Claim(
            id=name,
            spans=draft.spans,
            content=content,
            text=words_at(self.document.text, content),
            speaker=attribution.speaker if attribution is not None else None,
            attribution=attribution,
            timexes=timexes,
            quantities=quantities,
            mentions=mentions,
            syntax=syntax.lazily(),
        )

    def _cue(self, attribution: Attribution | None) -> tuple[str, ...]:
        """Return the words of a cue with the one before it, which may negate it."""
        if attribution is None or attribution.cue is None:
            return ()
        starts = self.document.tokens.starts
        first = bisect_left(starts, attribution.cue.start)
        stop = bisect_left(starts, attribution.cue.end, first)
        return tuple(self.document.tokens.words[max(0, first - 1) : stop])
