"""What stands beside a name or inside it: a description, a nickname, a quoted word."""

from __future__ import annotations

from claimcheck.attribution.frames import Frame

__all__ = ["apposes", "is_address", "is_nickname", "is_quoted_word", "is_work", "names_holder"]

_BEFORE_NOUNS = frozenset({"determiner", "possessive", "preposition"})


def is_quoted_word(frame: Frame, item: int) -> bool:
    """Return whether a quoted word only tells which: 'half of the "likely" voters'."""
    quote = frame.quotes.get(item)
    if quote is None or quote.speech:
        return False
    return frame.kind(item - 1) in _BEFORE_NOUNS and frame.kind(item + 1) in {"word", "name"}


def is_nickname(frame: Frame, item: int) -> bool:
    """Return whether a few quoted words are part of the name around them: Tom "Lofty" Marsh."""
    quote = frame.quotes.get(item)
    if quote is None or quote.speech:
        return False
    return frame.kind(item - 1) == frame.kind(item + 1) == "name"


def is_work(frame: Frame, item: int) -> bool:
    """Return whether quoted words only name a work of whose maker the name follows a comma.

    So in 'the director of the film “Dark Road,” Ann Berg'.
    """
    quote = frame.quotes.get(item)
    is_named = quote is not None and quote.title and not quote.speech
    names = is_named and (frame.kind(item + 1), frame.kind(item + 2)) == ("comma", "name")
    return names and frame.kind(item - 1) == "word"


def apposes(frame: Frame, first: int) -> bool:
    """Return whether the words after a comma describe the name before it."""
    kind, word = frame.kind(first), frame.words[first] if first < len(frame) else ""
    if word in frame.lexicon.sharing or word in frame.lexicon.source_stops:
        return False
    if kind == "number":
        return frame.kind(first + 1) in {"comma", "edge", "end"}
    if kind == "name" and frame.kind(first - 2) == "name":
        return False
    return (
        kind in {"determiner", "relative"} or word in frame.lexicon.roles or _is_name(frame, first)
    )


def is_address(frame: Frame, first: int, comma: int) -> bool:
    """Return whether a place goes on with an office of one: "Kepala Desa X, Kecamatan Y, Budi"."""
    mentions = frame.document.language.mentions
    if mentions.role_before or comma + 1 >= len(frame):
        return False
    is_office = any(frame.words[i] in frame.lexicon.roles for i in range(first, comma))
    return is_office and frame.words[comma + 1] in mentions.place_words


def names_holder(frame: Frame, first: int, comma: int) -> bool:
    """Return whether a name follows an office of a body or a place: "police in Oslo, A. Berg"."""
    words = range(first, comma)
    is_office = any(frame.words[i] in frame.lexicon.roles for i in words)
    is_told = any(not frame.capitalized(i) or _is_acronym(frame, i) for i in words[1:])
    places = frame.document.language.mentions.place_words
    is_told |= _holds_body(frame, words) or any(frame.words[i] in places for i in words)
    is_named = frame.kind(first) == "name" and frame.words[first] not in frame.lexicon.roles
    is_other = frame.words[comma + 1 : comma + 2] != [] and (
        frame.words[comma + 1] in frame.lexicon.roles
    )
    is_holder = _is_name(frame, comma + 1) or _is_one_name(frame, words, comma + 1)
    return is_office and is_told and not (is_named or is_other) and is_holder


def _is_one_name(frame: Frame, office: range, item: int) -> bool:
    """Return whether one word between marks names somebody of a place: "warga Desa X, Tini,"."""
    mentions = frame.document.language.mentions
    is_placed = any(frame.words[i] in mentions.place_words for i in office)
    is_lone = frame.kind(item) == "name" and frame.kind(item + 1) in {"comma", "end", "edge"}
    is_dated = frame.kind(item + 2) == "time"  # "menurut anggota Dewan X, Tini, Senin (5/10), P"
    return (is_placed or is_dated) and is_lone and not mentions.role_before


def _holds_body(frame: Frame, words: range) -> bool:
    """Return whether an office names its body, where its holder would end it: "Kepala Biro"."""
    mentions = frame.document.language.mentions
    if mentions.role_before or frame.words[words[0]] not in frame.lexicon.roles:
        return False
    return any(frame.words[i] in mentions.organizations for i in words)


def _is_acronym(frame: Frame, item: int) -> bool:
    surface = frame.document.tokens.surfaces[frame.firsts[item]]
    return len(surface) > 1 and surface.isupper()


def _is_name(frame: Frame, first: int) -> bool:
    """Return whether two or three capitalised words stand alone: ", Ann Berg."."""
    stop = first
    while frame.kind(stop) in {"name", "dot"}:
        stop += 1
    closes = frame.kind(stop) in {"comma", "end", "edge"}
    return 2 <= stop - first <= 4 and (closes or frame.words[stop] in frame.lexicon.source_stops)
