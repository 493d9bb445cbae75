"""Negation: agreed to, left out, or against what the other side affirms; and opposites."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet

import attrs

from claimcheck.judging.compare.contexts import around, likeness, tokens_in
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.negations import Negation, excepts, find_negations, idiomatic
from claimcheck.judging.compare.opposites import compare_opposites, complements_of
from claimcheck.judging.compare.overlaps import (
    clause_around,
    keys_said,
    least_agreement,
    nearness,
    said,
    shared,
    slots_between,
    surety,
    surety_at,
)
from claimcheck.judging.compare.sayings import compare_sayings
from claimcheck.judging.compare.spellings import spelled_in
from claimcheck.judging.keys import keys_in
from claimcheck.model import Span

__all__ = ["compare_polarity"]

_KIND = "polarity"
_NEAR = 5  # tokens on each side of a negation in which a translation may put what is negated
_AMONG = 0.5  # share of the words around both that shows it is said of the same thing
_WHAT = frozenset({"concept", "word"})
_WORDED = 0.4  # how much less sure, within one language, where the word itself isn't affirmed
_WHOLE = 0.15  # how much surer, or less, by whether what is negated with it is affirmed there too
_CONCLUDED = 0.95  # the most that can be concluded from what is alike
_ENOUGH = 3.0  # weight of what is alike without which nothing is concluded for sure
_MILD = 0.4  # how much less sure it is for "without", "denied" and "who didn't" than for "didn't"
_STRANGE = 0.8  # and where the two sides speak of different persons
_RIVAL = 0.1
_ASTRAY = 0.2  # how far a translation moves a word, as a share of the sentence
_MOST = 20  # places of a word in a sentence
_NOTHING: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True)
class _Affirmation:
    """Where the other side affirms what is negated, and how sure it is that it's the same."""

    place: Span
    strength: float


def compare_polarity(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how the negations of the claim stand to the passage, and those it doesn't have."""
    sayings = tuple(compare_sayings(claim, passage))
    yield from sayings
    judged = {span for saying in sayings for span in (saying.claimed, saying.reported)}
    pairs, left, others = _pair(claim, passage, without=judged)
    for negation, other in pairs:
        if not negation.asserts:
            yield Comparison(kind=_KIND, outcome="same", claimed=negation.span, reported=other.span)
    paired = any(not one.asserts and not other.asserts for one, other in pairs)
    alone = not paired and sum(n.force != "weak" for n in (*left, *others)) == 1
    for negation in left:
        found = _affirmed(negation, claim, passage, alone=alone)
        if found is not None:
            yield _rival(negation.span, found.place, found.strength)
        elif not negation.asserts:
            yield Comparison(kind=_KIND, outcome="missing", claimed=negation.span)
    for other in others:
        found = _affirmed(other, passage, claim, alone=alone)
        if found is not None:
            yield _rival(found.place, other.span, found.strength)
    yield from compare_opposites(claim, passage, pairs)


def _rival(claimed: Span, reported: Span, strength: float) -> Comparison:
    return Comparison(
        kind=_KIND, outcome="rival", claimed=claimed, reported=reported, strength=strength
    )


_Pairs = list[tuple[Negation, Negation]]


def _pair(
    claim: Details, passage: Details, *, without: AbstractSet[Span | None]
) -> tuple[_Pairs, list[Negation], list[Negation]]:
    """
    Return the negations that both sides have, and those that either has alone.

    Those come first that negate the same; then those of which neither is affirmed elsewhere, for
    a translation may choose other words for what is negated.
    """
    left, others = (
        [n for n in find_negations(d) if n.span not in without] for d in (claim, passage)
    )
    if not (left and others):
        return [], _unshared(left, passage), _unshared(others, claim)
    pairs: _Pairs = []

    def take(fits: Callable[[Negation, Negation], bool]) -> None:
        """Move what fits from both lists to the pairs, first what stands in like surroundings."""
        found = [(n, o) for n in left for o in others if fits(n, o)]
        found.sort(key=lambda p: -likeness(_around(claim, p[0]), _around(passage, p[1])))
        for negation, other in found:
            if negation in left and other in others:
                pairs.append((negation, other))
                left.remove(negation)
                others.remove(other)

    def meet(one: Negation, other: Negation) -> bool:
        if _undone(one, other) or _undone(other, one):
            return False
        if "weak" in {one.force, other.force} and _elsewhere(one, claim, other, passage):
            return False
        return not (_apart(one, claim, other, passage) or _apart(other, passage, one, claim))

    take(lambda one, other: bool(one.own & other.own))
    take(lambda one, other: not (one.asserts or other.asserts) and _same_scope(one, other))
    left[:], others[:] = _unshared(left, passage), _unshared(others, claim)
    take(_same_scope)
    take(lambda one, other: one.force == other.force and meet(one, other))
    take(meet)
    return pairs, left, others


def _same_scope(one: Negation, other: Negation) -> bool:
    if _undone(one, other) or _undone(other, one):
        return False
    return bool(_asked_of(one, other) & _asked_of(other, one))


def _asked_of(one: Negation, other: Negation) -> frozenset[str]:
    """Return what one negates; its predicate alone where the other is one phrase: "the same"."""
    is_phrase = other.force == "weak" and not other.own
    return one.head if is_phrase and one.force != "weak" else one.negated


def _undone(one: Negation, other: Negation) -> bool:
    """Return whether one undoes what the other means: "not suspended", and "suspended"."""
    undoable = {"weak", "denies"} if one.force == "doubled" else {"weak"}
    return one.force != "weak" and other.force in undoable and bool(one.negated & other.own)


def _unshared(negations: list[Negation], other: Details) -> list[Negation]:
    """Return the negations without the weak ones whose word the other side affirms as well."""
    if all(negation.force != "weak" for negation in negations):
        return negations
    negated = {i for negation in find_negations(other) for i in negation.reach}
    said = frozenset[str]().union(*(k for i, k in enumerate(other.keys) if i not in negated))
    return [n for n in negations if n.force != "weak" or not n.own & said]


def _elsewhere(one: Negation, here: Details, other: Negation, there: Details) -> bool:
    """Return whether neither what is around two negations is alike nor their place in the whole."""
    places = one.place.start / len(here.keys), other.place.start / len(there.keys)
    if abs(places[0] - places[1]) <= _ASTRAY:
        return False
    return _around(here, one).isdisjoint(_around(there, other))


def _apart(one: Negation, here: Details, other: Negation, there: Details) -> bool:
    """Return whether what one negates is affirmed elsewhere than where the other stands."""
    if one.asserts:
        return False
    near = range(other.reach.start - _NEAR, other.reach.stop + _NEAR)
    stated = _stated(one.head, there) or _stated(one.negated, there)
    places = [i for i in stated if i not in near]
    if not places:
        return False
    context = _around(here, one)
    here_and_there = likeness(context, _around(there, other))
    return any(likeness(context, _at(there, i)) > here_and_there for i in places)


def _affirmed(
    negation: Negation, denying: Details, affirming: Details, *, alone: bool
) -> _Affirmation | None:
    """Return where the other side affirms what is negated; None where it doesn't."""
    if negation.force == "weak" and not (
        negation.refuses or (negation.privative and _is_only(denying, affirming))
    ):
        return None
    if negation.excepts and not excepts(affirming):
        return None
    if negation.force == "doubled" and any(n.force == "negates" for n in find_negations(affirming)):
        return None  # each side has a word for not, though before another word
    at = _place_of(negation, _around(denying, negation), affirming)
    if at is not None and negation.privative and not _is_among(negation, denying, affirming, at):
        return None
    if at is not None:
        place, sure = (
            affirming.tokens.span(at, at + 1),
            _stated_surety(negation, denying, affirming, at),
        )
    elif alone and _can_be_unstated(negation, denying, affirming):
        place, sure = affirming.spans[0], _concluded_surety(negation, denying, affirming)
    else:
        return None
    if negation.force in {"lacks", "denies", "weak"} or negation.relative:
        sure -= _MILD
    if _are_strangers(denying, affirming):
        sure -= _STRANGE
    return _Affirmation(place=place, strength=min(1.0, sure)) if sure >= _RIVAL else None


def _is_only(one: Details, other: Details) -> bool:
    """Return whether two sides have one negation between them, but for words that are one."""
    every = (*find_negations(one), *find_negations(other))
    return sum(n.force != "weak" or n.privative for n in every) == 1


def _is_among(negation: Negation, denying: Details, affirming: Details, at: int) -> bool:
    """Return whether a word stands among the same words as the one that negates it."""
    near = nearness(denying, _extent(negation), affirming, range(at, at + 1))
    return near >= _AMONG


def _stated_surety(negation: Negation, denying: Details, affirming: Details, at: int) -> float:
    """Return how sure it is that a word of the other side affirms what is negated."""
    sure = surety_at(denying, _extent(negation), affirming, range(at, at + 1))
    if len(negation.scope) > 1:
        sure += _WHOLE if _all_near(negation, affirming, at) else -_WHOLE
    return sure


def _concluded_surety(negation: Negation, denying: Details, affirming: Details) -> float:
    """Return how sure it is by the rest alone: that little is alike is no sign, however short."""
    here = denying.language is affirming.language
    clause = slots_between(denying, *_clause_of(negation, denying))
    alike = max(
        least_agreement(denying, affirming),
        min(shared(clause, keys_said(affirming)), shared(said(affirming), keys_in(clause))),
    )
    sure = surety(alike) - (_WORDED if here else 0.0)
    known = keys_said(affirming)
    alike = sum(slot.weight for slot in said(denying) if not slot.keys.isdisjoint(known))
    return min(sure, _CONCLUDED) * min(1.0, alike / _ENOUGH)


def _clause_of(negation: Negation, denying: Details) -> tuple[range, ...]:
    """Return the tokens of the clause in which something is negated."""
    before, behind = clause_around(denying, _extent(negation))
    return before, _extent(negation), behind


def _all_near(negation: Negation, affirming: Details, at: int) -> bool:
    """Return whether every word that is negated stands by the one that is affirmed."""
    near = _NOTHING.union(*affirming.keys[max(0, at - _NEAR) : at + _NEAR + 1])
    return all(keys & near for keys in negation.scope)


def _extent(negation: Negation) -> range:
    """Return the tokens from the cue to the end of what it negates."""
    return range(negation.place.start, negation.reach.stop)


def _place_of(negation: Negation, context: frozenset[str], affirming: Details) -> int | None:
    """Return the token that affirms what is negated, best one by the same words."""
    negated = {i for n in find_negations(affirming) if n.force != "weak" for i in n.reach}
    if negation.force == "doubled":  # "has not denied": the denial itself is what is affirmed
        negated -= {i for n in find_negations(affirming) if n.force == "denies" for i in n.place}
    negated |= idiomatic(affirming)
    sources = [a.source for a in affirming.attributions if a.source is not None]
    negated |= {i for source in sources for i in tokens_in(affirming, source)}  # "records show"
    places = [i for i in _stated(negation.head, affirming) if i not in negated]
    near = {
        i: (_all_near(negation, affirming, i), likeness(context, _at(affirming, i))) for i in places
    }
    if negation.quantifies:  # that a thing is named is not yet that there is one
        places = [i for i in places if near[i][0]]
    return max(places, key=lambda i: (*near[i], -i), default=None)


def _stated(meaning: frozenset[str], details: Details) -> list[int]:
    """Return the first tokens that mean something."""
    found = (i for i, keys in enumerate(details.keys) if keys & meaning)
    return list(itertools.islice(found, _MOST))


def _can_be_unstated(negation: Negation, denying: Details, affirming: Details) -> bool:
    """
    Return whether a sentence may affirm what is negated in other words, known by the rest.

    It doesn't where it has a word that says as much as the negation does: "closed", "not open".
    """
    if negation.force != "negates" or negation.relative:
        return False
    if any(key[0] == "#" for key in negation.head):  # no figure says "never 900"
        return False
    complements = complements_of()
    instead = _NOTHING.union(*(complements.get(key, _NOTHING) for key in negation.head))
    if any(instead & keys for keys in affirming.keys if keys.isdisjoint(denying.meaning)):
        return False
    return _has_other_words(affirming, denying)


def _has_other_words(one: Details, other: Details) -> bool:
    """
    Return whether one side has a word that the other doesn't: there the deed may be affirmed.

    Each word of the other stands for one: "voters will vote" says more than "voters".
    """
    places: dict[str, list[int]] = {}
    slots = said(other)
    for i in range(len(slots) - 1, -1, -1):
        for key in slots[i].keys:
            places.setdefault(key, []).append(i)
    taken: set[int] = set()
    for slot in said(one):
        free = [_last_left(places.get(key, []), taken) for key in slot.keys]
        at = min((i for i in free if i is not None), default=None)
        if at is not None:
            taken.add(at)
        elif slot.kind in _WHAT:
            return True
    return False


def _last_left(stack: list[int], taken: AbstractSet[int]) -> int | None:
    """Return the last of some numbers that is not taken, and forget those behind it."""
    while stack and stack[-1] in taken:
        stack.pop()
    return stack[-1] if stack else None


def _are_strangers(one: Details, other: Details) -> bool:
    """Return whether both name persons, and none of them is in the other."""
    here, there = _persons(one), _persons(other)
    if not here or not there:
        return False
    known = any(spelled_in(name, other) for name in here)
    return not known and not any(spelled_in(name, one) for name in there)


def _persons(details: Details) -> set[str]:
    """Return the persons spoken of; who says it may be another on either side."""
    sources = [a.source for a in details.attributions if a.source is not None]
    return {
        m.party
        for m in details.mentions
        if m.kind == "name" and m.type == "person" and not any(s.contains(m.span) for s in sources)
    }


def _around(details: Details, negation: Negation) -> frozenset[str]:
    """Return what the words around a negation and its predicate mean."""
    return around(details, details.tokens.span(negation.reach.start, negation.reach.stop))


def _at(details: Details, i: int) -> frozenset[str]:
    return around(details, details.tokens.span(i, i + 1))
