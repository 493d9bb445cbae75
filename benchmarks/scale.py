"""
Scale: what a claim costs against many stored passages, in time and memory.

Usage: ``python benchmarks/scale.py [--passages N ...] [--claims N] [--semantic]``

The reports are made up, the same ones in every run: a story has a place, people, an office, figures
and a day of its own, two to four newsrooms tell it in about thirty sentences each, and between them
they use the words of the English pack as often as news does. One report in a thousand is about a
claim, whatever the size. CPU time of this process; memory is what building the index adds.
"""

from __future__ import annotations

import argparse
import gc
import random
import time
import tracemalloc
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

import claimcheck
from claimcheck.judging import build_index, judge_with
from claimcheck.languages import load_language
from claimcheck.passages.concepts import lexicon_of
from claimcheck.passages.keys import rarity_of
from claimcheck.retrieval import find_candidates, queries_of

SENTENCES = 30  # a report
CHECKED = 12  # an article
PASSAGES = (1_000, 10_000, 100_000)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ONSETS, VOWELS, CODAS = (
    [
        "b",
        "d",
        "f",
        "g",
        "h",
        "k",
        "l",
        "m",
        "n",
        "p",
        "r",
        "s",
        "t",
        "v",
        "br",
        "dr",
        "gr",
        "kl",
        "st",
        "tr",
    ],
    "aeiou",
    "lmnrst",
)

FACTS = (  # what the newsrooms of one story tell alike, each in its own order
    "{who}, the {a} {b} of {place}, said on {day} that {count} {c} had {d} in the {e}.",
    "The {e} in {place} {f} a {g} on {date} and the {h} lasted {hours} hours, {who} said.",
    "{count} {i} were {j} from the {e} in {place}, according to {whom}.",
    "“We {k} the {e} from {place} and could {l} no {m},” said {whom}.",
    "{org} will {n} {money} million dollars for the {o} of {place}, it said on {day}.",
    "{whom} denied that {org} had {p} of the {e} before {date}.",
    "The {b} of {place} {q} {org} a {r} {s} by {month}.",
    "{who} {t} {whom} in {place} on {date} over the {u}.",
)
FILLERS = (  # what any report says of anything
    "the {a} {b} and the {c} of the {d} in {elsewhere} were {e} with them, but the {f} {g} them",
    "{stranger} said the {a} would {b} the {c} if a {d} of the {e} could {f}",
    "it was the {a} in a {b} that {c} had to {d} until the {e} of {elsewhere} {f} it",
    "“the {a} is a {b}, and we {c} it when the {d} {e} a {f},” {stranger} said",
    "the {a} of {elsewhere} also {b} without a {c} or a {d}, as {stranger} {e} in a {f}",
    "in {elsewhere} the {a} {b} a {c} on {day}, and {number} {d} were {e} by the {f}",
    "he did not {a} the {b} of the {c} or {d} a {e}",
    "{number} {a} and {b} {c} in the {d} {e}, {stranger} of {elsewhere} said",
    "{a} of {stranger} {b} the {c} as {d}, but the {e} {f} it for a {g} in {elsewhere}",
    "a {a} of the {b} could {c} the {d} by {small} percent and {e} a {f} by {month}",
    "she said that the {a} {b} was {c} and that the {d} had to {e} the {f}",
    "the {a} was {b}",
)


@attrs.frozen(kw_only=True)
class Vocabulary:
    """Words with how often news uses them, and names that reports may share."""

    words: Sequence[str]
    weights: Sequence[float]
    people: Sequence[str]
    places: Sequence[str]


def read_vocabulary(chance: random.Random) -> Vocabulary:
    """Return the words of the English pack, the commoner the more, and names nobody has."""
    rarity = rarity_of()
    found = {
        word: 1000 ** -min(rarity.get(concept, 1.0) for concept in concepts)
        for word, concepts in lexicon_of(load_language("en")).words.items()
        if word.isalpha()
    }
    people = [f"{name_of(chance)} {name_of(chance)}" for _ in range(4_000)]
    places = [name_of(chance) for _ in range(1_500)]
    return Vocabulary(
        words=tuple(found), weights=tuple(found.values()), people=people, places=places
    )


def name_of(chance: random.Random) -> str:
    """Return a name of two or three syllables."""
    syllables = [
        chance.choice(ONSETS) + chance.choice(VOWELS) for _ in range(chance.choice((2, 2, 3)))
    ]
    return ("".join(syllables) + chance.choice(CODAS)).capitalize()


def stories(chance: random.Random, vocabulary: Vocabulary) -> Iterator[dict[str, str]]:
    """Yield the facts of one story after the other."""
    while True:
        who, whom = chance.sample(vocabulary.people, 2)
        place = often(chance, vocabulary.places)
        words = chance.choices(vocabulary.words, weights=vocabulary.weights, k=21)
        yield {
            "who": who,
            "whom": whom,
            "place": place,
            "org": f"{name_of(chance)} {chance.choice(('Bank', 'Lines', 'Union', 'Works'))}",
            **dict(zip("abcdefghijklmnopqrstu", words, strict=True)),
            "count": f"{chance.randint(11, 4_000):,}",
            "money": str(chance.randint(2, 400)),
            "hours": str(chance.randint(2, 40)),
            "day": chance.choice(DAYS),
            "month": chance.choice(MONTHS),
            "date": f"{chance.randint(1, 28)} {chance.choice(MONTHS)}",
        }


def often(chance: random.Random, names: Sequence[str]) -> str:
    """Return one of some names, the first far more often than the last."""
    return names[int(len(names) ** chance.random()) - 1]


def text_of(
    story: dict[str, str], chance: random.Random, vocabulary: Vocabulary, *, size: int = SENTENCES
) -> str:
    """Return a report of a story: what all tell of it, among what any report says."""
    facts = [fact.format(**story) for fact in chance.sample(FACTS, k=7)]
    fillers = [filler(story, chance, vocabulary) for _ in range(size - len(facts))]
    order = [*facts, *fillers]
    chance.shuffle(order)
    return "\n".join(" ".join(order[at : at + 3]) for at in range(0, len(order), 3))


def filler(story: dict[str, str], chance: random.Random, vocabulary: Vocabulary) -> str:
    """Return a sentence that has little to do with the story: mostly of two clauses."""
    clauses = []
    for template in chance.choices(FILLERS, k=chance.choice((1, 2, 2))):
        words = chance.choices(vocabulary.words, weights=vocabulary.weights, k=7)
        clauses.append(
            template.format(
                **dict(zip("abcdefg", words, strict=True)),
                stranger=chance.choice((story["who"], often(chance, vocabulary.people))),
                elsewhere=chance.choice((story["place"], often(chance, vocabulary.places))),
                day=story["day"],
                month=story["month"],
                small=chance.choice(["two", "three", "four", "five", "six", "seven"]),
                number=chance.randint(11, 900),
            )
        )
    sentence = ", while ".join(clauses) + "."
    return sentence[0].upper() + sentence[1:]


def make_texts(passages: int, checked: int) -> tuple[list[list[str]], list[str]]:
    """Return the reports of each story, and articles that tell the first stories once more."""
    chance = random.Random(2024)  # noqa: S311  (the same texts in every run)
    vocabulary = read_vocabulary(chance)
    told: list[list[str]] = []
    articles: list[str] = []
    count = 0
    for story in stories(chance, vocabulary):
        if count >= passages:
            return told, articles
        reports = [text_of(story, chance, vocabulary) for _ in range(chance.randint(2, 4))]
        told.append(reports)
        count += SENTENCES * len(reports)
        if len(articles) < checked:
            again = random.Random(len(articles))  # noqa: S311
            articles.append(text_of(story, again, vocabulary, size=CHECKED))
    raise AssertionError


def parse(texts: Sequence[str], name: str) -> list[claimcheck.Article]:
    """Return articles, each with a name of its own."""
    return [
        claimcheck.parse_article(text, language="en", published="2024-07-02", name=f"{name} {n}")
        for n, text in enumerate(texts, 1)
    ]


def show_size(passages: int, claims: int, encoder: claimcheck.Encoder | None) -> None:
    """Print what building an index of some passages costs, and a claim against it."""
    told, texts = make_texts(passages, checked=10)
    start = time.process_time()
    sources = parse([text for reports in told for text in reports], "report")
    parsing = time.process_time() - start
    articles = parse(texts, "article")
    count = sum(len(source.sentences) for source in sources)
    gc.collect()
    start = time.process_time()
    index = build_index(sources, encoder=encoder)
    building = time.process_time() - start
    judge_with(articles[0], index)  # the packs and their tables are read
    asked = [queries_of(a, encoder=encoder) for a in articles]
    searching = time.process_time()
    for queries in asked:
        find_candidates(queries, index)
    searching = 1000 * (time.process_time() - searching) / sum(map(len, asked))
    judged, verdicts, evidence, start = 0, Counter[str](), 0, time.process_time()
    while judged < claims:
        for article in articles:
            found = judge_with(article, index)
            judged += len(found)
            verdicts.update(finding.verdict.value for finding in found)
            evidence += sum(len(finding.evidence) for finding in found)
    each = 1000 * (time.process_time() - start) / judged
    del index
    print(
        f"{judged:,} claims against {count:,} passages of {len(sources):,} reports: "
        f"{each:.2f} ms a claim, {searching:.2f} of them for the search; "
        f"{evidence / judged:.1f} reports speak of it\n"
        f"    parsed in {parsing:.1f} s, indexed in {building:.2f} s; "
        f"{dict(verdicts.most_common())}"
    )
    tracemalloc.start()
    kept = build_index(sources)
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    print(
        f"    the index takes {size / 2**20:.1f} MB, {size / len(kept.sentences):,.0f} B a passage"
    )


def show_one() -> None:
    """Print what one claim costs against one report, with the report's index and without."""
    chance = random.Random(2024)  # noqa: S311
    vocabulary = read_vocabulary(chance)
    story = next(stories(chance, vocabulary))
    (report,) = parse([text_of(story, chance, vocabulary)], "report")
    (article,) = parse([FACTS[2].format(**story)], "article")
    index = build_index([report])
    times = {"check": float("inf"), "judge": float("inf")}
    for _ in range(50):
        start = time.process_time()
        claimcheck.check(article, [report])
        middle = time.process_time()
        judge_with(article, index)
        times["check"] = min(times["check"], middle - start)
        times["judge"] = min(times["judge"], time.process_time() - middle)
    print(
        f"{len(article.claims)} claim against {len(report.sentences)} passages of one report: "
        f"{1000 * times['judge']:.2f} ms, with its index {1000 * times['check']:.2f} ms"
    )


def main() -> None:
    """Run every size that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", nargs="*", type=int, default=PASSAGES)
    parser.add_argument("--claims", type=int, default=1_000)
    parser.add_argument("--semantic", action="store_true")
    options = parser.parse_args()
    encoder = None
    if options.semantic:
        from claimcheck.semantic import load_encoder  # noqa: PLC0415  (an extra)

        encoder = load_encoder()
    show_one()
    for passages in options.passages:
        show_size(passages, options.claims, encoder)


if __name__ == "__main__":
    main()
