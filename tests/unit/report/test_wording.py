"""The words of the report in each language."""

from __future__ import annotations

import string

import attrs
import pytest

import claimcheck
from claimcheck.languages import available_languages, load_language
from claimcheck.model import Resolution, Verdict
from claimcheck.report.wording import wording_for


def places(text: str) -> set[str]:
    """Return the names of the places to fill in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("tag", available_languages())
def test_every_pack_says_the_same_things(tag: str) -> None:
    """Each table has the keys of the common pack's, and the same places to fill."""
    common = wording_for("zu").section
    own = load_language(tag).report
    for table in ("verdicts", "kinds", "relations", "stances", "wordings", "labels", "dates"):
        ours, theirs = getattr(own, table), getattr(common, table)
        assert ours.keys() == theirs.keys(), table
        for key in theirs:
            assert places(ours[key]) == places(theirs[key]), key
    assert own.counts.keys() == common.counts.keys()


@pytest.mark.parametrize("tag", available_languages())
def test_every_pack_names_every_verdict(tag: str) -> None:
    """No verdict is shown by its key."""
    assert load_language(tag).report.verdicts.keys() == {verdict.value for verdict in Verdict}


def test_one_pack_serves_the_others() -> None:
    """Exactly one pack says that its words are the common ones."""
    packs = [load_language(tag) for tag in available_languages()]
    assert [pack.tag for pack in packs if pack.report.serves_others] == ["en"]


def test_plural_forms_are_those_of_the_language() -> None:
    """English tells one from many, Indonesian doesn't."""
    assert wording_for("en").count("claims", 1) == "1 claim"
    assert wording_for("en").count("claims", 0) == "0 claims"
    assert wording_for("id").count("claims", 1) == "1 klaim"


def test_an_unsure_speaker_is_called_probable(article: claimcheck.Article) -> None:
    """A resolution that isn't certain is never shown as a fact."""
    claim = article.claims[0]
    guess = Resolution(rule="role", certain=False)
    unsure = attrs.evolve(article.attributions[0], resolution=guess)
    wording = wording_for("en")
    assert wording.speaker(attrs.evolve(claim, attribution=unsure)) == "Ani Wijaya (probably)"
    assert wording.speaker(attrs.evolve(claim, speaker=None)) == "a source not named"
    assert wording.speaker(article.claims[1]) == "the article itself"


def test_names_that_no_pack_has_stay_as_they_are() -> None:
    """A kind or a language unknown to the pack is shown by its key."""
    wording = wording_for("en")
    assert wording.kind("colour") == "colour"
    assert wording.language_name("xx") == "xx"
    assert wording.language_name("id") == "Indonesian"
