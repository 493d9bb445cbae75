"""Sources that a mark sets off: "NAME: words", and a quotation signed "― Name"."""

from __future__ import annotations

from claimcheck.attribution.clauses import FINITE
from claimcheck.attribution.cues import Cue
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame
from claimcheck.model import DASHES

__all__ = ["signature", "turn"]

_LONGEST = 7
_NAMING = frozenset({"name", "dot", "bracket", "number"})
_NAME = 4  # words of a name without an office
_DASHES = frozenset({*DASHES, "-", "--"})


def turn(frame: Frame, cue: Cue) -> Draft | None:
    """Return the draft of "NAME: words", where a name opens the frame."""
    if not 0 < cue.first < _LONGEST or cue.stop >= len(frame):
        return None
    if not all(_names(frame, item) for item in range(cue.first)):
        return None
    before = frame.words[: cue.first]
    if before.count("(") > before.count(")"):  # "Norton Bank (NYSE: NTN)"
        return None
    is_bare = cue.first == 1 and not (_shouts(frame) or _heads(frame))
    is_titled = "dot" in frame.kinds or not frame.lexicon.roles.isdisjoint(before)
    is_work = (cue.first > _NAME or _titles(frame, cue.stop)) and not is_titled
    if is_bare or is_work:  # "Storm Relief Budget Council Meeting:"
        return None
    if frame.kind(cue.stop) == "quote":
        return Draft(cue=cue, rule="turn", source=(0, cue.first), quotes=(cue.stop,))
    return Draft(cue=cue, rule="turn", source=(0, cue.first), content=(cue.stop, len(frame)))


def _titles(frame: Frame, first: int) -> bool:
    """Return whether a headline ends with a noun alone: "Harbour News Daily: A Town at Sea"."""
    is_noun = frame.block == 0 and frame.kind(first) == "determiner"
    return is_noun and FINITE.isdisjoint(frame.kinds[first:])


def _names(frame: Frame, item: int) -> bool:
    """Return whether an item can be part of a name, its office included."""
    return frame.kind(item) in _NAMING or frame.words[item] in frame.lexicon.roles


def _shouts(frame: Frame) -> bool:
    """Return whether the first word is written in capitals, as in a transcript."""
    return frame.document.tokens.surfaces[frame.firsts[0]].isupper()


def _heads(frame: Frame) -> bool:
    """Return whether a headline opens with an office: "Menteri: Harga Beras Turun"."""
    return frame.words[0] in frame.lexicon.roles and frame.kind(len(frame) - 1) != "end"


def signature(frame: Frame, cue: Cue) -> Draft | None:
    """Return the draft of a quotation with a dash and a name after it."""
    if cue.form not in _DASHES or frame.kind(cue.first - 1) != "quote":
        return None
    stop = cue.stop
    while stop < len(frame) and frame.kind(stop) not in {"end", "comma"}:
        if frame.kind(stop) not in _NAMING or stop - cue.stop >= _LONGEST:
            return None
        stop += 1
    if stop == cue.stop:
        return None
    return Draft(cue=cue, rule="signature", source=(cue.stop, stop), quotes=(cue.first - 1,))
