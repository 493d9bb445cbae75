"""
Fuzz of plain data: what ``to_dict`` wrote, broken in one place or two, is refused or it is valid.

Usage: ``python scripts/fuzz_data.py [--seed N] [--inputs N]``

``from_dict`` may raise SerializationError alone, with a message that a person can read. What it
takes must hold: places lie in the text, every view is written, and the data come back the same.
The first failures are printed, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import sys
import traceback
from collections.abc import Iterator
from typing import Any

from fuzz import check_article  # type: ignore[import-not-found]

import claimcheck
from claimcheck.errors import SerializationError, UnknownLanguageError

LONGEST_MESSAGE = 2_000
FAILURES_SHOWN = 5
ODD: list[Any] = [
    *(None, True, 0, -1, 10**9, 10**400, 1.5, float("nan"), float("inf"), "", "x", "\ud800"),
    *("NaN", "sNaN", "1e99999999", "2024-13-45", "9999-99-99", "garbage", "T" * 10_000),
    *([], {}, [[]], [None], {"start": 5, "end": 2}, {"start": 0, "end": 10**9}),
]
TEXT = """Jakarta, Nov 3 (Reuters) - The minister said on Monday that “about 40 of 120 schools” were
closed, up 3.5% from 2019. "We will reopen them by May 5 at 10:30," Ani Wijaya said. Prices rose to
$5 million, Budi told AFP. She denied the claim.

Photo: AP
"""
OTHER = "The minister Ani Wijaya said 50 of 120 schools were closed on Monday, May 5."


def paths(plain: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value inside of plain data."""
    keys: Any = (
        plain if isinstance(plain, dict) else range(len(plain)) if isinstance(plain, list) else ()
    )
    for key in keys:
        yield (*path, key)
        yield from paths(plain[key], (*path, key))  # type: ignore[index]


def at(plain: Any, path: tuple[Any, ...]) -> Any:  # noqa: ANN401  (plain data)
    """Return the value at a path."""
    for key in path:
        plain = plain[key]
    return plain


def nested(depth: int) -> object:
    """Return lists in lists."""
    value: object = None
    for _ in range(depth):
        value = [value]
    return value


def mutated(plain: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return plain data with one value or two changed, lost, moved or put where none belongs."""
    plain = copy.deepcopy(plain)
    places = list(paths(plain))
    for _ in range(chance.randint(1, 2)):
        *way, key = chance.choice(places)
        try:
            parent = at(plain, tuple(way))
            old = parent[key]
        except (KeyError, IndexError, TypeError):
            continue  # the first change took it away
        kind = chance.randrange(5)
        if kind == 0:
            del parent[key]
        elif kind == 1 and isinstance(parent, dict):
            parent["unknown"] = nested(chance.choice([1, 5_000]))
        elif kind == 2 and isinstance(parent, list):
            parent.reverse()
        elif kind == 3 and isinstance(old, int):
            parent[key] = old + chance.choice([-1, 1, 1_000])
        else:
            parent[key] = chance.choice([*ODD, old, [old], {"start": old}])
    return plain


def take(plain: dict[str, Any], kind: type[claimcheck.Article | claimcheck.Report]) -> bool:
    """Return whether broken data were taken; look whether what was taken holds."""
    try:
        value = kind.from_dict(plain)
    except SerializationError as error:
        assert len(str(error)) < LONGEST_MESSAGE, str(error)[:LONGEST_MESSAGE]
        return False
    if isinstance(value, claimcheck.Report):
        check_article(value.article)
        value.to_text()
        value.to_html()
        json.dumps(value.to_jsonld(), allow_nan=False)
    else:
        check_article(value)
    assert kind.from_dict(json.loads(json.dumps(value.to_dict(), allow_nan=False))) == value
    return True


def main() -> int:
    """Break plain data seed after seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="of the first input")
    parser.add_argument("--inputs", type=int, default=10_000)
    options = parser.parse_args()
    article = claimcheck.parse_article(TEXT, published="2023-11-05T10:00+07:00", name="Own")
    other = claimcheck.parse_article(OTHER, published="2023-11-06", name="Other")
    report = claimcheck.check(article, against=[other])
    plain = [json.loads(json.dumps(value.to_dict())) for value in (article, report)]
    failures = taken = 0
    for seed in range(options.seed, options.seed + options.inputs):
        chance = random.Random(seed)
        number = chance.randrange(2)
        kind = (claimcheck.Article, claimcheck.Report)[number]
        try:
            taken += take(mutated(plain[number], chance), kind)
        except UnknownLanguageError:
            continue  # a tag is looked up when its words are needed
        except Exception:  # noqa: BLE001  (whatever it is, it is a failure)
            failures += 1
            print(f"--- seed {seed}")
            traceback.print_exc(limit=-4, file=sys.stdout)
            if failures == FAILURES_SHOWN:
                break
    print(f"{options.inputs} inputs, {taken} taken, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
