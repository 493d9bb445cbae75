"""What each word of a language can be in a date: the pack's classes, and CLDR's months and days."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

import attrs

from claimcheck.dates.grammar import Grammar, class_names, compile_grammar
from claimcheck.dates.numerals import SAMPLES, digit_classes
from claimcheck.languages import Language
from claimcheck.reading import tokenize

__all__ = ["MEMBER", "OUTSIDE", "PIVOT", "PUNCTUATION", "Lexicon", "load_lexicon"]

OUTSIDE, MEMBER, PIVOT = " ", "m", "P"
Classes = Mapping[str, str]
Reading = tuple[Classes, str]  # what a word can be, and the grammar's letter for that

PUNCTUATION: dict[str, str] = {
    ",": "comma", "(": "lparen", ")": "rparen", "/": "slash", ".": "stop", "+": "plus",
    "-": "dash", "–": "dash", "—": "dash", "'": "apos", "’": "apos", "‘": "apos", "\u2212": "dash",
}  # fmt: skip
# A stretch of words is looked at only where one of them has one of these classes.
_PIVOTS = frozenset({
    "month", "monthabbr", "weekday", "weekdayabbr", "unit", "units", "oneunit", "deictic", "season",
    "holiday", "ref", "setword", "clocknoun", "zone", "ampm", "clockword", "quartername", "year",
    "clock", "numdate", "shortdate", "yearpair", "decadesuffix", "decadeword", "partofday", "times",
    "term", "anchorday", "era", "once", "quarterstub", "weekdays",
    "wordcentury",
})  # fmt: skip
_NAMES = ("month", "monthabbr", "weekday", "weekdayabbr", "holiday", "era")


@attrs.frozen(eq=False)
class Lexicon:
    """
    The words of a language: ``marks`` for the quick look, ``entries`` and ``phrases`` for the rest.

    ``entries`` gives the reading of a word in lower case, and of one with a capital; ``phrases``,
    by first word, the longer phrases, longest first; ``signs`` the reading of a mark's class.
    """

    marks: Mapping[str, str]
    entries: Mapping[str, tuple[Reading, Reading]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Reading], ...]]
    signs: Mapping[str, Reading]
    grammar: Grammar

    def mark(self, word: str) -> str:
        """Return whether a word that is no entry is one all the same: digits, or a compound."""
        if word[0].isdigit():
            return PIVOT if _PIVOTS & digit_classes(word).keys() else MEMBER
        if "-" not in word[1:-1]:
            return OUTSIDE
        parts = word.split("-")
        marks = [self.marks.get(part, OUTSIDE) for part in parts]
        if OUTSIDE in marks or len(set(parts)) == 1:  # "tahun-tahun" is many, and no year
            return OUTSIDE
        return PIVOT if PIVOT in marks else MEMBER

    def read(self, word: str, *, capitalized: bool) -> Reading:
        """Return the reading of a word as it is written here."""
        if word[:1].isdigit():
            return self.grammar.reading(digit_classes(word))
        known = self.entries.get(word)
        return self.grammar.reading({}) if known is None else known[capitalized]


@functools.cache
def load_lexicon(language: Language) -> Lexicon:
    """Return the words and patterns of a language, compiled once."""
    section = language.dates
    entries: dict[str, dict[str, str]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Reading]]] = {}
    joint: dict[tuple[str, ...], dict[str, str]] = {}
    for words, name, value in _sources(language):
        if len(words) == 1:
            entries.setdefault(words[0], {}).setdefault(name, value)
        else:
            joint.setdefault(words, {}).setdefault(name, value)
    marks = {
        word: PIVOT if _PIVOTS & classes.keys() else MEMBER for word, classes in entries.items()
    }
    marks |= dict.fromkeys(PUNCTUATION, MEMBER)
    for words, classes in joint.items():
        marks |= {word: MEMBER for word in words if word not in marks}
        if _PIVOTS & classes.keys() and not any(marks[word] == PIVOT for word in words):
            marks[max(words, key=len)] = PIVOT
    signs = {name: {name: ""} for name in [*PUNCTUATION.values(), "hyphen"]}
    every: list[Classes] = [*entries.values(), *joint.values(), *map(digit_classes, SAMPLES)]
    every += signs.values()
    sets = [class_names(c) for classes in every for c in (classes, _without_names(classes))]
    grammar = compile_grammar(section.patterns, section.macros, sets)
    read = grammar.reading
    for words, classes in joint.items():
        phrases.setdefault(words[0], []).append((words, read(classes)))
    return Lexicon(
        marks=marks,
        entries={
            word: (read(_without_names(classes) if section.cased_names else classes), read(classes))
            for word, classes in entries.items()
        },
        phrases={w: tuple(sorted(ps, key=lambda p: -len(p[0]))) for w, ps in phrases.items()},
        signs={name: read(classes) for name, classes in signs.items()},
        grammar=grammar,
    )


def _without_names(classes: Classes) -> Classes:
    if not any(name in classes for name in _NAMES):
        return classes
    return {name: value for name, value in classes.items() if name not in _NAMES}


def _sources(language: Language) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield every phrase with its class and value: the pack's first, then CLDR's."""
    for name, phrases in language.dates.words.items():
        for phrase, value in phrases.items():
            yield tuple(tokenize(phrase).words), name, value
    if language.dates.words:
        yield from _calendar_names(language.tag)


def _calendar_names(tag: str) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield CLDR's names of months and weekdays, wide ones before abbreviations."""
    from babel import Locale  # noqa: PLC0415  (CLDR is read only when a text is)

    locale = Locale.parse(tag)
    for width, suffix in (("wide", ""), ("abbreviated", "abbr")):
        for number, month in locale.months["format"][width].items():
            yield (month.lower().rstrip("."),), f"month{suffix}", str(number)
        for index, day in locale.days["format"][width].items():
            yield (day.lower().rstrip("."),), f"weekday{suffix}", str(index + 1)
