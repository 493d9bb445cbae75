"""An alignment as a reader is shown it: for each part of a claim, said, unsaid or rival."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.alignment import Aligned, Rival
from claimcheck.judging.values import said_of
from claimcheck.model import AlignedPart, Alignment
from claimcheck.passages import Part

__all__ = ["alignment_of"]

_SAID = 0.5
_TELLING = 0.3  # the weight from which a word is shown as unsaid


def alignment_of(aligned: Aligned, rivals: Sequence[Rival]) -> Alignment:
    """Return for each part of a claim that says something how a passage stands to it."""
    by_part = {rival.part: rival for rival in rivals}
    return Alignment(
        parts=tuple(
            _shown(aligned, part, by_part.get(part.index))
            for part in aligned.claimed.parts
            if part.weight >= _TELLING or part.index in by_part
        )
    )


def _shown(aligned: Aligned, part: Part, rival: Rival | None) -> AlignedPart:
    if rival is not None:
        return AlignedPart(
            span=rival.claimed, level="rival", kind=rival.kind, reported=rival.reported
        )
    if said_of(aligned, part) < _SAID:
        return AlignedPart(span=part.span, level="unsaid", kind=part.kind)
    met = aligned.worded.get(part.index)
    if met is None and part.index in aligned.matching.pairs:
        met = aligned.passage.parts[aligned.matching.pairs[part.index]]
    reported = None if met is None else met.span
    return AlignedPart(span=part.span, level="said", kind=part.kind, reported=reported)
