"""The speaker: the same words given to somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.judging.compare.contexts import keys_of, likeness, tokens_in
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.spellings import are_alike, fold, spelled_in
from claimcheck.model import Attribution, Mention, Span

__all__ = ["compare_speakers"]

_SAME_WORDS = 0.5  # how alike two contents are that can be the same words


def compare_speakers(claim: Details, passage: Details) -> Iterator[Comparison]:
    """
    Yield how the claim's speaker stands to those whom the passage gives such words.

    Another name for the same office is a difference of the name; another office, of the speaker.
    """
    for attribution in claim.attributions:
        speaker = attribution.speaker
        if speaker is None:
            continue
        place = attribution.source or attribution.content[0]
        others = [other for other in passage.attributions if other.speaker]
        same = next((o for o in others if are_alike(speaker, o.speaker or "")), None)
        if same is not None:
            yield Comparison(kind="speaker", outcome="same", claimed=place, reported=same.source)
            continue
        yield _differing(claim, attribution, passage, others)


def _differing(
    claim: Details, attribution: Attribution, passage: Details, others: list[Attribution]
) -> Comparison:
    """Return the rival who says the same words, or that the passage has none."""
    place = attribution.source or attribution.content[0]
    holder = _person(claim, attribution.speaker)
    said = _meaning(claim, attribution.content)
    scored = [
        (likeness(said, _meaning(passage, other.content)), -i, other, person)
        for i, other in enumerate(others)
        if _is_named(other) and (person := _person(passage, other.speaker)) is not None
    ]
    score, _, other, person = max(scored, key=lambda e: e[:2], default=(0.0, 0, None, None))
    if (
        holder is None
        or other is None
        or person is None
        or score < _SAME_WORDS
        or spelled_in(holder.party, passage)
        or spelled_in(person.party, claim)
    ):
        return Comparison(kind="speaker", outcome="missing", claimed=place)
    offices = _office(claim, holder), _office(passage, person)
    differ = all(offices) and not offices[0] & offices[1]
    return Comparison(
        kind="speaker" if differ else "name",
        outcome="rival",
        claimed=place,
        reported=other.source or person.span,
        strength=min(1.0, 0.2 + score),
    )


def _is_named(attribution: Attribution) -> bool:
    """Return whether the source itself says who speaks; whom "she" means is never so sure."""
    source, resolution = attribution.source, attribution.resolution
    if source is None or resolution is None or resolution.mention is None:
        return True
    return resolution.mention.overlaps(source)


def _person(details: Details, speaker: str | None) -> Mention | None:
    """Return the mention of a speaker who has a person's name, which no translation changes."""
    for mention in details.speakers:
        if mention.party == speaker and mention.type in {"person", "unknown"}:
            keys = keys_of(fold(mention.party), details.language)
            return mention if any(k.startswith("~") for key in keys for k in key) else None
    return None


def _office(details: Details, mention: Mention) -> frozenset[str]:
    """Return what an office means, without the names of the body that it belongs to."""
    keys = keys_of(mention.role.lower().split(), details.language)
    return frozenset(key for word in keys for key in word if not key.startswith("~"))


def _meaning(details: Details, content: tuple[Span, ...]) -> frozenset[str]:
    """Return what the words of a content mean, as far as they stand in the details."""
    return frozenset[str]().union(
        *(details.keys[i] for piece in content for i in tokens_in(details, piece))
    )
