"""Rivals among the edits between two wordings, and what of the claim the report's leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.alignment.clashes import figures_clash, names_clash, places_clash, types_agree
from claimcheck.alignment.comparators import are_opposed, compare_parts, dates_differ
from claimcheck.alignment.levels import Level
from claimcheck.alignment.sides import Rival
from claimcheck.alignment.wording import Edit, Wording
from claimcheck.model import Span
from claimcheck.passages import DATE, NAME, NUMBER, PLACE, WORD, Part

__all__ = ["Rewording", "read_edits"]

_LONGEST = 8  # units of an edit in which a value stands for another
_SHORT = 4  # units of an edit in which a word stands for its opposite
_TELLING = 0.5  # the weight of a word that must be said
_OPPOSABLE = 0.2
_VERB = "VERB"
_OPEN = frozenset({"ADJ", "NOUN", _VERB})
_BESIDE = "amod"  # a word that only colours its noun
_STEM = 4  # letters by which two words are of one root


@attrs.frozen(kw_only=True, eq=False)
class Rewording:
    """What the edits between two wordings come to: rivals, and what is unsaid."""

    rivals: tuple[Rival, ...]
    unsaid: tuple[Part, ...]


def read_edits(wording: Wording, *, across: bool) -> Rewording:
    """Return what the edits of a wording change."""
    rivals: list[Rival] = []
    unsaid: list[Part] = []
    for edit in wording.edits:
        pair = _rivals_in(edit, wording, across=across)
        if pair is not None:
            rivals.append(_rival(wording, *pair[:-1], opposite=pair[-1]))
        else:
            unsaid.extend(_unsaid_in(edit, wording, across=across))
    return Rewording(rivals=tuple(rivals), unsaid=tuple(unsaid))


def _rivals_in(
    edit: Edit, wording: Wording, *, across: bool
) -> tuple[int, str, Span, Span, bool] | None:
    """Return the kind and the places of two values that stand for each other in an edit."""
    values = _values_in(edit, wording, across=across)
    if values is not None:
        return (values[0].index, values[0].kind, values[0].span, values[1].span, False)
    requoted = _requoted_in(edit)
    if requoted is not None:
        return requoted[0].index, "quote", requoted[0].span, requoted[1].span, False
    if edit.is_edge:
        return None
    negated = [sum(part.negates for part in side) for side in (edit.claimed, edit.reported)]
    if sum(negated) % 2:
        return _negation_in(edit, wording)
    if len(edit.claimed) <= _SHORT and len(edit.reported) <= _SHORT:
        for part in edit.claimed:
            for other in edit.reported:
                telling = min(part.weight, other.weight) >= _OPPOSABLE
                if telling and are_opposed(part, other, of_same=True):
                    return (part.index, "polarity", part.span, other.span, True)
    return None


def _requoted_in(edit: Edit) -> tuple[Part, Part] | None:
    """Return the one word of a quotation that another stands for, which means something else."""
    if len(edit.claimed) != 1 or len(edit.reported) != 1:
        return None
    part, other = edit.claimed[0], edit.reported[0]
    quoted = part.is_quoted and other.is_quoted and part.kind == other.kind == WORD
    telling = quoted and min(part.weight, other.weight) >= _TELLING and part.upos == other.upos
    known = (
        telling and part.entry and other.entry and part.upos in _OPEN and part.relation != _BESIDE
    )
    return (part, other) if known and not _are_near(part, other) else None


def _are_near(part: Part, other: Part) -> bool:
    """Return whether two words are spelled or mean nearly the same: no other thing is said."""
    is_spelled = part.form[:_STEM] == other.form[:_STEM]
    return is_spelled or compare_parts(part, other, across=False) is not Level.NONE


def _values_in(edit: Edit, wording: Wording, *, across: bool) -> tuple[Part, Part] | None:
    claimed = [part for part in edit.claimed if part.is_value]
    reported = [part for part in edit.reported if part.is_value]
    if not claimed or not reported or max(len(edit.claimed), len(edit.reported)) > _LONGEST:
        return None
    for part in claimed:
        others = [other for other in reported if other.kind == part.kind]
        for other in others:
            if _differ(part, other) and not _is_told(part, wording.window, across=across):
                if part.kind in {NAME, PLACE} and not _alone(edit, part, other):
                    continue
                return part, other
    return None


def _differ(part: Part, other: Part) -> bool:
    """Return whether two values of a kind can't be true together."""
    if part.kind == NUMBER:
        return figures_clash(part, other, across=False)
    if part.kind == DATE and part.timex and other.timex:
        return dates_differ(part, other)
    if part.kind == NAME and part.mention and other.mention:
        known = types_agree(part.mention, other.mention) and names_clash(part, other)
        return known and compare_parts(part, other, across=False) is Level.NONE
    can = part.kind == PLACE and places_clash(part, other)
    return can and compare_parts(part, other, across=False) is Level.NONE


def _alone(edit: Edit, part: Part, other: Part) -> bool:
    """Return whether nothing telling stands in an edit beside two names."""
    rest = [p for p in (*edit.claimed, *edit.reported) if p is not part and p is not other]
    return not any(p.weight > _OPPOSABLE for p in rest)


def _is_told(part: Part, window: Sequence[Part], *, across: bool) -> bool:
    return any(
        compare_parts(part, other, across=across) in {Level.SAME, Level.ALIKE} for other in window
    )


def _negation_in(edit: Edit, wording: Wording) -> tuple[int, str, Span, Span, bool] | None:
    """Return the places where one side has a negation and the other the same words without."""
    lemmas = [
        {p.lemma for p in side if p.weight > _OPPOSABLE} for side in (edit.claimed, edit.reported)
    ]
    brief = len(edit.claimed) + len(edit.reported) <= _SHORT
    if len(lemmas[0] ^ lemmas[1]) > int(brief):
        return None
    if _denies_other(edit.reported, lemmas[0]) or _denies_other(edit.claimed, lemmas[1]):
        return None
    claimed = edit.claimed or _near(edit.reported, wording, claimed=True)
    reported = edit.reported or _near(edit.claimed, wording, claimed=False)
    if not claimed or not reported:
        return None
    return claimed[0].index, "polarity", _span_of(claimed), _span_of(reported), False


def _denies_other(side: Sequence[Part], lemmas: set[str]) -> bool:
    """Return whether a negator denies a verb that the other side lacks: "not ruled out closing"."""
    negator = next((i for i, part in enumerate(side) if part.negates), len(side))
    denied = next((p for p in side[negator:] if p.weight >= _TELLING), None)
    return denied is not None and denied.upos == _VERB and denied.lemma not in lemmas


def _span_of(parts: Sequence[Part]) -> Span:
    return Span(parts[0].span.start, parts[-1].span.end)


def _near(parts: Sequence[Part], wording: Wording, *, claimed: bool) -> tuple[Part, ...]:
    """Return the shared unit behind an edit that has words on one side alone, on the other side."""
    end = parts[-1].span.end
    for own, other in wording.said:
        here, there = (own, other) if claimed else (other, own)
        if there.span.start >= end:
            return (here,)
    return ()


def _unsaid_in(edit: Edit, wording: Wording, *, across: bool) -> Iterator[Part]:
    near = (*wording.before, *wording.window, *edit.reported)
    for part in edit.claimed:
        if not (part.is_value or part.weight >= _TELLING):
            continue
        if not any(
            compare_parts(part, other, across=across) is not Level.NONE
            for other in near
            if other.weight > 0
        ):
            yield part


def _rival(  # noqa: PLR0913
    wording: Wording, part: int, kind: str, claimed: Span, reported: Span, *, opposite: bool
) -> Rival:
    return Rival(
        part=part,
        kind=kind,
        found="wording",
        claimed=claimed,
        reported=reported,
        slot=1.0,
        around_claim=wording.share,
        around_passage=wording.share,
        covered=wording.weight,
        is_opposite=opposite,
    )
