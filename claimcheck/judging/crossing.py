"""Whether a passage tells the claim's deed the other way round: who did it, and to whom."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Sequence

from claimcheck.alignment import Aligned, Level
from claimcheck.languages import Language
from claimcheck.passages import NAME, NUMBER, PLACE, WORD, Frame, Part, are_opposed
from claimcheck.reading import Phrases, match_phrase, phrases_of

__all__ = ["is_crossed"]

_TELLING = 0.5  # the weight from which a word must be said
_LOW = 0.3  # what a part counts that is said in another role
_SUBJECT, _OBJECT = "subject", "object"
_WHO = frozenset({NAME, PLACE})


def is_crossed(aligned: Aligned) -> bool:
    """Return whether a deed is exchanged, turned about, another person's, or points elsewhere."""
    return (
        any(_are_exchanged(aligned, *deed) for deed in aligned.deeds)
        or _is_moved(aligned)
        or _is_one_way(aligned)
        or aligned.is_turned_about
        or _is_of_another(aligned)
        or _points_elsewhere(aligned)
    )


def _are_exchanged(aligned: Aligned, frame: Frame, other: Frame) -> bool:
    """Return whether the subject and the object of a deed stand the other way round."""
    pairs, sentence = aligned.matching.pairs, aligned.claimed.sentence
    if aligned.matching.levels[frame.predicate] is Level.CONVERSE:
        return False  # who bought is who was sold to
    objects = frame.of_role(_OBJECT)
    if not other.of_role(_SUBJECT):  # "A reached the final after beating B"
        is_done_to = any(pairs.get(i) in other.of_role(_OBJECT) for i in frame.of_role(_SUBJECT))
        told = [pairs[i] for i in objects if i in pairs and sentence.parts[i].kind in _WHO]
        away = [j for j in told if not aligned.passage.is_under(j, other.predicate)]
        return is_done_to and bool(away)
    if not any(pairs.get(i) in other.of_role(_SUBJECT) for i in objects):
        return False
    met = [k for k, j in pairs.items() if j in other.of_role(_OBJECT)]
    return any(sentence.is_under(k, i) for k in met for i in frame.of_role(_SUBJECT))


def _is_moved(aligned: Aligned) -> bool:
    """Return whether the claim's subject is another argument of the deed there."""
    if aligned.frames is None:
        return False
    frame, other = aligned.frames
    pairs = aligned.matching.pairs
    subjects, theirs = frame.of_role(_SUBJECT), other.of_role(_SUBJECT)
    if aligned.matching.levels[frame.predicate] is Level.CONVERSE:  # who gave has not received
        return any(pairs.get(i) in theirs for i in subjects)
    if any(pairs.get(i) in theirs for i in frame.of_role(_OBJECT)):
        return False
    governors = aligned.passage.governors
    above = [governors[pairs[i]] for i in subjects if i in pairs and pairs[i] not in theirs]
    moved = any(p and p[0] == other.predicate and p[1] != _SUBJECT for p in above)
    parts = aligned.claimed.sentence.parts
    named = {
        j
        for i, j in pairs.items()
        if i in aligned.claimed.own and i not in subjects and parts[i].kind != NUMBER
    }
    return moved and any(j in named for j in theirs)


def _is_one_way(aligned: Aligned) -> bool:
    """Return whether only the claim tells that each did it to the other: "gave each other"."""
    claim, passage = aligned.claimed.sentence, aligned.passage
    return _is_mutual(aligned.claimed.parts, claim.language) and not _is_mutual(
        passage.parts, passage.language
    )


def _is_mutual(parts: Sequence[Part], language: Language) -> bool:
    phrases, forms = _reciprocals(language), [part.form for part in parts]
    return any(match_phrase(phrases, forms, i) > i for i in range(len(forms)))


@functools.cache
def _reciprocals(language: Language) -> Phrases:
    return phrases_of(map(str.split, language.judging.compare.reciprocals))


def _points_elsewhere(aligned: Aligned) -> bool:
    """Return whether a part stands behind the opposite of its word: "from Lima", "to Lima"."""
    sentence, passage, across = aligned.claimed.sentence, aligned.passage, aligned.across
    told = [(sentence.parts[i], j) for i, j in aligned.matching.pairs.items()]
    twice = Counter(part.form for part, _ in told)  # "from 16 percent", "to 16 percent"
    return any(
        are_opposed(
            sentence.markers[part.index], passage.markers[j], across=across, is_value=part.is_value
        )
        for part, j in told
        if part.index in aligned.claimed.own and part.weight >= _TELLING and twice[part.form] == 1
    )


def _is_of_another(aligned: Aligned) -> bool:
    """Return whether the deed is of a person whom the claim only names beside another: a "son"."""
    if aligned.frames is None:
        return False
    frame, other = aligned.frames
    sentence, pairs = aligned.claimed.sentence, aligned.matching.pairs
    unsaid = [
        (role, i)
        for role in (_SUBJECT, _OBJECT)
        for i in frame.of_role(role)
        if sentence.parts[i].kind == WORD and aligned.said.get(i, 1.0) < _LOW
    ]
    return any(
        pairs.get(c) in other.of_role(role) and sentence.parts[c].is_person
        for role, i in unsaid
        for c in sentence.children[i]
    )
