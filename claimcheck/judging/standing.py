"""How one report stands to one claim: the passage that decides, and what agrees or rivals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from claimcheck.alignment import Aligned, Rival
from claimcheck.judging.decide import AGREEMENT, CONFLICT, MENTION, certainty, standings, total
from claimcheck.judging.shown import alignment_of
from claimcheck.judging.variants import variants_in
from claimcheck.judging.weigh import agreement_reasons, conflict_reasons, mention_reasons
from claimcheck.model import Article, Difference, Evidence, Reason
from claimcheck.passages import Passage

__all__ = ["Standing", "are_contrary", "stand"]


_POLARITY = "polarity"
_CONTRARY = frozenset(
    {"crossed", "denied", "opposed", "other_speaker", "subject_rival", "unasserted"}
)


@attrs.frozen(kw_only=True, eq=False)
class Weighed:
    """A passage weighed: its reasons, the surest rival in it, and how sure each step is."""

    aligned: Aligned
    reasons: tuple[Reason, ...]
    rivals: tuple[tuple[Rival, float], ...]

    @property
    def mention(self) -> float:
        """How far it tells of the claim."""
        return total(self.reasons, MENTION)

    @property
    def agreement(self) -> float:
        """How far it states all of the claim."""
        return total(self.reasons, AGREEMENT)

    @property
    def conflict(self) -> float:
        """How far it differs; below any bound where it holds no rival."""
        return self.rivals[0][1] if self.rivals else -float("inf")

    @property
    def relation(self) -> str:
        """How the passage by itself stands to the claim."""
        return next(iter(standings(self.reasons).values()), "silent")


@attrs.frozen(kw_only=True, eq=False)
class Standing:
    """
    How a report stands to a claim.

    ``relation`` is agrees, partly, differs, earlier, later or silent; ``aligned`` the alignment
    with the passage that decides; ``rivals`` those on which it differs and ``possible`` those that
    are too unsure, each with how sure it is.
    """

    source: Article
    label: str
    reasons: tuple[Reason, ...]
    aligned: Aligned
    relation: str = "silent"
    rivals: tuple[tuple[Rival, float], ...] = ()
    possible: tuple[tuple[Rival, float], ...] = ()

    @property
    def name(self) -> str:
        """The report's name."""
        return self.source.name or ""

    @property
    def passage(self) -> Passage:
        """The passage that decides."""
        return self.aligned.passage

    @property
    def published(self) -> dt.date | None:
        """The report's day of publication."""
        return self.source.published

    @property
    def is_contrary(self) -> bool:
        """Whether the passage, though it is no sure rival, tells the claim otherwise."""
        return are_contrary(self.reasons)

    def evidence(self) -> Evidence:
        """Return the deciding passage as evidence."""
        span = self.aligned.passage.span
        return Evidence(
            source=self.name,
            span=span,
            text=span.of(self.source.text),
            relation=self.relation,
            alignment=alignment_of(self.aligned, [rival for rival, _ in self.rivals]),
        )

    def differences(self, claim_text: str) -> tuple[Difference, ...]:
        """Return what the claim says and what the report says, where they differ."""
        ordered = sorted(self.rivals, key=lambda entry: entry[0].claimed)
        return tuple(self._difference(claim_text, *rival) for rival in ordered)

    def doubts(self, claim_text: str) -> tuple[Difference, ...]:
        """Return the same where it is too unsure whether they do."""
        return tuple(self._difference(claim_text, *rival) for rival in self.possible)

    def variants(self) -> tuple[Difference, ...]:
        """Return where the report quotes the same words otherwise."""
        return variants_in(self.aligned, self.name) if self.relation != "silent" else ()

    def _difference(self, claim_text: str, rival: Rival, weight: float) -> Difference:
        return Difference(
            kind=rival.kind,
            claimed=rival.claimed.of(claim_text),
            reported=rival.reported.of(self.source.text),
            source=self.name,
            claimed_span=rival.claimed,
            reported_span=rival.reported,
            confidence=certainty(weight),
        )


_DOUBTED = -1.1  # a sum from which a rival is worth a look: one in four


def stand(source: Article, label: str, passages: Sequence[Aligned]) -> Standing:
    """Return how a report stands to a claim, by the claim's alignments with its passages."""
    weighed = [_weigh(aligned, passages, label) for aligned in passages]
    best = _deciding(weighed)
    surest = best.rivals if best.relation == "differs" else ()
    doubts = [rival for each in weighed for rival in each.rivals] if not surest else []
    return Standing(
        source=source,
        label=label,
        reasons=best.reasons,
        aligned=best.aligned,
        relation=best.relation,
        rivals=tuple(_with_one_denial([rival for rival in surest if rival[1] > 0])),
        possible=tuple(
            _with_one_denial(
                _distinct([r for r in doubts if r[1] > _DOUBTED and best.relation != "agrees"])
            )
        ),
    )


def are_contrary(reasons: Iterable[Reason]) -> bool:
    """Return whether reasons say that a passage tells a claim otherwise, or leaves it open."""
    return not _CONTRARY.isdisjoint(reason.name for reason in reasons)


def _with_one_denial(rivals: Sequence[tuple[Rival, float]]) -> list[tuple[Rival, float]]:
    """Return rivals, the surest first, with one denial: what is denied once is all denied."""
    denials = [entry for entry in rivals if entry[0].kind == _POLARITY]
    surest = denials[0][0] if denials else None
    wider = [d for d in denials if surest and d[0].reported.contains(surest.reported)]
    kept = max(wider, key=_width, default=None)  # "not" is less than "will not close"
    return [entry for entry in rivals if entry[0].kind != _POLARITY or entry is kept]


def _width(entry: tuple[Rival, float]) -> int:
    return entry[0].reported.end - entry[0].reported.start


def _distinct(rivals: Sequence[tuple[Rival, float]]) -> list[tuple[Rival, float]]:
    """Return the surest rival of each place of the claim, the surest first."""
    found: dict[object, tuple[Rival, float]] = {}
    for rival, weight in sorted(rivals, key=lambda entry: -entry[1]):
        found.setdefault((rival.kind, rival.claimed), (rival, weight))
    return list(found.values())


def _deciding(weighed: Sequence[Weighed]) -> Weighed:
    """
    Return the passage that decides: one that states the claim, wherever it stands, else a rival.

    Else it is the one that tells most of it.
    """
    for relation, step in (("agrees", AGREEMENT), ("differs", CONFLICT)):
        found = [each for each in weighed if each.relation == relation]
        if found:
            return max(found, key=lambda each: total(each.reasons, step))
    return max(weighed, key=lambda each: each.mention)


def _weigh(aligned: Aligned, passages: Sequence[Aligned], label: str) -> Weighed:
    others = [other for other in passages if other is not aligned]
    found = [(rival, conflict_reasons(rival, aligned, others, label)) for rival in aligned.rivals]
    rivals = _distinct([(rival, total(reasons, CONFLICT)) for rival, reasons in found])
    reasons = (*mention_reasons(aligned, label), *agreement_reasons(aligned, label))
    if rivals and rivals[0][1] > 0:
        reasons += next(own for rival, own in found if rival is rivals[0][0])
    return Weighed(aligned=aligned, reasons=reasons, rivals=tuple(rivals))
