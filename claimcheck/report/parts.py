"""Which words of a claim, and of a passage, are said, unsaid, or stand against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from claimcheck.model import AlignedPart, Evidence, Finding, Span, Verdict

__all__ = ["RIVAL", "Part", "Piece", "parts_of", "pieces", "rivals_in", "unsaid_in"]

RIVAL, UNSAID = "rival", "unsaid"


@attrs.frozen(kw_only=True)
class Part:
    """Words of the claim, by their place in the article, and what the reports make of them."""

    span: Span
    state: str


@attrs.frozen(kw_only=True)
class Piece:
    """Some text with its state; an empty one for plain words."""

    text: str
    state: str = ""


def parts_of(finding: Finding) -> tuple[Part, ...]:
    """Return the parts of a claim that are marked, in the order of the text, each span once."""
    spans = {d.claimed_span: RIVAL for d in finding.differences if d.claimed_span is not None}
    unsaid = {part.span: UNSAID for part in _nearest(finding) if part.level == UNSAID}
    return tuple(Part(span=span, state=state) for span, state in sorted((unsaid | spans).items()))


def unsaid_in(finding: Finding, text: str) -> list[str]:
    """Return the words of a claim that the nearest report leaves unsaid, neighbours as one."""
    joined: list[Span] = []
    for part in parts_of(finding):
        if part.state != UNSAID:
            continue
        if joined and not text[joined[-1].end : part.span.start].strip():
            joined[-1] = Span(joined[-1].start, part.span.end)
        else:
            joined.append(part.span)
    return [span.of(text) for span in joined]


def _nearest(finding: Finding) -> tuple[AlignedPart, ...]:
    """Return the aligned parts of the passage that says most of a claim that is partly said."""
    if finding.verdict is not Verdict.PARTIAL:
        return ()
    parts = [passage.alignment.parts for passage in finding.evidence if passage.alignment.parts]
    return min(parts, key=lambda of: sum(part.level == UNSAID for part in of), default=())


def rivals_in(passage: Evidence, finding: Finding) -> list[Span]:
    """Return the places in a passage, counted from its beginning, that stand against the claim."""
    start = passage.span.start
    found = {
        Span(max(0, d.reported_span.start - start), d.reported_span.end - start)
        for d in finding.differences
        if d.reported_span is not None
        and d.source == passage.source
        and passage.span.overlaps(d.reported_span)
    }
    return sorted(found)


def pieces(text: str, marked: Iterable[tuple[Span, str]]) -> Iterator[Piece]:
    """
    Yield a text in pieces, each marked or plain; of marks that overlap the first counts.

    >>> [(p.text, p.state) for p in pieces("naik 7 persen", [(Span(5, 13), "rival")])]
    [('naik ', ''), ('7 persen', 'rival')]
    """
    done = 0
    for span, state in sorted(marked):
        start, end = max(span.start, done), min(span.end, len(text))
        if start >= end:
            continue
        if start > done:
            yield Piece(text=text[done:start])
        yield Piece(text=text[start:end], state=state)
        done = end
    if done < len(text):
        yield Piece(text=text[done:])
