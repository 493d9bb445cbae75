"""Whose words two sides are: one quotation of two speakers, two statements of two."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.alignment.claimed import Claimed
from claimcheck.alignment.matching import Matching
from claimcheck.alignment.sides import Rival
from claimcheck.alignment.spellings import share_a_word
from claimcheck.alignment.wording import Wording
from claimcheck.model import Article, Attribution, Span
from claimcheck.passages import NAME, Passage, lying_in

__all__ = [
    "are_of_two_voices",
    "has_another_speaker",
    "has_same_speaker",
    "rival_speakers",
]

_SAME, _TRANSLATED = 0.8, 0.55  # the share of a quotation that must be the same, or meet
_TELLING = 0.5  # the weight of a word that a translation has too
_LEAST = 4  # parts of a quotation that nobody else says by chance
_COPIED, _LONG = 0.95, 10  # the share of a text in the same words, and parts that it has then
_DIRECT, _QUOTED = "direct", frozenset({"direct", "mixed"})
_POLARITY = "polarity"
_PRONOUN, _SUBJECT = "PRON", "subject"
_PERSON, _BODY = "person", "organization"
_PERSONS = frozenset({_PERSON, "unknown"})


def rival_speakers(
    claimed: Claimed, passage: Passage, matching: Matching, wording: Wording | None
) -> Iterator[Rival]:
    """Yield the other person to whom a report gives the very words of a quotation, or of a text."""
    own = claimed.claim.attribution
    if own is None or own.source is None:
        return
    share = _share(claimed, passage, matching, wording)
    is_copied = _is_copied(claimed, passage, share)
    if not (is_copied or _is_requoted(claimed, passage, share)):
        return
    heard = [a for a in passage.attributions if _is_named(a, passage, copied=is_copied)]
    if not heard or not _is_named(own, claimed.sentence, copied=is_copied):
        return
    other = heard[0]
    if other.source is not None and _are_others(claimed, own, passage):
        yield Rival(
            part=min(claimed.own),
            kind="speaker",
            found="speaker",
            claimed=own.source,
            reported=other.source,
            slot=1.0,
            around_claim=share,
            around_passage=share,
            covered=share,
        )


def _is_requoted(claimed: Claimed, passage: Passage, share: float) -> bool:
    """Return whether enough of a quotation is the same, or meets in another language."""
    across = claimed.sentence.language.tag != passage.language.tag
    telling = [part for part in claimed.parts if part.weight >= _TELLING or not across]
    return len(telling) >= _LEAST and share >= (_TRANSLATED if across else _SAME)


def _is_copied(claimed: Claimed, passage: Passage, share: float) -> bool:
    """Return whether two sentences of one language have the same words at length, quoted or not."""
    across = claimed.sentence.language.tag != passage.language.tag
    return not across and len(claimed.parts) >= _LONG and share >= _COPIED


def has_another_speaker(claimed: Claimed, passage: Passage) -> bool:
    """
    Return whether a passage has another person say it than the claim, both called by name.

    What is retold in other words anybody may say, but of himself.
    """
    own = claimed.claim.attribution
    if own is None or (own.kind not in _QUOTED and not _is_of_self(claimed)):
        return False
    return _are_others(claimed, own, passage)


def _are_others(claimed: Claimed, own: Attribution, passage: Passage) -> bool:
    """Return whether a claim's speaker and all whom a passage cites are other persons by name."""
    if not own.speaker or not _is_person(own, claimed.sentence):
        return False
    persons = [other for other in passage.attributions if _is_person(other, passage)]
    if any(_alike(own, other, passage.article) for other in passage.attributions):
        return False
    return bool(persons) and not any(_is_called(other, claimed) for other in persons)


def has_same_speaker(claimed: Claimed, passage: Passage) -> bool:
    """Return whether who says the claim is cited in a passage as well."""
    own = claimed.claim.speaker
    heard = (attribution.speaker for attribution in passage.attributions)
    return bool(own) and any(share_a_word(own or "", other) for other in heard if other)


def _is_of_self(claimed: Claimed) -> bool:
    """Return whether what somebody says begins with a pronoun as its subject: "she would run"."""
    parts = claimed.sentence.parts
    frame = None if claimed.root is None else claimed.sentence.frames[claimed.root]
    return frame is not None and any(parts[i].upos == _PRONOUN for i in frame.of_role(_SUBJECT))


def are_of_two_voices(claimed: Claimed, passage: Passage, rival: Rival) -> bool:
    """
    Return whether a claim and its rival are the words of two who are named, each his own.

    What a body says is its own wherever its name stands beside: its officials tell what it thinks.
    Of a value that differs only who asks or promises is told: two may ask for the same.
    """
    if rival.kind != _POLARITY:
        return claimed.is_shared_by(rival.claimed)
    own = claimed.claim.speaker
    if not own:
        return False
    telling = [a for a in passage.attributions if a.speaker and _has(a, rival.reported)]
    heard = [a.speaker for a in telling if a.speaker]
    if claimed.sentence.language.tag != passage.language.tag:  # a body's name is translated
        persons = [_is_person(claimed.claim.attribution, claimed.sentence)]
        persons += [_is_person(attribution, passage) for attribution in telling]
        if not all(persons):
            return False
    if not _is_person(claimed.claim.attribution, claimed.sentence):
        heard += [part.form for part in passage.parts if part.kind == NAME and heard]
    return bool(heard) and not any(share_a_word(own, other) for other in heard)


def _is_person(attribution: Attribution | None, passage: Passage) -> bool:
    """Return whether a speaker is a person who is called by name where he speaks."""
    if attribution is None or attribution.source is None:
        return False
    return not _PERSONS.isdisjoint(_types(attribution.source, passage))


def _has(attribution: Attribution, span: Span) -> bool:
    """Return whether a place lies in what somebody says."""
    return any(piece.overlaps(span) for piece in attribution.content)


def _share(
    claimed: Claimed, passage: Passage, matching: Matching, wording: Wording | None
) -> float:
    """Return how far a passage has the words of a quotation, or their translation."""
    if claimed.sentence.language.tag != passage.language.tag:
        total = sum(part.weight for part in claimed.parts)
        told = sum(part.weight * matching.worth(part.index) for part in claimed.parts)
        return told / total if total else 0.0
    return 0.0 if wording is None else wording.share


def _is_named(attribution: Attribution, passage: Passage, *, copied: bool) -> bool:
    """Return whether a quotation's speaker is one person, maybe of a body, called by name there."""
    is_quoted = copied or attribution.kind == _DIRECT
    if not is_quoted or not attribution.speaker or attribution.source is None:
        return False
    types = _types(attribution.source, passage)
    return _PERSON in types or (not _PERSONS.isdisjoint(types) and _BODY not in types)


def _types(source: Span, passage: Passage) -> frozenset[str]:
    """Return of what types the names in a source are, one among them that opens a sentence."""
    mentions = lying_in(passage.article.mentions, source)
    opening = [p.mention for p in passage.parts if p.kind == NAME and source.contains(p.span)]
    return frozenset(m.type for m in (*mentions, *opening) if m is not None and m.kind == "name")


def _alike(own: Attribution, other: Attribution, article: Article) -> bool:
    """Return whether two speakers may be one: a word of their names is the same."""
    return any(
        share_a_word(own.speaker or "", name)
        for name in (other.speaker or "", _text(other, article))
    )


def _is_called(other: Attribution, claimed: Claimed) -> bool:
    """Return whether a report's speaker is named in the claim's own sentence."""
    names = (part.form for part in claimed.sentence.parts if part.kind == NAME)
    return any(share_a_word(other.speaker or "", name) for name in names)


def _text(attribution: Attribution, article: Article) -> str:
    return "" if attribution.source is None else attribution.source.of(article.text)
