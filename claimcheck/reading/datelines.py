"""Datelines: where, when and by which agency a story was filed, before its first words."""

from __future__ import annotations

import re

from claimcheck.languages import load_outlets, load_places
from claimcheck.model import DASHES

__all__ = ["dateline_agencies", "dateline_length"]

_LENGTH = 80
_PARTS = 4
_WORDS = 3  # of a place
_DASH = re.compile(rf"\s*(?:[{DASHES}]|--| -|-(?= ))\s*")
_GLUED = re.compile(r"([^\W\d_a-z]{3,})-(?=[^\W\d_a-z][a-z])")
_AGENCY = re.compile(r"\(([^()]{1,40})\)|/([^/]{2,40})/")
# as in "MOSCOW, July 3. /TASS/. The ship ..."
_SLASHED = re.compile(r"[^/\n]{1,60}[.,]\s/(?P<agency>[^\W\d_]{2,20})/[.,]?\s(?=\S)")
_DOMAIN = re.compile(r"\w[\w-]*(?:\.[A-Za-z]\w+)+$")
_PLACE = re.compile(r"[^\W\d_a-z][^\W\d_]*\.?(?:[ ./'’-]{1,2}[^\W\d_][^\W\d_]*\.?){0,4}$")
_DATED = re.compile(r"[^\W\d_a-z][^\d\n.]{1,40}, [^\n.]{0,14}\.?\s?\d[^\n.]{0,16}$")
_EDGES = f" :-{DASHES}"
_ENDS = '.!?…"”»’)'
_LONG_DASHES = frozenset("—―")


def dateline_length(line: str) -> int:
    """
    Return how many code points of an opening line are its dateline; 0 for none.

    >>> dateline_length("TEMPO.CO, Jakarta - Harga beras naik.")
    19
    >>> dateline_length("Kapal itu - sebuah feri - berhenti.")
    0
    """
    if len(line) <= _LENGTH and _DATED.match(line) and _is_upper(line.partition(",")[0]):
        return len(line)
    glued = _GLUED.match(line)  # "JAKARTA-Presiden ..."
    if glued is not None and glued[1].lower() in load_places() and line[-1] in _ENDS:
        return glued.end()
    slashed = _SLASHED.match(line, 0, _LENGTH + 4)
    if slashed and slashed["agency"].lower() in load_outlets():
        return len(slashed.group().rstrip())
    for match in _DASH.finditer(line[: _LENGTH + 4]):
        following = line[match.end() : match.end() + 1]
        head = line[: match.start()]
        plain = not _LONG_DASHES.intersection(match.group()) and line[-1] in _ENDS
        if head and following and not following.islower() and _is_filing(head, plain=plain):
            return match.start() + len(match.group().rstrip())
    return 0


def dateline_agencies(dateline: str) -> list[str]:
    """
    Return the outlets that a dateline names: those in brackets, and those beside its place.

    >>> dateline_agencies("BERGEN, March 3 (Reuters) -")
    ['Reuters']
    >>> dateline_agencies("TEMPO.CO, Jakarta -")
    ['Tempo']
    """
    names = [match[1] or match[2] for match in _AGENCY.finditer(dateline)]
    parts = [part.strip(_EDGES) for part in _AGENCY.sub("", dateline).split(",")]
    outlets = load_outlets()
    known = [outlets.get(name.lower(), "") for name in names]
    beside = [outlets.get(p.lower(), p if _DOMAIN.match(p) else "") for p in parts]
    return [name for name in (*known, *beside) if name]


def _is_filing(head: str, *, plain: bool) -> bool:
    """
    Return whether the words before the dash are places, dates and outlets and nothing else.

    One place in small letters is enough only where ``plain`` says that a story follows a hyphen.
    """
    agency = _AGENCY.search(head)
    outlets = load_outlets()
    if agency is not None and not _is_named(agency[1] or agency[2]):
        return False
    bare = _AGENCY.sub("", head).strip(" ,:" if agency else " ,")
    parts = [part.strip() for part in bare.split(",")] if bare else []
    if len(parts) > _PARTS or not (parts or agency):
        return False
    named = [part for part in parts if part.lower() in outlets or _DOMAIN.match(part)]
    places = [part for part in parts if part not in named and _is_place(part)]
    dated = parts if agency else parts[1:]
    dates = [part for part in dated if any(c.isdigit() for c in part)]
    if len(named) + len(places) + len([d for d in dates if d not in named + places]) < len(parts):
        return False
    if agency or named or any(_is_upper(part) for part in places):
        return True
    return plain and len(parts) <= 2 and len(bare.split()) <= _WORDS


def _is_named(agency: str) -> bool:
    """Return whether what stands in brackets is written as a name, or known: "(dpa)"."""
    return agency.lower() in load_outlets() or all(word[0].isupper() for word in agency.split())


def _is_place(part: str) -> bool:
    if not _PLACE.match(part):
        return False
    words = part.replace("-", " ").split()
    return len(words) <= _WORDS and all(word[0].isupper() or len(word) <= 3 for word in words)


def _is_upper(part: str) -> bool:
    return len(part) > 1 and part.isupper()
