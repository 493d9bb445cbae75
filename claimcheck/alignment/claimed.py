"""A claim as it is aligned: its sentence, which parts of it are its own, and its predicate."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import attrs

from claimcheck.model import Article, Claim, Span
from claimcheck.passages import DENIES, Frame, Negated, Part, Passage

__all__ = ["Claimed", "claimed_in"]

_LIGHT = 0.25  # the weight of a verb that only introduces what is claimed
_COMPLEMENT = "ccomp"
_SHARED = frozenset({"requests", "promises"})  # deeds in words, that two may do alike
_ACTS = _SHARED | {"orders"}


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Claimed:
    """A claim, the sentence that it stands in, and the parts of that which are its own."""

    claim: Claim
    sentence: Passage
    own: frozenset[int]

    @functools.cached_property
    def parts(self) -> tuple[Part, ...]:
        """The claim's own parts, in order."""
        return tuple(part for part in self.sentence.parts if part.index in self.own)

    @functools.cached_property
    def worded(self) -> tuple[Part, ...]:
        """Its own words and values, without the marks."""
        return tuple(part for part in self.parts if part.is_worded)

    @functools.cached_property
    def told(self) -> tuple[Part, ...]:
        """Its parts without who asks or promises it: the same may say something else as well."""
        attribution = self.claim.attribution
        source = None if attribution is None else attribution.source
        return tuple(p for p in self.parts if source is None or not source.contains(p.span))

    @property
    def negated(self) -> tuple[Negated, ...]:
        """What the claim's own negators negate, by the order of the words."""
        return tuple(n for n in self.sentence.negated if n.negator.index in self.own)

    @property
    def is_denied(self) -> bool:
        """Whether the claim is what somebody denies."""
        attribution = self.claim.attribution
        return attribution is not None and attribution.stance == DENIES

    def is_shared_by(self, doer: Span) -> bool:
        """Return whether a place names who asks or promises what another may ask as well."""
        attribution = self.claim.attribution
        if attribution is None or attribution.source is None:
            return False
        return attribution.stance in _SHARED and attribution.source.contains(doer)

    @property
    def is_denial(self) -> bool:
        """Whether the claim negates anything, by its words or by how somebody puts it."""
        return self.is_denied or not self.own.isdisjoint(self.sentence.denying)

    @functools.cached_property
    def root(self) -> int | None:
        """
        The predicate of the claim: the highest of its own; None where it has none.

        One that says little by itself gives way to what it introduces: "I think that".
        """
        own = [i for i in self.sentence.frames if i in self.own]
        root = min(own, key=lambda i: (len(list(self.sentence.above(i))), i), default=None)
        while root is not None and self.sentence.parts[root].weight <= _LIGHT:
            below = [i for i in own if self._is_complement(i, root)]
            if not below:
                break
            root = below[0]
        return root

    def _is_complement(self, i: int, root: int) -> bool:
        part = self.sentence.parts[i]
        return part.head == root and part.relation == _COMPLEMENT


def claimed_in(article: Article, claim: Claim, sentences: Sequence[Passage]) -> Claimed:
    """Return a claim with the sentences in which it stands, joined where they are several."""
    joined = sentences[0] if len(sentences) == 1 else _joined(article, sentences)
    told = (*claim.content, *_deed(claim))
    own = frozenset(
        part.index
        for part in joined.parts
        if any(span.start <= part.span.start < span.end for span in told)
    )
    return Claimed(claim=claim, sentence=joined, own=own)


def _deed(claim: Claim) -> tuple[Span, ...]:
    """Return who asks, orders or promises, and the word for it: a deed that is claimed as well."""
    attribution = claim.attribution
    if attribution is None or attribution.stance not in _ACTS:
        return ()
    return tuple(span for span in (attribution.source, attribution.cue) if span is not None)


def _joined(article: Article, sentences: Sequence[Passage]) -> Passage:
    """Return some sentences as one, whose parts hang on nothing in another."""
    parts: list[Part] = []
    frames: dict[int, Frame] = {}
    for sentence in sentences:
        shift = len(parts)
        parts.extend(
            attrs.evolve(
                part,
                index=part.index + shift,
                head=None if part.head is None else part.head + shift,
            )
            for part in sentence.parts
        )
        for i, frame in sentence.frames.items():
            arguments = tuple((role, j + shift) for role, j in frame.arguments)
            frames[i + shift] = attrs.evolve(frame, predicate=i + shift, arguments=arguments)
    return Passage(
        article=article,
        number=sentences[0].number if sentences else 0,
        span=sentences[0].span if sentences else article.sentences[0],
        parts=tuple(parts),
        frames_of=lambda: frames,
    )
