"""What an alignment tells of agreement, as named values in [0, 1]: the input of the weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.alignment import (
    Aligned,
    Rival,
    figure_of,
    has_another_speaker,
)
from claimcheck.judging.assertion import how_denied, is_unasserted, stance_gap
from claimcheck.judging.crossing import is_crossed
from claimcheck.passages import (
    DATE,
    NAME,
    NUMBER,
    PLACE,
    TOWN,
    WORD,
    Part,
)

__all__ = [
    "AROUND",
    "agreement_values",
    "is_other",
    "is_verbatim",
    "mention_values",
    "said_of",
    "unsaid_parts",
]

_SAID = 0.5  # from which a part counts as said
_DISPLACED = frozenset({DATE, WORD})
_TELLING = 0.5  # the weight from which a word must be said
_SURE = 0.8  # from which a value is said elsewhere
_PLENTY = 3.0  # weight of what is said that is plenty
_MISSING = ("names_missing", "places_missing", "figures_missing", "dates_missing", "words_missing")
_STEEP = 2.5  # how fast missing words tell: two in five are all
_EDITS = 4  # words of a claim that an edited wording leaves out
_LIGHTLY = 0.6  # how far a deed is said by a verb that says little, with all its arguments
AROUND = 0.4  # how much around a rival is the same at least that stands in the same place
_ASIDE = 0.3  # how far any other one does
_HALF = 0.5  # of a claim, or of its words: who says less of it than that states no claim
_MOSTLY = 0.6  # of a claim, for a passage to tell of its deed whatever the predicate
_LOW = 0.3  # what a part counts that is said in another role
_KINDS = {NAME: "names_missing", PLACE: "places_missing", NUMBER: "figures_missing"}
_HARDLY = 1.5  # weight of telling words that many sentences share by chance
_WORDED = 0.8  # the share of a wording that makes up for it
_VERB = "VERB"
_SUBJECT, _OBJECT = "subject", "object"
_VALUES = frozenset({DATE, NAME, NUMBER, PLACE})
_DATED = frozenset({"date", "time"})
_WHO = frozenset({NAME, PLACE})


def said_of(aligned: Aligned, part: Part) -> float:
    """Return how far a part of the claim is said, and in its place."""
    return aligned.said[part.index]


def unsaid_parts(aligned: Aligned) -> Iterator[Part]:
    """Yield the parts of a claim that a passage should say, and does not."""
    for part in aligned.claimed.parts:
        is_told = part.timex is None or part.timex.type in _DATED
        is_told = is_told and not (part.quantity and figure_of(part.quantity).is_single)
        if is_told and part.weight >= _TELLING and said_of(aligned, part) < _SAID:
            yield part


def agreement_values(aligned: Aligned) -> dict[str, float]:
    """Return what speaks for and against a passage stating the whole claim."""
    root = aligned.claimed.root
    covered = _covered(aligned, aligned.claimed.parts)
    denied, unasserted = how_denied(aligned), is_unasserted(aligned)
    return {
        "bar": 1.0,
        "covered": covered,
        "hardly_covered": max(0.0, 1 - covered / _HALF),
        "predicate": _predicate(aligned),
        "predicate_missing": float(_tells(aligned) and _predicate(aligned) < _SAID),
        "deed_missing": float(_lacks_its_deed(aligned)),
        "no_predicate": 1.0 if root is None else 0.0,
        "verb_missing": float(_lacks_a_verb(aligned)),
        "subject_other": is_other(aligned, "subject"),
        "subject_rival": float(aligned.arguments.get("subject") == "rival"),
        "object_other": is_other(aligned, "object"),
        "object_unsaid": _object_unsaid(aligned),
        "crossed": float(is_crossed(aligned)),
        **_missing(aligned),
        "displaced": float(
            any(p.kind in _DISPLACED and aligned.is_displaced(p) for p in unsaid_parts(aligned))
        ),
        "person_missing": float(any(part.is_person for part in unsaid_parts(aligned))),
        "rivalled": _rivalled(aligned),
        "opposed": float(any(r.is_opposite and r.slot >= _SAID for r in aligned.rivals)),
        "denied": denied,
        "unasserted": float(unasserted),
        "stance": stance_gap(aligned),
        "other_speaker": float(has_another_speaker(aligned.claimed, aligned.passage)),
        "worded": 0.0 if aligned.wording is None else aligned.wording.share,
        "verbatim": 0.0 if denied or unasserted else is_verbatim(aligned),
        "requoted": float(aligned.is_requoted),
        "tells_little": _tells_little(aligned),
        "unsaid_in_wording": _unsaid(aligned),
    }


def _missing(aligned: Aligned) -> dict[str, float]:
    """Return for each kind of detail whether a passage leaves one unsaid; of words, how many."""
    missing = dict.fromkeys(_MISSING, 0.0)
    for part in unsaid_parts(aligned):
        name = "dates_missing" if part.kind == DATE else _KINDS.get(part.kind, "words_missing")
        missing[name] += 1
    telling = sum(part.weight >= _TELLING and part.kind == WORD for part in aligned.claimed.parts)
    missing["words_missing"] *= _STEEP / max(1, telling)
    return {name: min(1.0, value) for name, value in missing.items()}


def _tells_little(aligned: Aligned) -> float:
    """Return whether a claim has hardly a word that tells something, and stands there in others."""
    worded = 0.0 if aligned.wording is None else aligned.wording.share
    telling = sum(part.weight for part in aligned.claimed.parts if part.weight >= _TELLING)
    return float(telling < _HARDLY and worded < _WORDED)


def _rivalled(aligned: Aligned) -> float:
    """Return how far something else stands where a value of the claim should."""
    found = [_takes_place(rival, across=aligned.across) for rival in aligned.rivals]
    named = [part for part in unsaid_parts(aligned) if part.kind in _WHO]
    if aligned.across:  # but for territories, names are translated
        named = [part for part in named if part.path and part.path[0] != TOWN]
        free = (p for p in aligned.passage.parts if p.index not in aligned.matching.taken)
        return max((*found, float(bool(named) and any(p.kind == PLACE for p in free))))
    return max((*found, float(any(map(aligned.is_displaced, named)))))


def _takes_place(rival: Rival, *, across: bool) -> float:
    """Return how far a rival stands where the claim's value should."""
    is_placed = rival.slot >= _SAID or (rival.found == "left" and not rival.is_crowded)
    if across and rival.kind == NAME and not rival.is_of_persons:
        is_placed = False  # a body's name is translated, or shortened
    around = min(rival.around_claim, rival.around_passage, rival.covered)
    return 1.0 if is_placed and around >= AROUND else _ASIDE


def _covered(aligned: Aligned, parts: Sequence[Part]) -> float:
    """Return the share of some parts of a claim that a passage says, by their weight."""
    total = sum(part.weight for part in parts)
    told = sum(part.weight * said_of(aligned, part) for part in parts)
    return told / total if total else 0.0


def _predicate(aligned: Aligned) -> float:
    root = aligned.claimed.root
    if root is None:
        return 0.0
    if root in aligned.worded:
        return 1.0
    return max(aligned.matching.worth(root), _LIGHTLY if _is_told_lightly(aligned, root) else 0.0)


def _is_told_lightly(aligned: Aligned, root: int) -> bool:
    """Return whether a passage tells a deed by a verb that says little: "took" for "carried"."""
    pairs, passage = aligned.matching.pairs, aligned.passage
    arguments = [i for _, i in aligned.claimed.sentence.frames[root].arguments]
    above = [passage.governors[pairs[i]] for i in arguments if i in pairs]
    if len(arguments) < 2 or len(above) < len(arguments) or None in above:
        return False
    heads = {place[0] for place in above if place is not None}
    return len(heads) == 1 and passage.parts[heads.pop()].weight < _TELLING


def _tells(aligned: Aligned) -> bool:
    """Return whether the claim's predicate says something by itself: "sued", and not "has"."""
    root = aligned.claimed.root
    return root is not None and aligned.claimed.sentence.parts[root].weight >= _TELLING


def _lacks_its_deed(aligned: Aligned) -> bool:
    """
    Return whether little is said of what the claim's deed is done to, where and how.

    Where its predicate says little ("has plans"), the deed lies in all its other words.
    """
    root = aligned.claimed.root
    if root is None:
        return False
    if not _tells(aligned):
        words = [p for p in aligned.claimed.parts if p.kind == WORD and p.weight >= _TELLING]
        count = len([p for p in words if said_of(aligned, p) >= _SAID])
        return bool(words) and count <= _HALF * len(words)
    parts = aligned.claimed.sentence.parts
    frame = aligned.claimed.sentence.frames[root]
    rest = [parts[i] for role, i in frame.arguments if role != _SUBJECT and parts[i].weight > 0]
    if not rest:
        return _predicate(aligned) < _SAID
    told = sum(part.weight * aligned.said.get(part.index, 0.0) for part in rest)
    return told < _MOSTLY * sum(part.weight for part in rest)


def _lacks_a_verb(aligned: Aligned) -> bool:
    """Return whether a deed below the claim's own is unsaid: "vowed to sell", "vowed to keep"."""
    claimed = aligned.claimed
    return any(
        part.index in claimed.sentence.frames
        and part.index != claimed.root
        and part.upos == _VERB
        and not part.is_cue
        for part in unsaid_parts(aligned)
    )


def is_other(aligned: Aligned, role: str) -> float:
    """Return whether the passage's predicate has another subject or object than the claim's."""
    if aligned.frames is None or aligned.arguments.get(role) not in {"other", "rival"}:
        return 0.0
    worded = all(i in aligned.worded for i in aligned.frames[0].of_role(role))
    return 0.0 if worded else 1.0


def _object_unsaid(aligned: Aligned) -> float:
    """Return whether a passage tells the same deed of a thing that the claim doesn't name."""
    if aligned.frames is None or not is_other(aligned, _OBJECT):
        return 0.0
    frame, other = aligned.frames
    parts = aligned.claimed.sentence.parts
    unsaid = all(
        parts[i].weight >= _TELLING and aligned.said.get(i, 1.0) < _LOW
        for i in frame.of_role("object")
    )
    free = all(j not in aligned.matching.taken for j in other.of_role("object"))
    return float(unsaid and free)


def is_verbatim(aligned: Aligned) -> float:
    """Return whether a passage has all of a claim's words, one after the other."""
    wording = aligned.wording
    if wording is None or wording.longest != len(wording.said) or wording.share < 1:
        return 0.0
    return float(next(unsaid_parts(aligned), None) is None)  # "1,800" of "thousands"


def _unsaid(aligned: Aligned) -> float:
    if aligned.rewording is None:
        return 0.0
    return min(1.0, len(aligned.rewording.unsaid) / _EDITS)


def mention_values(aligned: Aligned) -> dict[str, float]:
    """Return what speaks for and against a passage telling of the claim's deed at all."""
    parts = aligned.claimed.told
    told = [p for p in parts if p.weight >= _TELLING and said_of(aligned, p) >= _SAID]
    arguments = aligned.arguments.values()
    values = [p for p in told if p.is_value]
    return {
        "bar": 1.0,
        "covered": _covered(aligned, aligned.claimed.told),
        "arguments": float(any(level in {"same", "near"} for level in arguments)),
        "no_deed": float(_is_without_deed(aligned)),
        "values": min(1.0, len(values) / 2),
        "words": min(1.0, sum(p.weight for p in told if p.kind == WORD) / _PLENTY),
        "worded": 0.0 if aligned.wording is None else aligned.wording.share,
        "verbatim": is_verbatim(aligned),
        "requoted": float(aligned.is_requoted),
        "placed": float(any(r.slot >= _SURE and r.kind in _VALUES for r in aligned.rivals)),
    }


def _is_without_deed(aligned: Aligned) -> bool:
    """Return whether a passage says neither the claim's predicate nor most of its words."""
    worded = 0.0 if aligned.wording is None else aligned.wording.share
    if not _tells(aligned):
        return _covered(aligned, aligned.claimed.told) < _SAID or bool(_tells_little(aligned))
    return _predicate(aligned) < _SAID and worded < _MOSTLY
