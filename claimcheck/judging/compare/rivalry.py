"""How sure it is that one name stands where a report has another one."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from claimcheck.judging.compare.contexts import likeness, tokens_in
from claimcheck.judging.compare.contents import overlap
from claimcheck.judging.compare.details import Details
from claimcheck.judging.compare.named import Named, find_named
from claimcheck.judging.compare.spellings import are_alike, fold

__all__ = ["DOUBTFUL", "LEAST", "Rivals", "likeness_of", "nearness"]

LEAST = 0.4
"""How sure a rival must be to be named."""
DOUBTFUL = 0.4
"""How sure a rival is at most that may be a word of its language, or another thing."""

_UNSURE = 0.8  # and where one is told from a word by its capital alone
_ALIKE = 0.4  # share of words in common from which two sentences tell the same
_OTHERWISE = 0.15  # from which two who speak don't say different things


@attrs.frozen(kw_only=True)
class Rivals:
    """
    The passage's names that the claim lacks.

    ``alone`` tells that the claim has one name which the passage lacks, ``alike`` how alike the two
    are without their names.
    """

    lonely: Sequence[Named]
    alone: bool
    alike: float

    def best(self, name: Named) -> tuple[float, Named | None]:
        """Return how sure it is that another name stands in this one's place, and that name."""
        if name.is_title or not (name.is_own or any(_share_given(name, o) for o in self.lonely)):
            return 0.0, None
        scored = [(self._strength(name, other), -i, other) for i, other in enumerate(self.lonely)]
        strength, _, other = max(scored, key=lambda e: e[:2], default=(0.0, 0, None))
        return (strength, other) if strength >= LEAST else (0.0, None)

    def _strength(self, name: Named, other: Named) -> float:
        bound = _bound(name, other)
        is_said = "source" in name.parts & other.parts and not name.role & other.role
        if is_said and self.alike < _OTHERWISE:
            bound = min(bound, DOUBTFUL)  # two who say different things
        score = 0.1 if name.is_person or other.is_person else 0.0
        score += 0.5 * min(1.0, float((self.alike / _ALIKE) ** 1.5))
        score += 0.25 * nearness(name, other)
        score += 0.2 if self.alone and len(self.lonely) == 1 else 0.0
        score += 0.25 if name.role & other.role or _share_given(name, other) else 0.0
        score -= 0.25 if "source" in name.parts ^ other.parts else 0.0
        return min(score, bound)


def _bound(name: Named, other: Named) -> float:
    """Return how sure it can be that two names are no words of their languages, one translated."""
    people = name.is_person + other.is_person
    if other.is_title or (not people and not (name.mention.certain and other.mention.certain)):
        return 0.0
    if _speaks_for(name, other) or _speaks_for(other, name):
        return 0.0
    if _share_given(name, other):
        return 1.0
    if name.translatable:
        return DOUBTFUL if other.is_person else 0.0
    if not people:
        return DOUBTFUL
    return 1.0 if name.mention.certain and other.mention.certain else _UNSURE


def _speaks_for(name: Named, body: Named) -> bool:
    """Return whether a name is of one who speaks for a body, as far as the second may be one."""
    if body.is_person or "source" not in body.parts:
        return False
    return name.office.speaks_for(body.mention.party)


def likeness_of(claim: Details, passage: Details) -> float:
    """Return how alike two details are without their names; a few words are no likeness."""
    return overlap(_setting(claim), _setting(passage))


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
