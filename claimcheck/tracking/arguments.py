"""What callers of a ledger give: articles, instants, words; each wrong one a clear error."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from claimcheck.errors import LedgerError, shown
from claimcheck.model import Article

__all__ = ["as_article", "as_articles", "as_instant", "as_words", "end_of", "period_between"]

_FIRST = dt.datetime.min.replace(tzinfo=dt.UTC)
_LAST = dt.datetime.max.replace(tzinfo=dt.UTC)


def as_articles(articles: object) -> tuple[Article, ...]:
    """
    Return the articles to track; one by itself is one.

    Raises:
        LedgerError: there is something that is no Article.
    """
    if isinstance(articles, str | bytes | Article) or not isinstance(articles, Iterable):
        return (as_article(articles),)
    return tuple(map(as_article, articles))


def as_article(value: object) -> Article:
    """
    Return an article to track.

    Raises:
        LedgerError: it is none.
    """
    if isinstance(value, Article):
        return value
    message = f"expected an Article to track, found {shown(value)}: parse_article first"
    raise LedgerError(message)


def end_of(instant: object) -> dt.datetime:
    """
    Return an instant, in UTC where it has no zone; of a day its end.

    Raises:
        LedgerError: it is neither a date nor a datetime.
    """
    if isinstance(instant, dt.datetime):
        return instant if instant.tzinfo is not None else instant.replace(tzinfo=dt.UTC)
    if not isinstance(instant, dt.date):
        message = (
            f"expected a datetime.date or datetime.datetime, found {shown(instant)}: "
            "of a text, datetime.date.fromisoformat gives one"
        )
        raise LedgerError(message)
    midnight = dt.datetime.combine(instant, dt.time(), tzinfo=dt.UTC)
    return midnight + dt.timedelta(days=1) if instant < dt.date.max else _LAST


def period_between(since: object, until: object) -> tuple[dt.datetime, dt.datetime]:
    """Return the instants after which and until which a period lasts; open where None is given."""
    start = _FIRST if since is None else end_of(since)
    return start, _LAST if until is None else end_of(until)


def as_instant(value: object) -> dt.datetime:
    """
    Return when a person decided something, in UTC where it has no zone.

    Raises:
        LedgerError: it is no datetime.
    """
    if isinstance(value, dt.datetime):
        return end_of(value)
    message = f"instant: expected a datetime.datetime, found {shown(value)}"
    raise LedgerError(message)


def as_words(value: object, key: str) -> str:
    """
    Return words that a caller gives.

    Raises:
        LedgerError: they are no text.
    """
    if isinstance(value, str):
        return value
    message = f"{key}: expected a str, found {shown(value)}"
    raise LedgerError(message)
