"""A sentence read: its parts, its predicates, what is denied, whom its pronouns stand for."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.passages import Passage, read_passages, sentences_under


def read(text: str, language: str = "en", number: int = 0) -> Passage:
    """Return a sentence of a text, read."""
    article = claimcheck.parse_article(text, language=language, published="2024-07-03")
    return read_passages(article, [number])[number]


def kinds(passage: Passage) -> dict[str, str]:
    """Return the kind of each value of a passage by its text."""
    return {part.form: part.kind for part in passage.parts if part.is_value}


def stances(passage: Passage) -> dict[str, tuple[bool, str]]:
    """Return for each predicate whether it is denied, and how it is put forward."""
    return {
        passage.parts[i].form: (frame.is_negative, frame.stance)
        for i, frame in passage.frames.items()
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "On Monday Anna Berg sold 340 tonnes of grain in Norway.",
            {"monday": "date", "anna berg": "name", "340 tonnes": "number", "norway": "place"},
        ),
        (
            "id",
            "Pada Senin Budi Santoso menjual 340 ton gandum di Norwegia.",
            {"senin": "date", "budi santoso": "name", "340 ton": "number", "norwegia": "place"},
        ),
        ("en", "The boat was found south of the pier.", {"south": "place"}),
        ("en", "A train left the Oslo station.", {"oslo": "place"}),
    ],
)
def test_a_value_is_one_part(language: str, text: str, expected: dict[str, str]) -> None:
    """Dates, figures, names and places are single units, whatever words they have."""
    assert kinds(read(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "predicate", "expected"),
    [
        ("en", "The mill burned.", "burned", (False, "fact")),
        ("en", "The mill did not burn.", "burn", (True, "fact")),
        ("en", "Nobody sold the mill.", "sold", (True, "fact")),
        ("en", "The owner refused to sell the mill.", "sell", (True, "fact")),
        ("en", "The owner will sell the mill.", "sell", (False, "modal")),
        ("en", "Not only the owner sold the mill.", "sold", (False, "fact")),
        ("en", "The mill has yet to burn.", "burn", (True, "fact")),
        ("en", "It is not true that the mill burned.", "burned", (True, "fact")),
        ("en", "The mayor falsely claimed that the mill burned.", "burned", (True, "fact")),
        ("en", "It is unclear whether the mill burned.", "burned", (False, "open")),
        ("en", "There is no evidence that the mill burned.", "burned", (False, "open")),
        ("en", "There is evidence that the mill burned.", "burned", (False, "fact")),
        ("en", "The mill almost burned.", "burned", (False, "open")),
        ("en", "The mill would have burned.", "burned", (False, "open")),
        ("id", "Tidak ada bukti bahwa pabrik itu terbakar.", "terbakar", (False, "open")),
        ("en", "The mill did not close until Monday.", "close", (False, "fact")),
        ("en", "Did the owner sell the mill?", "sell", (False, "asked")),
        ("id", "Pemilik tidak menjual pabrik itu.", "menjual", (True, "fact")),
        ("id", "Polisi membantah telah menangkap pemiliknya.", "menangkap", (True, "fact")),
        ("id", "Pemilik akan menjual pabrik itu.", "menjual", (False, "modal")),
    ],
)
def test_what_is_denied_or_only_may_be(
    language: str, text: str, predicate: str, expected: tuple[bool, str]
) -> None:
    """A negator, none of a thing, and a verb that denies turn a clause round; one alone does."""
    assert stances(read(text, language))[predicate] == expected


def test_a_pronoun_stands_for_the_last_person_named() -> None:
    """A place or a body is no person."""
    passage = read("Anna Berg bought the mill in Norway. She sold it.", number=1)
    assert {part.form: part.refers for part in passage.parts}["she"] == "Anna Berg"


def test_what_speakers_say_of_themselves_is_theirs() -> None:
    """The first person of a quotation is its speaker."""
    passage = read("“I sold the mill,” said Anna Berg.")
    parts = {part.form: part for part in passage.parts}
    assert parts["i"].refers == "Anna Berg"
    assert parts["mill"].is_quoted
    assert not parts["anna berg"].is_quoted


def test_a_role_is_that_of_the_active_clause() -> None:
    """Of a passive, the agent is the subject."""
    passage = read("The mill was sold by Anna Berg.")
    (frame,) = passage.frames.values()
    assert [passage.parts[i].form for i in frame.of_role("subject")] == ["anna berg"]
    assert [passage.parts[i].form for i in frame.of_role("object")] == ["mill"]


def test_a_title_hangs_on_its_name() -> None:
    """The name is the argument, so that it meets the same name without a title."""
    passage = read("Mayor Ingrid Solheim sold the mill.")
    (frame,) = passage.frames.values()
    assert [passage.parts[i].form for i in frame.of_role("subject")] == ["ingrid solheim"]


def test_a_language_without_a_parser_has_parts_and_no_predicates() -> None:
    """Its dates and figures are units all the same, and wording decides."""
    passage = read("Il a vendu 340 tonnes.", language="fr")
    assert passage.parts
    assert passage.frames == {}


def test_the_sentences_under_some_spans() -> None:
    """They are those that the spans reach into, and no neighbour."""
    text = "One came. Two went. Three stayed."
    article = claimcheck.parse_article(text, language="en")
    assert list(sentences_under(article, (claimcheck.Span(10, 19),))) == [1]


@pytest.mark.parametrize(
    ("language", "text", "light"),
    [
        ("id", "Polisi menyerahkan berkas itu kepada jaksa penuntut umum (JPU) pada Senin.", "jpu"),
        ("id", "Sebanyak 18 unit mobil rusak dalam kebakaran itu.", "unit"),
        ("en", "I think that the council will close the old bridge in May.", "think"),
        ("en", "Lt. Gov. Ola Dahl closed the old bridge in May.", "gov."),
    ],
)
def test_what_tells_little_weighs_little(language: str, text: str, light: str) -> None:
    """An acronym in brackets, a classifier, a hedge and an office are no details of their own."""
    article = claimcheck.parse_article(text, language=language)
    parts = read_passages(article, [0])[0].parts
    assert next(part.weight for part in parts if part.form == light) < 0.3


def test_sentences_are_read_however_many_are_asked_for() -> None:
    """More than are parsed in a go, each as by itself, in the order of the text."""
    text = "".join(f"Clerk {n} paid {n} euros on Monday. " for n in range(100, 170))
    article = claimcheck.parse_article(text, language="en", published="2024-07-03")
    numbers = range(len(article.sentences))
    together = read_passages(article, reversed(numbers))
    assert list(together) == list(numbers)
    for n in (0, 63, 64, 69):
        alone = read_passages(article, [n])[n]
        assert kinds(together[n]) == kinds(alone)
        assert stances(together[n]) == stances(alone)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The team was unbeaten and lost no match.", {"unbeaten", "no"}),
        ("en", "A non-scheduled bus arrived there with women.", set()),
        ("en", "The union hardly met until June.", {"hardly"}),
        ("id", "Belum ada yang menolak.", {"belum", "menolak"}),
    ],
)
def test_what_denies_is_found_by_its_form(language: str, text: str, words: set[str]) -> None:
    """By a word for not, by a meaning, or by a predicate's beginning; "women" negates nothing."""
    passage = read(text, language)
    assert {passage.parts[i].form for i in passage.denying} == words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Reports that the mill burned are a hoax.", ["hoax"]),
        ("id", "Kabar bahwa pabrik itu terbakar tidak benar.", ["tidak"]),
        ("id", "Kabar bahwa pabrik itu terbakar benar.", []),
    ],
)
def test_what_calls_a_sentence_false_is_found(language: str, text: str, words: list[str]) -> None:
    """Wherever it stands, and also where two words do so together."""
    assert [part.form for part in read(text, language).falsifiers] == words


def test_a_part_is_under_what_it_hangs_on() -> None:
    """By however many steps, and under itself."""
    passage = read("The owner of the mill sold the old boats.")
    forms = {part.form: part.index for part in passage.parts}
    assert passage.is_under(forms["old"], forms["sold"])
    assert passage.is_under(forms["old"], forms["old"])
    assert not passage.is_under(forms["old"], forms["owner"])
