"""When something was said."""

from __future__ import annotations

import attrs

import claimcheck
from claimcheck.report.saying import saying_times


def test_the_date_beside_the_cue_is_when_it_was_said(article: claimcheck.Article) -> None:
    """Monday stands outside of the quotation, in the sentence of the cue."""
    (times,) = saying_times(article).values()
    assert [timex.span.of(article.text) for timex in times] == ["Monday"]


def test_a_date_inside_the_content_is_not(article: claimcheck.Article) -> None:
    """What is spoken of isn't when it was spoken."""
    attribution = article.attributions[0]
    wide = attrs.evolve(attribution, content=(article.sentences[0],))
    (times,) = saying_times(attrs.evolve(article, attributions=(wide,))).values()
    assert times == ()


def test_without_a_cue_nothing_is_claimed(article: claimcheck.Article) -> None:
    """No cue, no place where the saying stands."""
    bare = attrs.evolve(article.attributions[0], cue=None)
    assert saying_times(attrs.evolve(article, attributions=(bare,))) == {}
