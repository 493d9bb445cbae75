"""Cues: the words that say that somebody speaks, and how sure each is in its place."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.attribution.frames import Frame
from claimcheck.attribution.lexicon import OPEN, Lexicon
from claimcheck.reading import Document, match_phrase

__all__ = ["Cue", "cue_at", "cues_in", "find_hits"]

_INSIDE = frozenset({"name", "determiner", "possessive", "word", "preposition", "conjunction"})
_SKIPPED = frozenset({"adverb", "auxiliary", "passive", "modal", "negation"})


@attrs.frozen(kw_only=True, eq=False)
class Cue:
    """
    A candidate: items ``first`` to ``stop`` with the lexicon's ``form``.

    ``left`` is the nearest item before its adverbs and auxiliaries; ``passive``, ``modal``,
    ``negated`` and ``infinitive`` say what those were.
    """

    first: int
    stop: int
    form: str
    left: int
    passive: bool
    modal: bool
    negated: bool


_PREDICATING = frozenset({"auxiliary", "negation", "modal"})


def find_hits(document: Document, lexicon: Lexicon) -> Sequence[int]:
    """Return the tokens with which a cue may begin, and those that go on with a speaker's words."""
    hits = lexicon.phrases.keys() | lexicon.logophors
    return array("I", (i for i, word in enumerate(document.tokens.words) if word in hits))


def cues_in(frame: Frame) -> Iterator[Cue]:
    """Yield the candidates of a frame, the longest form at each place."""
    phrases = frame.lexicon.phrases
    at = 0
    for item in [item for item, word in enumerate(frame.words) if word in phrases]:
        if item < at or _is_part_of_name(frame, item) or _is_compound(frame, item):
            continue
        if _is_owner(frame, item) or _is_counted(frame, item):
            continue
        if frame.words[item] in frame.lexicon.postposed and frame.kind(item - 1) in _PREDICATING:
            continue  # "belum jelas"
        stop = match_phrase(phrases, frame.words, item)
        if stop > item:
            at = stop
            yield _cue(frame, item, at, " ".join(frame.words[item:at]))


def _is_part_of_name(frame: Frame, item: int) -> bool:
    """Return whether a capital tells that it is one, in a sentence: "The Harbour Report"."""
    if item == 0 or frame.kinds[item] != "name" or frame.kinds[item - 1] not in _INSIDE:
        return False
    if frame.kinds[-1] == "end":
        return True
    return 2 * sum(map(frame.capitalized, range(len(frame)))) < len(frame)  # no headline


def _is_owner(frame: Frame, item: int) -> bool:
    """Return whether a name is told to own what follows: "Mr. Ban's watch"."""
    owned = frame.kind(item + 1) == "possessive"
    is_joined = owned and frame.document.tokens.adjoins(frame.firsts[item + 1])
    return is_joined and frame.kinds[item - 1 : item] != [] and frame.capitalized(item)


def _is_counted(frame: Frame, item: int) -> bool:
    """Return whether a form in "-s" is a noun that a figure counts: "in 48 states"."""
    ending = frame.document.language.mentions.plural_ending
    counts = frame.kind(item - 1) == "number" and frame.kind(item - 2) == "preposition"
    return counts and bool(ending) and frame.words[item].endswith(ending)


def _is_compound(frame: Frame, item: int) -> bool:
    """Return whether a word is the second of two that are one: "lebih lanjut"."""
    return item > 0 and " ".join(frame.words[item - 1 : item + 1]) in frame.lexicon.compounds


def cue_at(frame: Frame, item: int) -> Cue:
    """Return the cue that a word without a known form is."""
    return _cue(frame, item, item + 1, OPEN)


def _cue(frame: Frame, first: int, stop: int, form: str) -> Cue:
    lexicon = frame.lexicon
    left = first - 1
    seen: set[str] = set()
    kinds = frame.kinds
    while left >= 0 and kinds[left] in _SKIPPED:
        seen.add(kinds[left])
        if lexicon.contractions and frame.words[left].endswith(lexicon.contractions):
            seen.add("negation")
        left -= 1
    if left > 0 and frame.kind(left - 1) == "manner":
        left -= 2
    return Cue(
        first=first,
        stop=stop,
        form=form,
        left=left,
        passive=form in lexicon.passives or ("passive" in seen and form not in lexicon.participles),
        modal="modal" in seen,
        negated="negation" in seen,
    )
