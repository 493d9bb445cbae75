"""Stretches of words that could hold a date, as elements with classes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from claimcheck.dates.lexicon import MEMBER, PIVOT, PUNCTUATION, Classes, Lexicon
from claimcheck.reading import Tokens

__all__ = ["Element", "find_chunks"]

_RUN = re.compile(f"[{MEMBER}{PIVOT}]+")
_ABBREVIATED = frozenset({"monthabbr", "weekdayabbr"})


@attrs.frozen
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
    marks = "".join([get(word) or mark(word) for word in tokens.words])
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
        length, classes = _phrase(words, i, stop, lexicon)
        if length:
            yield _element(lexicon, (starts[i], ends[i + length - 1]), (i, i + length), classes)
            i += length
        elif word in PUNCTUATION:
            kind = {_punctuation(tokens, i, stop): ""}
            yield _element(lexicon, (starts[i], ends[i]), (i, i + 1), kind)
            i += 1
        elif "-" in word and word not in lexicon.entries:
            yield from _compound(tokens, i, lexicon)
            i += 1
        else:
            classes = lexicon.classes(word, capitalized=tokens.capitalized(i))
            end = i + 1
            if end < stop and words[end] == "." and _takes_a_point(classes, tokens, end):
                end += 1
            yield _element(lexicon, (starts[i], ends[end - 1]), (i, end), classes)
            i = end


def _element(
    lexicon: Lexicon, span: tuple[int, int], tokens: tuple[int, int], classes: Classes
) -> Element:
    return Element(*span, *tokens, classes, lexicon.grammar.letter(classes))


def _phrase(words: list[str], i: int, stop: int, lexicon: Lexicon) -> tuple[int, Classes]:
    for phrase, classes in lexicon.phrases.get(words[i], ()):
        length = len(phrase)
        if i + length <= stop and tuple(words[i : i + length]) == phrase:
            return length, classes
    return 0, {}


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
            yield _element(lexicon, (at, at + 1), (i, i + 1), {"hyphen": ""})
            at += 1
        big = capitalized or part[:1].isupper()
        classes = lexicon.classes(part.lower(), capitalized=big)
        yield _element(lexicon, (at, at + len(part)), (i, i + 1), classes)
        at += len(part)
