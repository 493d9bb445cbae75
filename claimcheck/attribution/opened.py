"""Cues beside a quotation that no known cue takes: there, any verb beside a name is one."""

from __future__ import annotations

from collections.abc import Container, Iterator

from claimcheck.attribution.circumstances import is_personal
from claimcheck.attribution.clauses import FINITE
from claimcheck.attribution.cues import Cue, cue_at
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame
from claimcheck.attribution.quoted import after_quote, before_quote
from claimcheck.attribution.sources import source_after, source_before

__all__ = ["open_drafts"]

_LONGEST_SOURCE = 12  # items that may stand between a quotation and the verb of its speaker
_APPOSITION = 16  # items between a name and its verb
_SKIPPED = frozenset({"comma", "adverb", "dot"})
_WORDS = frozenset({"verb", "word"})
_PHRASE = frozenset({"name", "determiner", "possessive", "number", "dot", "word"})
_RESTS = frozenset({
    "end", "edge", "time", "preposition", "comma", "break", "infinitive", "object", "subordinator",
    "conjunction",
})  # fmt: skip
_LEADS = frozenset({"comma", "colon"})
_WALLS = frozenset({"end", "break", "quote", "colon"})
_HELPING = frozenset({"auxiliary", "modal", "passive", "adverb", "negation", "time"})


def open_drafts(frame: Frame, taken: Container[int]) -> Iterator[Draft]:
    """
    Yield the draft of each spoken quotation that has a verb and a name beside it.

    Args:
        frame: the sentence.
        taken: the items of the quotations that known cues have.
    """
    for item, quote in frame.quotes.items():
        if item in taken or not quote.speech:
            continue
        draft = _after(frame, item) or _before(frame, item) or _by_subject(frame, item)
        if draft is not None:
            yield draft


def _after(frame: Frame, quote: int) -> Draft | None:
    """Return the draft of '"Q," VERB Ann' or '"Q," Ann VERB'."""
    first = quote + 1
    while frame.kind(first) in _SKIPPED:
        first += 1
    inverted = _inverted_at(frame, first)
    if inverted is not None:
        return after_quote(frame, inverted, quote)
    verb = _verb_after(frame, first)
    return None if verb is None else after_quote(frame, cue_at(frame, verb), quote)


def _inverted_at(frame: Frame, first: int) -> Cue | None:
    """Return the cue of "VERB Ann", where a name, an office or a pronoun stands after the verb."""
    if frame.kind(first) not in _WORDS or frame.capitalized(first):
        return None
    source = source_after(frame, first + 1)
    if source is None:
        return None
    named = frame.kind(source[0]) in {"name", "pronoun"} or (
        frame.words[source[0]] in frame.lexicon.roles
    )
    return cue_at(frame, first) if named else None


def _verb_after(frame: Frame, first: int) -> int | None:
    """Return the verb of "Ann VERB": after a pronoun, or a phrase that ends with a name."""
    for item in range(first, min(len(frame), first + _LONGEST_SOURCE)):
        kind = frame.kind(item)
        if item > first and kind in _WORDS and not frame.capitalized(item):
            before = frame.kind(item - 1)
            if kind == "verb" and before in {"name", "pronoun", "word"}:
                return item
            if before in {"name", "pronoun"} and frame.kind(item + 1) in _RESTS:
                return item
        if kind == "comma" and item > first and frame.kind(first) == "name":
            return _after_apposition(frame, item)
        if kind not in _PHRASE and kind != "pronoun":
            return None
    return None


def _after_apposition(frame: Frame, comma: int) -> int | None:
    """Return the verb after the comma that ends the apposition of a name: ", the coach, VERB"."""
    for item in range(comma + 2, min(len(frame) - 1, comma + _APPOSITION)):
        if frame.kind(item) in {"quote", "end", "break"}:
            return None
        is_last = frame.kind(item + 1) in _WORDS and frame.kind(item + 2) in {"end", "edge"}
        if frame.kind(item) == "comma" and (frame.kind(item + 1) == "verb" or is_last):
            return item + 1
    return None


def _before(frame: Frame, quote: int) -> Draft | None:
    """Return the draft of 'Ann VERB, "Q"' or 'Ann VERB: "Q"'."""
    if frame.kind(quote - 1) not in _LEADS:
        return None
    for item in range(quote - 2, max(0, quote - _LONGEST_SOURCE), -1):
        kind = frame.kind(item)
        if kind == "verb" and (frame.kind(quote - 1) == "colon" or item == quote - 2):
            draft = before_quote(frame, cue_at(frame, item), quote, None)
            return draft if draft is not None and draft.source is not None else None
        if kind in {"end", "break", "quote", "comma", "colon", "complementizer"}:
            return None
    return None


def _by_subject(frame: Frame, quote: int) -> Draft | None:
    """Return the draft of 'Ann was sorry for what she did: "Q"': the subject of all before."""
    if frame.kind(quote - 1) != "colon" or not _WALLS.isdisjoint(frame.kinds[: quote - 1]):
        return None
    verb = next((i for i in range(1, quote - 1) if frame.kind(i) in FINITE), 0)
    source = source_before(frame, verb - 1) if verb else None
    if source is None or source[0] > 0:
        return None
    is_known = is_personal(frame, 0) or "name" in frame.kinds[source[0] : source[1]]
    while frame.kind(verb) in _HELPING and frame.kind(verb + 1) in {*_HELPING, "verb"}:
        verb += 1
    cue = cue_at(frame, verb)
    return Draft(cue=cue, rule="quote-after", source=source, quotes=(quote,)) if is_known else None
