"""Story files: what they hold, and what is refused."""

from __future__ import annotations

import datetime as dt

import pytest

from claimcheck.errors import StoryError
from claimcheck.stories import parse_story, report_text

STORY = """
report_language = "en"
[article]
file = "harga.txt"
published = 2024-07-01
name = "Harian Kota"
language = "id"
[[reports]]
file = "wires/antara.txt"
published = "2024-06-30"
[[reports]]
name = "AFP"
file = "x.txt"
illustrative = true
"""


def test_a_story_names_an_article_and_its_reports() -> None:
    """A report without a name is cited by its file's."""
    story = parse_story(STORY, file="harga.toml")
    assert story.report_language == "en"
    assert story.article.name == "Harian Kota"
    assert story.article.published == dt.date(2024, 7, 1)
    assert [report.name for report in story.reports] == ["antara", "AFP"]
    assert [report.illustrative for report in story.reports] == [False, True]


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("article", "s.toml: not TOML"),
        ("", "expected the key 'article'; the allowed keys are article, reports, report_language"),
        ("article = 1\nreports = []", "article is 1; expected a dict"),
        ("[article]\n[[reports]]\nfile = 'r'", r"\[article\]: expected the key 'file'"),
        (
            "[article]\nfile = 'a'\ndate = 'x'\n[[reports]]\nfile = 'r'",
            "unknown key 'date'; the allowed keys are file, name, published, language",
        ),
        (
            "[article]\nfile = 'a'\npublished = 3\n[[reports]]\nfile = 'r'",
            "published is 3; expected a date or ISO 8601 string",
        ),
        ("[article]\nfile = 'a'\n[[reports]]\nfile = 4", r"\[\[reports\]\] 1: file is 4"),
        ("reports = [3]\n[article]\nfile = 'a'", "expected a table with a file, found 3"),
        ("reports = []\n[article]\nfile = 'a'", r"expected one or more \[\[reports\]\]"),
        ("[report]\nfile = 'a'", "unknown key 'report'"),
        (
            "[article]\nfile = 'a'\nillustrative = true\n[[reports]]\nfile = 'r'",
            "unknown key 'illustrative'",
        ),
    ],
)
def test_a_wrong_story_says_what_is_wrong(toml: str, message: str) -> None:
    """The place, the key and the allowed keys are named."""
    with pytest.raises(StoryError, match=message):
        parse_story(toml, file="s.toml")


def test_a_report_is_cited_by_its_name_or_its_file() -> None:
    """The stem serves where no name is given."""
    assert report_text(file="in/reuters.txt").name == "reuters"
    assert report_text(file="in/reuters.txt", name="Reuters").name == "Reuters"
