"""Which parts of a sentence can stand to another one: no comparison finds more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import claimcheck
from claimcheck.alignment.comparators import are_opposed, compare_parts
from claimcheck.alignment.levels import Level
from claimcheck.passages import Part, Passage, read_passages

ENGLISH = (
    "Prime minister Lea Holm won the vote in Oslo on 3 May, by 40 seats. She said Norway is safe. "
    "The Norwegian leader lost the election in the south on Friday. The senate bought 12 lorries. "
    "Holm, the Senate's chief, denied that trucks were sold for $3 million to L. Holm's third aide."
)
INDONESIAN = (
    "Perdana menteri Lea Holm menang di Oslo pada 3 Mei dengan 40 kursi. Ia kalah hari Jumat. "
    "Senat Norwegia membeli 12 truk. Ketua Senat itu membantah truk dijual Rp3 juta di selatan."
)


def passages() -> Iterator[Passage]:
    """Yield the sentences of two texts, read."""
    for language, text in (("en", ENGLISH), ("id", INDONESIAN)):
        article = claimcheck.parse_article(text, language=language, published="2024-05-06")
        yield from read_passages(article, range(len(article.sentences))).values()


def pairs() -> Iterator[tuple[Part, Part, Passage, bool]]:
    """Yield each part of each sentence with each part of each, and whether that is abroad."""
    read = list(passages())
    for one in read:
        for other in read:
            across = one.language.tag != other.language.tag
            yield from ((p, q, other, across) for p in one.parts for q in other.parts)


def test_what_stands_to_a_part_is_among_those_that_may() -> None:
    """Words, names, places, dates and figures, as they are told and by what they mean."""
    met = 0
    for part, other, passage, across in pairs():
        tells = other.weight > 0 or other.is_value or other.index in passage.frames
        if tells and compare_parts(part, other, across=across) is not Level.NONE:
            assert other.index in passage.meetings.of(part), (part.form, other.form)
            met += 1
    assert met > 100


def test_opposites_are_among_the_words_that_may_mean_something_near() -> None:
    """Whether two words are opposed is asked of these alone."""
    found = {
        (part.form, other.form)
        for part, other, passage, _ in pairs()
        if other.weight > 0 and are_opposed(part, other, of_same=True)
        if other.index in passage.meetings.meaning(part)
    }
    every = {
        (part.form, other.form)
        for part, other, _, _ in pairs()
        if other.weight > 0 and are_opposed(part, other, of_same=True)
    }
    assert found == every
    assert ("won", "lost") in found


@pytest.mark.parametrize("form", ["vote", "oslo"])
def test_most_parts_are_none_of_them(form: str) -> None:
    """A look at a few takes the place of one at each."""
    first, *others = passages()
    part = next(part for part in first.parts if part.form == form)
    looked_at = sum(len([*passage.meetings.of(part)]) for passage in others)
    assert looked_at < sum(len(passage.parts) for passage in others) / 4


def test_twins_are_looked_at_once() -> None:
    """Parts with the same words stand alike to any other."""
    text = "On Monday boats met other boats, and boats met again on Monday."
    article = claimcheck.parse_article(text, language="en", published="2024-05-06")
    passage = read_passages(article, [0])[0]
    groups = {tuple(passage.parts[i].form for i in twins) for twins in passage.twins.values()}
    assert groups >= {("monday", "monday"), ("met", "met")}
    assert all(first == twins[0] for first, twins in passage.twins.items())
