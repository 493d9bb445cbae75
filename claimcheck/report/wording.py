"""The words of a report in one language: labels from its pack, names and plurals from CLDR."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING

import attrs

from claimcheck.judging.explain import explain
from claimcheck.languages import available_languages, load_language
from claimcheck.languages.report import ReportSection
from claimcheck.model import Claim, Finding, Timex, Verdict
from claimcheck.report.calendar import date_in_words, day_in_words

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["Wording", "wording_for"]


@attrs.frozen(kw_only=True, eq=False)
class Wording:
    """How a report's values are said in one language."""

    section: ReportSection
    locale: Locale

    @property
    def tag(self) -> str:
        """The language's tag."""
        return self.locale.language

    def label(self, name: str, **places: object) -> str:
        """Return a label or a sentence of the pack, its places filled."""
        return self.section.labels.get(name, name).format(**places)

    def verdict(self, verdict: Verdict) -> str:
        """Return what a verdict is called."""
        return self.section.verdicts.get(verdict.value, verdict.value)

    def relation(self, relation: str) -> str:
        """Return how a passage stands to the claim."""
        return self.section.relations.get(relation, relation)

    def kind(self, kind: str) -> str:
        """Return what a kind of detail is called."""
        return self.section.kinds.get(kind, kind)

    def stance(self, stance: str) -> str:
        """Return what a speaker does with the content."""
        return self.section.stances.get(stance, stance)

    def words_of(self, kind: str) -> str:
        """Return in whose words a statement stands."""
        return self.section.wordings.get(kind, kind)

    def count(self, name: str, number: int) -> str:
        """Return a number with its noun, in the plural form that CLDR asks for."""
        forms = self.section.counts.get(name, {})
        form = forms.get(self.locale.plural_form(number)) or forms.get("other", "{count}")
        return form.format(count=number)

    def day(self, day: dt.date) -> str:
        """Return a day written out."""
        return day_in_words(day, self.locale)

    def date(self, timex: Timex) -> str:
        """Return a date's value in words, as exact as the text has it; EDTF where words fail."""
        return date_in_words(timex.edtf, self.section.dates, self.locale)

    def language_name(self, tag: str) -> str:
        """Return what a language is called."""
        name: str = self.locale.languages.get(tag, tag)
        return name

    def speaker(self, claim: Claim) -> str:
        """Return who makes a claim, marked where the resolution isn't sure."""
        if claim.attribution is None:
            return self.label("article")
        if not claim.speaker:
            return self.label("unnamed")
        resolution = claim.attribution.resolution
        if resolution is not None and not resolution.certain:
            return self.label("unsure", speaker=claim.speaker)
        return claim.speaker

    def judgement(self, finding: Finding) -> str:
        """Return a finding's verdict, with the kinds of detail that differ."""
        verdict = self.verdict(finding.verdict)
        kinds = list(dict.fromkeys(self.kind(d.kind) for d in finding.differences))
        if not kinds:
            return verdict
        return self.label("on", verdict=verdict, kinds=", ".join(kinds))

    def explanation(self, finding: Finding) -> str:
        """Return a sentence that says why a finding has its verdict; empty where there is none."""
        return explain(
            finding.verdict, finding.differences, finding.evidence, language=load_language(self.tag)
        )

    def backing(self, finding: Finding) -> str:
        """Return how many newsrooms and voices stand behind a verdict; empty for none."""
        counts = {"newsrooms": finding.origins, "voices": finding.voices}
        return ", ".join(self.count(name, number) for name, number in counts.items() if number)


def wording_for(tag: str) -> Wording:
    """
    Return the words of a language; a language without any is served by the pack that says so.

    Raises:
        UnknownLanguageError: there is no such language.

    >>> from claimcheck.model import Verdict
    >>> wording_for("id").verdict(Verdict.CONFLICTING)
    'bertentangan'
    """
    pack = load_language(tag)
    return _wording(pack.tag if pack.report.labels else _common_tag())


@functools.cache
def _wording(tag: str) -> Wording:
    from babel import Locale  # noqa: PLC0415  (CLDR is read only when it is asked)

    return Wording(section=load_language(tag).report, locale=Locale.parse(tag))


@functools.cache
def _common_tag() -> str:
    tags = available_languages()
    return next((tag for tag in tags if load_language(tag).report.serves_others), tags[0])
