"""Languages are data: no language's tag is a literal in the package's code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import claimcheck
from claimcheck.languages import available_languages

PACKAGE = Path(claimcheck.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
# "id" is a claim's key in plain data as well as a language's tag.
KEYS = {
    ("model/annotations.py", "id"), ("model/serialization.py", "id"), ("report/jsonld.py", "id"),
    ("report/tracked_exports.py", "id"), ("store/store.py", "id"),
}  # fmt: skip


def literals(tree: ast.Module) -> Iterator[str]:
    """Yield the string literals of a module, without its docstrings."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in docstrings:
            yield ast.literal_eval(node)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_tag_is_a_literal(path: Path) -> None:
    """What varies by language is in its pack."""
    found = set(literals(ast.parse(path.read_text("utf-8")))) & set(available_languages())
    place = path.relative_to(PACKAGE).as_posix()
    assert {tag for tag in found if (place, tag) not in KEYS} == set()


def test_docstrings_are_left_out_and_literals_are_seen() -> None:
    """The search itself sees what it has to."""
    tree = ast.parse('"""en"""\ndef f():\n    """id"""\n    return "en" + x["id"]\n')
    assert list(literals(tree)) == ["en", "id"]
