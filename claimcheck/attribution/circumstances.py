"""Words beside a source that only say when, where and on what occasion somebody spoke."""

from __future__ import annotations

from claimcheck.attribution.clauses import FINITE
from claimcheck.attribution.frames import Frame, Range

__all__ = [
    "after_place",
    "before_circumstance",
    "before_time",
    "is_personal",
    "past_day",
    "stripped",
    "without_occasion",
    "without_time",
]

_LEADING = frozenset({
    "conjunction", "adverb", "subordinator", "time", "preposition", "comma", "demonstrative",
})  # fmt: skip
_TEMPORAL = frozenset({"time", "number", "demonstrative"})
_DATED = _TEMPORAL | {"bracket", "dot"}
_WALLS = frozenset({"edge", "quote", "colon", "break", "end", "complementizer", "comma"})
_BEGINS = frozenset({"determiner", "name", "pronoun"})
_NAMING = frozenset({"name", "determiner", "possessive"})
_NOMINAL = frozenset({"name", "word", "bracket", "demonstrative", "pronoun"})
_REACH = 16  # items of a clause between a subject and its cue
_SHORT = 4  # items of "yang sedang dihubungi"
_LONGEST_TIME = 4  # items of "selama dua jam"


def after_place(frame: Frame, start: int, stop: int) -> int:
    """Return where the subject begins behind a phrase apart: "dalam rekaman itu"."""
    if start == 0 and stop > 1 and frame.words[1] in frame.lexicon.closers:  # "lebih lanjut"
        return 2 if _begins(frame, 2) else start
    if frame.kind(start) != "preposition":
        return start
    for item in range(start, stop - 1):
        closes = frame.kind(item) == "demonstrative" or frame.words[item] in frame.lexicon.closers
        if closes and _begins(frame, item + 1):
            return item + 1
    return start


def _begins(frame: Frame, item: int) -> bool:
    """Return whether a noun phrase of its own begins: a name, an office, an article."""
    if frame.kind(item) in _BEGINS:
        return True
    if frame.words[item : item + 1] and frame.words[item] in _bodies(frame):
        return True
    return item < len(frame) and frame.words[item] in frame.lexicon.roles


def _bodies(frame: Frame) -> tuple[str, ...]:
    return frame.document.language.mentions.organizations


def without_time(frame: Frame, start: int, stop: int) -> int:
    """Return where a phrase stops before its "today", "on Monday", "pada hari Rabu"."""
    item = stop - 1
    while item > start and frame.kind(item) in _TEMPORAL:
        item -= 1
    while item > start and item < stop - 1 and frame.words[item] in frame.lexicon.source_stops:
        item -= 1
    passed = any(
        frame.kind(i) == "time" or frame.words[i] in frame.lexicon.source_stops
        for i in range(item + 1, stop)
    )
    return item + 1 if passed else stop


def before_time(frame: Frame, comma: int) -> int | None:
    """Return the comma before a day that one more comma closes: "X di Y, Rabu (3/4), said"."""
    item = comma - 1
    while frame.kind(item) in _DATED:
        item -= 1
    is_day = any(frame.kind(i) == "time" for i in range(item + 1, comma))
    return item if is_day and frame.kind(item) == "comma" else None


def past_day(frame: Frame, comma: int) -> int:
    """Return the comma that closes a day behind a comma: "menurut X, Rabu (1/7/2020), P"."""
    item = comma + 1
    while frame.kind(item) in _DATED or (frame.kind(item) == "name" and item > comma + 1):
        item += 1  # "Rabu 1 Juli"
    is_day = "time" in frame.kinds[comma + 1 : item]
    return item if is_day and frame.kind(item) == "comma" else comma


def without_occasion(frame: Frame, start: int, stop: int) -> int:
    """Return where a phrase stops before the occasion that is the speaker's: "dalam pidatonya"."""
    mentions = frame.document.language.mentions
    last = stop - 1
    is_owned = bool(mentions.suffixes) and frame.words[last].endswith(tuple(mentions.suffixes))
    is_told = is_owned and last - 1 > start and frame.words[last - 1] in mentions.body_links
    return last - 1 if is_told else stop


def stripped(frame: Frame, first: int, stop: int) -> Range | None:
    """Return a phrase without what stands before it: "kemarin", "selama dua jam"; None if empty."""
    while first < stop and frame.kind(first) in _LEADING and not _owns(frame, first):
        near = frame.kinds[first + 1 : min(stop, first + _LONGEST_TIME)]
        is_timed = frame.kind(first) == "preposition" and "time" in near  # "selama dua jam"
        first += near.index("time") + 2 if is_timed else 1
    is_object = frame.kind(first) == "relative" and frame.kind(first + 1) in _BEGINS
    first += is_object and bool(frame.lexicon.participles)  # "which the Post reported"
    return (first, stop) if first < stop else None


def _owns(frame: Frame, item: int) -> bool:
    """Return whether a day has an ending that makes it an owner: "Monday's speakers"."""
    after = item + 1
    is_ending = frame.kind(after) == "possessive" and not frame.words[after][0].isalnum()
    return frame.kind(item) == "time" and is_ending


def is_personal(frame: Frame, item: int) -> bool:
    """Return whether a pronoun stands for somebody who is known: "she", not "some"."""
    pronouns = frame.document.language.mentions.pronouns.values()
    return any(frame.words[item] in words for words in pronouns)


def before_circumstance(frame: Frame, start: int, stop: int) -> int | None:
    """
    Return the last item of the subject that a circumstance parts from its cue, or None.

    In "Budi saat ditemui di kantornya mengatakan" no office speaks.

    Args:
        frame: the sentence.
        start: where the noun phrase begins that stands right before the cue.
        stop: where it ends.
    """
    lowest = max(0, start - _REACH)
    if "subordinator" not in frame.kinds[lowest:start]:
        return None
    opens = None
    for item in range(start - 1, lowest - 1, -1):
        kind = frame.kind(item)
        if kind in _WALLS:
            break
        if kind == "subordinator":
            opens = item
    if opens is None or opens == 0:
        return None
    is_bare = frame.kind(opens + 1) == "verb"
    relative = _relative_of(frame, opens)
    if relative is not None and not _is_holder(frame, start, stop):
        return relative - 1  # "Ketua X Budi yang dihubungi seusai rapat"
    if is_bare and frame.kind(opens - 1) == "comma":  # "seorang pegawai, Budi, saat dihubungi"
        return opens - 1
    if frame.kind(opens - 1) not in _NOMINAL:
        return None
    opens = _before_occasion(frame, opens)
    is_event = frame.kind(opens - 1) in {"name", "bracket"}  # "usai rapat"
    is_event &= not _is_holder(frame, start, stop)
    is_whole = _is_subject(frame, opens) or (is_bare and frame.kind(opens - 1) == "name")
    return opens - 1 if (is_event or is_bare) and is_whole else None


def _before_occasion(frame: Frame, item: int) -> int:
    """Return where the words begin that only tell by what: "Budi dalam keterangan pers usai"."""
    first = item - 1
    while first > 0 and frame.kind(first) == "word" and item - first <= _SHORT:
        first -= 1
    is_led = frame.kind(first) == "preposition" and first < item - 1
    return first if is_led and frame.kind(first - 1) in {"name", "bracket"} else item


def _relative_of(frame: Frame, item: int) -> int | None:
    """Return the relative pronoun behind a name whose verb stands right before an item."""
    if frame.kind(item - 1) not in FINITE:
        return None
    for relative in range(item - 2, max(0, item - _SHORT), -1):
        if frame.kind(relative) == "relative":
            return relative if frame.kind(relative - 1) in {"name", "bracket"} else None
    return None


def _is_holder(frame: Frame, start: int, stop: int) -> bool:
    """Return whether a name or an office stands in a phrase, as in no "rapat"."""
    return any(frame.kind(i) in _NAMING or _is_role(frame, i) for i in range(start, stop))


def _is_role(frame: Frame, item: int) -> bool:
    return frame.words[item] in frame.lexicon.roles


def _is_subject(frame: Frame, stop: int) -> bool:
    """Return whether the words up to an item are a noun phrase: no verb since the last mark."""
    for item in range(stop - 1, max(-1, stop - _REACH), -1):
        if frame.kind(item) in _WALLS:
            return True
        if frame.kind(item) in FINITE:
            return False
    return True
