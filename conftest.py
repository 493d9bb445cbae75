"""The examples in the README, the docs and the docstrings are tests."""

from __future__ import annotations

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

_OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE

pytest_collect_file = (
    Sybil(
        parsers=[PythonCodeBlockParser(doctest_optionflags=_OPTIONS), SkipParser()],
        patterns=["README.md", "docs/*.md"],
    )
    + Sybil(parsers=[DocTestParser(optionflags=_OPTIONS)], patterns=["claimcheck/**/*.py"])
).pytest()
