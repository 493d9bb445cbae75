"""
Fuzz: texts made from the examples of the features, cut, joined and broken; nothing may fail.

Usage: ``python scripts/fuzz.py [--seed N] [--inputs N] [--seconds S]``

What must hold of every text: each place points at what it says, plain data come back the same
through JSON, an article is never at odds with itself, its claims are tracked in whatever order the
reports come, and every view is written. Every other report retells the article. Most texts are
short, a few are long. The first failing texts are printed with their seed, and the exit status is
1.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import re
import string
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

import claimcheck
from claimcheck.errors import ArticleError
from claimcheck.model import words_at
from claimcheck.report.tracked_exports import (
    write_threads_csv,
    write_threads_html,
    write_threads_json,
    write_threads_jsonld,
)

ROOT = Path(__file__).resolve().parents[1]
ODD = [
    *("\x00", "\x1b[31m", "\u202e", "\u200b", "\u00ad", "\ufeff", "\ufffd", "\ud800", "\udc00"),
    *("\u0301", "İ", "ß", "²", "٣", "½", "ﬁ", "𝟙", "🚢", "नमस्ते", "日本", "שלום", "\U0001fffe"),
    *("<b>", "&amp;", "</script>", "%s", "{0}", "\\", "\t", "\r\n", "\u2028", "[/]", "[link=x]"),
    *("“", "”", '"', "'", "‘", "’", "«", "»", "''", "``", "(", ")", "—", "--", ":", "…", "> "),
    *("0", "00:61", "99/99/9999", "31 Februari", "Rp", "$", "%", "1.2.3.4", "9" * 60, "-nya"),
    *("10:30 to 11:45", "2024-05-03/2024-05-04", "U.S." * 9, "Al-" * 9, "1e99999", "NaN"),
]
AT_ONE = {
    claimcheck.Verdict.CORROBORATED,
    claimcheck.Verdict.PARTIAL,
    claimcheck.Verdict.UNMENTIONED,
}
SPACES = [" ", " ", " ", "", "\n", "\n\n", "\u00a0"]
FAILURES_SHOWN = 5
LONGEST = 4000  # characters of a text
EXAMPLES = [1] * 10 + [2] * 4 + [3, 8, 16]  # in a text, each as often as the others
COSTLY = 4  # one input in so many is looked at in every way
DAYS = ["2024-03-04", "2019-12-31", None]


def texts_of_features() -> list[str]:
    """Return the sentences and lines of the features: cells of tables and lines of articles."""
    found: set[str] = set()
    for path in sorted((ROOT / "features").rglob("*.feature")):
        for line in path.read_text(encoding="utf-8").splitlines():
            found.update(cell.strip() for cell in line.split("|") if len(cell.strip()) > 12)
    return sorted(found)


def made_text(chance: random.Random, texts: list[str], told: str | None = None) -> str:
    """Return a text of some examples, mutated; where a text is told, it stands among them."""
    parts = [chance.choice(texts) for _ in range(chance.choice(EXAMPLES))]
    if told is not None:
        parts[chance.randrange(len(parts))] = told
    for _ in range(chance.randint(0, 6)):
        mutate = chance.choice(MUTATIONS)
        at = chance.randrange(len(parts))
        parts[at] = mutate(parts[at], chance)
    text = "".join(part + chance.choice(SPACES) for part in parts)[:LONGEST]
    return text if text.strip() else "a"


def _cut(text: str, chance: random.Random) -> str:
    first, last = sorted(chance.randint(0, len(text)) for _ in range(2))
    return text[:first] + text[last:]


def _insert(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(ODD) * chance.choice([1, 1, 1, 30]) + text[at:]


def _shuffle(text: str, chance: random.Random) -> str:
    words = re.split(r"(\s+)", text)
    chance.shuffle(words)
    return "".join(words)


def _repeat(text: str, chance: random.Random) -> str:
    first = chance.randint(0, len(text))
    return text + text[first : first + 20] * chance.randint(1, 20)


def _change_case(text: str, chance: random.Random) -> str:
    return chance.choice([str.upper, str.lower, str.title, str.swapcase])(text)


def _drop_space(text: str, _: random.Random) -> str:
    return text.replace(" ", "", 3)


def _change_digit(text: str, chance: random.Random) -> str:
    old = chance.choice(string.digits)
    return text.replace(old, chance.choice(string.digits))


MUTATIONS: list[Callable[[str, random.Random], str]] = [
    _cut,
    _insert,
    _insert,
    _shuffle,
    _repeat,
    _change_case,
    _drop_space,
    _change_digit,
]


def pieces(value: object) -> Iterator[claimcheck.Span]:
    """Yield every span inside a value."""
    if isinstance(value, claimcheck.Span):
        yield value
    elif isinstance(value, tuple):
        for element in value:
            yield from pieces(element)
    elif attrs.has(kind := type(value)):
        for name in attrs.fields_dict(kind):
            yield from pieces(getattr(value, name, None))


def check_article(article: claimcheck.Article) -> None:
    """Look whether what an article says of its text holds."""
    for span in pieces(article):
        assert 0 <= span.start <= span.end <= len(article.text), span
    for claim in article.claims:
        assert claim.spans, claim
        assert claim.text == words_at(article.text, claim.content), claim
    plain = json.loads(json.dumps(article.to_dict()))
    if not re.search("[\ud800-\udfff]", article.text):
        assert claimcheck.Article.from_dict(plain) == article


def check_report(article: claimcheck.Article, source: claimcheck.Article) -> None:
    """Look whether a report of an article against another holds."""
    report = claimcheck.check(article, against=[source])
    assert [finding.claim for finding in report] == list(article.claims)
    for finding in report:
        for evidence in finding.evidence:
            assert evidence.span.of(source.text) == evidence.text, evidence
    for view in (report.to_text, report.to_html):
        assert isinstance(view(), str)
    json.dumps(report.to_jsonld(), allow_nan=False)
    plain = json.loads(json.dumps(report.to_dict()))
    if not re.search("[\ud800-\udfff]", article.text + source.text):
        assert claimcheck.Report.from_dict(plain) == report


def check_itself(article: claimcheck.Article) -> None:
    """Look whether an article is never at odds with itself."""
    for finding in claimcheck.check(article, against=[attrs.evolve(article, name="itself")]):
        assert finding.verdict in AT_ONE, finding


def check_ledger(articles: list[claimcheck.Article]) -> None:
    """Look whether each claim of some articles is tracked, in whatever order they come."""
    dated = [article for article in articles if article.published]
    ledger = claimcheck.track(dated)
    assert claimcheck.track(reversed(dated)) == ledger
    assert len(ledger.appearances) == sum(len(article.claims) for article in dated)
    tracked = [a.id for thread in ledger.threads for v in thread.versions for a in v.appearances]
    assert sorted(tracked) == sorted(appearance.id for appearance in ledger.appearances)
    for appearance in ledger.appearances:
        assert ledger.claim(appearance).spans == appearance.spans, appearance
    json.loads(write_threads_json(ledger.threads))
    json.loads(write_threads_jsonld(ledger.threads))
    write_threads_csv(ledger.threads)
    write_threads_html(ledger.threads, language="en", title="All")


def run(seed: int, texts: list[str]) -> None:
    """Make the inputs of a seed and look at all that must hold; a text of markup is refused."""
    with contextlib.suppress(ArticleError):
        look_at(random.Random(seed), texts)


def look_at(chance: random.Random, texts: list[str]) -> None:
    """Make the inputs of one draw and look at all that must hold."""
    article = claimcheck.parse_article(
        made_text(chance, texts), published=chance.choice(DAYS), name="own"
    )
    check_article(article)
    source = claimcheck.parse_article(
        made_text(chance, texts, told=chance.choice([article.text, None])),
        published=chance.choice(DAYS),
        name="other",
    )
    check_report(article, source)
    if not chance.randrange(COSTLY):
        check_itself(article)
        check_ledger([article, source])


def main() -> int:
    """Run seed after seed until the inputs or the seconds are spent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="of the first input")
    parser.add_argument("--inputs", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    options = parser.parse_args()
    texts = texts_of_features()
    began, failures, done = time.monotonic(), 0, 0
    for seed in range(options.seed, options.seed + options.inputs):
        if time.monotonic() - began > options.seconds or failures >= FAILURES_SHOWN:
            break
        try:
            run(seed, texts)
        except Exception:  # noqa: BLE001  (whatever it is, it is a failure)
            failures += 1
            print(f"--- seed {seed}")
            traceback.print_exc(limit=-4, file=sys.stdout)
        done += 1
    print(f"{done} inputs from {options.seed}, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
