"""Names: aliases, given names, titles and spellings; a rival stands in the other's place."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.judging.compare.contexts import around, keys_of, likeness, tokens_in
from claimcheck.judging.compare.details import CACHED, Comparison, Details
from claimcheck.judging.compare.gazetteer import find_places
from claimcheck.judging.compare.spellings import are_alike, share_a_word, spelled_in
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.model import Mention, Span

__all__ = ["compare_names"]

_KIND = "name"
_RIVAL = 0.5


@attrs.frozen(kw_only=True)
class _Named:
    """A name in the details, with the office that its bearer is given and what stands around."""

    mention: Mention
    spellings: frozenset[str]
    role: frozenset[str]
    context: frozenset[str]
    foreign: int


def compare_names(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each person or body that the claim names stands to those of the passage."""
    claimed = _named(claim)
    reported = _named(passage)
    matched = {
        index: other
        for index, name in enumerate(claimed)
        if (other := _counterpart(name, passage, reported)) is not None
    }
    lonely = [
        other
        for other in reported
        if _may_rival(other)
        and not any(_one_party(name, other) for name in claimed)
        and not _is_known(other, claim)
        and _spelled(other, claim) is None
    ]
    alone = sum(1 for i, name in enumerate(claimed) if i not in matched and _may_rival(name)) == 1
    for index, name in enumerate(claimed):
        if index in matched:
            yield Comparison(
                kind=_KIND,
                outcome="same",
                claimed=name.mention.span,
                reported=matched[index].span,
            )
            continue
        rival = _rival(name, lonely, alone=alone) if _may_rival(name) else None
        if rival is None:
            if name.foreign and name.mention.certain:  # a translation may have any other's words
                yield Comparison(kind=_KIND, outcome="missing", claimed=name.mention.span)
            continue
        yield Comparison(
            kind=_KIND,
            outcome="rival",
            claimed=name.mention.span,
            reported=rival[1].mention.span,
            strength=rival[0],
        )


@functools.lru_cache(maxsize=CACHED)
def _named(details: Details) -> tuple[_Named, ...]:
    """Return one entry a party that the details name."""
    found: dict[str, _Named] = {}
    places = {place.span for place in find_places(details)}
    for mention in (*details.mentions, *_unread(details)):
        if mention.kind != "name" or mention.type == "place" or mention.party in found:
            continue
        if mention.span in places:
            continue
        found[mention.party] = _Named(
            mention=mention,
            spellings=frozenset((mention.party, mention.span.of(details.text))),
            role=_role(details, mention),
            context=around(details, mention.span),
            foreign=_foreign_words(details, mention),
        )
    return tuple(found.values())


def _unread(details: Details) -> Iterator[Mention]:
    """Yield runs of capitalised words of no known meaning that no mention covers: new names."""
    tokens, keys = details.tokens, details.keys
    known = lexicon_of(details.language)
    covered = [mention.span for mention in details.mentions]
    covered += [timex.span for timex in details.timexes]
    covered += [place.span for place in find_places(details)]
    run = -1
    for i in range(len(tokens) + 1):
        is_name = (
            i < len(tokens)
            and tokens.surfaces[i][0].isupper()
            and any(key.startswith("~") for key in keys[i])
            and tokens.words[i] not in known.never
            and tokens.words[i] not in known.common
        )
        if is_name and run < 0:
            run = i
        elif not is_name and run >= 0:
            span = tokens.span(run, i)
            run = -1
            if not any(taken.overlaps(span) for taken in covered):
                text = span.of(details.text)
                yield Mention(span=span, kind="name", type="unknown", party=text, certain=False)


def _foreign_words(details: Details, mention: Mention) -> int:
    """Return how many last words of a name mean nothing in the language, as surnames do."""
    foreign = 0
    for i in reversed(tokens_in(details, mention.span)):
        known = not any(key.startswith("~") for key in details.keys[i])
        if known or not details.tokens.surfaces[i][0].isupper():
            break
        foreign += 1
    return foreign


def _role(details: Details, mention: Mention) -> frozenset[str]:
    words = mention.role.lower().split()
    return frozenset[str]().union(*keys_of(words, details.language))


def _is_person(name: _Named) -> bool:
    """Return whether a name is a person's, or looks like one's: two foreign words or more."""
    kind = name.mention.type
    return kind == "person" or (kind == "unknown" and name.foreign > 1 and name.mention.certain)


def _may_rival(name: _Named) -> bool:
    """Return whether it is a person's name, or one that no translation would change."""
    kind = name.mention.type
    return kind == "person" or (kind == "unknown" and name.foreign > 0)


def _is_known(other: _Named, claim: Details) -> bool:
    """Return whether the claim's article tells of the party as well, as one beside the others."""
    return any(are_alike(one, party) for one in other.spellings for party in claim.parties)


def _counterpart(name: _Named, passage: Details, reported: Sequence[_Named]) -> Mention | None:
    """Return the passage's mention of the same party, by name or by what stands for it."""
    for other in reported:
        if _one_party(name, other):
            return other.mention
    for mention in passage.mentions:
        if mention.party and any(are_alike(one, mention.party) for one in name.spellings):
            return mention
    span = _spelled(name, passage)
    taken = span is None or any(other.mention.span.overlaps(span) for other in reported)
    return None if taken or span is None else attrs.evolve(name.mention, span=span)


def _spelled(name: _Named, details: Details) -> Span | None:
    """Return where a capitalised word of the details is the last one of a spelling of the name."""
    found = (spelled_in(spelling, details) for spelling in name.spellings)
    return next((span for span in found if span), None)


def _one_party(name: _Named, other: _Named) -> bool:
    pairs = [(a, b) for a in name.spellings for b in other.spellings]
    if any(are_alike(a, b) for a, b in pairs):
        return True
    people = "person" in {name.mention.type, other.mention.type}
    return not people and any(share_a_word(a, b) for a, b in pairs)


def _rival(name: _Named, others: list[_Named], *, alone: bool) -> tuple[float, _Named] | None:
    """Return the name that stands in this one's place, and how sure that is."""
    scored = []
    for i, other in enumerate(others):
        if not (name.mention.certain or other.mention.certain or _is_person(other)):
            continue
        score = 0.35 if _is_person(name) or _is_person(other) else 0.1
        score += 0.3 if name.role & other.role else 0.0
        score += 0.35 * min(1.0, 1.5 * likeness(name.context, other.context))
        score += 0.2 if alone and len(others) == 1 else 0.0
        scored.append((score, -i, other))
    if not scored:
        return None
    score, _, best = max(scored, key=lambda entry: entry[:2])
    return (min(1.0, score), best) if score >= _RIVAL else None
