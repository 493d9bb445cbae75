"""Whether two figures count the same thing, and which of them a tally has come to since."""

from __future__ import annotations

import attrs

from claimcheck.alignment.comparators import compare_parts
from claimcheck.alignment.levels import Level
from claimcheck.alignment.matching import Matching, counted
from claimcheck.alignment.sides import Rival
from claimcheck.passages import WORD, Part, Passage, Tally

__all__ = [
    "count_alike",
    "count_other_things",
    "is_outgrown",
    "is_tally",
    "slot_of_count",
    "with_growth",
]

_PERSON = "person"
_COUNTS = "nummod"
_SLOT = 0.4  # the least likeness of two slots
_SURE_SLOT = 0.8  # that of two figures of one noun
_NOUN = 0.85  # the least worth of the noun that two figures count
_MET = 0.6  # the least worth of a word that is met
_TELLS = 0.5  # the weight of a word that tells something


def count_alike(matching: Matching, part: Part, other: Part, slot: float) -> bool:
    """Return whether two figures measure or count the same: a unit, or the same noun."""
    quantity, reported = part.quantity, other.quantity
    if quantity is None or reported is None:
        return False
    if quantity.unit and quantity.unit != _PERSON:
        return True
    heads = _counted(matching.claim, part), _counted(matching.passage, other)
    if heads[0] is not None and matching.pairs.get(heads[0]) == heads[1]:
        return matching.worth(heads[0]) >= _NOUN
    return quantity.unit == _PERSON and slot >= _SLOT


def slot_of_count(matching: Matching, part: Part, other: Part) -> float:
    """Return how far two figures count the same noun, of which the same is told, in [0, 1]."""
    own, theirs = _counted(matching.claim, part), _counted(matching.passage, other)
    if own is None or matching.pairs.get(own) != theirs or matching.worth(own) < _NOUN:
        return 0.0
    there = {} if theirs is None else _told_with(matching.passage, theirs, other)
    told = [
        k
        for k in _told_with(matching.claim, own, part)
        if k != part.index and matching.worth(k) >= _MET and matching.pairs[k] in there
    ]
    if not told:
        return 0.0
    return 1.0 if is_tally(matching.passage, other) else _SURE_SLOT


def count_other_things(matching: Matching, part: Part, other: Part, *, across: bool) -> bool:
    """Return whether two figures count things that words are known for, and not the same."""
    own, theirs = _counted(matching.claim, part), _counted(matching.passage, other)
    if own is None or theirs is None:
        return False
    one, two = matching.claim.parts[own], matching.passage.parts[theirs]
    if not (_is_count_of(part, one) and _is_count_of(other, two)):
        return False
    is_known = one.kind == two.kind == WORD and one.entry and two.entry
    return bool(is_known) and compare_parts(one, two, across=across) is Level.NONE


def is_outgrown(matching: Matching, part: Part, other: Part) -> bool:
    """Return whether the passage's figure has grown from the least that the claim tells."""
    one, two, passage = part.quantity, other.quantity, matching.passage
    if one is None or two is None or one.low is None or two.low is None:
        return False
    is_more = one.high is None and one.low < two.low
    return is_more and _tally(passage, other).has_grown


def is_tally(passage: Passage, figure: Part) -> bool:
    """Return whether a figure is what a tally comes to."""
    return _tally(passage, figure).of is not None


def _tally(passage: Passage, figure: Part) -> Tally:
    return passage.tallies.get(figure.index, Tally())


def with_growth(rival: Rival, matching: Matching, part: Part, other: Part) -> Rival:
    """Return a rival with what its two figures tell of a tally and its growth."""
    claim, passage = matching.claim, matching.passage
    sides = {"claimed": (part, claim), "reported": (other, passage)}
    return attrs.evolve(
        rival,
        is_tally=rival.slot >= 1.0 and is_tally(passage, other),
        is_reading=all(f.index in side.tallies for f, side in sides.values()),
        grown=frozenset(name for name, (f, side) in sides.items() if _tally(side, f).has_grown),
    )


def _told_with(passage: Passage, noun: int, figure: Part) -> frozenset[int]:
    """
    Return the telling words that hang on a noun, that it hangs on, and its predicate.

    Where a figure is what a tally of it comes to, also those that hang on the word of counting.
    """
    head, above = passage.parts[noun].head, passage.governors[noun]
    found = {*passage.children[noun], *(() if head is None else (head,))}
    if head is not None and is_tally(passage, figure):
        found |= set(passage.children[head])
    found |= {
        place for place, frame in passage.frames.items() if noun in dict(frame.arguments).values()
    }
    found |= set() if above is None else {above[0]}
    return frozenset(k for k in found if passage.parts[k].weight >= _TELLS)


def _counted(passage: Passage, figure: Part) -> int | None:
    """Return what a figure counts: the noun right behind it, or what it hangs on."""
    noun = counted(passage, figure)
    return figure.head if noun is None else noun


def _is_count_of(figure: Part, noun: Part) -> bool:
    """Return whether a figure counts a noun, as its tree or the words behind it tell."""
    told = "" if figure.quantity is None else figure.quantity.noun
    return figure.relation == _COUNTS or bool(told and noun.form.startswith(told))
