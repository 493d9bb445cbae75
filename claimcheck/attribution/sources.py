"""The noun phrase that a cue's source is: before the cue, after it, or shared with a cue before."""

from __future__ import annotations

from claimcheck.attribution.antecedents import people_from
from claimcheck.attribution.appositions import apposes, is_address, names_holder
from claimcheck.attribution.circumstances import (
    after_place,
    before_circumstance,
    before_time,
    is_personal,
    stripped,
    without_occasion,
    without_time,
)
from claimcheck.attribution.frames import Frame, Range
from claimcheck.attribution.phrases import (
    HARD,
    REACH,
    SOFT,
    is_nominal,
    is_unclosed,
    is_verb,
    opening_bracket,
    phrase_stop,
    relative_before,
    segment_start,
)

__all__ = ["source_after", "source_before", "subject"]

_LEADING = frozenset({"conjunction", "adverb", "subordinator", "time", "preposition", "comma"})
_WALLS = HARD - {"subordinator"}
_LONGEST_OFFICE = 9
_TEMPORAL = frozenset({"time", "number", "demonstrative"})
_SETTING = frozenset({"subordinator", "adverb", "conjunction", "question"})
_SHARES = frozenset({"pronoun", "number", "word"})
_NAMED = frozenset({"name", "determiner", "possessive", "number", "dot"})
_BEGINS = frozenset({"name", "determiner", "possessive"})
_COUNTED = 3  # items of "at least 8"
_PLAIN = frozenset({"name", "word"})
_NOUN_OPENS = frozenset({"determiner", "possessive"})
_PAIR = 2  # a noun and its apposition
_MAX_APPOSITION = 3
_CLOSES = frozenset({"comma", "end", "edge", "break"})


def source_before(frame: Frame, last: int) -> Range | None:
    """Return the noun phrase that ends with item ``last``, with its apposition and its owner."""
    found = _noun_before(frame, last)
    if found is None or frame.kind(found[0]) != "possessive" or not _is_ending(frame, found[0]):
        return found
    return found[0] - (found[0] > 0), found[1]  # "Tuesday's results"


def _noun_before(frame: Frame, last: int) -> Range | None:
    """Return the noun phrase that ends with item ``last``, but perhaps for its owner."""
    kind = frame.kind(last)
    if kind == "pronoun":
        return _floated(frame, last) or _owned(frame, last) or (last, last + 1)
    if kind == "time" and frame.kind(last - 1) == "pronoun":  # "he later said"
        return last - 1, last
    if kind == "object" and frame.kind(last - 1) == "preposition":  # "one of them"
        is_share = frame.kind(last - 2) in _SHARES or last == 2
        return (last - 2, last + 1) if last > 1 and is_share else None
    special = {
        "possessive": _possessor,
        "relative": _antecedent,
        "comma": _with_apposition,
        "bracket": _with_brackets,
        "break": _between_dashes,
    }.get(kind)
    if special is not None:
        return special(frame, last)
    if kind == "verb" and frame.kind(last - 1) == "subordinator" and last > 1:
        return source_before(frame, last - 2)  # "Budi saat dihubungi"
    is_noun = kind == "verb" and frame.kind(last - 1) in _NOUN_OPENS and _is_saying(frame, last + 1)
    ends = (
        is_nominal(kind) or is_noun or (kind == "verb" and relative_before(frame, last) is not None)
    )
    return _phrase(frame, last) if ends else None


def _is_saying(frame: Frame, item: int) -> bool:
    """Return whether a verb of speaking tells a noun of a verb's form: "the guard said"."""
    form = frame.lexicon.forms.get(frame.words[item]) if item < len(frame) else None
    return form is not None and form.content == "clause"


def _floated(frame: Frame, item: int) -> Range | None:
    """Return the noun before a word that only tells how many of it do so: "the mayors all said"."""
    is_count = frame.words[item] in frame.lexicon.quantifiers and bool(frame.lexicon.participles)
    is_told = is_count and frame.kind(item - 1) in {"name", "bracket", "word", "pronoun"}
    return source_before(frame, item - 1) if is_told else None


def _owned(frame: Frame, owner: int) -> Range | None:
    """Return the office that a pronoun only tells the owner of, with it: "juru bicara mereka"."""
    if frame.document.language.mentions.role_before or frame.kind(owner - 1) not in _PLAIN:
        return None
    start = segment_start(frame, owner - 1)
    is_whole = all(frame.kind(item) in _PLAIN for item in range(start, owner))
    is_office = is_whole and frame.words[start] in frame.lexicon.roles
    return (start, owner + 1) if is_office else None


def _possessor(frame: Frame, last: int) -> Range | None:
    before = source_before(frame, last - 1) if _is_ending(frame, last) else None
    return (before[0] if before else last, last + 1)


def _with_brackets(frame: Frame, last: int) -> Range | None:
    if (timed := before_time(frame, last + 1)) is not None:
        return _before_comma(frame, timed)
    opening = opening_bracket(frame, last)
    inner = None if opening is None else source_before(frame, opening - 1)
    return None if inner is None else (inner[0], last + 1)


def _between_dashes(frame: Frame, last: int) -> Range | None:
    """Return "name — apposition —" where the dash at ``last`` closes the apposition."""
    for item in range(last - 2, max(0, last - REACH), -1):
        if frame.kind(item) == "break" and frame.words[item] == frame.words[last]:
            name = _phrase(frame, item - 1) if is_nominal(frame.kind(item - 1)) else None
            return None if name is None else (name[0], last)
        if frame.kind(item) in _WALLS:
            break
    return None


def _phrase(frame: Frame, last: int) -> Range | None:
    start = segment_start(frame, last)
    is_set_off = frame.kind(start - 1) == "comma" and frame.kind(start) in {"preposition", "time"}
    if is_set_off and "number" not in frame.kinds[start : min(start + _COUNTED, last)]:
        return _before_comma(frame, start - 1)
    if frame.kind(start) == "pronoun" and start < last and is_personal(frame, start):
        return start, start + 1  # "ia dalam keterangannya"
    owner = before_circumstance(frame, start, last + 1)
    if owner is not None:
        whole = source_before(frame, owner)  # with its apposition, where a comma parts it
        return whole or source_before(frame, owner - (frame.kind(owner) == "comma"))
    stop = without_occasion(frame, start, without_time(frame, start, last + 1))
    if start < stop <= last and frame.kind(stop - 1) == "bracket":  # "Norton Bank (NTN) today"
        return source_before(frame, stop - 1)
    return stripped(frame, _with_title(frame, after_place(frame, start, stop)), stop)


def _before_comma(frame: Frame, comma: int) -> Range | None:
    """Return the source that a comma parts from a time: "Ann Berg, mayor of Oslo, on Monday"."""
    found = source_before(frame, comma - 1)
    if found is None or frame.kind(found[0] - 1) != "comma":
        return found
    is_office = frame.words[found[0]] in frame.lexicon.roles
    return (_with_apposition(frame, comma) if is_office else None) or found


def source_after(frame: Frame, first: int) -> Range | None:
    """Return the noun phrase that begins with item ``first``, its apposition included."""
    is_alone = frame.kind(first) == "possessive" and frame.kind(first + 1) in _CLOSES
    if is_alone or (
        frame.kind(first) in {"pronoun", "object"} and not _counts_noun(frame, first)
    ):  # "according to her, the ..."
        return first, first + 1
    stop = phrase_stop(frame, first)
    if not any(is_nominal(frame.kind(i)) for i in range(first, stop)):
        return None
    for _ in range(_MAX_APPOSITION):
        if frame.kind(stop) != "comma":
            break
        is_placed = is_address(frame, first, stop)
        if not (is_placed or apposes(frame, stop + 1) or names_holder(frame, first, stop)):
            break
        longer = phrase_stop(frame, stop + 1)
        if is_placed and frame.kind(longer) != "comma":
            break  # "menurut warga Desa X, Kota Garut aman"
        is_bare = longer == stop + 1 + (frame.kind(stop + 1) == "determiner")  # ", setiap hari"
        is_open = frame.kind(longer) == "complementizer"  # ", a union that has ..."
        if is_bare or is_open or not _ends_phrase(frame, longer):
            break
        stop = longer
    return first, stop


def _counts_noun(frame: Frame, item: int) -> bool:
    """Return whether a pronoun only tells how many of the noun behind it: "several doctors"."""
    if item >= len(frame):
        return False
    is_share = frame.kind(item + 1) == "preposition" and frame.kind(item + 2) in _NOUN_OPENS
    if is_share and not is_personal(frame, item):  # "some of the doctors"
        return True
    counts = frame.words[item] in frame.lexicon.quantifiers
    return counts and frame.kind(item + 1) in {"word", "name"}


def _ends_phrase(frame: Frame, item: int) -> bool:
    """Return whether an apposition can end before an item: no verb of its own follows."""
    while frame.kind(item) == "adverb":
        item += 1
    if frame.kind(item) in {"auxiliary", "modal", "passive", "negation", "infinitive", "verb"}:
        return False
    return not (item < len(frame) and frame.words[item] in frame.lexicon.sharing) or (
        frame.kind(item) != "conjunction"
    )


def subject(frame: Frame, before: int) -> Range | None:
    """Return the subject of the clause that item ``before`` belongs to, else the frame's first."""
    for item in range(before - 1, max(0, before - REACH), -1):
        kind = frame.kind(item)
        if kind == "pronoun":
            return item, item + 1
        if kind == "relative" or frame.kind(item - 1) == "relative":
            found = _with_relative(frame, item - (kind != "relative"), before)
            if not _is_object(frame, found):
                return found
            continue
        if kind in {"auxiliary", "modal", "passive"} or is_verb(frame, item):
            own = source_before(frame, item - 1)
            is_told = own is not None and not _is_object(frame, own)
            if own is not None and is_told and frame.kind(own[0] - 1) != "infinitive":
                return own  # not "tampil di final" of "dipanggil untuk tampil di final"
        if kind in {"quote", "colon", "break", "end"}:
            break
    return _opening(frame)


def _is_object(frame: Frame, source: Range) -> bool:
    """Return whether a noun with its relative clause is an object: "menahan rasa sakit yang"."""
    kinds = frame.kinds[source[0] : source[1]]
    is_relative = "relative" in kinds and "comma" not in kinds
    return is_relative and is_verb(frame, source[0] - 1)


def _with_relative(frame: Frame, relative: int, before: int) -> Range:
    """Return a noun with the relative clause that a comma ends: "studi yang terbit Mei, ..."."""
    first, stop = _antecedent(frame, relative)
    is_whole = frame.kind(before) == "comma" and "comma" not in frame.kinds[stop:before]
    return first, (before if is_whole else stop)


def _opening(frame: Frame) -> Range | None:
    """Return the noun phrase that opens the frame, where one does."""
    first = 0
    while frame.kind(first) in {"conjunction", "adverb"}:
        first += 1
    if frame.kind(first) == "pronoun":
        return first, first + 1
    stop = first
    while stop < len(frame) and frame.kind(stop) in _NAMED:
        stop += 1
    stop -= frame.kind(stop - 1) == "dot"
    if stop > first and frame.kind(stop - 1) in {"determiner", "possessive"}:
        stop += frame.kind(stop) == "word"
    return (first, stop) if stop > first else None


def _with_title(frame: Frame, start: int) -> int:
    """Return the start of a phrase with the office before its comma: "Chief of X, Ann Y"."""
    comma = start - 1
    if frame.kind(comma) != "comma" or not 2 <= comma <= _LONGEST_OFFICE:
        return start
    if frame.kind(0) in _LEADING or frame.kind(start) != "name":
        return start
    office = range(comma)
    plain = all(frame.kind(i) not in SOFT | HARD | {"time"} for i in office)
    return 0 if plain and any(frame.words[i] in frame.lexicon.roles for i in office) else start


def _is_ending(frame: Frame, item: int) -> bool:
    """Return whether a word is written onto the one before it, as a possessive is."""
    return frame.document.tokens.adjoins(frame.firsts[item])


def _antecedent(frame: Frame, relative: int) -> Range:
    """Return the phrase that a relative pronoun stands for, the pronoun included."""
    last = relative - 1
    if frame.kind(last) == "comma":
        last -= 1
    before = source_before(frame, last) if is_nominal(frame.kind(last)) else None
    first = before[0] if before else relative
    if last < relative - 1:
        first = _set_off_name(frame, last) or first
    first = people_from(frame, first, last, relative) if before else first
    is_told = first < last and frame.words[first] in frame.lexicon.postposed
    return first + is_told, relative + 1  # "..., kata pejabat itu, yang menambahkan"


def _set_off_name(frame: Frame, last: int) -> int | None:
    """Return where a name begins that its preposition sets off: "a vote, from | Ann Berg, who"."""
    first = last
    while frame.kind(first - 1) in {"name", "dot"}:
        first -= 1
    return first if frame.kinds[max(0, first - 2) : first] == ["comma", "preposition"] else None


def _with_apposition(frame: Frame, comma: int) -> Range | None:
    """Return "name, apposition" where the comma at ``comma`` closes the apposition."""
    if frame.kind(comma - 1) == "adverb" and frame.kind(comma - 2) == "comma":  # ", meanwhile,"
        return source_before(frame, comma - 2) or source_before(frame, comma - 3)
    timed = before_time(frame, comma)
    starts: list[int] = []
    start = comma
    lowest = max(0, comma - REACH)
    while start > lowest and frame.kind(start - 1) not in _WALLS:
        if is_unclosed(frame, start - 1):
            break
        opening = opening_bracket(frame, start - 1)
        start = start - 1 if opening is None else opening
        if frame.kind(start) == "comma" and start < comma:
            starts.append(start + 1)
    if frame.kind(start) != "comma":
        starts.append(start)
    starts.reverse()
    starts = [_past_teller(frame, first, comma) for first in starts]
    for index in range(len(starts) - 2, 0, -1):
        if _is_clause(frame, starts[index - 1], starts[index] - 1):
            del starts[:index]
            break
    starts = _without_setting(frame, starts)
    if len(starts) < 2 and not (starts and frame.kind(starts[0] - 1) == "quote"):
        return None
    stop = comma if timed is None or timed <= starts[0] else timed
    return stripped(frame, starts[0], stop)


def _past_teller(frame: Frame, first: int, stop: int) -> int:
    """Return the start of a segment behind another's verb: "a man said | its head, Ann Berg,"."""
    for item in range(first + 1, stop - 1):
        if frame.kind(item) == "comma":
            break
        opens = frame.kind(item + 1) in _BEGINS | {"complementizer"}
        if opens and is_nominal(frame.kind(item - 1)) and _is_saying(frame, item):
            return item + 1 + (frame.kind(item + 1) == "complementizer")
    return first


def _without_setting(frame: Frame, starts: list[int]) -> list[int]:
    """Return the starts of segments without those that only say when, where or how."""
    while len(starts) > 1:
        first = starts[0]
        if frame.kind(first) in {"preposition", "time"}:
            named = first + (frame.kind(first) == "preposition")
            if frame.kinds[named : named + 3] == ["time", "determiner", "word"]:
                named += 3  # "earlier this week"
            while _goes_on_timing(frame, named):
                named += 1
            is_timed = named > first + (frame.kind(first) == "preposition")
            if is_timed and frame.kind(named) in {"name", "determiner"}:
                return [named, *starts[1:]]
        elif len(starts) == _PAIR and _is_joined(frame, first, starts[1] - 1):
            return [first + 1, *starts[1:]]
        elif not (frame.kind(first) in _SETTING or frame.words[first] in frame.lexicon.participles):
            break
        starts = starts[1:]
    return starts


def _goes_on_timing(frame: Frame, item: int) -> bool:
    """Return whether an item goes on with when somebody spoke: "later | on | Monday"."""
    kind, after = frame.kind(item), frame.kind(item + 1)
    is_day = kind == "preposition" and after == "time" and frame.kind(item - 1) == "time"
    return kind in _TEMPORAL or is_day or (kind == "word" and frame.kind(item - 1) == "time")


def _is_joined(frame: Frame, first: int, stop: int) -> bool:
    """Return whether a segment is but a noun behind its conjunction: "though Ann Berg"."""
    is_noun = frame.kind(first + 1) in _BEGINS and frame.kind(first) in _SETTING
    return is_noun and not any(
        frame.kind(i) in SOFT or is_verb(frame, i) for i in range(first + 1, stop)
    )


def _is_clause(frame: Frame, first: int, stop: int) -> bool:
    """Return whether a segment holds a finite verb, and is no relative clause."""
    if frame.kind(first) == "relative":
        return False
    return any(
        frame.kind(i) in {"modal", "auxiliary", "passive"}
        or (i > first and is_verb(frame, i) and is_nominal(frame.kind(i - 1)))
        for i in range(first, stop)
    )
