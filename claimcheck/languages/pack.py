"""The language pack: words and patterns of words, never code."""

from __future__ import annotations

import attrs

from claimcheck.languages.attribution import AttributionSection
from claimcheck.languages.claims import ClaimsSection
from claimcheck.languages.dates import DatesSection
from claimcheck.languages.judging import JudgingSection
from claimcheck.languages.lexical import LexicalSection
from claimcheck.languages.mentions import MentionsSection
from claimcheck.languages.quantities import QuantitiesSection
from claimcheck.languages.reading import ReadingSection
from claimcheck.languages.report import ReportSection
from claimcheck.languages.syntax import SyntaxSection

__all__ = ["Language"]


@attrs.frozen(kw_only=True, eq=False)
class Language:
    """
    One language, as its folder ``data/<tag>`` says: a section for each room.

    Compared and hashed by identity (the loader gives one value a tag), so that rooms can keep
    their compiled tables in a ``functools.cache`` keyed on it.
    """

    tag: str
    name: str = ""
    reading: ReadingSection = ReadingSection()
    syntax: SyntaxSection = SyntaxSection()
    lexical: LexicalSection = LexicalSection()
    dates: DatesSection = DatesSection()
    quantities: QuantitiesSection = QuantitiesSection()
    mentions: MentionsSection = MentionsSection()
    attribution: AttributionSection = AttributionSection()
    claims: ClaimsSection = ClaimsSection()
    judging: JudgingSection = JudgingSection()
    report: ReportSection = ReportSection()

    @property
    def is_bare(self) -> bool:
        """Whether there is no pack behind it, but what CLDR knows of the language."""
        return not self.name
