"""The public types, as a user's type checker sees them; checked, never run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, assert_type

import claimcheck


class Constant:
    """An encoder of one's own."""

    name = "constant"

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """Return the same vector for every text."""
        return [[1.0] for _ in texts]


article = claimcheck.parse_article("Harga naik.", published=dt.date(2024, 3, 4), name="Kota")
report = claimcheck.check(article, against=[article], encoder=Constant())

assert_type(article, claimcheck.Article)
assert_type(article.published, dt.date | None)
assert_type(article.claims, tuple[claimcheck.Claim, ...])
assert_type(article.attributions[0].content, tuple[claimcheck.Span, ...])
assert_type(article.claims[0].attribution, claimcheck.Attribution | None)
assert_type(article.timexes[0].earliest, dt.date | dt.datetime | None)
assert_type(article.timexes[0].first_day, dt.date | None)
assert_type(report, claimcheck.Report)
assert_type(report[0], claimcheck.Finding)
assert_type(report[0].verdict, claimcheck.Verdict)
assert_type([f.differences for f in report], list[tuple[claimcheck.Difference, ...]])
assert_type(report.to_dict(), dict[str, Any])
assert_type(claimcheck.Report.from_dict(report.to_dict()), claimcheck.Report)
assert_type(report.to_html(), str)
