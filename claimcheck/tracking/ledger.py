"""The ledger: articles, how their claims hang together, and what people have decided of it."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable
from typing import Self

import attrs

from claimcheck.errors import LedgerError, shown
from claimcheck.model import Article, Claim, Encoder
from claimcheck.tracking.appearances import Appearance, appearances_of, article_id, period_of
from claimcheck.tracking.arguments import as_articles, as_words, end_of, period_between
from claimcheck.tracking.candidates import Outline, Outlines, outline_of
from claimcheck.tracking.changes import Change, changes_between
from claimcheck.tracking.links import Link, Relation, find_links
from claimcheck.tracking.readings import Readings
from claimcheck.tracking.records import Act, Record, apply_records, record_of
from claimcheck.tracking.threads import Thread, threads_of

__all__ = ["Ledger", "track"]


def track(articles: Iterable[Article], *, encoder: Encoder | None = None) -> Ledger:
    """
    Return the ledger of some articles: their claims, tracked over outlets and days.

    Args:
        articles: in any order; each needs a day or an instant of publication.
        encoder: proposes passages across languages, as for ``check``.

    Raises:
        LedgerError: an article is none, or has no date of publication.

    >>> import claimcheck
    >>> told = {"Alpha": "The quake in Palu killed 96 people.", "Beta": "Rain fell in Lyon."}
    >>> articles = [
    ...     claimcheck.parse_article(text, published="2024-03-04", name=name)
    ...     for name, text in told.items()
    ... ]
    >>> [thread.state.value for thread in claimcheck.track(articles).threads]
    ['single-sourced', 'single-sourced']
    """
    return Ledger().add(*as_articles(articles), encoder=encoder)


@attrs.frozen(kw_only=True, repr=False)
class Ledger:
    """
    What a newsroom knows of the claims in its articles, as a value.

    The same articles and records give the same ledger, in whatever order they come. ``articles``
    are in the order of their ids, ``links`` are all that were found between their claims,
    ``records`` what people have decided, ``outlines`` by what each article is found. Nothing is
    ever taken out.
    """

    articles: tuple[Article, ...] = ()
    links: tuple[Link, ...] = ()
    records: tuple[Record, ...] = ()
    outlines: tuple[Outline, ...] = attrs.field(default=(), eq=False)

    def __repr__(self) -> str:
        """Return a short line for people."""
        return f"<Ledger {len(self.articles)} articles, {len(self.threads)} threads>"

    def add(self, *articles: Article, encoder: Encoder | None = None) -> Self:
        """
        Return the ledger with more articles; the same ledger where it holds them already.

        Two texts of one address are one article and its revision, the later of them.

        Raises:
            LedgerError: an article is none, or has no date of publication; or two texts have one
                address and one time.
        """
        known, near, found = dict(self._by_id), Outlines(self.outlines), list(self.links)
        outlines, readings = list(self.outlines), Readings()
        for article in as_articles(articles):
            outline = outline_of(article)
            if outline.id in known:
                continue
            _refuse_twins(article, outline, [known[o.id] for o in near.same_address(outline)])
            others = [known[name] for name in near.near(outline)]
            found += find_links(article, others, encoder=encoder, readings=readings)
            known[outline.id] = article
            near.add(outline)
            outlines.append(outline)
        if len(known) == len(self.articles):
            return self
        return attrs.evolve(
            self,
            articles=tuple(known[name] for name in sorted(known)),
            links=tuple(sorted(found, key=_by_ids)),
            outlines=tuple(outlines),
        )

    @functools.cached_property
    def _by_id(self) -> dict[str, Article]:
        return {article_id(article): article for article in self.articles}

    @functools.cached_property
    def appearances(self) -> tuple[Appearance, ...]:
        """Every claim of every article."""
        return tuple(a for article in self.articles for a in appearances_of(article))

    @functools.cached_property
    def threads(self) -> tuple[Thread, ...]:
        """Every proposition, by when it was first told."""
        return threads_of(self.appearances, apply_records(self.links, self.records))

    @property
    def unsure(self) -> tuple[Link, ...]:
        """The pairs that may be of one proposition, for a person to merge or to leave apart."""
        return tuple(link for link in self.links if link.relation is Relation.RESEMBLES)

    def article(self, appearance: Appearance) -> Article:
        """
        Return the article that an appearance is in.

        Raises:
            LedgerError: the ledger has no such appearance.
        """
        known = isinstance(appearance, Appearance) and appearance.article in self._by_id
        if not known:
            message = f"no appearance of this ledger: {shown(appearance)}"
            raise LedgerError(message)
        return self._by_id[appearance.article]

    def claim(self, appearance: Appearance) -> Claim:
        """Return the claim that appears, with its dates, figures and mentions."""
        claims = self.article(appearance).claims
        return next(c for c in claims if c.spans == appearance.spans)

    def thread(self, name: str) -> Thread:
        """
        Return the thread with an id, or the one that has the appearance with it.

        Raises:
            LedgerError: there is none.
        """
        found = self._threads_by_id.get(as_words(name, "name"))
        if found is None:
            message = f"no thread {name!r}: expected the id of one of {len(self.threads)} threads"
            raise LedgerError(message)
        return found

    @functools.cached_property
    def _threads_by_id(self) -> dict[str, Thread]:
        members = {a.id: thread for thread in self.threads for a in thread.appearances}
        return members | {thread.id: thread for thread in self.threads}

    def at(self, instant: dt.date | dt.datetime) -> Self:
        """Return the ledger as it stood at an instant, or at the end of a day: no later news."""
        until = end_of(instant)
        kept = tuple(a for a in self.articles if period_of(a)[1] <= until)
        known = {a.id for article in kept for a in appearances_of(article)}
        return attrs.evolve(
            self,
            articles=kept,
            outlines=tuple(o for o in self.outlines if o.id in {article_id(a) for a in kept}),
            links=tuple(link for link in self.links if {link.earlier, link.later} <= known),
            records=tuple(record for record in self.records if record.instant <= until),
        )

    def changes(
        self, *, since: dt.date | dt.datetime, until: dt.date | dt.datetime | None = None
    ) -> tuple[Change, ...]:
        """
        Return what is new since an instant, or since the end of a day: no mere repetitions.

        Args:
            since: what was known then is left out.
            until: the end, as for ``at``; all that the ledger holds when None.
        """
        now = self if until is None else self.at(until)
        return changes_between(self.at(since).threads, now.threads)

    def about(
        self,
        *,
        speaker: str | None = None,
        party: str | None = None,
        words: str | None = None,
        since: dt.date | dt.datetime | None = None,
        until: dt.date | dt.datetime | None = None,
    ) -> tuple[Thread, ...]:
        """
        Return the threads in which somebody speaks, or that name a party or hold some words.

        Args:
            speaker: part of a speaker's name.
            party: part of the name of a person, a body or a place in the claim.
            words: part of the claim's text.
            since: only threads that were told after it, or after the end of this day.
            until: only threads that were told by then, or by the end of this day.
        """
        start, end = period_between(since, until)
        for key, value in (("speaker", speaker), ("party", party), ("words", words)):
            if value is not None:
                as_words(value, key)
        return tuple(
            thread
            for thread in self.threads
            if _fits(thread, speaker=speaker, party=party, words=words)
            and any(start < appearance.until <= end for appearance in thread.appearances)
        )

    def merge(self, *names: str, by: str, instant: dt.datetime, why: str) -> Self:
        """
        Return the ledger in which a person has said that some threads are one proposition.

        Args:
            names: ids of two or more threads, or of appearances in them.
            by: who decided it.
            instant: when.
            why: the reason, for those who come after.

        Raises:
            LedgerError: there is no such thread, or just one.
        """
        firsts = [self.thread(name).appearances[0].id for name in names]
        if len(set(firsts)) < 2:
            message = f"expected two or more threads to merge, found {', '.join(names) or 'none'}"
            raise LedgerError(message)
        return self._recorded(Act.MERGE, firsts, by=by, instant=instant, why=why)

    def split(self, *names: str, by: str, instant: dt.datetime, why: str) -> Self:
        """
        Return the ledger in which a person has taken some appearances out of their thread.

        Args:
            names: ids of appearances of one thread, not all of them.
            by: who decided it.
            instant: when.
            why: the reason.

        Raises:
            LedgerError: they are of several threads, or a whole one.
        """
        threads = {self.thread(name).id for name in names}
        if len(threads) != 1 or len(set(names)) >= len(self.thread(names[0]).appearances):
            message = "expected some appearances of one thread, not all of them"
            raise LedgerError(message)
        return self._recorded(Act.SPLIT, names, by=by, instant=instant, why=why)

    def undo(self, name: str, *, by: str, instant: dt.datetime, why: str) -> Self:
        """
        Return the ledger in which a record no longer holds; it stays among the records.

        Raises:
            LedgerError: there is no record with this id.
        """
        if name not in {record.id for record in self.records}:
            message = f"no record {name!r}: expected the id of one of {len(self.records)} records"
            raise LedgerError(message)
        return self._recorded(Act.UNDO, [name], by=by, instant=instant, why=why)

    def _recorded(
        self, act: Act, subjects: Iterable[str], *, by: str, instant: dt.datetime, why: str
    ) -> Self:
        record = record_of(act, subjects, by=by, instant=instant, why=why)
        records = {*self.records, record}
        return attrs.evolve(self, records=tuple(sorted(records, key=lambda r: (r.instant, r.id))))


def _refuse_twins(article: Article, outline: Outline, others: Iterable[Article]) -> None:
    """Raise where another text of an address has the same time: which of them is the later?"""
    if any(period_of(other) == period_of(article) for other in others):
        message = (
            f"{outline.address}: two texts of one address and one time: give the later one as "
            "published when it was changed"
        )
        raise LedgerError(message)


def _by_ids(link: Link) -> tuple[str, str]:
    return link.earlier, link.later


def _fits(thread: Thread, *, speaker: str | None, party: str | None, words: str | None) -> bool:
    asked = (
        (speaker, [a.speaker or "" for a in thread.appearances]),
        (party, [party for a in thread.appearances for party in a.parties]),
        (words, [a.text for a in thread.appearances]),
    )
    return all(
        part is None or any(part.casefold() in text.casefold() for text in texts)
        for part, texts in asked
    )
