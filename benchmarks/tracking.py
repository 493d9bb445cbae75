"""
Tracking: three stories of twelve and more articles, and what a ledger makes of them.

Usage: ``python benchmarks/tracking.py [STORY ...] [--pairs]``

The stories in ``seeds/stories`` were written for this project, each by four outlets in two
languages over five days, with first reports, copies, updates, a denial, a retraction and a false
twin. Two are for development, ``rice-tender`` is held apart. ``tells`` names the thread of each
marked passage; a claim that holds none is of no thread but its own.

Precision and recall are of pairs of passages in one thread; ``state`` is the share of days' ends at
which a thread's state is the one that the story file gives.
"""

from __future__ import annotations

import argparse
import datetime as dt
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import attrs

import claimcheck
from claimcheck.tracking import Appearance

STORIES = Path(__file__).resolve().parents[1] / "seeds" / "stories"
FLOORS = {"precision": 0.95, "recall": 0.75, "state": 0.85}


@attrs.frozen
class Story:
    """A story, parsed: its days, its threads' states, and the passages that tell of each."""

    days: list[dt.date]
    states: dict[str, list[str]]
    ledger: claimcheck.Ledger
    passages: dict[tuple[str, int], tuple[str, int, int]]

    def label(self, appearance: Appearance) -> frozenset[tuple[str, int]]:
        """Return the passages that lie in an appearance."""
        return frozenset(
            passage
            for passage, (article, start, end) in self.passages.items()
            if article == appearance.article
            and any(s.start < end - 3 and start + 3 < s.end for s in appearance.spans)
        )


def read_story(name: str) -> Story:
    """Return a story of the folder, tracked."""
    plain = tomllib.loads((STORIES / f"{name}.toml").read_text("utf-8"))
    articles = [parsed(article) for article in plain["articles"]]
    ledger = claimcheck.track(articles)
    ids = {article.text: name for name, article in identified(ledger)}
    passages = {}
    for number, (given, article) in enumerate(zip(plain["articles"], articles, strict=True)):
        for thread, words in given.get("tells", {}).items():
            start = article.text.find(words)
            assert start >= 0, f"{name}: article {number + 1} has no {words!r}"
            assert thread in plain["threads"], f"{name}: no thread {thread!r}"
            passages[thread, number] = (ids[article.text], start, start + len(words))
    return Story(plain["days"], plain["threads"], ledger, passages)


def parsed(given: Mapping[str, Any]) -> claimcheck.Article:
    """Return an article of a story file."""
    return claimcheck.parse_article(
        given["text"], name=given["outlet"], published=given["published"], url=given.get("url")
    )


def identified(ledger: claimcheck.Ledger) -> Iterator[tuple[str, claimcheck.Article]]:
    """Yield the articles of a ledger with their ids."""
    for appearance in ledger.appearances:
        yield appearance.article, ledger.article(appearance)


def pairs(story: Story) -> tuple[set[frozenset[Any]], set[frozenset[Any]], list[str]]:
    """Return the pairs of passages that are in one thread, those found, and what is wrong."""
    gold = {frozenset(pair) for pair in combinations(story.passages, 2) if pair[0][0] == pair[1][0]}
    found, wrong = set(), []
    for thread in story.ledger.threads:
        for one, other in combinations(thread.appearances, 2):
            labels = story.label(one), story.label(other)
            joined = {frozenset((a, b)) for a in labels[0] for b in labels[1] if a != b}
            right = joined & gold
            if right:
                found |= right
            elif not labels[0] & labels[1]:
                wrong.append(
                    f"{one.outlet}: {one.text[:80]}\n      {other.outlet}: {other.text[:80]}"
                )
    return gold, found, wrong


def states(story: Story) -> Iterator[tuple[str, dt.date, str, str]]:
    """Yield for each thread and day the state that the story gives, and the one that is found."""
    for number, day in enumerate(story.days):
        ledger = story.ledger.at(day)
        for name, expected in story.states.items():
            if not expected[number]:
                continue
            holding = Counter[int]()
            for index, thread in enumerate(ledger.threads):
                labels = [story.label(a) for a in thread.appearances]
                holding[index] = sum(any(p[0] == name for p in label) for label in labels)
            index, count = max(holding.items(), key=lambda pair: (pair[1], -pair[0]))
            found = ledger.threads[index].state.value if count else "nothing"
            yield name, day, expected[number], found


def score(name: str, *, told: bool) -> dict[str, float]:
    """Return the figures of a story; print what went wrong where asked."""
    began = time.process_time()
    story = read_story(name)
    gold, found, wrong = pairs(story)
    told_states = list(states(story))
    right = sum(expected == got for _, _, expected, got in told_states)
    if told:
        for pair in sorted(map(sorted, gold - found)):
            print("  apart:", *pair)
        for both in wrong:
            print("  joined:", both)
        for thread, day, expected, got in told_states:
            if expected != got:
                print(f"  {day} {thread}: {expected}, found {got}")
    return {
        "precision": len(found) / max(1, len(found) + len(wrong)),
        "recall": len(found) / len(gold),
        "state": right / len(told_states),
        "seconds": time.process_time() - began,
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line a story."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "stories", nargs="*", default=sorted(p.stem for p in STORIES.glob("*.toml"))
    )
    parser.add_argument("--pairs", action="store_true", help="print what went wrong")
    options = parser.parse_args(arguments)
    for name in options.stories:
        figures = score(name, told=options.pairs)
        print(name, *(f"{key} {value:.3f}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
