"""A ledger depends on what is in it, not on how it came in; an instant sees no later news."""

from __future__ import annotations

import datetime as dt
import functools
import random
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest

import claimcheck
from claimcheck.tracking import Link, links
from claimcheck.tracking.appearances import article_id, period_of

STORY = Path(__file__).resolve().parents[2] / "seeds" / "stories" / "doping-case.toml"
PERMUTATIONS = 200
ARTICLES = 8


@functools.cache
def articles() -> tuple[claimcheck.Article, ...]:
    """Return the first articles of a story."""
    plain = tomllib.loads(STORY.read_text("utf-8"))["articles"][:ARTICLES]
    return tuple(
        claimcheck.parse_article(
            a["text"], name=a["outlet"], published=a["published"], url=a.get("url")
        )
        for a in plain
    )


@pytest.fixture
def _paired(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare each two articles once in either order of arrival: the rest is put together anew."""
    by_id = {article_id(article): article for article in articles()}

    @functools.cache
    def of_two(one: str, other: str) -> tuple[Link, ...]:
        return links.find_links(by_id[one], [by_id[other]])

    def of_many(
        article: claimcheck.Article, others: Iterable[claimcheck.Article], **_: object
    ) -> tuple[Link, ...]:
        own = article_id(article)
        return tuple(link for other in others for link in of_two(own, article_id(other)))

    monkeypatch.setattr("claimcheck.tracking.ledger.find_links", of_many)


@pytest.mark.usefixtures("_paired")
def test_any_order_gives_the_same_ledger() -> None:
    """Articles, links, threads, ids and changes are the same in 200 orders of arrival."""
    chance = random.Random(3)  # noqa: S311
    whole = claimcheck.track(articles())
    assert len(whole.threads) > ARTICLES
    for _ in range(PERMUTATIONS):
        order = list(articles())
        chance.shuffle(order)
        cut = chance.randrange(len(order))
        ledger = claimcheck.track(order[:cut]).add(*order[cut:])
        assert ledger == whole
        assert ledger.threads == whole.threads


def test_many_at_once_are_compared_as_one_by_one() -> None:
    """The links to several articles are those to each: no other article decides of a pair."""
    first, *others = articles()
    apart = [link for other in others for link in links.find_links(first, [other])]
    together = links.find_links(first, others)
    assert sorted(apart, key=lambda k: (k.earlier, k.later)) == list(together)


@pytest.mark.usefixtures("_paired")
def test_an_instant_never_sees_the_future() -> None:
    """At any instant the ledger is that of the articles that had come out by then."""
    whole = claimcheck.track(articles())
    instants = sorted({period_of(article)[1] for article in articles()})
    for instant in [instants[0] - dt.timedelta(1), *instants]:
        known = [a for a in articles() if period_of(a)[1] <= instant]
        then = claimcheck.track(known)
        assert whole.at(instant) == then
        assert whole.at(instant).threads == then.threads
        parts = [part for thread in whole.threads for part in thread.at(instant)]
        assert {part.id for part in parts} == {thread.id for thread in then.threads}
