"""One claim a proposition: sentences of quotations, attributed clauses, the outlet's own words."""

from __future__ import annotations

import functools
import heapq
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.claims.drafts import Draft, find_drafts
from claimcheck.claims.marks import Column, Marks
from claimcheck.claims.syntax import Background, ClaimSyntax
from claimcheck.model import Attribution, Claim, Parser, Span, words_at
from claimcheck.reading import Document
from claimcheck.syntax import Trees

__all__ = ["Marks", "build_claims"]

_KEPT = 64  # texts of claims, of which one is often told again


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
        background=Background(
            text=document.text,
            language=document.language,
            parser=parser,
            timexes=Column(marks.timexes),
            quantities=Column(marks.quantities),
            mentions=Column(marks.mentions),
        ),
    )
    values = heapq.merge((t.span for t in marks.timexes), (q.span for q in marks.quantities))
    drafts = find_drafts(document, attributions, builder.trees, values)
    return tuple(builder.claim(f"c{n}", draft) for n, draft in enumerate(_ordered(drafts), 1))


def _ordered(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield drafts by place, the first of each content; each is let go when it has been used."""
    waiting = sorted(drafts, key=lambda draft: draft.content)
    waiting.reverse()
    content: tuple[Span, ...] | None = None
    while waiting:
        draft = waiting.pop()
        if draft.content != content:
            yield draft
        content = draft.content


@functools.lru_cache(maxsize=_KEPT)
def _once(text: str) -> str:
    """Return the words of a claim, held once where a text says them again and again."""
    return text


@attrs.frozen(kw_only=True)
class _Builder:
    """Makes the claims of one document."""

    document: Document
    trees: Trees
    background: Background
    cues: dict[tuple[str, ...], tuple[str, ...]] = attrs.field(factory=dict)

    def claim(self, name: str, draft: Draft) -> Claim:
        """Return the claim that a draft makes."""
        content, attribution = draft.content, draft.attribution
        marks = self.background.marks(content)
        syntax = ClaimSyntax(self.background, content, attribution, self._cue(attribution))
        return Claim(
            id=name,
            spans=draft.spans,
            content=content,
            text=_once(words_at(self.document.text, content)),
            speaker=attribution.speaker if attribution is not None else None,
            attribution=attribution,
            timexes=marks.timexes,
            quantities=marks.quantities,
            mentions=marks.mentions,
            syntax=syntax.lazily(),
        )

    def _cue(self, attribution: Attribution | None) -> tuple[str, ...]:
        """Return the words of a cue with the one before it, which may negate it."""
        if attribution is None or attribution.cue is None:
            return ()
        starts = self.document.tokens.starts
        first = bisect_left(starts, attribution.cue.start)
        stop = bisect_left(starts, attribution.cue.end, first)
        before = first - 1 if first and not self.document.tokens.capitalized(first - 1) else first
        words = tuple(self.document.tokens.words[before:stop])  # "Mrs May said" is no "may say"
        return self.cues.setdefault(words, words)  # "he said" is held once
