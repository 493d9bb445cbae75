"""The value that aligning a claim with a passage gives: what is said there, and how."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.alignment.claimed import Claimed
from claimcheck.alignment.comparators import are_hours_apart, compare_parts
from claimcheck.alignment.edits import Rewording
from claimcheck.alignment.figures import is_vaguer
from claimcheck.alignment.levels import Level
from claimcheck.alignment.matching import Matching
from claimcheck.alignment.sides import Rival
from claimcheck.alignment.slots import arguments_agree, person_of, slot_likeness
from claimcheck.alignment.spellings import are_alike
from claimcheck.alignment.things import are_of_two_deeds, are_terms_apart, things_apart
from claimcheck.alignment.wording import Wording
from claimcheck.lexical import Kind, relate
from claimcheck.passages import DATE, NAME, PLACE, WORD, Frame, Part, Passage, negates_main

__all__ = ["Aligned"]

_CLOSELY = 0.8  # the share of a quotation that is quoted in the report too
_MEET = frozenset({Level.SAME, Level.ALIKE})
_NEARBY = 0.7  # what a value counts that only a neighbouring sentence says
_DEED = 0.6  # the worth from which a predicate is said
_LIKE = 0.4  # what a name counts that only sounds like another, and a value for one within it
_ABROAD = 0.7  # how far a part is in its place at least that another language says
_WHO = frozenset({NAME, PLACE})
_IN_PLACE = 0.6  # how alike two places are that one deed can't both have
_NOUNS, _VERB = frozenset({"NOUN", "PROPN"}), "VERB"
_OTHER = frozenset({Kind.SISTER, Kind.OPPOSITE, Kind.CONVERSE})
_SURELY = 0.85  # the same of two nouns, of which more stand about
_NOMINATIVE = "nsubj"
_NONE = -1  # the index of no part
_QUOTED, _NEARLY = 8, 0.82  # units of a quotation that is known again, and what of it must be there


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Aligned:
    """
    A claim aligned with a passage.

    ``matching`` is by role, ``wording`` by the order of the words (None where they are others),
    ``rewording`` what the edits of that change, ``rivals`` all that can't be true together.
    """

    claimed: Claimed
    passage: Passage
    around: tuple[Passage, ...]
    matching: Matching
    wording: Wording | None
    rewording: Rewording | None
    rivals: tuple[Rival, ...]

    @functools.cached_property
    def across(self) -> bool:
        """Whether the two are in different languages."""
        return self.claimed.sentence.language.tag != self.passage.language.tag

    @functools.cached_property
    def worded(self) -> Mapping[int, Part]:
        """The parts of the claim that its wording in the report has, each with that there."""
        if self.wording is None:
            return {}
        return {part.index: other for part, other in self.wording.said}

    @property
    def can_be_requoted(self) -> bool:
        """Whether the claim is quoted at a length at which a quotation is known again."""
        parts = self.claimed.parts
        return len(parts) >= _QUOTED and any(part.is_quoted for part in parts)

    @functools.cached_property
    def is_requoted(self) -> bool:
        """Whether a quotation of the claim is quoted in the report, in nearly the same words."""
        wording = self.wording
        if wording is None or self.rewording is None or self.rewording.rivals:
            return False
        if not self.can_be_requoted or wording.weight < _NEARLY:
            return False
        if self.claimed.root is not None and self.claimed.root not in self.worded:
            return False
        changed = [part for edit in wording.edits for part in edit.claimed]
        if any((part.is_value and part.weight) or part.negates for part in changed):
            return False
        quoted = sum(part.is_quoted and other.is_quoted for part, other in wording.said)
        return quoted >= _CLOSELY * len(wording.said)

    @functools.cached_property
    def frames(self) -> tuple[Frame, Frame] | None:
        """The claim's predicate and the passage's that meets it; None where none does."""
        root = self.claimed.root
        met = None if root is None else self.matching.pairs.get(root)
        if root is None or met is None or met not in self.passage.frames:
            return None
        return self.claimed.sentence.frames[root], self.passage.frames[met]

    @property
    def deeds(self) -> Iterator[tuple[Frame, Frame]]:
        """The claim's own predicates, each with the one of the passage that meets it."""
        for i, frame in self.claimed.sentence.frames.items():
            met = self.passage.frames.get(self.matching.pairs.get(i, _NONE))
            if i in self.claimed.own and met is not None:
                yield frame, met

    @functools.cached_property
    def clauses(self) -> tuple[Frame, Frame] | None:
        """The claim's predicate, and the one of the passage that meets it or governs what does."""
        root = self.claimed.root
        met = None if root is None else self.matching.pairs.get(root)
        if root is None or met is None:
            return None
        above = self.passage.governors[met]
        frames = self.passage.frames
        told = frames.get(met) or (None if above is None else frames.get(above[0]))
        return None if told is None else (self.claimed.sentence.frames[root], told)

    @functools.cached_property
    def arguments(self) -> Mapping[str, str]:
        """How the arguments of the two predicates stand, by role."""
        if self.frames is None:
            return {}
        return arguments_agree(self.matching, *self.frames)

    @functools.cached_property
    def nearby(self) -> frozenset[int]:
        """
        The values of the claim that a sentence beside the passage says.

        A name is none where the passage itself has another one in its place.
        """
        return frozenset(
            part.index
            for part in self.claimed.parts
            if part.is_value
            and any(self._is_said_in(beside, part) for beside in self.around)
            and not (part.kind in _WHO and self.is_displaced(part))
        )

    def _is_said_in(self, passage: Passage, value: Part) -> bool:
        others = (passage.parts[j] for j in passage.meetings.of(value))
        return any(
            other.weight > 0 and compare_parts(value, other, across=self.across) in _MEET
            for other in others
        )

    def is_displaced(self, part: Part) -> bool:
        """
        Return whether the passage has something else in the place of a part of the claim.

        It is another name for a name; for a noun another kind of the same thing, or its opposite;
        for a day another part of it.
        """
        if part.kind == WORD:
            return self._is_another_thing(part)
        if part.kind == DATE:
            met = self.matching.pairs.get(part.index)
            day = None if met is None else self.passage.parts[met].timex
            return bool(part.timex and day and are_hours_apart(part.timex, day))
        taken = self.matching.taken
        if part.mention is not None and part.is_person:
            told = () if self.frames is None else self.frames[1].arguments
            others = [person_of(self.passage, j) for _, j in told if j not in taken]
            if any(name and not are_alike(part.mention.party, name) for name in others):
                return True
        return any(
            slot_likeness(self.matching, part.index, other.index) >= _IN_PLACE
            for other in self.passage.parts
            if other.kind in _WHO and other.index not in taken
        )

    def is_of_another_thing(self, rival: Rival) -> bool:
        """Return whether a rival is told of another thing, "of fish", or is another deed's day."""
        spans = (part.index for part in self.passage.parts if part.span == rival.reported)
        there = next(spans, _NONE)
        is_left = there != _NONE and rival.found == "left" and rival.kind == DATE
        if is_left and are_of_two_deeds(self.matching, rival.part, there):
            return True
        apart = self._apart
        if there != _NONE and rival.is_opposite:  # what hangs on two opposites is in one place
            apart = things_apart(self.matching, {rival.part: there})
        return bool((apart & self.claimed.own) - {rival.part})

    @functools.cached_property
    def _apart(self) -> frozenset[int]:
        """The parts of the claim that tell of another thing than what stands in their place."""
        return things_apart(self.matching, {})

    def _is_another_thing(self, noun: Part) -> bool:
        if noun.word is None or noun.upos not in _NOUNS:
            return False
        near = map(self.passage.parts.__getitem__, self.passage.meetings.meaning(noun))
        kinds = (p for p in near if p.word and relate(noun.word, p.word).kind in _OTHER)
        terms = (p for p in self._terms if are_terms_apart(noun, p)) if noun.is_phrase else ()
        return any(
            other.index not in self.matching.taken
            and other.kind == WORD
            and other.upos in _NOUNS
            and slot_likeness(self.matching, noun.index, other.index) >= _SURELY
            for other in (*kinds, *terms)
        )

    @functools.cached_property
    def _terms(self) -> tuple[Part, ...]:
        """The terms of the passage that nothing of the claim meets."""
        parts = self.passage.parts
        return tuple(p for p in parts if p.is_phrase and p.index not in self.matching.taken)

    @functools.cached_property
    def said(self) -> Mapping[int, float]:
        """How far each part of the claim is said, and in its place, in [0, 1]."""
        return {part.index: self._said(part) for part in self.claimed.parts}

    def _said(self, part: Part) -> float:
        worded = self.worded.get(part.index)
        if worded is not None and not (
            self._is_turned(part)
            or self.matching.counts_another(part, worded)
            or _is_sized(part, worded)
        ):
            return 1.0
        place = self.matching.in_place(part.index)
        if self.across:  # the trees of two languages differ in more than their roles
            place = max(place, _ABROAD)
        here = max(self.matching.worth(part.index) * place, self._said_of_holder(part))
        if self._is_told_loosely(part):
            return min(here, _LIKE)
        if here < _NEARBY and part.is_value and self.tells_deed and part.index in self.nearby:
            return _NEARBY
        return here

    def _is_told_loosely(self, part: Part) -> bool:
        """Return whether a name is only like the one it meets, and a value only within it."""
        met = self.matching.pairs.get(part.index)
        if met is None:
            return False
        other = self.passage.parts[met]
        if part.kind == NAME:
            return self.matching.levels[part.index] is Level.NEAR
        is_inside = part.kind == PLACE and len(other.path) in range(1, len(part.path))
        return is_inside or _is_sized(part, other)

    def _said_of_holder(self, part: Part) -> float:
        """Return how far the name of who holds an office stands for a word of the office."""
        above = None if part.head is None else self.claimed.sentence.parts[part.head]
        met = None if above is None or not above.refers else self.matching.pairs.get(above.index)
        if above is None or met is None or self.passage.parts[met].kind != NAME:
            return 0.0
        return self.matching.worth(above.index)

    def _is_turned(self, part: Part) -> bool:
        """Return whether a part is told of a converse deed, though in the order of the claim."""
        above = self.claimed.sentence.governors[part.index]
        return above is not None and self.matching.levels.get(above[0]) is Level.CONVERSE

    @functools.cached_property
    def _negated(self) -> Sequence[int]:
        """The words that the claim negates, by their order, and that the passage says."""
        return [
            negated.part.index
            for negated in self.claimed.negated
            if self.matching.worth(negated.part.index) >= _DEED
        ]

    @functools.cached_property
    def denying(self) -> tuple[frozenset[int], frozenset[int]]:
        """The parts of either side that deny, with those made so that the other side says."""
        sentence, pairs = self.claimed.sentence, self.matching.pairs
        own = sentence.denying | sentence.negated_forms(pairs)
        return own & self.claimed.own, self.passage.denying | self.passage.negated_forms(
            pairs.values()
        )

    @functools.cached_property
    def is_denied_alone(self) -> bool:
        """Whether one side negates what the claim tells, and the other negates nothing."""
        own, there = map(bool, self.denying)
        own, there = own or self.claimed.is_denial, there or self.passage.is_denial
        if not own and self._over_deed in self.passage.refusing:
            return True
        if own == there or self.claimed.sentence.has_exception or self.passage.has_exception:
            return False
        if own:
            root, frames = self.claimed.root, self.claimed.sentence.frames
            is_negative = root is not None and frames[root].is_negative
            is_denied = bool(self._negated) or is_negative or self.claimed.is_denied
            return is_denied or self._lacks_negated or negates_main(self.claimed.negated)
        negated = self.passage.negated
        if any(self._meets_denied(n.part) for n in negated):
            return True
        met = None if self.claimed.root is None else self.matching.pairs.get(self.claimed.root)
        if met is None:
            return negates_main(negated)
        return any(self.passage.is_under(met, n.part.index) for n in negated)

    @property
    def _over_deed(self) -> int:
        """The verb of which the passage has the claim's deed as a noun: "postponed the vote"."""
        met = None if self.claimed.root is None else self.matching.pairs.get(self.claimed.root)
        if met is None or met in self.passage.frames:
            return _NONE
        above = self.passage.governors[met]
        return _NONE if above is None else above[0]

    @property
    def is_only_wished(self) -> bool:
        """Whether the passage tells the claim's deed as a noun that somebody wants or plans."""
        return self._over_deed in self.passage.wishing

    def _meets_denied(self, part: Part) -> bool:
        """Return whether the claim tells a word that the passage negates, or what hangs on it."""
        met = self._met
        if part.index in met:
            return True
        below = self.passage.children[part.index] if part.upos == _VERB else ()
        return any(
            c in met and not self.passage.parts[c].relation.startswith(_NOMINATIVE) for c in below
        )

    @functools.cached_property
    def _met(self) -> frozenset[int]:
        """The parts of the passage that the claim's own meet."""
        return frozenset(j for i, j in self.matching.pairs.items() if i in self.claimed.own)

    @property
    def _lacks_negated(self) -> bool:
        """Whether a deed that the claim denies is unsaid: then nothing says that it is not so."""
        deeds = (n.part for n in self.claimed.negated if n.part.upos == _VERB)
        return any(self.matching.worth(part.index) < _DEED for part in deeds)

    @property
    def is_called_false(self) -> bool:
        """Whether one side alone has a word that says that what is told is not so: "hoax"."""
        return bool(self.passage.falsifiers) != bool(self.claimed.sentence.falsifiers)

    @functools.cached_property
    def is_denied_alike(self) -> bool:
        """Whether the passage negates every word that the claim negates."""
        there = {negated.part.index for negated in self.passage.negated}
        return bool(self._negated) and all(self.matching.pairs[i] in there for i in self._negated)

    @functools.cached_property
    def is_turned_about(self) -> bool:
        """Whether two names stand on the other sides of the same form of the claim's verb."""
        if self.arguments.get("subject") == "same":  # "was banned by the board"
            return False
        root, pairs = self.claimed.root, self.matching.pairs
        met = None if root is None else pairs.get(root)
        parts, there = self.claimed.sentence.parts, self.passage.parts
        if root is None or met is None or parts[root].form != there[met].form:
            return False
        names = [p.index for p in self.claimed.parts if p.kind in _WHO and p.index in pairs]
        before, behind = ([i for i in names if (i < root) == side] for side in (True, False))
        if not (before and behind):
            return False
        return max(pairs[i] for i in behind) < met < min(pairs[i] for i in before)

    @functools.cached_property
    def tells_deed(self) -> bool:
        """Whether the passage itself says the claim's predicate: who and when may stand beside."""
        root = self.claimed.root
        return root is not None and (root in self.worded or self.matching.worth(root) >= _DEED)


def _is_sized(part: Part, other: Part) -> bool:
    """Return whether only the size of a claim's figure is told: "thousands"."""
    told, claimed = other.measure, part.measure
    return told is not None and claimed is not None and is_vaguer(told, claimed)
