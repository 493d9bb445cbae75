"""What is marked in an article: attributions, timexes, quantities, mentions."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from claimcheck.model.span import Span

__all__ = ["Attribution", "Mention", "Quantity", "Resolution", "Timex"]


@attrs.frozen(kw_only=True)
class Resolution:
    """
    How a speaker was found: the mention that names the party, the rule, and whether it is sure.

    ``mention`` is the earlier place that the resolution rests on; None where nothing was found.
    """

    rule: str
    mention: Span | None = None
    certain: bool = True


# A quotation over many paragraphs is long to hash, and is asked for once a claim.
@attrs.frozen(kw_only=True, cache_hash=True, weakref_slot=False)
class Attribution:
    """
    Somebody's words or thoughts: source, cue and content, after PARC 3 and PolNeAR.

    ``kind`` is direct, indirect or mixed; ``stance`` one of asserts, confirms, denies, doubts,
    asks, requests, orders, promises, believes, hopes, corrects, cancels. ``rule`` names the
    construction that was seen. ``is_statement`` is False where the content is an act or a thing
    ("rejected the offer"), which nobody claims: then the outlet's whole sentence is the claim.
    ``parent`` is the index of the outer attribution where this one is nested, else None.
    """

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    speaker: str | None = None
    kind: str = "indirect"
    stance: str = "asserts"
    rule: str = ""
    is_statement: bool = True
    via: str | None = None
    parent: int | None = None
    resolution: Resolution | None = None

    def __repr__(self) -> str:
        """Return a short line for people."""
        places = ", ".join(f"{piece.start}:{piece.end}" for piece in self.content)
        return f"<Attribution {self.kind} [{places}] — {self.speaker or 'nobody named'}>"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Timex:
    """
    A temporal expression and its value.

    ``type`` is date, time, duration or set (TimeML). ``edtf`` is ISO 8601-2 (empty for a duration
    or a set), ``timex3`` the TimeML value. ``earliest`` and ``latest`` bound the value, both
    inclusive; None where open or unknown. They are days, and where the text has a clock times: an
    instant with its zone, or without ``tzinfo`` the local time of a place that is not named.
    ``mod`` is TimeML's (START, MID, END, APPROX ...), ``anchor`` the EDTF value that a relative
    expression was counted from and ``why`` the rule that chose it.
    """

    span: Span
    type: str
    edtf: str
    timex3: str
    earliest: dt.date | dt.datetime | None = None
    latest: dt.date | dt.datetime | None = None
    mod: str | None = None
    anchor: str | None = None
    why: str = ""

    @property
    def first_day(self) -> dt.date | None:
        """
        Return the day of ``earliest``, as the text's own clock has it.

        >>> noon = dt.datetime(2024, 7, 1, 12, tzinfo=dt.UTC)
        >>> Timex(span=Span(0, 4), type="time", edtf="", timex3="", earliest=noon).first_day
        datetime.date(2024, 7, 1)
        """
        return _day_of(self.earliest)

    @property
    def last_day(self) -> dt.date | None:
        """Return the day of ``latest``, as the text's own clock has it."""
        return _day_of(self.latest)

    def __repr__(self) -> str:
        """Return a short line for people."""
        return f"<Timex {self.edtf or self.timex3} [{self.span.start}:{self.span.end}]>"


def _day_of(moment: dt.date | dt.datetime | None) -> dt.date | None:
    return moment.date() if isinstance(moment, dt.datetime) else moment


@attrs.frozen(kw_only=True, weakref_slot=False)
class Quantity:
    """
    A number with its unit: bounds, both inclusive (equal for an exact figure).

    ``unit`` is a language-free key ("percent", "IDR", "kilometer", "person", "" for none), ``low``
    and ``high`` are None where open; ``approximate`` is set by words such as "almost" or "sekitar";
    ``kind`` is cardinal, ordinal, fraction or score ("3-0", its lower number first); ``noun`` the
    counted word, lower case.
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    approximate: bool = False
    kind: str = "cardinal"
    noun: str = ""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Mention:
    """
    A place where a party is named.

    ``kind`` is name, role, pronoun or clitic; ``type`` person, organization, place or unknown;
    ``party`` the fullest name that the article gives for it; ``role`` the office it is given here.
    """

    span: Span
    kind: str
    type: str
    party: str
    role: str = ""
    certain: bool = True
