"""How roots are written with their affixes."""

from __future__ import annotations

import pytest

from claimcheck.attribution.affixes import inflect
from claimcheck.attribution.lexicon import build_lexicon
from claimcheck.languages import load_language
from claimcheck.languages.attribution import AttributionSection, CueGroup


@pytest.mark.parametrize(
    ("language", "root", "form", "written"),
    [
        ("id", "tutur", "me-kan", ["menuturkan"]),
        ("id", "papar", "me-kan", ["memaparkan"]),
        ("id", "protes", "me", ["memprotes"]),
        ("id", "klaim", "me", ["mengklaim"]),
        ("id", "kata", "di-kan", ["dikatakan"]),
        ("id", "kira", "memper-kan", ["memperkirakan"]),
        ("id", "ragu", "me-kan", ["meragukan"]),
        ("id", "konfirmasi", "me", ["mengonfirmasi", "mengkonfirmasi"]),
        ("en", "agree", "gerund", ["agreeing"]),
        ("en", "pen", "doubled-past", ["penned"]),
        ("en", "reply", "third", ["replies"]),
        ("en", "convey", "past", ["conveyed"]),
        ("en", "write", "past", ["wrote", "written"]),
        ("en", "point out", "past", ["pointed out"]),
        ("en", "say", "", ["say"]),
    ],
)
def test_forms_follow_the_spelling_of_the_language(
    language: str, root: str, form: str, written: list[str]
) -> None:
    """The longest beginning or ending decides; a phrase changes in its first word."""
    assert list(inflect(load_language(language).attribution, root, form)) == written


def test_an_affix_that_no_table_has_changes_nothing() -> None:
    """A pack may leave its tables out."""
    assert list(inflect(AttributionSection(), "dire", "past")) == ["dire"]


def test_a_form_of_two_roots_belongs_to_the_first() -> None:
    """Groups are read in their order."""
    groups = (CueGroup(roots=("find",), weight=2.0), CueGroup(roots=("find",), weight=1.0))
    lexicon = build_lexicon(AttributionSection(groups=groups))
    assert lexicon.forms["find"].weight == 2.0


def test_a_learned_weight_goes_before_that_of_the_group() -> None:
    """What was learned of a root holds for all its forms."""
    groups = (CueGroup(roots=("kata",), forms=("", "di"), weight=2.0),)
    section = AttributionSection(groups=groups, cues={"kata": 0.5}, prefixes={"di": {"": "di"}})
    forms = build_lexicon(section).forms
    assert (forms["kata"].weight, forms["dikata"].weight) == (0.5, 0.5)
    assert forms["dikata"].root == "kata"
