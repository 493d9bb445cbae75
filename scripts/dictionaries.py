"""Read a bilingual dictionary in the form of dictd, as FreeDict distributes them."""

from __future__ import annotations

import gzip
import re
import string
from collections.abc import Iterator
from pathlib import Path

__all__ = ["read_dictionary"]

DIGITS = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
LETTERS = {"n": "n", "v": "v", "adj": "a", "adv": "r"}
HEAD = re.compile(r"(?P<word>[^/\[<]+?) [^<]*<(?P<class>\w+)>")
NUMBERED = re.compile(r"\d+\. (?P<rest>.+)")
NOTE = re.compile(r"\s*(\d+\.?|\(.*\))$")


def read_dictionary(stem: Path) -> list[tuple[str, str, str]]:
    """Return the entries: a word, the letter of its part of speech, and one translation."""
    packed = stem.with_name(stem.name + ".dict.dz")
    text = gzip.decompress(packed.read_bytes())
    index = stem.with_name(stem.name + ".index").read_text(encoding="utf-8")
    places = {tuple(map(_number, line.split("\t")[1:3])) for line in index.splitlines()}
    entries = [text[start : start + length].decode() for start, length in sorted(places)]
    return [row for entry in entries for row in _translations(entry)]


def _number(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * len(DIGITS) + DIGITS.index(digit)
    return value


def _translations(entry: str) -> Iterator[tuple[str, str, str]]:
    """Yield the translations of an entry: its numbered lines, or the first where there is none."""
    first, *lines = [line.strip() for line in entry.splitlines() if line.strip()] or [""]
    head = HEAD.match(first)
    if head is None or head["class"] not in LETTERS or not head["word"].islower():
        return
    numbered = [match["rest"] for line in lines if (match := NUMBERED.match(line))]
    for line in numbered or lines[:1]:
        for translation in line.split(","):
            if word := NOTE.sub("", translation).strip().lower():
                yield head["word"], LETTERS[head["class"]], word
