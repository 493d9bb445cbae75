"""Sentences that go on with what somebody says, by a word that only a speaker's side bears."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.attribution.clauses import FINITE
from claimcheck.attribution.cues import cue_at
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame
from claimcheck.attribution.statements import is_statement

__all__ = ["CARRIED", "carried"]

CARRIED = "carried on"
_PREDICATES = FINITE | {"negation", "adverb"}
_BEFORE_SUBJECTS = frozenset({
    "edge", "comma", "adverb", "subordinator", "conjunction", "time", "number", "demonstrative",
})  # fmt: skip


def carried(frame: Frame, drafts: Sequence[Draft]) -> Draft | None:
    """
    Return the draft of a sentence without a cue whose subject is a logophor.

    "Pihaknya belum tahu kapan api muncul." are the words of whoever spoke before (logophoricity,
    after Hagège 1974).

    Args:
        frame: the sentence.
        drafts: what is attributed in it; a statement among them has a speaker of its own.
    """
    logophors = frame.lexicon.logophors
    if logophors.isdisjoint(frame.words) or any(is_statement(frame, d) for d in drafts):
        return None
    item = next(i for i, word in enumerate(frame.words) if word in logophors)
    if frame.kind(item - 1) not in _BEFORE_SUBJECTS or frame.kind(item + 1) not in _PREDICATES:
        return None
    source = (item, item + 1)
    return Draft(cue=cue_at(frame, item), rule=CARRIED, source=source, content=(0, len(frame)))
