"""Dates: compared over their bounds; a coarser date that holds a finer one agrees with it."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from claimcheck.dates.compare import contains, equal, incompatible
from claimcheck.judging.compare.contexts import around, likeness, tokens_in
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.model import Timex

__all__ = ["compare_dates"]

_KIND = "date"
_RIVAL = 0.5
_DATED = frozenset({"date", "time"})
_SAME_WEEK = 3  # days between two publications whose bare weekdays mean the same day


def compare_dates(claim: Details, passage: Details) -> Iterator[Comparison]:
    """
    Yield how each date of the claim stands to those of the passage.

    A date of the passage that is the same as one of the claim's speaks for no other of them,
    unless nothing else does.
    """
    claimed = [timex for timex in claim.timexes if timex.type in _DATED]
    reported = [timex for timex in passage.timexes if timex.type in _DATED]
    near = _published_together(claim, passage)
    pairs: dict[int, Timex] = {}
    for index, timex in enumerate(claimed):
        same = _same(claim, timex, passage, reported, near=near)
        if same is not None:
            pairs[index] = same
    lonely = [other for other in reported if not any(other is kept for kept in pairs.values())]
    for index, timex in enumerate(claimed):
        if index in pairs:
            yield _agreed("same", timex, pairs[index])
        else:
            yield _unpaired(claim, timex, passage, (lonely, reported))


def _unpaired(
    claim: Details, timex: Timex, passage: Details, others: tuple[list[Timex], list[Timex]]
) -> Comparison:
    """Return how a date that the passage doesn't have itself stands to its others, or to all."""
    lonely, every = others
    fit = _compatible(claim, timex, passage, lonely)
    if fit is not None:
        return _agreed("compatible", timex, fit)
    rival = _rival(claim, timex, passage, lonely)
    if rival is not None:
        strength, other = rival
        return Comparison(
            kind=_KIND,
            outcome="rival",
            claimed=timex.span,
            reported=other.span,
            strength=strength,
        )
    fit = _compatible(claim, timex, passage, every)
    if fit is not None:
        return _agreed("compatible", timex, fit)
    return Comparison(kind=_KIND, outcome="missing", claimed=timex.span)


def _agreed(outcome: str, timex: Timex, other: Timex) -> Comparison:
    return Comparison(kind=_KIND, outcome=outcome, claimed=timex.span, reported=other.span)


def _same(
    claim: Details, timex: Timex, passage: Details, reported: list[Timex], *, near: bool
) -> Timex | None:
    """Return the passage's date that is the same, by its value or by what both leave out."""
    for other in reported:
        if _weekdays_clash(claim, timex, passage, other):
            continue
        if equal(timex, other) or (near and _same_words(claim, timex, passage, other)):
            return other
    return None


def _compatible(
    claim: Details, timex: Timex, passage: Details, others: list[Timex]
) -> Timex | None:
    """Return a date that holds the claim's, or lies in it, or can be true of the same event."""
    for other in others:
        if _weekdays_clash(claim, timex, passage, other):
            continue
        clock = timex.edtf.partition("T")[2]
        partly = not (_is_dated(claim, timex) and _is_dated(passage, other))
        same_clock = bool(clock) and partly and clock == other.edtf.partition("T")[2]
        if same_clock or contains(timex, other) or not incompatible(timex, other):
            return other
    return None


def _rival(
    claim: Details, timex: Timex, passage: Details, others: list[Timex]
) -> tuple[float, Timex] | None:
    """Return the passage's date that stands in the place of the claim's, and how sure that is."""
    scored = []
    counted = _counts(claim, timex)
    for i, other in enumerate(others):
        if counted and _counts(passage, other):
            continue  # "three days ago" and "five days ago" differ in a number
        clash = _weekdays_clash(claim, timex, passage, other)
        if not (clash or incompatible(timex, other)):
            continue
        shared = likeness(around(claim, timex.span), around(passage, other.span))
        score = 0.35 * min(1.0, 1.5 * shared) + (0.3 if len(others) == 1 else 0.0)
        if clash or _grain(timex) == _grain(other):
            score += 0.1 if _on_one_day(timex, other) else 0.4
        scored.append((score, -i, other))
    if not scored:
        return None
    score, _, best = max(scored, key=lambda entry: entry[:2])
    return (min(1.0, score), best) if score >= _RIVAL else None


def _on_one_day(timex: Timex, other: Timex) -> bool:
    """Return whether only the clock tells two apart, as two events of a day are."""
    clocks = "T" in timex.edtf and "T" in other.edtf
    return clocks and timex.earliest == other.earliest


def _counts(details: Details, timex: Timex) -> bool:
    """Return whether a date is told by a count alone."""
    counted = any(timex is own for own, _ in details.counts)
    return counted and not _is_dated(details, timex)


def _grain(timex: Timex) -> int:
    """Return the precision of a date: 3 for a day, 2 up to a month, 1 up to a year, else 0."""
    if timex.earliest is None or timex.latest is None:
        return timex.edtf.partition("T")[0].count("-") + 1
    days = (timex.latest - timex.earliest).days + 1
    return sum(days <= most for most in (1, 31, 366))


def _published_together(claim: Details, passage: Details) -> bool:
    if claim.published is None or passage.published is None:
        return claim.published is passage.published
    return abs((claim.published - passage.published).days) <= _SAME_WEEK


def _weekday(details: Details, timex: Timex) -> int | None:
    """Return the weekday that a date names, 0 for Monday; None where it names none."""
    names = _weekday_names(details.language.tag)
    words = details.tokens.words
    named = (names[words[i]] for i in tokens_in(details, timex.span) if words[i] in names)
    return next(named, None)


def _same_words(claim: Details, timex: Timex, passage: Details, other: Timex) -> bool:
    """Return whether both leave out the same and say the rest alike: a weekday, a month."""
    texts = timex.span.of(claim.text), other.span.of(passage.text)
    if not any(char.isdigit() for text in texts for char in text):
        first, second = _weekday(claim, timex), _weekday(passage, other)
        if first is not None or second is not None:
            return first == second
    yearless = timex.edtf[:4] not in texts[0] and other.edtf[:4] not in texts[1]
    return yearless and timex.edtf[4:] == other.edtf[4:] != ""


def _is_dated(details: Details, timex: Timex) -> bool:
    """Return whether a time names its day, by the weekday or the month."""
    months = _month_names(details.language.tag)
    inside = tokens_in(details, timex.span)
    named = any(details.tokens.words[i] in months for i in inside)
    return named or _weekday(details, timex) is not None


def _weekdays_clash(claim: Details, timex: Timex, passage: Details, other: Timex) -> bool:
    """Return whether the named weekday of one can't be that of the other's day."""
    first, second = _weekday(claim, timex), _weekday(passage, other)
    if first is None and second is None:
        return False
    if first is not None and second is not None:
        return first != second
    one = first if first is not None else _day_of(claim, timex)
    two = second if second is not None else _day_of(passage, other)
    return one is not None and two is not None and one != two


def _day_of(details: Details, timex: Timex) -> int | None:
    """Return the weekday of a value that is one day; None for a bare time of the clock."""
    if timex.earliest is None or timex.earliest != timex.latest:
        return None
    if timex.type == "time" and not _is_dated(details, timex):
        return None
    return timex.earliest.weekday()


@functools.cache
def _weekday_names(tag: str) -> dict[str, int]:
    """Return CLDR's weekday names, lower case, 0 for Monday."""
    return _calendar_names(tag, "days")


@functools.cache
def _month_names(tag: str) -> dict[str, int]:
    """Return CLDR's names of the months, lower case."""
    return _calendar_names(tag, "months")


def _calendar_names(tag: str, kind: str) -> dict[str, int]:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when first used)

    try:
        names = getattr(Locale.parse(tag), kind)["format"]
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.lower().rstrip("."): number
        for width in ("wide", "abbreviated")
        for number, name in names[width].items()
    }
