"""What may stand before the name of somebody who speaks: offices, nouns and bodies, a heading."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from claimcheck.claims.naming import OWNERS, Placed
from claimcheck.mentions import Lexicon
from claimcheck.model import Mention
from claimcheck.reading import Tokens

__all__ = ["is_governed", "led_name", "may_lead", "past_heading", "past_suffix"]

_HEADING = 7  # words of a heading inside a text
_WORDS = 2  # of a heading before a short name
_OFFICE = 3  # words of an office's noun: "calon wakil presiden"
_COMMA = frozenset(",")
_CLOSED = frozenset(")")
_APART = frozenset(",(")
_GENDERS = ("male", "female")


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


def past_suffix(tokens: Tokens, end: int, lexicon: Lexicon) -> int:
    """Return the token after the full stop of "Jr." that ends a name, else ``end``."""
    is_short = end > 0 and tokens.words[end - 1] in lexicon.degrees
    is_dotted = is_short and tokens.words[end : end + 1] == ["."] and tokens.adjoins(end)
    return end + is_dotted


def led_name(
    tokens: Tokens, source: tuple[int, int], names: Sequence[Placed], lexicon: Lexicon
) -> Mention | None:
    """
    Return the person who heads a source behind nouns and titles: "Ohio Gov. Ann Berg (D), ...".

    Args:
        tokens: those of the document.
        source: its first token that is no article, and the one after its last.
        names: the names in it, with their tokens.
        lexicon: the words of the language; where a name follows its office anyway, none is found.
    """
    first, stop = source
    for number, (mention, start, end) in enumerate(names if lexicon.role_before else ()):
        if mention.type != "person" or start == first:
            continue
        title = tokens.words[start - 1 - (tokens.words[start - 1] == ".")]
        is_office = lexicon.honorifics.get(title, _GENDERS[0]) not in _GENDERS  # no "Mr."
        is_bare = title not in lexicon.honorifics and tokens.words[first - 1] in lexicon.indefinites
        is_bare |= title in OWNERS
        is_known = is_bare and " " in mention.party  # "an angry Berg", "the Post's Berg"
        is_sure = is_office or is_known or end - start > 1
        after = past_suffix(tokens, end, lexicon)
        is_apart = after >= stop or tokens.words[after] in _APART
        if is_sure and is_apart and may_lead(tokens, (first, start), names[:number], lexicon):
            return mention
    return None


def may_lead(
    tokens: Tokens,
    source: tuple[int, int],
    others: Sequence[Placed],
    lexicon: Lexicon,
    joints: Collection[int] = (),
) -> bool:
    """
    Return whether words are but nouns and bodies before a name: no phrase of its own.

    Args:
        tokens: those of the document.
        source: the first of the words, and the token with which the name begins.
        others: the names among the words, with their tokens.
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
    may_join = not any(mention.type == "person" for mention, _, _ in others)
    named = {i for _, begin, end in others for i in range(begin, end)}
    for i, word in enumerate(lead, first):
        is_joint = i in joints and may_join
        is_ordinal = words[i + 1] == "-"  # "Resimen Ke-9"
        if i not in named and any(word in some for some in bound) and not (is_joint or is_ordinal):
            return False
    closed = OWNERS if lexicon.role_before else _CLOSED
    is_apart = bool(others) and bool(lead) and not (lead[-1].isalnum() or lead[-1] in closed)
    return not is_apart


def _is_owned(lead: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether those who belong to an office's holder are told: "keluarga Bupati Rina"."""
    if not lead:
        return False
    is_told = lead[0] in lexicon.kin or lead[0] in lexicon.collectives
    return lexicon.is_relative(lead[-1]) or (
        is_told and any(word in lexicon.roles for word in lead[1:])
    )
