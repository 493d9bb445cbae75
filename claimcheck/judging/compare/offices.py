"""Who a speaker is: a person's name, an office, or both."""

from __future__ import annotations

import functools

import attrs

from claimcheck.judging.compare.contexts import keys_of, tokens_in
from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.judging.compare.spellings import fold
from claimcheck.languages import Language
from claimcheck.mentions.lexicon import lexicon_of, match
from claimcheck.model import Attribution, Mention, Span

__all__ = ["Holder", "Office", "holder_of", "office_of"]

_SPOKESMAN = "spokesman"  # the concept of one who speaks for others
_RULERS = frozenset({"president", "prime_minister", "minister", "king", "queen", "pope"})
_POSTS = _RULERS | {  # concepts of posts of which nobody holds two at once
    *("governor", "mayor", "ambassador", "senator", "judge", "prosecutor"),
    *("police", "coach", "doctor", "driver"),
}
_FEW = 6  # tokens of a source that tells no more than a post
_LOOSE = frozenset({"former", "candidate", "deputy"})  # of those who may hold another post today


@attrs.frozen(kw_only=True)
class Office:
    """
    What the nouns of an office mean, and the words that name the body it belongs to.

    ``posts`` are those that nobody holds beside another one; none where they may be past, to come,
    or a relative's.
    """

    nouns: frozenset[str]
    body: frozenset[str]
    posts: frozenset[str] = frozenset()

    def speaks_for(self, name: str) -> bool:
        """Return whether it is an office of a body of that name, as far as it may be one."""
        if not self.body.isdisjoint(fold(name)):
            return True
        return self.is_spokesman and not self.body

    def excludes(self, other: Office) -> bool:
        """Return whether nobody is of both offices: a governor is no mayor."""
        return bool(self.posts and other.posts) and self.posts.isdisjoint(other.posts)

    @property
    def is_spokesman(self) -> bool:
        """Whether its words are those of others."""
        return _SPOKESMAN in self.nouns


@attrs.frozen(kw_only=True)
class Holder:
    """A speaker: ``name`` is empty where only an office is told; without one it has no nouns."""

    party: str
    name: str
    office: Office
    span: Span
    is_person: bool

    def speaks_for(self, other: Holder) -> bool:
        """Return whether this one's words may be told as the other one's."""
        if not other.is_person and not other.office.nouns:
            return self.office.speaks_for(other.name)
        return self.office.is_spokesman and not (self.name and other.name)


def holder_of(details: Details, attribution: Attribution) -> Holder | None:
    """Return who a speaker is; None where it is a body, or nothing tells a person."""
    mention = next((m for m in details.speakers if m.party == attribution.speaker), None)
    if mention is not None:
        keys = keys_of(fold(mention.party), details.language)
        is_own = any(k.startswith("~") for key in keys for k in key)
        is_own &= mention.type in {"person", "unknown"}
        return _holder(details, mention, mention.party) if is_own else None
    source = attribution.source
    if source is not None and _is_relative(details, source):
        return None
    roles = [m for m in details.mentions if m.kind == "role" and m.type == "person"]
    role = next((m for m in roles if source is not None and source.overlaps(m.span)), None)
    if role is not None:
        return _holder(details, role, "")
    return None if source is None else _of_a_post(details, source)


def _is_relative(details: Details, source: Span) -> bool:
    """Return whether a speaker is somebody's relative, told by the other's post."""
    words = (details.tokens.words[i] for i in tokens_in(details, source))
    return not lexicon_of(details.language).kin.isdisjoint(words)


def _of_a_post(details: Details, source: Span) -> Holder | None:
    """Return a speaker whom the source tells by post alone: "the governor"; else None."""
    text = source.of(details.text)
    office = office_of(text, details.language) if len(tokens_in(details, source)) <= _FEW else None
    if office is None or not office.posts:
        return None
    return Holder(party=text, name="", office=office, span=source, is_person=True)


def _holder(details: Details, mention: Mention, name: str) -> Holder:
    return Holder(
        party=mention.party,
        name=name,
        office=office_of(mention.role, details.language),
        span=mention.span,
        is_person=mention.type == "person" or len(fold(name)) > 1,
    )


@functools.lru_cache(maxsize=CACHED)
def office_of(role: str, language: Language) -> Office:
    """Return the office that some words tell: "spokesman for the Harbor Agency"."""
    words = role.lower().split()
    keys = keys_of(words, language)
    known = lexicon_of(language)
    passed = known.role_links | known.role_words | known.function | known.bodies
    nouns: set[str] = set()
    body: set[str] = set()
    i = 0
    while i < len(words):
        stop = match(known.roles, words, i, len(words))
        nouns.update(*keys[i:stop])
        if stop == i and words[i] not in passed:
            body.update(fold(words[i]))
        i = max(stop, i + 1)
    told = frozenset[str]().union(*keys)
    is_loose = not (told.isdisjoint(_LOOSE) and known.kin.isdisjoint(words))
    return Office(
        nouns=frozenset(key for key in nouns if not key.startswith("~")),
        body=frozenset(body),
        posts=frozenset() if is_loose else told & _POSTS,
    )
