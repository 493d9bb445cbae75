"""Whether two names, figures or places can be of one thing, wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.alignment.comparators import compare_parts
from claimcheck.alignment.figures import are_comparable, figure_of
from claimcheck.alignment.levels import Level
from claimcheck.alignment.spellings import begin_alike, is_short_form
from claimcheck.languages import load_nations
from claimcheck.model import Mention
from claimcheck.passages import PLACE, TOWN, Part
from claimcheck.passages.terms import STEM

__all__ = [
    "adds_up",
    "figures_clash",
    "is_translated",
    "names_clash",
    "places_clash",
    "types_agree",
]

_COUNTS = "nummod"
_COUNTED = frozenset({"", "person"})
_PERSON, _UNKNOWN = "person", "unknown"
_SUMMANDS = 5  # figures that may be added up


def names_clash(part: Part, other: Part) -> bool:
    """Return whether two names, neither a place's, are told apart by how they are written."""
    types = {side.mention.type for side in (part, other) if side.mention}
    if part.form == other.form:  # whoever it stands for, no reader sees a difference
        return False
    is_like = _PERSON not in types and begin_alike(part.form, other.form)
    if is_like or is_short_form(part.form, other.form):
        return False
    return PLACE not in types and None not in (part.mention, other.mention)


def types_agree(one: Mention, two: Mention) -> bool:
    """Return whether two names are told to be of one type, or have the form of a person's."""
    told = {one.type, two.type} - {_UNKNOWN}
    return len(told) == 1 or not (told or min(len(one.party.split()), len(two.party.split())) < 2)


def figures_clash(part: Part, other: Part, *, across: bool, tallied: bool = False) -> bool:
    """
    Return whether two figures measure alike, and can't both be true.

    Args:
        part: of the claim.
        other: of the passage.
        across: whether the two are in different languages.
        tallied: whether one is what a tally comes to, which leaves "people" out.
    """
    if part.quantity is None or other.quantity is None:
        return False
    one, two = figure_of(part.quantity), figure_of(other.quantity)
    same_unit = one.unit == two.unit or ((across or tallied) and {one.unit, two.unit} == _COUNTED)
    if part.quantity.kind != other.quantity.kind or not same_unit:
        return False
    counts = all(
        side.relation == _COUNTS
        or not figure.is_single
        or figure.unit == _PERSON
        or side.form[:1].isdigit()
        for side, figure in ((part, one), (other, two))
    )  # "one of the boats" is no count
    is_other = counts and are_comparable(one, two)
    return is_other and compare_parts(part, other, across=across) is Level.NONE


def adds_up(figure: Part, parts: Sequence[Part]) -> bool:
    """Return whether neighbouring figures among some parts add up to a figure: a total of them."""
    unit = "" if figure.quantity is None else figure.quantity.unit
    units = _COUNTED if unit in _COUNTED else {unit}
    alike = [p.quantity for p in parts if p.quantity and p.quantity.unit in units]
    lows = [q.low for q in alike if q.low is not None and q.kind == "cardinal"]
    total = None if figure.quantity is None else figure.quantity.low
    return total is not None and _is_sum(total, lows)


def _is_sum(total: Decimal, values: Sequence[Decimal]) -> bool:
    """Return whether some neighbouring figures add up to a total."""
    for first in range(len(values)):
        running = values[first]
        for value in values[first + 1 : first + _SUMMANDS]:
            running += value
            if running == total:
                return True
    return False


def places_clash(part: Part, other: Part) -> bool:
    """
    Return whether two places rank alike: two lands, or two places in a land.

    A part of the world, with CLDR's number, is none. In two lands any two places are alike.
    """
    if part.path[0].isdigit() or other.path[0].isdigit():
        return False
    ranks = _rank(part.path), _rank(other.path)
    return ranks[0] == ranks[1] or (part.path[0] != other.path[0] and min(ranks) > 1)


def _rank(path: tuple[str, ...]) -> int:
    """Return how many lands and places a place lies in, itself too: a nation is as a land."""
    return 1 if path in load_nations() else len(path)


def is_translated(part: Part) -> bool:
    """Return whether another language has a place's name otherwise: all its words mean more."""
    if part.path[:1] != (TOWN,) or len(part.meanings) < len(part.form.split()):
        return False
    return all(any(not key.startswith(STEM) for key in keys) for keys in part.meanings)
