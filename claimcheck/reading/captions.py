"""Photo captions, told by the credit at their end."""

from __future__ import annotations

import functools
import re

import attrs

from claimcheck.languages import Language, load_outlets, load_photo_agencies
from claimcheck.model import DASHES

__all__ = ["alternatives", "outlets_in", "photo_credit"]

_LENGTH = 400
_TAIL = 120  # a credit is no longer; what stands before it is never searched
_CREDIT_WORDS = 9
_MARKS = (":", *(f" {dash}" for dash in f"-{DASHES}"))  # after a caption's opening word
_IN_BRACKETS = re.compile(r"\((?P<credit>[^()]{2,60})\)\.?$")
_NAME = r"[^\W\d_a-z][\w.'’-]*"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,3}}"


@attrs.frozen(kw_only=True)
class _Patterns:
    opening: tuple[str, ...]
    labels: tuple[str, ...]
    labelled: re.Pattern[str]
    bracketed: re.Pattern[str]
    slashed: re.Pattern[str]
    outlet: re.Pattern[str]


def alternatives(phrases: tuple[str, ...] | list[str]) -> str:
    """Return a pattern of any of the phrases, the longest first."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase) for phrase in ordered) or r"(?!)"


@functools.cache
def _patterns(language: Language) -> _Patterns:
    words = language.reading
    photo = alternatives(words.photo_words)
    outlet = alternatives([*load_outlets(), *load_photo_agencies()])
    agency = alternatives(list(load_photo_agencies()))
    flags = re.IGNORECASE
    return _Patterns(
        opening=tuple(f"{word}{mark}" for word in words.caption_openings for mark in _MARKS),
        labels=words.photo_words,
        # as in "... Foto: Reuters", "(Foto: AP)", "Dok. KSOP", "(dok. PB PASI)"
        labelled=re.compile(
            rf"(?:(?<=[\s(])|^)(?:{photo})\s?[.:]\s*(?P<credit>[^()]+?)\)?\.?\s*$", flags
        ),
        # as in "(AFP Photo)", "(ANTARA FOTO/Name)", "(Name/AFP)", "(Shutterstock)"
        bracketed=re.compile(
            rf"(?P<stop>[.!?”\"]?)\s*\((?P<credit>(?:[^()]*/\s*)?(?:{outlet})"
            rf"(?:\s+(?:{photo}))?(?:[/,][^()]*)?)\)\.?$",
            flags,
        ),
        # as in "REUTERS/Name", "ANTARA FOTO/Name/abc.", "Name/AFP via Getty Images"
        slashed=re.compile(
            rf"(?:^|[.?!)]\s+)(?P<credit>(?i:{outlet})(?:\s(?i:{photo}))?\s?/\s?{_NAMES}(?:/\w+)*"
            rf"|{_NAMES}\s?/\s?(?i:{outlet})(?:\s\w+\s(?i:{agency}))?)\W{{0,3}}$"
        ),
        outlet=re.compile(rf"(?<!\w)(?:{outlet})(?!\w)", flags),
    )


def photo_credit(line: str, language: Language) -> list[str] | None:
    """
    Return whom a caption credits (nobody, for one without a credit); None for another line.

    >>> from claimcheck.languages import load_language
    >>> photo_credit("Para pekerja di pelabuhan, Senin. (ANTARA FOTO/Budi)", load_language("id"))
    ['Antara']
    >>> photo_credit("Foto itu diambil di pelabuhan.", load_language("id"))
    """
    if len(line) > _LENGTH:
        return None
    patterns = _patterns(language)
    tail = line[-_TAIL:]
    credit = _labelled(tail, patterns)
    if credit is None and tail[-3:].rstrip(".").endswith(")"):
        credit = _bracketed(tail, patterns)
    if credit is None and "/" in tail and (match := patterns.slashed.search(tail)):
        credit = match["credit"]
    if credit is None and line[:_TAIL].lower().startswith(patterns.opening):
        match = _IN_BRACKETS.search(tail)
        credit = _last_part(match["credit"]) if match else ""
    if credit is None:
        return None
    return outlets_in(credit, language) or ([credit] if credit else [])


def outlets_in(text: str, language: Language) -> list[str]:
    """Return the outlets and, where there are none, the photo agencies that a credit names."""
    names = [m.group().lower() for m in _patterns(language).outlet.finditer(text)]
    outlets, agencies = load_outlets(), load_photo_agencies()
    known = [outlets[name] for name in names if name in outlets]
    return list(dict.fromkeys(known or [agencies[name] for name in names]))


def _last_part(credit: str) -> str:
    return credit.rsplit("/", 1)[-1].strip(" .")


def _labelled(tail: str, patterns: _Patterns) -> str | None:
    """Return the credit after a label such as "Foto:", unless a sentence stands there."""
    lower = tail.lower()
    if not any(label in lower for label in patterns.labels):
        return None
    match = patterns.labelled.search(tail)
    words = match["credit"].split() if match else []
    if match is None or not 0 < len(words) <= _CREDIT_WORDS:
        return None
    is_name = sum(word[0].islower() for word in words) <= 1 and words[0][0] not in '"“”‘«'
    return match["credit"].strip(" .") if is_name else None


def _bracketed(tail: str, patterns: _Patterns) -> str | None:
    """Return the credit in brackets; an agency alone after a full stop signs the story instead."""
    match = patterns.bracketed.search(tail)
    if match is None or match.start() == 0:
        return None
    credit = match["credit"].strip()
    labels = set(patterns.labels).intersection(credit.lower().split())
    is_photo = labels or not match["stop"] or "/" in credit or "," in credit
    return credit if is_photo or credit.lower() in load_photo_agencies() else None
