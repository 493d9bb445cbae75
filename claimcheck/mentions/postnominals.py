"""What is written after a name in capitals and is no name: degrees, a party and a region."""

from __future__ import annotations

from claimcheck.mentions.lexicon import Lexicon
from claimcheck.reading import Tokens

__all__ = ["find_postnominals"]

_LONGEST = 12  # tokens of one degree: "Sp.PD-KGEH."
_LETTERS = 5  # of one part of a degree
_MIXED = 4  # letters of a degree without full stops: "MSc", "PhD"
_OPENING = frozenset(",(")
_CLOSING = frozenset(",.;:)")


def find_postnominals(tokens: Tokens, lexicon: Lexicon) -> dict[int, int]:
    """
    Return where degrees and party marks begin, each with the token after its last.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.mentions.lexicon import lexicon_of
    >>> from claimcheck.reading import tokenize
    >>> tokens = tokenize("Ana Ruiz, M.Sc., and Sen. Ivo Brandt (D-Calif.) met.")
    >>> found = find_postnominals(tokens, lexicon_of(load_language("en")))
    >>> ["".join(tokens.surfaces[first:stop]) for first, stop in found.items()]
    ['M.Sc.', 'D-Calif.']
    """
    found: dict[int, int] = {}
    last = 0  # where the degree before ends
    for i, word in enumerate(tokens.words):
        if word in _OPENING and i and (tokens.capitalized(i - 1) or tokens.words[i - 1] in ".)"):
            stop = _party(tokens, i + 1, lexicon) or _degree(tokens, i + 1, lexicon)
            stop = stop or (_another(tokens, i + 1) if last == i else 0)
            if stop:
                found[i + 1] = last = stop
    return found


def _party(tokens: Tokens, i: int, lexicon: Lexicon) -> int:
    """Return the end of a region's abbreviation, a party's letter before it or not; else 0."""
    if i >= len(tokens):
        return 0
    letter, hyphen, region = tokens.words[i].partition("-")
    if not hyphen:
        stop = _abbreviated(tokens, i + 1)
        is_short = stop > i + 1 or "." in letter
        return stop if letter in lexicon.regions and is_short else 0
    if len(letter) != 1 or not tokens.capitalized(i):
        return 0
    if region in lexicon.regions or (region,) in lexicon.places.get(region, ()):
        return _abbreviated(tokens, i + 1)
    return _abbreviated(tokens, i + 1) if len(region) == 1 else 0


def _abbreviated(tokens: Tokens, i: int) -> int:
    """Return the end of the full stops and lone letters that go on with an abbreviation."""
    limit = min(len(tokens), i + _LONGEST)
    while i < limit and tokens.adjoins(i) and (tokens.words[i] == "." or len(tokens.words[i]) == 1):
        if tokens.words[i] != "." and not tokens.words[i].isalpha():
            break
        i += 1
    return i


def _degree(tokens: Tokens, i: int, lexicon: Lexicon) -> int:
    """Return the end of a degree: one that is listed, or letters between full stops; else 0."""
    if i >= len(tokens) or not tokens.capitalized(i):
        return 0
    surface = tokens.surfaces[i]
    stop = _dotted(tokens, i)
    if stop:
        return stop
    after = tokens.words[i + 1] if i + 1 < len(tokens) else "."
    is_listed = tokens.words[i] in lexicon.degrees
    uppers = sum(map(str.isupper, surface))
    is_mixed = 1 < uppers < len(surface) <= _MIXED and surface.isalpha()
    if (is_listed or is_mixed) and (after in _CLOSING or not tokens.capitalized(i + 1)):
        has_stop = tokens.words[i + 1 : i + 2] == ["."] and tokens.adjoins(i + 1)
        return i + 1 + (is_listed and has_stop)
    return 0


def _another(tokens: Tokens, i: int) -> int:
    """Return the end of letters with full stops in one token, "M.H.", behind a degree; else 0."""
    word = tokens.words[i] if i < len(tokens) else ""
    is_lettered = "." in word and word.replace(".", "").isalpha() and len(word) <= _LETTERS
    return i + 1 if is_lettered and tokens.capitalized(i) else 0


def _dotted(tokens: Tokens, i: int) -> int:
    """Return the end of letters with a full stop inside, "S.Ag." or "Sp.PD"; else 0."""
    limit = min(len(tokens), i + _LONGEST)
    parts, end = 0, 0
    while i < limit and (not parts or tokens.adjoins(i)):
        word = tokens.words[i]
        if not word.isalpha() or len(word) > _LETTERS:
            break
        parts, end = parts + 1, i + 1
        if tokens.words[i + 1 : i + 2] != ["."] or not tokens.adjoins(i + 1):
            break
        end = i = i + 2
    return end if parts > 1 else 0
