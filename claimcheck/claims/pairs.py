"""Several names in one source: two people, or a body and who speaks for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from claimcheck.claims.naming import Naming, Placed
from claimcheck.model import Mention
from claimcheck.reading import Tokens

__all__ = ["behind_bracket", "pair_of"]

_TWO = 2
_BRACKET = 6  # tokens of a party and a state


def pair_of(
    tokens: Tokens,
    source: tuple[int, int],
    names: Sequence[Placed],
    conjunctions: Collection[str],
    is_title: Callable[[str], bool],
) -> Naming | None:
    """
    Return the party of two that a source names, or None.

    Args:
        tokens: those of the document.
        source: its first token, and the one after its last.
        names: the names in it, with their tokens.
        conjunctions: the words that join two people.
        is_title: tells an article, a title or an office from other words.
    """
    places = {end: last for (_, _, end), (_, first, last) in pairwise(names)
              if first == end + 1 and _links(tokens, end, conjunctions)}  # fmt: skip
    people = [name for name in names if name[2] not in places.values()]
    if len(people) < _TWO:
        return None
    (one, start, end), (other, begin, last) = people[:_TWO]
    end, last = places.get(end, end), places.get(last, last)
    between = tokens.words[end:begin]
    is_whole = len(people) == _TWO and (last == source[1] or _is_bracket(tokens, last, source[1]))
    is_whole |= tokens.words[last : last + 1] == [","]  # and what the other is
    if not between or between[0] not in conjunctions or not is_whole:
        return None
    if not all(is_title(word) for word in (*tokens.words[source[0] : start], *between[1:])):
        return None
    if not (_may_be_person(one) and _may_be_person(other)):
        return None
    return Naming(_joined(tokens, one, other, end), "names", one.span, kind="plural")


def _links(tokens: Tokens, i: int, conjunctions: Collection[str]) -> bool:
    """Return whether a word leads from a name to the place of its bearer: "Ann Berg of Oslo"."""
    return tokens.surfaces[i].islower() and tokens.words[i] not in conjunctions


def behind_bracket(
    tokens: Tokens, bracket: tuple[int, int], names: Sequence[Placed]
) -> Mention | None:
    """
    Return the full name that ends a source behind a body's acronym: "... Agency (XA) Ann Berg".

    Args:
        tokens: those of the document.
        bracket: the token that opens the bracket, and the one after the source's last.
        names: the names in the source behind the body's own, with their tokens.
    """
    closing = next((i for i in range(*bracket) if tokens.words[i] == ")"), bracket[1])
    for mention, first, last in names:
        if last == bracket[1] and last - first > 1:
            after = closing + 1 + (tokens.words[closing + 1] == ",")  # "(XA), Rina Wati"
            between = tokens.surfaces[after:first]  # its place: "(XA) Medan Rina Wati"
            is_near = all(word[0].isupper() for word in between)
            return mention if is_near and _may_be_person(mention) else None
    return None


def _joined(tokens: Tokens, one: Mention, other: Mention, conjunction: int) -> str:
    """Return two people as one party: "Dan Cobb and Ines Reed"."""
    return f"{one.party} {tokens.surfaces[conjunction]} {other.party}"


def _is_bracket(tokens: Tokens, first: int, stop: int) -> bool:
    """Return whether a short bracket takes a range: "(R-Fla.)"."""
    is_short = 1 < stop - first <= _BRACKET
    return is_short and (tokens.words[first], tokens.words[stop - 1]) == ("(", ")")


def _may_be_person(mention: Mention) -> bool:
    return mention.type == "person" or (mention.type == "unknown" and " " in mention.party)
