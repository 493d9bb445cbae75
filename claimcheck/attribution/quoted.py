"""Content in quotation marks: before the cue, after it, or cut by it."""

from __future__ import annotations

from claimcheck.attribution.appositions import is_nickname
from claimcheck.attribution.clauses import FINITE
from claimcheck.attribution.cues import Cue, cue_at
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame, Range
from claimcheck.attribution.sources import source_after, source_before
from claimcheck.attribution.subjects import is_gerund, source_of

__all__ = ["after_quote", "before_quote", "from_name", "with_quote"]

_NEAR = 14
_FAR = 26
_LONG = 14
_SENTENCE = 9  # tokens of quoted words that begin with a capital, as a sentence does
_SHORT = 6  # items of a noun phrase before its participle
_PHRASE = frozenset({"name", "word", "verb", "determiner", "possessive", "object", "number"})
_BREAKING = FINITE | {"quote", "pronoun", "end", "break", "colon"}
_MARK = 1
_ASIDE = 2  # items of "her later" between a participle and its quotation
_JOINTS = frozenset({"comma", "subordinator", "preposition"})
_BEFORE_NOUNS = frozenset({"determiner", "possessive", "preposition"})
_OPENERS = frozenset({
    "edge", "comma", "colon", "end", "break", "quote", "conjunction", "bracket", "adverb",
})  # fmt: skip


def with_quote(frame: Frame, cue: Cue, previous: Draft | None) -> tuple[bool, Draft | None]:
    """Return whether a quotation belongs to the cue, and what the cue then attributes."""
    if not frame.quotes:
        return False, None
    before, after = _quote_before(frame, cue), _quote_after(frame, cue)
    if before is not None and not (after == cue.stop and frame.kind(cue.left) == "conjunction"):
        return True, after_quote(frame, cue, before)
    if after is not None:
        return True, before_quote(frame, cue, after, previous)
    return False, None


def _shown(frame: Frame, cue: Cue) -> Range | None:
    """Return who is only shown to speak: '"Q," the video showed X telling reporters'."""
    if cue.form in frame.lexicon.addressed:
        return None
    for item in range(cue.stop, min(len(frame), cue.stop + _SHORT)):
        if frame.words[item] in frame.lexicon.participles:
            return (cue.stop, item) if item > cue.stop else None
        if frame.kind(item) not in _PHRASE:
            break
    return None


def _quote_before(frame: Frame, cue: Cue) -> int | None:
    """Return the item of a spoken quotation that the cue follows."""
    if cue.left >= 0 and frame.words[cue.left] in frame.lexicon.sharing:
        return None
    for item in range(cue.first - 1, max(-1, cue.first - _FAR), -1):
        kind = frame.kind(item)
        if kind == "quote" and is_nickname(frame, item):
            continue
        if kind == "quote":
            goes_on = item + 1 == cue.first and is_gerund(frame, cue)  # 'that it was "Q," adding'
            is_part = goes_on and frame.kind(item - 1) not in _OPENERS
            return item if _is_spoken(frame, item) and not is_part else None
        if kind in {"end", "colon", "break", "complementizer"}:
            return None
        joined = kind == "comma" and item + 1 == cue.first and item - 1 not in frame.quotes
        if joined and is_gerund(frame, cue):
            return None
    return None


def _is_spoken(frame: Frame, item: int) -> bool:
    """Return whether a quotation stands by itself, not as a part of the phrase before it."""
    quote = frame.quotes[item]
    if not quote.speech:
        return False
    if frame.kind(item - 1) in _OPENERS:
        return True
    tokens = frame.document.tokens
    least = _SENTENCE if tokens.capitalized(quote.first + 1) else _LONG
    return quote.stop - quote.first > least and tokens.surfaces[quote.stop - 2][-1] in ",.?!"


def _quote_after(frame: Frame, cue: Cue) -> int | None:
    """Return the item of a quotation that the cue introduces."""
    for item in range(cue.stop, min(len(frame), cue.stop + _NEAR)):
        kind = frame.kind(item)
        if kind == "quote":
            led = frame.kind(item - 1) in {"comma", "colon"}
            near = item == cue.stop
            if led and _interrupts(frame, cue, item):
                return None
            return item if frame.quotes[item].speech and (led or near) else None
        if kind in {"end", "break", "complementizer"}:
            return None
        if frame.words[item] in frame.lexicon.verbs and frame.kind(item - 1) not in _BEFORE_NOUNS:
            return None
    return None


def _interrupts(frame: Frame, cue: Cue, quote: int) -> bool:
    """Return whether a participle only says how: '"Q," Ann said, citing the report, "Q"'."""
    has_words = quote - _past_hearer(frame, cue.stop) > _MARK and frame.kind(quote - 1) == "comma"
    return has_words and is_gerund(frame, cue) and any(q < cue.first for q in frame.quotes)


def after_quote(frame: Frame, cue: Cue, quote: int) -> Draft | None:
    """Return the draft of '"Q," said X', 'X said' or 'katanya', and of what is quoted after it."""
    first = quote + 1
    while frame.kind(first) in {"comma", "adverb"}:
        first += 1
    stop = cue.stop
    source: Range | None
    if frame.lexicon.is_clitic(cue.form):
        source, rule = (cue.first, cue.stop), "clitic"
    elif first >= cue.left + 1:
        source, rule = source_after(frame, cue.stop), "inverted"
        stop = source[1] if source else stop
        if cue.form and cue.form not in frame.lexicon.inverting:
            return None
    elif (shown := _shown(frame, cue)) is not None:
        cue, source, rule = cue_at(frame, cue.first), shown, "quote-shown"
    else:
        source, rule = from_name(frame, first, source_before(frame, cue.left)), "quote-before"
    quotes = (quote, *_next_quote(frame, stop))
    return Draft(cue=cue, rule=rule, source=source, quotes=_all_before(frame, quote) + quotes)


def from_name(frame: Frame, first: int, source: Range | None) -> Range | None:
    """Return a source from the name behind its quotation: '"Q," Ann Berg, a nurse, Oslo, said'."""
    if source is None or not first < source[0] or frame.kind(first) != "name":
        return source
    between = range(first, source[0])
    is_whole = frame.kind(source[0] - 1) == "comma" and all(
        frame.kind(item) not in _BREAKING or is_nickname(frame, item) for item in between
    )
    return (first, source[1]) if is_whole else source


def _all_before(frame: Frame, quote: int) -> tuple[int, ...]:
    """Return the spoken quotations that stand right before one, with nothing but marks between."""
    found: list[int] = []
    item = quote - 1
    while item >= 0 and frame.kind(item) in {"quote", "comma", "end"}:
        if frame.kind(item) == "quote":
            found.append(item)
        item -= 1
    return tuple(reversed(found))


def _next_quote(frame: Frame, first: int) -> tuple[int, ...]:
    """Return the quotation that goes on after a cue: "Q1," X said on Monday, "Q2"."""
    for item in range(first, min(len(frame), first + _NEAR)):
        kind = frame.kind(item)
        if kind == "quote":
            joined = item == first and frame.quotes[item].speech
            return (item,) if joined or frame.kind(item - 1) in {"comma", "colon"} else ()
        if kind == "conjunction" and frame.kind(item + 1) == "quote":  # '"Q1," X said, but "Q2"'
            return (item + 1,) if frame.quotes[item + 1].speech else ()
        if kind in {"end", "break", "conjunction"}:
            return ()
        if frame.words[item] in frame.lexicon.verbs and _leads(frame, item):
            return ()
    return ()


def _leads(frame: Frame, item: int) -> bool:
    """Return whether a joined cue has the next quotation: ', adding: "Q"', not ', citing X'."""
    joined = frame.kind(item - 1) in _JOINTS or frame.words[item - 1] in frame.lexicon.sharing
    after = _past_hearer(frame, item + 1)
    after += frame.kind(after) in {"comma", "colon"}
    return joined and frame.kind(after) == "quote"


def _past_hearer(frame: Frame, item: int) -> int:
    """Return the item after the few words that tell when and to whom: "adding later,"."""
    stop = item + _ASIDE
    while item < stop and frame.kind(item) in {"adverb", "time", "object", "pronoun"}:
        item += 1
    is_hearer = frame.kind(item) == "possessive" and frame.kind(item + 1) == "comma"
    return item + is_hearer  # "asking her,"


def before_quote(frame: Frame, cue: Cue, quote: int, previous: Draft | None) -> Draft | None:
    """Return the draft of 'X said: "Q"'."""
    source, shared = source_of(frame, cue, previous)
    if source is None and cue.form in frame.lexicon.inverting:
        source = source_after(frame, cue.stop)
    return Draft(cue=cue, rule="quote-after", source=source, quotes=(quote,), shared=shared)
