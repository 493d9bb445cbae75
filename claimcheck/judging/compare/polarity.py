"""Negation and its scope, verbs that deny, and opposites."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.judging.compare.contexts import around
from claimcheck.judging.compare.details import CACHED, Comparison, Details
from claimcheck.languages import Language
from claimcheck.languages.judging import CompareSection
from claimcheck.model import Span

__all__ = ["Negation", "compare_polarity", "find_negations"]

_KIND = "polarity"
_SCOPE = 6  # tokens behind the cue
_PREDICATE = 2  # content words that are what is negated
_ALIKE = 0.28  # the share of meaning from which two sentences say the same but for a negation
_ALIKE_HERE = 0.5  # within one language, where no translation changes the words
_BESIDE = 3  # tokens between two negations that cancel each other
_SHORTEST = 4  # letters of a word whose form makes it negative
_BREAKS = frozenset('.,;:!?()“”"—–')


@attrs.frozen(kw_only=True)
class Negation:
    """
    A negation: its cue, and what its predicate means.

    Its ``force`` is *negates* ("not"), *denies* (a verb such as "denied") or *weak*: a word that
    a translation may well negate ("unable", "lack").
    """

    span: Span
    scope: frozenset[str]
    force: str
    place: range


def compare_polarity(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how the negations of the claim stand to the passage, and those it doesn't have."""
    pairs, left, others = _pair(find_negations(claim), find_negations(passage))
    for negation, other in pairs:
        if negation.force != "weak":
            yield Comparison(kind=_KIND, outcome="same", claimed=negation.span, reported=other.span)
    left = [negation for negation in left if negation.force != "weak"]
    others = [negation for negation in others if negation.force != "weak"]
    alone = len(left) + len(others) == 1
    for negation in left:
        yield _against(negation, claim, passage, alone=alone)
    for other in others:
        yield from _unclaimed(other, claim, passage, alone=alone)
    yield from _opposites(claim, passage)


def _pair(
    claimed: Sequence[Negation], reported: Sequence[Negation]
) -> tuple[list[tuple[Negation, Negation]], list[Negation], list[Negation]]:
    """Return the negations that both sides have, first by what they negate, then by force."""
    left, others = list(claimed), list(reported)
    pairs: list[tuple[Negation, Negation]] = []
    for fits in (_same_strong_scope, _same_force, _same_scope, _any):
        for negation in list(left):
            other = next((o for o in others if fits(negation, o)), None)
            if other is not None:
                pairs.append((negation, other))
                left.remove(negation)
                others.remove(other)
    return pairs, left, others


def _same_strong_scope(one: Negation, other: Negation) -> bool:
    return "weak" not in {one.force, other.force} and _same_scope(one, other)


def _same_scope(one: Negation, other: Negation) -> bool:
    return bool(one.scope & other.scope)


def _same_force(one: Negation, other: Negation) -> bool:
    return one.force == other.force


def _any(one: Negation, other: Negation) -> bool:
    return one.force != other.force


def _against(negation: Negation, claim: Details, passage: Details, *, alone: bool) -> Comparison:
    """Return whether the passage affirms what the claim negates."""
    strength, place = _affirmed(negation, claim, passage, alone=alone)
    if place is None:
        return Comparison(kind=_KIND, outcome="missing", claimed=negation.span)
    return Comparison(
        kind=_KIND, outcome="rival", claimed=negation.span, reported=place, strength=strength
    )


def _unclaimed(
    other: Negation, claim: Details, passage: Details, *, alone: bool
) -> Iterator[Comparison]:
    """Yield a rival where the claim affirms what the passage negates."""
    strength, place = _affirmed(other, passage, claim, alone=alone)
    if place is not None:
        yield Comparison(
            kind=_KIND, outcome="rival", claimed=place, reported=other.span, strength=strength
        )


def _affirmed(
    negation: Negation, denying: Details, affirming: Details, *, alone: bool
) -> tuple[float, Span | None]:
    """Return how sure it is that the other side affirms what is negated, and where it does."""
    alike = _closeness(_meaning(denying), _meaning(affirming))
    scope = negation.scope
    if negation.force == "denies":
        scope = frozenset(key for key in scope if not key.startswith("~"))
    for i, keys in enumerate(affirming.keys):
        if keys & scope:
            strength = 0.6 + 0.1 * len(keys & scope) + 0.4 * alike
            return min(1.0, strength), affirming.tokens.span(i, i + 1)
    needed = _ALIKE_HERE if denying.language is affirming.language else _ALIKE
    if alone and negation.force == "negates" and alike >= needed:
        return min(1.0, 0.5 + 0.7 * alike), affirming.spans[0]
    return 0.0, None


def _closeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return which share of the larger meaning both have: the two say the same, no more."""
    larger = max(len(one), len(other))
    return len(one & other) / larger if larger else 0.0


@functools.lru_cache(maxsize=CACHED)
def _meaning(details: Details) -> frozenset[str]:
    return frozenset[str]().union(*details.keys)


@functools.lru_cache(maxsize=CACHED)
def find_negations(details: Details) -> tuple[Negation, ...]:
    """Return the negations of the details, in order, without those in the name of a source."""
    sources = [a.source for a in details.attributions if a.source is not None]
    cues = _cues(details.language)
    pack = details.language.judging.compare
    words = details.tokens.words
    found: list[Negation] = []
    i = 0
    while i < len(words):
        phrase, force = _cue_at(cues, words, i)
        length = len(phrase) or 1
        if not phrase:
            force = _by_form(words[i], pack)
        negation = _negation(details, i, i + length, force) if force else None
        if negation is not None and not any(source.contains(negation.span) for source in sources):
            if found and _cancels(details, found[-1], negation):
                found.pop()
            else:
                found.append(negation)
        i += length
    return tuple(found)


def _cancels(details: Details, one: Negation, other: Negation) -> bool:
    """Return whether two negations make an assertion: "not fail", "tidak mustahil"."""
    between = details.keys[one.place.stop : other.place.start]
    near = len(between) <= 1 or (len(between) <= _BESIDE and not any(between))
    return near and one.force == "negates" and other.force != "negates"


def _cue_at(cues: _Cues, words: list[str], i: int) -> tuple[tuple[str, ...], str]:
    """Return the longest cue at a word, and its force; empty where there is none."""
    for phrase, force in cues.get(words[i], ()):
        if tuple(words[i : i + len(phrase)]) == phrase:
            return phrase, force
    return (), ""


def _by_form(word: str, pack: CompareSection) -> str:
    """Return the force that a word's ending or beginning gives it."""
    if pack.negative_endings and word.endswith(pack.negative_endings):
        return "negates"
    if len(word) <= _SHORTEST:
        return ""
    privative = pack.privative_endings and word.endswith(pack.privative_endings)
    prefixed = pack.privative_prefixes and word.startswith(pack.privative_prefixes)
    return "weak" if privative or prefixed else ""


def _negation(details: Details, first: int, stop: int, force: str) -> Negation:
    tokens, keys = details.tokens, details.keys
    scope: list[frozenset[str]] = []
    for at in range(stop, min(len(tokens), stop + _SCOPE)):
        named = tokens.surfaces[at][0].isupper()
        if tokens.words[at] in _BREAKS or len(scope) == _PREDICATE or (named and force == "denies"):
            break
        if keys[at] and not named:
            scope.append(keys[at])
    return Negation(
        span=tokens.span(first, stop),
        scope=frozenset[str]().union(*scope),
        force=force,
        place=range(first, stop),
    )


_Cues = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


@functools.cache
def _cues(language: Language) -> _Cues:
    """Return the cues by their first word, longest first; no force for what negates nothing."""
    pack = language.judging.compare
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrases, force in (
        (pack.not_negative, ""),
        (pack.negators, "negates"),
        (pack.deniers, "denies"),
        (pack.negative_words, "weak"),
    ):
        for phrase in phrases:
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, force))
    return {word: tuple(sorted(all_, key=lambda e: -len(e[0]))) for word, all_ in table.items()}


def _opposites(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield a rival where the passage has the opposite of what the claim says, and not the same."""
    opposites = claim.language.judging.compare.opposites
    said, own = _meaning(passage), _meaning(claim)
    alike = _closeness(own, said)
    if alike < _ALIKE:
        return
    told = opposites.keys() - said
    for i, keys in enumerate(claim.keys):
        if keys.isdisjoint(told):
            continue
        contrary = {other for key in keys - said for other in opposites.get(key, ())} & said - own
        if not contrary:
            continue
        place = next(j for j, found in enumerate(passage.keys) if contrary & found)
        here, there = claim.tokens.span(i, i + 1), passage.tokens.span(place, place + 1)
        if around(claim, here) & around(passage, there):
            yield Comparison(
                kind=_KIND, outcome="rival", claimed=here, reported=there, strength=0.5 + alike / 2
            )
