"""
From a pack's patterns over classes of words to regular expressions over letters.

Each set of classes that a word can have becomes one letter, each item of a pattern the letters of
the sets that hold its class; a chunk of text is then a short string, matched by ``re``.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping

import attrs

from claimcheck.errors import InvalidLanguagePackError

__all__ = ["Grammar", "Rule", "class_names", "compile_grammar"]

_ITEM = re.compile(r"(?:(?P<role>[a-z]+):)?(?P<name>[a-z]+(?:\.[\w+-]+)?)|(?P<sign>[()|?+<])")
_MACRO = re.compile(r"(?<![.\w])[A-Z]+")
_FIRST_LETTER = 0x4E00  # letters of one script, none of them special in a regular expression
_DEEPEST = 8
_Sign = tuple[str | None, str | None, str | None]


@attrs.frozen(eq=False, slots=False)
class Rule:
    """
    One pattern: ``items[group]`` is the role and the class of a group.

    ``regex`` and ``context`` are compiled when a text first needs them. ``context`` must match, up
    to its end, what stands before; None where the pattern needs nothing. What must follow, after
    ``<`` in the pattern, is looked at but not taken.
    """

    family: str
    source: str
    itself: str
    before: str
    items: Mapping[str, tuple[str, str]]

    @functools.cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression itself."""
        return self._compiled(self.itself)

    @functools.cached_property
    def context(self) -> re.Pattern[str] | None:
        """What stands before it."""
        return self._compiled(f"(?:{self.before})$") if self.before else None

    def _compiled(self, regex: str) -> re.Pattern[str]:
        try:
            return re.compile(regex)
        except re.error as error:
            raise _broken(self.family, self.source, str(error)) from None


@attrs.frozen(eq=False)
class Grammar:
    """The rules of a language by the letters they can start with, and the letters of class sets."""

    letters: Mapping[frozenset[str], str]
    used: frozenset[str]
    by_first: Mapping[str, tuple[Rule, ...]]

    def letter(self, classes: Mapping[str, str]) -> str:
        """Return the letter of a word's classes, a blank where no pattern speaks of them."""
        return self.letters.get(class_names(classes) & self.used, " ")

    def reading(self, classes: Mapping[str, str]) -> tuple[Mapping[str, str], str]:
        """Return a word's classes with their letter."""
        return classes, self.letter(classes)


def class_names(classes: Mapping[str, str]) -> frozenset[str]:
    """Return the names by which patterns can speak of a word: "unit" and "unit.day"."""
    return frozenset(classes) | {f"{name}.{value}" for name, value in classes.items()}


def compile_grammar(
    patterns: Mapping[str, Iterable[str]],
    macros: Mapping[str, str],
    class_sets: Iterable[frozenset[str]],
) -> Grammar:
    """
    Return the grammar of a pack's patterns.

    Raises:
        InvalidLanguagePackError: a pattern is no pattern, or names a macro that is not there.
    """
    sources = [(family, _expand(p, macros)) for family, ps in patterns.items() for p in ps]
    items = [m["name"] for _, source in sources for m in _ITEM.finditer(source) if m["name"]]
    used = frozenset(items)
    distinct = sorted({frozenset(names & used) for names in class_sets} - {frozenset()}, key=sorted)
    letters = {names: chr(_FIRST_LETTER + i) for i, names in enumerate(distinct)}
    by_name = {n: "".join(c for names, c in letters.items() if n in names) for n in used}
    by_first: dict[str, list[Rule]] = {}
    for family, source in sources:
        rule, first = _compile(family, source, by_name)
        for letter in sorted(first):
            by_first.setdefault(letter, []).append(rule)
    return Grammar(letters, used, {letter: tuple(rules) for letter, rules in by_first.items()})


def _expand(pattern: str, macros: Mapping[str, str]) -> str:
    for _ in range(_DEEPEST):
        if not _MACRO.search(pattern):
            return pattern
        try:
            pattern = _MACRO.sub(lambda m: f"({macros[m.group().lower()]})", pattern)
        except KeyError as error:
            message = f"[dates.macros] has no {error}, which the pattern {pattern!r} names"
            raise InvalidLanguagePackError(message) from None
    message = f"[dates.macros] nest more than {_DEEPEST} deep: {pattern[:60]!r}"
    raise InvalidLanguagePackError(message)


def _compile(family: str, source: str, by_name: Mapping[str, str]) -> tuple[Rule, set[str]]:
    """Return a pattern as a rule, and the letters that it can start with."""
    before, _, itself = source.rpartition(">")
    odd = _ITEM.sub("", before + itself).strip()
    if odd:
        raise _broken(family, source, f"{odd!r} has no meaning in a pattern")
    around, outer = _regex(_signs(before), by_name, "c")
    regex, items = _regex(_signs(itself), by_name, "g")
    try:
        first = _first(_signs(itself), by_name)
    except IndexError:
        raise _broken(family, source, "a parenthesis is not opened") from None
    return Rule(family, source, regex, around, items | outer), first


def _broken(family: str, source: str, reason: str) -> InvalidLanguagePackError:
    message = f"[dates.patterns] {family}: {source!r} is no pattern: {reason}; see docs/dates.md"
    return InvalidLanguagePackError(message)


def _signs(source: str) -> list[_Sign]:
    return [(m["role"], m["name"], m["sign"]) for m in _ITEM.finditer(source)]


def _regex(
    signs: list[_Sign], by_name: Mapping[str, str], prefix: str
) -> tuple[str, dict[str, tuple[str, str]]]:
    """Return the regular expression of a pattern, and what each of its groups stands for."""
    parts: list[str] = []
    items: dict[str, tuple[str, str]] = {}
    for index, (role, name, sign) in enumerate(signs):
        if name:
            kind = name.split(".")[0]
            group = f"{prefix}{index}"
            items[group] = role or kind, kind
            many = "+" if signs[index + 1 : index + 2] == [(None, None, "+")] else ""
            parts.append(f"(?P<{group}>[{by_name[name] or '0'}]{many})")
        elif sign in {"(", "<"}:
            parts.append("(?:" if sign == "(" else "(?=")
        elif not (sign == "+" and index and signs[index - 1][1]):
            parts.append(sign or "")
    ahead = any(sign == "<" for _, _, sign in signs)
    return "".join(parts) + (")" if ahead else ""), items


def _first(signs: list[_Sign], by_name: Mapping[str, str]) -> set[str]:
    """Return the letters a pattern can start with, from its items, groups and question marks."""
    stack: list[tuple[set[str], bool, set[str], bool]] = []
    # ``first``/``empty``: of the alternative being read; ``seen``/``void``: of those before it
    first: set[str] = set()
    empty, seen, void = True, set[str](), False
    last: tuple[set[str], bool] = set(), False  # the state before the newest item, for a "?"
    for _, name, sign in signs:
        if name:
            last = first, empty
            first, empty = (first | set(by_name[name]) if empty else first), False
        elif sign == "(":
            stack.append((first, empty, seen, void))
            first, empty, seen, void = set(), True, set(), False
        elif sign == "|":
            seen, void = seen | first, void or empty
            first, empty = set(), True
        elif sign == ")":
            group, nullable = seen | first, void or empty
            first, empty, seen, void = stack.pop()
            last = first, empty
            first, empty = (first | group if empty else first), empty and nullable
        elif sign == "?":
            empty = empty or last[1]
    return seen | first
