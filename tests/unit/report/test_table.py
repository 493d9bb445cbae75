"""The report as a table, printed."""

from __future__ import annotations

import attrs

import claimcheck
from claimcheck.report.layout import columns_of


def test_a_printed_report_is_a_table(report: claimcheck.Report) -> None:
    """Claim, verdict, best evidence and why stand in columns."""
    head, rule, *rest = str(report).splitlines()
    assert head.split() == ["Claim", "Verdict", "Best", "evidence", "why"]
    assert set(rule) == {"-", " "}
    first, second = (part.splitlines() for part in "\n".join(rest).split("\n\n"))
    assert first[0].startswith("Rice costs <more> now")
    assert column(first, head.index("why")) == "The same is reported by wire."
    assert column(second, 0, head.index("Verdict")) == "The harvest of 40 tons starts in March 2024"
    assert column(second, head.index("Verdict"), head.index("Best")) == "conflicting: date"
    assert column(second, head.index("Best"), head.index("why")).startswith("wire: The harvest")


def test_a_printed_report_fits_a_terminal(report: claimcheck.Report) -> None:
    """80 columns, whatever the words are, and a few lines a claim: what is long is cut."""
    claim = attrs.evolve(report[0].claim, text="mahkamah" * 40 + " 金正恩と会談した" * 40)
    long = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim), report[1]))
    lines = str(long).splitlines()
    assert max(map(columns_of, lines)) <= 80
    assert len(lines) <= 2 + 2 * 4 + 1
    assert any("…" in line for line in lines)


def column(lines: list[str], start: int, end: int | None = None) -> str:
    """Return what stands in a column, as one line."""
    return " ".join(" ".join(line[start:end] for line in lines).split())
