"""The findings as rows, and the files that are made of them."""

from __future__ import annotations

import csv
import io
import json

import attrs
import pytest

import claimcheck
from claimcheck.report import write_csv, write_jsonl
from claimcheck.report.rows import COLUMNS


def test_a_row_is_a_claim_with_plain_values(report: claimcheck.Report) -> None:
    """Every row has the same keys, and values that a table can hold."""
    rows = report.rows()
    assert [tuple(row) for row in rows] == [COLUMNS, COLUMNS]
    assert all(isinstance(v, str | int | None) for row in rows for v in row.values())
    assert rows[0]["speaker"] == "Ani Wijaya"
    second = rows[1]
    assert second["verdict"] == "conflicting"
    assert (second["claimed"], second["reported"]) == ("March 2024", "April 2024")
    assert second["differs_on"] == "date"
    assert second["source"] == "wire"
    assert second["passage"] == "The harvest starts in April 2024, a spokesman said."
    assert second["published"] == "2024-02-06"


def test_a_row_tells_what_a_speaker_does_with_a_claim(report: claimcheck.Report) -> None:
    """A denied claim is no fact in a table either."""
    attribution = attrs.evolve(report.article.attributions[0], stance="denies")
    claim = attrs.evolve(report[0].claim, attribution=attribution)
    denied = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim),))
    assert denied.rows()[0]["factuality"] == "denied"


def test_a_claim_that_nobody_reports_has_no_passage(report: claimcheck.Report) -> None:
    """What isn't known is None."""
    silent = attrs.evolve(report[0], evidence=(), differences=())
    row = attrs.evolve(report, findings=(silent,)).rows()[0]
    assert row["source"] is row["passage"] is row["passage_start"] is row["source_url"] is None


def test_csv_is_read_by_its_heads(report: claimcheck.Report) -> None:
    """Several reports make one table with one head."""
    read = list(csv.DictReader(io.StringIO(write_csv([report, report]))))
    assert [row["number"] for row in read] == ["1", "2", "1", "2"]
    assert read[1]["reported"] == "April 2024"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1"])
def test_a_spreadsheet_runs_nothing(report: claimcheck.Report, text: str) -> None:
    """A text that a spreadsheet would take for a formula is no formula; JSON Lines keep it."""
    claim = attrs.evolve(report[0].claim, text=text)
    hostile = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim),))
    (row,) = csv.DictReader(io.StringIO(write_csv([hostile])))
    assert row["claim"] == "'" + text
    assert json.loads(write_jsonl([hostile]))["claim"] == text


def test_json_lines_hold_one_claim_a_line(report: claimcheck.Report) -> None:
    """Each line is the row."""
    lines = write_jsonl([report]).splitlines()
    assert [json.loads(line) for line in lines] == report.rows()


def test_markdown_tells_what_to_act_on_first(report: claimcheck.Report) -> None:
    """A heading, what to act on, and a table with the conflict above."""
    text = report.to_markdown()
    assert text.startswith("# Rice gets dearer\n\n**1 claim conflicts with another report (2).**")
    assert text.index("| 2 |") < text.index("| 1 |")
    assert "- **wire**, February 6, 2024, English, illustrative" in text
    assert "Ani Wijaya: Rice costs \\<more\\> now" in text
    assert "bertentangan: tanggal" in report.to_markdown(language="id")


def test_markdown_obeys_nothing_that_it_quotes(report: claimcheck.Report) -> None:
    """A pipe, a link, a tag or a new line in the news stays in its cell."""
    claim = attrs.evolve(report[0].claim, text="a | b [x](http://y) <b>\n# *no*", speaker=None)
    hostile = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim),))
    line = hostile.to_markdown().splitlines()[-1]
    assert r"a \| b \[x\](http://y) \<b\> \# \*no\*" in line
    assert line.startswith("| 1 |")
