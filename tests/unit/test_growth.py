"""A text of twice the length takes about twice the steps: counted, so that no clock decides."""

from __future__ import annotations

import runpy
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

import claimcheck

BENCHMARK = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "growth.py"))
SHAPES: dict[str, Callable[[int], str]] = BENCHMARK["SHAPES"]
PUBLISHED: str = BENCHMARK["PUBLISHED"]
RATIO: float = BENCHMARK["RATIO"]
READ = 1_800  # characters, to be doubled: one sentence that is parsed is no longer much of it
FEW = 4_000  # calls, of which a constant part is most
CHECKED = {  # characters, to be doubled: more sentences than a claim is compared with
    "sentences that count, id": 600,
    "one quotation over paragraphs": 600,
}
HELD_OF = 8_000  # characters, to be doubled
HELD = {  # bytes a character at most
    "opening marks": 110,
    "one long quotation": 110,
    "ranges": 110,
    "digits and spaces": 170,
}


def peak(text: str) -> int:
    """Return how many bytes the parse of a text takes at most."""
    tracemalloc.start()
    try:
        read(text)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def calls(act: Callable[..., object], *given: object) -> int:
    """Return how many functions an act calls."""
    count = 0

    def counted(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        act(*given)
    finally:
        sys.setprofile(None)
    return count


def read(text: str) -> claimcheck.Article:
    """Return a text as it is read in every test."""
    return claimcheck.parse_article(text, published=PUBLISHED)


def written(text: str) -> dict[str, object]:
    """Return what is read of a text as plain data."""
    return read(text).to_dict()


@pytest.mark.parametrize("shape", SHAPES)
def test_reading_grows_with_the_text(shape: str) -> None:
    """The parse and the plain data of every shape of ``benchmarks/growth.py``."""
    texts = [SHAPES[shape](READ), SHAPES[shape](2 * READ)]
    written(texts[0])  # what is read once is read
    once, twice = (calls(written, text) for text in texts)
    assert twice <= RATIO * max(once, FEW)


@pytest.mark.parametrize("shape", CHECKED)
def test_checking_grows_with_the_texts(shape: str) -> None:
    """The check of a text against a report of the same shape."""
    texts = [SHAPES[shape](CHECKED[shape] * n) for n in (1, 2)]
    pairs = [(read(text), read(text + " End.")) for text in texts]
    claimcheck.check(*pairs[0])
    once, twice = (calls(claimcheck.check, *pair) for pair in pairs)
    assert twice <= RATIO * max(once, FEW)


@pytest.mark.parametrize("shape", HELD)
def test_reading_holds_little_for_each_character(shape: str) -> None:
    """What the parse of a text holds at most, beside what any text takes."""
    read(SHAPES[shape](READ))
    few, many = (peak(SHAPES[shape](HELD_OF * n)) for n in (1, 2))
    assert many - few <= HELD[shape] * HELD_OF
