"""What editors and senders write to each other: slugs, advisories, embargoes, contacts, notes."""

from __future__ import annotations

import functools
import re

import attrs

from claimcheck.languages import Language
from claimcheck.model import DASHES
from claimcheck.reading.captions import alternatives

__all__ = [
    "INITIALS",
    "account_of",
    "dated_length",
    "is_dated",
    "is_initialed",
    "is_month",
    "is_note",
    "is_release",
    "opens_boilerplate",
    "slug_length",
]

# as in "BC-CUP-REFEREE/", "CUP-FINAL/REFEREE (UPDATE 1, PIX)", "BC-SOC--Cup Case, 1st Ld"
_SLUG = re.compile(
    r"\^?(?=[A-Z0-9/-]*[A-Z]{2})[A-Z0-9]{2,}(?:(?:--?|/)[A-Z0-9]+)+(?P<mark>/?)\s*(?P<take>\([^()]*\))?\s*"
    r"|\^?[A-Z]{2}-[A-Z]{2,}--(?P<rest>\S.{0,80})"
)
INITIALS = r"\((?:[a-z]{2,5}/)+[a-z]{2,5}\)"
"""A pattern of those who wrote and edited a story: "(abc/def)"."""

_LONG_SLUG = 3  # parts of a slug that has neither a slash nor brackets
_SPACED = re.compile(r"\S\s{5,}\S")  # columns of a page's head or foot, or of a table
_TABBED = 120  # code points; a longer line is a sentence that was badly spaced
_RATE = re.compile(r"\(\W*\d[\d.,]*\s?(?:\w+\s){0,3}=\s?\W*\d[^()=]*\)")
_MAIL = re.compile(r"\S+@\w[\w-]*\.\w")
_PHONE = re.compile(r"\+?\d[\d ()-]{8,}\d")
_SENTENCE_ENDS = (".", "!", "?")
_CONTACT_WORDS = 14
_CONTACT = 300  # code points
_ADVISORY_WORDS = 5
# as in "11:05 AM · Jul 2, 2024 · 12.4K Views", "120 Retweets 45 Quotes 1,204 Likes"
_COUNT = r"\d[\d.,]*\s?[KMkm]?\+?\s[^\W\d_]{3,14}"
_SOCIAL = re.compile(rf"(?:[^·]{{2,24}} · )+{_COUNT}|{_COUNT}(?:[ ·|,]+{_COUNT}){{1,5}}")
_BOILERPLATE_WORDS = 6
_DATE_LENGTH = 60  # code points
_DASH = re.compile(rf"\s(?:[{DASHES}-]|--)\s")
_DIGITS = re.compile(r"\d+")
_CLOCKS = re.compile(r"\W+|(?:(?<=\d)[tz])?\d+(?:[tz]\b)?", re.IGNORECASE)
_ACCOUNT = re.compile(
    r"(?:[-–—]\s)?(?P<name>[^@:.]{2,50})\s\(?@\w{2,30}\)?(?:\s?[·|,]?\s?[^@:.]{0,30})?"
)
_INITIALED = re.compile(rf"{INITIALS}\s.*[^.!?\"”]")  # tags behind initials
_WIRE = re.compile(r"/\s?pr\s?newswire\s?/", re.IGNORECASE)


@attrs.frozen(kw_only=True)
class _Patterns:
    slug: re.Pattern[str]
    advisory: re.Pattern[str]
    calendar: frozenset[str]
    months: frozenset[str]


@functools.cache
def _patterns(language: Language) -> _Patterns:
    words = language.reading
    flags = re.IGNORECASE
    advisories = alternatives(words.advisories)
    return _Patterns(
        # as in "UPDATE 2-", "BREAKING:", "URGENT -"; a hyphen in a word is none
        slug=re.compile(
            rf"(?:{alternatives(words.slugs)})(?:\s?\d+)?(?:(?-i:-(?![a-z]))|\s?:\s|\s[-{DASHES}]\s)\s*",
            flags,
        ),
        advisory=re.compile(rf"\(+\s*(?:{advisories})(?!\w)[^()]*(?:\([^()]*\)[^()]*)*\)+$", flags),
        calendar=_calendar(language, "months", "days") | frozenset(words.clock_words),
        months=_calendar(language, "months"),
    )


def _calendar(language: Language, *kinds: str) -> frozenset[str]:
    """Return the names of months, of weekdays or of both, where CLDR knows the language."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when asked)

    try:
        locale = Locale.parse(language.tag)
    except (UnknownLocaleError, ValueError):
        return frozenset()
    tables = [
        names[context][width]
        for names in (getattr(locale, kind) for kind in kinds)
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
    ]
    return frozenset(name.lower().rstrip(".") for table in tables for name in table.values())


def slug_length(line: str, language: Language) -> int:
    """
    Return how many code points before a headline are for editors.

    >>> from claimcheck.languages import load_language
    >>> slug_length("UPDATE 2-Dam is safe, minister says", load_language("en"))
    9
    >>> slug_length("Update on the dam", load_language("en"))
    0
    """
    match = _patterns(language).slug.match(line)
    return match.end() if match and match.end() < len(line) else 0


def is_note(line: str, language: Language) -> bool:
    """
    Return whether a line speaks to editors, or tells whom to call.

    >>> from claimcheck.languages import load_language
    >>> is_note("(Updates with comment from engineer)", load_language("en"))
    True
    >>> is_note("(The engineer updates the figures daily.)", load_language("en"))
    False
    """
    return (
        _is_in_brackets(line, language)
        or _is_slug(line)
        or _is_spaced(line)
        or _heads_release(line, language)
        or bool(_SOCIAL.fullmatch(line))
        or _is_contact(line, language)
    )


def is_initialed(line: str) -> bool:
    """
    Return whether a line has the initials of who wrote a story, and what it is filed under.

    >>> is_initialed("(abc/def) harga beras Selengkapnya")
    True
    """
    return line[0] == "(" and bool(_INITIALED.fullmatch(line))


def _is_in_brackets(line: str, language: Language) -> bool:
    """Return whether a line is an advisory, a rate of exchange or a contact in brackets."""
    if line[0] != "(" or line[-1] != ")":
        return False
    is_plain = line.startswith("((") or bool(_RATE.fullmatch(line))
    return is_plain or bool(_patterns(language).advisory.match(line))


def _is_slug(line: str) -> bool:
    slug = _SLUG.fullmatch(line) if line[:2].isupper() or line[0] == "^" else None
    if slug is None:
        return False
    is_marked = slug["mark"] or slug["take"] or slug["rest"]
    return bool(is_marked) or line.count("-") >= _LONG_SLUG - 1


def _is_spaced(line: str) -> bool:
    """Return whether a line has columns: the head or foot of a page, a table."""
    return (
        "     " in line
        and len(line) <= _TABBED + 2 * line.count("  ")
        and bool(_SPACED.search(line))
    )


def _is_contact(line: str, language: Language) -> bool:
    """Return whether a short line that is no sentence tells whom to call, or what was added."""
    if line[-1] in _SENTENCE_ENDS or len(line) > _CONTACT or line.count(" ") >= _CONTACT_WORDS:
        return False
    words = len(line.split())
    if line.isupper() and line.lower().startswith(_openings(language)):
        return words <= _ADVISORY_WORDS
    return bool(_MAIL.search(line) or (":" in line and _PHONE.search(line)))


@functools.cache
def _openings(language: Language) -> tuple[str, ...]:
    return (*language.reading.advisories, *language.reading.slugs)


def is_dated(line: str, language: Language) -> bool:
    """
    Return whether a line is nothing but a day or a time: "Rabu, 3 Juli 2024 | 10.15 WIB".

    >>> from claimcheck.languages import load_language
    >>> is_dated("Rabu, 3 Juli 2024 | 10.15 WIB", load_language("id"))
    True
    """
    if len(line) > _DATE_LENGTH or line[-1:] in "!?":
        return False
    numbers = len(_DIGITS.findall(line))
    names = [word.lower() for word in _CLOCKS.split(line) if word]
    return numbers > 1 and all(name in _patterns(language).calendar for name in names)


def dated_length(line: str, language: Language) -> int:
    """
    Return how many code points of a line are its day before a dash; 0 for none.

    >>> from claimcheck.languages import load_language
    >>> dated_length("3 Juli 2024 - Jalan itu dibuka.", load_language("id"))
    13
    """
    dash = _DASH.search(line, 0, _DATE_LENGTH)
    if dash is None or not is_dated(line[: dash.start()], language):
        return 0
    return len(line[: dash.end()].rstrip())


def is_month(word: str, language: Language) -> bool:
    """Return whether a word names a month: "Juli", "Jul."."""
    return word.lower().rstrip(".,") in _patterns(language).months


def account_of(line: str) -> str | None:
    """
    Return whose post a line heads: "Rina Halim @rinahalim · 2 Jul"; None for another line.

    >>> account_of("Rina Halim @rinahalim · 2 Jul")
    'Rina Halim'
    """
    match = _ACCOUNT.fullmatch(line)
    return match["name"].strip() if match else None


def opens_boilerplate(line: str, language: Language) -> bool:
    """Return whether a line heads what a press release says of its sender to everybody."""
    words = line.lower().rstrip(":").split()
    is_short = 0 < len(words) <= _BOILERPLATE_WORDS and line[-1] not in ".!?,"
    phrases = language.reading.boilerplate
    return is_short and any(" ".join(words[: len(p.split())]) == p for p in phrases)


def is_release(line: str, language: Language) -> bool:
    """Return whether a line says that the text is a press release."""
    return bool(_WIRE.search(line)) or _heads_release(line, language)


def _heads_release(line: str, language: Language) -> bool:
    """Return whether a line is but the head of a release: for whom, and until when it waits."""
    bare = line.strip("*_ []()").lower()
    is_short = bare.count(" ") < _CONTACT_WORDS
    return (
        is_short and bare[-1:] not in _SENTENCE_ENDS and bare.startswith(language.reading.releases)
    )
