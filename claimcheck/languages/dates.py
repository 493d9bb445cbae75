"""The words of a language that the dates room reads, and the orders they stand in."""

from __future__ import annotations

import attrs

__all__ = ["DatesSection"]


@attrs.frozen(kw_only=True)
class DatesSection:
    """
    The ``dates.toml`` file of a pack; every phrase is lower case.

    ``words`` gives each class its phrases and their values; CLDR adds the classes ``month``,
    ``monthabbr``, ``weekday`` and ``weekdayabbr``. ``patterns`` gives each family of expressions
    the orders that classes stand in, with ``( ) | ? +`` as in regular expressions; a name in
    capitals stands for one of ``macros``, ``role:class`` gives an item a role, and what is before
    ``>`` or after ``<`` is context, outside the expression. docs/dates.md lists classes and
    families.

    ``cased_names`` says that months and weekdays are written with a capital. ``numeric_order`` is
    the order of 7/8/07 ("dmy" or "mdy"). One of ``future`` or ``past``, words or pairs of words, in
    the clause of an expression gives its tense, one of ``deadlines`` right before it the future, as
    does one of ``limits`` ("hingga") behind one of ``lasting`` ("berlaku"), or behind one of
    ``put_off`` ("postponed to Friday"), which no auxiliary turns to the past; a word with one of
    ``past_endings`` is in the past where nothing else tells. ``clause_edges`` begin a clause of
    their own. Behind one of ``perfect_auxiliaries`` the future tells nothing ("had planned"),
    behind one of ``past_auxiliaries`` a deadline is over, behind one of ``participle_marks`` a past
    form is no past ("be closed").

    A number before one of ``counted`` or after one of ``uncounted`` is no year. A date after one of
    ``naming`` is part of a name, a weekday before one of ``titles`` with a capital part of a title
    ("the Sunday Times"). A month in ``ambiguous`` is no month without context, one of
    ``given_names`` none before a capital.
    """

    words: dict[str, dict[str, str]] = attrs.Factory(dict)
    macros: dict[str, str] = attrs.Factory(dict)
    patterns: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    cased_names: bool = True
    numeric_order: str = "dmy"
    future: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    deadlines: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    put_off: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    clause_edges: tuple[str, ...] = ()
    past_auxiliaries: tuple[str, ...] = ()
    perfect_auxiliaries: tuple[str, ...] = ()
    participle_marks: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    given_names: tuple[str, ...] = ()
