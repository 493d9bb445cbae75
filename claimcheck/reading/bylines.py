"""Bylines: authors, and the outlets that a story is credited to."""

from __future__ import annotations

import functools
import re

import attrs

from claimcheck.languages import Language, load_outlets
from claimcheck.model import DASHES
from claimcheck.reading.captions import alternatives, outlets_in

__all__ = ["Byline", "read_byline", "reprinted_from"]

_LENGTH = 160
_NAME_WORDS = 5
_PARTICLE = 3  # "van", "bin", "de": the longest small word within a name
_EDGES = f" .,-{DASHES}"
_INITIALS = re.compile(r"[a-z]{2,5}")
_ADDRESS = re.compile(r"\w+\.\w{2,}")


@attrs.frozen(kw_only=True)
class Byline:
    """The authors that a line names, and the outlets that it credits."""

    authors: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class _Patterns:
    parts: re.Pattern[str]
    label: re.Pattern[str]
    names: re.Pattern[str]
    place: re.Pattern[str]
    contributing: re.Pattern[str]
    roles: dict[str, str]


@functools.cache
def _patterns(language: Language) -> _Patterns:
    words = language.reading
    roles = dict.fromkeys(words.source_words, "source")
    roles |= dict.fromkeys(words.editor_words, "editor")
    roles |= dict.fromkeys(words.byline_words, "author")
    label = rf"(?:{alternatives(list(roles))})(?![\w-])"
    conjunctions = alternatives(words.conjunctions)
    return _Patterns(
        parts=re.compile(rf"[|;()]|(?:^|\s)[-{DASHES}]+(?=\s)|,\s*(?={label})", re.IGNORECASE),
        label=re.compile(rf"\s*(?P<label>{label})\s*:?\s*", re.IGNORECASE),
        names=re.compile(rf"\s*[,/&]\s*|\s+(?:{conjunctions})\s+", re.IGNORECASE),
        place=re.compile(rf"\s(?:{alternatives(words.byline_stops)})\s+"),
        contributing=re.compile(rf"\s(?:{alternatives(words.contributing)})\W*$"),
        roles=roles,
    )


def read_byline(line: str, language: Language) -> Byline | None:
    """
    Return the authors and outlets of a byline; None for another line.

    >>> from claimcheck.languages import load_language
    >>> read_byline("Penulis: Rani Uge | Sumber: Antara", load_language("id"))
    Byline(authors=('Rani Uge',), outlets=('Antara',))
    >>> read_byline("Menurut Reuters, kapal itu berhenti.", load_language("id"))
    """
    if len(line) > _LENGTH:
        return None
    patterns = _patterns(language)
    found: dict[str, list[str]] = {"author": [], "editor": [], "outlet": [], "title": []}
    helped = patterns.contributing.search(line)
    role, labelled = "author", helped is not None
    for part in patterns.parts.split(line[: helped.start()] if helped else line):
        label = patterns.label.match(part)
        if label is not None:
            role, labelled = patterns.roles[label["label"].lower()], True
        behind = bool(found["author"])
        names = _names(part[label.end() :] if label else part, language, behind=behind)
        if names is None or (role == "source" and names[0]):
            return None
        found["author" if role == "source" else role] += names[0]
        found["outlet"] += names[1]
        found["title"] += names[2]
    is_credited = found["outlet"] and line[-1] not in ".!?"
    unlabelled = found["author"] and not labelled and not is_credited
    if unlabelled or not (any(found.values()) or _is_signature(line)):
        return None
    return Byline(authors=tuple(found["author"]), outlets=tuple(found["outlet"]))


def reprinted_from(line: str, language: Language) -> list[str]:
    """
    Return the known outlets whose story a line says that this is.

    >>> from claimcheck.languages import load_language
    >>> reprinted_from("Copyright 2024 The Associated Press.", load_language("en"))
    ['AP']
    """
    if len(line) > _LENGTH or not line.lower().startswith(language.reading.reprints):
        return []
    return outlets_in(line, language)


def _names(
    part: str, language: Language, *, behind: bool
) -> tuple[list[str], list[str], list[str]] | None:
    """
    Return a part's people, outlets and titles, without initials; None for a sentence.

    What stands ``behind`` people can be whom they write for and as what: "Staff writer".
    """
    outlets = load_outlets()
    titles = language.reading.byline_titles
    initials = language.reading.outlet_initials
    patterns = _patterns(language)
    people: list[str] = []
    cited: list[str] = []
    titled: list[str] = []
    for piece in patterns.names.split(part):
        first, *places = (part.strip(_EDGES) for part in patterns.place.split(piece))
        is_placed = all(map(_looks_like_name, places))
        name = first if is_placed else piece.strip(_EDGES)
        known = outlets.get(name.lower()) or initials.get(name.lower())
        cited += [outlets[place.lower()] for place in places if place.lower() in outlets]
        if known:
            cited.append(known)
        elif name and not _INITIALS.fullmatch(name) and not _ADDRESS.fullmatch(name):
            last = name.lower().rsplit(maxsplit=1)[-1]
            is_behind = behind or bool(people)
            if not (_looks_like_name(name) or (is_behind and last in titles)):
                return None
            is_outlet = is_behind and " " in name and last in language.reading.outlet_nouns
            (cited if is_outlet else titled if last in titles else people).append(name)
    return people, cited, titled


def _looks_like_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= _NAME_WORDS and all(
        word[0].isupper() or (len(word) <= _PARTICLE and word.isalpha() and word is not words[0])
        for word in words
    )


def _is_signature(line: str) -> bool:
    """Return whether the line is only the initials of its makers: "(rni/bdl)", "rni/bdl"."""
    is_bracketed = line[0] == "(" and line[-1] == ")"
    makers = (line[1:-1].strip() if is_bracketed else line).split("/")
    return (is_bracketed or len(makers) > 1) and all(map(_INITIALS.fullmatch, makers))
