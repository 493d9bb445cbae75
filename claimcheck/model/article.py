"""The article, read: the text and everything that is marked in it."""

from __future__ import annotations

import datetime as dt

import attrs

from claimcheck.model.annotations import Attribution, Claim, Mention, Quantity, Timex
from claimcheck.model.span import Block, Diagnostic, Span

__all__ = ["Article"]


@attrs.frozen(kw_only=True)
class Article:
    """
    An article, read: every value in it points into ``text``.

    ``name`` is the outlet, ``byline`` its authors, ``cited`` the outlets that it relies on,
    ``credits`` the photo agencies. ``sentences`` are the spans of its story sentences.
    """

    text: str = attrs.field(repr=False)
    language: str
    name: str | None = None
    published: dt.date | None = None
    byline: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Span, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    def __repr__(self) -> str:
        """Return a short line for people."""
        title = self.text.strip().split("\n", 1)[0][:50]
        return f"<Article {title!r} — {self.name or self.language}, {len(self.claims)} claims>"
