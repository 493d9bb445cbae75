"""Whom the pronouns of a sentence stand for, as far as the nearest name tells."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence

from claimcheck.languages import load_language
from claimcheck.model import Article, Attribution, Mention, Span

__all__ = ["referents_of"]

_REACH = 600  # code points before a sentence in which a pronoun's name stands
_GENDERED = ("male", "female", "any")
_SELF = "self"
_FULL_NAME = 2  # words


def referents_of(
    article: Article, span: Span, attributions: Sequence[Attribution]
) -> Mapping[str, str]:
    """
    Return the name that each pronoun of a sentence stands for, where one can be.

    A personal pronoun takes the last person named before the sentence; what a speaker says of
    himself is his.
    """
    language = load_language(article.language)
    pronouns, relatives = language.mentions.pronouns, language.claims.relatives
    found: dict[str, str] = {}
    person = _last_person(article.mentions, span)
    if person is not None:
        for gender in _GENDERED:
            words = (word for word in pronouns.get(gender, ()) if word not in relatives)
            found.update(dict.fromkeys(words, person.party))
    speakers = {a.speaker for a in attributions if a.speaker and a.kind == "direct"}
    if len(speakers) == 1:
        found.update(dict.fromkeys(pronouns.get(_SELF, ()), speakers.pop() or ""))
    return found


def _last_person(mentions: Sequence[Mention], span: Span) -> Mention | None:
    before = bisect.bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    for mention in reversed(mentions[:before]):
        if mention.span.start < span.start - _REACH:
            return None
        if mention.kind == "name" and _may_be_person(mention):
            return mention
    return None


def _may_be_person(mention: Mention) -> bool:
    full = len(mention.party.split()) >= _FULL_NAME
    return mention.type == "person" or (mention.type == "unknown" and full)
