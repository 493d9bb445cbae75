"""Figures that something comes to, and what they count: "the number of missing rose to 15"."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.lexical import base_forms
from claimcheck.passages.parts import NUMBER, WORD, Part

__all__ = ["Tally", "tallies_in"]

_PERSON = "person"
_FAR = 40  # parts between a word of counting and what it comes to
_NEAR = 3  # parts between a word of coming to and its figure: "rose sharply to"
_NOMINATIVE = "nsubj"
_TELLS = 0.5  # the least weight of a word that tells what is counted
_NOUNS = frozenset({"NOUN", "PROPN"})


@attrs.frozen
class Tally:
    """
    A figure that something comes to, as it may again: "closed at 16,250".

    ``of`` is the part that tells what it counts; None where none does, or a unit or noun beside the
    figure. ``has_grown`` tells whether a count has changed to it ("rose to 15").
    """

    of: int | None = None
    has_grown: bool = False


def tallies_in(
    parts: Sequence[Part], children: Sequence[Sequence[int]], language: Language
) -> Mapping[int, Tally]:
    """Return the figures of a sentence before which a word of coming to stands, by their places."""
    words, found = _words_of(language), {}
    for figure in parts:
        before = parts[max(0, figure.index - _NEAR) : figure.index] if figure.kind == NUMBER else ()
        told = ((part, words.reaching_by(part)) for part in reversed(before))
        verb, changes = next(((part, how) for part, how in told if how is not None), (None, False))
        if verb is not None and _is_bare(figure):
            of = _counted(verb, figure, parts, children, words)
            found[figure.index] = Tally(of, has_grown=changes)
        elif verb is not None:
            found[figure.index] = Tally()
    return found


@attrs.frozen(eq=False)
class _Words:
    language: Language
    tallies: frozenset[str]
    reaching: frozenset[str]
    changing: frozenset[str]

    def reaching_by(self, part: Part) -> bool | None:
        """Return whether a word of coming to tells of a change; None of any other word."""
        forms = {part.form, *base_forms(part.form, self.language.tag)}
        if not self.changing.isdisjoint(forms):
            return True
        return None if self.reaching.isdisjoint(forms) else False


@functools.cache
def _words_of(language: Language) -> _Words:
    words = language.quantities
    return _Words(language, *map(frozenset, (words.tallies, words.reaching, words.changing)))


def _counted(
    verb: Part,
    figure: Part,
    parts: Sequence[Part],
    children: Sequence[Sequence[int]],
    words: _Words,
) -> int | None:
    """Return what a word of counting before the verb counts, or else the subject of that verb."""
    for part in reversed(parts[max(0, verb.index - _FAR) : verb.index]):
        if _is_bare(part):
            return None
        if part.kind == WORD and not words.tallies.isdisjoint(part.form.split()):
            behind = parts[part.index + 1 : figure.index]
            return part.index if part.is_phrase else _first(filter(_tells, behind))
    subjects = (parts[c] for c in children[verb.index] if parts[c].upos in _NOUNS)
    return _first(p for p in subjects if p.relation.startswith(_NOMINATIVE) and _tells(p))


def _first(parts: Iterable[Part]) -> int | None:
    return next((part.index for part in parts), None)


def _tells(part: Part) -> bool:
    return part.kind == WORD and part.weight >= _TELLS


def _is_bare(part: Part) -> bool:
    """Return whether a figure counts persons, or nothing that is named beside it."""
    quantity = part.quantity
    return (
        part.kind == NUMBER
        and quantity is not None
        and (quantity.unit == _PERSON or not (quantity.unit or quantity.noun))
    )
