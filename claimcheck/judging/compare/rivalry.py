"""How sure it is that one name stands where a report has another one."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Sequence

import attrs

from claimcheck.judging.compare.contents import overlap
from claimcheck.judging.compare.contexts import likeness, tokens_in
from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.judging.compare.named import Named, find_named
from claimcheck.judging.compare.spellings import are_alike, fold

__all__ = ["DOUBTFUL", "LEAST", "Rivals", "likeness_of", "nearness"]

LEAST = 0.4
"""How sure a rival must be to be named."""
DOUBTFUL = 0.4
"""How sure a rival is at most that may be a word of its language, or another thing."""

_FOREIGN = 0.7  # and where both are one word of no language, of a person or of a thing
_OPENING = 0.6  # and where one opens the sentence, and has its capital from that
_ACRONYM = 0.6  # and where both are acronyms, which a translation may change
_LETTERS = 0.6  # share of letters in common from which an acronym may be the other's translation
_UNSURE = 0.8  # and where one is told from a word by its capital alone
_UNNAMED = 0.7  # and where one is told by office
_THING = 0.6  # and where one is a body's or a thing's
_NEAR = 0.3  # as far as the words around the two are that alike
_ALIKE = 0.4  # share of words in common from which two sentences tell the same
_OTHERWISE = 0.15  # from which two who speak don't say different things


@attrs.frozen(kw_only=True)
class Rivals:
    """
    The passage's names that the claim lacks.

    ``alone`` tells that it is one, and that the claim has one that the passage lacks; ``alike`` how
    alike the two are without their names.
    """

    lonely: Sequence[Named]
    alone: bool
    alike: float

    def best(self, name: Named) -> tuple[float, Named | None]:
        """Return how sure it is that another name stands in this one's place, and that name."""
        is_own = name.is_own or name.mention.kind == "role"
        is_own |= name.is_acronym and all(other.is_acronym for other in self.lonely)
        if name.is_title or not (is_own or any(_share_given(name, o) for o in self.lonely)):
            return 0.0, None
        scored = [(self._strength(name, other), -i, other) for i, other in enumerate(self.lonely)]
        strength, _, other = max(scored, key=lambda e: e[:2], default=(0.0, 0, None))
        return (strength, other) if strength >= LEAST else (0.0, None)

    def _strength(self, name: Named, other: Named) -> float:
        bound = _bound(name, other, alone=self.alone)
        is_said = "source" in name.parts & other.parts and not name.role & other.role
        if is_said and self.alike < _OTHERWISE:
            bound = min(bound, DOUBTFUL)  # two who say different things
        score = 0.1 if name.is_person or other.is_person else 0.0
        score += 0.5 * min(1.0, float((self.alike / _ALIKE) ** 1.5))
        score += 0.25 * nearness(name, other)
        score += 0.2 if self.alone else 0.0
        score += 0.25 if name.role & other.role or _share_given(name, other) else 0.0
        score -= 0.25 if "source" in name.parts ^ other.parts else 0.0
        return min(score, bound)


def _bound(name: Named, other: Named, *, alone: bool) -> float:
    """Return how sure it can be that two names are no words of their languages, one translated."""
    if other.is_title or _speaks_for(name, other) or _speaks_for(other, name):
        return 0.0
    if name.mention.kind == "role":
        return _bound_of_official(name, other)
    if _share_given(name, other):
        return 1.0
    if name.translatable:
        return DOUBTFUL * other.is_person
    is_thing = alone and name.is_person and not other.is_own
    people = name.is_person and not is_thing, other.is_person
    certain = name.mention.certain and other.mention.certain
    # One that a word leads to may be a person's or a town's, whatever the other is.
    if any(people) and (all(people) or "place" not in {name.mention.type, other.mention.type}):
        return 1.0 if certain else _UNSURE
    return _bound_of_thing(name, other) if is_thing else _bound_of_things(name, other, alone=alone)


def _bound_of_thing(name: Named, other: Named) -> float:
    """Return how sure it can be that a person stands where another has a body or a thing."""
    if not (name.mention.certain and other.mention.certain) or other.is_acronym:
        return 0.0
    if "source" in name.parts | other.parts and not other.is_mixed:
        return 0.0  # a body speaks by a person
    is_near = len(fold(other.mention.party)) > 1 and nearness(name, other) >= _NEAR
    return _UNSURE if other.is_mixed else _THING * is_near


def _bound_of_things(name: Named, other: Named, *, alone: bool) -> float:
    """Return how sure it can be that two names, of a person or of anything, are not one."""
    if not other.mention.certain:
        return 0.0
    if name.is_acronym and other.is_acronym:
        return _ACRONYM if alone and not _share_letters(name, other) else 0.0
    if name.is_acronym or other.is_acronym:
        return DOUBTFUL * name.mention.certain
    if name.mention.certain:
        is_official = any(n.is_person and n.role for n in (name, other))
        return _FOREIGN if alone and not is_official else DOUBTFUL  # no town has an office
    is_opening = "place" not in {name.mention.type, other.mention.type}
    return _OPENING if is_opening and alone and "opening" in other.parts else 0.0


def _share_letters(name: Named, other: Named) -> bool:
    """Return whether two acronyms have most letters in common, as translated ones do."""
    ours, theirs = Counter(name.mention.party.lower()), Counter(other.mention.party.lower())
    least = min(ours.total(), theirs.total())
    return (ours & theirs).total() >= _LETTERS * least


def _bound_of_official(official: Named, other: Named) -> float:
    """Return how sure it can be that one who is told by office alone is not the other one."""
    ours, theirs = official.office.nouns, other.office.nouns
    is_source = "source" in official.parts | other.parts  # speakers have their own comparator
    differ = bool(ours and theirs) and ours.isdisjoint(theirs)
    return _UNNAMED if other.is_person and differ and not is_source else 0.0


def _speaks_for(name: Named, body: Named) -> bool:
    """Return whether a name is of one who speaks for a body, as far as the second may be one."""
    if body.is_person or "source" not in body.parts:
        return False
    return name.office.speaks_for(body.mention.party)


def likeness_of(claim: Details, passage: Details) -> float:
    """Return how alike two details are without their names; a few words are no likeness."""
    return overlap(_setting(claim), _setting(passage))


@functools.lru_cache(maxsize=CACHED)
def _setting(details: Details) -> frozenset[str]:
    """Return what the words mean that neither name nor say who speaks."""
    passed = [name.mention.span for name in find_named(details)]
    passed += [mark for a in details.attributions for mark in (a.source, a.cue) if mark]
    inside = {i for span in passed for i in tokens_in(details, span)}
    return frozenset[str]().union(*(k for i, k in enumerate(details.keys) if i not in inside))


def nearness(name: Named, other: Named) -> float:
    """Return how alike the words around two names are, or the parts they play, in [0, 1]."""
    near = min(1.0, 1.5 * likeness(name.context, other.context))
    return max(near, 0.7 if name.parts & other.parts else 0.0)


def _share_given(name: Named, other: Named) -> bool:
    """Return whether two names begin with one given name and end in two surnames."""
    if not other.is_person:
        return False
    a, b = fold(name.mention.party), fold(other.mention.party)
    return min(len(a), len(b)) > 1 and a[0] == b[0] and not are_alike(a[-1], b[-1])
