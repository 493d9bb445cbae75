"""Whom "who" tells of: those behind a deed or a thing, not the deed: "alarm among clerks, who"."""

from __future__ import annotations

from claimcheck.attribution.frames import Frame

__all__ = ["people_from"]

_NAMED = frozenset({"name", "dot"})
_SOMEBODY = frozenset({"name", "bracket", "number", "pronoun", "quote"})
_MADE = 6  # letters of a noun made of what somebody does


def people_from(frame: Frame, first: int, last: int, relative: int) -> int:
    """
    Return where those begin whom a relative pronoun tells of, in the phrase before it.

    Args:
        frame: the sentence.
        first: the first item of the phrase.
        last: its last, before the comma where there is one.
        relative: the pronoun; but for people's own, the whole phrase is told of.
    """
    links = [i for i in range(first + 1, last) if frame.kind(i) == "preposition"]
    peoples = frame.document.language.mentions.pronouns.get("any", ())
    if not links or frame.words[relative] not in peoples:
        return first
    head, start = links[0] - 1, links[-1] + 1
    is_of_body = any(_is_body(frame, link - 1) for link in links)  # "part of a group of clerks"
    if frame.kind(head) in _SOMEBODY or _is_person(frame, head) or is_of_body:
        return first
    is_set_off = last < relative - 1
    is_full = last > start and _NAMED.issuperset(frame.kinds[last - 1 : last + 1])
    is_counted = frame.kind(start) == "number" and last > start  # not "four in 10"
    is_meant = (is_full and is_set_off) or is_counted or _is_person(frame, last)
    return start if is_meant else first


def _is_person(frame: Frame, item: int) -> bool:
    """Return whether a noun is for people: an office, a group, made of what somebody does."""
    words, word = frame.document.language.mentions, frame.words[item]
    one = word.removesuffix(words.plural_ending)
    endings = tuple(ending.removeprefix("-") for ending in words.agentives if ending[0] == "-")
    is_made = len(one) >= _MADE and bool(endings) and one.endswith(endings)
    return is_made or word in words.collectives or one in words.humans or one in frame.lexicon.roles


def _is_body(frame: Frame, item: int) -> bool:
    """Return whether a noun is a body's, whose people are its own: "a group of clerks"."""
    words = frame.document.language.mentions
    return frame.words[item] in words.organizations or frame.words[item] in words.generic
