"""What a call may hold: each argument as the rooms take it, or an error that says what is wrong."""

from __future__ import annotations

import datetime as dt
import itertools
import math
from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.errors import (
    ArticleError,
    CheckError,
    InvalidDateError,
    UnknownLanguageError,
    shown,
)
from claimcheck.languages import Language, available_languages, load_language
from claimcheck.model import Article, Encoder, Evidence, Finding, Source
from claimcheck.reading import markup_of

__all__ = [
    "article_to_check",
    "as_language",
    "as_name",
    "as_names",
    "as_published",
    "as_text",
    "described",
    "reports_to_check",
    "usable_encoder",
    "with_surroundings",
]

_HINTS = {
    "HTML": "take the text out of the page first, or save it as .html for the command line",
    "JSON": "pass the value that holds the article's text, or save ninjs as .json for the command "
    "line",
}
_AROUND = 32  # code points beside a passage, as annotation clients keep them
_FORMS = "'2023-09-15' or '2023-09-15T08:30+07:00'"


def as_text(text: object) -> str:
    """
    Return the article's text.

    Raises:
        ArticleError: it is no string, an empty one, HTML or JSON.
    """
    if not isinstance(text, str):
        hint = "decode it first" if isinstance(text, bytes) else "pass its text"
        message = f"expected the article's text as str, found {type(text).__name__}: {hint}"
        raise ArticleError(message)
    if not text.strip():
        message = "expected an article's text, found an empty one"
        raise ArticleError(message)
    markup = markup_of(text)
    if markup is not None:
        message = f"expected an article's plain text, found {markup}: {_HINTS[markup]}"
        raise ArticleError(message)
    return text


def as_language(tag: object) -> Language:
    """
    Return the pack of a language tag; ``en-US`` and ``EN`` mean ``en``.

    Raises:
        UnknownLanguageError: it is no tag, or that of no language that is known.
    """
    if isinstance(tag, str):
        return load_language(tag)
    known = ", ".join(map(repr, available_languages()))
    message = (
        f"language is {shown(tag)}: expected a tag as str, such as {known}, or None to detect it"
    )
    raise UnknownLanguageError(message)


def as_name(value: object, key: str) -> str | None:
    """
    Return a name, a title or an address; None for an empty one.

    Raises:
        ArticleError: it is no string.
    """
    if value is None or isinstance(value, str):
        return (value or "").strip() or None
    message = f"{key} is {shown(value)}: expected a str, or None where it isn't known"
    raise ArticleError(message)


def as_names(value: object, key: str) -> tuple[str, ...]:
    """
    Return the names that a str, or a sequence of them, holds.

    Raises:
        ArticleError: it is neither.
    """
    names = [value] if isinstance(value, str) else value
    if value is None:
        return ()
    if isinstance(names, list | tuple) and all(isinstance(name, str) for name in names):
        return tuple(name.strip() for name in names if name.strip())
    message = f"{key} is {shown(value)}: expected a name as str, or a list of names"
    raise ArticleError(message)


def as_published(
    published: object, *, name: str = "published"
) -> tuple[dt.date | None, dt.datetime | None]:
    """
    Return the day of publication, and the instant where one was given.

    Args:
        published: what was given.
        name: what the caller calls it.

    Raises:
        InvalidDateError: it is no date, no datetime and no ISO 8601 string.

    >>> as_published("2023-09-15T08:30+07:00")[0]
    datetime.date(2023, 9, 15)
    >>> as_published("2023-09-15")
    (datetime.date(2023, 9, 15), None)
    """
    if isinstance(published, str):
        published = _parsed(published.strip()) or published
    if published is None:
        return None, None
    if isinstance(published, dt.datetime):
        return published.date(), published
    if isinstance(published, dt.date):
        return published, None
    message = (
        f"{name} is {shown(published)}: expected a date, a datetime or an ISO 8601 string "
        f"such as {_FORMS}"
    )
    raise InvalidDateError(message)


def _parsed(written: str) -> dt.date | None:
    """Return the date or the datetime that an ISO 8601 string holds; None where it is neither."""
    for form in (dt.date, dt.datetime):
        try:
            return form.fromisoformat(written)
        except ValueError:
            continue
    return None


def article_to_check(article: object) -> Article:
    """
    Return the article to check.

    Raises:
        CheckError: it is no Article.
    """
    if isinstance(article, Article):
        return article
    message = f"expected an Article to check, found {_kind(article)}: parse_article first"
    raise CheckError(message)


def reports_to_check(against: object) -> tuple[Article, ...]:
    """
    Return the reports to check against, each with a name of its own; one Article is one report.

    Raises:
        CheckError: there is none, or something that is no Article.
    """
    sources = _listed(against)
    wrong = [_kind(source) for source in sources if not isinstance(source, Article)]
    if wrong or not sources:
        found = wrong[0] if wrong else "nothing"
        message = (
            f"expected one or more Articles to check against, found {found}: pass a list of "
            "what parse_article gives, one a report"
        )
        raise CheckError(message)
    return _named([source for source in sources if isinstance(source, Article)])


def _listed(against: object) -> list[object]:
    if isinstance(against, str | bytes | Article):
        return [against]
    return list(against) if isinstance(against, Iterable) else [against]


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def _named(reports: Sequence[Article]) -> tuple[Article, ...]:
    """
    Return the reports with names that tell them apart, so that each can be cited.

    One without a name is called by its place; another one of a name gets a number in brackets,
    which leaves its newsroom the same.
    """
    taken = {report.name for report in reports}
    cited: dict[tuple[str, str, dt.date | None], str] = {}
    free: dict[tuple[str, bool], Iterator[str]] = {}
    named = []
    for place, report in enumerate(reports, 1):
        own = report.name or f"report {place}"
        names = free.setdefault((own, report.name is None), _numbered(own))
        key = (own, report.text, report.published)
        if key not in cited:
            cited[key] = next(n for n in names if n == report.name or n not in taken)
            taken.add(cited[key])
        named.append(attrs.evolve(report, name=cited[key]))
    return tuple(named)


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name} ({number})" for number in itertools.count(2))


def usable_encoder(encoder: object) -> Encoder | None:
    """
    Return the encoder that was given, with what it returns looked at.

    Raises:
        CheckError: it has no name, or can't encode.
    """
    if encoder is None:
        return None
    if isinstance(encoder, Encoder) and isinstance(encoder.name, str):
        return _Checked(encoder)
    message = (
        f"encoder is {shown(encoder)}: expected None, or an object with a name (str) and "
        "encode(texts) -> one vector a text"
    )
    raise CheckError(message)


class _Checked:
    """An encoder whose vectors are looked at before anything is compared by them."""

    def __init__(self, encoder: Encoder) -> None:
        self.name = encoder.name
        self._encoder = encoder

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """
        Return one vector a text.

        Raises:
            CheckError: the encoder fails, or gives something else.
        """
        try:
            vectors = [[float(x) for x in vector] for vector in self._encoder.encode(texts)]
        except Exception as error:
            message = (
                f"the encoder {self.name!r} failed on {len(texts)} texts: expected one vector of "
                f"numbers a text, found {type(error).__name__}: {error}"
            )
            raise CheckError(message) from error
        widths = {len(vector) for vector in vectors}
        if len(vectors) != len(texts) or len(widths) > 1 or 0 in widths:
            found = f"{len(vectors)} of {' or '.join(map(str, sorted(widths))) or 'no'} dimensions"
        elif not all(math.isfinite(x) for vector in vectors for x in vector):
            found = "numbers that are not finite"
        else:
            return vectors
        message = (
            f"the encoder {self.name!r}: expected {len(texts)} vectors of one length, one a text, "
            f"found {found}"
        )
        raise CheckError(message)


def described(report: Article, article: Article) -> Source:
    """Return what a check tells of a report: everything but its text."""
    return Source(
        name=report.name or "",
        published=report.published,
        language=report.language,
        url=report.url,
        title=report.title,
        authors=report.byline,
        published_at=report.published_at,
        identical=report.text.split() == article.text.split(),
    )


def with_surroundings(
    findings: Iterable[Finding], reports: Iterable[Article]
) -> tuple[Finding, ...]:
    """Return the findings, each passage with the words that stand around it in its report."""
    texts = {report.name: report.text for report in reports}
    return tuple(
        attrs.evolve(
            finding,
            evidence=tuple(_surrounded(p, texts.get(p.source, "")) for p in finding.evidence),
        )
        for finding in findings
    )


def _surrounded(passage: Evidence, text: str) -> Evidence:
    start, end = passage.span.start, passage.span.end
    return attrs.evolve(
        passage, prefix=text[max(0, start - _AROUND) : start], suffix=text[end : end + _AROUND]
    )
