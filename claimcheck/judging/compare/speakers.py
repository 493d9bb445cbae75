"""The speaker: the same words given to somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.judging.compare.contents import (
    SAME_WORDS,
    overlap,
    say_so_nearby,
    what_is_said,
)
from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.offices import Holder, holder_of
from claimcheck.judging.compare.spellings import are_alike, spelled_in
from claimcheck.model import Attribution, Span

__all__ = ["compare_speakers"]

_REPORTED = 0.7  # how sure a rival is at most where no words are quoted: two may say one thing
_POSTS = 0.6  # and where one is told by a post that the other has not
_DOUBTFUL = 0.4  # and where one has no name


@attrs.frozen
class _Rival:
    """Someone else who says the words: where, how alike the words are, and who it is."""

    score: float
    attribution: Attribution
    holder: Holder


def compare_speakers(claim: Details, passage: Details) -> Iterator[Comparison]:
    """
    Yield how the claim's speaker stands to those whom the passage gives such words.

    Another name for the same office is a difference of the name; another office, of the speaker.
    A body and who speaks for it are one, as are a name and an office without one.
    """
    others = [other for other in passage.attributions if other.speaker]
    for attribution in claim.attributions:
        speaker = attribution.speaker
        if speaker is None:
            continue
        place = attribution.source or attribution.content[0]
        same = next((o for o in others if are_alike(speaker, o.speaker or "")), None)
        if same is not None:
            yield Comparison(kind="speaker", outcome="same", claimed=place, reported=same.source)
            continue
        holder = holder_of(claim, attribution)
        rival = None if holder is None else _rival(claim, attribution, holder, passage, others)
        if holder is None or rival is None:
            yield from _unrivalled(place, claim, passage)
            continue
        yield Comparison(
            kind="speaker" if _differ_in_office(holder, rival.holder) else "name",
            outcome="rival",
            claimed=place,
            reported=rival.attribution.source or rival.holder.span,
            strength=_strength(attribution, holder, rival),
        )


def _unrivalled(place: Span, claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield that the passage tells of the speaker in some way, or doesn't; of "he", nothing."""
    named = frozenset[str]().union(*(claim.keys[i] for i in tokens_in(claim, place)))
    if not named:
        return
    at = next((i for i, keys in enumerate(passage.keys) if keys & named), None)
    yield Comparison(
        kind="speaker",
        outcome="missing" if at is None else "compatible",
        claimed=place,
        reported=None if at is None else passage.tokens.span(at, at + 1),
    )


def _rival(
    claim: Details,
    attribution: Attribution,
    holder: Holder,
    passage: Details,
    others: Sequence[Attribution],
) -> _Rival | None:
    """Return the one who says the same words and can't be the claim's speaker."""
    said = what_is_said(claim, attribution.content)
    scored = [
        _Rival(overlap(said, what_is_said(passage, other.content)), other, person)
        for other in others
        if _is_named(other) and (person := holder_of(passage, other)) is not None
    ]
    best = max(scored, key=lambda rival: rival.score, default=None)
    if best is None or best.score < SAME_WORDS or not _can_rival(holder, best.holder):
        return None
    if _is_told(holder, passage) or _is_told(best.holder, claim):
        return None
    return None if say_so_nearby((holder.name or holder.party,), said, passage) else best


def _can_rival(holder: Holder, other: Holder) -> bool:
    """Return whether two speakers are two people, and not one by name and office, or a body."""
    if holder.office.excludes(other.office):
        return True
    if holder.speaks_for(other) or other.speaks_for(holder):
        return False
    return (bool(holder.name) and bool(other.name)) or _differ_in_office(holder, other)


def _differ_in_office(holder: Holder, other: Holder) -> bool:
    ours, theirs = holder.office.nouns, other.office.nouns
    differ = bool(ours and theirs) and ours.isdisjoint(theirs)
    return differ or holder.office.excludes(other.office)


def _is_told(holder: Holder, details: Details) -> bool:
    """Return whether the details name one, or tell of the post of one who has no name."""
    if holder.name:
        return spelled_in(holder.name, details) is not None
    return any(not holder.office.posts.isdisjoint(keys) for keys in details.keys)


def _strength(attribution: Attribution, holder: Holder, rival: _Rival) -> float:
    """Return how sure a rival is: surest where both quote the same words of two who have names."""
    quoted = "indirect" not in {attribution.kind, rival.attribution.kind}
    if holder.name and rival.holder.name:
        return min(1.0 if quoted else _REPORTED, 0.2 + rival.score)
    if holder.office.excludes(rival.holder.office):
        return min(_REPORTED if quoted else _POSTS, 0.2 + rival.score)
    return _DOUBTFUL


def _is_named(attribution: Attribution) -> bool:
    """Return whether the source itself says who speaks; whom "she" means is never so sure."""
    source, resolution = attribution.source, attribution.resolution
    if source is None or resolution is None or resolution.mention is None:
        return True
    return resolution.mention.overlaps(source)
