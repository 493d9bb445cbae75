"""Roles: who did what to whom, as the trees of the shipped models tell it."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

import attrs
import pytest

import claimcheck
from claimcheck.claims.misread import changed
from claimcheck.claims.roles import find_propositions
from claimcheck.languages import load_language
from claimcheck.model import ClauseReading, LazyReading, Mention, Quantity, Role, Span, Timex, Word
from claimcheck.syntax import Tree


def roles(language: str, text: str) -> dict[str, str]:
    """Return the predicate of the only claim of a text, and its arguments by role."""
    (claim,) = claimcheck.parse_article(text, language=language, published="2024-05-02").claims
    assert claim.predicate is not None
    found = {"predicate": claim.predicate.lemma}
    for argument in claim.arguments:
        place = argument.span.of(text)
        found[argument.role] = "; ".join(filter(None, (found.get(argument.role), place)))
    return found


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The bank was fined 40 million dollars by the court on Monday.",
            {
                "predicate": "fine",
                "subject": "the court",
                "object": "The bank",
                "quantity": "40 million dollars",
                "time": "Monday",
            },
        ),
        (
            "id",
            "Bank itu didenda Rp40 miliar oleh pengadilan di Surabaya.",
            {
                "predicate": "denda",
                "subject": "pengadilan di Surabaya",
                "object": "Bank itu",
                "quantity": "Rp40 miliar",
            },
        ),
        (
            "id",
            "Buku itu ditulis Ani Wijaya pada 2019.",
            {"predicate": "tulis", "object": "Buku itu", "subject": "Ani Wijaya", "time": "2019"},
        ),
        (
            "en",
            "The vase was believed to have been sold by two dealers.",
            {
                "predicate": "believe",
                "object": "The vase",
                "complement": "have been sold by two dealers",
            },
        ),
        (
            "id",
            "Cara ini juga diklaim efektif.",
            {"predicate": "klaim", "object": "Cara ini", "attribute": "efektif"},
        ),
        (
            "en",
            "The firm bought and sold the house.",
            {"predicate": "buy", "subject": "The firm", "object": "the house"},
        ),
        (
            "en",
            "The vaccine was approved after a rally in Ohio on Tuesday.",
            {
                "predicate": "approve",
                "object": "The vaccine",
                "place": "a rally in Ohio",
                "time": "Tuesday",
            },
        ),
        (
            "id",
            "Ada 196 orang di aula itu.",
            {"predicate": "ada", "subject": "196 orang di aula itu"},
        ),
        (
            "en",
            "Anna Ruiz is a judge in Madrid.",
            {"predicate": "judge", "subject": "Anna Ruiz", "place": "Madrid"},
        ),
        ("en", "He died.", {"predicate": "die", "subject": "He"}),
        ("en", "Then, last week, Ivo Brandt called.",
         {"predicate": "call", "time": "last week", "subject": "Ivo Brandt"}),
    ],
)  # fmt: skip
def test_roles_are_those_of_the_active_clause(
    language: str, text: str, expected: dict[str, str]
) -> None:
    """Passives, figures, dates, places and shared objects have their roles."""
    assert roles(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "negated"),
    [
        ("en", "No patient died in the trial.", True),
        ("en", "The court did not fine the bank.", True),
        ("en", "The court fined the bank that did not pay.", False),
        ("en", "The striker not only scored but also won.", False),
        ("id", "Pengadilan tidak mendenda bank itu.", True),
        ("id", "Pengadilan mendenda bank yang tidak membayar.", False),
    ],
)
def test_a_negator_belongs_to_its_predicate(language: str, text: str, *, negated: bool) -> None:
    """A negation of something else leaves the predicate as it is."""
    (claim,) = claimcheck.parse_article(text, language=language).claims
    assert claim.predicate is not None
    assert claim.predicate.negated is negated


def test_an_argument_refers_to_what_the_article_marks() -> None:
    """A party, a date, a figure that counts a noun; nothing for a plain noun."""
    text = "Mayor Ida Olsen gave 12 schools to the town on 3 March 2021."
    (claim,) = claimcheck.parse_article(text, language="en").claims
    referred = {argument.role: argument.refers for argument in claim.arguments}
    assert isinstance(referred[Role.SUBJECT], Mention)
    assert isinstance(referred[Role.OBJECT], Quantity)
    assert isinstance(referred[Role.TIME], Timex)


def test_a_clause_of_a_noun_has_it_for_an_argument() -> None:
    """Who studied is the judge, and what was stolen the money."""
    text = "The judge who studied in Madrid acquitted the broker."
    words = [
        Word("The", "the", "DET", 1, "det"),
        Word("judge", "judge", "NOUN", 6, "nsubj"),
        Word("who", "who", "PRON", 3, "nsubj"),
        Word("studied", "study", "VERB", 1, "acl:relcl"),
        Word("in", "in", "ADP", 5, "case"),
        Word("Madrid", "Madrid", "PROPN", 3, "obl"),
        Word("acquitted", "acquit", "VERB", None, "root"),
        Word("the", "the", "DET", 8, "det"),
        Word("broker", "broker", "NOUN", 6, "obj"),
        Word(".", ".", "PUNCT", 6, "punct"),
    ]
    spans, at = [], 0
    for word in words:
        at = text.index(word.form, at)
        spans.append(Span(at, at + len(word.form)))
    tree = Tree(words=tuple(words), spans=tuple(spans))
    studied, acquitted = find_propositions(tree, load_language("en"), places=[spans[5]])
    assert [(a.role, a.lemma) for a in studied.arguments] == [
        (Role.SUBJECT, "judge"),
        (Role.PLACE, "madrid"),
    ]
    assert [a.lemma for a in acquitted.of_role(Role.SUBJECT, Role.OBJECT)] == ["judge", "broker"]


def test_what_is_no_clause_has_no_proposition() -> None:
    """A heading of nouns says nothing of anybody."""
    (claim,) = claimcheck.parse_article("The end of a long road.", language="en").claims
    assert (claim.proposition, claim.predicate, claim.arguments) == (None, None, ())


def test_a_proposition_is_read_once_and_kept_by_pickle() -> None:
    """Another process needs no parser."""
    calls = []

    def read() -> ClauseReading:
        calls.append(1)
        return ClauseReading()

    lazy = LazyReading(read)
    assert (lazy.proposition, lazy.factuality, len(calls)) == (None, "asserted", 1)
    (claim,) = claimcheck.parse_article("The court fined the bank.", language="en").claims
    again = pickle.loads(pickle.dumps(claim))  # noqa: S301  (our own bytes)
    assert again == claim
    assert again.proposition == claim.proposition
    assert attrs.evolve(claim, syntax=None) == claim


def test_another_parser_can_be_passed() -> None:
    """What it says is what is read."""

    class Flat:
        name = "flat"

        def parse(self, words: Sequence[str]) -> list[Word]:
            """Return the first word as the verb of all others."""
            return [
                Word(w, w, "VERB" if i == 0 else "NOUN", 0 if i else None, "obj" if i else "root")
                for i, w in enumerate(words)
            ]

    article = claimcheck.parse_article("Stop it now", language="en", parser=Flat())
    (claim,) = article.claims
    assert claim.predicate is not None
    assert claim.predicate.lemma == "stop"


def test_a_language_without_a_parser_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest is read all the same."""
    monkeypatch.setattr("claimcheck.pipeline.load_parser", lambda _: None)
    article = claimcheck.parse_article("The court fined the bank.", language="en")
    assert [(d.code, d.span) for d in article.diagnostics] == [("no-parser", article.sentences[0])]
    assert [claim.proposition for claim in article.claims] == [None]
    assert claimcheck.Article.from_dict(article.to_dict()) == article


def test_heads_that_would_make_no_tree_are_left_as_they_were() -> None:
    """A change that would leave no first word, or a ring, is not made."""
    rain = Word("Rain", "rain", "NOUN", 1, "nsubj")
    fell = Word("fell", "fall", "VERB", None, "root")
    tree = Tree(words=(rain, fell), spans=(Span(0, 4), Span(5, 9)))
    assert changed(tree, {1: (0, "acl")}) is tree
    assert changed(tree, {0: (0, "nsubj")}) is tree
    assert changed(tree, {0: (None, "root"), 1: (0, "acl")}).root == 0


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ada 90 gardu yang belum dipakai petugas.", "90 gardu"),
        ("Terdapat tiga alasan yang membuat warga tidak memilih calon itu.", "tiga alasan"),
    ],
)
def test_what_there_is_is_a_subject(text: str, subject: str) -> None:
    """What follows "ada" is its subject, wherever the parser hung it."""
    assert roles("id", text)["subject"] == subject
