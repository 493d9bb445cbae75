"""What stands before the words of a line: the time of an entry, the label of who speaks."""

from __future__ import annotations

import functools
import re

import attrs

from claimcheck.languages import Language
from claimcheck.model import DASHES
from claimcheck.reading.captions import alternatives

__all__ = ["Label", "Stamp", "read_label", "read_stamp"]

_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,3})?)?"
_SECONDS = re.compile(r"\d{1,2}[:.]\d{2}[:.]\d{2}")
_DASH = re.compile(rf"\s*[-{DASHES}|]\s+|\s*:\s+")
_LABEL = re.compile(
    rf"(?P<name>[^:“”\"«»!?]{{1,60}}?)\s*(?P<time>[\[(]{_CLOCK}[\])])?\s*:(?=[\s“”\"«]|$)\s*"
)
_SHOUTED = re.compile(r"\s+[^\W\d_a-z]{2}[^\Wa-z]*(?:[ .'’-]{1,2}[^\Wa-z]+){0,5}:\s")
_LETTER = re.compile(r"(?P<name>[^\W\d_])\.\s+")
_HANDLE = re.compile(r"(?:RT\s)?@\w+")
_ASIDE = re.compile(r"[\[(][^\[\]()]{2,30}[\])]\s*")
_WORDS = 7  # of a label
_NAME = 2  # words of a name behind an office
_MARKS = tuple("\"“”«„'‘")
_PARTICLE = 3  # letters of "van", "bin", "de"
_EDGES = f" .-{DASHES}"


@attrs.frozen
class Stamp:
    """The time that opens a line: how long it is, and whether it can be nothing else."""

    length: int
    is_certain: bool
    is_alone: bool


@attrs.frozen(kw_only=True)
class Label:
    """
    A label that opens a line: its length, colon included, and the place of the name in it.

    ``role`` is question or answer for the letters of an interview, handle for an account, else
    empty. ``is_timed`` is set where a time stands in it.
    """

    length: int
    name: tuple[int, int]
    role: str = ""
    is_timed: bool = False


@attrs.frozen(kw_only=True)
class _Patterns:
    stamp: re.Pattern[str]
    roles: dict[str, str]
    stops: frozenset[str]
    plain: frozenset[str]
    speaking: frozenset[str]


@functools.cache
def _patterns(language: Language) -> _Patterns:
    words = language.reading
    after = alternatives(words.clock_words)
    arrow = rf"{_CLOCK}\s*-->\s*{_CLOCK}[^\n]*"
    return _Patterns(
        stamp=re.compile(
            rf"(?P<arrow>{arrow})|(?P<sure>\[{_CLOCK}\]|\({_CLOCK}\))"
            rf"|(?P<time>{_CLOCK})(?P<word>(?:\s?(?:{after})(?!\w))*)",
            re.IGNORECASE,
        ),
        roles=dict.fromkeys(words.questions, "question") | dict.fromkeys(words.answers, "answer"),
        stops=frozenset((*words.no_speakers, *words.photo_words, *words.byline_words,
                         *words.editor_words, *words.source_words)),
        plain=frozenset(words.function_words).difference(words.statement_links),
        speaking=frozenset(words.turn_roles),
    )  # fmt: skip


def read_stamp(text: str, language: Language) -> Stamp | None:
    """
    Return the time that opens a line, if one does.

    >>> from claimcheck.languages import load_language
    >>> read_stamp("[00:01:05] ROSS: It leaks.", load_language("en"))
    Stamp(length=11, is_certain=True, is_alone=False)
    >>> read_stamp("4.15 percent of the voters stayed away.", load_language("en"))
    """
    if not (text[0].isdigit() or text[0] in "[("):
        return None
    match = _patterns(language).stamp.match(text)
    if match is None:
        return None
    rest = text[match.end() :]
    is_certain = bool(match["arrow"] or match["sure"] or _SECONDS.match(text))
    if not rest.strip():
        return Stamp(len(text), is_certain or bool(match["word"]) or ":" in text, is_alone=True)
    dash = _DASH.match(rest)
    is_worded = bool(match["word"]) and rest.lstrip()[0].isupper()
    if dash is None and not (
        rest[0].isspace() and (is_certain or is_worded or _SHOUTED.match(rest))
    ):
        return None
    gap = dash.end() if dash else len(rest) - len(rest.lstrip())
    return Stamp(match.end() + gap, is_certain, is_alone=False)


def read_label(text: str, start: int, language: Language) -> Label | None:
    """
    Return the label that opens a line behind its time, if it looks like one.

    >>> from claimcheck.languages import load_language
    >>> label = read_label("MR HARA: It leaks.", 0, load_language("en"))
    >>> label.length, label.name
    (9, (0, 7))
    """
    match = _LABEL.match(text, start)
    patterns = _patterns(language)
    if match is None:
        match = _LETTER.match(text, start)
        if match is None or match["name"].lower() not in patterns.roles:
            return None
        return _label(match, patterns.roles[match["name"].lower()], is_timed=False)
    name = match["name"].strip(_EDGES)
    role = patterns.roles.get(name.lower(), "")
    if not role and _HANDLE.fullmatch(name):
        role = "handle"
    is_timed = bool(match["time"])
    is_quoted = text[match.end() : match.end() + 1] in _MARKS
    is_name = _looks_like_name(name, patterns.plain) or (
        is_quoted and _ends_with_name(name, patterns.plain)
    )
    if name.lower() in patterns.speaking:
        return _label(match, "", is_timed=is_timed)
    if role or (is_name and not _is_stop(name, patterns)):
        return _label(match, role, is_timed=is_timed)
    return None


def _label(match: re.Match[str], role: str, *, is_timed: bool) -> Label:
    """Return a label; behind "RT" an account's name begins with its sign."""
    first, last = match.span("name")
    if role == "handle":
        first = match.string.index("@", first)
    return Label(length=match.end(), name=(first, last), role=role, is_timed=is_timed)


def _is_stop(name: str, patterns: _Patterns) -> bool:
    lower = name.lower()
    return lower in patterns.stops or lower.split()[0] in patterns.stops


def _looks_like_name(name: str, plain: frozenset[str]) -> bool:
    """Return whether each word begins like a word of a name, or is a small one inside."""
    words = name.replace("(", " ").replace(")", " ").split()
    if not 0 < len(words) <= _WORDS or name.count("(") != name.count(")") or "/" in name:
        return False
    if not words[0][0].isupper() or not any(len(word) > 1 for word in words):
        return False
    return all(
        word[0].isupper()
        or word.isdigit()
        or (word.isalpha() and len(word) <= _PARTICLE and word not in plain)
        for word in words
    )


def _ends_with_name(name: str, plain: frozenset[str]) -> bool:
    """Return whether an office in small letters and a name are there: "Kepala damkar Ali Hasan"."""
    words = name.split()
    is_named = len(words) > _NAME and all(word[0].isupper() for word in words[-_NAME:])
    return (
        is_named
        and len(words) <= _WORDS
        and words[0][0].isupper()
        and plain.isdisjoint(word.lower() for word in words)
        and all(word.isalpha() for word in words)
    )


def aside_length(text: str, start: int) -> int:
    """Return the length of a stage direction at a place, "(laughing)"; 0 for none."""
    match = _ASIDE.match(text, start)
    return match.end() - start if match else 0
