"""Which speakers stand behind the reports that agree; a spokesman and his institution are one."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import combinations

import attrs

from claimcheck.alignment.spellings import are_alike
from claimcheck.judging.standing import Standing
from claimcheck.languages import Language, load_language
from claimcheck.mentions import Lexicon, lexicon_of
from claimcheck.model import Article, Attribution, Claim, Span
from claimcheck.passages import Passage
from claimcheck.passages.terms import keys_of
from claimcheck.reading import match_phrase, tokenize

__all__ = ["count_voices"]

_MOSTLY = 0.5  # of a passage, for a speaker to be its voice
_CACHED = 1 << 10
_LONGEST_LAND = 4  # words
_PERSONS = frozenset({"person", "unknown"})

Keys = frozenset[str]


@attrs.frozen
class _Office:
    """
    What an office or a body is called, without language.

    ``posts`` are the keys of what a person is there ("spokesman"), ``kinds`` those of what the body
    is ("ministry"), ``content`` those of each word that tells it from others ("transport"),
    ``lands`` the territories that it belongs to.
    """

    posts: Keys
    kinds: Keys
    content: frozenset[Keys]
    lands: Keys

    @property
    def is_told(self) -> bool:
        """Whether the words tell which office it is: "the spokesman" alone does not."""
        return bool(self.content or self.kinds or self.lands)


@attrs.frozen
class _Voice:
    """Who speaks: persons by name, offices and bodies; or a newsroom where nobody is named."""

    names: frozenset[str] = frozenset()
    offices: frozenset[_Office] = frozenset()
    newsroom: str = ""


def count_voices(
    standings: Sequence[Standing], newsrooms: Sequence[str], *, article: Article, claim: Claim
) -> int:
    """
    Return how many independent speakers stand behind some reports of a claim.

    A spokesman and his institution are one, in any language; what the article itself tells of the
    claim's speaker joins them too. What a newsroom tells on its own is its own voice.
    """
    if not standings:
        return 0
    own = _Voice() if claim.attribution is None else _speaker(claim.attribution, article)
    voices = [_voice(s, room, own) for s, room in zip(standings, newsrooms, strict=True)]
    groups = {n: {n} for n in range(len(voices) + 1)}
    for (i, first), (j, second) in combinations(enumerate([*voices, own]), 2):
        if groups[i] is not groups[j] and _is_one(first, second):
            groups[i] |= groups[j]
            groups.update(dict.fromkeys(groups[j], groups[i]))
    return len({min(groups[n]) for n in range(len(voices))})


def _voice(standing: Standing, newsroom: str, own: _Voice) -> _Voice:
    """Return the voice behind a passage: who says most of it, or the claim's speaker in it."""
    passage = standing.passage
    found = [(a, _speaker(a, standing.source)) for a in passage.attributions]
    heard = [v for a, v in found if _fills(a, passage) or _is_one(v, own)]
    names = frozenset(name for voice in heard for name in voice.names)
    offices = frozenset(office for voice in heard for office in voice.offices)
    return _Voice(names, offices, "" if names or offices else newsroom)


def _fills(attribution: Attribution, passage: Passage) -> bool:
    """Return whether most of a passage, but for the words that attribute, is somebody's."""
    frame = [span for span in (attribution.source, attribution.cue) if span is not None]
    size = passage.span.end - passage.span.start - _shared(frame, passage)
    return _shared(attribution.content, passage) >= _MOSTLY * size


def _shared(spans: Sequence[Span], passage: Passage) -> int:
    whole = passage.span
    return sum(max(0, min(span.end, whole.end) - max(span.start, whole.start)) for span in spans)


def _speaker(attribution: Attribution, article: Article) -> _Voice:
    """Return who an attribution's speaker is: by name, and by the offices he is given."""
    party = attribution.speaker or ""
    mentions = article.mentions_of.get(party, ()) if party else ()
    names = {party for m in mentions if m.kind == "name" and m.type in _PERSONS}
    called = {m.role for m in mentions} | {party}
    if attribution.source is not None:
        called.add(attribution.source.of(article.text))
    language = load_language(article.language)
    left_out = frozenset(tokenize(party).words if names else ())
    offices = (_office(text, left_out, language) for text in called)
    return _Voice(frozenset(names), frozenset(o for o in offices if o.is_told))


def _is_one(first: _Voice, second: _Voice) -> bool:
    """Return whether two voices are not independent of each other."""
    if first.newsroom or second.newsroom:
        return first.newsroom == second.newsroom
    return any(are_alike(one, other) for one in first.names for other in second.names) or any(
        _is_one_office(one, other) for one in first.offices for other in second.offices
    )


def _is_one_office(one: _Office, other: _Office) -> bool:
    """Return whether two offices are of one body: neither says what the other can't be."""
    if _differ(one.kinds, other.kinds) or _differ(one.lands, other.lands):
        return False
    fewer, more = sorted((one.content, other.content), key=len)
    if not all(any(word & known for known in more) for word in fewer):
        return False
    one_rank = not _differ(one.posts, other.posts)
    if fewer:
        return one_rank or bool(one.kinds) == bool(other.kinds)
    if one.kinds or other.kinds:
        return one_rank and bool(one.kinds & other.kinds)
    return one_rank and not more and bool(one.posts) == bool(other.posts)


def _differ(one: Keys, other: Keys) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


@functools.lru_cache(maxsize=_CACHED)
def _office(text: str, left_out: frozenset[str], language: Language) -> _Office:
    """Return what a text calls an office, without the words of a name."""
    lexicon = lexicon_of(language)
    words = tokenize(text).words
    keys = keys_of(words, language)
    posts, kinds, content, lands = set[str](), set[str](), set[Keys](), set[str]()
    i = 0
    while i < len(words):
        size = match_phrase(lexicon.roles, words, i) - i
        land = 0 if size else _land_at(words, i, lexicon)
        if size:
            posts.update(*keys[i : i + size])
        elif land:
            lands.add(lexicon.territories[" ".join(words[i : i + land])])
        elif words[i] in lexicon.bodies:
            kinds.update(keys[i])
        elif _tells(words[i], lexicon) and words[i] not in left_out and keys[i]:
            content.add(keys[i])
        i += size or land or 1
    return _Office(frozenset(posts), frozenset(kinds), frozenset(content), frozenset(lands))


def _land_at(words: Sequence[str], i: int, lexicon: Lexicon) -> int:
    sizes = range(_LONGEST_LAND, 0, -1)
    return next((n for n in sizes if " ".join(words[i : i + n]) in lexicon.territories), 0)


def _tells(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word can tell one body from another."""
    return word[0].isalpha() and word not in lexicon.function and word not in lexicon.pronouns
