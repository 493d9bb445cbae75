"""Predicates that one side denies, and words that mean the opposite."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.alignment.comparators import are_opposed, compare_parts
from claimcheck.alignment.levels import Level
from claimcheck.alignment.matching import role_fit
from claimcheck.alignment.sides import Rival, Sides
from claimcheck.alignment.slots import arguments_agree, share_subject, slot_likeness
from claimcheck.lexical import Kind, relate
from claimcheck.model import Span
from claimcheck.passages import WORD, Frame, Part, Passage

__all__ = ["rival_predicates"]

_SLOT = 0.4  # the least likeness of two slots
_OPPOSED_SLOT = 0.8  # that of two predicates with the same arguments
_MET = 0.6  # the least worth of a predicate that is met
_NOUN = 0.85  # the likeness of two predicates whose arguments are near each other
_CONTENT = 0.5  # the weight of a word that tells something
_NEARLY = 0.7  # of what a claim tells, for a denial where no argument is known
_ALL = 0.8  # of what a claim tells, for a denial that only the order of the words shows
_SEVERAL = 2  # parts
_NEAR = 4  # parts between a verb and its "not"
_TELLING = 0.2  # the least weight of a word that has an opposite
_POLARITY = "polarity"
_DEEDS = frozenset({"NOUN", "VERB"})
_OF_NOUNS = frozenset({"nmod", "obj", "compound", "obl", "nsubj"})
_THINGS, _KINDS = frozenset({"nsubj", "obj"}), frozenset({"amod", "compound", "nmod"})
_SUBJECT, _OBJECT = _CORE = ("subject", "object")
_NOMINATIVE = "nsubj"  # how the object of a passive clause hangs on it
_AGREE = frozenset({"same", "near"})
_OPPOSABLE = frozenset({"ADJ", "ADV", "VERB", "NOUN", ""})


def rival_predicates(sides: Sides) -> Iterator[Rival]:
    """Yield the predicates of a passage that say the contrary of the claim's."""
    finder = _Finder(sides=sides)
    denied = tuple(finder.denied())
    yield from denied or tuple(finder.denied_in_words()) or finder.called_false()
    yield from finder.opposed()


@attrs.frozen(kw_only=True, eq=False)
class _Finder:
    """Looks for the contrary of one claim in one passage."""

    sides: Sides

    def denied(self) -> Iterator[Rival]:
        """Yield the predicates that one side denies and the other affirms, of the same things."""
        for p, frame in self._predicates():
            if p not in self.sides.own and self.sides.own.isdisjoint(
                self.sides.matching.claim.children[p]
            ):
                continue
            q = self.sides.matching.pairs.get(p)
            other = None if q is None else self._frame_at(q)
            if other is None or q is None or not self._is_told(p, q, frame):
                continue
            if frame.is_negative == other.is_negative or self._tells_both(frame, other):
                continue
            nominal = other.predicate not in self.sides.matching.passage.frames
            if self._is_passed_over(frame, other, nominal=nominal):
                continue
            levels = set(arguments_agree(self.sides.matching, frame, other).values())
            if levels & {"rival", "other"} and not nominal:
                continue
            is_near = bool(levels & _AGREE) or self._share_argument(frame, other)
            if is_near or (not levels and self._is_worded(p)):
                yield self._of_predicates(frame, other, slot=1.0 if "same" in levels else _NOUN)

    def _predicates(self) -> Iterator[tuple[int, Frame]]:
        """Yield the claim's predicates, and what is negated and was read as none."""
        claim = self.sides.matching.claim
        yield from claim.frames.items()
        for part in claim.parts:
            head = part.head if part.negates else None
            if head is None:
                continue
            if head not in claim.frames:
                yield head, Frame(predicate=head, is_negative=True)
            if claim.parts[head].form in claim.language.claims.existential:
                yield from self._that_there_is(head)

    def _that_there_is(self, verb: int) -> Iterator[tuple[int, Frame]]:
        """Yield what a verb tells that there is none of, and of what kind: "ada korban luka"."""
        claim = self.sides.matching.claim
        for i in claim.children[verb]:
            if claim.parts[i].relation not in _THINGS:
                continue
            below = claim.children[i]
            told = tuple(("", c) for c in (*below, *claim.children[verb]) if c != i)
            kinds = [c for c in below if claim.parts[c].relation in _KINDS]
            for noun in (i, *kinds):
                yield noun, Frame(predicate=noun, arguments=told, is_negative=True)

    def _is_told(self, p: int, q: int, frame: Frame) -> bool:
        """Return whether the passage says a predicate; who denies a broader word denies each."""
        if self.sides.matching.worth(p) >= _MET:
            return True
        word, other = (
            self.sides.matching.claim.parts[p].word,
            self.sides.matching.passage.parts[q].word,
        )
        if word is None or other is None:
            return False
        return relate(word, other).kind is (Kind.BROADER if frame.is_negative else Kind.NARROWER)

    def _is_worded(self, predicate: int) -> bool:
        """Return whether a passage has nearly all else of a claim, wherever it stands."""
        parts = self.sides.matching.claim.parts
        rest = [parts[i] for i in self.sides.own if parts[i].weight >= _CONTENT and i != predicate]
        told = sum(part.weight * self.sides.matching.worth(part.index) for part in rest)
        return len(rest) >= _SEVERAL and told >= _NEARLY * sum(part.weight for part in rest)

    def _is_passed_over(self, frame: Frame, other: Frame, *, nominal: bool) -> bool:
        """Return whether the claim's is a word of saying, or only one side tells who did it."""
        part = self.sides.matching.claim.parts[frame.predicate]
        if part.is_cue and (part.index not in self.sides.own or self._are_said(frame, other)):
            return True
        sides = (frame, self.sides.matching.claim), (other, self.sides.matching.passage)
        (denied, _), (affirmed, passage) = sides if frame.is_negative else sides[::-1]
        objects = [passage.parts[i].relation for i in affirmed.of_role(_OBJECT)]
        is_passive = any(relation.startswith(_NOMINATIVE) for relation in objects)
        return bool(
            not nominal
            and is_passive
            and denied.of_role(_SUBJECT)
            and not affirmed.of_role(_SUBJECT)
        )

    def _are_said(self, frame: Frame, other: Frame) -> bool:
        """Return whether both are words of saying, and the saying itself is not denied."""
        claim, passage = self.sides.matching.claim, self.sides.matching.passage
        below = [claim.parts[c] for c in claim.children[frame.predicate]]
        below += [passage.parts[c] for c in passage.children[other.predicate]]
        return passage.parts[other.predicate].is_cue and not any(p.negates for p in below)

    def _share_argument(self, frame: Frame, other: Frame) -> bool:
        """Return whether an argument of one predicate is met by what hangs on the other."""
        met = (self.sides.matching.pairs.get(k) for _, k in frame.arguments)
        governors = self.sides.matching.passage.governors
        told = {j for _, j in other.arguments}
        below = [j for j in met if j is not None]
        return any(j in told or (governors[j] or (None,))[0] == other.predicate for j in below)

    def _tells_both(self, frame: Frame, other: Frame) -> bool:
        """Return whether the claim's sentence itself has the deed both ways."""
        parts, theirs = self.sides.matching.claim.parts, self.sides.matching.passage.parts
        return any(
            again is not frame
            and again.is_negative == other.is_negative
            and compare_parts(
                parts[again.predicate], theirs[other.predicate], across=self.sides.across
            )
            is Level.SAME
            for again in self.sides.matching.claim.frames.values()
        )

    def denied_in_words(self) -> Iterator[Rival]:
        """Yield a word that one side alone negates, where all else of the claim is said."""
        claim, passage = self.sides.matching.claim, self.sides.matching.passage
        own = [negated for negated in claim.negated if negated.negator.index in self.sides.own]
        there = passage.negated
        if len(own) + len(there) != 1 or claim.has_exception or passage.has_exception:
            return
        negated = (*own, *there)[0].part.index
        i = negated if own else self._met_by(negated)
        j = self.sides.matching.pairs.get(negated) if own else negated
        if i is None or j is None or (passage if own else claim).denying:
            return
        if self._is_of_other_deed(i, j, denied=bool(own)) or self._are_denied_alike(i, j):
            return
        if i in self.sides.own and self._is_the_same(i) and self._is_all_told():
            rival = self.sides.rival(claim.parts[i], passage.parts[j], slot=_NOUN, kind=_POLARITY)
            yield attrs.evolve(
                rival,
                claimed=own[0].span if own else rival.claimed,
                reported=there[0].span if there else rival.reported,
                same_polarity=True,
            )

    def _is_of_other_deed(self, i: int, j: int, *, denied: bool) -> bool:
        """Return whether the side that denies nothing tells another deed of a thing: "left it"."""
        matching = self.sides.matching
        affirmed = matching.passage if denied else matching.claim
        above = affirmed.governors[j if denied else i]
        if above is None or above[1] != _OBJECT:
            return False
        met = matching.taken if denied else matching.pairs
        return affirmed.parts[above[0]].weight >= _CONTENT and above[0] not in met

    def _are_denied_alike(self, i: int, j: int) -> bool:
        """Return whether both sides deny a clause: "denied that it sank", "has not sunk"."""
        matching = self.sides.matching
        told = matching.claim.frames.get(i), matching.passage.frames.get(j)
        return all(frame is not None and frame.is_negative for frame in told)

    def _met_by(self, j: int) -> int | None:
        """Return the part of the claim that a part of the passage says."""
        return next((i for i, other in self.sides.matching.pairs.items() if other == j), None)

    def called_false(self) -> Iterator[Rival]:
        """Yield the predicate of a claim that a passage has wholly, and calls false."""
        claim, passage = self.sides.matching.claim, self.sides.matching.passage
        told = [i for i in claim.frames if i in self.sides.own and self._is_the_same(i)]
        if not told or not passage.falsifiers or claim.is_denial or not self._is_all_told():
            return
        rival = self.sides.rival(
            claim.parts[told[0]], passage.falsifiers[0], slot=_NOUN, kind=_POLARITY
        )
        yield attrs.evolve(rival, same_polarity=True, same_stance=True)

    def _is_the_same(self, i: int) -> bool:
        """Return whether the passage has a word of the claim: one like it in another language."""
        level = self.sides.matching.levels.get(i)
        return level is Level.SAME or (self.sides.across and level is Level.ALIKE)

    def _is_all_told(self) -> bool:
        """Return whether a passage has nearly all of a claim, wherever it stands."""
        parts = [self.sides.matching.claim.parts[i] for i in self.sides.own]
        telling = [part for part in parts if part.weight >= _CONTENT]
        worths = {part.index: self.sides.matching.worth(part.index) for part in telling}
        if self.sides.across:  # a translated word is never quite the same
            worths = {i: float(worth >= _MET) for i, worth in worths.items()}
        told = sum(part.weight * worths[part.index] for part in telling)
        enough = _ALL * sum(part.weight for part in telling)
        return len(telling) >= _SEVERAL and told >= enough

    def _frame_at(self, q: int) -> Frame | None:
        """Return the predicate at a part of the passage; a noun tells of a deed as well."""
        passage = self.sides.matching.passage
        if q in passage.frames or passage.parts[q].upos not in _DEEDS:
            return passage.frames.get(q)
        below = [passage.parts[c] for c in passage.children[q]]
        above = passage.governors[q]
        is_none = any(part.negates for part in below)
        if above and not is_none and self._denies(above[0]):
            is_there = passage.parts[above[0]].form in passage.language.claims.existential
            if not is_there and above[0] not in passage.refusing:
                return None
            is_none = True
            head = passage.parts[q].head
            if (
                head is not None and passage.parts[q].relation in _KINDS
            ):  # "ada korban luka di Odda"
                below += [passage.parts[c] for c in passage.children[head] if c != q]
        told = [part.index for part in below if part.relation in _OF_NOUNS]
        arguments = tuple((role, j) for j in told for role in _CORE)
        return Frame(predicate=q, arguments=arguments, is_negative=is_none)

    def _denies(self, predicate: int) -> bool:
        """Return whether a predicate of the passage is denied, or denies what it tells of."""
        passage = self.sides.matching.passage
        return (
            passage.frames[predicate].is_negative
            or predicate in passage.denying
            or predicate in passage.refusing
        )

    def opposed(self) -> Iterator[Rival]:
        """Yield the opposite of a word of the claim, in its slot."""
        matching = self.sides.matching
        taken = {j for i, j in matching.pairs.items() if self._is_met(i)}
        own = [matching.claim.parts[i] for i in sorted(self.sides.own)]
        words = [p for p in own if _can_oppose(p) and not self._is_met(p.index)]
        others = [p for p in matching.passage.parts if _can_oppose(p) and p.index not in taken]
        for part in words:
            near = set(matching.passage.meetings.meaning(part))
            for other in (p for p in others if p.index in near):
                if self._are_opposed(part, other):
                    slot = self._slot_of_opposites(part.index, other.index)
                    sides = self._with_arguments_of(part.index, other.index)
                    rival = sides.rival(part, other, slot=slot, kind=_POLARITY)
                    if slot >= _SLOT and rival.same_polarity:  # what failed did not succeed
                        yield attrs.evolve(rival, is_opposite=True)

    def _with_arguments_of(self, i: int, j: int) -> Sides:
        """Return the two sides where what hangs on two opposites is in its place."""
        matching = self.sides.matching
        said = dict(self.sides.said)
        for k, z in matching.pairs.items():
            above, below = matching.claim.governors[k], matching.passage.governors[z]
            if above and below and (above[0], below[0]) == (i, j):
                placed = matching.worth(k) * role_fit(above[1], below[1], nominal=False)
                said[k] = max(said[k], placed)
        return attrs.evolve(self.sides, said=said)

    def _is_met(self, i: int) -> bool:
        """Return whether a word of the claim is said, and not by its converse; abroad anywhere."""
        matching = self.sides.matching
        told = matching.worth(i) if self.sides.across else self.sides.said.get(i, 0.0)
        return told >= _NOUN and matching.levels.get(i) is not Level.CONVERSE

    def _are_opposed(self, part: Part, other: Part) -> bool:
        frames = self.sides.matching.claim.frames, self.sides.matching.passage.frames
        frame, there = frames[0].get(part.index), frames[1].get(other.index)
        same = bool(frame and there and share_subject(self.sides.matching, frame, there))
        return are_opposed(part, other, of_same=same)

    def _slot_of_opposites(self, i: int, j: int) -> float:
        slot = slot_likeness(self.sides.matching, i, j)
        frame, other = (
            self.sides.matching.claim.frames.get(i),
            self.sides.matching.passage.frames.get(j),
        )
        if frame is not None and other is not None:
            levels = list(arguments_agree(self.sides.matching, frame, other).values())
            if levels and all(level in _AGREE for level in levels):
                return max(slot, _OPPOSED_SLOT)
        return slot

    def _of_predicates(self, frame: Frame, other: Frame, *, slot: float) -> Rival:
        part = self.sides.matching.claim.parts[frame.predicate]
        reported = self.sides.matching.passage.parts[other.predicate]
        rival = self.sides.rival(part, reported, slot=slot, kind=_POLARITY)
        return attrs.evolve(
            rival,
            claimed=_with_negator(frame, self.sides.matching.claim),
            reported=_with_negator(other, self.sides.matching.passage),
            is_nominal=other.predicate not in self.sides.matching.passage.frames,
            same_polarity=True,
            same_stance=frame.stance == other.stance,
        )


def _can_oppose(part: Part) -> bool:
    return part.kind == WORD and part.weight >= _TELLING and part.upos in _OPPOSABLE


def _with_negator(frame: Frame, passage: Passage) -> Span:
    """Return the span of a predicate with what negates it, or of the word that denies it."""
    part, parts = passage.parts[frame.predicate], passage.parts
    negators = [parts[c].span for c in passage.children[part.index] if parts[c].negates]
    if frame.is_negative and not negators and passage.denying:
        denier = parts[min(passage.denying, key=lambda i: abs(i - part.index))]
        if not denier.negates:
            return denier.span  # "is a hoax"
        if abs(denier.index - part.index) <= _NEAR:
            negators = [denier.span]
    start = min([part.span.start, *(span.start for span in negators)])
    end = max([part.span.end, *(span.end for span in negators)])
    return Span(start, end)
