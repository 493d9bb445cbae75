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
    the order of 7/8/07 ("dmy" or "mdy"). One of ``future`` or ``past`` near an expression gives its
    tense, one of ``deadlines`` right before it the future. A number before one of ``counted`` or
    after one of ``uncounted`` is no year. A date after one of ``naming`` is part of a name. A month
    in ``ambiguous`` is no month without context, one of ``given_names`` none before a capital.
    """

    words: dict[str, dict[str, str]] = attrs.Factory(dict)
    macros: dict[str, str] = attrs.Factory(dict)
    patterns: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    cased_names: bool = True
    numeric_order: str = "dmy"
    future: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    deadlines: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    given_names: tuple[str, ...] = ()
