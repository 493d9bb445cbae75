"""The article, read: the text and everything that is marked in it."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping, Sequence
from typing import Any, Self

import attrs

from claimcheck.errors import SerializationError
from claimcheck.model.annotations import Attribution, Mention, Quantity, Timex
from claimcheck.model.claim import Claim
from claimcheck.model.serialization import (
    SCHEMA,
    ClaimReferences,
    from_plain,
    open_document,
    to_plain,
)
from claimcheck.model.span import Block, Diagnostic, Span
from claimcheck.model.validation import check_claims, check_parents, check_places, check_timexes

__all__ = ["Article"]

_EDGES = frozenset({"byline", "dateline"})


@attrs.frozen(kw_only=True)
class Article:
    """
    An article, read: every value in it points into ``text``.

    ``name`` is the outlet, ``title`` the headline where it was given apart from the text, ``url``
    where it was published, ``published`` on which day and ``published_at`` at which instant, where
    that is known. ``byline`` are its authors, ``cited`` the outlets that it relies on, ``credits``
    the photo agencies. ``sentences`` are the spans of its story sentences.
    """

    text: str = attrs.field(repr=False)
    language: str
    name: str | None = None
    url: str | None = None
    title: str | None = None
    published: dt.date | None = None
    published_at: dt.datetime | None = None
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

    @functools.cached_property
    def edges(self) -> tuple[Block, ...]:
        """Its bylines and datelines, which tell whose news it is: found once, in a long text."""
        return tuple(block for block in self.blocks if block.kind in _EDGES)

    @functools.cached_property
    def mentions_of(self) -> Mapping[str, Sequence[Mention]]:
        """The mentions of each party, by its name: of many claims the speaker is looked up."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.party, []).append(mention)
        return found

    def __repr__(self) -> str:
        """Return a short line for people."""
        title = (self.title or self.text.strip().split("\n", 1)[0])[:50]
        return f"<Article {title!r} — {self.name or self.language}, {len(self.claims)} claims>"

    def claim_references(self) -> ClaimReferences:
        """Return what writes claims of this article to plain data, and reads them."""
        return ClaimReferences(
            attributions=self.attributions,
            timexes=self.timexes,
            quantities=self.quantities,
            mentions=self.mentions,
        )

    def to_dict(self) -> dict[str, Any]:
        """
        Return the article as plain data that can be written as JSON; nothing is lost.

        >>> article = Article(text="Harga naik.", language="id")
        >>> Article.from_dict(article.to_dict()) == article
        True
        """
        references = self.claim_references()
        plain = to_plain(attrs.evolve(self, claims=()))
        plain["claims"] = [references.to_plain(claim) for claim in self.claims]
        return {"schema": SCHEMA, "kind": "article", **plain}

    @classmethod
    def from_dict(cls, plain: object) -> Self:
        """
        Return the article that ``to_dict`` wrote.

        Args:
            plain: what ``to_dict`` gave, or the same read from JSON.

        Raises:
            SerializationError: says what was found, where, and what was expected.
        """
        fields = open_document(plain, "article")
        claims = fields.pop("claims", [])
        if not isinstance(claims, list):
            message = f"$.claims: expected a list, found {type(claims).__name__}"
            raise SerializationError(message)
        bare = from_plain(fields, cls)
        check_places({**fields, "claims": claims}, len(bare.text))
        references = bare.claim_references()
        found = [
            references.from_plain(claim, path=f"$.claims[{index}]")
            for index, claim in enumerate(claims)
        ]
        check_parents(bare.attributions)
        if isinstance(plain, Mapping) and plain.get("schema") == SCHEMA:
            check_claims(found, bare.text)
            check_timexes(bare.timexes)
        return attrs.evolve(bare, claims=tuple(found))
