"""Quotations: pairs, levels, unclosed marks, and chains over paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.languages import Language, load_language
from claimcheck.reading import Document, read


def quoted(text: str, language: Language) -> list[tuple[str, int, bool]]:
    """Return what stands in each pair of marks, its level, and whether the pair is closed."""
    document = read(text, language)
    return [(q.inner.of(text), q.level, q.closed) for q in document.quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" and "no".', ["yes", "no"]),
        ("He said “yes” and ”no”.", ["yes", "no"]),
        ("Kata dia, ”ya”, lalu ”tidak”.", ["ya", "tidak"]),
        ("Er sagte „ja“ und »nein«.", ["ja", "nein"]),
        ("Il dit « oui ».", [" oui "]),
        ("He said ``yes'' and ''no''.", ["yes", "no"]),
        ("He said ‘yes’ and 'no'.", ["yes", "no"]),
        ('He said “yes" and "no”.', ["yes", "no"]),
        ("He said “yes“ twice.", ["yes"]),
        ("(“yes”) —“no”", ["yes", "no"]),
        ('"" and “”', []),
    ],
)
def test_pairs_of_every_shape(text: str, expected: list[str], english: Language) -> None:
    """Marks pair by their shape or, where the shape says nothing, by the spaces around them."""
    assert quoted(text, english) == [(inner, 0, True) for inner in expected]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers' ferry wasn't late in the '90s.",
        "Rock ’n’ roll and the sailors’ music.",
        "Jum'at, Ma'ruf dan Qur'an.",
        "It is 6'2\" high.",
        "No quotation at all.",
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str, english: Language) -> None:
    """A possessive, an elision or a measure opens nothing."""
    assert quoted(text, english) == []


def test_a_possessive_plural_does_not_close_a_single_quotation(english: Language) -> None:
    """The mark after punctuation closes, not the one after the plural."""
    text = "‘the sailors’ ferry was late,’ he said"
    assert quoted(text, english) == [("the sailors’ ferry was late,", 0, True)]


def test_levels(english: Language) -> None:
    """A quotation in a quotation has level 1, in marks of either kind; a third level has none."""
    text = "“He shouted ‘stop’ and “now” twice,” she said."
    assert quoted(text, english) == [
        ("He shouted ‘stop’ and “now” twice,", 0, True),
        ("stop", 1, True),
        ("now", 1, True),
    ]
    assert [level for _, level, _ in quoted("“a ‘b “c” d’ e”", english)] == [0, 1]


def test_a_forgotten_closing_mark(english: Language) -> None:
    """The quotation before the next one is unclosed; the next one is whole."""
    text = "“The ferry is late, he said. “We are sorry,” he added."
    expected = [("The ferry is late, he said.", 0, False), ("We are sorry,", 0, True)]
    assert quoted(text, english) == expected
    straight = text.replace("“", '"').replace("”", '"')
    assert quoted(straight, english) == expected
    codes = [d.code for d in read(text, english).diagnostics]
    assert codes == ["unclosed-quote"]


def test_an_even_number_of_straight_marks_pairs_in_order(english: Language) -> None:
    """A space on the wrong side of a straight mark does no harm."""
    assert quoted('"The ferry is late "he said, "again"', english) == [
        ("The ferry is late ", 0, True),
        ("again", 0, True),
    ]


def test_an_opening_mark_stuck_to_the_sentence_before(indonesian: Language) -> None:
    """Before a capital, and closed after a comma, it opens all the same; elsewhere it is stray."""
    assert quoted("Ia pergi.” Kami selamat,” kata Budi.", indonesian) == [
        (" Kami selamat,", 0, True)
    ]
    assert quoted("Ia pergi.” kami selamat,” kata Budi.", indonesian) == []
    assert quoted("Ia pergi.” Kami selamat” kata Budi.", indonesian) == []
    assert quoted("Ia pergi.” Kami selamat.", indonesian) == []


def chain(document: Document) -> list[tuple[bool, bool]]:
    """Return of each quotation whether it is closed and whether it continues."""
    return [(q.closed, q.continues) for q in document.quotations]


def test_a_quotation_over_paragraphs(english: Language) -> None:
    """Unclosed, it continues where the next paragraph opens with a mark; captions are skipped."""
    text = "“We are late.\nThe ferry. Photo: Reuters\n“We are sorry.\n“Bye.”"
    document = read(text, english)
    assert chain(document) == [(False, True), (False, True), (True, False)]
    assert document.diagnostics == ()
    broken = read("“We are late.\nNobody spoke.", english)
    assert chain(broken) == [(False, False)]
    assert [d.code for d in broken.diagnostics] == ["unclosed-quote"]
    assert [d.code for d in read("“We are late.", english).diagnostics] == ["unclosed-quote"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said: “We are late.\nWe are sorry.”", ["We are late.\nWe are sorry."]),
        (
            '"We are\nlate,\nagain," he said. "We\nare sorry."',
            ["We are\nlate,\nagain,", "We\nare sorry."],
        ),
        ("“We are late.\nThe “new” ferry.", ["We are late.", "new"]),
        ("“We are late.\nADVERTISEMENT\nWe are sorry.”", ["We are late."]),
        ("“We are late." + "\nNo." * 8 + "\nWe are sorry.”", ["We are late."]),
    ],
)
def test_a_quotation_over_lines(text: str, expected: list[str], english: Language) -> None:
    """A quotation may run over a few lines, if the first mark that follows closes it."""
    assert [inner for inner, _, _ in quoted(text, english)] == expected


def test_single_marks_over_paragraphs(english: Language) -> None:
    """An opening single mark may go on, but alone it is taken for an apostrophe."""
    assert chain(read("‘We are late.\n‘Bye.’", english)) == [(False, True), (True, False)]
    assert chain(read("‘We are late.\nNobody spoke.", english)) == []
    assert chain(read("‘We are late.", english)) == []
    assert chain(read("'Twas late.", english)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harga turun, ”kata Budi. Ia pulang.” Kami pantau, ”ujar Budi.", [" Kami pantau, "]),
        ("Sejak pekan lalu, ”harga turun,” kata Budi.", ["harga turun,"]),
        ("Ia berkata, ”ya.” Lalu ia pulang.", ["ya."]),
    ],
)
def test_a_first_mark_that_only_closes_opens_nothing(text: str, expected: list[str]) -> None:
    """A mark stuck to its cue is passed over where the next one opens behind a full stop."""
    assert [inner for inner, _, _ in quoted(text, load_language("id"))] == expected


@given(st.text(alphabet="“”\"'‘’«»„ab .,\n", max_size=60))
def test_quotations_nest_or_follow(text: str) -> None:
    """Whatever the marks, pairs lie within one another or apart, and none is empty."""
    quotations = read(text or "a", load_language("en")).quotations
    for one in quotations:
        assert one.inner.start < one.inner.end
        assert one.level in {0, 1}
        for other in quotations:
            crosses = one.first < other.first < one.stop < other.stop
            assert not crosses
