"""Stretches of words that could hold a date, as elements with classes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from claimcheck.dates.lexicon import MEMBER, OUTSIDE, PIVOT, PUNCTUATION, Classes, Lexicon, Reading
from claimcheck.reading import Tokens

__all__ = ["Element", "find_chunks"]

_RUN = re.compile(f"[{MEMBER}{PIVOT}]+")
_ABBREVIATED = frozenset({"monthabbr", "weekdayabbr"})


@attrs.frozen(weakref_slot=False)
class Element:
    """A word, phrase, number or mark at ``start:end``; ``first`` and ``stop`` are its tokens."""

    start: int
    end: int
    first: int
    stop: int
    classes: Classes
    letter: str


def find_chunks(tokens: Tokens, lexicon: Lexicon) -> Iterator[list[Element]]:
    """Yield the runs of date words of a text, none over a line's end, each with a pivot in it."""
    get, mark = lexicon.marks.get, lexicon.mark
    marks = "".join([
        get(word) or (OUTSIDE if word.isalpha() else mark(word)) for word in tokens.words
    ])  # fmt: skip
    for run in _RUN.finditer(marks):
        if PIVOT in run.group():
            yield from _lines(tokens, run.start(), run.end(), lexicon)


def _lines(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> Iterator[list[Element]]:
    text, starts, ends = tokens.text, tokens.starts, tokens.ends
    begin = first
    for i in range(first + 1, stop + 1):
        if i == stop or (starts[i] > ends[i - 1] and "\n" in text[ends[i - 1] : starts[i]]):
            yield list(_elements(tokens, begin, i, lexicon))
            begin = i


def _elements(tokens: Tokens, i: int, stop: int, lexicon: Lexicon) -> Iterator[Element]:
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    while i < stop:
        word = words[i]
        phrase = _phrase(words, i, stop, lexicon) if word in lexicon.phrases else None
        if phrase is not None:
            end, reading = phrase
            yield Element(starts[i], ends[end - 1], i, end, *reading)
            i = end
        elif word in PUNCTUATION:
            reading = lexicon.signs[_punctuation(tokens, i, stop)]
            yield Element(starts[i], ends[i], i, i + 1, *reading)
            i += 1
        elif "-" in word and word not in lexicon.entries:
            yield from _compound(tokens, i, lexicon)
            i += 1
        else:
            reading = lexicon.read(word, capitalized=tokens.capitalized(i))
            end = i + 1
            if end < stop and words[end] == "." and _takes_a_point(reading[0], tokens, end):
                end += 1
            yield Element(starts[i], ends[end - 1], i, end, *reading)
            i = end


def _phrase(words: list[str], i: int, stop: int, lexicon: Lexicon) -> tuple[int, Reading] | None:
    """Return where the longest phrase at word ``i`` ends, and its reading."""
    for phrase, reading in lexicon.phrases[words[i]]:
        end = i + len(phrase)
        if end <= stop and tuple(words[i:end]) == phrase:
            return end, reading
    return None


def _punctuation(tokens: Tokens, i: int, stop: int) -> str:
    """Return the class of a mark; a dash that joins its neighbours is a hyphen."""
    kind = PUNCTUATION[tokens.words[i]]
    joins = i + 1 < stop and tokens.adjoins(i) and tokens.adjoins(i + 1)
    return "hyphen" if kind == "dash" and joins and tokens.words[i] == "-" else kind


def _takes_a_point(classes: Classes, tokens: Tokens, i: int) -> bool:
    """Return whether the point at ``i`` belongs to an abbreviation: no full name has it."""
    names = classes.keys()
    return bool(_ABBREVIATED & names) and "month" not in names and tokens.adjoins(i)


def _compound(tokens: Tokens, i: int, lexicon: Lexicon) -> Iterator[Element]:
    """Yield the parts of a hyphenated word and the hyphens between: "mid-March"."""
    at = tokens.starts[i]
    capitalized = tokens.capitalized(i)
    for index, part in enumerate(tokens.surfaces[i].split("-")):
        if index:
            yield Element(at, at + 1, i, i + 1, *lexicon.signs["hyphen"])
            at += 1
        big = capitalized or part[:1].isupper()
        reading = lexicon.read(part.lower(), capitalized=big)
        yield Element(at, at + len(part), i, i + 1, *reading)
        at += len(part)
