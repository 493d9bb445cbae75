"""Where the content that a cue introduces begins and ends."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.attribution.frames import Frame

__all__ = ["boundaries", "clause_start", "content_start", "content_stop", "has_words"]

_NEAR = 14
_LONG = 6
_BEFORE_NOUNS = frozenset({"determiner", "possessive", "preposition"})
_MARKS = frozenset({"comma", "end", "colon", "break", "bracket"})
_BOUNDS = frozenset({
    "comma", "subordinator", "relative", "conjunction", "preposition", "time", "break",
    "question", "infinitive", "bracket", "complementizer", "colon", "end",
})  # fmt: skip
_PARTING = frozenset({"colon", "end"})
_CLOSING = frozenset({
    "quote", "end", "break", "comma", "pronoun", "modal", "auxiliary", "passive",
})  # fmt: skip


def content_start(frame: Frame, form: str, first: int) -> int:
    """Return where the clause that a cue introduces begins: after "to reporters that"."""
    if frame.kind(first) == "comma":
        return first + 1
    kinds, words, verbs = frame.kinds, frame.words, frame.lexicon.verbs
    start = first
    if frame.lexicon.stances.get(form) == "denies" and frame.kind(first + 1) == "complementizer":
        start += 1  # "denied claims that", though "claims" is a cue in other places
    for item in range(start, min(len(kinds), first + _NEAR)):
        kind = kinds[item]
        if kind == "complementizer":
            return item + 1
        if kind in _CLOSING:
            break
        if words[item] in verbs and frame.kind(item - 1) not in _BEFORE_NOUNS:
            break
    return first


def clause_start(frame: Frame, before: int) -> int:
    """Return where the clause that ends before an item begins."""
    kinds = frame.kinds
    for item in range(before - 3, -1, -1):
        if kinds[item] in _PARTING:
            return item + 1
    return 0


def content_stop(frame: Frame, form: str, first: int) -> int:
    """Return where the content that begins with ``first`` ends: at its first likely boundary."""
    if frame.kind(first) == "quote" and _stands_alone(frame, first):
        return first + 1
    weigh = frame.lexicon.stops.get
    bias = weigh("bias", 0.0)
    for item, names in boundaries(frame, form, first):
        if bias + sum([weigh(name, 0.0) for name in names]) > 0:
            return item
    return len(frame)


def _stands_alone(frame: Frame, item: int) -> bool:
    """Return whether a quotation is all that was said: long, and no part of a longer phrase."""
    if frame.stops[item] - frame.firsts[item] < _LONG:
        return False
    return frame.kind(item + 1) not in {"name", "word", "quote", "conjunction"}


def boundaries(frame: Frame, form: str, first: int) -> Iterator[tuple[int, list[str]]]:
    """Yield the places where a content may end, each with its named facts."""
    before, opening = frame.kind(first - 1), frame.kind(first)
    manner = before if before in {"complementizer", "comma"} else opening
    topical = form.rpartition(" ")[2] in frame.lexicon.topics
    form = frame.lexicon.bare_of.get(form, form)
    kinds = frame.kinds
    for item in range(first + 1, len(kinds)):
        kind = kinds[item]
        if kind not in _BOUNDS:
            continue
        word = frame.words[item]
        if kind == "comma":
            following = frame.kind(item + 1)
            known = item + 1 < len(frame) and frame.classes[item + 1]
            word = f", {frame.words[item + 1]}" if known else f", {following}"
        distance = item - first
        far = "near" if distance < 3 else "some way" if distance < 8 else "far"
        names = [word, f"{manner}: {word}", f"{far} {kind}", f"{manner}: {far}", f"{form}: {kind}"]
        if topical:
            names.append(f"topic: {word}")
        yield item, names


def has_words(frame: Frame, items: tuple[int, int]) -> bool:
    """Return whether a range of items holds more than marks."""
    return any(frame.kind(i) not in _MARKS for i in range(*items))
