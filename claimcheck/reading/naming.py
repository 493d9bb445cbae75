"""Where a name stands in a heading: the run of capitalised words, small ones inside it."""

from __future__ import annotations

import re

__all__ = ["is_name", "name_after", "name_before"]

_WORD = re.compile(r"@?[^\W\d_][\w.'’-]*")
_SMALL = 3  # letters of "van", "bin", "de"
_BEFORE = 4  # words before a name: "with the first violin of Norton"
_LONGEST = 9  # words, with the office
_POSSESSIVE = re.compile(r"['’]s$|['’]$")


def name_after(
    text: str, start: int, plain: frozenset[str] = frozenset()
) -> tuple[int, int] | None:
    """
    Return the place of the name, with its office, that begins at a place; None for none.

    Args:
        text: a heading.
        start: where the name, or up to a few words before it, begins.
        plain: small words that end a name ("on", "in").

    >>> text = "Interview with the Mayor of Norton Lena Ross on the dam"
    >>> first, last = name_after(text, 15)
    >>> text[first:last]
    'Mayor of Norton Lena Ross'
    """
    words: list[re.Match[str]] = []
    end, before = start, 0
    for match in _WORD.finditer(text, start):
        is_capital = match.group()[0].isupper()
        if text[end : match.start()].strip() or len(words) >= _LONGEST:
            break
        end = match.end()
        if words and not is_capital and (len(match.group()) > _SMALL or match.group() in plain):
            break
        if is_capital or words:
            words.append(match)
        elif (before := before + 1) > _BEFORE:
            return None
    while words and not words[-1].group()[0].isupper():
        words.pop()
    if not words:
        return None
    return words[0].start(), words[-1].start() + len(words[-1].group().rstrip(".-"))


def name_before(text: str, end: int) -> tuple[int, int] | None:
    """
    Return the place of the possessor whose name ends at a place: "Tom Webb's statement".

    >>> text = "Mayor Tom Webb's statement"
    >>> first, last = name_before(text, 16)
    >>> text[first:last]
    'Mayor Tom Webb'
    """
    words = list(_WORD.finditer(text, 0, end))[-_LONGEST:]
    ending = _POSSESSIVE.search(words[-1].group()) if words else None
    if ending is None or text[words[-1].end() : end].strip():
        return None
    stop = words[-1].start() + ending.start()
    first = len(words)
    while first and words[first - 1].group()[0].isupper():
        first -= 1
    return (words[first].start(), stop) if first < len(words) else None


def is_name(text: str) -> bool:
    """Return whether a short text is a name of several words, a title behind a comma or not."""
    name = text.partition(",")[0].strip()
    place = name_after(name, 0)
    return (
        place is not None and place[1] >= len(name.rstrip(".")) and 0 < name.count(" ") < _LONGEST
    )
