"""The input of every comparator: what a claim, or a passage of a report, says in detail."""

from __future__ import annotations

import bisect
import datetime as dt
import functools
from typing import TypeVar

import attrs

from claimcheck.judging.compare.contexts import keys_of, tokens_in
from claimcheck.languages import Language, load_language
from claimcheck.model import Article, Attribution, Claim, Mention, Quantity, Span, Timex, inside
from claimcheck.quantities import TIME_UNITS, count_in
from claimcheck.reading import Tokens, tokenize
from claimcheck.reading.marks import pair_marks

__all__ = [
    "CACHED",
    "Comparison",
    "Details",
    "claim_details",
    "lying_in",
    "passage_details",
    "tokens_of",
]

CACHED = 256
"""For how many details the comparators keep what they found: a claim's, while it is compared."""

_Value = TypeVar("_Value", Timex, Quantity, Mention)

_MOST = 100  # values of a kind; no sentence that people write has more
_LONGEST = 20_000  # code points of a span that are compared


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
    article's text, and means ``keys[i]``. ``attributions`` are those that overlap the spans (for a
    claim, its own), ``nearby`` those of the sentences beside a passage; ``speakers`` names their
    speakers, each with its office where the article gives one. ``quoted`` are the words inside
    quotation marks, ``counts`` the dates that count ("three days ago"), each with what it counts.
    ``parties`` are all that the article names, here or elsewhere, by name or by office. ``beside``
    is the rest of a claim's sentence, where figures or dates stand in it: what a passage says of
    those, it doesn't say of the claim's.
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
    nearby: tuple[Attribution, ...] = ()
    speakers: tuple[Mention, ...] = ()
    quoted: tuple[Span, ...] = ()
    parties: frozenset[str] = frozenset()
    beside: Details | None = None
    keys: tuple[frozenset[str], ...] = attrs.field(init=False)
    counts: tuple[tuple[Timex, Quantity], ...] = attrs.field(init=False)

    @keys.default
    def _keys_of_tokens(self) -> tuple[frozenset[str], ...]:
        return keys_of(self.tokens.words, self.language)

    @functools.cached_property
    def meaning(self) -> frozenset[str]:
        """What all words mean."""
        return frozenset[str]().union(*self.keys)

    @counts.default
    def _counts_of_dates(self) -> tuple[tuple[Timex, Quantity], ...]:
        found = []
        for timex in self.timexes:
            if timex.type in {"date", "time"}:
                inside = tokens_in(self, timex.span)
                count = count_in(self.tokens, inside.start, inside.stop, self.language)
                if count is not None and count.unit in TIME_UNITS:
                    found.append((timex, count))
        return tuple(found)


def claim_details(article: Article, claim: Claim) -> Details:
    """Return the details of a claim of the article, with those of the words that attribute it."""
    spans = _framed(article, claim)
    tokens = tokens_of(article.text, spans)
    attributions = () if claim.attribution is None else (claim.attribution,)
    return Details(
        text=article.text,
        language=load_language(article.language),
        published=article.published,
        spans=claim.content,
        tokens=tokens,
        timexes=lying_in(article.timexes, spans),
        quantities=lying_in(article.quantities, spans),
        mentions=lying_in(article.mentions, spans),
        attributions=attributions,
        speakers=_speakers(article, attributions),
        quoted=_quoted(tokens, claim.content, attributions),
        parties=frozenset(mention.party for mention in article.mentions),
        beside=_beside(article, spans),
    )


def lying_in(values: tuple[_Value, ...], spans: tuple[Span, ...]) -> tuple[_Value, ...]:
    """Return the first of an article's values, which are in order, that lie in spans in order."""
    if not spans:
        return ()
    first = bisect.bisect_left(values, spans[0].start, key=lambda value: value.span.start)
    stop = bisect.bisect_left(values, spans[-1].end, key=lambda value: value.span.start)
    return inside(values[first:stop], spans)[:_MOST]


def _beside(article: Article, spans: tuple[Span, ...]) -> Details | None:
    """Return the dates and figures of the sentences of some spans that lie outside of them."""
    rest: list[Span] = []
    at = bisect.bisect_right(article.sentences, spans[0].start, key=lambda s: s.end)
    while at < len(article.sentences) and article.sentences[at].start < spans[-1].end:
        rest.extend(_without(article.sentences[at], spans))
        at += 1
    left = tuple(rest)
    timexes, quantities = lying_in(article.timexes, left), lying_in(article.quantities, left)
    if not (timexes or quantities):
        return None
    return Details(
        text=article.text,
        language=load_language(article.language),
        published=article.published,
        spans=left,
        tokens=tokens_of(article.text, left),
        timexes=timexes,
        quantities=quantities,
    )


def _without(sentence: Span, spans: tuple[Span, ...]) -> list[Span]:
    """Return what is left of a sentence outside of some spans, which are in order."""
    left: list[Span] = []
    start = sentence.start
    for span in spans:
        if start < span.start < sentence.end:
            left.append(Span(start, span.start))
        start = max(start, span.end)
    if start < sentence.end:
        left.append(Span(start, sentence.end))
    return left


def _framed(article: Article, claim: Claim) -> tuple[Span, ...]:
    """Return the claim's spans, and the words of the sentence that attribute them."""
    attribution = claim.attribution
    mark = None if attribution is None else attribution.cue or attribution.source
    if attribution is None or mark is None:
        return claim.content
    at = bisect.bisect_right(article.sentences, mark.start, key=lambda s: s.start) - 1
    if at < 0:
        return claim.content
    frame: list[Span] = []
    start, end = article.sentences[at].start, article.sentences[at].end
    for piece in sorted(attribution.content):
        if start < piece.start <= end:
            frame.append(Span(start, piece.start))
        if piece.start < end:
            start = max(start, piece.end)
    if start < end:
        frame.append(Span(start, end))
    kept = [part for part in frame if not any(part.overlaps(span) for span in claim.content)]
    return tuple(sorted((*claim.content, *kept)))


def passage_details(article: Article, *spans: Span) -> Details:
    """Return the details of a passage: one or more spans of the article, such as its sentences."""
    tokens = tokens_of(article.text, spans)
    attributions = tuple(
        a for a in article.attributions if any(c.overlaps(s) for c in a.content for s in spans)
    )
    return Details(
        text=article.text,
        language=load_language(article.language),
        published=article.published,
        spans=spans,
        tokens=tokens,
        timexes=lying_in(article.timexes, spans),
        quantities=lying_in(article.quantities, spans),
        mentions=lying_in(article.mentions, spans),
        attributions=attributions,
        nearby=_nearby(article, spans, attributions),
        speakers=_speakers(article, attributions),
        quoted=_quoted(tokens, spans, attributions),
    )


def _nearby(
    article: Article, spans: tuple[Span, ...], own: tuple[Attribution, ...]
) -> tuple[Attribution, ...]:
    """Return the attributions of the sentences before and behind some spans."""
    if not spans or not article.sentences:
        return ()
    first = bisect.bisect_right(article.sentences, spans[0].start, key=lambda s: s.start) - 2
    last = bisect.bisect_left(article.sentences, spans[-1].end, key=lambda s: s.start)
    start = article.sentences[max(0, first)].start
    end = article.sentences[min(last, len(article.sentences) - 1)].end
    return tuple(
        attribution
        for attribution in article.attributions
        if attribution not in own
        and any(start <= piece.start < end for piece in attribution.content)
    )


def _speakers(article: Article, attributions: tuple[Attribution, ...]) -> tuple[Mention, ...]:
    """Return a mention of each speaker who is named, best one with an office."""
    found: dict[str, Mention] = {}
    wanted = {attribution.speaker for attribution in attributions}
    for mention in article.mentions if wanted - {None} else ():
        party = mention.party
        if mention.kind != "name" or party not in wanted:
            continue
        if party not in found or (mention.role and not found[party].role):
            found[party] = mention
    return tuple(found.values())


def _quoted(
    tokens: Tokens, spans: tuple[Span, ...], attributions: tuple[Attribution, ...]
) -> tuple[Span, ...]:
    """Return what is quoted in the spans: direct contents, and what stands between marks."""
    direct = [
        Span(max(piece.start, span.start), min(piece.end, span.end))
        for attribution in attributions
        if attribution.kind == "direct"
        for piece in attribution.content
        for span in spans
        if piece.overlaps(span)
    ]
    quotations, _ = pair_marks(tokens, [(0, len(tokens))])
    marked = [
        quotation.inner for quotation in quotations if quotation.closed and quotation.level == 0
    ]
    return (*direct, *(span for span in marked if not any(d.overlaps(span) for d in direct)))


def tokens_of(text: str, spans: tuple[Span, ...]) -> Tokens:
    """Return the tokens of the spans, placed in the whole text."""
    found = Tokens(text, [], [], [], [])
    for span in spans:
        tokens = _tokens_in(text, span)
        found.starts.extend(tokens.starts)
        found.ends.extend(tokens.ends)
        found.surfaces.extend(tokens.surfaces)
        found.words.extend(tokens.words)
    return found


@functools.lru_cache(maxsize=CACHED)
def _tokens_in(text: str, span: Span) -> Tokens:
    """Return the tokens of a span, which is often asked for as a part of several passages."""
    tokens = tokenize(span.of(text)[:_LONGEST])
    tokens.starts[:] = [start + span.start for start in tokens.starts]
    tokens.ends[:] = [end + span.start for end in tokens.ends]
    return tokens
