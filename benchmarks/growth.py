"""
Growth: how much longer a text of twice the length takes, shape by shape.

Usage: ``python benchmarks/growth.py [--only WORD ...] [--size N] [--doublings N] [--alone]``

Each shape is a text that is hostile in one way, at a size and at its doublings. What is timed: the
parse, plain data there and back, the check of the text against a report of the same shape, and the
views; with ``--alone`` no check, which is what takes long. A ratio near two is linear; the table
names what is above 2.4, and what is slower than 50,000 characters a CPU second. ``--memory`` tells
instead what a process that parses a megabyte of a shape holds at most, with all that it loads.
"""

from __future__ import annotations

import argparse
import gc
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import claimcheck

RATIO = 2.4
LEAST_SPEED = 50_000  # characters a CPU second
TOO_SHORT = 0.02  # seconds: below, a ratio is noise
GIVEN_UP = 40.0  # seconds of one step, after which a shape is not doubled again
MEGABYTE = 1_000_000
PUBLISHED = "2024-03-04"

SENTENCE = "The mayor of Lyon said on Monday that 12 of 40 bridges were closed for repairs. "
SENTENCE_ID = "Wali Kota Lyon mengatakan pada Senin bahwa 12 dari 40 jembatan ditutup. "
_Made = TypeVar("_Made")


def repeated(unit: str) -> Callable[[int], str]:
    """Return a shape: a unit, over and over."""
    return lambda size: unit * max(1, size // len(unit))


def varied(pattern: str) -> Callable[[int], str]:
    """Return a shape: a pattern with a number that counts up, from another one for each size."""

    def made(size: int) -> str:
        count = max(1, size // len(pattern.format(n=1000)))
        return "".join(pattern.format(n=n) for n in range(2 * count, 3 * count))

    return made


SHAPES: dict[str, Callable[[int], str]] = {
    "one sentence": repeated(SENTENCE),
    "one sentence, id": repeated(SENTENCE_ID),
    "one sentence a line": repeated(SENTENCE + "\n"),
    "one sentence a paragraph": repeated(SENTENCE + "\n\n"),
    "sentences that count": varied("Police said {n} people were hurt in Lyon on May 3. "),
    "sentences that count, id": varied("Polisi mengatakan {n} orang terluka di Lyon pada 3 Mei. "),
    "one quotation over paragraphs": lambda size: "He said: " + "“We are sorry.\n\n" * (size // 16),
    "one long quotation": lambda size: "“" + "We are sorry. " * (size // 14) + "” he said.",
    "short quotations": repeated("“Yes,” he said. "),
    "opening marks": repeated("“"),
    "closing marks": repeated("”"),
    "straight marks": repeated('" '),
    "single marks": repeated("'a "),
    "guillemets": repeated("«a «b "),
    "nested marks": repeated("“a ‘b "),
    "brackets": repeated("("),
    "one word": repeated("a"),
    "one capital": repeated("A"),
    "one token of dots": repeated("U.S."),
    "one token of hyphens": repeated("Al-"),
    "names": repeated("Ali Ben Omar "),
    "names with commas": repeated("Ali, Ben, "),
    "names that count": varied("Minister Ali{n} Ben said so. "),
    "capital words": repeated("Lyon Paris Rome "),
    "cues": repeated("said "),
    "cues and that": repeated("said that "),
    "he said that he said": repeated("he said that "),
    "according to": repeated("according to Ann, "),
    "dates": repeated("May 3, 2024 "),
    "dates without space": repeated("2024-05-03/"),
    "clock times": repeated("10:30 to 11:45 "),
    "ranges": repeated("from May to June "),
    "digits": repeated("7"),
    "digits and spaces": repeated("7 "),
    "figures with units": repeated("7 percent of 9 km "),
    "currencies": repeated("$"),
    "number words": repeated("two hundred thousand "),
    "full stops": repeated("."),
    "commas": repeated("a, "),
    "short lines": repeated("a\n"),
    "empty lines": lambda size: "a" + "\n" * size,
    "colons": repeated("Ann: yes\n"),
    "not": repeated("not "),
    "and": repeated("and it fell "),
    "zero width": repeated("a\u200b"),
    "combining": repeated("a\u0301\u0301"),
    "links": repeated("https://example.org/a?b=c "),
    "no space": repeated("Itu.Ini"),
}


def timed(made: Callable[[], _Made]) -> tuple[float, _Made]:
    """Return the CPU seconds of a call, without what values of before cost it, and its result."""
    gc.collect()
    gc.freeze()
    start = time.process_time()
    result = made()
    spent = time.process_time() - start
    gc.unfreeze()
    return spent, result


def steps(text: str, *, alone: bool) -> Iterator[tuple[str, float]]:
    """Yield each step's name and its CPU seconds for one text; alone, it is checked with none."""
    spent, article = timed(lambda: claimcheck.parse_article(text, published=PUBLISHED, name="a"))
    yield "parse", spent
    spent, plain = timed(article.to_dict)
    yield "to_dict", spent
    spent, _ = timed(lambda: claimcheck.Article.from_dict(plain))
    yield "from_dict", spent
    if alone:
        return
    source = claimcheck.parse_article(text + " End.", published=PUBLISHED, name="b")
    spent, report = timed(lambda: claimcheck.check(article, against=[source]))
    yield "check", spent
    for name in ("to_text", "to_html", "to_jsonld", "to_dict"):
        spent, _ = timed(getattr(report, name))
        yield f"report.{name}", spent


def measure(name: str, size: int, doublings: int, *, alone: bool) -> list[str]:
    """Print the seconds of a shape at each size; return what is not linear or too slow."""
    before: dict[str, float] = {}
    wrong = []
    for doubling in range(doublings + 1):
        length = size * 2**doubling
        text = SHAPES[name](length)
        found = dict(steps(text, alone=alone))
        for step, spent in found.items():
            past = before.get(step, 0.0)
            if past > TOO_SHORT and spent / past > RATIO:
                wrong.append(f"{name}: {step} {spent / past:.1f} times at {length:,}")
            if spent > TOO_SHORT and len(text) / spent < LEAST_SPEED:
                wrong.append(f"{name}: {step} {len(text) / spent:,.0f} characters a second")
        shown = "  ".join(f"{step} {spent:.2f}" for step, spent in found.items())
        print(f"{name:30s} {len(text):9,d}  {shown}", flush=True)
        before = found
        if max(found.values()) > GIVEN_UP:
            break
    return wrong


def peak(name: str) -> float:
    """Return the megabytes that this process, a new one, takes at most to parse a megabyte."""
    claimcheck.parse_article(SHAPES[name](MEGABYTE), published=PUBLISHED, name="a")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGABYTE


def tell_peaks(names: Sequence[str]) -> None:
    """Print the peak of each shape, measured in a process of its own."""
    for name in names:
        command = [sys.executable, __file__, "--peak", name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
        print(f"{name:30s} {float(done.stdout):4.0f} MB", flush=True)


def main() -> None:
    """Measure the shapes and name what is not linear."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", default=[""], help="shapes whose name has the word")
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--doublings", type=int, default=2)
    parser.add_argument("--alone", action="store_true", help="each text by itself, no check")
    parser.add_argument("--memory", action="store_true", help="the peak for a megabyte, no times")
    parser.add_argument("--peak", choices=list(SHAPES), help="the same of one, by this process")
    options = parser.parse_args()
    if options.peak:
        print(peak(options.peak))
        return
    chosen = [name for name in SHAPES if any(word in name for word in options.only)]
    if options.memory:
        tell_peaks(chosen)
        return
    wrong = [
        line
        for name in chosen
        for line in measure(name, options.size, options.doublings, alone=options.alone)
    ]
    print("\n".join(wrong) or f"{len(chosen)} shapes: linear, none slower than {LEAST_SPEED:,}")


if __name__ == "__main__":
    main()
