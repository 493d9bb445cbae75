"""Mails: their heads, greetings and signatures, and the older mails that they quote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.languages import Language
from claimcheck.reading.lines import Line

__all__ = ["mail_kinds"]

_HEADER = re.compile(r"(?P<name>[^\W\d_][\w -]{1,24}?)\s?:\s")
_RULE = re.compile(r"[-_]{2,}[^-_]{4,60}[-_]{2,}|_{8,}|-{8,}")
_SHORT = 6  # words of a greeting, and of a line of a signature
_SIGNATURE = 4  # lines


def mail_kinds(lines: Sequence[Line], language: Language) -> dict[int, str]:
    r"""
    Return the lines that a mail adds to its words, by index: furniture, or an older mail quoted.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading.lines import split_lines
    >>> text = "The dam is safe.\nOn 2 Jul 2024 Rina <r@example.org> wrote:\n> Is it safe?"
    >>> english = load_language("en")
    >>> mail_kinds(split_lines(text, english), english)
    {1: 'quoted', 2: 'quoted'}
    """
    texts = [line.text for line in lines]
    kinds: dict[int, str] = dict.fromkeys(_quoted(texts, language), "quoted")
    headers = list(_headers(texts, language))
    if not headers and not kinds:
        kinds.update(dict.fromkeys(_greetings(texts, language, 1), "furniture"))
        return kinds
    for first, stop in headers:
        is_top = all(kinds.get(i) == "quoted" for i in range(first)) and not kinds.get(first)
        if is_top and first <= 1:
            kinds |= dict.fromkeys(range(stop), "furniture")
        else:
            opens = first - 1 if first and _RULE.fullmatch(texts[first - 1]) else first
            kinds |= dict.fromkeys(range(opens, len(texts)), "quoted")
            break
    ends = _greetings(texts, language, len(texts))
    return kinds | {i: "furniture" for i in ends if kinds.get(i) != "quoted"}


def _headers(texts: Sequence[str], language: Language) -> Iterator[tuple[int, int]]:
    """Yield the runs of two and more lines that head a mail."""
    known = frozenset(language.reading.mail_headers)
    first = None
    for index in range(len(texts) + 1):
        match = _HEADER.match(texts[index]) if index < len(texts) else None
        if match is not None and match["name"].lower() in known:
            first = index if first is None else first
        elif first is not None:
            if index - first > 1:
                yield first, index
            first = None


def _quoted(texts: Sequence[str], language: Language) -> Iterator[int]:
    """Yield the lines of older mails: what "wrote:" opens, and lines with an angle before them."""
    endings = language.reading.quoting
    for index, text in enumerate(texts):
        is_angled = text[0] == ">"
        follows = texts[index + 1 : index + 2]
        if is_angled:
            near = [*texts[max(0, index - 1) : index], *follows]
            if any(t[0] == ">" or _opens(t, endings) for t in near):
                yield index
        elif _opens(text, endings) and follows and follows[0][0] == ">":
            yield index
        elif _opens(text, endings) and "@" in text:
            yield from range(index, len(texts))
            return


def _opens(text: str, endings: tuple[str, ...]) -> bool:
    return bool(endings) and text.lower().endswith(endings)


def _greetings(texts: Sequence[str], language: Language, limit: int) -> list[int]:
    """Return the lines that greet and sign; ``limit`` is how many lines may do so."""
    words = language.reading
    found: list[int] = []
    for index, text in enumerate(texts[:limit]):
        lower = text.lower().rstrip(" .,!")
        is_short = len(text.split()) <= _SHORT
        is_greeting = f"{lower} ".startswith(tuple(f"{g} " for g in words.greetings))
        is_closing = is_short and lower in words.closings and index > 0
        if is_short and text[-1] == "," and is_greeting and not is_closing:
            found.append(index)
        elif is_closing:
            found.append(index)
            for after in range(index + 1, min(len(texts), index + 1 + _SIGNATURE)):
                if len(texts[after].split()) > _SHORT or texts[after][-1] in ".!?:":
                    break
                found.append(after)
    return found
