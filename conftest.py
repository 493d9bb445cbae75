"""The examples in the README, the docs and the docstrings are tests."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path
from typing import Any

from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

_OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE
_FILE = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
_CALL = re.compile(r"^```console\n\$ claimcheck ([^\n]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SURE = re.compile(r"\b\d+% ")  # of a verdict: it moves a little whenever weights are fitted
_FILES = "FILES"


def _files(document: Document) -> Iterator[Region]:
    """Yield the files that a page gives; later examples have them, by name."""
    for match in _FILE.finditer(document.text):
        yield Region(match.start(), match.end(), match.groups(), _keep)


def _keep(example: Example) -> None:
    name, text = example.parsed
    example.namespace.setdefault(_FILES, {})[name] = text


def _calls(document: Document) -> Iterator[Region]:
    """Yield the calls that a page with files shows, each with what is printed."""
    if _FILE.search(document.text):
        for match in _CALL.finditer(document.text):
            yield Region(match.start(), match.end(), match.groups(), _call)


def _call(example: Example) -> None:
    words, shown = example.parsed
    printed = _printed(words, example.namespace[_FILES])
    assert _SURE.sub("", printed).strip() == _SURE.sub("", shown).strip()


def _printed(words: str, files: dict[str, Any]) -> str:
    """Return what the command prints in a folder with some files, where no terminal is."""
    env = {key: value for key, value in os.environ.items() if key not in {"COLUMNS", "LINES"}}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_text(text, "utf-8")
        command = [sys.executable, "-m", "claimcheck", *shlex.split(words)]
        done = subprocess.run(  # noqa: S603  (our own)
            command, cwd=folder, env=env, capture_output=True, text=True, check=True
        )
    return done.stdout


pytest_collect_file = (
    Sybil(
        parsers=[PythonCodeBlockParser(doctest_optionflags=_OPTIONS), SkipParser(), _files, _calls],
        patterns=["README.md", "docs/*.md"],
    )
    + Sybil(parsers=[DocTestParser(optionflags=_OPTIONS)], patterns=["claimcheck/**/*.py"])
).pytest()
