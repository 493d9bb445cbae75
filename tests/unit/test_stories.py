"""Story files: what they hold, and what is refused."""

from __future__ import annotations

import datetime as dt

import pytest

from claimcheck.errors import StoryError
from claimcheck.stories import StoryText, parse_story

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
    assert [report.name or report.stem for report in story.reports] == ["antara", "AFP"]
    assert [report.illustrative for report in story.reports] == [False, True]


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("article", "s.toml: not TOML"),
        ("", "expected the key 'article'; the allowed keys are article, reports, report_language"),
        ("article = 1\nreports = []", "article is 1; expected a table"),
        ("[article]\n[[reports]]\nfile = 'r'", r"\[article\]: expected the key 'file'"),
        (
            "[article]\nfile = 'a'\ndate = 'x'\n[[reports]]\nfile = 'r'",
            "unknown key 'date'; the allowed keys are file, name, published, language, url, title",
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


def test_a_story_tells_what_is_known_of_a_text() -> None:
    """Address, headline, authors and the time of publication can be given."""
    toml = """
    [article]
    file = "a.txt"
    published = 2024-07-01T08:30:00+07:00
    url = "https://kota.example/a"
    title = "Harga naik"
    author = ["Ani Wijaya", "Budi Tan"]
    [[reports]]
    file = "in/reuters.txt"
    author = "Eva Lund"
    """
    story = parse_story(toml, file="s.toml")
    assert story.article.published == dt.datetime.fromisoformat("2024-07-01T08:30:00+07:00")
    assert story.article.url == "https://kota.example/a"
    assert story.article.author == ["Ani Wijaya", "Budi Tan"]
    assert story.reports[0] == StoryText(file="in/reuters.txt", author="Eva Lund")
    assert story.reports[0].stem == "reuters"


@pytest.mark.parametrize(
    "toml", ["a = " + "[" * 5000, "a = 0x" + "f" * 9000, "a = " + "9" * 9000, "x = 1\nx = 2"]
)
def test_odd_toml_is_a_story_error_of_one_line(toml: str) -> None:
    """Depth and length end in a message that can be read."""
    with pytest.raises(StoryError) as found:
        parse_story(toml, file="s.toml")
    assert len(str(found.value)) < 300
