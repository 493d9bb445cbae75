"""The report as a table, printed."""

from __future__ import annotations

import claimcheck


def test_a_printed_report_is_a_table(report: claimcheck.Report) -> None:
    """Claim, verdict, best evidence and why stand in columns."""
    head, rule, first, second = str(report).splitlines()
    assert head.split() == ["Claim", "Verdict", "Best", "evidence", "why"]
    assert set(rule) == {"-", " "}
    assert "Rice costs <more> now" in first
    assert "The same is reported by wire." in first
    assert second.startswith("The harvest of 40 tons starts in March…")
    assert "wire: The harvest starts in April…" in second
    assert second.index("conflicting: date") == head.index("Verdict")
