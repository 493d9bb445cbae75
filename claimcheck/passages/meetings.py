"""Which parts of a sentence can stand to another part at all, without a look at each."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from claimcheck.passages.namewords import fold
from claimcheck.passages.parts import NAME, PLACE, WORD, Part

__all__ = ["Meetings", "twins_among"]

_WHO = (NAME, PLACE)
_Table = dict[str, int]  # a bit a part: a list each would be much for the collector to look at


@attrs.frozen(eq=False)
class Meetings:
    """
    The parts of a sentence, by what another part must share with one of them to stand to it.

    What is left out stands to the other in no way; what is found may do so. ``predicates_of`` tells
    the parts whose words count though they say little, where words are asked for.
    """

    parts: Sequence[Part]
    predicates_of: Callable[[], Collection[int]]

    def of(self, part: Part) -> Iterator[int]:
        """Return the parts that may stand to a part of another sentence that tells something."""
        found = self._forms.get(part.form, 0)
        if part.kind == WORD:
            found |= self._meaning(part) | self._lemmas.get(part.lemma, 0)
            found |= self._names_of(part) if self._values else 0
        elif part.kind in _WHO:
            words = fold(part.form)
            found |= self._who | self._referring | _under(self._forms, frozenset(words))
            found |= _under(self._words_by_term, part.terms) if len(words) == 1 else 0
        else:
            found |= self._values.get(part.kind, 0)
        return _places(found)

    def meaning(self, part: Part) -> Iterator[int]:
        """Return the words that may mean what another does, its opposite or something near it."""
        return _places(self._meaning(part))

    def _meaning(self, part: Part) -> int:
        entry = part.entry
        if entry is None:
            return 0
        own, near, kinds = self._meanings
        return _under(near, entry.own) | _under(own, entry.near) | _under(kinds, entry.kinds)

    def _names_of(self, word: Part) -> int:
        """Return the names that may be told by a word."""
        if word.refers:
            return self._who
        words, terms = self._names
        return words.get(word.form, 0) | _under(terms, word.terms)

    @functools.cached_property
    def _forms(self) -> _Table:
        return _table((part, (part.form,)) for part in self.parts)

    @functools.cached_property
    def _lemmas(self) -> _Table:
        return _table((part, (part.lemma,)) for part in self.parts)

    @functools.cached_property
    def _meanings(self) -> tuple[_Table, _Table, _Table]:
        """The telling words by what they mean, by what that stands to, and by its kinds."""
        predicates = self.predicates_of()
        telling = [p for p in self.parts if p.weight > 0 or p.index in predicates]
        known = [(part, part.entry) for part in telling if part.entry is not None]
        return (
            _table((part, entry.own) for part, entry in known),
            _table((part, entry.near) for part, entry in known),
            _table((part, entry.kinds) for part, entry in known),
        )

    @functools.cached_property
    def _words_by_term(self) -> _Table:
        return _table((part, part.terms) for part in self.parts if part.kind == WORD)

    @functools.cached_property
    def _referring(self) -> int:
        """The pronouns and offices of which it is known who is meant."""
        return sum(1 << part.index for part in self.parts if part.refers)

    @functools.cached_property
    def _values(self) -> _Table:
        return _table((part, (part.kind,)) for part in self.parts if part.is_value)

    @functools.cached_property
    def _who(self) -> int:
        return self._values.get(NAME, 0) | self._values.get(PLACE, 0)

    @functools.cached_property
    def _names(self) -> tuple[_Table, _Table]:
        """The names by each of their words, and those of one word by what it means."""
        names = [(part, fold(part.form)) for part in self.parts if part.kind in _WHO]
        single = [part for part, words in names if len(words) == 1]
        return _table(names), _table((part, part.terms) for part in single)


def _table(entries: Iterable[tuple[Part, Iterable[str]]]) -> _Table:
    """Return the parts by their keys."""
    found: _Table = {}
    for part, keys in entries:
        bit = 1 << part.index
        for key in keys:
            found[key] = found.get(key, 0) | bit
    return found


def _under(table: Mapping[str, int], keys: AbstractSet[str]) -> int:
    """Return what stands under any of some keys."""
    found = 0
    if not table.keys().isdisjoint(keys):
        for key in table.keys() & keys:
            found |= table[key]
    return found


def _places(bits: int) -> Iterator[int]:
    """Yield the indices of the parts, in order."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def twins_among(parts: Iterable[Part], frames: Collection[int]) -> dict[int, tuple[int, ...]]:
    """
    Return the telling parts and the predicates that have the same words, by the first of them.

    They stand alike to any other part.
    """
    found: dict[object, list[int]] = {}
    for part in parts:
        if part.weight > 0 or part.index in frames:
            found.setdefault((part.weight > 0, part.told), []).append(part.index)
    return {twins[0]: tuple(twins) for twins in found.values()}
