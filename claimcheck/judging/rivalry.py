"""What tells a conflict from two values of two things, as named values in [0, 1]."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.alignment import Aligned, Rival, are_of_two_voices
from claimcheck.judging.values import AROUND, is_other, is_verbatim
from claimcheck.model import Factuality
from claimcheck.passages import DATE, NAME, NUMBER, PLACE, Part

__all__ = ["conflict_values"]

_SAID = 0.5  # from which a value stands in another place
_SURE = 0.8  # from which a value is said elsewhere
_SEVERAL = 4  # words that two sentences don't share by chance
_ASTRAY = 0.3  # how much around it is the same at most where a passage tells of something else
_ALMOST = 0.7  # of what stands around a rival, from which little else differs
_POLARITY = "polarity"
_VALUES = frozenset({DATE, NAME, NUMBER, PLACE})


def conflict_values(
    rival: Rival, aligned: Aligned, others: Sequence[Aligned] = ()
) -> dict[str, float]:
    """
    Return what tells a conflict from two values of two things.

    Args:
        rival: of the passage.
        aligned: the claim with the passage.
        others: the claim with other passages of the report.
    """
    both = min(rival.around_claim, rival.around_passage, rival.covered)
    return {
        "bar": 1.0,
        **_said_beside(rival, aligned, others),
        "around_claim": rival.around_claim,
        "around_both": both,
        "all_else": max(0.0, (both - _ALMOST) / (1 - _ALMOST)),
        "covered": rival.covered,
        "slot": rival.slot,
        "alone": _stands_alone(rival, aligned),
        **_put_otherwise(rival, aligned),
        "opposite": float(rival.is_opposite),
        "left": float(rival.found == "left"),
        "crowded": float(rival.is_crowded),
        "same_grain": float(rival.same_grain),
        "astray": 0.0 if _is_whole(rival) else _astray(both, across=aligned.across),
        "told_whole": float(_is_whole(rival)),
        "tally": float(rival.is_tally),
        "nominal": float(rival.is_nominal),
        "both_negate": float(rival.kind == _POLARITY and rival.both_negate),
        "denial_itself": float(_is_denial_itself(rival, aligned)),
        "other_values": float(_has_other_values(rival, aligned)),
        "other_thing": float(aligned.is_of_another_thing(rival)),
        "other_time": float(_is_of_other_time(rival, aligned)),
        "persons": float(rival.is_of_persons and _is_placed(rival, both, across=aligned.across)),
        "subject_other": _is_other_beside(rival, aligned, "subject"),
        "object_other": _is_other_beside(rival, aligned, "object"),
        f"kind_{rival.kind}": 1.0,
    }


def _is_denial_itself(rival: Rival, aligned: Aligned) -> bool:
    """Return whether both sides deny, though the claim's clause was read as none that does."""
    frame = aligned.claimed.sentence.frames.get(rival.part)
    if frame is None or frame.is_negative or rival.kind != _POLARITY or rival.is_opposite:
        return False
    is_denied = aligned.claimed.claim.factuality is Factuality.DENIED
    return is_denied and bool(aligned.passage.denying)


def _astray(around: float, *, across: bool) -> float:
    """Return how little is the same around a rival; words link less surely across languages."""
    if not across:
        return float(around < AROUND)
    return min(1.0, max(0.0, (AROUND - around) / (AROUND - _ASTRAY)))


def _is_whole(rival: Rival) -> bool:
    """Return whether all that the passage tells of the rival's deed is in the claim as well."""
    is_placed = rival.found == "role" and rival.slot >= _SURE and rival.same_polarity
    is_alike = rival.same_grain if rival.kind == DATE else rival.kind in _VALUES
    return is_placed and is_alike and rival.around_passage >= _SURE


def _said_beside(rival: Rival, aligned: Aligned, others: Sequence[Aligned]) -> dict[str, float]:
    """Return whether the claim's value is said after all: in a sentence beside, or elsewhere."""
    part = aligned.claimed.sentence.parts[rival.part]
    is_value = rival.kind != _POLARITY
    return {
        "beside": float(is_value and part.index in aligned.nearby),
        "elsewhere": float(is_value and _is_elsewhere(part, others)),
    }


def _put_otherwise(rival: Rival, aligned: Aligned) -> dict[str, float]:
    """Return whether it is denied, may be, is said by another, or tells of the saying alone."""
    is_denied = not rival.same_polarity and (rival.kind != _POLARITY or rival.is_opposite)
    of_voices = are_of_two_voices(aligned.claimed, aligned.passage, rival)
    of_day = float(rival.found == "speech")
    return {
        "other_polarity": float(is_denied),
        "other_stance": float(not rival.same_stance),
        "other_voice": float(of_voices),
        "speech": of_day,
        "said_twice": of_day * _is_repeated(aligned),
    }


def _is_placed(rival: Rival, around: float, *, across: bool) -> bool:
    """
    Return whether two people stand in one place, or are all that is left of two sentences.

    Of a translation less is known, and what is known tells more: names are the same in it.
    """
    least = AROUND if across else _ALMOST
    return rival.found == "role" or (not rival.is_crowded and around >= least)


def _has_other_values(rival: Rival, aligned: Aligned) -> bool:
    """Return whether the passage has another value in a second place too: it tells another deed."""
    return any(
        other.kind != _POLARITY
        and other.part != rival.part
        and other.slot >= _SAID
        and not other.reported.overlaps(rival.reported)
        for other in aligned.rivals
    )


def _is_of_other_time(rival: Rival, aligned: Aligned) -> bool:
    """Return whether one thing came to two figures on two days: a rival of either kind."""
    figures = [r for r in aligned.rivals if r.kind == NUMBER and r.is_reading]
    dates = [r for r in aligned.rivals if r.kind == DATE and r.slot >= _SAID]
    return bool(figures and dates) and rival in (*figures, *dates)


def _stands_alone(rival: Rival, aligned: Aligned) -> float:
    """Return whether a passage has all of a claim's other words, one after the other."""
    rest = [p.index for p in aligned.claimed.parts if p.weight > 0 and p.index != rival.part]
    return float(len(rest) >= _SEVERAL and all(i in aligned.worded for i in rest))


def _is_elsewhere(part: Part, others: Sequence[Aligned]) -> bool:
    """Return whether another passage of the report says a value, below the same head."""
    return any(
        other.matching.worth(part.index) >= _SURE
        and (part.head is None or other.matching.pairs.get(part.head) is not None)
        for other in others
    )


def _is_other_beside(rival: Rival, aligned: Aligned, role: str) -> float:
    """Return whether an argument beside the rival is one that the claim does not name."""
    if aligned.frames is None:
        return 0.0
    frame, other = aligned.frames
    above = aligned.claimed.sentence.governors[rival.part]
    is_own = rival.part in frame.of_role(role) or (above is not None and above[1] == role)
    is_named = all(j in aligned.matching.taken for j in other.of_role(role))
    return 0.0 if is_own or is_named else is_other(aligned, role)


def _is_repeated(aligned: Aligned) -> float:
    return max(is_verbatim(aligned), float(aligned.is_requoted))
