"""Which part of a passage each part of a claim's sentence meets: one to one, by word and role."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.alignment.comparators import compare_parts, is_told_more_narrowly
from claimcheck.alignment.levels import Level
from claimcheck.alignment.wordwise import met_wordwise
from claimcheck.passages import NUMBER, WORD, Part, Passage, is_classified

__all__ = ["Matching", "counted", "match", "role_fit"]

WORTH: Mapping[Level, float] = {
    Level.SAME: 1.0,
    Level.ALIKE: 0.85,
    Level.CONVERSE: 0.85,
    Level.NEAR: 0.45,
    Level.NONE: 0.0,
}
"""How much of a part is said by one that stands at a level to it."""

_ROUNDS = 3  # in which what hangs together draws together
_HEADS, _HEADS_OTHERWISE = 0.25, 0.15  # for heads that meet, by the same relation or another
_CHILD, _CHILDREN = 0.1, 2  # for each part below that meets, up to so many
_NEXT = 0.1  # for a neighbour with the same words
_SPREAD = 0.3  # of how far apart in their sentences two parts are
_PRONOUN = "PRON"
_NOUNS = frozenset({"NOUN", "PROPN"})
_NOMINATIVE = "nsubj"
_BEHIND = 3  # parts behind a figure in which what it counts may stand
_TWINS = 8  # parts with the same words that one of the claim may meet, the nearest by place
_STEPS = 5  # from a part up to a predicate

_SUBJECT, _OBJECT, _TIME = "subject", "object", "time"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Matching:
    """
    The parts of a claim's sentence that meet parts of a passage.

    ``pairs`` are indices, ``levels`` how the two parts of each pair stand to each other.
    """

    claim: Passage
    passage: Passage
    pairs: Mapping[int, int]
    levels: Mapping[int, Level]

    def worth(self, i: int) -> float:
        """Return how far a part is said, wherever."""
        return WORTH[self.levels.get(i, Level.NONE)]

    @functools.cached_property
    def taken(self) -> Mapping[int, float]:
        """The parts of the passage that are met, each with how well."""
        found: dict[int, float] = {}
        for i, j in self.pairs.items():
            found[j] = max(found.get(j, 0.0), self.worth(i))
        return found

    def in_place(self, i: int) -> float:
        """Return how far a part that is said stands in the same place: in a like role."""
        j = self.pairs.get(i)
        if j is None:
            return 0.0
        part, other = self.claim.parts[i], self.passage.parts[j]
        above, below = self.claim.governors[i], self.passage.governors[j]
        if self.counts_another(part, other):
            return _CROSSED
        if part.head is not None and self.pairs.get(part.head) == other.head is not None:
            ruled = above and below and (above[0], below[0]) == (part.head, other.head)
            return self._fit(above, below) if ruled and above and below else 1.0
        if above is None:
            return 1.0 if below is None else _LOOSE
        return self._below(j, above, below)

    def counts_another(self, part: Part, other: Part) -> bool:
        """Return whether a figure counts a noun of the passage that its own noun is not."""
        if not part.kind == other.kind == NUMBER:
            return False
        if self.claim.language.tag != self.passage.language.tag:  # words link less surely abroad
            return False
        own, theirs = counted(self.claim, part), counted(self.passage, other)
        met = None if own is None else self.pairs.get(own)
        return met is not None and theirs is not None and met != theirs

    def _below(self, j: int, above: tuple[int, str], below: tuple[int, str] | None) -> float:
        """Return how far a part of the passage stands below the predicate that it should."""
        there = self.pairs.get(above[0])
        if there is None:
            return _UNKNOWN
        if below is not None and below[0] == there:
            return self._fit(above, below)
        return _NEARBY if self._hangs(j, there) or self._hangs(there, j) else _ELSEWHERE

    def _fit(self, above: tuple[int, str], below: tuple[int, str]) -> float:
        verbs = all(
            side.parts[at].upos == "VERB"
            for side, at in ((self.claim, above[0]), (self.passage, below[0]))
        )
        roles = (above[1], below[1])
        if self.levels.get(above[0]) is Level.CONVERSE and _SUBJECT in roles:
            return _CROSSED if roles[0] == roles[1] else 1.0  # the seller is whom one buys from
        return role_fit(above[1], below[1], nominal=not verbs)

    def _hangs(self, j: int, top: int) -> bool:
        """Return whether a part of the passage hangs on another, over a few steps."""
        at: int | None = j
        for _ in range(_STEPS):
            if at is None:
                return False
            if at == top:
                return True
            at = self.passage.parts[at].head
        return False


_LOOSE, _UNKNOWN, _NEARBY, _ELSEWHERE = 0.9, 0.7, 0.85, 0.5
"""How far a part is in place whose predicate is unlike: none, unsaid, near by, another."""


def role_fit(role: str, other: str, *, nominal: bool) -> float:
    """Return how far two roles can be one: a subject is no object, a noun's are told loosely."""
    if role == other:
        return 1.0
    roles = {role, other}
    if roles == {_SUBJECT, _OBJECT}:
        return _CROSSED
    if nominal or _TIME in roles:
        return _LOOSE
    return _HALF if _SUBJECT in roles else _ADJUNCTS


_CROSSED, _HALF, _ADJUNCTS = 0.15, 0.45, 0.8
"""How far roles are one that are subject and object, subject and other, or two others."""


def counted(passage: Passage, figure: Part) -> int | None:
    """
    Return the noun that a figure counts; None where no word tells.

    It stands right behind it, is the subject of which a bare classifier counts ("the buses were
    50 units"), or what a tally is of ("the number of missing rose to 15").
    """
    noun = "" if figure.quantity is None else figure.quantity.noun
    behind = passage.parts[figure.index + 1 : figure.index + _BEHIND]
    nouns = (part for part in behind if part.upos in _NOUNS)
    found = next((p.index for p in nouns if noun and noun in {p.form, p.lemma}), None)
    if found is None and is_classified(figure, passage.parts, passage.language):
        above = passage.governors[figure.index]
        below = () if above is None else passage.children[above[0]]
        return next((c for c in below if passage.parts[c].relation == _NOMINATIVE), None)
    tally = passage.tallies.get(figure.index)
    return tally.of if found is None and tally is not None else found


def match(claim: Passage, passage: Passage) -> Matching:
    """Return the parts of a claim's sentence that a passage's meet."""
    levels = _levels(claim, passage)
    forms = [part.form for part in claim.parts], [part.form for part in passage.parts]
    base = [
        (pair, WORTH[level] - _apart(pair, claim, passage), _neighbours(*forms, *pair))
        for pair, level in levels.items()
    ]
    pairs: dict[int, int] = {}
    for _ in range(_ROUNDS):
        scored = [
            (-(worth + _drawn(claim, passage, pair, pairs, neighbours)), pair)
            for pair, worth, neighbours in base
        ]
        chosen = _one_to_one([pair for _, pair in sorted(scored)])
        if chosen == pairs:
            break
        pairs = chosen
    _share_values(claim, levels, pairs)
    wordwise = met_wordwise(claim, passage, set(pairs.values()), pairs.keys())
    return Matching(
        claim=claim,
        passage=passage,
        pairs=pairs | wordwise,
        levels={i: levels[i, j] for i, j in pairs.items()} | dict.fromkeys(wordwise, Level.ALIKE),
    )


def _levels(claim: Passage, passage: Passage) -> dict[tuple[int, int], Level]:
    across = claim.language.tag != passage.language.tag
    found: dict[tuple[int, int], Level] = {}
    for i, part in enumerate(claim.parts):
        if part.weight > 0 or i in claim.frames:  # "there is", of which no word tells much
            there = i * len(passage.parts) / len(claim.parts)
            met = _met(part, passage, is_predicate=i in claim.frames, across=across)
            near = ((j, level) for js, level in met for j in _nearest(js, there))
            found.update(
                ((i, j), level)
                for j, level in sorted(near)
                if not is_told_more_narrowly(part, passage.parts[j], passage.parts)
            )
    return found


def _met(
    part: Part, passage: Passage, *, is_predicate: bool, across: bool
) -> Iterator[tuple[Sequence[int], Level]]:
    """Yield the parts that one of the claim can meet, twins together, and how they stand to it."""
    for j in passage.meetings.of(part):
        other, twins = passage.parts[j], passage.twins.get(j)
        if twins and (part.weight > 0 if other.weight > 0 else is_predicate):
            level = compare_parts(part, other, across=across)
            if level is not Level.NONE:
                yield twins, level


def _nearest(indices: Sequence[int], place: float) -> Sequence[int]:
    """Return the few of many twins that stand nearest to a place."""
    if len(indices) <= _TWINS:
        return indices
    first = bisect.bisect_left(indices, place) - _TWINS // 2
    first = max(0, min(first, len(indices) - _TWINS))
    return indices[first : first + _TWINS]


def _apart(pair: tuple[int, int], claim: Passage, passage: Passage) -> float:
    """Return how far apart in their sentences two parts are, which tells twins apart."""
    i, j = pair
    return _SPREAD * _HEADS * abs(i / len(claim.parts) - j / len(passage.parts))


def _drawn(
    claim: Passage,
    passage: Passage,
    pair: tuple[int, int],
    pairs: Mapping[int, int],
    neighbours: int,
) -> float:
    """Return how far two parts are drawn together by what they hang on and what hangs on them."""
    i, j = pair
    part, other = claim.parts[i], passage.parts[j]
    found = 0.0
    if part.head is not None and other.head is not None and pairs.get(part.head) == other.head:
        found += _HEADS if part.relation == other.relation else _HEADS_OTHERWISE
    above, below = claim.governors[i], passage.governors[j]
    if above is not None and below is not None and pairs.get(above[0]) == below[0]:
        found += _HEADS_OTHERWISE * role_fit(above[1], below[1], nominal=False)
    children = claim.children[i]
    if children:
        met = sum(passage.parts[pairs[c]].head == j for c in children if c in pairs)
        found += _CHILD * min(_CHILDREN, met)
    for _ in range(neighbours):
        found += _NEXT
    return found


def _neighbours(forms: Sequence[str], others: Sequence[str], i: int, j: int) -> int:
    """Return how many neighbours of two words are the same."""
    before = i > 0 and j > 0 and forms[i - 1] == others[j - 1]
    behind = i + 1 < len(forms) and j + 1 < len(others) and forms[i + 1] == others[j + 1]
    return before + behind


def _one_to_one(ordered: list[tuple[int, int]]) -> dict[int, int]:
    """Return the first pair of each part, the best pairs coming first."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in ordered:
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found


def _share_values(
    claim: Passage, levels: Mapping[tuple[int, int], Level], pairs: dict[int, int]
) -> None:
    """Let what is told twice meet what is told once: a value, a pronoun, what figures count."""
    for (i, j), level in levels.items():
        part: Part = claim.parts[i]
        is_counted = any(claim.parts[c].kind == NUMBER for c in claim.children[i])
        repeated = part.kind != WORD or part.upos == _PRONOUN or is_counted
        if i not in pairs and repeated and level is Level.SAME:
            pairs[i] = j
