"""Where a noun phrase begins and stops: its words, what it leaps over, what ends it."""

from __future__ import annotations

from claimcheck.attribution.appositions import is_nickname, is_quoted_word, is_work
from claimcheck.attribution.clauses import is_clause
from claimcheck.attribution.frames import Frame

__all__ = [
    "HARD",
    "REACH",
    "SOFT",
    "is_nominal",
    "is_unclosed",
    "is_verb",
    "opening_bracket",
    "phrase_stop",
    "relative_before",
    "segment_start",
]

HARD = frozenset({"edge", "quote", "colon", "break", "end", "complementizer", "subordinator"})
SOFT = frozenset(
    {"auxiliary", "modal", "passive", "negation", "infinitive", "pronoun", "question", "object"}
)
_BEFORE_NOUNS = frozenset({"determiner", "possessive", "preposition"})
REACH = 40
_PHRASE_ENDS = HARD | {"comma"}
_VERBAL = frozenset({"time", "modal", "auxiliary", "passive"})
_GIVEN = frozenset({"name", "determiner", "possessive", "number"})  # after "to" that is no verb's
_CLOSING = frozenset(")]")
_SUBJECTS = frozenset({"determiner", "possessive", "name"})
_SPECIAL = frozenset({"bracket", "pronoun", "auxiliary", "infinitive"})


def is_nominal(kind: str) -> bool:
    """Return whether a word of this class can end a noun phrase."""
    return kind in {"name", "number", "word", "bracket", "time", "dot", "demonstrative"}


def segment_start(frame: Frame, last: int) -> int:
    """Return where the noun phrase that ends with item ``last`` begins, within its commas."""
    start, cut = last, None
    lowest = max(0, last - REACH)
    while start > lowest:
        kind = frame.kind(start - 1)
        is_named = is_quoted_word(frame, start - 1) or is_nickname(frame, start - 1)
        is_hard = kind in HARD and not (is_named or _is_then(frame, start - 1))
        is_led = kind == "relative" and frame.kind(start - 2) == "preposition"  # "over which the"
        if kind == "comma" or is_hard or (is_led and frame.kind(start) in _SUBJECTS):
            break
        if kind in _SPECIAL:
            if is_unclosed(frame, start - 1):
                break
            if kind == "pronoun" and _is_share(frame, start):
                return start - 1
            if (leap := _leap(frame, start)) is not None:
                start = leap
                continue
        if kind in SOFT or (kind == "relative" and start - 1 == 0) or is_verb(frame, start - 1):
            relative = relative_before(frame, start - 1)
            if relative is None and not _is_reduced(frame, start - 1):
                return start if cut is None else cut
            start = start - 1 if relative is None else relative
            continue
        if kind == "conjunction" and cut is None:
            cut = start
        start -= 1
    return start


def phrase_stop(frame: Frame, first: int) -> int:
    """Return where a noun phrase that begins with ``first`` stops."""
    lexicon = frame.lexicon
    stop = first
    depth = 0
    relative = False
    while stop < len(frame) and stop - first < REACH:
        kind, word = frame.kind(stop), frame.words[stop]
        relative = relative or kind == "relative"
        if kind == "bracket":
            depth = max(0, depth + (1 if word in {"(", "["} else -1))
        elif depth == 0:
            after_relative = kind == "comma" and frame.kind(stop - 1) == "relative"
            is_named = stop > first and (is_nickname(frame, stop) or is_work(frame, stop))
            if kind in _PHRASE_ENDS and not (after_relative or is_named):
                break
            joins = kind == "conjunction" and frame.kind(stop + 1) == "name" and stop > first
            stops = word in lexicon.source_stops or word in lexicon.sharing
            stops = stops and not (stop > first and _is_part(frame, stop))
            if not relative and not joins and (stops or kind in _VERBAL):
                break
            if not relative and stop > first and _opens_clause(frame, stop):
                break  # "according to the group they were"
        stop += 1
    while stop > first and frame.kind(stop - 1) in {"conjunction", "preposition", "adverb"}:
        stop -= 1
    return stop


def _opens_clause(frame: Frame, item: int) -> bool:
    """Return whether a subject or a verb behind a noun is no part of its phrase."""
    kind, before = frame.kind(item), frame.kind(item - 1)
    is_told = kind == "verb" and before == "name" and bool(frame.lexicon.verb_prefixes)
    is_next = kind == "determiner" and before in {"word", "name"} and is_clause(frame, item)
    return kind == "pronoun" or is_told or is_next  # "kata Agung menegaskan", "the group the ship"


def is_verb(frame: Frame, item: int) -> bool:
    """Return whether an item is a verb, and no noun of its form behind a determiner."""
    return frame.kinds[item] == "verb" and item > 0 and frame.kinds[item - 1] not in _BEFORE_NOUNS


def is_unclosed(frame: Frame, item: int) -> bool:
    """Return whether a bracket opens that the phrase is inside: "a van (her campaign disclosed"."""
    return frame.kind(item) == "bracket" and opening_bracket(frame, item) is None


def opening_bracket(frame: Frame, closing: int) -> int | None:
    """Return the bracket that the one at ``closing`` closes, where it opens near."""
    if frame.words[closing] not in _CLOSING:
        return None
    for i in range(closing - 1, max(-1, closing - 12), -1):
        if frame.words[i] in {"(", "["}:
            return i
    return None


def _is_share(frame: Frame, start: int) -> bool:
    """Return whether a phrase begins with a pronoun: "some of the groups", "many analysts"."""
    counts = frame.words[start - 1] in frame.lexicon.quantifiers
    is_first = counts and frame.kind(start - 2) not in _BEFORE_NOUNS
    return frame.kind(start) == "preposition" or is_first


def _leap(frame: Frame, start: int) -> int | None:
    """Return where a phrase goes on over what is no noun of it, or None."""
    kind = frame.kind(start - 1)
    if kind == "bracket":
        return opening_bracket(frame, start - 1)
    is_adjective = kind == "auxiliary" and frame.kind(start) == "relative"  # "survei baru yang"
    # "an adviser to the mayor"
    is_given = kind == "infinitive" and frame.kind(start) in _GIVEN and _is_thing(frame, start - 2)
    is_both = frame.words[start - 1] in frame.lexicon.quantifiers and (
        frame.kind(start - 2) == "preposition"  # "leaders of both parties"
    )
    return start - 1 if is_adjective or is_given or is_both else None


def _is_thing(frame: Frame, item: int) -> bool:
    """Return whether a word is a noun, by what stands before it: no "could belong"."""
    return frame.kind(item - 1) not in {"modal", "auxiliary", "negation", "infinitive", "pronoun"}


def relative_before(frame: Frame, item: int) -> int | None:
    """Return the relative pronoun before ``item`` in its segment: all after it is one phrase."""
    for i in range(item, max(0, item - REACH // 2), -1):
        kind = frame.kind(i)
        if kind == "relative" and is_nominal(frame.kind(i - 1 - _modifies(frame, i - 1))):
            return i
        if kind == "comma" or (kind in HARD and not _is_then(frame, i)):
            return None
    return None


def _is_then(frame: Frame, item: int) -> bool:
    """Return whether a word only tells when with the next, inside a clause: "yang saat itu"."""
    return frame.kind(item) == "subordinator" and frame.kind(item - 1) == "relative"


def _is_reduced(frame: Frame, item: int) -> bool:
    """Return whether a verb only tells who made the noun before it: "the letter sent by Ann"."""
    agent = item + 1 + (frame.kind(item + 1) == "time")
    is_agent = agent < len(frame) and frame.words[agent] in frame.lexicon.agents
    return (is_agent and is_nominal(frame.kind(item - 1))) or _is_loose(frame, item)


def _is_loose(frame: Frame, item: int) -> bool:
    """Return whether a verb tells which people, and is no predicate: "people briefed on it"."""
    people = frame.document.language.mentions.collectives
    is_led = frame.kind(item + 1) in {"preposition", "infinitive"}
    is_told = is_led and frame.words[item - 1] in people and bool(frame.lexicon.participles)
    return is_told and frame.kind(item) == "verb"


def _modifies(frame: Frame, item: int) -> bool:
    """Return whether a word of other uses is an adjective here: "survei baru yang dilakukan"."""
    return frame.kind(item) == "auxiliary" and is_nominal(frame.kind(item - 1))


def _is_part(frame: Frame, item: int) -> bool:
    """Return whether a word goes on with a source: "aide to the mayor", "urusan dalam negeri"."""
    if " ".join(frame.words[item : item + 2]) in frame.lexicon.compounds:
        return True
    is_to = frame.kind(item) == "infinitive" and frame.kind(item + 1) in _GIVEN
    return is_to and frame.words[item - 1] in frame.lexicon.roles
