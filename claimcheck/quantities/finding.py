"""From tokens to quantities: a number, what stands before it, its unit, and what it counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Context, Decimal, localcontext

import attrs

from claimcheck.languages import Language
from claimcheck.model import Quantity, Span
from claimcheck.quantities.lexicon import (
    Lexicon,
    home_group,
    lexicon_of,
    match_after,
    match_before,
)
from claimcheck.quantities.nouns import find_noun
from claimcheck.quantities.numerals import Numeral, read_numeral
from claimcheck.reading import Document, Tokens

__all__ = ["count_in", "find_quantities"]

_BEFORE, _BEHIND = 5, 16  # pieces of the window around a number
_HYPHENS = str.maketrans("‐‑", "--")
_HYPHENATED = frozenset("-‐‑")
_ABOUT = (Decimal("0.9"), Decimal("1.1"))
_ALMOST = (Decimal("0.85"), Decimal(1))
_COUNTED = frozenset({"", "person", "time", "fold"})  # units that no fraction is of
_SEVERAL = (Decimal(2), Decimal(9))
_GROUP = 3  # digits of a group of thousands
_SPACES = frozenset(" \u00a0\u2009\u202f")  # what may stand between two groups: "724 000"
_SCORE = 1000  # of a game or a vote: a larger number is none
_TABLE = 100  # figures with no word among them: no sentence has so many
_CONTEXT = Context(prec=50)  # a caller's own precision changes no figure


@attrs.frozen
class _Window:
    """The pieces around a number: hyphenated words are cut; ``at`` is the number's first."""

    text: str
    words: list[str]
    starts: Sequence[int]
    ends: Sequence[int]
    at: int

    def adjoins(self, piece: int) -> bool:
        """Return whether a piece follows the one before it with nothing between."""
        return 0 < piece < len(self.words) and self.starts[piece] == self.ends[piece - 1]

    def shouts(self, first: int, stop: int) -> bool:
        """Return whether pieces stand in capitals, as a currency's code does: "ALL", not "all"."""
        return self.text[self.starts[first] : self.ends[stop - 1]].isupper()


def find_quantities(document: Document, *, taken: Sequence[Span] = ()) -> tuple[Quantity, ...]:
    """
    Return the quantities of a document, in order, outside the spans that are taken by dates.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading import read
    >>> document = read("Harganya hampir Rp75 juta.", load_language("id"))
    >>> [(int(q.high), q.unit, q.approximate) for q in find_quantities(document)]
    [(75000000, 'IDR', True)]
    """
    lexicon = lexicon_of(document.language)
    with localcontext(_CONTEXT):
        return tuple(_quantities(document.tokens, lexicon, sorted(taken)))


def count_in(tokens: Tokens, first: int, stop: int, language: Language) -> Quantity | None:
    """Return the first quantity that begins among some tokens, such as those of a date."""
    lexicon = lexicon_of(language)
    with localcontext(_CONTEXT):
        for i in range(first, stop):
            if _triggers_at(tokens.words[i], lexicon.triggers):
                quantity = _read(tokens, i, lexicon)
                if quantity is not None:
                    return quantity
    return None


def _quantities(tokens: Tokens, lexicon: Lexicon, spans: list[Span]) -> Iterator[Quantity]:
    """Yield the quantities outside of the spans, in order."""
    behind, next_taken = 0, 0
    for i in _triggering(tokens.words, lexicon.triggers):
        start = tokens.starts[i]
        while next_taken < len(spans) and spans[next_taken].end <= start:
            next_taken += 1
        if start < behind or (next_taken < len(spans) and spans[next_taken].start <= start):
            continue
        if " ".join(tokens.words[max(0, i - 1) : i + 1]) in lexicon.pronouns:
            continue
        quantity = _read(tokens, i, lexicon, behind=behind)
        if quantity is not None:
            yield quantity
            behind = quantity.span.end


def _triggering(words: list[str], known: frozenset[str]) -> list[int]:
    """Return the words at which a quantity may begin; what is all letters must be known."""
    found = [
        i
        for i, word in enumerate(words)
        if word in known or (not word.isalpha() and _triggers_at(word, known))
    ]
    return found if len(found) < _TABLE else list(_outside_tables(words, found))


def _outside_tables(words: list[str], found: Iterable[int]) -> Iterator[int]:
    """Yield the places of figures, but of a table's: so many with no word among them."""
    run: list[int] = []
    for i in found:
        if run and any(word[0].isalpha() for word in words[run[-1] : i + 1]):
            yield from run if len(run) < _TABLE else ()
            run = []
        run.append(i)
    yield from run if len(run) < _TABLE else ()


def _triggers_at(word: str, known: frozenset[str]) -> bool:
    if word in known or word[0].isdecimal():
        return True
    first, _, rest = word.partition("-")
    return first in known and bool(rest) and not rest.startswith(first)  # no number: "satu-satunya"


def _read(tokens: Tokens, i: int, lexicon: Lexicon, *, behind: int = 0) -> Quantity | None:
    """Return the quantity at a token; what stands before ``behind`` is another's."""
    window = _join_groups(_window(tokens, i, behind))
    words = window.words
    unit, start = _sign_before(window, lexicon)
    numeral = read_numeral(words, window.at, lexicon, group=_group_marks(window, unit, lexicon))
    if numeral is None:
        return None
    unit = numeral.unit or unit
    numeral = _short_scale(window, numeral, lexicon, is_money=unit.isupper())
    numeral, start = _range(words, start, numeral, lexicon)
    if not unit:
        unit, stop = _unit_after(window, numeral, lexicon)
        is_amount = unit not in _COUNTED and numeral.kind == "fraction"  # of one: "half an hour"
        is_amount |= bool(unit) and numeral.kind == "score"  # "40-30 percent"
        numeral = attrs.evolve(numeral, stop=stop, kind="cardinal" if is_amount else numeral.kind)
    bound, start, stop = _bound(words, start, numeral, lexicon)
    low, high, approximate = _bounded(numeral, bound)
    return Quantity(
        span=Span(window.starts[start], window.ends[stop - 1]),
        low=low,
        high=high,
        unit=unit,
        approximate=approximate,
        kind=numeral.kind,
        noun="" if numeral.kind == "score" else find_noun(words, stop, lexicon),
    )


def _window(tokens: Tokens, i: int, behind: int) -> _Window:
    """Return the pieces around a token, from ``behind`` on."""
    low, high = max(0, i - _BEFORE), i + _BEHIND
    while low < i and tokens.starts[low] < behind:
        low += 1
    near = slice(low, high)
    if _HYPHENATED.isdisjoint("".join(tokens.surfaces[near])):
        columns = tokens.words[near], tokens.starts[near], tokens.ends[near]
        return _Window(tokens.text, *columns, i - low)
    return _cut_window(tokens, i, low, min(len(tokens), high))


def _cut_window(tokens: Tokens, i: int, low: int, high: int) -> _Window:
    """Return the pieces around a token where hyphenated words must be cut."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for j in range(low, high):
        if j == i:
            at = len(words)
        start, surface = tokens.starts[j], tokens.surfaces[j].translate(_HYPHENS)
        if "-" not in surface or len(surface) < 3:
            words.append(tokens.words[j])
            starts.append(start)
            ends.append(tokens.ends[j])
            continue
        for piece in surface.split("-"):
            if piece:
                words.append(piece.lower())
                starts.append(start)
                ends.append(start + len(piece))
            start += len(piece) + 1
    return _Window(tokens.text, words, starts, ends, at)


def _join_groups(window: _Window) -> _Window:
    """Return a window in which the number's groups of thousands are one piece: "724 000"."""
    words, at = window.words, window.at
    first = words[at]
    if not first.isdecimal() or len(first) > _GROUP or first[0] == "0":
        return window
    stop = at + 1
    while stop < len(words) and _is_group(window, stop):
        stop += 1
    numbered = stop < len(words) and words[stop].isdecimal()  # "555 123 4567" is a call
    if stop == at + 1 or numbered or (at > 0 and words[at - 1].isdecimal()):
        return window
    joined = "".join(words[at:stop])
    return attrs.evolve(
        window,
        words=[*words[:at], joined, *words[stop:]],
        starts=[*window.starts[: at + 1], *window.starts[stop:]],
        ends=[*window.ends[:at], *window.ends[stop - 1 :]],
    )


def _is_group(window: _Window, piece: int) -> bool:
    word = window.words[piece]
    between = window.text[window.ends[piece - 1] : window.starts[piece]]
    return word.isdecimal() and len(word) == _GROUP and between in _SPACES


def _group_marks(window: _Window, unit: str, lexicon: Lexicon) -> str:
    """Return the marks that group thousands: the language's, and that of the money's country."""
    behind = window.at + 1
    following = window.words[behind] if behind < len(window.words) else ""
    if following in lexicon.multipliers:
        return lexicon.group  # "Rp1,250 triliun" has decimals
    found = match_after(lexicon.currencies, window.words, behind)
    code = unit or (found[0] if found else "")
    return lexicon.group + home_group(code) if code else lexicon.group


def _sign_before(window: _Window, lexicon: Lexicon) -> tuple[str, int]:
    """Return the unit that stands before a number, mostly a currency, and where both start."""
    found = match_before(lexicon.signs, window.words, window.at)
    if found is None or not _is_written(window, found[0], found[1], window.at):
        return "", window.at
    glued = range(found[1] + 1, window.at)
    if any(window.starts[i] != window.ends[i - 1] and not window.words[i].isalpha() for i in glued):
        # "a $5 fee" is no Australian money: the sign's pieces stand together
        key = match_before(lexicon.signs, window.words[window.at - 1 : window.at], 1)
        return (key[0], window.at - 1) if key else ("", window.at)
    return found


def _short_scale(window: _Window, numeral: Numeral, lexicon: Lexicon, *, is_money: bool) -> Numeral:
    """Return the number with the short scale behind it: "$7.5m", "Rp 2,5 M", "12.4K units"."""
    stop = numeral.stop
    word = window.words[stop] if stop < len(window.words) else ""
    shouted = bool(word) and window.shouts(stop, stop + 1)
    scale = lexicon.currency_scales.get(word) if is_money else None
    if scale is None and shouted and window.adjoins(stop) and _counts(window, stop + 1, lexicon):
        scale = lexicon.capital_scales.get(word)
    if scale is None or not (window.adjoins(stop) or shouted):
        return numeral
    return attrs.evolve(numeral, low=numeral.low * scale, high=numeral.high * scale, stop=stop + 1)


def _counts(window: _Window, stop: int, lexicon: Lexicon) -> bool:
    """Return whether something counted follows, as it doesn't behind "Gate 12B"."""
    return bool(find_noun(window.words, stop, lexicon))


def _range(
    words: Sequence[str], start: int, numeral: Numeral, lexicon: Lexicon
) -> tuple[Numeral, int]:
    """Return the number with the second end of its range, where it has one, and its start."""
    stop = numeral.stop
    link = words[stop] if stop + 1 < len(words) else ""
    opened = start > 0 and words[start - 1] in lexicon.between
    if not (
        link in lexicon.range_words
        or link in lexicon.range_marks
        or (opened and link in lexicon.between_join)
    ):
        return numeral, start
    at = stop + 1
    sign = match_after(lexicon.currencies, words, at)
    at = sign[1] if sign else at
    other = read_numeral(words, at, lexicon) if at < len(words) else None
    if other is None or other.kind != "cardinal" or numeral.kind != "cardinal":
        return numeral, start
    low = _share_scale(numeral.low, other.high)
    if low >= other.high:
        is_score = link in lexicon.range_marks and max(low, other.high) < _SCORE
        goes_on = words[other.stop : other.stop + 1] == [link]
        return (_score(numeral, other) if is_score and not goes_on else numeral), start
    return attrs.evolve(other, low=low), start - 1 if opened else start


def _score(numeral: Numeral, other: Numeral) -> Numeral:
    """Return two numbers as those of a game or a vote: "3-0"; whoever tells it, it is the same."""
    return attrs.evolve(other, low=other.high, high=numeral.low, kind="score")


def _share_scale(low: Decimal, high: Decimal) -> Decimal:
    """Return the lower end in the scale of the upper: "2 to 3 million" is millions at both ends."""
    for scale in (Decimal(10) ** 12, Decimal(10) ** 9, Decimal(10) ** 6, Decimal(1000)):
        if high >= scale and low < 1000 <= scale and high / scale > low:
            return low * scale
    return low


def _unit_after(window: _Window, numeral: Numeral, lexicon: Lexicon) -> tuple[str, int]:
    """Return the unit or currency behind a number, and where it stops; "" and its stop if none."""
    words, stop = window.words, numeral.stop
    if numeral.kind == "ordinal":
        return "", stop
    at = stop + 1 if stop < len(words) and words[stop] == "-" else stop
    at = _behind_article(words, at, lexicon) if numeral.kind == "fraction" else at
    found = match_after(lexicon.currencies, words, at)
    if found is not None and _is_written(window, found[0], at, found[1]):
        return ("", stop) if _is_of_next(window, at, found[1]) else found
    found = match_after(lexicon.units, words, at)
    if found is None or (numeral.kind == "fraction" and found[0] in _COUNTED):
        return "", stop  # "half the people" are no half of one
    return found


def _is_of_next(window: _Window, first: int, stop: int) -> bool:
    """Return whether a sign stands before another number: the "$" of "300 $5 tickets"."""
    number = window.words[stop][0].isdecimal() if stop < len(window.words) else False
    return number and window.adjoins(stop) and not window.adjoins(first)


def _behind_article(words: Sequence[str], at: int, lexicon: Lexicon) -> int:
    """Return where the unit of a fraction may stand: "half an hour", "a third of a mile"."""
    behind = at + (at < len(words) and words[at] in lexicon.vague_links)
    return behind + 1 if behind < len(words) and words[behind] in lexicon.articles else at


def _is_written(window: _Window, key: str, first: int, stop: int) -> bool:
    """Return whether some pieces name a unit; a code or a letter does so only in capitals."""
    word = window.words[first] if stop - first == 1 else ""
    is_code = word.upper() == key or (len(word) == 1 and word.isalpha())
    return not is_code or window.shouts(first, stop)


def _bound(
    words: Sequence[str], start: int, numeral: Numeral, lexicon: Lexicon
) -> tuple[str, int, int]:
    """Return which bound the words around a number give it, and the quantity's start and stop."""
    stop = numeral.stop
    if numeral.kind == "ordinal":
        return "", start, stop
    found = match_before(lexicon.before, words, start)
    if found is None and start > 0 and words[start - 1] in lexicon.articles:
        found = match_before(lexicon.before, words, start - 1)
    if found:
        return *found, stop
    at = stop + 1 if stop < len(words) and words[stop] == "-" else stop
    behind = match_after(lexicon.after, words, at)
    return (behind[0], start, behind[1]) if behind else ("", start, stop)


def _bounded(numeral: Numeral, bound: str) -> tuple[Decimal | None, Decimal | None, bool]:
    """Return the bounds of a number after its approximator, and whether they are approximate."""
    low, high = numeral.low, numeral.high
    if bound == "at_least":
        return low, None, numeral.approximate
    if bound == "at_most":
        return None, high, numeral.approximate
    factors = {"about": _ABOUT, "almost": _ALMOST, "several": _SEVERAL}.get(bound)
    if factors is None or (bound == "several" and low < 100):
        return low, high, numeral.approximate
    return low * factors[0], high * factors[1], True
