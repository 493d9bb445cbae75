"""The input of every comparator: what a claim, or a passage of a report, says in detail."""

from __future__ import annotations

import datetime as dt

import attrs

from claimcheck.languages import Language, load_language
from claimcheck.model import Article, Attribution, Claim, Mention, Quantity, Span, Timex, inside
from claimcheck.reading import Tokens, tokenize

__all__ = ["Comparison", "Details", "claim_details", "passage_details"]


@attrs.frozen(kw_only=True)
class Comparison:
    """
    How one detail of a claim stands to a passage.

    ``kind`` is date, number, name, place, polarity, speaker or quote. ``outcome`` is *same*,
    *compatible* (coarser, finer or rounded, and can be true together), *missing* (the passage is
    silent) or *rival* (it holds another value in the same place). ``strength``, in [0, 1], says
    how sure the comparator is of the outcome.
    """

    kind: str
    outcome: str
    claimed: Span
    reported: Span | None = None
    strength: float = 1.0


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Details:
    """
    What stands inside some spans of an article, and what they rest on.

    ``tokens`` are those of the spans alone; token ``i`` begins at ``tokens.starts[i]`` in the
    article's text. ``attributions`` are those that overlap the spans (for a claim, its own).
    """

    text: str
    language: Language
    published: dt.date | None
    spans: tuple[Span, ...]
    tokens: Tokens
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()


def claim_details(article: Article, claim: Claim) -> Details:
    """Return the details of a claim of the article."""
    return Details(
        text=article.text,
        language=load_language(article.language),
        published=article.published,
        spans=claim.spans,
        tokens=_tokens_of(article.text, claim.spans),
        timexes=claim.timexes,
        quantities=claim.quantities,
        mentions=claim.mentions,
        attributions=() if claim.attribution is None else (claim.attribution,),
    )


def passage_details(article: Article, *spans: Span) -> Details:
    """Return the details of a passage: one or more spans of the article, such as its sentences."""
    return Details(
        text=article.text,
        language=load_language(article.language),
        published=article.published,
        spans=spans,
        tokens=_tokens_of(article.text, spans),
        timexes=inside(article.timexes, spans),
        quantities=inside(article.quantities, spans),
        mentions=inside(article.mentions, spans),
        attributions=tuple(
            a for a in article.attributions if any(c.overlaps(s) for c in a.content for s in spans)
        ),
    )


def _tokens_of(text: str, spans: tuple[Span, ...]) -> Tokens:
    """Return the tokens of the spans, placed in the whole text."""
    found = Tokens(text, [], [], [], [])
    for span in spans:
        tokens = tokenize(span.of(text))
        found.starts.extend(start + span.start for start in tokens.starts)
        found.ends.extend(end + span.start for end in tokens.ends)
        found.surfaces.extend(tokens.surfaces)
        found.words.extend(tokens.words)
    return found
