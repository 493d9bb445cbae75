"""Read Princeton WordNet 3.0, and a wordnet of another language that is laid over its senses."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

__all__ = [
    "FILES",
    "PERSON",
    "Synset",
    "WordNet",
    "read_exceptions",
    "read_overlay",
    "read_wordnet",
]

PERSON = 18  # the lexicographers' file of nouns for people
FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
LETTERS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}  # of the types in a sense key
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
FARTHEST = 25  # bytes by which a distribution that mends misprints moves what comes behind
Place = tuple[str, int]


@attrs.frozen(kw_only=True)
class Synset:
    """A sense: its words, the lexicographers' file, and its pointers as sign and synset."""

    words: tuple[str, ...]
    file: int
    pointers: tuple[tuple[str, str], ...]


@attrs.frozen(kw_only=True)
class WordNet:
    """
    All synsets by their names, and the senses of each word with how often they were met.

    A synset is named for its part of speech and its number in that file, in base 36.
    """

    synsets: Mapping[str, Synset]
    senses: Mapping[tuple[str, str], tuple[tuple[str, int], ...]]
    names: Mapping[Place, str]


def read_wordnet(folder: Path) -> WordNet:
    """Return the WordNet in a folder with its ``data``, ``index`` and ``cntlist.rev`` files."""
    lines = {
        letter: [line for line in _lines(folder / f"data.{file}") if line[0] != " "]
        for letter, file in FILES.items()
    }
    names = {
        (letter, int(line[:8])): letter + _base36(i)
        for letter, rows in lines.items()
        for i, line in enumerate(rows)
    }
    return WordNet(
        synsets={
            names[letter, int(line[:8])]: _synset(line, names)
            for letter, rows in lines.items()
            for line in rows
        },
        senses=dict(_senses(folder, names)),
        names=names,
    )


def read_overlay(file: Path, wordnet: WordNet) -> dict[tuple[str, str], set[str]]:
    """Return the senses of each word of an Open Multilingual Wordnet file, by word and letter."""
    places: dict[Place, list[str]] = defaultdict(list)
    for line in file.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) > 2 and columns[1].endswith(":lemma"):
            place, _, kind = columns[0].partition("-")
            places[kind, int(place)].append(columns[2].replace("_", " ").lower().strip())
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    shift = 0
    for (letter, offset), words in sorted(places.items()):
        shift = _shift(wordnet.names, letter, offset, shift)
        for word in words if (letter, offset + shift) in wordnet.names else ():
            found[word, letter].add(wordnet.names[letter, offset + shift])
    return dict(found)


def read_exceptions(folder: Path) -> list[tuple[str, str]]:
    """Return the irregular forms of a WordNet, each with the word that it is a form of."""
    rows = [line.split() for f in FILES.values() for line in _lines(folder / f"{f}.exc")]
    return [(row[0], word) for row in rows for word in row[1:]]


def _shift(names: Mapping[Place, str], letter: str, offset: int, before: int) -> int:
    """Return how far a synset stands from where it first stood: as far as the one before it."""
    near = (sign * far for far in range(FARTHEST) for sign in (1, -1))
    return next((s for s in (before, *near) if (letter, offset + s) in names), before)


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="latin-1").splitlines()


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, digit = divmod(number, len(DIGITS))
        digits = DIGITS[digit] + digits
    return digits


def _synset(line: str, names: Mapping[Place, str]) -> Synset:
    fields = line.partition("|")[0].split()
    stop = 4 + 2 * int(fields[3], 16)
    pointers = fields[stop + 1 :]
    many = 4 * int(fields[stop])
    return Synset(
        words=tuple(word.split("(")[0].lower().replace("_", " ") for word in fields[4:stop:2]),
        file=int(fields[1]),
        pointers=tuple(
            (sign, names[letter.replace("s", "a"), int(offset)])
            for sign, offset, letter in zip(
                pointers[0:many:4], pointers[1:many:4], pointers[2:many:4], strict=True
            )
        ),
    )


def _senses(
    folder: Path, names: Mapping[Place, str]
) -> Iterator[tuple[tuple[str, str], tuple[tuple[str, int], ...]]]:
    met: Counter[tuple[str, str, int]] = Counter()
    for line in _lines(folder / "cntlist.rev"):
        key, number, count = line.split()
        word, _, kind = key.partition("%")
        met[word.replace("_", " "), LETTERS[kind[0]], int(number)] += int(count)
    for letter, file in FILES.items():
        for line in _lines(folder / f"index.{file}"):
            if line[0] == " ":
                continue
            fields = line.split()
            word, many = fields[0].replace("_", " "), int(fields[2])
            yield (
                (word, letter),
                tuple(
                    (names[letter, int(offset)], met[word, letter, i + 1])
                    for i, offset in enumerate(fields[-many:])
                ),
            )
