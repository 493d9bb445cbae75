"""The report and its views; values to strings, and nothing written."""

from __future__ import annotations

from claimcheck.report.exports import write_csv, write_jsonl
from claimcheck.report.jsonld import script_safe
from claimcheck.report.report import Report, write_article_text

__all__ = [
    "Report",
    "script_safe",
    "write_article_text",
    "write_csv",
    "write_jsonl",
]
