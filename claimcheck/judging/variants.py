"""Other wordings of one quotation: a note for the editor, and no conflict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.alignment import Aligned
from claimcheck.model import Difference, Span
from claimcheck.passages import Part

__all__ = ["variants_in"]

_TELLING = 0.3  # the weight of a word whose change is worth a note
_QUOTE = "quote"


def variants_in(aligned: Aligned, source: str) -> tuple[Difference, ...]:
    """Return where a report quotes the same words otherwise, each place with both wordings."""
    if aligned.rewording is None or aligned.wording is None:
        return ()
    claimed, reported = aligned.claimed.sentence.article.text, aligned.passage.article.text
    return tuple(
        Difference(
            kind=_QUOTE,
            claimed=_text(claimed, one),
            reported=_text(reported, two),
            source=source,
            claimed_span=one,
            reported_span=two,
        )
        for one, two in _changes(aligned)
    )


def _changes(aligned: Aligned) -> Iterator[tuple[Span | None, Span | None]]:
    wording = aligned.wording
    quoted = wording is not None and all(
        part.is_quoted and other.is_quoted for part, other in wording.said
    )
    for edit in wording.edits if wording is not None and quoted else ():
        telling = any(part.weight >= _TELLING for part in (*edit.claimed, *edit.reported))
        if telling and not edit.is_edge:
            yield _span(edit.claimed), _span(edit.reported)


def _span(parts: Sequence[Part]) -> Span | None:
    return Span(parts[0].span.start, parts[-1].span.end) if parts else None


def _text(text: str, span: Span | None) -> str:
    return "" if span is None else span.of(text)
