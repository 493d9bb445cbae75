"""The manual's pages: every feature and every word is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import claimcheck
from claimcheck.languages import available_languages, load_language
from scripts.manual import FAILING, GLOSSARY, ROOT, api, terms, write_pages


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages, written."""
    folder = tmp_path_factory.mktemp("manual") / "pages"
    write_pages(folder)
    return folder


def test_every_feature_has_a_page_in_its_language(pages: Path) -> None:
    """An Indonesian feature stands in the Indonesian manual, and is listed there."""
    for file in (ROOT / "features").rglob("*.feature"):
        name, _, tag = file.stem.partition(".")
        page = Path(file.parent.name) / f"{name}.md"
        assert (pages / (tag or "en") / page).exists()
        assert f"({page.as_posix()})" in (pages / (tag or "en") / "index.md").read_text("utf-8")


def test_verdicts_are_told_in_the_language_of_the_page(pages: Path) -> None:
    """A reader of the Indonesian page reads no English key."""
    text = "".join(page.read_text("utf-8") for page in pages.glob("id/verdicts/*.md"))
    assert "| bertentangan | tanggal |" in text
    assert "| conflicting |" not in text


def test_no_key_is_left_in_an_indonesian_table(pages: Path) -> None:
    """Verdicts, kinds, stances and the like are told in words, in each column that holds them."""
    columns = GLOSSARY["columns"]
    keys = {
        key
        for tables in columns.values()
        for table in tables
        for key in getattr(load_language("en").report, table)
    }
    left = []
    for page in pages.glob("id/*/*.md"):
        heads: list[str] = []
        for line in page.read_text("utf-8").splitlines():
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip("|"))]
            if not line.startswith("|"):
                heads = []
            elif not heads:
                heads = cells
            else:
                pairs = zip(heads, cells, strict=True)
                left += [cell for head, cell in pairs if head in columns and cell in keys]
    assert left == []


def test_a_page_says_what_its_columns_hold(pages: Path) -> None:
    """EDTF is explained where it is shown, once, in the language of the page."""
    for tag, word in (("en", "Extended Date/Time Format"), ("id", "angka yang tidak diketahui")):
        assert (pages / tag / "dates" / "clock_times.md").read_text("utf-8").count(word) == 1
        assert word not in (pages / tag / "reading" / "turns.md").read_text("utf-8")


def test_limits_are_shown_with_their_state(pages: Path) -> None:
    """Each known failure says so beside its example."""
    for tag, said in FAILING.items():
        text = (pages / tag / "limits" / "known_limits.md").read_text("utf-8")
        assert text.count(said) == text.count("### ") > 0


def test_no_example_is_taken_for_markup(pages: Path) -> None:
    """A place to fill, a tag or a star in an example is shown as it is."""
    for page in (*pages.glob("en/*/*.md"), *pages.glob("id/*/*.md")):
        assert "<" not in page.read_text("utf-8")


def test_the_words_of_every_language_are_listed() -> None:
    """Each verdict stands beside its words."""
    text = terms()
    for tag in available_languages():
        assert all(word in text for word in load_language(tag).report.verdicts.values())
    assert "XXXX-09-14" in text


def test_the_front_door_is_described() -> None:
    """Each public name has its docstring."""
    text = api()
    assert all(f"## {name}\n" in text for name in claimcheck.__all__)
    assert "published: its day of publication" in text
