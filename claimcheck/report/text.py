"""The report, and a parsed article, for a person to read: painted lines of a given width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.model import Article, Attribution, Evidence, Finding, Source, Timex, Verdict
from claimcheck.report.factuality import factuality_of_stance
from claimcheck.report.layout import Layout, columns_of
from claimcheck.report.outcome import DIFFERS, Outcome, telling_first
from claimcheck.report.paint import Paint, printable, shorten
from claimcheck.report.parts import unsaid_in
from claimcheck.report.saying import saying_times
from claimcheck.report.wording import Wording, numbers_in, wording_for

__all__ = [
    "USUAL_WIDTH",
    "dates_in_words",
    "facts_of",
    "notes_on",
    "source_notes",
    "title_of",
    "write_article",
    "write_report",
]

USUAL_WIDTH = 80
"""Columns: what a terminal and a mail have at least."""

_LONGEST_LABEL = 16
_MARKS = {'"': '"”', "“": "”", "«": "»"}  # what opens a quotation, and what closes it
_PASSAGES_SHOWN = 4
_PASSAGE_LENGTH = 300
_TITLE_LENGTH = 120
_UNSAID_LENGTH = 90


@attrs.frozen(kw_only=True)
class _Page:
    """What every part of the text needs: the words, the layout, and when things were said."""

    wording: Wording
    layout: Layout
    article: Article
    said: dict[Attribution, tuple[Timex, ...]]


def write_report(
    outcome: Outcome, *, paint: Paint, width: int = USUAL_WIDTH, language: str | None = None
) -> str:
    """
    Return what a check found, for a person: who said what, and what the reports say of it.

    Args:
        outcome: the findings.
        paint: how pieces are marked, by role.
        width: the longest line, in characters.
        language: the language of the labels; the article's when None.
    """
    page = _page(outcome.article, paint, width, language)
    return "\n".join([*_report_lines(outcome, page), ""])


def write_article(
    article: Article, *, paint: Paint, width: int = USUAL_WIDTH, language: str | None = None
) -> str:
    """Return what was read in an article, for a person: statements, dates, what was left out."""
    page = _page(article, paint, width, language)
    return "\n".join([*_article_lines(page), ""])


def _page(article: Article, paint: Paint, width: int, language: str | None) -> _Page:
    wording = wording_for(language or article.language)
    names = ("source", "said", "date", "behind", "why")
    labels = [wording.label(name) for name in names] + list(wording.section.relations.values())
    column = min(_LONGEST_LABEL, max(map(len, labels)))
    layout = Layout(paint=paint, width=width, column=column)
    return _Page(wording=wording, layout=layout, article=article, said=saying_times(article))


def _report_lines(outcome: Outcome, page: _Page) -> Iterator[str]:
    wording, layout, urgent = page.wording, page.layout, outcome.urgent()
    first = outcome[urgent[0] - 1].verdict.value if urgent else ""
    yield from layout.paragraph(wording.urgency(outcome), first)
    yield ""
    yield from _head(page)
    yield from layout.paragraph(_summary(outcome, wording))
    yield ""
    yield wording.label("against")
    yield from _sources(outcome.sources, page)
    encoder = "no_encoder" if outcome.encoder is None else "encoder"
    yield from layout.paragraph(wording.label(encoder, encoder=outcome.encoder), "note")
    others = outcome.others()
    for heading, numbers in (("look", urgent), ("others", others if urgent else ())):
        if numbers:
            yield ""
            yield from layout.paragraph(wording.label(heading), "title")
            yield from _findings(outcome, numbers, page)
    if not urgent:
        yield from _findings(outcome, others, page)


def _findings(outcome: Outcome, numbers: Sequence[int], page: _Page) -> Iterator[str]:
    for number in numbers:
        yield ""
        yield from _finding(number, outcome[number - 1], page)


def _head(page: _Page) -> Iterator[str]:
    article, wording = page.article, page.wording
    yield from page.layout.paragraph(title_of(article), "title")
    yield from page.layout.paragraph(" · ".join(facts_of(article, wording)), "note")


def title_of(article: Article) -> str:
    """Return the article's headline, or its first words."""
    if article.title:
        return shorten(article.title, _TITLE_LENGTH)
    heads = (block.span.of(article.text) for block in article.blocks if block.kind == "headline")
    return shorten(next(heads, "") or article.text[: 2 * _TITLE_LENGTH], _TITLE_LENGTH)


def facts_of(article: Article, wording: Wording) -> list[str]:
    """Return what is known of an article: outlet, day, language, authors, outlets, photos."""
    facts = [article.name] if article.name else []
    day = wording.publication(article.published, article.published_at)
    facts.append(wording.label("published", day=day) if article.published else day)
    facts.append(wording.label("language", language=wording.language_name(article.language)))
    lists = {"byline": article.byline, "cited": article.cited, "credits": article.credits}
    facts += [wording.label(key, names=", ".join(found)) for key, found in lists.items() if found]
    return facts


def _summary(outcome: Outcome, wording: Wording) -> str:
    """Return how many claims got which verdict, and which claims need a look."""
    parts = []
    for verdict, numbers in outcome.tally().items():
        count = f"{len(numbers)} {wording.verdict(verdict)}"
        if verdict is not Verdict.CORROBORATED:
            count = wording.label("which", count=count, claims=numbers_in(numbers))
        parts.append(count)
    return f"{wording.count('claims', len(outcome))}: {', '.join(parts)}".removesuffix(": ")


def _sources(sources: tuple[Source, ...], page: _Page) -> Iterator[str]:
    wording = page.wording
    rows = [
        (
            printable(source.name),
            wording.publication(source.published, source.published_at),
            wording.language_name(source.language),
            ", ".join(source_notes(source, wording)),
        )
        for source in sources
    ]
    widths = [max((columns_of(row[i]) for row in rows), default=0) for i in range(4)]
    narrow = sum(widths) + 2 * len(widths) > page.layout.width
    for row in rows:
        if narrow:
            yield from page.layout.body(", ".join(filter(None, row)))
            continue
        pairs = zip(row, widths, strict=True)
        cells = [cell + " " * (width - columns_of(cell)) for cell, width in pairs]
        yield f"  {'  '.join(cells)}".rstrip()
    for note in notes_on(sources, wording):
        yield from page.layout.paragraph(note, "note")


def source_notes(source: Source, wording: Wording) -> list[str]:
    """Return what must be said wherever a report is named: an example, or the article itself."""
    marks = {"illustrative": source.illustrative, "identical": source.identical}
    return [wording.label(name) for name, marked in marks.items() if marked]


def notes_on(sources: tuple[Source, ...], wording: Wording) -> list[str]:
    """Return in whole sentences what must be said of some of the reports."""
    marks = {
        "illustrative_note": any(source.illustrative for source in sources),
        "identical_note": any(source.identical for source in sources),
    }
    return [wording.label(name) for name, marked in marks.items() if marked]


def _finding(number: int, finding: Finding, page: _Page) -> Iterator[str]:
    wording, layout, claim = page.wording, page.layout, finding.claim
    yield from layout.entry(number, wording.judgement(finding).upper(), finding.verdict.value)
    yield from layout.body(wording.statement(claim), "quote")
    yield from _statement(wording.speaker(claim), claim.attribution, page)
    yield from _dates(claim.timexes, page)
    explanation = wording.explanation(finding)
    if explanation:
        role = DIFFERS if finding.differences else ""
        yield from layout.row(wording.label("why"), explanation, role)
    unsaid = unsaid_in(finding, page.article.text)
    if unsaid:
        shown = "; ".join(f"“{shorten(words, _UNSAID_LENGTH)}”" for words in unsaid)
        yield from layout.row(wording.label("unsaid"), shown)
    for label, note in wording.notes(finding):
        yield from layout.row(label, note)
    yield from _passages(finding.evidence, page)
    backing = wording.backing(finding)
    if backing:
        yield from layout.row(wording.label("behind"), backing)


def _statement(speaker: str, attribution: Attribution | None, page: _Page) -> Iterator[str]:
    """Yield who said it, in whose words, with which source and cue, and when."""
    wording, layout = page.wording, page.layout
    label = wording.label("source")
    if attribution is None:
        yield from layout.row(label, speaker)
        return
    yield from layout.row(label, wording.in_words(attribution, speaker, page.article))
    times = page.said.get(attribution, ())
    if times:
        yield from layout.row(wording.label("said"), _written(times, page))


def _dates(timexes: tuple[Timex, ...], page: _Page) -> Iterator[str]:
    dated = tuple(timex for timex in timexes if timex.edtf)
    if dated:
        yield from page.layout.row(page.wording.label("date"), _written(dated, page))


def _written(timexes: tuple[Timex, ...], page: _Page) -> str:
    return dates_in_words(timexes, page.article, page.wording)


def dates_in_words(timexes: tuple[Timex, ...], article: Article, wording: Wording) -> str:
    """Return expressions with their values: "bulan Oktober = October 2023"."""
    pairs = [(printable(timex.span.of(article.text)), wording.date(timex)) for timex in timexes]
    return "; ".join(said if said == value else f"{said} = {value}" for said, value in pairs)


def _passages(evidence: tuple[Evidence, ...], page: _Page) -> Iterator[str]:
    """Yield the best passages, those that differ first."""
    ordered = telling_first(evidence)
    for passage in ordered[:_PASSAGES_SHOWN]:
        role = DIFFERS if passage.relation == DIFFERS else ""
        words = shorten(_without_open_mark(passage.text), _PASSAGE_LENGTH)
        relation = page.wording.relation(passage.relation)
        yield from page.layout.row(relation, f"{passage.source}: {words}", role)
    left = len(ordered) - _PASSAGES_SHOWN
    if left > 0:
        yield from page.layout.row("", page.wording.count("more", left), "note")


def _without_open_mark(words: str) -> str:
    """Return a passage without the mark of a quotation that only a later sentence closes."""
    mark = words[:1]
    if mark not in _MARKS or any(closing in words[1:] for closing in _MARKS[mark]):
        return words
    return words[1:].lstrip()


def _article_lines(page: _Page) -> Iterator[str]:
    article, wording, layout = page.article, page.wording, page.layout
    yield from _head(page)
    counts = {
        "attributions": len(article.attributions),
        "dates": len(article.timexes),
        "claims": len(article.claims),
    }
    summary = ", ".join(wording.count(name, number) for name, number in counts.items())
    yield from layout.paragraph(summary, "title")
    for number, attribution in enumerate(article.attributions, 1):
        yield ""
        content = " … ".join(piece.of(article.text) for piece in attribution.content)
        told = wording.told(factuality_of_stance(attribution.stance), attribution.speaker)
        yield from layout.entry(number, wording.stated(told, content), "quote")
        speaker = attribution.speaker or wording.label("unnamed")
        yield from _statement(speaker, attribution, page)
        inside = tuple(
            t for t in article.timexes if any(p.contains(t.span) for p in attribution.content)
        )
        yield from _dates(inside, page)
        yield from layout.row(wording.label("stance"), _how(attribution, article, wording), "note")
    yield from _leftovers(page)


def _how(attribution: Attribution, article: Article, wording: Wording) -> str:
    """Return what the speaker does with the content, and which words name the speaker."""
    stance, resolution = wording.stance(attribution.stance), attribution.resolution
    mention = resolution.mention if resolution else None
    if mention is None or mention == attribution.source:
        return stance
    return wording.label("resolved", stance=stance, words=printable(mention.of(article.text)))


def _leftovers(page: _Page) -> Iterator[str]:
    """Yield the lines that are no story text, and what was odd in the text."""
    article = page.article
    groups = {
        "furniture": [
            (page.wording.label(f"block_{block.kind}"), block.span.of(article.text))
            for block in article.blocks
            if block.kind in {"furniture", "caption", "byline"}
        ],
        "notes": [(page.wording.label("note"), note.message) for note in article.diagnostics],
    }
    for label, rows in groups.items():
        if rows:
            yield ""
            yield from page.layout.paragraph(page.wording.label(label), "title")
        for kind, text in rows:
            yield from page.layout.row(kind, shorten(text, _PASSAGE_LENGTH), "note")
