"""The error tree: one root, built-in relatives, and a caret where a value breaks."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from claimcheck import errors
from claimcheck.errors import ClaimcheckError, InvalidDateError

DOCS = Path(__file__).resolve().parents[2] / "docs" / "errors.md"
CLASSES = [value for value in vars(errors).values() if inspect.isclass(value)]


@pytest.mark.parametrize("error", CLASSES)
def test_every_error_has_the_root(error: type[Exception]) -> None:
    """One except clause catches all, and all are named in the module's tree."""
    assert issubclass(error, ClaimcheckError)
    assert error.__name__ in errors.__all__
    assert error.__name__ in str(errors.__doc__)


def test_the_docs_draw_the_same_tree() -> None:
    """The page and the module show one tree."""
    (page,) = re.findall(r"```text\n(ClaimcheckError.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    assert page in str(errors.__doc__)


def test_a_caret_stands_under_the_place() -> None:
    """A value that can't be parsed is shown with the place that breaks it."""
    error = InvalidDateError("no such month", source="2023-13-01", span=(5, 7))
    assert str(error).splitlines() == ["no such month", "    2023-13-01", "         ^^"]
    assert str(InvalidDateError("no date")) == "no date"
