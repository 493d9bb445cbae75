"""The sentence that an editor can quote, in the language of the article."""

from __future__ import annotations

import attrs
import pytest

from claimcheck.judging.explain import explain
from claimcheck.languages import load_language
from claimcheck.model import AlignedPart, Alignment, Difference, Evidence, Reason, Span, Verdict


def standing(source: str, relation: str) -> Evidence:
    """Return a passage of a report that stands so to the claim."""
    return Evidence(source=source, span=Span(0, 4), text="text", relation=relation)


def differing(kind: str, claimed: str, reported: str, source: str = "wire-b") -> Difference:
    """Return a difference of a kind."""
    return Difference(kind=kind, claimed=claimed, reported=reported, source=source)


@pytest.mark.parametrize(
    ("language", "kind", "sentence"),
    [
        ("en", "date", "wire-b says “B” where the article says “A”."),
        ("en", "number", "wire-b says “B” where the article says “A”."),
        ("en", "place", "wire-b says “B” where the article says “A”."),
        ("en", "name", "wire-b names “B” where the article names “A”."),
        ("en", "polarity", "wire-b says the opposite: “B” where the article says “A”."),
        ("en", "speaker", "wire-b attributes it to “B”, the article to “A”."),
        ("en", "quote", "wire-b quotes “B” where the article quotes “A”."),
        ("id", "date", "wire-b menyebut “B”, sedangkan artikel ini menyebut “A”."),
        ("id", "name", "wire-b menulis nama “B”, sedangkan artikel ini menulis “A”."),
        (
            "id",
            "polarity",
            "wire-b menyatakan kebalikannya: “B”, sedangkan artikel ini menyatakan “A”.",
        ),
        (
            "id",
            "speaker",
            "Menurut wire-b, yang mengatakannya “B”, sedangkan menurut artikel ini “A”.",
        ),
        ("id", "quote", "wire-b mengutip “B”, sedangkan artikel ini mengutip “A”."),
    ],
)
def test_each_kind_of_difference_has_its_words(language: str, kind: str, sentence: str) -> None:
    """Both sides are shown, the report's name as it is written."""
    found = explain(
        Verdict.CONFLICTING,
        [differing(kind, "A", "B")],
        [standing("wire-b", "differs")],
        language=load_language(language),
    )
    assert found == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Earlier, wire-b said “9” where the article now says “14”."),
        ("id", "Sebelumnya wire-b menyebut “9”, sedangkan artikel ini kini menyebut “14”."),
    ],
)
def test_what_is_updated_was_said_before(language: str, sentence: str) -> None:
    """A sentence begins with a capital."""
    found = explain(
        Verdict.UPDATES,
        [differing("number", "14", "9")],
        [standing("wire-b", "earlier")],
        language=load_language(language),
    )
    assert found == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Later, wire-b said “19” where the article said “14”."),
        ("id", "Kemudian wire-b menyebut “19”, sedangkan artikel ini menyebut “14”."),
    ],
)
def test_what_is_outdated_was_said_later(language: str, sentence: str) -> None:
    """Newer news has words that can't be taken for earlier news."""
    found = explain(
        Verdict.OUTDATED,
        [differing("number", "14", "19")],
        [standing("wire-b", "later")],
        language=load_language(language),
    )
    assert found == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "AP reports it, but not “in May” and “grain”."),
        ("id", "AP memberitakannya, tetapi tanpa “in May” dan “grain”."),
    ],
)
def test_a_partial_verdict_names_what_is_unsaid(language: str, sentence: str) -> None:
    """Parts that follow each other are one, and the fullest passage tells."""
    text = "It sold in May to Bergen grain."
    unsaid = [Span(8, 14), Span(25, 30)]
    parts = (
        AlignedPart(span=unsaid[0], level="unsaid"),
        AlignedPart(span=Span(0, 2), level="said"),
        AlignedPart(span=unsaid[1], level="unsaid"),
    )
    passage = attrs.evolve(standing("AP", "partly"), alignment=Alignment(parts=parts))
    found = explain(Verdict.PARTIAL, [], [passage], text=text, language=load_language(language))
    assert found == sentence


def test_a_conflict_tells_what_is_only_earlier() -> None:
    """Each report's difference has the words of how the report stands."""
    found = explain(
        Verdict.CONFLICTING,
        [differing("number", "14", "9", "AFP"), differing("place", "Bergen", "Oslo", "AP")],
        [standing("AFP", "earlier"), standing("AP", "differs")],
        language=load_language("en"),
    )
    assert found == (
        "Earlier, AFP said “9” where the article now says “14”; "
        "AP says “Oslo” where the article says “Bergen”."
    )


@pytest.mark.parametrize(
    ("verdict", "relation", "language", "sentence"),
    [
        ("corroborated", "agrees", "en", "The same is reported by AFP and AP."),
        ("corroborated", "agrees", "id", "Hal yang sama diberitakan oleh AFP dan AP."),
        ("partial", "partly", "en", "AFP and AP report it, but not every detail of the claim."),
        (
            "partial",
            "partly",
            "id",
            "AFP dan AP memberitakannya, tetapi tidak semua rincian klaim ini.",
        ),
        ("unmentioned", "silent", "en", "No report speaks of it."),
        ("unmentioned", "silent", "id", "Tidak ada berita lain yang menyinggungnya."),
    ],
)
def test_a_verdict_names_its_reports(
    verdict: str, relation: str, language: str, sentence: str
) -> None:
    """One report or several read the same."""
    evidence = [standing("AFP", relation), standing("AP", relation)]
    found = explain(Verdict(verdict), [], evidence, language=load_language(language))
    assert found == sentence


@pytest.mark.parametrize(
    ("language", "names", "sentence"),
    [
        ("en", ["AFP"], "AFP leaves it open."),
        ("en", ["AFP", "AP"], "AFP and AP leave it open."),
        ("id", ["AFP", "AP"], "AFP dan AP belum memastikannya."),
    ],
)
def test_who_leaves_a_claim_open_does_not_report_it(
    language: str, names: list[str], sentence: str
) -> None:
    """Where every report does; else what it leaves out is told."""
    reasons = [Reason(name="unasserted", weight=-4.0, step="agreement", source=n) for n in names]
    found = explain(
        Verdict.PARTIAL,
        [],
        [standing(name, "partly") for name in names],
        reasons=reasons,
        language=load_language(language),
    )
    assert found == sentence


def test_an_opposite_without_words_to_show() -> None:
    """Where the report has no words for it, only the article's are shown."""
    found = explain(
        Verdict.CONFLICTING,
        [differing("polarity", "never", "")],
        [],
        language=load_language("en"),
    )
    assert found == "wire-b says the opposite where the article says “never”."


def test_a_language_without_templates_has_no_sentence() -> None:
    """Nothing is said rather than something in another language."""
    assert explain(Verdict.UNMENTIONED, [], [], language=load_language("fr")) == ""


def test_the_same_word_on_both_sides_is_not_shown_as_the_opposite() -> None:
    """Where one side denies the very word of the other, the sentence quotes no word twice."""
    denied = Difference(kind="polarity", claimed="leaked", reported="leaked", source="Wire")
    found = explain(Verdict.CONFLICTING, [denied], [], language=load_language("en"))
    assert found.count("leaked") == 1
