"""One text that was handed over, and what is known of it."""

from __future__ import annotations

import datetime as dt
import email.utils
from collections.abc import Sequence

import attrs

__all__ = ["Item", "instant_of", "text_of"]


@attrs.frozen(kw_only=True)
class Item:
    """
    A text, made of what was handed over, with what is known of it.

    ``left_out`` says in words what of it is not in ``text``.
    """

    text: str
    name: str | None = None
    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: dt.date | None = None
    language: str | None = None
    left_out: tuple[str, ...] = ()


def text_of(title: str | None, paragraphs: Sequence[str]) -> str:
    """Return an article's text: its headline, where the story doesn't begin with it, and story."""
    story = [paragraph for paragraph in paragraphs if paragraph.strip()]
    head = (title or "").strip()
    if head and (not story or " ".join(story[0].split()) != " ".join(head.split())):
        story.insert(0, head)
    return "\n\n".join(story)


def instant_of(written: object) -> dt.date | None:
    """
    Return the day, or the instant, that a form's date holds: ISO 8601, or RFC 2822 as in feeds.

    >>> instant_of("Wed, 03 Jul 2024 09:12:44 +0700").isoformat()
    '2024-07-03T09:12:44+07:00'
    >>> instant_of("soon") is None
    True
    """
    if not isinstance(written, str):
        return None
    stripped = written.strip()
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat, _of_mail):
        try:
            return read(stripped)
        except (ValueError, TypeError, OverflowError):
            continue
    return None


def _of_mail(written: str) -> dt.datetime:
    return email.utils.parsedate_to_datetime(written)
