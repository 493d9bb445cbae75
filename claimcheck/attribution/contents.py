"""Where the content that a cue introduces begins and ends."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.attribution.clauses import (
    BEFORE_NOUNS,
    FINITE,
    after_relative,
    follows,
    is_clause,
)  # fmt: skip
from claimcheck.attribution.frames import Frame
from claimcheck.attribution.phrases import opening_bracket

__all__ = ["boundaries", "clause_start", "content_start", "content_stop", "has_words"]

_NEAR = 14
_LONG = 6
_NO_NOUN = frozenset({"pronoun", "determiner"})  # that a possessive doesn't stand before
_MARKS = frozenset({"comma", "end", "colon", "break", "bracket"})
_BOUNDS = frozenset({
    "comma", "subordinator", "relative", "conjunction", "preposition", "time", "break",
    "question", "infinitive", "bracket", "complementizer", "colon", "end",
})  # fmt: skip
_ASKED = frozenset({
    "name", "word", "determiner", "possessive", "object", "number", "preposition", "time",
    "adverb", "negation",
})  # fmt: skip
_PAIR = 2  # items of "kepada wartawan"
_PARTING = frozenset({"colon", "end"})
_DOTS = frozenset({"...", "…"})
_SETTING = 9  # items that may stand between a cue and its clause
_OPENS = frozenset({"determiner", "pronoun", "possessive", "name", "number", "quote"})
_GOING_ON = frozenset({
    "name", "word", "quote", "conjunction", "modal", "auxiliary", "passive",
})  # fmt: skip
_JOINTS = frozenset({"conjunction", "subordinator"})
_CLOSING = frozenset({
    "quote", "end", "break", "comma", "pronoun", "modal", "auxiliary", "passive",
})  # fmt: skip


def content_start(frame: Frame, form: str, first: int) -> int:
    """Return where the clause that a cue introduces begins: after "to reporters that"."""
    if (led := _led(frame, form, first)) is not None:
        return led
    kinds = frame.kinds
    for item in range(first, min(len(kinds), first + _NEAR)):
        kind = kinds[item]
        if kind == "complementizer" and not _is_relative(frame, form, item):
            return item + 1
        if kind == "comma" and _led(frame, form, item) == item + 2:  # "said Monday, that"
            return item + 2
        if kind in _CLOSING or (kind == "conjunction" and _joins_cue(frame, item + 1)):
            break
        if kind == "verb" and item > first and frame.kind(item - 1) not in BEFORE_NOUNS:
            break
        if item > first and frame.words[item] in frame.lexicon.participles:  # "X telling Y that"
            break
        if kind in {"word", "verb"} and _speaks(frame, item):  # "the opposition said that"
            break
    return _after_setting(frame, form, first)


def _led(frame: Frame, form: str, first: int) -> int | None:
    """Return where a clause begins whose mark stands right behind a cue, or None."""
    if frame.kind(first) == "comma":
        leads = frame.kind(first + 1) == "complementizer"
        return first + 1 + (leads and not _is_relative(frame, form, first + 1))
    if first < len(frame) and frame.words[first] in frame.lexicon.subjunctives:
        return first + 1
    if frame.kinds[first : first + 2] == ["pronoun", "complementizer"]:
        return first + 2  # "memberi tahu saya bahwa"
    return None


def _joins_cue(frame: Frame, item: int) -> bool:
    """Return whether a joined word is a cue itself: "expressing regret but saying that"."""
    return item < len(frame) and frame.words[item] in frame.lexicon.verbs


def _speaks(frame: Frame, item: int) -> bool:
    """Return whether a word is the verb of another report: "said", not "email"."""
    form = frame.lexicon.forms.get(frame.words[item])
    return form is not None and form.content == "clause" and form.order == "inverting"


def _is_relative(frame: Frame, form: str, item: int) -> bool:
    """Return whether a complementizer only tells which: "a video that came to light"."""
    if frame.words[item] not in frame.lexicon.relativizers:
        return False
    if frame.kind(item + 1) == "word" and frame.kind(item + 2) in _PARTING | {"edge"}:
        return True  # "they feel that way"
    if frame.kind(item + 1) == "possessive" and frame.document.tokens.adjoins(
        frame.firsts[item + 1]
    ):
        return True  # "that's"
    if form in frame.lexicon.addressed:
        return False
    return frame.kind(item - 1) in {"word", "name"} and frame.kind(item + 1) in FINITE


def _after_setting(frame: Frame, form: str, first: int) -> int:
    """Return where a clause begins after "on Wednesday", "in a statement" or "reporters"."""
    addressed = form in frame.lexicon.addressed
    if not (addressed or frame.kind(first) in {"preposition", "time"}):
        return first
    past = _past_comma(frame, first) if frame.lexicon.forms[form].content == "clause" else None
    if past is not None:
        return past
    if _is_hearer(frame, first + 1) and frame.kind(first) == "preposition":
        return first + _PAIR if is_clause(frame, first + _PAIR) else first
    after = first + 1
    is_alone = frame.kind(first) == "possessive" and frame.kind(after) in _NO_NOUN  # "told her he"
    if frame.kind(first) in {"preposition", "determiner", "possessive"} and not is_alone:
        after += 1
    if frame.kind(first + 1) == "comma":
        return first  # "whom they would vote for, and a seat is open"
    for item in range(after, min(len(frame), first + _SETTING)):
        kind = frame.kind(item)
        if kind == "possessive" and frame.kind(item - 1) == "time":
            break  # "said Tuesday's vote was bad"
        opens = kind in _OPENS and not (kind == "name" == frame.kind(item - 1))
        is_told = opens or (frame.kind(item - 1) in {"time", "object"} and kind != "time")
        if is_told and is_clause(frame, item):
            return item - (frame.kind(item - 1) == "question")  # "asked by a clerk where he was"
        if kind in FINITE or kind in _CLOSING:
            break
    return first


def _is_hearer(frame: Frame, item: int) -> bool:
    """Return whether a bare noun tells to whom it is said: "mengatakan kepada wartawan P"."""
    if frame.lexicon.participles or frame.words[item - 1] not in frame.lexicon.transmitters:
        return False
    return frame.kind(item) == "word" and frame.words[item] in frame.lexicon.roles


def _past_comma(frame: Frame, first: int) -> int | None:
    """Return where a clause begins behind "kepada wartawan di Jakarta, Senin,", or None."""
    if frame.kind(first) != "preposition":
        return None
    for item in range(first + 2, min(len(frame), first + _SETTING)):
        kind = frame.kind(item)
        if kind == "comma" and frame.kind(item + 1) not in {"time", "number", "bracket"}:
            is_told = follows(frame, item) in {"full clause", "pronoun clause"}
            return item + 1 if is_told else None
        if kind in FINITE or (kind in _CLOSING and kind != "comma"):
            return None
    return None


def clause_start(frame: Frame, before: int) -> int:
    """Return where the clause that ends before an item begins."""
    kinds, item = frame.kinds, before - 3
    while item >= 0:
        opening = opening_bracket(frame, item) if kinds[item] == "bracket" else None
        if opening is not None:  # "(NASDAQ: OVA)"
            item = opening
        elif kinds[item] in _PARTING and not _is_pause(frame, item):
            return item + 1
        item -= 1
    return 0


def _is_pause(frame: Frame, item: int) -> bool:
    """Return whether dots amid a sentence end none: "perang akan pecah ... jika mereka gagal"."""
    is_inner = frame.words[item] in _DOTS and frame.kind(item + 1) in {"word", "subordinator"}
    return is_inner and not frame.capitalized(item + 1)


def content_stop(frame: Frame, form: str, first: int) -> int:
    """Return where the content that begins with ``first`` ends: at its first likely boundary."""
    if frame.kind(first) == "quote" and _stands_alone(frame, first):
        return first + 1
    weigh = frame.lexicon.stops.get
    bias = weigh("bias", 0.0)
    for item, names in boundaries(frame, form, first):
        if bias + sum([weigh(name, 0.0) for name in names]) > 0:
            is_dated = frame.kind(item) == "time" and frame.kind(item - 1) == "preposition"
            return item - (is_dated and item - 1 > first)  # "called for calm | on Monday"
    return len(frame)


def _stands_alone(frame: Frame, item: int) -> bool:
    """
    Return whether a quotation is all that was said: long, and no part of a longer phrase.

    Behind a complementizer it only opens the clause: 'that "the war is over" in the north'.
    """
    if frame.stops[item] - frame.firsts[item] < _LONG:
        return False
    after = frame.kind(item + 1)
    if after == "preposition" and frame.kind(item - 1) == "complementizer":
        return not _predicates_after(frame, item + 1)
    return after not in _GOING_ON


def _predicates_after(frame: Frame, first: int) -> bool:
    """Return whether a verb stands behind a place, and not at once after "which"."""
    rest = range(first, len(frame))
    return any(frame.kind(i) in FINITE and frame.kind(i - 1) != "relative" for i in rest)


def boundaries(frame: Frame, form: str, first: int) -> Iterator[tuple[int, list[str]]]:
    """Yield the places where a content may end, each with its named facts."""
    before, opening = frame.kind(first - 1), frame.kind(first)
    manner = before if before in {"complementizer", "comma"} else opening
    topical = form.rpartition(" ")[2] in frame.lexicon.topics
    resumes = _asked(frame, form, first)
    form = frame.lexicon.root_of(form)
    kinds = frame.kinds
    opened = follows(frame, first - 1)
    for item in range(first + 1, len(kinds)):
        kind = kinds[item]
        if kind not in _BOUNDS or item < resumes:
            continue
        if kind == "comma":
            resumes = after_relative(frame, first, item)
            if item < resumes:
                continue
        word = frame.words[item]
        if kind == "comma":
            following = frame.kind(item + 1)
            known = item + 1 < len(frame) and frame.classes[item + 1]
            word = f", {frame.words[item + 1]}" if known else f", {following}"
        distance = item - first
        rest = follows(frame, item + (frame.kind(item + 1) in _JOINTS))
        far = "near" if distance < 3 else "some way" if distance < 8 else "far"
        names = [
            word,
            f"{manner}: {word}",
            f"{far} {kind}",
            f"{manner}: {far}",
            f"{form}: {kind}",
            f"{kind} {rest}",
            f"{word} {rest}",
            f"{kind} {frame.kind(item + 1)}",
            f"{opened} {kind} {rest}",
            f"{frame.kind(item - 1)} {kind}",
        ]
        if topical:
            names.append(f"topic: {word}")
        yield item, names


def _asked(frame: Frame, form: str, first: int) -> int:
    """Return the "to" of what a hearer is told to do, be it after a day: else nought."""
    if form not in frame.lexicon.addressed:
        return 0
    for item in range(first, min(len(frame), first + _SETTING)):
        if frame.kind(item) == "infinitive":
            return item
        if frame.kind(item) not in _ASKED:
            return 0
    return 0


def has_words(frame: Frame, items: tuple[int, int]) -> bool:
    """Return whether a range of items holds more than marks."""
    return any(frame.kind(i) not in _MARKS for i in range(*items))
