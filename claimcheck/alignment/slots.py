"""How far two parts stand in the same slot: below heads that meet, in a like role."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.alignment.comparators import compare_parts
from claimcheck.alignment.levels import Level
from claimcheck.alignment.matching import Matching, role_fit
from claimcheck.alignment.spellings import are_alike
from claimcheck.passages import NAME, PLACE, WORD, Frame, Part, Passage

__all__ = ["argument_level", "arguments_agree", "person_of", "share_subject", "slot_likeness"]

_MET = 0.6  # the least worth of a head that is met
_ALMOST, _OTHERWISE = 0.85, 0.7  # for a like relation to the same head, and for any other
_LIST = 0.9  # for members of one list
_BELOW = 0.75  # for a part below that is met
_TELLING = 0.5  # its weight
_STEPS = 3  # down from a noun to the names that tell which one is meant
_NOMINATIVE = "nsubj"
_TELLS = frozenset({"amod", "compound", "flat", "nmod"})
_PERSON, _PERSONS = "person", frozenset({"person", "unknown"})
_VERB, _PRONOUN = "VERB", "PRON"
_SUBJECT, _OBJECT = _CORE = ("subject", "object")

_ORDER = ("rival", "other", "near", "same")


def slot_likeness(matching: Matching, i: int, j: int) -> float:
    """Return how far a part of the claim and one of the passage stand in one slot, in [0, 1]."""
    return max(
        (*_by_head(matching, i, j), *_by_role(matching, i, j), *_by_list(matching, i, j), 0.0)
    )


def _by_head(matching: Matching, i: int, j: int) -> Iterator[float]:
    part, other = matching.claim.parts[i], matching.passage.parts[j]
    if part.head is None or other.head is None or matching.pairs.get(part.head) != other.head:
        return
    worth = matching.worth(part.head)
    if worth < _MET:
        return
    above, below = matching.claim.governors[i], matching.passage.governors[j]
    if above and below and (above[0], below[0]) == (part.head, other.head):
        yield worth * role_fit(
            above[1], below[1], nominal=not _are_verbs(matching, above[0], below[0])
        )
    else:
        yield worth * (1.0 if part.relation == other.relation else _OTHERWISE)


def _are_verbs(matching: Matching, i: int, j: int) -> bool:
    return matching.claim.parts[i].upos == matching.passage.parts[j].upos == _VERB


def _by_role(matching: Matching, i: int, j: int) -> Iterator[float]:
    """Yield how far two parts have one role at predicates that meet, shared subjects included."""
    for predicate, frame in matching.claim.frames.items():
        there = matching.pairs.get(predicate)
        worth = matching.worth(predicate)
        if there is None or worth < _MET:
            continue
        other = matching.passage.frames.get(there)
        if other is None:
            continue
        nominal = not _are_verbs(matching, predicate, there)
        for role, k in frame.arguments:
            for another, z in other.arguments:
                if (k, z) == (i, j):
                    yield worth * role_fit(role, another, nominal=nominal)


def _by_list(matching: Matching, i: int, j: int) -> Iterator[float]:
    """Yield how far two parts are members of one list, or stand over the same part."""
    part, other = matching.claim.parts[i], matching.passage.parts[j]
    listed = part.relation == other.relation == "conj" and part.head is not None
    if listed and part.head is not None and matching.pairs.get(part.head) == other.head:
        yield _LIST
    for below in matching.claim.children[i]:
        met = matching.pairs.get(below)
        if met is None or matching.claim.parts[below].weight < _TELLING:
            continue
        if matching.passage.parts[met].head == j:
            is_list = matching.claim.parts[below].relation == "conj"
            yield _LIST if is_list else _BELOW


def argument_level(matching: Matching, k: int, z: int) -> str:
    """Return how two arguments stand: same, near (a pronoun, the same below), other or rival."""
    part, other = matching.claim.parts[k], matching.passage.parts[z]
    one, two = person_of(matching.claim, k), person_of(matching.passage, z)
    if one and two:  # "Minister Ida Lind", and "Lind"
        return "same" if are_alike(one, two) else "rival"
    if matching.pairs.get(k) == z and not _have_other_names(matching, k, z):
        return "near" if matching.levels[k] is Level.NEAR else "same"
    across = matching.claim.language.tag != matching.passage.language.tag
    if compare_parts(part, other, across=across) in {Level.SAME, Level.ALIKE}:
        return "other" if _have_other_names(matching, k, z) else "same"
    is_told_otherwise = k in matching.pairs or z in matching.taken
    if _PRONOUN in {part.upos, other.upos}:
        return "near"
    return "near" if not is_told_otherwise and _meet_below(matching, k, z) else "other"


def _meet_below(matching: Matching, k: int, z: int) -> bool:
    """Return whether something telling below two arguments is the same."""
    return any(
        matching.pairs.get(c) in matching.passage.children[z]
        for c in matching.claim.children[k]
        if matching.claim.parts[c].weight >= _TELLING
    )


def person_of(passage: Passage, i: int) -> str:
    """Return the name of who is meant: by name, by an office, or told by a name: "Ola's plans"."""
    part = passage.parts[i]
    if part.upos == _PRONOUN or part.kind == PLACE:
        return ""
    if part.refers:
        return part.refers
    if part.mention is not None:
        return part.mention.party if part.mention.type in _PERSONS else ""
    below = (p.mention for p in _names_below(passage, i))
    return next((name.party for name in below if name and name.type == _PERSON), "")


def _have_other_names(matching: Matching, k: int, z: int) -> bool:
    """Return whether two nouns have names below them, none the same: "Russian", "French jets"."""
    own, theirs = _names_below(matching.claim, k), _names_below(matching.passage, z)
    across = matching.claim.language.tag != matching.passage.language.tag
    return bool(own and theirs) and not any(
        compare_parts(one, two, across=across) is not Level.NONE for one in own for two in theirs
    )


def _names_below(passage: Passage, top: int) -> list[Part]:
    """Return the names and places that tell of a noun which of its kind is meant."""
    found: list[Part] = []
    near = [top]
    for _ in range(_STEPS):
        near = [c for i in near for c in passage.children[i] if passage.parts[c].relation in _TELLS]
        found += [passage.parts[c] for c in near if passage.parts[c].kind in {NAME, PLACE}]
    return found if passage.parts[top].kind == WORD else []


def _across(matching: Matching, frame: Frame, role: str) -> tuple[int, ...]:
    """Return the arguments that have a role as the converse predicate sees it."""
    subjects = frame.of_role(_SUBJECT)
    if role == _OBJECT:
        return (*subjects, *frame.of_role(_OBJECT))  # what is sold, or who is beaten
    below = (
        part.index
        for part, above in zip(matching.passage.parts, matching.passage.governors, strict=True)
        if part.weight >= _TELLING and above is not None and above[0] == frame.predicate
    )
    return tuple(i for i in below if i not in subjects)


def share_subject(matching: Matching, frame: Frame, other: Frame) -> bool:
    """Return whether two predicates have the same subject."""
    return any(
        argument_level(matching, k, z) == "same"
        for k in _subjects(matching.claim, frame)
        for z in _subjects(matching.passage, other)
    )


def _subjects(passage: Passage, frame: Frame) -> tuple[int, ...]:
    """Return the subjects of a predicate; where it has none, who is told of in their place."""
    own = frame.of_role(_SUBJECT)
    told = (i for _, i in frame.arguments if passage.parts[i].relation == _NOMINATIVE)
    return own or tuple(told)


def arguments_agree(matching: Matching, frame: Frame, other: Frame) -> dict[str, str]:
    """Return for each core role of a claim's predicate how the passage's argument stands to it."""
    found = {}
    is_converse = matching.levels.get(frame.predicate) is Level.CONVERSE
    for role in _CORE:
        claimed = frame.of_role(role)
        reported = _across(matching, other, role) if is_converse else other.of_role(role)
        if claimed and reported:
            levels = [argument_level(matching, k, z) for k in claimed for z in reported]
            found[role] = max(levels, key=_ORDER.index)
        elif claimed:
            found[role] = "absent"
    return found
