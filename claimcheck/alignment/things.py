"""Whether the two sides tell the like of another thing: the price of rice, the price of fish."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Mapping

from claimcheck.alignment.comparators import compare_parts
from claimcheck.alignment.levels import Level
from claimcheck.alignment.matching import Matching
from claimcheck.languages import Language, load_language
from claimcheck.lexical import Kind, Lemma, relate
from claimcheck.lexical import Level as Sureness
from claimcheck.passages import NAME, NUMBER, PLACE, WORD, Part, Passage
from claimcheck.reading import Phrases, match_phrase, phrases_of

__all__ = ["are_of_two_deeds", "are_terms_apart", "things_apart"]

_TELLS = 0.5  # the least weight of a word that tells which thing is meant
_SEVERAL = 8  # words that tell of a noun
_SAID = 0.4  # the least worth of a part that is said
_MET = 0.6  # that of a predicate that is met
_MODIFIERS = frozenset({"amod", "compound", "nmod", "flat"})
_NOUN, _ORDINAL, _RELATIVE = "NOUN", "ordinal", "acl"
_CORE = frozenset({"subject", "object"})
_APART = frozenset({Kind.SISTER, Kind.OPPOSITE})


def things_apart(matching: Matching, opposed: Mapping[int, int]) -> frozenset[int]:
    """
    Return the parts of a claim that tell of another thing than what stands in their place.

    They hang on words that the other side says as well, and so does what stands there instead.

    Args:
        matching: of the claim's sentence with the passage.
        opposed: the claim's predicates with their opposites in the passage.
    """
    pairs = {**matching.pairs, **opposed}
    across = matching.claim.language.tag != matching.passage.language.tag
    found = {
        i
        for i, j in _in_one_place(matching, pairs)
        if _are_left(matching, i, j)
        and _are_apart(matching.claim.parts[i], matching.passage.parts[j], across=across)
    }
    found |= _others_of_a_kind(matching)
    if not across:  # where a term is one word may be several abroad
        for one, two in matching.pairs.items():
            found.update(_of_other_term(matching, one, two))
    return frozenset(found)


def are_of_two_deeds(matching: Matching, i: int, j: int) -> bool:
    """
    Return whether one of two days is of a deed that only tells which thing is meant, and is unsaid.

    The other is that of what both sides tell of the thing.

    Args:
        matching: of the claim's sentence with the passage.
        i: the day in the claim: "built in 2011, was never repaired".
        j: that in the passage: "was repaired in 2022".
    """
    claim, passage = matching.claim, matching.passage
    above, below = claim.governors[i], passage.governors[j]
    if above is None or below is None:
        return False
    one, two = above[0], below[0]
    met = {k: z for k, z in matching.pairs.items() if matching.worth(k) >= _MET}
    if _is_relative(claim, one) and one not in matching.pairs:
        return two in passage.frames and any(z == two and k in claim.frames for k, z in met.items())
    is_left = _is_relative(passage, two) and two not in matching.taken
    return is_left and one in claim.frames and met.get(one) in passage.frames


def _is_relative(passage: Passage, verb: int) -> bool:
    return passage.parts[verb].relation.startswith(_RELATIVE)


def _others_of_a_kind(matching: Matching) -> set[int]:
    """Return the nouns of a claim of which one side alone means another: "a second blast"."""
    return {
        one
        for one, two in matching.pairs.items()
        if matching.claim.parts[one].kind == WORD
        and _tells_another(matching.claim, one) != _tells_another(matching.passage, two)
    }


def _tells_another(passage: Passage, noun: int) -> bool:
    below = [passage.parts[c].form for c in sorted(passage.children[noun])]
    words = [*passage.parts[noun].form.split(), *below]  # "gempa susulan" is one term
    phrases = _others(passage.language)
    return any(match_phrase(phrases, words, i) > i for i in range(len(words)))


@functools.cache
def _others(language: Language) -> Phrases:
    return phrases_of(map(str.split, language.judging.compare.others))


def _are_left(matching: Matching, i: int, j: int) -> bool:
    """Return whether two parts meet nothing, or only each other as two of a kind."""
    if matching.pairs.get(i) == j:
        return matching.levels[i] is Level.NEAR
    return matching.worth(i) < _SAID and j not in matching.taken


def _of_other_term(matching: Matching, one: int, two: int) -> Iterator[int]:
    """Yield what tells a noun from a term with its head: "health minister", "prime minister"."""
    claim, passage = matching.claim, matching.passage
    if claim.parts[one].is_phrase == passage.parts[two].is_phrase:
        return
    if passage.parts[two].is_phrase:
        own = (i for i in _modifiers(claim, one) if matching.worth(i) < _SAID)
        yield from (i for i in own if _is_noun(claim.parts[i]))
    else:
        theirs = (j for j in _modifiers(passage, two) if j not in matching.taken)
        yield from (one for j in theirs if _is_noun(passage.parts[j]))


def _in_one_place(matching: Matching, pairs: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the parts that hang alike on two that meet: what tells of a noun, and arguments."""
    for one, two in pairs.items():
        for i in _modifiers(matching.claim, one):
            for j in _modifiers(matching.passage, two):
                yield i, j
        frame, other = matching.claim.frames.get(one), matching.passage.frames.get(two)
        if frame is not None and other is not None:
            for role, i in frame.arguments:
                for j in other.of_role(role) if role in _CORE else ():
                    yield i, j


def _modifiers(passage: Passage, noun: int) -> list[int]:
    below = passage.children[noun]
    found = (c for c in below if passage.parts[c].relation.partition(":")[0] in _MODIFIERS)
    return list(itertools.islice(found, _SEVERAL))


def _are_apart(part: Part, other: Part, *, across: bool) -> bool:
    """Return whether two parts are known to tell of two things; abroad only sisters surely do."""
    if part.kind == other.kind == NUMBER:
        return _is_rank(part) and _is_rank(other) and _are_unlike(part, other, across=across)
    if part.kind == other.kind and part.kind in {NAME, PLACE}:
        return _are_unlike(part, other, across=across)
    if not (_tells(part) and _tells(other)) or part.upos != other.upos:
        return False
    if part.word is None or other.word is None:
        return False
    if relate(part.word, other.word).kind in _APART:
        return True
    is_known = bool(part.entry and other.entry)
    return is_known and not across and _are_unlike(part, other, across=across)


def _tells(part: Part) -> bool:
    return part.kind == WORD and part.weight >= _TELLS


def _is_noun(part: Part) -> bool:
    return _tells(part) and part.upos == _NOUN


def _are_unlike(part: Part, other: Part, *, across: bool) -> bool:
    return compare_parts(part, other, across=across) is Level.NONE


def _is_rank(part: Part) -> bool:
    return part.quantity is not None and part.quantity.kind == _ORDINAL


def are_terms_apart(part: Part, other: Part) -> bool:
    """Return whether two terms have one head and mean two things: ministers of other fields."""
    if part.word is None or other.word is None or not (part.is_phrase and other.is_phrase):
        return False
    if relate(part.word, other.word).kind is not Kind.UNRELATED:
        return False
    return relate(_head_of(part.word), _head_of(other.word)).level is Sureness.SURE


def _head_of(term: Lemma) -> Lemma:
    words = term.word.split()
    first = load_language(term.language).syntax.head_first
    return Lemma(words[0 if first else -1], term.language)
