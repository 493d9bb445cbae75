"""Dates: compared over their bounds; a coarser date that holds a finer one agrees with it."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.dates.compare import contains, equal, incompatible
from claimcheck.judging.compare.centuries import differing_centuries
from claimcheck.judging.compare.contexts import content_near, likeness, one_to_one
from claimcheck.judging.compare.details import CACHED, Comparison, Details
from claimcheck.judging.compare.weekdays import clash_of_weekdays, is_dated, weekday_of
from claimcheck.model import Quantity, Span, Timex

__all__ = ["compare_dates"]

_KIND = "date"
_RIVAL = 0.5
_SURE = 0.8
_ALONE = 0.3  # no other date is told
_CONTESTED = 0.15  # none is by the passage, but more by the claim
_HOUR = 60
_DATED = frozenset({"date", "time"})
_SAME_WEEK = 3  # days between two publications whose bare weekdays mean the same day


@attrs.frozen(kw_only=True)
class _Date:
    """A date, the details in which it stands, and what the words around it mean."""

    timex: Timex
    details: Details
    context: frozenset[str]
    count: Quantity | None
    framed: bool

    @property
    def is_known(self) -> bool:
        """Whether its value tells anything: "now" doesn't, nor does a day counted from nowhere."""
        return any(char.isdigit() for char in self.timex.edtf + self.clock)

    @property
    def is_counted(self) -> bool:
        """Whether it is told by a count alone."""
        return self.count is not None and not is_dated(self.details, self.timex)

    @property
    def grain(self) -> int:
        """Its precision: 3 for a day, 2 up to a month, 1 up to a year, else 0."""
        timex = self.timex
        if timex.earliest is None or timex.latest is None:
            return timex.edtf.partition("T")[0].count("-") + 1
        days = (timex.latest - timex.earliest).days + 1
        return sum(days <= most for most in (1, 31, 366))

    @property
    def clock(self) -> str:
        """Its clock time; "" where it has none."""
        clock = self.timex.timex3.partition("T")[2]
        return clock if clock[:1].isdigit() and "/" not in clock else ""

    @property
    def is_range(self) -> bool:
        """Whether the words tell both its ends: "1950-53"."""
        said = self.timex.span.of(self.details.text)
        groups = sum(
            char.isdigit() and not before.isdigit()
            for before, char in zip(" " + said, said, strict=False)
        )
        return groups > 1 and all(end[:1].isdigit() for end in self._ends)

    @property
    def _ends(self) -> tuple[str, ...]:
        first, _, last = self.timex.edtf.partition("/")
        return first, last


def compare_dates(claim: Details, passage: Details) -> Iterator[Comparison]:
    """
    Yield how each date of the claim stands to those of the passage.

    A date of the passage that is the same as one of the claim's, or of the rest of its sentence,
    speaks for no other of them, unless nothing else does. One that tells no time by itself ("now")
    agrees only where no other is told in its place; of the claim it is not asked. A century that
    differs is a number that does.
    """
    own = tuple(date for date in _dates(claim) if date.timex.edtf)
    if not own:
        return
    dates = own if claim.beside is None else (*own, *_dates(claim.beside))
    reported = _dates(passage)
    near = _published_together(claim, passage)
    pairs = {i: same for i, date in enumerate(dates) if (same := _same(date, reported, near=near))}
    taken = {id(other) for other in pairs.values()}
    lonely = [other for other in reported if id(other) not in taken]
    known = [other for other in lonely if other.is_known]
    left = [i for i in range(len(dates)) if i not in pairs]
    rivals = _rivals(dates, left, known)
    numbered = [number.span for number in differing_centuries(claim, passage)]
    for i, date in enumerate(own):
        if any(date.timex.span.overlaps(span) for span in numbered):
            continue
        if i in pairs:
            yield _compared("same", date, pairs[i])
            continue
        strength, at = rivals.get(i, (0.0, -1))
        fit = _compatible(date, known)
        if fit is not None and not _is_surer(date, known[at], fit, strength):
            yield _compared("compatible", date, fit)
        elif strength:
            yield _compared("rival", date, known[at], strength)
        elif (fit := _compatible(date, lonely) or _compatible(date, reported)) is not None:
            yield _compared("compatible", date, fit)
        elif (count := _counted_as(date, passage)) is not None:
            yield Comparison(
                kind=_KIND, outcome="compatible", claimed=date.timex.span, reported=count.span
            )
        else:
            yield Comparison(kind=_KIND, outcome="missing", claimed=date.timex.span)


def _counted_as(date: _Date, passage: Details) -> Quantity | None:
    """Return the same count of days or years where the passage tells no date by it."""
    count = date.count
    if count is None:
        return None
    same = (q for q in passage.quantities if q.unit == count.unit and q.low == count.low)
    return next(same, None)


@functools.lru_cache(maxsize=CACHED)
def _dates(details: Details) -> tuple[_Date, ...]:
    counts = {timex.span: count for timex, count in details.counts}
    return tuple(
        _Date(
            timex=timex,
            details=details,
            context=content_near(details, timex.span),
            count=counts.get(timex.span),
            framed=_is_framed(details, timex.span),
        )
        for timex in details.timexes
        if timex.type in _DATED
    )


def _is_framed(details: Details, span: Span) -> bool:
    """Return whether a date stands with the words that attribute, and tells when it was said."""
    contents = [piece for attribution in details.attributions for piece in attribution.content]
    return bool(contents) and not any(piece.overlaps(span) for piece in contents)


def _compared(outcome: str, date: _Date, other: _Date, strength: float = 1.0) -> Comparison:
    return Comparison(
        kind=_KIND,
        outcome=outcome,
        claimed=date.timex.span,
        reported=other.timex.span,
        strength=strength,
    )


def _same(date: _Date, reported: Sequence[_Date], *, near: bool) -> _Date | None:
    """Return the passage's date that is the same, by its value or by what both leave out."""
    for other in reported:
        if _clash(date, other) or _counts_differ(date, other):
            continue
        if equal(date.timex, other.timex) or (near and _same_words(date, other)):
            return other
    return None


def _compatible(date: _Date, others: Sequence[_Date]) -> _Date | None:
    """Return a date that holds the claim's, or lies in it, or can be true of the same event."""
    for other in others:
        if _clash(date, other) or _counts_differ(date, other):
            continue
        partly = not (is_dated(date.details, date.timex) and is_dated(other.details, other.timex))
        if partly and date.clock and date.clock == other.clock:
            return other
        if contains(date.timex, other.timex) or not incompatible(date.timex, other.timex):
            return other
    return None


def _rivals(
    dates: Sequence[_Date], left: list[int], others: Sequence[_Date]
) -> dict[int, tuple[float, int]]:
    """Return the passage's date that stands in the place of each of the claim's that are left."""
    scored = []
    for i in left:
        date = dates[i]
        rest = [k for k in left if not equal(dates[k].timex, date.timex)]
        alone = 0.0 if len(others) > 1 else _CONTESTED if rest else _ALONE
        for j, other in enumerate(others):
            if date.is_counted and other.is_counted:
                continue  # "three days ago" and "five days ago" differ in a number
            if not (_clash(date, other) or incompatible(date.timex, other.timex)):
                continue
            score = _same_event(date, other) + alone
            if score >= _RIVAL:
                scored.append((score, i, j))
    return one_to_one(scored)


def _same_event(date: _Date, other: _Date) -> float:
    """Return how sure it is that two dates tell when the same thing was: by grain and context."""
    score = 0.35 * min(1.0, 1.5 * likeness(date.context, other.context))
    steps = abs(date.grain - other.grain)
    if _weekdays_clash(date, other) or steps == 0:
        score += _of_clocks(date, other) if _on_one_day(date, other) else 0.4
    elif steps == 1 and date.timex.mod == other.timex.mod is not None:
        score += 0.3  # "early 2004" and "the early 1990s"
    return score - (0.15 if date.framed != other.framed else 0.0)


def _is_surer(date: _Date, rival: _Date, fit: _Date, strength: float) -> bool:
    """Return whether a rival as fine as the claim's date stands in its place, no coarser fit."""
    if strength < _SURE or fit.grain >= date.grain != rival.grain:
        return False
    return likeness(date.context, rival.context) > likeness(date.context, fit.context)


def _clash(date: _Date, other: _Date) -> bool:
    """Return whether the words of two dates say what can't be true of both, whatever the values."""
    if date.is_range and other.is_range and not equal(date.timex, other.timex):
        return True
    return _weekdays_clash(date, other)


def _weekdays_clash(date: _Date, other: _Date) -> bool:
    return clash_of_weekdays(date.details, date.timex, other.details, other.timex)


def _counts_differ(date: _Date, other: _Date) -> bool:
    """Return whether both count from what is not said ("45 years later"), and differently."""
    if date.count is None or other.count is None or date.timex.anchor or other.timex.anchor:
        return False
    one, two = date.count, other.count
    return (one.low, one.high, one.unit) != (two.low, two.high, two.unit)


def _on_one_day(date: _Date, other: _Date) -> bool:
    """Return whether only the clock tells two apart, as two events of a day are."""
    return bool(date.clock and other.clock) and date.timex.earliest == other.timex.earliest


def _of_clocks(date: _Date, other: _Date) -> float:
    """Return how far two times of a day tell of one event: those of one differ by little."""
    clocks = (date.clock[:5], other.clock[:5])
    told = all(clock[:2].isdigit() and clock[3:].isdigit() for clock in clocks)
    if not told or date.clock[5:] != other.clock[5:]:
        return 0.1
    one, two = (int(clock[:2]) * 60 + int(clock[3:]) for clock in clocks)
    return 0.3 if abs(one - two) <= _HOUR else 0.1


def _published_together(claim: Details, passage: Details) -> bool:
    if claim.published is None or passage.published is None:
        return claim.published is passage.published
    return abs((claim.published - passage.published).days) <= _SAME_WEEK


def _same_words(date: _Date, other: _Date) -> bool:
    """Return whether both leave out the same and say the rest alike: a weekday, a month."""
    timex, another = date.timex, other.timex
    texts = timex.span.of(date.details.text), another.span.of(other.details.text)
    if not any(char.isdigit() for text in texts for char in text):
        first, second = weekday_of(date.details, timex), weekday_of(other.details, another)
        if first is not None or second is not None:
            return first == second
    yearless = timex.edtf[:4] not in texts[0] and another.edtf[:4] not in texts[1]
    known = any(char.isdigit() for char in timex.edtf[4:])
    return yearless and known and timex.edtf[4:] == another.edtf[4:]
