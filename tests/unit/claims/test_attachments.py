"""Words that a parser hung on a neighbour, in trees made by hand."""

from __future__ import annotations

import attrs
import pytest

from claimcheck.claims.adjuncts import Adjunct, adjunct_changes, adjuncts, cues
from claimcheck.claims.attachments import (
    adverb_before_date,
    adverbial_clause,
    clause_after_comma,
    date_after_noun,
    joined_clause,
    joined_noun,
    joined_subject,
    phrase_after_name,
    relative_clause,
    verb_after_date,
    verbal_preposition,
)
from claimcheck.claims.misread import reread
from claimcheck.claims.nominals import copula_above
from claimcheck.claims.rolewords import RoleWords, role_words
from claimcheck.claims.subjects import subject_changes
from claimcheck.languages import UNDETERMINED, load_language
from tests.unit.claims.trees import never, tree

ENGLISH, INDONESIAN = (role_words(load_language(tag)) for tag in ("en", "id"))


def test_two_subjects_around_a_conjunction_are_one() -> None:
    """The conjunction that hung on the verb joins them."""
    found = tree("kajian/NOUN/4/nsubj dan/CCONJ/4/cc teori/NOUN/4/nsubj diuji/VERB/0/root")
    assert joined_subject(found, INDONESIAN) == {2: (0, "conj"), 1: (2, "cc")}
    apart = tree("harga/NOUN/4/nsubj ,/PUNCT/4/punct teori/NOUN/4/nsubj diuji/VERB/0/root")
    assert joined_subject(apart, INDONESIAN) == {}


def test_a_subject_with_words_behind_the_other_is_joined_to_none() -> None:
    """A tree may cross: the last word of a sentence may hang on its first."""
    crossed = tree("Ova/PROPN/3/nsubj Lind/PROPN/3/nsubj fell/VERB/0/root today/NOUN/1/nmod")
    assert joined_subject(crossed, ENGLISH) == {}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("They/PRON/2/nsubj sold/VERB/0/root aid/NOUN/2/obj and/CCONJ/5/cc bread/NOUN/2/conj", 2),
        ("They/PRON/2/nsubj sold/VERB/0/root aid/NOUN/2/obj and/CCONJ/5/cc ate/VERB/2/conj", None),
        ("They/PRON/2/nsubj sold/VERB/0/root and/CCONJ/4/cc bread/NOUN/2/conj", None),
    ],
)
def test_a_noun_is_joined_to_the_phrase_before_the_conjunction(
    rows: str, expected: int | None
) -> None:
    """A verb is joined to a verb, and a noun without a phrase before it stays."""
    changes = joined_noun(tree(rows), ENGLISH)
    assert changes == ({} if expected is None else {4: (expected, "conj")})


_LEADS = "holds/VERB/0/root men/NOUN/1/obj ,/PUNCT/5/punct and/CCONJ/5/cc Berg/PROPN/2/conj "


@pytest.mark.parametrize(
    ("rows", "is_clause"),
    [
        (_LEADS + "memimpin/VERB/1/acl", True),
        (_LEADS + "memimpin/VERB/5/acl", True),
        (_LEADS + "pimpin/VERB/5/acl", False),
        (_LEADS + "pemimpin/NOUN/5/appos", False),
        (_LEADS, False),
        (
            "holds/VERB/0/root men/NOUN/1/obj and/CCONJ/4/cc Berg/PROPN/2/conj memimpin/VERB/1/acl",
            False,
        ),
    ],
)
def test_a_noun_after_a_comma_and_a_conjunction_is_the_subject_of_its_verb(
    rows: str, *, is_clause: bool
) -> None:
    """Only of a verb in a form that has a subject, and only after a comma."""
    expected = {4: (5, "nsubj"), 5: (0, "conj"), 3: (5, "cc")} if is_clause else {}
    assert joined_clause(tree(rows), INDONESIAN) == expected


def test_a_figure_is_no_subject_of_what_it_is_compared_with() -> None:
    """A number before a verb, or a counted noun, is joined to the figure before."""
    rows = "naik/VERB/0/root Rp/NOUN/1/obj ,/PUNCT/6/punct atau/CCONJ/6/cc 19/NUM/6/nummod "
    assert joined_clause(tree(rows + "persen/NOUN/2/conj menekan/VERB/1/acl"), INDONESIAN) == {}
    rows = "naik/VERB/0/root Rp/NOUN/1/obj ,/PUNCT/5/punct atau/CCONJ/5/cc 19/NUM/2/conj "
    assert joined_clause(tree(rows + "menekan/VERB/1/acl"), INDONESIAN) == {}


_PAID = "paid/VERB/0/root by/ADP/3/case Ova/PROPN/1/obl {}/ADP/5/case delay/NOUN/3/nmod"


@pytest.mark.parametrize(
    ("rows", "is_free"),
    [
        (_PAID.format("for"), True),
        (_PAID.format("of"), False),
        (_PAID.format("in"), False),
        (_PAID.format("for").replace("PROPN", "NOUN"), False),
        (_PAID.format("for").replace("VERB", "NOUN"), False),
        ("Ova/PROPN/0/root for/ADP/3/case delay/NOUN/1/nmod", False),
    ],
)
def test_a_name_takes_no_phrase_but_of_and_in(rows: str, *, is_free: bool) -> None:
    """The phrase hangs on the verb before the name."""
    assert phrase_after_name(tree(rows), ENGLISH) == ({4: (0, "obl")} if is_free else {})


def test_a_comma_keeps_a_phrase_from_the_verb_before_a_name() -> None:
    """What stands between is more of the name."""
    rows = "paid/VERB/0/root Ova/PROPN/1/obj ,/PUNCT/5/punct for/ADP/5/case now/NOUN/2/nmod"
    assert phrase_after_name(tree(rows), ENGLISH) == {}


def test_a_word_like_a_verb_joins_a_phrase_to_the_noun_or_to_the_verb() -> None:
    """Which of the two, its prefix tells; without a noun before or after it is left."""
    rows = "bahas/VERB/0/root sidang/NOUN/1/obj {}/VERB/1/advcl suap/NOUN/3/obj"
    changes = verbal_preposition(tree(rows.format("terkait")), INDONESIAN)
    assert changes == {3: (1, "nmod"), 2: (3, "case")}
    changes = verbal_preposition(tree(rows.format("mengenai")), INDONESIAN)
    assert changes == {3: (0, "obl"), 2: (3, "case")}
    alone = tree("bahas/VERB/0/root sidang/NOUN/1/obj terkait/VERB/1/advcl")
    assert verbal_preposition(alone, INDONESIAN) == {}
    rows = "bahas/VERB/0/root ,/PUNCT/1/punct terkait/VERB/1/advcl suap/NOUN/3/obj"
    assert verbal_preposition(tree(rows), INDONESIAN) == {}
    rows = "sidang/NOUN/0/root itu/DET/1/det terkait/VERB/1/acl suap/NOUN/3/obj"
    assert verbal_preposition(tree(rows), INDONESIAN) == {3: (0, "nmod"), 2: (3, "case")}


_WHY = "shut/VERB/0/root {}/NOUN/{}/obj {}/SCONJ/5/mark he/PRON/5/nsubj slept/VERB/2/acl"


@pytest.mark.parametrize(
    ("rows", "words", "is_adverbial"),
    [
        (_WHY.format("ward", 1, "because"), ENGLISH, True),
        (_WHY.format("ward", 1, "that"), ENGLISH, False),
        (_WHY.format("ward", 1, "agar"), INDONESIAN, True),
        (_WHY.format("ward", 1, "to"), ENGLISH, False),
        ("ward/NOUN/0/root because/SCONJ/3/mark slept/VERB/1/acl", ENGLISH, False),
    ],
)
def test_a_clause_that_tells_why_is_the_verbs(
    rows: str, words: RoleWords, *, is_adverbial: bool
) -> None:
    """One that a conjunction of another kind opens tells of the noun."""
    expected = {4: (0, "advcl")} if is_adverbial else {}
    assert adverbial_clause(tree(rows), words) == expected


_CUT = "shut/VERB/0/root mine/NOUN/1/obj {}/PUNCT/4/punct {}/VERB/2/acl jobs/NOUN/4/obj"


@pytest.mark.parametrize(
    ("rows", "words", "is_adverbial"),
    [
        (_CUT.format(",", "cutting"), ENGLISH, True),
        (_CUT.format("-", "cutting"), ENGLISH, False),
        (_CUT.format(",", "cut"), ENGLISH, False),
        (_CUT.format(",", "membuat"), INDONESIAN, True),
        (_CUT.format(",", "membuat").replace("jobs", "yang"), INDONESIAN, False),
        ("mine/NOUN/0/root ,/PUNCT/3/punct cutting/VERB/1/acl", ENGLISH, False),
    ],
)
def test_a_clause_after_a_comma_is_the_verbs(
    rows: str, words: RoleWords, *, is_adverbial: bool
) -> None:
    """One that a relative pronoun opens, or no comma before, tells of the noun."""
    assert clause_after_comma(tree(rows), words) == ({3: (0, "advcl")} if is_adverbial else {})


def test_an_adverb_before_a_date_is_the_verbs() -> None:
    """A date takes none; another noun may."""
    rows = tree("meet/VERB/0/root apart/ADV/3/advmod Monday/PROPN/1/obl")
    assert adverb_before_date(rows, ENGLISH, lambda i: i == 2) == {1: (0, "advmod")}
    assert adverb_before_date(rows, ENGLISH, never) == {}
    rows = tree("meet/VERB/0/root them/PRON/1/obj late/ADV/4/advmod Monday/PROPN/1/obl")
    assert adverb_before_date(rows, ENGLISH, lambda i: i == 3) == {}


def test_a_date_after_an_object_is_the_verbs() -> None:
    """A parser took it for the name of the object; one that is a noun's date stays."""
    rows = "told/VERB/0/root plans/{}/1/obj Friday/PROPN/2/flat"
    found = tree(rows.format("NOUN"))
    assert date_after_noun(found, ENGLISH, lambda i: i == 2) == {2: (0, "obl")}
    assert date_after_noun(found, INDONESIAN, lambda i: i == 2) == {}
    assert date_after_noun(tree(rows.format("PROPN")), ENGLISH, lambda i: i == 2) == {}


_SENT = "sent/VERB/0/root clerks/NOUN/1/obj to/ADP/4/case prison/NOUN/{}/{}"
_OF_NOUN, _OF_VERB = tree(_SENT.format(2, "nmod")), tree(_SENT.format(1, "obl"))


def weighed(*lines: str) -> RoleWords:
    """Return words of a language with weights of its own."""
    syntax = attrs.evolve(UNDETERMINED.syntax, attachments="\n".join(lines))
    return role_words(attrs.evolve(UNDETERMINED, syntax=syntax))


def test_a_phrase_hangs_where_the_weights_say() -> None:
    """On the verb where they speak for it, on the noun where they speak against it."""
    for_verb, for_noun = weighed("pv to sent\t12"), weighed("pn to clerks\t-12")
    assert adjunct_changes(_OF_NOUN, for_verb, never) == {3: (0, "obl")}
    assert adjunct_changes(_OF_VERB, for_noun, never) == {3: (1, "nmod")}
    assert adjunct_changes(_OF_VERB, for_verb, never) == {}
    assert adjunct_changes(_OF_NOUN, weighed("pv to sent\t9"), never) == {}


def test_a_date_is_left_where_it_is() -> None:
    """So is what follows one, or a comma, or names a place."""
    for_noun = weighed("p to\t-20")
    assert adjunct_changes(_OF_VERB, for_noun, lambda i: i == 3) == {}
    assert adjunct_changes(_OF_VERB, for_noun, lambda i: i == 1) == {}
    comma = tree(
        "sent/VERB/0/root clerks/NOUN/1/obj ,/PUNCT/2/punct to/ADP/5/case prison/NOUN/1/obl"
    )
    assert adjunct_changes(comma, for_noun, never) == {}


def test_the_words_of_a_phrase_speak() -> None:
    """Each alone and with the preposition."""
    (adjunct,) = adjuncts(_OF_NOUN)
    assert adjunct == Adjunct(head=3, case=2, noun=1, verb=0, of_verb=False)
    assert {"p to", "v sent", "pn to clerks", "pM to NOUN"} <= set(cues(_OF_NOUN, adjunct))


@pytest.mark.parametrize(
    "rows",
    [
        "clerks/NOUN/0/root to/ADP/3/case prison/NOUN/1/nmod",
        "clerks/NOUN/4/nsubj to/ADP/3/case prison/NOUN/1/nmod slept/VERB/0/root",
        "sent/VERB/0/root clerks/NOUN/1/nsubj to/ADP/4/case prison/NOUN/2/nmod",
        "sent/VERB/0/root to/ADP/3/case prison/NOUN/1/obl",
        "sent/VERB/0/root clerks/NOUN/1/obj to/ADP/4/case sleep/VERB/2/nmod",
    ],
)
def test_a_phrase_without_a_verb_and_its_noun_before_leaves_nothing_to_choose(rows: str) -> None:
    """It hangs where it can."""
    assert list(adjuncts(tree(rows))) == []


@pytest.mark.parametrize(
    ("rows", "is_relative"),
    [
        ("sell/VERB/0/root drugs/NOUN/1/obj which/PRON/4/nsubj heal/VERB/1/ccomp", True),
        ("sell/VERB/0/root drugs/NOUN/1/obj that/SCONJ/4/mark heal/VERB/1/ccomp", False),
        ("sell/VERB/0/root ,/PUNCT/4/punct which/PRON/4/nsubj heals/VERB/1/advcl", False),
    ],
)
def test_a_clause_that_a_relative_pronoun_opens_is_the_nouns(
    rows: str, *, is_relative: bool
) -> None:
    """A conjunction that looks like one, or a comma, leaves it with the verb."""
    assert relative_clause(tree(rows), ENGLISH) == ({3: (1, "acl")} if is_relative else {})


def test_a_noun_after_a_list_in_a_clause_joins_its_last_phrase() -> None:
    """The clause ends where the conjunction begins."""
    rows = "They/PRON/2/nsubj plan/VERB/0/root to/PART/4/mark sell/VERB/2/xcomp aid/NOUN/4/obj "
    found = tree(rows + ",/PUNCT/8/punct and/CCONJ/8/cc bread/NOUN/2/conj")
    assert joined_noun(found, ENGLISH) == {7: (4, "conj")}


_DATED = "Pekan/NOUN/2/nsubj lalu/VERB/0/root Ani/PROPN/2/obj menutup/VERB/2/ccomp"


def test_a_word_of_a_date_is_no_predicate() -> None:
    """The verb after it is, and the noun between is its subject."""
    found = verb_after_date(tree(_DATED), INDONESIAN, lambda i: i < 2)
    assert found == {0: (1, "nmod"), 1: (3, "obl"), 2: (3, "nsubj"), 3: (None, "root")}
    assert verb_after_date(tree(_DATED), INDONESIAN, never) == {}
    bound = tree(_DATED.replace("Ani/PROPN/2/obj", "yang/PRON/4/nsubj"))
    assert verb_after_date(bound, INDONESIAN, lambda i: i < 2) == {}


def test_the_noun_that_hangs_on_a_date_is_the_subject() -> None:
    """The date is an adjunct; a date alone stays what it was."""
    rows = "Kini/NOUN/3/nsubj Ani/PROPN/1/nmod memimpin/VERB/0/root"
    changes = subject_changes(tree(rows), INDONESIAN, 2, lambda i: i == 0)
    assert changes == {1: (2, "nsubj"), 0: (2, "obl")}
    rows = "Kini/NOUN/3/nsubj ini/DET/1/det memimpin/VERB/0/root"
    assert subject_changes(tree(rows), INDONESIAN, 2, lambda i: i == 0) == {}


@pytest.mark.parametrize(
    ("rows", "is_subject"),
    [
        ("Aleppo/ADV/3/advmod will/AUX/3/aux fall/VERB/0/root", True),
        ("soon/ADV/3/advmod will/AUX/3/aux fall/VERB/0/root", False),
        ("Soon/ADV/4/advmod will/AUX/4/aux it/PRON/4/nsubj fall/VERB/0/root", False),
        ("Soon/ADV/2/advmod fall/VERB/0/root", False),
    ],
)
def test_the_only_word_before_an_auxiliary_is_the_subject(rows: str, *, is_subject: bool) -> None:
    """Where no other word can be one, and the word has a capital."""
    expected = "nsubj" if is_subject else "advmod"
    assert reread(tree(rows), ENGLISH).words[0].relation == expected


_TOLD = "fines/NOUN/2/nsubj paid/VERB/0/root {} are/AUX/{}/cop ours/PRON/2/ccomp"


@pytest.mark.parametrize(
    ("rows", "is_above"),
    [
        (_TOLD.format("today/ADV/2/advmod", 5), True),
        (_TOLD.format("that/SCONJ/5/mark", 5), False),
        (_TOLD.format(",/PUNCT/2/punct", 5), False),
        (_TOLD.format("today/ADV/2/advmod", 5).replace("NOUN", "PRON"), False),
        ("paid/VERB/0/root are/AUX/3/cop ours/PRON/1/ccomp", False),
    ],
)
def test_what_a_copula_tells_is_above_a_participle(rows: str, *, is_above: bool) -> None:
    """Without a conjunction or a comma between, and of a noun."""
    expected = {4: (None, "root"), 1: (0, "acl"), 0: (4, "nsubj")} if is_above else {}
    assert copula_above(tree(rows), ENGLISH) == expected
