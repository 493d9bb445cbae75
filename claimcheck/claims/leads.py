"""What may stand before the name of somebody who speaks: offices, nouns and bodies, a heading."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from claimcheck.mentions import Lexicon
from claimcheck.model import Mention
from claimcheck.reading import Tokens

__all__ = ["is_governed", "may_lead", "past_heading"]

_HEADING = 7  # words of a heading inside a text
_WORDS = 2  # of a heading before a short name
_OFFICE = 3  # words of an office's noun: "calon wakil presiden"
_COMMA = frozenset(",")
_CLOSED = frozenset(")")
_OWNERS = frozenset({"'s", "’s"})


def is_governed(words: Sequence[str], first: int, lexicon: Lexicon) -> bool:
    """Return whether an office begins at a token that the body it belongs to follows."""
    return any(
        tuple(words[first : first + length]) in lexicon.governed for length in range(1, _OFFICE + 1)
    )


def past_heading(
    tokens: Tokens,
    source: tuple[int, int],
    name: int,
    lexicon: Lexicon,
    blockers: Collection[str],
) -> int | None:
    """
    Return the token of the office or the name that follows a heading: "Pasar sepi Bupati X".

    Args:
        tokens: those of the document.
        source: its first token, and the one after its last.
        name: the token of a name that ends the source and is told in full elsewhere, else -1.
        lexicon: the words of the language; where a name stands before its office, none is found.
        blockers: words with which a clause begins.
    """
    if lexicon.role_before:
        return None
    others = (
        lexicon.roles, lexicon.kin, lexicon.collectives, lexicon.organizations,
        lexicon.place_prepositions, blockers,
    )  # fmt: skip
    first, stop = source
    for i in range(first + 1, min(stop, first + _HEADING)):
        word = tokens.words[i - 1]
        is_told = any(word in some for some in others) or lexicon.is_group(word, is_many=True)
        if not word.isalpha() or is_told:
            return None
        if tokens.capitalized(i):
            is_whole = i == name and i - first >= _WORDS
            return i if tokens.words[i] in lexicon.roles or is_whole else None
    return None


def may_lead(
    tokens: Tokens,
    source: tuple[int, int],
    others: Sequence[Mention],
    lexicon: Lexicon,
    joints: Collection[int],
) -> bool:
    """
    Return whether words are but nouns and bodies before a name: no phrase of its own.

    Args:
        tokens: those of the document.
        source: the first of the words, and the token with which the name begins.
        others: the mentions among the words.
        lexicon: the words of the language.
        joints: the tokens that join two offices.
    """
    words = tokens.words
    first, start = source
    while start > first and (words[start - 1] in lexicon.honorifics or words[start - 1] == "."):
        start -= 1
    lead = words[first:start]
    if _is_owned(lead, lexicon):
        return False
    bound = (lexicon.role_links, lexicon.place_prepositions, lexicon.function, _COMMA)
    may_join = not any(mention.type == "person" for mention in others)
    for i, word in enumerate(lead):
        is_joint = first + i in joints and may_join
        is_ordinal = lead[i + 1 : i + 2] == ["-"]  # "Resimen Ke-9"
        if any(word in some for some in bound) and not (is_joint or is_ordinal):
            return False
    closed = _OWNERS if lexicon.role_before else _CLOSED
    is_apart = bool(others) and bool(lead) and not (lead[-1].isalpha() or lead[-1] in closed)
    return not is_apart


def _is_owned(lead: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether those who belong to an office's holder are told: "keluarga Bupati Rina"."""
    is_told = bool(lead) and (lead[0] in lexicon.kin or lead[0] in lexicon.collectives)
    return is_told and any(word in lexicon.roles for word in lead[1:])
