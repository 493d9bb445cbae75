"""What is called EDTF is EDTF: every value parses in the ``edtf`` library."""

from __future__ import annotations

import datetime as dt
import json
import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck.dates import find_timexes
from claimcheck.dates.calendar import Value
from claimcheck.dates.notation import edtf_of
from claimcheck.languages import load_language
from claimcheck.reading import read

ROOT = Path(__file__).resolve().parents[3]
BENCH = ROOT.parent / "shared" / "bench"
DEV_FILES = sorted(BENCH.glob("*s_*_dev*.jsonl"))
FEATURES = sorted((ROOT / "features").rglob("*.feature"))
DAYS = (None, dt.date(2024, 7, 3))
LANGUAGES = ("en", "id")


def parses(edtf: str) -> bool:
    """Return whether the library takes a value."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own parser's
        from edtf import EDTFParseException, parse_edtf  # noqa: PLC0415

        try:
            parse_edtf(edtf)
        except (EDTFParseException, TypeError):
            return False
    return True


def values(text: str, language: str) -> set[str]:
    """Return the values of a text, with and without a day of publication."""
    pack = load_language(language)
    return {
        timex.edtf
        for day in DAYS
        for timex in find_timexes(read(text, pack, published=day))
        if timex.edtf
    }


def told(path: Path) -> Iterator[str]:
    """Yield the EDTF values in the tables of a feature or a page."""
    column = None
    for line in path.read_text("utf-8").splitlines():
        cells = [cell.strip(" `") for cell in line.strip().strip("|").split("|")]
        if not line.lstrip().startswith("|"):
            column = None
        elif "edtf" in cells:
            column = cells.index("edtf")
        elif column is not None and re.match(r"[\dX.]", cells[column]):
            yield cells[column].split(",")[0].rstrip("`")


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.name)
def test_every_value_of_the_features_parses(path: Path) -> None:
    """Those that the tables tell, and those that are found in all that the file says."""
    text = path.read_text("utf-8")
    found = values(text, "id" if ".id." in path.name else "en") | set(told(path))
    assert [edtf for edtf in sorted(found) if not parses(edtf)] == []


def test_every_value_of_the_page_parses() -> None:
    """The page on dates shows no value that EDTF doesn't have."""
    shown = list(told(ROOT / "docs" / "dates.md"))
    assert shown
    assert [edtf for edtf in shown if not parses(edtf)] == []


@pytest.mark.skipif(not BENCH.is_dir(), reason="the dev files are not beside the project")
@pytest.mark.parametrize("path", DEV_FILES, ids=[path.stem for path in DEV_FILES])
def test_every_value_of_the_dev_files_parses(path: Path) -> None:
    """The texts of the corpora, each in its language."""
    language = "id" if "_id_" in path.name else "en"
    found: set[str] = set()
    for line in path.read_text("utf-8").splitlines():
        for text in texts(json.loads(line)):
            found |= values(text, language)
    assert [edtf for edtf in sorted(found) if not parses(edtf)] == []


def texts(value: Any) -> Iterator[str]:
    """Yield the texts of a row, at any depth."""
    if isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("2024-07-01T09:00", "2024-07-01T09:00:00"),
        ("2024-07-01T09:00:30Z", "2024-07-01T09:00:30Z"),
        ("XXXX-XX-XXT09:00", "XXXX-XX-XX"),
        ("2024-07-01T09:00/2024-07-01T11:00", "2024-07-01"),
        ("2024-07-01T23:00/2024-07-02T01:00", "2024-07-01/2024-07-02"),
        ("XXXX-21", "XXXX"),
        ("XXXX-XX-XX/..", "XXXX-XX-XX"),
        ("../199X", "199X"),
        ("XXXX-03-12/XXXX-03-14", "XXXX-03-12/XXXX-03-14"),
        ("XXXX-03/XXXX-05", "XXXX-05"),
        ("", ""),
    ],
)
def test_what_edtf_cannot_say_is_left_out(written: str, edtf: str) -> None:
    """No clock without seconds, none in an interval, no season of an unknown year."""
    assert edtf_of(Value(unit="day", edtf=written, timex3="")) == edtf
    assert not edtf or parses(edtf)


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("2024-33/2024-34", "2024-01/2024-06"),
        ("../2024-34", "../2024-06-30"),
        ("2024-33/..", "2024-01-01/.."),
        ("199X/200X", "1990/2009"),
    ],
)
def test_the_bounds_stand_for_what_no_interval_can_have(written: str, edtf: str) -> None:
    """An end that is a quarter or a decade is told by its months, days or years."""
    years = (1990, 2009) if "X" in written else (2024, 2024)
    last = dt.date(years[1], 12, 31) if "X" in written else dt.date(2024, 6, 30)
    value = Value(unit="quarter", edtf=written, timex3="", first=dt.date(years[0], 1, 1), last=last)
    assert edtf_of(value) == edtf
    assert parses(edtf)
