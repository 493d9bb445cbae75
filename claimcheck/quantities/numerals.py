"""Digits and number words to values, in a window of word pieces."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from decimal import Decimal

import attrs

from claimcheck.quantities.lexicon import Lexicon, match_after

__all__ = ["Numeral", "parse_digits", "read_numeral"]

_TEN = Decimal(10)
_SCALE = Decimal(1000)
_PLACES = 4  # decimals of a fraction, as the packs have them: a third is 0.3333
_LONGEST = 30  # digits; longer runs are serial numbers
_KEPT = 1 << 12  # whole numbers that are held for when they are told again
_DASHES = frozenset("-‐‑")
_HALF, _TENTH = Decimal("0.5"), Decimal("0.1")


@attrs.frozen(kw_only=True)
class Numeral:
    """
    A number: bounds, whether they are vague, the kind, and the piece behind it.

    It has a unit where its word tells that as well: "twice" is two times.
    """

    low: Decimal
    high: Decimal
    stop: int
    kind: str = "cardinal"
    approximate: bool = False
    unit: str = ""


def parse_digits(digits: str, *, group: str) -> Decimal | None:
    """
    Return the value of a run of digits; None where it is no number.

    A mark before three digits groups them where it is one of the ``group`` marks; the other format
    is understood where the language's own can't be meant.

    >>> parse_digits("1.234,5", group=".")
    Decimal('1234.5')
    >>> parse_digits("7.5", group=".")
    Decimal('7.5')
    """
    if len(digits) > _LONGEST or ":" in digits:
        return None
    if "/" in digits:
        return _ratio(digits)
    marks = [char for char in digits if char in ".,"]
    if not marks:
        return _whole(digits)
    last = marks[-1]
    if len(set(marks)) == 2:
        point = last if marks.count(last) == 1 else None
    elif len(marks) > 1:
        point = None
    else:
        head, _, tail = digits.partition(last)
        grouped = len(tail) == 3 and 1 <= len(head) <= 3 and not head.startswith("0")
        point = None if grouped and last in group else last
    whole, _, part = digits.rpartition(point) if point else (digits, "", "")
    whole = whole.replace(".", "").replace(",", "")
    return Decimal(f"{int(whole)}.{int(part):0{len(part)}d}") if part else _whole(whole)


@functools.lru_cache(maxsize=_KEPT)
def _whole(digits: str) -> Decimal:
    """Return the value of digits; one that is told again and again is held once."""
    return Decimal(int(digits))


def _ratio(digits: str) -> Decimal | None:
    """Return the value of a proper fraction such as 3/4."""
    over, _, under = digits.partition("/")
    if not (over.isdecimal() and under.isdecimal() and len(under) <= 2):
        return None
    top, bottom = int(over), int(under)
    return Decimal(top) / Decimal(bottom) if 0 < top < bottom else None


def read_numeral(
    words: Sequence[str], at: int, lexicon: Lexicon, *, group: str = ""
) -> Numeral | None:
    """
    Return the number that starts at a piece, as far as it goes; None where none does.

    ``group`` are the marks that may group its thousands; the language's own where none are given.
    """
    word = words[at]
    if word[0].isdecimal():
        return _from_digits(words, at, lexicon, group or lexicon.group)
    if word in lexicon.vague:
        linked = at + 1 < len(words) and words[at + 1] in lexicon.vague_links
        needs_link = word in lexicon.linked_vague  # "test scores" are no twenties
        return None if needs_link and not linked else _from_vague(words, at, lexicon)
    if word in lexicon.multiplicatives:
        value, unit = lexicon.multiplicatives[word]
        return Numeral(low=value, high=value, stop=at + 1, unit=unit)
    share = _share(words, at, lexicon)
    if share is not None:
        return _part(share, words, at + 1, lexicon)
    if word in lexicon.ordinals:
        value, stop = _compounded(lexicon.ordinals[word], words, at + 1, lexicon)
        return Numeral(low=value, high=value, stop=stop, kind="ordinal")
    return _from_words(words, at, lexicon)


def _compounded(
    value: Decimal, words: Sequence[str], stop: int, lexicon: Lexicon
) -> tuple[Decimal, int]:
    """Return an ordinal with what makes it a larger one, as in "ketiga belas" and "kedua puluh"."""
    following = words[stop] if stop < len(words) and 1 < value < _TEN else ""
    if following in lexicon.teens:
        return value + _TEN, stop + 1
    if following not in lexicon.multipliers or lexicon.multipliers[following] != _TEN:
        return value, stop
    value, stop = value * _TEN, stop + 1
    unit = lexicon.numbers.get(words[stop], Decimal(0)) if stop < len(words) else Decimal(0)
    return (value + unit, stop + 1) if 0 < unit < _TEN else (value, stop)


def _part(value: Decimal, words: Sequence[str], stop: int, lexicon: Lexicon) -> Numeral:
    """Return a fraction, or the number that it makes of a scale: "half a million"."""
    at = stop
    for links in (lexicon.vague_links, lexicon.articles):
        at += at < len(words) and words[at] in links
    if at < len(words) and words[at] in lexicon.multipliers:
        value, stop = _scaled(value * lexicon.multipliers[words[at]], words, at + 1, lexicon)
        return Numeral(low=value, high=value, stop=stop)
    value = round(value, _PLACES)
    return Numeral(low=value, high=value, stop=stop, kind="fraction")


def _share(words: Sequence[str], at: int, lexicon: Lexicon) -> Decimal | None:
    """Return which part of something a word is: "half", "third" in "a third of", "by a third"."""
    if words[at] in lexicon.fractions:
        return lexicon.fractions[words[at]]
    if words[at] not in lexicon.denominators or words[max(0, at - 1)] not in lexicon.articles:
        return None
    is_marked = at > 1 and words[at - 2] in lexicon.share_marks
    is_linked = at + 1 < len(words) and words[at + 1] in lexicon.vague_links
    return 1 / lexicon.denominators[words[at]] if is_marked or is_linked else None


def _is_ranked(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether digits are a rank by the two words before: "ke-68", "menit ke 68"."""
    first, second = ("", "", *before)[-2:]
    if second in _DASHES:
        return first in lexicon.ordinal_prefixes
    return first in lexicon.ranked and second in lexicon.ordinal_prefixes


def _from_digits(words: Sequence[str], at: int, lexicon: Lexicon, group: str) -> Numeral | None:
    value = parse_digits(words[at], group=group)
    if value is None:
        return None
    stop = at + 1
    if "/" in words[at]:
        return Numeral(low=value, high=value, stop=stop, kind="fraction")
    if stop < len(words) and words[stop] in lexicon.ordinal_suffixes:
        return Numeral(low=value, high=value, stop=stop + 1, kind="ordinal")
    if _is_ranked(words[max(0, at - 2) : at], lexicon):
        return Numeral(low=value, high=value, stop=stop, kind="ordinal")
    value, stop = _scaled(value, words, stop, lexicon)
    about = lexicon.vague.get(words[stop]) if stop < len(words) else None
    if about is not None and about[0] >= _SCALE:  # "10 ribuan"
        value = value * about[0]
        return Numeral(low=value, high=value, stop=stop + 1, approximate=True)
    value, stop = _with_half(value, words, stop, lexicon)
    return Numeral(low=value, high=value, stop=stop)


def _with_decimals(
    value: Decimal, words: Sequence[str], stop: int, lexicon: Lexicon
) -> tuple[Decimal, int]:
    """Return a number with the decimals that words tell, one digit each: "one point five"."""
    if not (stop < len(words) and words[stop] in lexicon.points):
        return value, stop
    at, step = stop + 1, _TENTH
    while at < len(words) and 0 <= (digit := lexicon.numbers.get(words[at], _TEN)) < _TEN:
        value, at, step = value + digit * step, at + 1, step * _TENTH
    return _scaled(value, words, at, lexicon) if at > stop + 1 else (value, stop)


def _with_half(
    value: Decimal, words: Sequence[str], stop: int, lexicon: Lexicon
) -> tuple[Decimal, int]:
    """Return a number with the half that is added to it: "two and a half", "sejuta setengah"."""
    half = match_after(lexicon.halves, words, stop)
    if half is None:
        return value, stop
    scale = lexicon.multipliers.get(words[stop - 1], Decimal(1))
    return _scaled(value + scale * _HALF, words, half[1], lexicon)


def _scaled(
    value: Decimal, words: Sequence[str], stop: int, lexicon: Lexicon
) -> tuple[Decimal, int]:
    """Return a number multiplied by the scale words behind it, with or without a hyphen."""
    for _ in range(2):
        at = stop + 1 if stop < len(words) and words[stop] in _DASHES else stop
        scale = lexicon.multipliers.get(words[at]) if at < len(words) else None
        if scale is None or scale < 100:
            break
        value, stop = value * scale, at + 1
    return value, stop


def _from_vague(words: Sequence[str], at: int, lexicon: Lexicon) -> Numeral:
    low, high = lexicon.vague[words[at]]
    stop = at + 1
    linked = stop + 1 if stop < len(words) and words[stop] in lexicon.vague_links else stop
    following = words[linked] if linked < len(words) else ""
    if following in lexicon.multipliers:
        scale = lexicon.multipliers[following]
        low, high, stop = low * scale, high * scale, linked + 1
    elif following in lexicon.vague:
        scale = lexicon.vague[following][0]
        low, high, stop = low * scale, high * scale, linked + 1
    return Numeral(low=low, high=high, stop=stop, approximate=True)


def _from_words(words: Sequence[str], at: int, lexicon: Lexicon) -> Numeral | None:
    total, stop, largest = _sum(words, at, lexicon)
    if stop == at:
        return None
    if stop < len(words) and 0 < total < lexicon.denominators.get(words[stop], 0):
        return _part(total / lexicon.denominators[words[stop]], words, stop + 1, lexicon)
    alone = stop == at + 1 and words[at] in lexicon.multipliers
    if alone and largest and not (at > 0 and words[at - 1] in lexicon.ones):
        return None
    if stop < len(words) and words[stop] in lexicon.ordinals and total >= 20 and total % 10 == 0:
        total, stop = total + lexicon.ordinals[words[stop]], stop + 1
        return Numeral(low=total, high=total, stop=stop, kind="ordinal")
    total, stop = _with_decimals(total, words, stop, lexicon)
    total, stop = _with_half(total, words, stop, lexicon)
    return Numeral(low=total, high=total, stop=stop)


def _sum(words: Sequence[str], at: int, lexicon: Lexicon) -> tuple[Decimal, int, bool]:
    """Return what a run of number words adds up to, where it stops, whether one multiplies."""
    total, current = Decimal(0), Decimal(0)
    stop, multiplied = at, False
    while stop < len(words):
        word = words[stop]
        if word in lexicon.numbers:
            value = lexicon.numbers[word]
            if not _may_add(value, current, stop > at):
                break
            current += value
        elif word in lexicon.teens and current % _TEN:
            current += _TEN
        elif word in lexicon.multipliers:
            total, current = _multiply(total, current, lexicon.multipliers[word])
            multiplied = True
        elif not (word in lexicon.joins and multiplied and _adds_on(words, stop + 1, lexicon)):
            break
        stop += 1
    return total + current, stop, multiplied


def _may_add(value: Decimal, current: Decimal, inside: bool) -> bool:  # noqa: FBT001
    """Return whether a number word goes on with the number: "twenty one", not "two three"."""
    if not inside or current == 0:
        return True
    room = _TEN if value < _TEN else Decimal(100) if value < 100 else _SCALE
    return current % room == 0


def _adds_on(words: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Return whether what follows "and" belongs to the number: "three hundred and five"."""
    return at < len(words) and 0 < lexicon.numbers.get(words[at], 0) < 100


def _multiply(total: Decimal, current: Decimal, scale: Decimal) -> tuple[Decimal, Decimal]:
    if scale >= _SCALE:
        return total + (current or 1) * scale, Decimal(0)
    part = current % scale
    return total, current - part + (part or 1) * scale
