"""The words of a language that the report is written in."""

from __future__ import annotations

import attrs

__all__ = ["ReportSection"]


@attrs.frozen(kw_only=True)
class ReportSection:
    """
    The ``report.toml`` file of a pack: what a reader of the report sees.

    ``serves_others`` marks the pack whose words serve languages that have none of their own.
    ``verdicts``, ``kinds``, ``relations`` and ``stances`` name those values; ``factualities`` too,
    and ``factualities_by`` with the speaker; ``wordings`` says in whose words a statement stands;
    ``labels`` are headings and sentences with ``{places}`` to fill;
    ``tracking`` are those of claims followed over days;
    ``counts`` hold one form a CLDR plural category; ``dates`` are forms that CLDR lacks, by name or
    by the code of a season, quarter or half in EDTF.
    """

    serves_others: bool = False
    verdicts: dict[str, str] = attrs.field(factory=dict)
    kinds: dict[str, str] = attrs.field(factory=dict)
    relations: dict[str, str] = attrs.field(factory=dict)
    stances: dict[str, str] = attrs.field(factory=dict)
    factualities: dict[str, str] = attrs.field(factory=dict)
    factualities_by: dict[str, str] = attrs.field(factory=dict)
    wordings: dict[str, str] = attrs.field(factory=dict)
    labels: dict[str, str] = attrs.field(factory=dict)
    tracking: dict[str, str] = attrs.field(factory=dict)
    counts: dict[str, dict[str, str]] = attrs.field(factory=dict)
    dates: dict[str, str] = attrs.field(factory=dict)
