"""The report as HTML: one page that loads nothing, by the templates beside this module."""

from __future__ import annotations

import functools
import re
import zlib
from typing import TYPE_CHECKING

import attrs

from claimcheck.model import Evidence, Finding, Source, Span
from claimcheck.report.outcome import RANKED, Outcome, telling_first
from claimcheck.report.parts import Piece, parts_of, pieces, rivals_in
from claimcheck.report.saying import saying_times
from claimcheck.report.story import StoryBlock, story_blocks
from claimcheck.report.text import dates_in_words, facts_of, notes_on, source_notes, title_of
from claimcheck.report.wording import Wording, capitalized, wording_for

if TYPE_CHECKING:
    from jinja2 import Environment

    from claimcheck.model import Attribution, Timex

__all__ = ["writable", "write_fragment", "write_page"]

_PASSAGES_SHOWN = 3
_URGENT_SHOWN = 12  # in the summary; all of them stand first among the claims
_ICONS = {
    "conflicting": "≠", "outdated": "↻", "updates": "↑", "partial": "◐",
    "corroborated": "✓", "unmentioned": "○",
}  # fmt: skip
_WORDS = ("tally", "heading", "reading", "outlets", "show", "to_article", "skip", "made")
# HTML has no place for these, not even escaped: controls, surrogates and noncharacters.
_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
    )
    + "]"
)
_REPLACEMENT = "\ufffd"


def write_page(outcome: Outcome, *, language: str | None = None) -> str:
    """Return the whole report as one HTML page that loads nothing."""
    return _rendered("page.html.jinja", outcome, language)


def write_fragment(outcome: Outcome, *, language: str | None = None) -> str:
    """Return the report as a piece of HTML with its own style, as a notebook shows it."""
    return _rendered("report.html.jinja", outcome, language)


def _rendered(template: str, outcome: Outcome, language: str | None) -> str:
    wording = wording_for(language or outcome.article.language)
    page = _page(outcome, wording)
    return _environment().get_template(template).render(page=page, root="div")


@functools.cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader  # noqa: PLC0415  (needed only for a page)

    return Environment(
        loader=PackageLoader("claimcheck.report"),
        autoescape=True,
        finalize=writable,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def writable(value: object) -> object:
    """Return a text without what HTML can't hold; anything else as it is."""
    return _UNWRITABLE.sub(_REPLACEMENT, value) if type(value) is str else value


@attrs.frozen(kw_only=True)
class _Choice:
    """A verdict of the tally, and a filter."""

    verdict: str
    words: str
    count: int


@attrs.frozen(kw_only=True)
class _Passage:
    """A passage of a report."""

    source: str
    url: str
    relation: str
    relation_words: str
    facts: str
    lang: str
    words: tuple[Piece, ...]


@attrs.frozen(kw_only=True)
class _Card:
    """A claim with what the reports make of it."""

    number: int
    name: str
    verdict: str
    verdict_words: str
    icon: str
    kinds: str
    standing: str
    claim: tuple[Piece, ...]
    who: str
    when: tuple[tuple[str, str], ...]
    why: str
    notes: tuple[tuple[str, str], ...]
    passages: tuple[_Passage, ...]
    more: tuple[_Passage, ...]
    more_words: str
    backing: str
    placed: bool


@attrs.frozen(kw_only=True)
class _Outlet:
    """A report, and how often it agrees and differs."""

    name: str
    url: str
    title: str
    lang: str
    badges: tuple[str, ...]
    facts: str


@attrs.frozen(kw_only=True)
class _Day:
    """The reports of one day."""

    name: str
    outlets: tuple[_Outlet, ...]


@attrs.frozen(kw_only=True)
class _Page:
    """All that the template shows, in words."""

    lang: str
    article_lang: str
    prefix: str
    window_title: str
    title: str
    url: str
    kicker: str
    facts: str
    urgency: str
    urgent: tuple[_Card, ...]
    tally: tuple[_Choice, ...]
    cards: tuple[_Card, ...]
    days: tuple[_Day, ...]
    notes: tuple[str, ...]
    blocks: tuple[StoryBlock, ...]
    encoder: str
    words: dict[str, str]


@attrs.frozen(kw_only=True)
class _Maker:
    """What every card needs."""

    outcome: Outcome
    wording: Wording
    sources: dict[str, Source]
    said: dict[Attribution, tuple[Timex, ...]]


def _page(outcome: Outcome, wording: Wording) -> _Page:
    article = outcome.article
    maker = _Maker(
        outcome=outcome,
        wording=wording,
        sources={source.name: source for source in outcome.sources},
        said=saying_times(article),
    )
    cards = [_card(number, finding, maker) for number, finding in enumerate(outcome, 1)]
    urgent = outcome.urgent()
    first, *facts = (
        facts_of(article, wording) if article.name else ("", *facts_of(article, wording))
    )
    encoder = "no_encoder" if outcome.encoder is None else "encoder"
    return _Page(
        lang=wording.tag,
        article_lang=article.language,
        prefix=f"r{zlib.crc32(article.text.encode('utf-8', 'replace')):x}-",
        window_title=wording.label("page", title=title_of(article)),
        title=title_of(article),
        url=_web_address(article.url),
        kicker=first,
        facts=" · ".join(facts),
        urgency=wording.urgency(outcome),
        urgent=tuple(cards[number - 1] for number in urgent[:_URGENT_SHOWN]),
        tally=_tally(outcome, wording),
        cards=tuple(cards[number - 1] for number in (*urgent, *outcome.others())),
        days=_days(maker),
        notes=tuple(notes_on(outcome.sources, wording)),
        blocks=story_blocks(outcome, wording),
        encoder=wording.label(encoder, encoder=outcome.encoder),
        words={name: wording.label(name) for name in _WORDS},
    )


def _tally(outcome: Outcome, wording: Wording) -> tuple[_Choice, ...]:
    """Return the verdicts with their counts, what needs a look first."""
    tally = sorted(outcome.tally().items(), key=lambda item: RANKED.index(item[0].value))
    return tuple(
        _Choice(verdict=verdict.value, words=wording.verdict(verdict), count=len(numbers))
        for verdict, numbers in tally
    )


def _card(number: int, finding: Finding, maker: _Maker) -> _Card:
    wording, claim, article = maker.wording, finding.claim, maker.outcome.article
    passages = [_passage(p, finding, maker) for p in telling_first(finding.evidence)]
    more = passages[_PASSAGES_SHOWN:]
    said = maker.said.get(claim.attribution, ()) if claim.attribution else ()
    when = {"said": dates_in_words(said, article, wording)}
    when["date"] = dates_in_words(tuple(t for t in claim.timexes if t.edtf), article, wording)
    return _Card(
        number=number,
        name=wording.label("number", number=number),
        verdict=finding.verdict.value,
        verdict_words=capitalized(wording.verdict_on(finding)),
        icon=_ICONS.get(finding.verdict.value, "•"),
        kinds=wording.kinds(finding),
        standing=capitalized(wording.standing(claim)),
        claim=_claim_words(finding, article.text),
        who=wording.who(claim, article),
        when=tuple((wording.label(name), value) for name, value in when.items() if value),
        why=wording.explanation(finding),
        notes=tuple(wording.notes(finding)),
        passages=tuple(passages[:_PASSAGES_SHOWN]),
        more=tuple(more),
        more_words=wording.count("more", len(more)),
        backing=wording.backing(finding),
        placed=bool(claim.content),
    )


def _claim_words(finding: Finding, text: str) -> tuple[Piece, ...]:
    """Return the claim's words, those marked that the reports treat apart."""
    words, marks, done = finding.claim.text, [], 0
    for part in parts_of(finding):
        said = part.span.of(text)
        at = words.find(said, done)
        if at < 0:
            at = words.find(said)
        if at >= 0 and said:
            marks.append((Span(at, at + len(said)), part.state))
            done = at + len(said)
    return tuple(pieces(words, marks))


def _passage(passage: Evidence, finding: Finding, maker: _Maker) -> _Passage:
    source, wording = maker.sources.get(passage.source), maker.wording
    facts = [wording.publication(source.published, source.published_at)] if source else []
    if source:
        facts += source_notes(source, wording)
    marks = [(span, "rival") for span in rivals_in(passage, finding)]
    return _Passage(
        source=passage.source,
        url=_web_address(source.url if source else None),
        relation=passage.relation,
        relation_words=wording.relation(passage.relation),
        facts=" · ".join(facts),
        lang=source.language if source else maker.outcome.article.language,
        words=tuple(pieces(passage.text, marks)),
    )


def _days(maker: _Maker) -> tuple[_Day, ...]:
    """Return the reports by their day of publication, the earliest first, undated ones last."""
    wording = maker.wording
    counts: dict[str, dict[str, int]] = {}
    for finding in maker.outcome:
        for passage in finding.evidence:
            of_source = counts.setdefault(passage.source, {})
            of_source[passage.relation] = of_source.get(passage.relation, 0) + 1
    grouped: dict[str, list[_Outlet]] = {}
    for source in sorted(maker.outcome.sources, key=_when):
        day = wording.publication(source.published, None)
        outlet = _outlet(source, counts.get(source.name, {}), wording)
        grouped.setdefault(day, []).append(outlet)
    return tuple(_Day(name=day, outlets=tuple(outlets)) for day, outlets in grouped.items())


def _when(source: Source) -> tuple[bool, str]:
    moment = source.published_at or source.published
    return moment is None, moment.isoformat() if moment else ""


def _outlet(source: Source, counts: dict[str, int], wording: Wording) -> _Outlet:
    times = [f"{source.published_at:%H:%M}"] if source.published_at else []
    by = [wording.label("byline", names=", ".join(source.authors))] if source.authors else []
    tally = [f"{wording.relation(relation)} {count}" for relation, count in counts.items()]
    none = [] if tally else [wording.label("silent")]
    return _Outlet(
        name=source.name,
        url=_web_address(source.url),
        title=source.title or "",
        lang=source.language,
        badges=tuple(source_notes(source, wording)),
        facts=" · ".join([*times, wording.language_name(source.language), *by, *tally, *none]),
    )


def _web_address(url: str | None) -> str:
    """Return an address that a page may link to; empty for none, and for any other scheme."""
    return url if url and url.lower().startswith(("http://", "https://")) else ""
