"""Threads from links: versions, what became of them, what changed, and what people decide."""

from __future__ import annotations

import datetime as dt
import itertools

import attrs
import pytest

from claimcheck.errors import LedgerError
from claimcheck.model import Article, Claim, Difference, Factuality, Span
from claimcheck.tracking import Appearance, Ledger, Link, Relation
from claimcheck.tracking.appearances import appearances_of
from claimcheck.tracking.changes import changes_between
from claimcheck.tracking.threads import threads_of

START = dt.datetime(2024, 3, 4, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def told(name: str, hour: int, outlet: str, factuality: str = "asserted") -> Appearance:
    """Return an appearance at an hour of the story."""
    at = START + hour * HOUR
    return Appearance(
        id=name,
        article=name,
        outlet=outlet,
        since=at,
        until=at,
        text=name,
        factuality=Factuality(factuality),
        speaker="Ann",
    )


def link(earlier: str, later: str, relation: str) -> Link:
    """Return a link between two appearances."""
    return Link(earlier=earlier, later=later, relation=Relation(relation))


A, B, C = told("a", 0, "AFP"), told("b", 1, "Reuters"), told("c", 2, "Antara")


@pytest.mark.parametrize(
    ("relation", "states"),
    [
        ("repeats", ["standing"]),
        ("revises", ["outdated", "single-sourced"]),
        ("contradicts", ["disputed", "disputed"]),
        ("denies", ["denied", "single-sourced"]),
        ("corrects", ["corrected", "single-sourced"]),
        ("retracts", ["retracted", "single-sourced"]),
    ],
)
def test_what_follows_a_version_says_what_becomes_of_it(relation: str, states: list[str]) -> None:
    """Each joining relation has its state; only a contradiction falls on both."""
    (thread,) = threads_of([A, B], [link("a", "b", relation)])
    assert [version.state.value for version in thread.versions] == states


def test_what_resembles_is_kept_apart() -> None:
    """The unsure joins nothing."""
    assert len(threads_of([A, B], [link("a", "b", "resembles")])) == 2


def test_one_outlet_twice_is_one_source() -> None:
    """Two articles of a newsroom, under two of its names, are one newsroom."""
    again = told("b", 1, "Agence France-Presse")
    (thread,) = threads_of([A, again], [link("a", "b", "repeats")])
    assert thread.state.value == "single-sourced"
    assert thread.current.newsrooms == ("afp",)


def test_a_thread_at_an_instant_sees_no_later_news() -> None:
    """What came out later has no part in it, nor in its id."""
    links = [link("a", "b", "repeats"), link("b", "c", "revises")]
    (thread,) = threads_of([A, B, C], links)
    (before,) = thread.at(START + HOUR)
    assert [a.id for a in before.appearances] == ["a", "b"]
    assert (before.id, before.state.value) == (thread.id, "standing")
    assert thread.at(START - HOUR) == ()
    assert [v.state.value for v in thread.versions] == ["outdated", "single-sourced"]


def test_what_only_later_news_joined_was_two_threads() -> None:
    """Two reports that a third one joins were apart before it came."""
    (thread,) = threads_of([A, B, C], [link("a", "c", "repeats"), link("b", "c", "repeats")])
    assert [t.appearances for t in thread.at(START + HOUR)] == [(A,), (B,)]


def test_changes_tell_what_moved_and_who_moved_first() -> None:
    """A revision, a second source and a new claim; one more repetition is a trifle."""
    fourth, new = told("d", 3, "Kompas"), told("n", 3, "Tempo")
    links = [link("a", "b", "revises"), link("b", "c", "repeats"), link("b", "d", "repeats")]
    before = threads_of([A], [])
    after = threads_of([A, B, C, fourth, new], links)
    found = [
        (c.kind.value, c.mover.id, c.before and c.before.id) for c in changes_between(before, after)
    ]
    assert found == [("revised", "b", "a"), ("second source", "c", "b"), ("new", "n", None)]
    later = threads_of([A, B, C], links[:2])
    assert [c.kind.value for c in changes_between(later, after)] == ["new"]


def ledger_of(*outlets: str) -> Ledger:
    """Return a ledger of one-claim articles an hour apart, unlinked."""
    articles = []
    for n, outlet in enumerate(outlets):
        claim = Claim(id="c1", spans=(Span(0, 3),), text="Yes")
        when = START + n * HOUR
        articles.append(
            Article(
                text="Yes it is.",
                language="en",
                name=outlet,
                published=when.date(),
                published_at=when,
                claims=(claim,),
            )
        )
    return Ledger(articles=tuple(articles))


def test_people_merge_split_and_undo() -> None:
    """Each act is on record, holds until it is undone, and names who decided and why."""
    ledger = ledger_of("AFP", "Reuters", "Antara")
    names = [thread.id for thread in ledger.threads]
    late = START + 9 * HOUR
    merged = ledger.merge(*names, by="desk", instant=late, why="one event")
    assert len(merged.threads) == 1
    last = merged.threads[0].appearances[-1].id
    split = merged.split(last, by="desk", instant=late + HOUR, why="another event")
    assert [len(thread.appearances) for thread in split.threads] == [2, 1]
    undone = split.undo(split.records[1].id, by="desk", instant=late + 2 * HOUR, why="it was one")
    assert len(undone.threads) == 1
    redone = undone.undo(undone.records[2].id, by="desk", instant=late + 3 * HOUR, why="no")
    assert len(redone.threads) == 2
    assert [record.why for record in redone.records] == [
        "one event",
        "another event",
        "it was one",
        "no",
    ]
    assert len(redone.at(late).threads) == 1
    assert len(redone.at(START).articles) == 1


@pytest.mark.parametrize(
    ("act", "names", "complaint"),
    [
        ("merge", [0], "two or more threads"),
        ("merge", ["x"], "no thread 'x'"),
        ("split", [0], "not all of them"),
        ("undo", ["x"], "no record 'x'"),
    ],
)
def test_acts_that_cannot_be(act: str, names: list[int | str], complaint: str) -> None:
    """The message says what was found and expected."""
    ledger = ledger_of("AFP", "Reuters")
    subjects = [ledger.threads[name].id if isinstance(name, int) else name for name in names]
    with pytest.raises(LedgerError, match=complaint):
        getattr(ledger, act)(*subjects, by="desk", instant=START, why="")


def test_an_article_without_a_date_is_refused() -> None:
    """The error says why a ledger needs one."""
    with pytest.raises(LedgerError, match="orders claims in time"):
        Ledger().add(Article(text="Yes.", language="en"))


def test_an_article_twice_changes_nothing() -> None:
    """The ledger that holds it already is given back."""
    ledger = ledger_of("AFP")
    assert ledger.add(ledger.articles[0]) is ledger


def test_a_day_lasts_until_its_end() -> None:
    """An article of a day may have come out at any hour of it; an instant is one, in UTC."""
    (article,) = ledger_of("AFP").articles
    day = attrs.evolve(article, published_at=None)
    zone = dt.timezone(7 * HOUR)
    there = attrs.evolve(article, published_at=dt.datetime(2024, 3, 4, 7, tzinfo=zone))
    periods = [(a.since, a.until) for each in (day, there) for a in appearances_of(each)]
    assert periods == [(START, START + 24 * HOUR), (START, START)]


@pytest.mark.parametrize(("said", "versions"), [("11", 2), ("12", 3)])
def test_who_says_the_same_otherwise_tells_one_version(said: str, versions: int) -> None:
    """Two that have 11 where an earlier report had six are of one version, linked or not."""
    links = [
        attrs.evolve(
            link("a", later, "revises"),
            differences=(Difference(kind="number", claimed=n, reported="six", source="AFP"),),
        )
        for later, n in (("b", "11"), ("c", said))
    ]
    (thread,) = threads_of([A, B, C], links)
    assert len(thread.versions) == versions


def test_two_claims_of_one_place_are_two() -> None:
    """Each has an id of its own."""
    (article,) = ledger_of("AFP").articles
    twice = attrs.evolve(article, claims=article.claims * 2)
    assert len({a.id for a in appearances_of(twice)}) == 2


def test_threads_do_not_depend_on_the_order() -> None:
    """Appearances and links in any order give the same threads."""
    links = [link("a", "b", "repeats"), link("b", "c", "revises"), link("a", "c", "revises")]
    whole = threads_of([A, B, C], links)
    for order in itertools.permutations([A, B, C]):
        assert threads_of(order, links[::-1]) == whole


def test_threads_are_found_by_speaker_party_and_words() -> None:
    """A part of the name is enough, in any case."""
    ledger = ledger_of("AFP")
    assert len(ledger.about(words="yes")) == 1
    assert ledger.about(speaker="ann") == ledger.about(party="Lyon") == ()


def test_threads_are_found_by_their_period() -> None:
    """What was told after the end of a day, and by that of another."""
    ledger = ledger_of("AFP")
    (appearance,) = ledger.appearances
    day = appearance.until.date() - dt.timedelta(days=1)
    for since, until, found in ((-1, 0, 1), (0, 1, 0), (-2, -1, 0), (None, 0, 1), (-1, None, 1)):
        start, end = (None if n is None else day + dt.timedelta(days=n) for n in (since, until))
        assert len(ledger.about(since=start, until=end)) == found
