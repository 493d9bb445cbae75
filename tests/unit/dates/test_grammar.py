"""Patterns over classes of words: what they accept, and how a broken one is refused."""

from __future__ import annotations

import pytest

from claimcheck.dates.grammar import Grammar, class_names, compile_grammar
from claimcheck.dates.lexicon import load_lexicon
from claimcheck.dates.resolution import FAMILIES
from claimcheck.errors import InvalidLanguagePackError
from claimcheck.languages import available_languages, load_language

CLASSES = [{"n": "1"}, {"unit": "day"}, {"unit": "week"}, {"ago": ""}]


def grammar(pattern: str, **macros: str) -> Grammar:
    """Return the grammar of one pattern over a few classes."""
    return compile_grammar({"count": [pattern]}, macros, map(class_names, CLASSES))


def letters(compiled: Grammar, *classes: dict[str, str]) -> str:
    """Return the letters of a row of words."""
    return "".join(map(compiled.letter, classes))


def test_a_value_can_be_asked_for() -> None:
    """``unit.day`` accepts a day and no week."""
    compiled = grammar("n unit.day ago?")
    ((rule,),) = compiled.by_first.values()
    assert rule.regex.fullmatch(letters(compiled, {"n": "1"}, {"unit": "day"}))
    assert not rule.regex.fullmatch(letters(compiled, {"n": "1"}, {"unit": "week"}))


def test_a_rule_is_listed_by_every_letter_it_can_start_with() -> None:
    """An optional item and an alternative open a pattern too."""
    compiled = grammar("n? (unit.day | ago)")
    assert len(compiled.by_first) == 3


def test_a_macro_stands_for_its_pattern() -> None:
    """A name in capitals is replaced, however deep."""
    compiled = grammar("COUNTED ago", counted="n UNIT", unit="unit.day | unit.week")
    ((rule,),) = compiled.by_first.values()
    assert rule.regex.fullmatch(letters(compiled, {"n": "1"}, {"unit": "week"}, {"ago": ""}))


@pytest.mark.parametrize(
    "pattern", ["n unit)", "n = unit", "MISSING unit", "LOOP", "n 3 unit"], ids=str
)
def test_a_broken_pattern_is_refused(pattern: str) -> None:
    """The error names the pattern and what is wrong with it."""
    with pytest.raises(InvalidLanguagePackError, match="dates"):
        grammar(pattern, loop="LOOP")


@pytest.mark.parametrize("tag", available_languages())
def test_every_pattern_of_the_packs_compiles(tag: str) -> None:
    """All patterns of the packs are sound, and of a family that has a reader."""
    lexicon = load_lexicon(load_language(tag))
    for rules in lexicon.grammar.by_first.values():
        for rule in rules:
            assert rule.regex.groups
            assert rule.context is None or rule.context.pattern
            assert rule.family in {*FAMILIES, "ignored"}
