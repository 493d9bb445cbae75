"""The report and its views; values to strings, and nothing written."""

from __future__ import annotations

from claimcheck.report.report import Report, write_article_text

__all__ = ["Report", "write_article_text"]
