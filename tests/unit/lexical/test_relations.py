"""How two words stand to each other."""

from __future__ import annotations

import pickle

import pytest

from claimcheck.lexical import Kind, Lemma, Level, Relation, Source, links, negated_root, relate


def words(line: str) -> tuple[Lemma, Lemma]:
    """Return the two words of a line such as "en:ship id:kapal NOUN"."""
    one, other, *upos = line.split()
    first, second = (
        Lemma(word.replace("_", " "), tag, *upos)
        for tag, word in (x.split(":") for x in (one, other))
    )
    return first, second


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (Kind.SAME, ["en:went en:goes VERB", "id:ditulis id:menulisnya", "en:judge en:judges"]),
        (Kind.SAME, ["id:podcaster en:podcaster NOUN"]),
        (
            Kind.SYNONYM,
            [
                "en:buy en:purchased VERB",
                "en:physician en:doctor NOUN",
                "id:wafat id:meninggal VERB",
                "id:hakim en:judge NOUN",
                "id:menyelidiki en:investigated VERB",
                "id:membangun en:built VERB",
            ],
        ),
        (
            Kind.DERIVED,
            ["en:resign en:resignation", "id:menulis id:tulisan", "en:destroy en:destruction"],
        ),
        (
            Kind.OPPOSITE,
            [
                "en:rose en:fell VERB",
                "en:acquitted en:convicted VERB",
                "en:guilty en:innocent ADJ",
                "en:accredited en:unaccredited ADJ",
                "id:naik id:turun",
                "id:mengizinkan id:melarang VERB",
                "id:menguat en:weakened VERB",
                "id:murah id:mahal ADJ",
                "id:memperluas id:mempersempit VERB",
                "en:supported id:menentang VERB",
            ],
        ),
        (
            Kind.CONVERSE,
            [
                "en:bought en:sold VERB",
                "en:lent en:borrowed VERB",
                "id:menang id:kalah VERB",
                "id:menjual en:buy VERB",
                "en:plaintiff en:defendant NOUN",
            ],
        ),
        (Kind.SISTER, ["en:sailor en:soldier NOUN", "id:gereja en:mosque NOUN"]),
        (
            Kind.UNRELATED,
            [
                "en:judge en:rice NOUN",
                "en:sue en:swim VERB",
                "id:pajak id:jembatan NOUN",
                "id:minum en:voted VERB",
                "en:zzyzx en:rice NOUN",
                "fr:juge en:judge NOUN",
            ],
        ),
    ],
)
def test_kinds(kind: Kind, lines: list[str]) -> None:
    """Each kind of relation is told from the others, within a language and across."""
    assert {line: relate(*words(line)).kind for line in lines} == dict.fromkeys(lines, kind)


@pytest.mark.parametrize(
    "line", ["en:apple en:banana NOUN", "id:batuk id:muntah", "id:kilogram en:tonnes NOUN"]
)
def test_words_of_one_field_are_no_sure_synonyms(line: str) -> None:
    """What is only spoken of together does not mean the same."""
    relation = relate(*words(line))
    assert relation.kind is not Kind.SYNONYM or relation.level is Level.POSSIBLE


def test_a_broader_word() -> None:
    """The one word is broader than the other, and the other narrower than the one."""
    one, other = words("en:vehicle en:car NOUN")
    assert relate(one, other).kind is Kind.BROADER
    assert relate(other, one) == relate(one, other).inverse
    assert relate(other, one).kind is Kind.NARROWER


def test_two_sources_are_surer_than_one() -> None:
    """A relation says who attests it."""
    assert relate(*words("id:kapal en:ship NOUN")) == Relation(
        Kind.SYNONYM, Level.SURE, Source.BOTH
    )
    assert relate(*words("en:judge en:rice NOUN")) == Relation(Kind.UNRELATED)


def test_the_part_of_speech_chooses_the_senses() -> None:
    """A form of two words is read as the one that is asked for."""
    assert relate(*words("en:found en:discovered VERB")).kind is Kind.SYNONYM
    assert relate(*words("en:train en:coach VERB")).kind is Kind.SYNONYM
    assert relate(*words("en:train en:coach NOUN")).level is Level.POSSIBLE


def test_links_meet_across_languages() -> None:
    """Words that mean the same share keys, others do not."""
    ship, kapal, hakim = Lemma("ships", "en"), Lemma("kapalnya", "id"), Lemma("hakim", "id")
    assert links(ship) & links(kapal)
    assert not links(ship) & links(hakim)
    assert links(Lemma("zzyzx", "en")) == frozenset()


def test_values_are_pickled() -> None:
    """Words and relations are plain values."""
    one, other = words("id:kapal en:ship NOUN")
    relation = relate(one, other)
    assert pickle.loads(pickle.dumps((one, relation))) == (one, relation)  # noqa: S301


@pytest.mark.parametrize(
    ("language", "word", "root"),
    [
        ("en", "unbeaten", "beaten"),
        ("en", "infertile", "fertile"),
        ("en", "disagree", "agree"),
        ("en", "inform", ""),
        ("en", "discover", ""),
        ("en", "under", ""),
        ("id", "nonaktif", "aktif"),
        ("id", "nona", ""),
        ("en", "un", ""),
    ],
)
def test_a_beginning_may_negate_a_word(language: str, word: str, root: str) -> None:
    """What is left must be a word, and its opposite where the beginning has other uses."""
    assert negated_root(word, language) == root
