"""
Story files: a TOML text that names an article and the reports to check it against.

This module reads no file: the command line does.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

import attrs

from claimcheck.errors import StoryError, shown

__all__ = ["Story", "StoryText", "parse_story"]

_Kinds = tuple[tuple[type, ...], str]
_TEXT: _Kinds = ((str,), "string")
_ARTICLE_KEYS: dict[str, _Kinds] = {
    "file": _TEXT,
    "name": _TEXT,
    "published": ((dt.date, str), "date or ISO 8601 string"),
    "language": _TEXT,
    "url": _TEXT,
    "title": _TEXT,
    "author": ((str, list), "string, or list of strings"),
}
_REPORT_KEYS = _ARTICLE_KEYS | {"illustrative": ((bool,), "boolean, true or false")}
_STORY_KEYS: dict[str, _Kinds] = {
    "article": ((dict,), "table, [article]"),
    "reports": ((list,), "list of tables, [[reports]]"),
    "report_language": _TEXT,
}


@attrs.frozen(kw_only=True)
class StoryText:
    """
    One text of a story: its file, relative to the story's, and what is known of it.

    ``illustrative`` marks a report that was written as an example.
    """

    file: str
    name: str | None = None
    published: dt.date | str | None = None
    language: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | Sequence[str] | None = None
    illustrative: bool = False

    @property
    def stem(self) -> str:
        """The file's name without its ending: a report without a name is cited by it."""
        return PurePath(self.file).stem


@attrs.frozen(kw_only=True)
class Story:
    """An article and the reports to check it against; ``report_language`` is that of the labels."""

    article: StoryText
    reports: tuple[StoryText, ...]
    report_language: str | None = None


def parse_story(toml: str, *, file: str) -> Story:
    """
    Return the story that a TOML text holds.

    Args:
        toml: the story file's text.
        file: its name, for messages.

    Raises:
        StoryError: names the file, the key that is wrong and the keys that are allowed.

    >>> story = parse_story('''
    ... [article]
    ... file = "harga.txt"
    ... published = 2024-07-01
    ... [[reports]]
    ... file = "antara.txt"
    ... ''', file="harga.toml")
    >>> story.article.file, story.reports[0].file
    ('harga.txt', 'antara.txt')
    >>> story.reports[0].stem
    'antara'
    """
    try:
        table = tomllib.loads(toml)
    except (ValueError, RecursionError) as error:  # tomllib's own error is a ValueError
        message = f"{file}: not TOML that can be read: {error}"
        raise StoryError(message) from None
    _check_keys(table, _STORY_KEYS, required=("article", "reports"), place=file)
    article = StoryText(**_checked(table["article"], _ARTICLE_KEYS, place=f"{file}: [article]"))
    if not table["reports"]:
        message = f"{file}: expected one or more [[reports]], found none"
        raise StoryError(message)
    reports = tuple(
        StoryText(**_checked(report, _REPORT_KEYS, place=f"{file}: [[reports]] {number}"))
        for number, report in enumerate(table["reports"], 1)
    )
    return Story(article=article, reports=reports, report_language=table.get("report_language"))


def _checked(table: object, keys: dict[str, _Kinds], *, place: str) -> dict[str, Any]:
    """Return a table of the story file once its keys are seen to be right."""
    if not isinstance(table, dict):
        message = f"{place}: expected a table with a file, found {shown(table)}"
        raise StoryError(message)
    _check_keys(table, keys, required=("file",), place=place)
    return table


def _check_keys(
    table: dict[str, Any], keys: dict[str, _Kinds], *, required: tuple[str, ...], place: str
) -> None:
    allowed = ", ".join(keys)
    for key, value in table.items():
        if key not in keys:
            message = f"{place}: unknown key {shown(key)}; the allowed keys are {allowed}"
            raise StoryError(message)
        kinds, expected = keys[key]
        if not isinstance(value, kinds):
            message = f"{place}: {key} is {shown(value)}; expected a {expected}"
            raise StoryError(message)
    missing = [key for key in required if key not in table]
    if missing:
        message = f"{place}: expected the key {missing[0]!r}; the allowed keys are {allowed}"
        raise StoryError(message)
