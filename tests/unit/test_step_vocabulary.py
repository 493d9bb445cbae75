"""The features speak a small closed language, and every phrase of it is spoken."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser
from gherkin.token_scanner import TokenScanner
from pytest_bdd import parsers

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 32


def step_functions() -> Iterator[tuple[str, list[str]]]:
    """Yield each step function, as module and name, with its wordings."""
    for path in sorted((ROOT / "tests" / "steps").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                wordings = [_wording(decorator) for decorator in node.decorator_list]
                if any(wordings):
                    yield f"{path.stem}.{node.name}", [w for w in wordings if w]


def _wording(decorator: ast.expr) -> str | None:
    """Return the text of ``@given("...")`` or ``@given(parsers.parse("..."))``."""
    if not isinstance(decorator, ast.Call) or not isinstance(decorator.func, ast.Name):
        return None
    if decorator.func.id not in {"given", "when", "then"}:
        return None
    text = decorator.args[0]
    text = text.args[0] if isinstance(text, ast.Call) else text
    assert isinstance(text, ast.Constant)
    return str(text.value)


def spoken_steps() -> Iterator[tuple[str, str]]:
    """Yield each step of the features, with the file that it stands in."""
    for path in sorted((ROOT / "features").rglob("*.feature")):
        parsed = Parser().parse(TokenScanner(path.read_text(encoding="utf-8")))
        pending: list[Any] = list(parsed["feature"]["children"])
        while pending:
            child = pending.pop()
            pending += child.get("rule", {}).get("children", [])
            block = child.get("scenario") or child.get("background") or {}
            yield from ((step["text"], path.name) for step in block.get("steps", []))


def matches(wording: str, step: str) -> bool:
    """Return whether a step of a feature is spoken in this wording."""
    return parsers.parse(wording).is_matching(step)


WORDINGS = [wording for _, wordings in step_functions() for wording in wordings]
STEPS = sorted(set(spoken_steps()))


def test_the_vocabulary_is_small() -> None:
    """There are at most 32 phrases, whatever the languages they are worded in."""
    assert len(list(step_functions())) <= LIMIT


def test_no_wording_is_defined_twice() -> None:
    """pytest-bdd would silently take the last of two definitions."""
    assert [wording for wording, n in Counter(WORDINGS).items() if n > 1] == []


@pytest.mark.parametrize("wording", WORDINGS)
def test_every_wording_is_spoken(wording: str) -> None:
    """A wording that no feature uses is dead."""
    assert any(matches(wording, step) for step, _ in STEPS)


def test_every_step_has_one_meaning() -> None:
    """Each step of a feature fits the wordings of exactly one function."""
    odd = {
        (step, file): fitting
        for step, file in STEPS
        if len(
            fitting := [
                name
                for name, wordings in step_functions()
                if any(matches(w, step) for w in wordings)
            ]
        )
        != 1
    }
    assert odd == {}
