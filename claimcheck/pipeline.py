"""The order of the steps: ``parse_article`` and ``check``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from claimcheck.attribution import find_attributions
from claimcheck.claims import build_claims, resolve_speakers
from claimcheck.dates import find_timexes
from claimcheck.errors import ArticleError, CheckError, InvalidDateError
from claimcheck.judging import judge
from claimcheck.languages import load_language
from claimcheck.mentions import find_mentions
from claimcheck.model import Article, Encoder, Source
from claimcheck.quantities import find_quantities
from claimcheck.reading import detect_language, read
from claimcheck.report import Report

__all__ = ["check", "parse_article"]


def parse_article(
    text: str,
    *,
    published: str | dt.date | None = None,
    language: str | None = None,
    name: str | None = None,
) -> Article:
    """
    Return the article that a text holds: its attributions, dates and claims.

    Args:
        text: the article, headline to byline, web furniture and all.
        published: its day of publication, a date, a datetime or ISO 8601; without it a date that
            needs it stays partly unspecified (``XXXX-09-14``).
        language: its language's tag; detected when None.
        name: the outlet, as evidence will cite it.

    Raises:
        ArticleError: the text is empty or no string.
        InvalidDateError: ``published`` is no date.
        UnknownLanguageError: there is no such language.
    """
    pack = detect_language(_checked(text)) if language is None else load_language(language)
    document = read(_checked(text), pack, published=_as_date(published))
    timexes = find_timexes(document)
    dated = [timex.span for timex in timexes if timex.type in {"date", "time"}]
    quantities = find_quantities(document, taken=dated)
    mentions = find_mentions(document)
    attributions = resolve_speakers(document, find_attributions(document), mentions)
    claims = build_claims(
        document, attributions, timexes=timexes, quantities=quantities, mentions=mentions
    )
    return Article(
        text=text,
        language=pack.tag,
        name=name,
        published=document.published,
        byline=document.byline,
        cited=document.cited,
        credits=document.credits,
        blocks=document.blocks,
        sentences=document.story_spans,
        attributions=attributions,
        timexes=timexes,
        quantities=quantities,
        mentions=mentions,
        claims=claims,
        diagnostics=document.diagnostics,
    )


def check(
    article: Article, against: Sequence[Article], *, encoder: Encoder | None = None
) -> Report:
    """
    Return a report on how other articles stand to each claim of an article.

    Args:
        article: the article to check.
        against: the reports to compare it with, at least one; each needs a ``name`` to be cited
            by, or gets one by its place ("report 1").
        encoder: compares meanings across languages; without one the packs' concept words do.

    Raises:
        CheckError: ``against`` is empty, or holds something that is no Article.
    """
    if not isinstance(article, Article):
        message = (
            f"expected an Article to check, found {type(article).__name__}: parse_article first"
        )
        raise CheckError(message)
    sources = list(against)
    wrong = [type(source).__name__ for source in sources if not isinstance(source, Article)]
    if wrong or not sources:
        found = wrong[0] if wrong else "nothing"
        message = f"expected one or more Articles to check against, found {found}"
        raise CheckError(message)
    named = tuple(_named(source, index) for index, source in enumerate(sources, 1))
    findings = judge(article, named, encoder=encoder)
    return Report(
        article=article,
        sources=tuple(
            Source(name=s.name or "", published=s.published, language=s.language) for s in named
        ),
        findings=findings,
        encoder=None if encoder is None else encoder.name,
    )


def _named(source: Article, index: int) -> Article:
    return source if source.name else attrs.evolve(source, name=f"report {index}")


def _checked(text: object) -> str:
    if not isinstance(text, str):
        message = (
            f"expected the article's text as str, found {type(text).__name__}: decode it first"
        )
        raise ArticleError(message)
    if not text.strip():
        message = "expected an article's text, found an empty one"
        raise ArticleError(message)
    return text


def _as_date(published: object) -> dt.date | None:
    if published is None:
        return None
    if isinstance(published, dt.datetime):
        return published.date()
    if isinstance(published, dt.date):
        return published
    if isinstance(published, str):
        try:
            return dt.datetime.fromisoformat(published.strip()).date()
        except ValueError:
            pass
    message = (
        f"published is {published!r}: expected a date, a datetime or an ISO 8601 string "
        "such as '2023-09-15'"
    )
    raise InvalidDateError(message)
