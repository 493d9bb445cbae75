"""Whether a passage tells of another thing in the place of a claim's: "rice" for "maize"."""

from __future__ import annotations

from claimcheck.alignment import Aligned
from claimcheck.lexical import Kind, relate
from claimcheck.passages import WORD, Part

__all__ = ["is_displaced"]

_TELLING = 0.5  # the weight of a word that tells something
_UNSAID = 0.3  # how far a word is said at most that is unsaid
_PLACED = frozenset({"nsubj", "obj", "nmod", "compound", "flat"})
_OTHER = frozenset({Kind.SISTER, Kind.OPPOSITE, Kind.CONVERSE})
_NOUNS = frozenset({"NOUN", "PROPN"})


def is_displaced(aligned: Aligned) -> bool:
    """
    Return whether a noun of the claim is unsaid, and another one hangs where it should.

    Both hang on the same word in the same way, and the tables know them for two things: two kinds
    of one, or opposites. What no table links may be a translation.
    """
    return any(_has_another(aligned, part) for part in aligned.claimed.parts if _tells(part))


def _has_another(aligned: Aligned, part: Part) -> bool:
    if part.head is None or aligned.said.get(part.index, 1.0) >= _UNSAID:
        return False
    above = aligned.matching.pairs.get(part.head)
    return above is not None and any(
        other.index not in aligned.matching.taken
        and _tells(other)
        and _place_of(other) == _place_of(part)
        and _are_two_things(part, other)
        for other in map(aligned.passage.parts.__getitem__, aligned.passage.children[above])
    )


def _tells(part: Part) -> bool:
    """Return whether a part is a noun in a place of its own."""
    is_noun = part.kind == WORD and part.upos in _NOUNS and part.weight >= _TELLING
    return is_noun and _place_of(part) in _PLACED


def _are_two_things(part: Part, other: Part) -> bool:
    if part.word is None or other.word is None:
        return False
    return relate(part.word, other.word).kind in _OTHER


def _place_of(part: Part) -> str:
    """Return how a noun hangs on its head; before a noun or behind it, it says which one."""
    relation = part.relation.partition(":")[0]
    return "nmod" if relation in {"compound", "flat"} else relation
