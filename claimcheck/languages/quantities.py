"""The words of a language that the quantities room reads."""

from __future__ import annotations

import attrs

__all__ = ["QuantitiesSection"]


@attrs.frozen(kw_only=True)
class QuantitiesSection:
    """
    The ``quantities.toml`` file of a pack; every phrase is lower case.

    ``numbers`` add up ("twenty", "two"), ``multipliers`` multiply what stands before ("hundred"),
    ``teens`` add ten ("belas"), ``joins`` may stand inside a number ("and"), ``articles`` may
    stand for one ("a hundred"). ``vague`` words are bounds ("dozens"), ``several`` words make what
    follows vague and ``vague_links`` tie the two ("tens of thousands"); those in ``linked_vague``
    are vague only before such a link ("scores of"). ``ordinals`` are whole words,
    ``ordinal_prefixes`` and ``ordinal_suffixes`` go with digits, also with a space behind what is
    ``ranked`` ("menit ke 68"). ``fractions`` stand alone ("half"), ``denominators`` follow a
    number ("thirds") or, behind one of ``share_marks``, an article ("by a third"), ``pronouns`` of
    two words end with a number and count nothing ("no one"), ``halves`` add a half to one ("and a
    half"), ``points`` stand before its decimals ("one point five"). ``multiplicatives`` count
    times by themselves ("twice"), and ``factors`` tell how many times as much there is
    ("doubled").

    ``about``, ``almost``, ``at_least`` and ``at_most`` stand before a number, ``more_after``
    and ``about_after`` behind it. ``range_words`` and ``range_marks`` stand between the two
    ends; after ``between`` so does ``between_join``.

    ``units`` maps a language-free key to its words, ``leading_units`` to those that stand before
    the number ("magnitude 5.6"), ``currencies`` a phrase to its ISO 4217 code;
    ``currency_scales`` are short for multipliers beside a currency ("m"), ``capital_scales``
    beside any figure, in capitals ("12K"). ``classifiers`` stand before the counted noun and
    ``modifiers`` may; neither is it; before one of ``noun_stops`` (and the language's function
    words) there is none. A figure that a word of ``reaching`` or ``changing`` brings ("stands at
    15", "rose to 15") counts what a word of ``tallies`` before it does ("the number of missing").
    ``plural_endings`` are replaced to make it singular, the first that fits.
    """

    numbers: dict[str, float] = attrs.Factory(dict)
    multipliers: dict[str, float] = attrs.Factory(dict)
    teens: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    vague: dict[str, tuple[float, ...]] = attrs.Factory(dict)
    several: tuple[str, ...] = ()
    vague_links: tuple[str, ...] = ()
    ordinals: dict[str, float] = attrs.Factory(dict)
    ordinal_prefixes: tuple[str, ...] = ()
    ordinal_suffixes: tuple[str, ...] = ()
    ranked: tuple[str, ...] = ()
    fractions: dict[str, float] = attrs.Factory(dict)
    denominators: dict[str, float] = attrs.Factory(dict)
    share_marks: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    multiplicatives: dict[str, float] = attrs.Factory(dict)
    factors: dict[str, float] = attrs.Factory(dict)
    about: tuple[str, ...] = ()
    almost: tuple[str, ...] = ()
    at_least: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    more_after: tuple[str, ...] = ()
    about_after: tuple[str, ...] = ()
    range_words: tuple[str, ...] = ()
    range_marks: tuple[str, ...] = ("-", "–", "—")
    between: tuple[str, ...] = ()
    between_join: tuple[str, ...] = ()
    units: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    leading_units: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    currencies: dict[str, str] = attrs.Factory(dict)
    currency_scales: dict[str, float] = attrs.Factory(dict)
    capital_scales: dict[str, float] = attrs.Factory(dict)
    linked_vague: tuple[str, ...] = ()
    classifiers: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    tallies: tuple[str, ...] = ()
    reaching: tuple[str, ...] = ()
    changing: tuple[str, ...] = ()
    noun_stops: tuple[str, ...] = ()
    plural_endings: dict[str, str] = attrs.Factory(dict)
