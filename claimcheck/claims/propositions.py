"""One claim a proposition: sentences of quotations, attributed clauses, the outlet's own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.model import Attribution, Claim, Mention, Quantity, Span, Timex, inside
from claimcheck.reading import Document

__all__ = ["build_claims"]


def build_claims(
    document: Document,
    attributions: Sequence[Attribution],
    *,
    timexes: Sequence[Timex] = (),
    quantities: Sequence[Quantity] = (),
    mentions: Sequence[Mention] = (),
) -> tuple[Claim, ...]:
    """Return the claims of a document, in the order of the text."""
    text = document.text
    drafts = sorted(_drafts(document, attributions), key=lambda draft: draft[0])
    return tuple(
        Claim(
            id=f"c{number}",
            spans=(span,),
            text=span.of(text),
            speaker=attribution.speaker if attribution else None,
            attribution=attribution,
            timexes=inside(timexes, (span,)),
            quantities=inside(quantities, (span,)),
            mentions=inside(mentions, (span,)),
        )
        for number, (span, attribution) in enumerate(drafts, 1)
    )


def _drafts(
    document: Document, attributions: Sequence[Attribution]
) -> Iterator[tuple[Span, Attribution | None]]:
    """Yield the attributed pieces, a sentence at a time, and the sentences that nobody is given."""
    sentences = [document.span(sentence) for sentence in document.story]
    attributed: list[Span] = []
    for attribution in attributions:
        for piece in attribution.content:
            attributed.append(piece)
            for sentence in sentences:
                start, end = max(piece.start, sentence.start), min(piece.end, sentence.end)
                if end - start > 1:
                    yield Span(start, end), attribution
    for sentence in sentences:
        if not any(piece.overlaps(sentence) for piece in attributed):
            yield sentence, None
