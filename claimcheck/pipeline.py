"""The order of the steps: ``parse_article`` and ``check``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from claimcheck.attribution import find_attributions
from claimcheck.calls import (
    article_to_check,
    as_language,
    as_name,
    as_names,
    as_published,
    as_text,
    described,
    reports_to_check,
    usable_encoder,
    with_surroundings,
)
from claimcheck.claims import Marks, build_claims, parser_diagnostics, resolve_speakers
from claimcheck.dates import find_timexes
from claimcheck.mentions import find_mentions
from claimcheck.model import Article, Encoder, Parser
from claimcheck.quantities import find_quantities
from claimcheck.reading import detect_language, read, without_own
from claimcheck.syntax import load_parser

if TYPE_CHECKING:
    from claimcheck.report import Report

__all__ = ["check", "parse_article"]


def parse_article(  # noqa: PLR0913  (each is a fact that an outlet may give)
    text: str,
    *,
    published: str | dt.date | None = None,
    language: str | None = None,
    name: str | None = None,
    url: str | None = None,
    title: str | None = None,
    author: str | Sequence[str] | None = None,
    parser: Parser | None = None,
) -> Article:
    """
    Return the article that a text holds: its attributions, dates and claims.

    Args:
        text: the article, headline to byline, web furniture and all.
        published: its day of publication, with the time where that is known: a date, a datetime
            or ISO 8601; without it a date that needs it stays partly unspecified
            (``XXXX-09-14``).
        language: its language's tag; detected when None.
        name: the outlet, as evidence will cite it.
        url: where it was published.
        title: its headline, where the text doesn't begin with it.
        author: who wrote it, one name or several; read from the text when None.
        parser: reads the syntax of its sentences; when None, the one that comes with the package,
            where there is one for the language.

    Raises:
        ArticleError: the text is empty, HTML, JSON or no string, or what is told of it is no
            string.
        InvalidDateError: ``published`` is no date.
        UnknownLanguageError: there is no such language.
    """
    text, (day, instant) = as_text(text), as_published(published)
    pack = detect_language(text) if language is None else as_language(language)
    document = read(text, pack, published=day)
    parser = parser or load_parser(pack)
    timexes = find_timexes(document)
    dated = [timex.span for timex in timexes if timex.type in {"date", "time"}]
    quantities = find_quantities(document, taken=dated)
    mentions = find_mentions(document)
    attributions = resolve_speakers(document, find_attributions(document, dated), mentions)
    claims = build_claims(
        document,
        attributions,
        marks=Marks(timexes=timexes, quantities=quantities, mentions=mentions),
        parser=parser,
    )
    return Article(
        text=text,
        language=pack.tag,
        name=as_name(name, "name"),
        url=as_name(url, "url"),
        title=as_name(title, "title"),
        published=document.published,
        published_at=instant,
        byline=as_names(author, "author") or document.byline,
        cited=without_own(document.cited, as_name(name, "name")),
        credits=document.credits,
        blocks=document.blocks,
        sentences=document.story_spans,
        attributions=attributions,
        timexes=timexes,
        quantities=quantities,
        mentions=mentions,
        claims=claims,
        diagnostics=(*document.diagnostics, *parser_diagnostics(document, parser)),
    )


def check(
    article: Article, against: Iterable[Article] | Article = (), *, encoder: Encoder | None = None
) -> Report:
    """
    Return a report on how other articles stand to each claim of an article.

    Args:
        article: the article to check.
        against: the reports to compare it with, one or more; each needs a ``name`` to be cited
            by, or gets one by its place ("report 1").
        encoder: compares meanings across languages; without one the packs' concept words do.

    Raises:
        CheckError: ``against`` is empty, or holds something that is no Article; or the encoder is
            none.
    """
    from claimcheck.judging import judge  # noqa: PLC0415  (8 MB that no parse needs)
    from claimcheck.report import Report  # noqa: PLC0415

    article, reports = article_to_check(article), reports_to_check(against)
    encoder = usable_encoder(encoder)
    findings = judge(article, reports, encoder=encoder)
    return Report(
        article=article,
        sources=tuple(described(report, article) for report in reports),
        findings=with_surroundings(findings, reports),
        encoder=None if encoder is None else encoder.name,
    )
