"""What somebody else is said to have said inside a quotation: '"They told us it was safe," ...'."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.attribution.constructions import accepted_drafts
from claimcheck.attribution.drafts import Draft, pieces_of
from claimcheck.attribution.frames import Columns, Frame, Range, frames_of
from claimcheck.attribution.kinds import kind_of, stance_of
from claimcheck.attribution.lexicon import compile_lexicon
from claimcheck.attribution.nesting import settle
from claimcheck.attribution.quotes import Quote
from claimcheck.attribution.statements import is_statement
from claimcheck.model import Attribution
from claimcheck.reading import Document

__all__ = ["with_inner"]

_REPORTING = frozenset({"complement", "clause-after"})
_NOBODY = ("self", "thing")
_THOUGHT = frozenset({"believes", "hopes"})


def with_inner(
    document: Document,
    columns: Columns,
    quotes: Sequence[Quote],
    hits: Sequence[int],
    found: Sequence[Attribution],
) -> tuple[Attribution, ...]:
    """
    Return the attributions with those of others inside the quotations, each nested in its own.

    Args:
        document: the article.
        columns: those of its tokens.
        quotes: its quotations.
        hits: the tokens with which a cue may begin, in order.
        found: what the constructions have found.
    """
    holders = sorted((piece, i) for i, a in enumerate(found) for piece in a.content)
    starts = [piece.start for piece, _ in holders]
    inner: list[Attribution] = []
    for frame in _frames(document, columns, quotes, hits):
        for draft, _ in settle(frame, accepted_drafts(frame)):
            attribution = _attribution(frame, draft)
            if attribution is None or attribution.cue is None:
                continue
            at = bisect_right(starts, attribution.cue.start) - 1
            if at >= 0 and holders[at][0].contains(attribution.cue):
                inner.append(attrs.evolve(attribution, parent=holders[at][1]))
    return (*found, *inner)


def _frames(
    document: Document,
    columns: Columns,
    quotes: Sequence[Quote],
    hits: Sequence[int],
) -> Iterator[Frame]:
    """Yield the sentences inside quotations that may hold a cue."""
    lexicon = compile_lexicon(document.language)
    words = document.tokens.words
    hits = [hit for hit in hits if words[hit] in lexicon.reporting]
    firsts = [sentence.first for sentence in document.story]
    for quote in quotes:
        if not quote.inner:  # a turn's words, all of them
            continue
        first, stop = quote.first + 1, _closing(document, quote)
        low = bisect_left(hits, first)
        if not quote.speech or low >= len(hits) or hits[low] >= stop:
            continue
        at = max(0, bisect_right(firsts, first) - 1)
        while at < len(firsts) and firsts[at] < stop:
            sentence = document.story[at]
            start, end = max(first, sentence.first), min(stop, sentence.stop)
            low = bisect_left(hits, start)
            if low < len(hits) and hits[low] < end:
                part = attrs.evolve(sentence, first=start, stop=end)
                yield from frames_of(document, lexicon, columns, [part], [])
            at += 1


def _is_another(frame: Frame, source: Range) -> bool:
    """Return whether a source is neither the speaker, the hearer, nor a thing: no "you", "it"."""
    words = {frame.words[i] for i in range(*source)}
    pronouns = frame.document.language.mentions.pronouns
    passed = {word for kind in _NOBODY for word in pronouns.get(kind, ())}
    if not words.isdisjoint(passed):
        return False
    known = {word for some in pronouns.values() for word in some}
    is_lone = source[1] - source[0] == 1 and frame.kind(source[0]) == "pronoun"
    return not is_lone or words <= known or words <= frame.lexicon.quantifiers


def _closing(document: Document, quote: Quote) -> int:
    """Return the token after a quotation's last word: its closing mark, if it has one."""
    return bisect_left(document.tokens.starts, quote.inner[-1].end)


def _attribution(frame: Frame, draft: Draft) -> Attribution | None:
    """Return what somebody who is named in the quotation is said to have said, or None."""
    if draft.rule not in _REPORTING or draft.source is None or not is_statement(frame, draft):
        return None
    if draft.cue.modal or draft.cue.negated or stance_of(frame, draft) in _THOUGHT:
        return None  # "they will say", "people know"
    if not _is_another(frame, draft.source):
        return None
    if frame.words[draft.cue.first] not in frame.lexicon.reporting:  # "he has shown that"
        return None
    content = pieces_of(frame, draft)
    if not content or not frame.document.text[content[0].start].isalnum():
        return None  # what is quoted inside a quotation belongs to the outer one
    return Attribution(
        source=frame.span(*draft.source),
        cue=frame.span(draft.cue.first, draft.cue.stop),
        content=content,
        kind=kind_of(frame, content),
        stance=stance_of(frame, draft),
        rule=draft.rule,
    )
