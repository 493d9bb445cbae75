"""Names: aliases, given names, titles and spellings; a rival stands in the other's place."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator

import attrs
from rapidfuzz import fuzz

from claimcheck.judging.compare.contexts import around, keys_of, likeness, tokens_in
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.places import find_places
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.model import Mention, Span

__all__ = ["are_alike", "compare_names", "fold", "spelled_in"]

_KIND = "name"
_RIVAL = 0.5
_CACHED = 1 << 14
_SPELLING = 80.0  # how near two spellings of one name are
_SOUND = 60.0  # and those with the same consonants
_COGNATE = 6  # first letters that make two words one ("Republik", "Republican")
_VOWELS = frozenset("aeiouyhw")
_SOUNDS = str.maketrans({"v": "f", "w": "f", "c": "k", "q": "k", "z": "s", "j": "g"})


@attrs.frozen(kw_only=True)
class _Named:
    """A name in the details, with the office that its bearer is given and what stands around."""

    mention: Mention
    spellings: frozenset[str]
    role: frozenset[str]
    context: frozenset[str]
    foreign: bool


def compare_names(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each person or body that the claim names stands to those of the passage."""
    claimed = _named(claim)
    reported = _named(passage)
    matched = {
        index: other
        for index, name in enumerate(claimed)
        if (other := _counterpart(name, passage, reported)) is not None
    }
    lonely = [
        other
        for other in reported
        if _may_rival(other)
        and not any(_one_party(name, other) for name in claimed)
        and _spelled(other, claim) is None
    ]
    alone = sum(1 for i, name in enumerate(claimed) if i not in matched and _may_rival(name)) == 1
    for index, name in enumerate(claimed):
        if index in matched:
            yield Comparison(
                kind=_KIND,
                outcome="same",
                claimed=name.mention.span,
                reported=matched[index].span,
            )
            continue
        rival = _rival(name, lonely, alone=alone) if _may_rival(name) else None
        if rival is None:
            if name.foreign and name.mention.certain:  # a translation may have any other's words
                yield Comparison(kind=_KIND, outcome="missing", claimed=name.mention.span)
            continue
        yield Comparison(
            kind=_KIND,
            outcome="rival",
            claimed=name.mention.span,
            reported=rival[1].mention.span,
            strength=rival[0],
        )


def _named(details: Details) -> list[_Named]:
    """Return one entry a party that the details name."""
    found: dict[str, _Named] = {}
    places = {place.span for place in find_places(details)}
    for mention in (*details.mentions, *_unread(details)):
        if mention.kind != "name" or mention.type == "place" or mention.party in found:
            continue
        if mention.span in places:
            continue
        found[mention.party] = _Named(
            mention=mention,
            spellings=frozenset((mention.party, mention.span.of(details.text))),
            role=_role(details, mention),
            context=around(details, mention.span),
            foreign=_is_foreign(details, mention),
        )
    return list(found.values())


def _unread(details: Details) -> Iterator[Mention]:
    """Yield runs of capitalised words of no known meaning that no mention covers: new names."""
    tokens, keys = details.tokens, details.keys
    known = lexicon_of(details.language)
    covered = [mention.span for mention in details.mentions]
    covered += [timex.span for timex in details.timexes]
    covered += [place.span for place in find_places(details)]
    run = -1
    for i in range(len(tokens) + 1):
        is_name = (
            i < len(tokens)
            and tokens.surfaces[i][0].isupper()
            and any(key.startswith("~") for key in keys[i])
            and tokens.words[i] not in known.never
            and tokens.words[i] not in known.common
        )
        if is_name and run < 0:
            run = i
        elif not is_name and run >= 0:
            span = tokens.span(run, i)
            run = -1
            if not any(taken.overlaps(span) for taken in covered):
                text = span.of(details.text)
                yield Mention(span=span, kind="name", type="unknown", party=text, certain=False)


def _is_foreign(details: Details, mention: Mention) -> bool:
    """Return whether the last word of a name means nothing in the language, as a surname does."""
    inside = [
        i for i in tokens_in(details, mention.span) if details.tokens.surfaces[i][0].isupper()
    ]
    return bool(inside) and any(key.startswith("~") for key in details.keys[inside[-1]])


def _role(details: Details, mention: Mention) -> frozenset[str]:
    words = mention.role.lower().split()
    return frozenset[str]().union(*keys_of(words, details.language))


def _is_person(name: _Named) -> bool:
    return name.mention.type == "person"


def _may_rival(name: _Named) -> bool:
    """Return whether it is a person's name, or one that no translation would change."""
    kind = name.mention.type
    return kind == "person" or (kind == "unknown" and name.foreign)


def _counterpart(name: _Named, passage: Details, reported: list[_Named]) -> Mention | None:
    """Return the passage's mention of the same party, by name or by what stands for it."""
    for other in reported:
        if _one_party(name, other):
            return other.mention
    for mention in passage.mentions:
        if mention.party and any(are_alike(one, mention.party) for one in name.spellings):
            return mention
    span = _spelled(name, passage)
    taken = span is None or any(other.mention.span.overlaps(span) for other in reported)
    return None if taken or span is None else attrs.evolve(name.mention, span=span)


def _spelled(name: _Named, details: Details) -> Span | None:
    """Return where a capitalised word of the details is the last one of a spelling of the name."""
    found = (spelled_in(spelling, details) for spelling in name.spellings)
    return next((span for span in found if span), None)


def spelled_in(name: str, details: Details) -> Span | None:
    """Return where a capitalised word of the details is the name's last one."""
    words = fold(name)
    for i, surface in enumerate(details.tokens.surfaces if words else ()):
        if not surface[0].isupper() or words[-1] not in fold(surface):
            continue
        if len(words) == 1 or i == 0 or not _is_given(details, i - 1, words):
            return details.tokens.span(i, i + 1)
    return None


def _is_given(details: Details, i: int, words: tuple[str, ...]) -> bool:
    """Return whether a word is somebody else's given name: foreign, and none of the name's own."""
    surface = details.tokens.surfaces[i]
    foreign = any(key.startswith("~") for key in details.keys[i])
    return surface[0].isupper() and foreign and not set(words).intersection(fold(surface))


def _one_party(name: _Named, other: _Named) -> bool:
    pairs = [(a, b) for a in name.spellings for b in other.spellings]
    if any(are_alike(a, b) for a, b in pairs):
        return True
    people = "person" in {name.mention.type, other.mention.type}
    return not people and any(_share_a_word(a, b) for a, b in pairs)


def _share_a_word(one: str, other: str) -> bool:
    """Return whether two names of bodies have a word in common that is no short one."""
    return any(len(word) > 3 for word in set(fold(one)) & set(fold(other)))


def _rival(name: _Named, others: list[_Named], *, alone: bool) -> tuple[float, _Named] | None:
    """Return the name that stands in this one's place, and how sure that is."""
    scored = []
    for i, other in enumerate(others):
        if not (name.mention.certain or other.mention.certain or _is_person(other)):
            continue
        score = 0.35 if _is_person(name) or _is_person(other) else 0.1
        score += 0.3 if name.role & other.role else 0.0
        score += 0.35 * min(1.0, 1.5 * likeness(name.context, other.context))
        score += 0.2 if alone and len(others) == 1 else 0.0
        scored.append((score, -i, other))
    if not scored:
        return None
    score, _, best = max(scored, key=lambda entry: entry[:2])
    return (min(1.0, score), best) if score >= _RIVAL else None


@functools.lru_cache(maxsize=_CACHED)
def fold(name: str) -> tuple[str, ...]:
    """Return a name's words, lower case, without accents, marks and hyphens."""
    plain = unicodedata.normalize("NFKD", name)
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return tuple(kept.lower().split())


@functools.lru_cache(maxsize=_CACHED)
def are_alike(one: str, other: str) -> bool:
    """
    Return whether two names can be one party's: each word of the shorter is in the longer.

    >>> are_alike("Sergey Lavrov", "Lavrov"), are_alike("Muhammad Ali", "Mohammed Ali")
    (True, True)
    >>> are_alike("Budi Santoso", "Budi Hartono")
    False
    """
    shorter, longer = sorted((fold(one), fold(other)), key=len)
    if not shorter:
        return False
    if len(shorter) == 1 and len(longer) > 1 and _is_acronym(shorter[0], longer):
        return True
    return all(any(_same_word(a, b) for b in longer) for a in shorter)


def _is_acronym(word: str, words: tuple[str, ...]) -> bool:
    return len(word) > 1 and word == "".join(w[0] for w in words)


def _same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < 4:
        return False
    if one[:_COGNATE] == other[:_COGNATE] and min(len(one), len(other)) >= _COGNATE:
        return True
    ratio = fuzz.ratio(one, other)
    return ratio >= _SPELLING or (ratio >= _SOUND and _skeleton(one) == _skeleton(other))


def _skeleton(word: str) -> str:
    """Return the consonants that a word is heard by, doubled ones once."""
    sounds = [c for c in word.translate(_SOUNDS) if c not in _VOWELS]
    return "".join(c for i, c in enumerate(sounds) if i == 0 or sounds[i - 1] != c)
