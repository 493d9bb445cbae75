"""How much of what stands around a part the other side says too, the nearer the more."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from claimcheck.passages import Passage

__all__ = ["Surroundings"]

_DECAY = 0.72  # what a step in the tree takes away
_FARTHEST = 7  # steps
_OUTSIDE = 0.5  # what a word of the sentence outside of the claim counts
_LEAST = 0.05  # weight below which a word says nothing
_SPEECH = frozenset({"ccomp", "parataxis"})


class Surroundings:
    """The parts of one sentence around each of them, by steps in its tree."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._known: dict[int, dict[int, int]] = {}

    def share(
        self,
        i: int,
        said: Mapping[int, float],
        *,
        without: Collection[int],
        own: Collection[int] | None = None,
    ) -> float:
        """
        Return the share of what stands around a part that is said.

        Args:
            i: the part.
            said: how far each part of the sentence is said by the other side.
            without: parts that are left out.
            own: those of the claim; others count half.
        """
        total = told = 0.0
        for k, steps in self._steps(i).items():
            weight = self._passage.parts[k].weight
            if k in without or weight <= _LEAST:
                continue
            nearness = weight * _DECAY**steps
            nearness *= 1.0 if own is None or k in own else _OUTSIDE
            total += nearness
            told += nearness * said.get(k, 0.0)
        return told / total if total else 0.0

    def _steps(self, i: int) -> Mapping[int, int]:
        """Return the parts around one, each with its distance: not out of what somebody says."""
        if i not in self._known:
            found = {i: 0}
            queue, aside = [i], self._telling(i)
            for j in queue:
                if found[j] < _FARTHEST:
                    for k in self._beside(j):
                        if k not in found and k not in aside:
                            found[k] = found[j] + 1
                            queue.append(k)
            self._known[i] = found
        return self._known[i]

    def _telling(self, i: int) -> frozenset[int]:
        """Return the parts that tell who says what a part stands in: no part of what is said."""
        place = self._passage.parts[i].span
        told = [a for a in self._passage.attributions if any(c.contains(place) for c in a.content)]
        spans = [span for a in told for span in (a.source, a.cue) if span is not None]
        return frozenset(
            part.index
            for part in self._passage.parts
            if any(span.overlaps(part.span) for span in spans)
        )

    def _beside(self, j: int) -> Sequence[int]:
        part = self._passage.parts[j]
        if part.head is None:
            return self._passage.children[j]
        if part.relation in _SPEECH and self._passage.parts[part.head].is_cue:
            return self._passage.children[j]
        return (*self._passage.children[j], part.head)
