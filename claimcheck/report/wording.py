"""The words of a report in one language: labels from its pack, names and plurals from CLDR."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from claimcheck.judging.explain import explain
from claimcheck.languages import available_languages, load_language
from claimcheck.languages.report import ReportSection
from claimcheck.model import Article, Attribution, Claim, Finding, Timex, Verdict
from claimcheck.report.calendar import date_in_words, day_in_words
from claimcheck.report.factuality import ASSERTED, DENIED, factuality_of
from claimcheck.report.outcome import URGENT, Outcome
from claimcheck.report.paint import printable

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["Wording", "capitalized", "common_tag", "numbers_in", "wording_for"]

_NUMBERS_SHOWN = 12
_SUPPORTS = frozenset({Verdict.CORROBORATED, Verdict.PARTIAL})
_SUREST = 0.99  # the highest share that is shown: no verdict is wholly sure


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

    def publication(self, day: dt.date | None, instant: dt.datetime | None) -> str:
        """Return when something was published, with the time of day where it is known."""
        if day is None:
            return self.label("undated")
        return f"{self.day(day)}, {instant:%H:%M}" if instant else self.day(day)

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

    def who(self, claim: Claim, article: Article) -> str:
        """Return who makes a claim, by which words of the article, and in whose words."""
        attribution, speaker = claim.attribution, self.speaker(claim)
        return self.in_words(attribution, speaker, article) if attribution else speaker

    def in_words(self, attribution: Attribution, speaker: str, article: Article) -> str:
        """Return a speaker with the words that name him, and in whose words the statement is."""
        named = attribution.source.of(article.text) if attribution.source else ""
        if named and named != attribution.speaker:
            speaker = self.label("lead", speaker=speaker, words=printable(named))
        return f"{speaker}, {self.words_of(attribution.kind)}"

    def standing(self, claim: Claim) -> str:
        """Return in words who denies, doubts, asks or plans what a claim says; else nothing."""
        return self.told(factuality_of(claim), self.speaker(claim) if claim.speaker else None)

    def told(self, factuality: str, speaker: str | None) -> str:
        """Return a factuality in words, with the speaker where there is one; empty if stated."""
        if factuality == ASSERTED:
            return ""
        form = self.section.factualities_by.get(factuality)
        if form and speaker:
            return form.format(speaker=speaker)
        return self.section.factualities.get(factuality, factuality)

    def statement(self, claim: Claim) -> str:
        """Return the claim as it may be shown alone: what isn't stated never looks like a fact."""
        return self.stated(self.standing(claim), claim.text)

    def stated(self, standing: str, text: str) -> str:
        """Return a text with what becomes of it before it, where that isn't that it is stated."""
        if not standing:
            return text
        return self.label("stated", standing=capitalized(standing), claim=text)

    def urgency(self, outcome: Outcome) -> str:
        """Return what is to be acted on, with the numbers of the claims, or that nothing is."""
        verdicts = {verdict.value: numbers for verdict, numbers in outcome.tally().items()}
        parts = [
            self.label("which", count=self.count(verdict, len(found)), claims=numbers_in(found))
            for verdict in URGENT
            if (found := verdicts.get(verdict))
        ]
        if parts:
            return capitalized("; ".join(parts)) + "."
        if not len(outcome):
            return self.label("empty")
        return self.label("alone" if verdicts.keys() == {Verdict.UNMENTIONED.value} else "calm")

    def judgement(self, finding: Finding) -> str:
        """Return a finding's verdict, with the kinds of detail that differ."""
        verdict, kinds = self.verdict_on(finding), self.kinds(finding)
        return self.label("on", verdict=verdict, kinds=kinds) if kinds else verdict

    def verdict_on(self, finding: Finding) -> str:
        """Return a finding's verdict; what supports a denial doesn't support what is denied."""
        verdict = self.verdict(finding.verdict)
        is_denial = factuality_of(finding.claim) == DENIED and finding.verdict in _SUPPORTS
        return self.label("as_denial", verdict=verdict) if is_denial else verdict

    def kinds(self, finding: Finding) -> str:
        """Return the kinds of detail that differ, each once."""
        return ", ".join(dict.fromkeys(self.kind(d.kind) for d in finding.differences))

    def explanation(self, finding: Finding) -> str:
        """Return a sentence that says why a finding has its verdict; empty where there is none."""
        return explain(
            finding.verdict,
            finding.differences,
            finding.evidence,
            reasons=finding.reasons,
            language=load_language(self.tag),
        )

    def backing(self, finding: Finding) -> str:
        """Return how many newsrooms and voices stand behind a verdict; empty for none."""
        counts = {"newsrooms": finding.origins, "voices": finding.voices}
        told = [self.count(name, number) for name, number in counts.items() if number]
        sure = [self.sure(finding.confidence)] if finding.confidence else []
        return ", ".join(told + sure)

    def sure(self, confidence: float) -> str:
        """Return how sure something is, in words; nothing is wholly."""
        from babel.numbers import format_percent  # noqa: PLC0415  (CLDR is read only when asked)

        percent = format_percent(min(confidence, _SUREST), locale=self.locale)
        return self.label("sure", percent=percent)

    def notes(self, finding: Finding) -> list[tuple[str, str]]:
        """Return what differs and makes no conflict, each with its label, once."""
        return list(
            dict.fromkeys(
                (
                    self.label(name),
                    self.label(
                        "against_it", source=d.source, claimed=d.claimed, reported=d.reported
                    ),
                )
                for name, found in (("possible", finding.possible), ("variants", finding.variants))
                for d in found
            )
        )


def numbers_in(numbers: Sequence[int]) -> str:
    """Return the numbers of claims in a row, a dozen at most."""
    shown = ", ".join(map(str, numbers[:_NUMBERS_SHOWN]))
    return f"{shown}, …" if len(numbers) > _NUMBERS_SHOWN else shown


def capitalized(text: str) -> str:
    """Return a text with its first letter in upper case, the rest as it is."""
    return text[:1].upper() + text[1:]


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
    return _wording(pack.tag if pack.report.labels else common_tag())


@functools.cache
def _wording(tag: str) -> Wording:
    from babel import Locale  # noqa: PLC0415  (CLDR is read only when it is asked)

    return Wording(section=load_language(tag).report, locale=Locale.parse(tag))


@functools.cache
def common_tag() -> str:
    """Return the tag of the language whose words serve those that have none."""
    tags = available_languages()
    return next((tag for tag in tags if load_language(tag).report.serves_others), tags[0])
