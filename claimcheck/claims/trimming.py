"""The edges of a claim: marks, and words that only join it to what is before or after."""

from __future__ import annotations

from claimcheck.claims.clauses import ClauseWords
from claimcheck.model import DASHES, Span
from claimcheck.reading import Tokens, match_phrase

__all__ = ["trim"]

_EDGE = frozenset({*",;:.-", *DASHES, "--"})
_DASHES = frozenset({*"-•", *DASHES})
_MARKS = frozenset("\"“”„«»‘’'") | {"``", "''"}
_ENDS = frozenset(".,")  # before these a word joins nothing: "pekan lalu, kata dia"
_COURTESY = 7  # tokens of a sentence that thanks, its marks too
_HEADING = 9  # tokens of a heading


def trim(
    tokens: Tokens, first: int, stop: int, words: ClauseWords, *, is_whole: bool = False
) -> Span | None:
    """
    Return a claim's place without marks and joining words at its edges; None if nothing is left.

    Args:
        tokens: of the document.
        first: the first token.
        stop: the token after the last.
        words: of the language.
        is_whole: for a sentence of the outlet's own, which keeps its own marks.
    """
    lettered = (i for i in range(first, stop) if tokens.surfaces[i][0].isalpha())
    if next(lettered, None) is None or next(lettered, None) is None:
        return None  # fewer than two words: "1." is no claim
    if stop - first <= _COURTESY and _is_courtesy(tokens, first, stop, words):
        return None
    if is_whole and tokens.words[first] in _DASHES and not tokens.adjoins(first + 1):
        first += 1  # of an entry in a list
    if not is_whole:
        first, stop = _unmarked(tokens.surfaces, first, stop)
    first = _past_heading(tokens, first, stop, words)
    first = _unjoined(tokens.words, first, stop, words)
    joining = words.coordinators | words.separators
    ends = stop < len(tokens) and tokens.surfaces[stop] in _ENDS
    while stop - first > 1 and tokens.words[stop - 1] in joining and not ends:
        stop -= 1
    return tokens.span(first, stop)


def _is_courtesy(tokens: Tokens, first: int, stop: int, known: ClauseWords) -> bool:
    """Return whether a few words only greet or thank: "Thank you very much"."""
    while first < stop and not tokens.words[first][0].isalnum():
        first += 1
    end = match_phrase(known.courtesies, tokens.words, first, stop) if first < stop else first
    goes_on = end - first == 1 and end < stop and tokens.words[end] == ","  # "Hello, it is Ann"
    return end > first and not goes_on


def _past_heading(tokens: Tokens, first: int, stop: int, known: ClauseWords) -> int:
    """Return where a sentence begins behind a heading without a mark: "Pasar sepi Namun, ..."."""
    for i in range(first + 2, min(stop, first + _HEADING)):
        is_new = tokens.capitalized(i) and tokens.surfaces[i - 1].islower()
        if is_new and _after_connective(tokens.words, i, stop, known) > i:
            return i
    return first


def _unmarked(surfaces: list[str], first: int, stop: int) -> tuple[int, int]:
    """Return a range without end marks and outer quotation marks; a pair inside stays."""
    marks = sum(surface in _MARKS for surface in surfaces[first:stop])
    edges = _EDGE if marks == 2 else _EDGE | _MARKS
    while surfaces[first] in edges:
        first += 1
    while surfaces[stop - 1] in edges:
        stop -= 1
    if surfaces[first] in _MARKS and surfaces[stop - 1] in _MARKS:
        first, stop = first + 1, stop - 1
    return first, stop


def _unjoined(words: list[str], first: int, stop: int, known: ClauseWords) -> int:
    """Return where what is joined to the words before begins: "but the court" at "the"."""
    after = _after_connective(words, first, stop, known)
    if after > first:
        return after
    joined = words[first] in known.coordinators or (
        words[first] in known.separators and words[first + 1 : first + 2] == [","]
    )
    if not joined or stop - first <= 2:
        return first
    return first + (2 if words[first + 1] == "," else 1)


def _after_connective(words: list[str], first: int, stop: int, known: ClauseWords) -> int:
    """Return where a claim begins after what only leads over to it ("On the other hand, ...")."""
    end = match_phrase(known.connectives, words, first, stop - 2)
    return end + 1 if end > first and words[end] == "," else first
