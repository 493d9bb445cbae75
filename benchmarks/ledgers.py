"""
Ledgers: what adding an article and asking cost in a small ledger and in large ones.

Usage: ``python benchmarks/ledgers.py [--claims N ...] [--folder PATH]``

Each ledger is generated: articles of thirty claims over a year, their keys drawn as words are (a
few are everywhere, most are rare), the rows written as ``add`` writes them. Then articles that were
really parsed are added, three of a story, and what they cost is told in CPU milliseconds, the
median; the generated ledgers are kept in the folder, if one is given, and used again.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs

import claimcheck
from claimcheck.model import Claim, Span
from claimcheck.store import Store, open_store
from claimcheck.store.candidates import add_keys
from claimcheck.store.plain import article_bytes, instant_text
from claimcheck.tracking.appearances import appearances_of, period_of
from claimcheck.tracking.candidates import Outline, outline_of

SIZES = (1_000, 100_000, 1_000_000)
CLAIMS = 30  # an article
KEYS = 45  # an article: who, where, when and how many
VOCABULARY = 60_000
ADDED = 21
OF_A_STORY = 3
ASKED = 5  # times
START = dt.date(2023, 1, 1)
DAYS = 365
SYLLABLES = ("ba", "ndu", "sor", "mel", "ka", "tir", "vo", "len", "ru", "gos", "pim", "ta")
DEEDS = ("opened {} bridges", "closed {} schools", "hired {} nurses", "sold {} houses")


def generated(count: int, chance: random.Random) -> Iterator[claimcheck.Article]:
    """Yield articles that nobody parsed: their claims are words in a row."""
    for number in range(count):
        words = [f"w{int(chance.paretovariate(0.7)) % VOCABULARY}" for _ in range(CLAIMS * 8)]
        claims, text = [], ""
        for n in range(CLAIMS):
            told = " ".join(words[8 * n : 8 * n + 8])
            span = Span(len(text), len(text) + len(told))
            claims.append(Claim(id=f"c{n + 1}", spans=(span,), text=told))
            text += told + ". "
        yield claimcheck.Article(
            text=text,
            language="en",
            name=f"Outlet {number % 40}",
            published=START + dt.timedelta(days=chance.randrange(DAYS)),
            claims=tuple(claims),
        )


def fill(store: Store, claims: int) -> None:
    """Write generated articles into a ledger, as ``add`` does, without comparing them."""
    chance, connection = random.Random(claims), store._connection  # noqa: S311, SLF001
    connection.execute("BEGIN IMMEDIATE")
    for article in generated(claims // CLAIMS, chance):
        keys = {f"n:{int(chance.paretovariate(0.6)) % VOCABULARY}": 0.9 for _ in range(KEYS)}
        since, until = period_of(article)
        outline = attrs.evolve(outline_of(article), keys=keys)
        number = _row(store, article, outline, since, until)
        add_keys(connection, number, outline)
        store._keep_appearances(number, tuple(appearances_of(article)))  # noqa: SLF001
    connection.execute("COMMIT")


def _row(
    store: Store, article: claimcheck.Article, outline: Outline, since: dt.datetime,
    until: dt.datetime,
) -> int:  # fmt: skip
    row = store._connection.execute(  # noqa: SLF001
        "INSERT INTO article (id, given, outlet, url, since, until, learned, body)"
        " VALUES (?, ?, ?, NULL, ?, ?, ?, ?)",
        (
            outline.id, outline.id, article.name, instant_text(since), instant_text(until),
            instant_text(until), article_bytes(article),
        ),
    )  # fmt: skip
    return row.lastrowid or 0


def written(number: int) -> claimcheck.Article:
    """Return a parsed article of about thirty claims."""
    chance = random.Random(number // OF_A_STORY)  # noqa: S311
    people = [f"{_name(chance)} {_name(chance)}" for _ in range(6)]
    towns = [_name(chance) for _ in range(6)]
    sentences = [
        f"{chance.choice(people)} said on Monday that {chance.choice(towns)} "
        f"{chance.choice(DEEDS).format(chance.randrange(11, 990))}."
        for _ in range(CLAIMS)
    ]
    random.Random(number).shuffle(sentences)  # noqa: S311
    day = START + dt.timedelta(days=30 + number // OF_A_STORY)
    return claimcheck.parse_article(
        "\n\n".join(sentences), published=day, name=f"Wire {number % 3}", language="en"
    )


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=3)).capitalize()


def cost(function: Callable[[], object]) -> float:
    """Return the CPU milliseconds that a call takes."""
    began = time.process_time()
    function()
    return (time.process_time() - began) * 1000


def usual(function: Callable[[], object]) -> float:
    """Return the median of what a question costs: the first reads the file from the disk."""
    return statistics.median(cost(function) for _ in range(ASKED))


def measure(path: Path, claims: int, articles: Sequence[claimcheck.Article]) -> list[float]:
    """Return what adding, asking for changes, showing and searching cost in a ledger."""
    fresh = not path.exists()
    with open_store(str(path)) as store:
        if fresh:
            fill(store, claims)
    copy = path.with_suffix(".copy")
    shutil.copyfile(path, copy)
    with open_store(str(copy)) as store:
        added = [cost(lambda article=article: store.add(article)) for article in articles]  # type: ignore[misc]
        last = START + dt.timedelta(days=DAYS - 2)
        thread = store.threads(limit=1)[0]
        return [
            statistics.median(added[1:]),
            usual(lambda: store.changes(since=last)),
            usual(lambda: store.thread(thread.id)),
            usual(lambda: store.threads(about="w900 w7", limit=50)),
            path.stat().st_size / 1e6,  # of the generated part
        ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line a ledger."""
    parser = argparse.ArgumentParser(description="What a ledger costs as it grows.")
    parser.add_argument("--claims", type=int, nargs="+", default=SIZES)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args(arguments)
    claimcheck.track(map(written, range(OF_A_STORY)))  # the packs and their tables are read
    print("claims", "add", "changes", "show", "search", "megabytes", sep="\t")
    with tempfile.TemporaryDirectory() as kept:
        for place, claims in enumerate(options.claims, 1):
            articles = [written(place * ADDED + number) for number in range(ADDED)]  # not yet seen
            path = (options.folder or Path(kept)) / f"{claims}.ledger"
            figures = measure(path, claims, articles)
            print(claims, *(f"{figure:.1f}" for figure in figures), sep="\t")


if __name__ == "__main__":
    main()
