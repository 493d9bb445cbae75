"""Which passages are compared with a claim at all."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import claimcheck
from claimcheck.retrieval import Candidate, Index, build_index, find_candidates, queries_of

CLAIM = "The ferry Kari carried 196 passengers from Bergen to Lerwick on Monday."
REPORT = (
    "The ferry Kari carried 196 passengers to Lerwick on Monday.",
    "The ferry was late.",
    "A bakery in Lerwick sold seven hundred loaves to a hospital that had run out of bread.",
    "On Monday the council discussed the drains, the lamps, the hedges and the price of gravel.",
)
REPORT_ID = (
    "Feri Kari mengangkut 196 penumpang ke Lerwick pada Senin.",
    "Toko roti di Lerwick menjual tujuh ratus roti kepada rumah sakit yang kehabisan tepung.",
)
WORDS = [
    "harbour",
    "school",
    "doctor",
    "river",
    "engine",
    "garden",
    "winter",
    "minister",
    "bridge",
    "letter",
]


def article(
    text: str, *, language: str = "en", name: str | None = None, published: str = "2024-07-03"
) -> claimcheck.Article:
    """Return an article."""
    return claimcheck.parse_article(text, language=language, name=name, published=published)


def found_in(index: Index, claim: str = CLAIM) -> list[Candidate]:
    """Return the candidates for the only claim of a text."""
    (found,) = find_candidates(queries_of(article(claim)), index)
    return [candidate for near in found.values() for candidate in near]


def text_of(candidate: Candidate, index: Index) -> str:
    """Return the words of a candidate."""
    return index.sentences[candidate.place].span.of(index.sources[candidate.source].text)


def passages(index: Index, claim: str = CLAIM) -> set[str]:
    """Return the texts of the candidates for a claim."""
    return {text_of(c, index) for c in found_in(index, claim)}


@pytest.mark.parametrize(
    ("language", "sentences"), [("en", REPORT), ("id", REPORT_ID)], ids=["en", "id"]
)
def test_a_passage_shares_no_small_part(language: str, sentences: tuple[str, ...]) -> None:
    """A place or a day in common makes no candidate of a long sentence on something else."""
    index = build_index([article(" ".join(sentences), language=language, name="Wire")])
    found = passages(index)
    assert sentences[0] in found
    assert found.isdisjoint({sentences[-1], sentences[2 % len(sentences)]} - {sentences[0]})


def test_what_says_next_to_nothing_is_looked_up_by_nothing() -> None:
    """A sentence of the commonest words is no candidate for one, else it would be in any report."""
    index = build_index([article("He said so. She told us that they said it.", name="Wire")])
    assert passages(index, "She said so.") == set()


def test_other_reports_hide_no_passage() -> None:
    """What is near a claim rests on the two sentences alone, however many reports there are."""
    report = article(" ".join(REPORT), name="Wire")
    others = [
        article(f"The {first} of the {second} was in Lerwick on Monday, Kari said.", name=f"n{i}")
        for i, (first, second) in enumerate((a, b) for a in WORDS for b in WORDS)
    ]
    alone, among = build_index([report]), build_index([*others, report])
    wanted = {(c.number, c.covered, c.setting, c.score) for c in found_in(alone)}
    number = next(n for n, source in enumerate(among.sources) if source.name == "Wire")
    kept = [c for c in found_in(among) if c.source == number]
    assert {(c.number, c.covered, c.setting, c.score) for c in kept} == wanted


def test_the_same_word_is_stored_once() -> None:
    """Sentences share what they say alike, so that an index stays small."""
    index = build_index([article("The ferry Kari sank. The ferry Kari rose.", name="Wire")])
    first, second = index.sentences
    assert first.slots[0] is second.slots[0]


class Letters:
    """An encoder that knows a text by its first letter."""

    name = "letters"

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """Return a unit vector for each text."""
        return [[float(text[:1] == "T"), float(text[:1] != "T")] for text in texts]


def test_an_encoder_finds_what_shares_no_word() -> None:
    """With an encoder, nearness in meaning is enough."""
    report = article("Two loaves burned in the oven. All was lost.", name="Wire")
    index = build_index([report], encoder=Letters())
    (found,) = find_candidates(queries_of(article(CLAIM), encoder=Letters()), index)
    (near,) = found.values()
    assert [text_of(c, index) for c in near] == ["Two loaves burned in the oven."]


def test_a_figure_with_one_bound_is_found_by_it() -> None:
    """A toll that is told as "at least" is a figure as any other."""
    report = (
        "The ferry sank in the fjord at night, killing at least 12 people, the coastguard said."
    )
    index = build_index([article(report, name="Wire")])
    (near,) = passages(index, claim="At least 12 people died.")
    assert near == report


def test_a_passage_has_something_of_the_claim_itself() -> None:
    """What it shares with the rest of the claim's sentence alone is not enough."""
    report = "Thirty people are missing, said Rahman Wibowo, a spokesman."
    index = build_index([article(report, name="Wire")])
    text = '"Enam kapal tenggelam dan 30 orang hilang," kata Rahman Wibowo.'
    claims = article(text, language="id")
    found = find_candidates(queries_of(claims), index)
    told = {c.text: bool(near) for c, near in zip(claims.claims, found, strict=True)}
    assert told == {"Enam kapal tenggelam": False, "30 orang hilang": True}


def test_the_nearest_passage_of_a_long_report_is_found() -> None:
    """However many passages share something with a claim, the one that says it is found."""
    others = " ".join(f"The ferry Kari was in Bergen on day {n}." for n in range(300))
    index = build_index([article(f"{others} {CLAIM} {others}", name="Wire")])
    assert CLAIM in passages(index)


def test_the_very_figure_comes_before_others_that_may_be_of_the_same_thing() -> None:
    """Of a list of results the one that a claim repeats is compared with it."""
    sentences = [
        f"The mill in Ard sold {count} sacks of flour on May 3." for count in range(20, 60)
    ]
    index = build_index([article(" ".join(sentences), name="Wire")])
    assert text_of(found_in(index, sentences[30])[0], index) == sentences[30]


def test_all_claims_tell_the_story_though_few_are_asked_for() -> None:
    """A claim has the same passages, whether it is looked for alone or with the others."""
    paper = article(
        " ".join(
            f"Judge {name} Berg met {n} envoys in Oslo, Rome and Lima on {n} May."
            for n, name in enumerate(["Ann", "Eva", "Ida", "Siri", "Tove", "Unni"], 3)
        )
        + " The mill burned on Monday."
    )
    report = article(
        "The mill burned on Monday. "
        + " ".join(
            f"Driver {name} Dahl won {n} races in Doha, Riga and Perth on {n} July."
            for n, name in enumerate(["Per", "Ola", "Odd", "Arne"], 12)
        )
    )
    queries, index = queries_of(paper), build_index([report])
    every, last = find_candidates(queries, index), len(queries) - 1
    assert find_candidates(queries[last:], index) != every[last:]
    assert find_candidates(queries, index, asked={last}) == [*([{}] * last), every[last]]
