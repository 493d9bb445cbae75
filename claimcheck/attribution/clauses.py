"""Whether a clause begins at a place, told from the classes of its first words."""

from __future__ import annotations

from claimcheck.attribution.frames import Frame

__all__ = [
    "BEFORE_NOUNS", "FINITE", "after_relative", "before_predicate", "follows", "is_clause",
    "is_owned",
]  # fmt: skip

BEFORE_NOUNS = frozenset({"determiner", "possessive", "preposition"})
_GERUND = frozenset({"preposition"})  # "of being fined"
FINITE = frozenset({"verb", "auxiliary", "modal", "passive"})
_OPENING = frozenset({
    "conjunction", "complementizer", "relative", "subordinator", "question", "infinitive", "quote",
    "colon",
})  # fmt: skip
_RELATIVE = 20  # items of a relative clause between two commas
_OWNED = 5  # letters of a word whose ending may be a clitic
_AHEAD = 10  # items in which a clause shows its verb
_NOMINAL = frozenset({"name", "word", "number", "determiner", "possessive", "object", "quote"})
_WITHIN = frozenset({"adverb", "preposition", "dot", "time", "negation", "demonstrative"})


def is_clause(frame: Frame, first: int) -> bool:
    """Return whether a clause with its subject begins with an item."""
    return follows(frame, first - 1) in {"full clause", "pronoun clause"}


def follows(frame: Frame, item: int) -> str:
    """
    Return what stands after an item.

    A "full clause" has a noun for its subject, a "pronoun clause" a pronoun, a "predicate" none;
    anything else is a "phrase".
    """
    subject = "predicate"
    for at in range(item + 1, min(len(frame), item + _AHEAD)):
        kind = frame.kinds[at]
        if kind in FINITE and frame.kinds[at - 1] in (BEFORE_NOUNS if kind == "verb" else _GERUND):
            kind = "word"
        if kind in FINITE:
            return subject
        if kind == "demonstrative" and subject == "full clause" and _predicates(frame, at + 1):
            return subject
        if at == item + 1 and is_owned(frame, at):
            return "full clause"
        if kind == "object" and subject == "full clause" and _is_told_of(frame, at):
            return "phrase"
        if kind == "pronoun" and subject == "predicate":
            subject = "pronoun clause"
        elif kind in _NOMINAL:
            subject = "full clause" if subject == "predicate" else subject
        elif kind not in _WITHIN:
            return f"phrase {kind}" if at == item + 1 else "phrase"
    return "phrase"


def _is_told_of(frame: Frame, item: int) -> bool:
    """Return whether a pronoun opens a clause about the noun before: "the mails it had sent"."""
    return frame.kind(item + 1) in FINITE and frame.kind(item - 1) == "word"


def is_owned(frame: Frame, item: int) -> bool:
    """Return whether a noun with its possessor as an ending has a predicate: "sumurnya kering"."""
    word, clitics = frame.words[item], frame.lexicon.clitics
    is_noun = bool(clitics) and len(word) > _OWNED and word.endswith(clitics)
    return is_noun and frame.kind(item) == "word" and _predicates(frame, item + 1)


def _predicates(frame: Frame, item: int) -> bool:
    """Return whether a predicate without a verb follows "jembatan itu": "rusak"."""
    return frame.kind(item) in {"word", "adverb", "negation", "number"}


def after_relative(frame: Frame, first: int, comma: int) -> int:
    """
    Return the item after ", who ...," or ", built in 1974," where a clause goes on with its verb.

    Args:
        frame: the sentence.
        first: where the clause begins; what is no relative clause is only passed before its verb.
        comma: that after its subject. Nought is returned where it does not go on.
    """
    is_relative = frame.kind(comma + 1) == "relative"
    if not is_relative and any(frame.kind(item) in FINITE for item in range(first, comma)):
        return 0
    for item in range(comma + 2, min(len(frame), comma + _RELATIVE)):
        if frame.kind(item) in {"end", "break", "quote"}:
            return 0
        if frame.kind(item) == "comma" and frame.kind(item + 1) in FINITE:
            return item + 1
    return 0


def before_predicate(frame: Frame, first: int, stop: int) -> int:
    """
    Return where a clause ends that is part of a subject: "who say the bay is empty | have left".

    It ends before a second verb that nothing but nouns parts from its own; else it is all up to
    ``stop``.
    """
    has_verb = has_object = False
    for item in range(first, stop):
        kind, word = frame.kind(item), frame.words[item]
        if kind in _OPENING or kind == "pronoun":
            has_verb = has_object = False
        elif kind in FINITE and not (kind == "verb" and frame.kind(item - 1) in BEFORE_NOUNS):
            is_sure = kind != "verb" or (
                word in frame.lexicon.forms and frame.lexicon.forms[word].speaks
            )
            if has_verb and has_object and is_sure:
                return item
            has_verb, has_object = True, False
        elif kind in _NOMINAL:
            has_object = True
    return stop
