"""Whose cue it is where the source stands before it: its own, shared, an agent's, nobody's."""

from __future__ import annotations

from claimcheck.attribution.cues import Cue
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame, Range
from claimcheck.attribution.phrases import is_nominal
from claimcheck.attribution.sources import source_after, source_before, subject

__all__ = ["agent_at", "happens", "is_gerund", "source_of"]

_CLAUSE = 10  # items between the verb of a clause and a participle that hangs on it
_AUXILIARY = frozenset({"passive", "modal", "auxiliary", "negation", "adverb"})
_DONE = frozenset({"verb", "word", "adverb"})
_APART = frozenset({"comma", "break"})
_OPENING = frozenset({"edge", "comma", "conjunction", "adverb"})
_PHRASE_ENDS = frozenset({"preposition", "relative", "comma", "infinitive"})
_MOVED = frozenset({"object", "possessive"})
_JOINTS = frozenset({"conjunction", "comma", "quote"})


def source_of(frame: Frame, cue: Cue, previous: Draft | None) -> tuple[Range | None, bool]:
    """Return the source of a cue that stands after it, and whether the cue before has it too."""
    lexicon = frame.lexicon
    if cue.form in lexicon.nouns:
        return _possessor(frame, cue), False
    if cue.passive or (cue.stop < len(frame) and frame.words[cue.stop] in lexicon.agents):
        return _of_passive(frame, cue), False
    kind = frame.kind(cue.left)
    if previous is not None and _goes_on(frame, cue, previous):
        return previous.source, True
    if kind in _JOINTS or (cue.left >= 0 and frame.words[cue.left] in lexicon.sharing):
        return _shared(frame, cue, previous)
    if kind in {"infinitive", "preposition"} or (kind == "time" and is_gerund(frame, cue)):
        moved = _moved(frame, cue)
        return moved or (previous.source if previous else subject(frame, cue.left)), False
    return _before(frame, cue, kind), False


def _of_passive(frame: Frame, cue: Cue) -> Range | None:
    """Return the agent of a passive; of who is only quoted by one, the subject."""
    agent = agent_at(frame, cue)
    if agent is not None and (asker := _asker(frame, agent + 1)) is not None:
        return asker
    teller = None if agent is None else source_after(frame, agent + 1)
    if teller is not None and cue.passive and _is_relayed(frame, teller[1]):
        return source_before(frame, cue.left)
    return teller


def _asker(frame: Frame, first: int) -> Range | None:
    """Return an agent without the question behind it: "asked by a reporter | where he was"."""
    source = source_after(frame, first)
    if source is None:
        return None
    asked = next((i for i in range(*source) if frame.kind(i) == "question"), None)
    return (source[0], asked) if asked is not None and asked > source[0] else None


def _is_relayed(frame: Frame, item: int) -> bool:
    """Return whether an outlet only hands words on: "Ann was quoted by the Post as saying"."""
    is_told = item + 1 < len(frame) and frame.words[item + 1] in frame.lexicon.participles
    return frame.kind(item) == "subordinator" and is_told


def _goes_on(frame: Frame, cue: Cue, previous: Draft) -> bool:
    """Return whether a participle has the speaker before it, no comma between: "said X adding"."""
    forms = frame.lexicon.forms
    is_sharing = is_gerund(frame, cue) and cue.form in frame.lexicon.sharing
    is_sharing = is_sharing and is_nominal(frame.kind(cue.left))
    tells = forms[previous.cue.form].content == "clause" or previous.rule == "complement"
    return is_sharing and previous.covers(cue.first) and tells


def _moved(frame: Frame, cue: Cue) -> Range | None:
    """Return whom a clause makes speak: "the loss led her to admit"."""
    item = cue.left - 1
    is_moved = item > 0 and frame.kind(cue.left) == "infinitive" and frame.kind(item) in _MOVED
    return (item, item + 1) if is_moved else None


def _before(frame: Frame, cue: Cue, kind: str) -> Range | None:
    """Return the noun phrase before a cue that is its source, given the kind of the item before."""
    if is_gerund(frame, cue) and kind == "object":
        return cue.left, cue.left + 1  # "a video of him warning"
    if is_gerund(frame, cue) and kind == "subordinator" and is_nominal(frame.kind(cue.left - 1)):
        if frame.words[cue.left] in frame.lexicon.concluding:
            return source_before(frame, cue.left - 1)  # "quoted Ann Berg as saying"
        return subject(frame, cue.left)  # "left the room after saying"
    if is_gerund(frame, cue) and (is_nominal(kind) or kind == "verb"):
        return _of_participle(frame, cue)
    if kind == "determiner" and frame.kind(cue.left - 1) == "word":
        return source_before(frame, cue.left - 2)
    return source_before(frame, cue.left)


def _of_participle(frame: Frame, cue: Cue) -> Range | None:
    """
    Return whose a participle is that no comma parts from its noun.

    "Ann was seen on the video telling" has the subject, ", with its leader telling" its own noun.
    """
    for item in range(cue.left, max(0, cue.left - _CLAUSE), -1):
        kind = frame.kind(item)
        if kind == "passive" and frame.kind(item + 1) in _DONE:
            return source_before(frame, _before_verb(frame, item))
        if kind == "preposition" and frame.kind(item - 1) in _APART:
            return item + 1, cue.left + 1
        if kind in {"comma", "passive"} or frame.words[item] in frame.lexicon.agents:
            break
    own = source_before(frame, cue.left)
    return own if own is None else _issuer(frame, own) or own


def _issuer(frame: Frame, document: Range) -> Range | None:
    """Return who sends out the document that a participle tells of: "Ann sent a letter saying"."""
    verb = document[0] - 1
    if frame.kind(verb) == "word" and frame.words[verb] not in frame.lexicon.issuing:
        verb -= 1  # "sent out a letter"
    if verb < 1 or frame.words[verb] not in frame.lexicon.issuing:
        return None
    left = _before_verb(frame, verb - 1)
    if frame.kind(left) == "conjunction":
        return subject(frame, left)
    return source_before(frame, left) if frame.kind(left) != "infinitive" else None


def happens(frame: Frame, cue: Cue, source: Range) -> bool:
    """Return whether it is a happening that shows something, and nobody: "the move shows that"."""
    lexicon = frame.lexicon
    if lexicon.root_of(cue.form) not in lexicon.showing:
        return False
    first, stop = source
    if frame.document.language.mentions.role_before:
        nouns = range(first, stop)
        stop = next((i for i in nouns if frame.kind(i) in _PHRASE_ENDS and i > first), stop)
        return frame.words[stop - 1] in lexicon.happenings
    first += frame.kind(first) in {"subordinator", "conjunction"}
    return frame.words[first] in lexicon.happenings


def _before_verb(frame: Frame, item: int) -> int:
    """Return the item before the auxiliaries of a verb: "can be", "has been"."""
    while frame.kind(item) in _AUXILIARY:
        item -= 1
    return item


def _shared(frame: Frame, cue: Cue, previous: Draft | None) -> tuple[Range | None, bool]:
    """Return the source of a joined cue: an apposed one of its own, else that of the cue before."""
    if frame.kind(cue.left) == "comma" and not is_gerund(frame, cue):
        own = source_before(frame, cue.left)
        if own is None and previous is None and not frame.lexicon.participles:
            own = _before_comma(frame, cue.left)
        if own is not None:
            return own, False
    return (previous.source if previous is not None else subject(frame, cue.left)), True


def _before_comma(frame: Frame, comma: int) -> Range | None:
    """Return a subject that a comma parts from its cue: "Juru bicara X Rina Wati, mengatakan"."""
    own = source_before(frame, comma - 1) if is_nominal(frame.kind(comma - 1)) else None
    if own is None or "relative" in frame.kinds[own[0] : comma]:
        return None
    return own if frame.kind(own[0] - 1) in _OPENING else None


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
