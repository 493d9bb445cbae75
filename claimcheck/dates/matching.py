"""The patterns of a language on a chunk: the longest that has a value wins, from left to right."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from claimcheck.dates.chunks import Element
from claimcheck.dates.grammar import Rule
from claimcheck.dates.lexicon import Lexicon

__all__ = ["Match", "matches_at"]

_CONTEXT = 4  # elements before an expression that a pattern can ask for
_LONGEST = 24  # elements; no expression is longer, and so a long list costs no more


@attrs.frozen
class Match:
    """
    A pattern that fits: its family, its elements and what role each plays.

    ``roles`` maps a role to the class it was read as and its elements.
    """

    family: str
    elements: tuple[Element, ...]
    roles: Mapping[str, tuple[str, tuple[Element, ...]]]

    def __contains__(self, role: str) -> bool:
        """Return whether the expression has the role."""
        return role in self.roles

    def get(self, role: str) -> str | None:
        """Return the value of a role, None where the expression does not have it."""
        if role not in self.roles:
            return None
        kind, elements = self.roles[role]
        return elements[0].classes[kind]

    def values(self, role: str) -> list[str]:
        """Return the values of all elements of a role."""
        if role not in self.roles:
            return []
        kind, elements = self.roles[role]
        return [element.classes[kind] for element in elements]

    def is_plural(self) -> bool:
        """Return whether the unit is written as many: "the weeks before", "past years"."""
        return "unit" in self.roles and "units" in self.roles["unit"][1][0].classes

    def number(self, role: str) -> int | None:
        """Return the value of a role as a whole number."""
        value = self.get(role)
        return None if value is None else int(value)


def matches_at(
    chunk: Sequence[Element], letters: str, i: int, lexicon: Lexicon
) -> list[tuple[int, Match]]:
    """Return the fitting patterns at element ``i`` with where each ends, the longest first."""
    rules = lexicon.grammar.by_first.get(letters[i], ())
    stop = i + _LONGEST
    found = []
    for rule in rules:
        fit = rule.regex.match(letters, i, stop)
        if fit is None:
            continue
        fits = [fit]
        if rule.context is not None:
            context = rule.context.search(letters, max(0, i - _CONTEXT), i)
            if context is None:
                continue
            fits.append(context)
        found.append((fit.end(), rule, fits))
    found.sort(key=lambda f: -f[0])
    return [(end, _match(chunk, rule, fits)) for end, rule, fits in found]


def _match(chunk: Sequence[Element], rule: Rule, fits: Sequence[re.Match[str]]) -> Match:
    roles: dict[str, tuple[str, tuple[Element, ...]]] = {}
    for fit in fits:
        for group in fit.re.groupindex:
            first, stop = fit.span(group)
            role, kind = rule.items[group]
            if first >= 0 and role not in roles:
                roles[role] = kind, tuple(chunk[first:stop])
    itself = fits[0]
    return Match(rule.family, tuple(chunk[itself.start() : itself.end()]), roles)
