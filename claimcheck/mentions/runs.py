"""Capitalised tokens with what joins them: particles, initials, nicknames in marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.mentions.lexicon import Lexicon
from claimcheck.reading import Tokens

__all__ = ["capitals_of", "runs_of"]

_NICKNAME = {'"': '"', "“": "”", "”": "”", "‘": "’", "«": "»"}
_PARTICLES = 3  # in lower case before a surname: "de la"
_LONGEST = 24  # tokens of a name; a longer run of capitals is none
_TITLE = 8  # tokens of a title with all its full stops
_SHORT = 5  # letters of an abbreviated word in one
_PREFIX = 8  # characters within which the particle of "al-Assan" ends


def capitals_of(tokens: Tokens, lexicon: Lexicon) -> Iterator[int]:
    """Yield the tokens that are written as names are: "Ole", "al-Assan", "diGenova"."""
    for i, surface in enumerate(tokens.surfaces):
        if surface[0].isupper():
            yield i
        elif surface != tokens.words[i] and surface[0].isalpha():
            head, hyphen, tail = surface[:_PREFIX].partition("-")
            if (head in lexicon.particles and tail[:1].isupper()) if hyphen else surface.isalpha():
                yield i


def runs_of(
    tokens: Tokens, capitals: list[int], lexicon: Lexicon, listed: Mapping[int, int]
) -> list[tuple[int, int]]:
    """
    Return the runs of one sentence: capitalised tokens with what joins them.

    Args:
        tokens: of the document.
        capitals: those of the sentence.
        lexicon: of the language.
        listed: the tokens of names that list fields, each with the first of its name.
    """
    runs: list[tuple[int, int]] = []
    for i in capitals:
        is_never = tokens.words[i] in lexicon.never and not _is_surname(tokens, i, lexicon)
        if is_never and not _is_titled(tokens, i, lexicon):
            continue
        is_listed = bool(runs) and i in listed and listed.get(runs[-1][1] - 1) == listed[i]
        if is_listed or (runs and _joins(tokens, runs[-1], i, lexicon)):
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    kept = ((_with_particles(tokens, first, lexicon), stop) for first, stop in runs)
    return [(first, stop) for first, stop in kept if stop - first <= _LONGEST]


def _is_surname(tokens: Tokens, i: int, lexicon: Lexicon) -> bool:
    """Return whether a given name stands before a month, and no year behind it: "Theresa May"."""
    is_dated = i + 1 < len(tokens) and tokens.words[i + 1].isdecimal()
    return i > 0 and tokens.words[i - 1] in lexicon.given and not is_dated


def _is_titled(tokens: Tokens, i: int, lexicon: Lexicon) -> bool:
    """Return whether an honorific in capitals stands before a token: "Mrs May", "Mr. March"."""
    before = i - 1 - (i > 1 and tokens.surfaces[i - 1] == ".")
    if before < 0 or not tokens.surfaces[before][0].isupper():
        return False
    return tokens.words[before] in lexicon.honorifics


def _joins(tokens: Tokens, run: tuple[int, int], i: int, lexicon: Lexicon) -> bool:
    """Return whether the capitalised token ``i`` goes on with the run before it."""
    first, stop = run
    gap = tokens.words[stop:i]
    if not gap:
        return True
    if gap[0] == "." or len(gap) > 2:
        return (
            _is_abbreviated(tokens, first, i, lexicon)
            if len(gap) > 1
            else _is_short(tokens, stop, lexicon)
        )
    if _is_nickname(tokens, i, gap):
        return True
    if all(word in lexicon.particles for word in gap):
        return tokens.words[i - 1] not in lexicon.place_prepositions or stop - first == 1
    return (
        all(word in lexicon.connectors for word in gap)
        and tokens.words[i] not in lexicon.organizations
        and not lexicon.places.get(tokens.words[i])
        and not lexicon.organizations.isdisjoint(tokens.words[first:stop])
    ) or (gap[0] in lexicon.connectors and tokens.words[stop - 1] in lexicon.organizations)


def _is_short(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    """Return whether the full stop at ``stop`` ends an initial or a title: "J.", "Dr."."""
    before = tokens.words[stop - 1]
    return (len(before) == 1 or before in lexicon.honorifics) and tokens.adjoins(stop)


def _is_abbreviated(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Return whether a title goes on in short words with full stops: "Dr. med. univ."."""
    words = tokens.words[first:stop]
    is_title = words[0] in lexicon.honorifics and len(words) <= _TITLE
    return is_title and set(words[1::2]) == {"."} and all(len(w) <= _SHORT for w in words[2::2])


def _is_nickname(tokens: Tokens, i: int, gap: list[str]) -> bool:
    """Return whether the word at ``i`` stands in marks inside a name: 'John "Lofty" Marsh'."""
    if len(gap) != 1:
        return False
    opens = i + 2 < len(tokens) and _NICKNAME.get(gap[0]) == tokens.surfaces[i + 1]
    closes = tokens.surfaces[i - 1] in _NICKNAME.values() and i > 2
    return (opens and tokens.capitalized(i + 2)) or (
        closes and _NICKNAME.get(tokens.surfaces[i - 3]) == tokens.surfaces[i - 1]
    )


def _with_particles(tokens: Tokens, first: int, lexicon: Lexicon) -> int:
    """Return where a surname begins whose particles are in lower case: "von der Lund"."""
    start = first
    while start and first - start < _PARTICLES and tokens.words[start - 1] in lexicon.particles:
        start -= 1
    before = tokens.words[start - 1] if start else ""
    is_noun = before in lexicon.determiners or before in lexicon.indefinites
    is_word = not lexicon.function.isdisjoint(tokens.words[start:first])
    return first if is_noun or is_word else start
