"""Whose cue it is where the source stands before it: its own, shared, an agent's, nobody's."""

from __future__ import annotations

from claimcheck.attribution.cues import Cue
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame, Range
from claimcheck.attribution.sources import source_after, source_before, subject

__all__ = ["agent_at", "is_gerund", "source_of"]

_JOINTS = frozenset({"conjunction", "comma", "quote"})


def source_of(frame: Frame, cue: Cue, previous: Draft | None) -> tuple[Range | None, bool]:
    """Return the source of a cue that stands after it, and whether the cue before has it too."""
    lexicon = frame.lexicon
    if cue.form in lexicon.nouns:
        return _possessor(frame, cue), False
    if cue.passive or (cue.stop < len(frame) and frame.words[cue.stop] in lexicon.agents):
        agent = agent_at(frame, cue)
        return (None if agent is None else source_after(frame, agent + 1)), False
    kind = frame.kind(cue.left)
    if kind in _JOINTS or (cue.left >= 0 and frame.words[cue.left] in lexicon.sharing):
        return _shared(frame, cue, previous)
    if kind in {"infinitive", "preposition"} or (kind == "time" and is_gerund(frame, cue)):
        return (previous.source if previous else subject(frame, cue.left)), False
    if kind == "determiner" and frame.kind(cue.left - 1) == "word":
        return source_before(frame, cue.left - 2), False
    return source_before(frame, cue.left), False


def _shared(frame: Frame, cue: Cue, previous: Draft | None) -> tuple[Range | None, bool]:
    """Return the source of a joined cue: an apposed one of its own, else that of the cue before."""
    if frame.kind(cue.left) == "comma" and not is_gerund(frame, cue):
        own = source_before(frame, cue.left)
        if own is not None:
            return own, False
    return (previous.source if previous is not None else subject(frame, cue.left)), True


def is_gerund(frame: Frame, cue: Cue) -> bool:
    """Return whether a cue is a participle, which takes the subject of the clause before."""
    return cue.form in frame.lexicon.participles


def _possessor(frame: Frame, cue: Cue) -> Range | None:
    """Return whose words a noun stands for, where that follows it: "tuduhan polisi bahwa"."""
    stop = cue.stop
    while frame.kind(stop) in {"name", "word"}:
        stop += 1
    named = stop > cue.stop and frame.kind(stop) == "complementizer"
    return (cue.stop, stop) if named else None


def agent_at(frame: Frame, cue: Cue) -> int | None:
    """Return where the agent of a passive is introduced, soon after it."""
    for item in range(cue.stop, min(len(frame), cue.stop + 3)):
        if frame.words[item] in frame.lexicon.agents:
            return item
    return None
