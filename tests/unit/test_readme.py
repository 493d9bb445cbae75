"""The README shows what the command prints, and its commands are those that run."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.readme_output import TUTORIAL, abridged, followed, shown, tutorial

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_output_is_what_the_command_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    """Line by line; ``python scripts/readme_output.py`` renews it."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    assert shown() == abridged()


def test_what_changed_is_what_the_command_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    """The story over days, without an encoder; the same script renews it."""
    monkeypatch.setenv("NO_COLOR", "1")
    assert shown(1) == followed()


def test_the_first_story_is_what_the_commands_print(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tutorial's files, read and checked as it says; the same script renews it."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "80")
    assert TUTORIAL.read_text("utf-8") == tutorial()


def test_the_test_command_is_the_one_that_ci_runs() -> None:
    """The script for CI takes the command from the README, so that there is one."""
    script = ROOT / ".ci" / "run"
    assert "grep -m1 'python -m pytest' README.md" in script.read_text("utf-8")
    assert os.access(script, os.X_OK)
    assert os.access(ROOT / "scripts" / "check", os.X_OK)


def test_the_other_project_of_this_name_is_not_advertised() -> None:
    """The name claimcheck on PyPI is another project's."""
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    assert not any("pip install claimcheck" in page.read_text("utf-8") for page in pages)


def test_no_link_breaks_where_the_readme_stands_alone() -> None:
    """An index page has no files beside it: links are absolute, and named pages are there."""
    text = (ROOT / "README.md").read_text("utf-8")
    assert not [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]
    named = re.findall(r"`((?:docs|seeds|features)/[\w./]*|[A-Z]+\.md)`", text)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
