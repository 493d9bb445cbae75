"""What a word can mean: concepts and senses, the same in every language."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import attrs

from claimcheck.languages import Language, load_language
from claimcheck.lexical.graph import (
    CACHED,
    broader_than,
    contraries_of,
    converses_of,
    reach,
    upwards,
)
from claimcheck.lexical.lemmas import Lemma, base_forms, concepts_of, lemmas, uninflected
from claimcheck.lexical.loans import loan_key
from claimcheck.lexical.tables import look_up

__all__ = ["Entry", "classes_of", "entry_of", "links"]

_NOTHING: frozenset[str] = frozenset()
_BROADER_STEPS = 4  # up from a sense to what is still called by a broader word ("car", "vehicle")
_SISTER_STEPS = 2  # up from two senses to what they are kinds of
_NOUN = "n"  # begins the senses of nouns
_CLASSES: Mapping[str, str] = {  # universal parts of speech, and the first letter of their senses
    "NOUN": _NOUN,
    "PROPN": _NOUN,
    "VERB": "v",
    "AUX": "v",
    "ADJ": "a",
    "ADV": "r",
}


_OPEN = ("NOUN", "VERB", "ADJ", "ADV")


@attrs.frozen(kw_only=True)
class Entry:
    """
    What a word can mean.

    ``lemma`` is the word that it is a form of, ``family`` that and all that it can come from.
    ``concepts`` are those of the packs' lines. ``usual`` senses are often meant by the word,
    ``rare`` ones now and then. ``loans`` are how other languages write it, if it is a loan word.
    ``broader`` senses and concepts are above its own, ``kinds`` those that they are, as nouns,
    kinds of.
    ``own`` are its concepts, senses, loans and family, ``near`` these and what they stand to.
    """

    lemma: str
    family: frozenset[str] = _NOTHING
    concepts: frozenset[str] = _NOTHING
    usual: frozenset[str] = _NOTHING
    rare: frozenset[str] = _NOTHING
    loans: frozenset[str] = _NOTHING
    broader: frozenset[str] = _NOTHING
    kinds: frozenset[str] = _NOTHING
    own: frozenset[str] = _NOTHING
    near: frozenset[str] = _NOTHING

    def __bool__(self) -> bool:
        """Return whether anything is known of the word."""
        return bool(self.concepts or self.usual or self.rare)

    @property
    def is_noun(self) -> bool:
        """Whether a wordnet knows the word as a noun."""
        return any(sense.startswith(_NOUN) for sense in self.usual)

    def meets(self, other: Entry) -> bool:
        """Return whether the words can stand to each other at all."""
        return not (
            self.own.isdisjoint(other.near)
            and other.own.isdisjoint(self.near)
            and self.kinds.isdisjoint(other.kinds)
        )


def links(lemma: Lemma) -> frozenset[str]:
    """
    Return the concepts and usual senses of a word: keys that it shares with words that mean it.

    >>> sorted(links(Lemma("kapal", "id")) & links(Lemma("ships", "en")))
    ['nhxx', 'ship']
    """
    entry = entry_of(lemma)
    return entry.concepts | entry.usual


@functools.lru_cache(maxsize=CACHED)
def entry_of(lemma: Lemma) -> Entry:
    """Return what a word can mean: what the likeliest of its lemmas does that fits its class."""
    pack = load_language(lemma.language)
    words = lemmas(lemma.word, lemma.language)
    concepts = _concepts_of(lemma, words)
    reading = _chosen(lemma, words)
    usual, rare = reading.usual, reading.rare
    family = frozenset((lemma.word, *words))
    own = concepts | usual | rare | {f"={word}" for word in family}
    keys = {loan_key(form, lemma.language) for form in uninflected(pack, lemma.word)}
    loans = frozenset(f"~{key}" for key in keys if key)
    own |= loans
    prefixes = pack.lexical.negating_prefixes
    negated = {f"={prefix}{word}" for prefix in prefixes for word in family}
    contrary = contraries_of(concepts) | converses_of(concepts) | reach(usual, "!~+&")
    broader = upwards(usual, ">^", _BROADER_STEPS) | broader_than(concepts)
    nouns = frozenset(sense for sense in usual if sense.startswith(_NOUN))
    return Entry(
        lemma=reading.word,
        family=family,
        concepts=concepts,
        usual=usual,
        rare=rare,
        loans=loans,
        broader=broader,
        kinds=upwards(nouns, ">", _SISTER_STEPS),
        own=own,
        near=own | negated | contrary | broader,
    )


def _concepts_of(lemma: Lemma, words: tuple[str, ...]) -> frozenset[str]:
    """Return the concepts of the likeliest word, and of the form itself: "goods" is no plural."""
    known = concepts_of(load_language(lemma.language))
    own = frozenset(known.get(lemma.word, ()))
    inflected = base_forms(lemma.word, lemma.language) if own else words
    others = (known[word] for word in inflected if word in known and word != lemma.word)
    return own.union(next(others, ()))


@attrs.frozen
class _Reading:
    """A word with its senses."""

    word: str
    usual: frozenset[str] = _NOTHING
    rare: frozenset[str] = _NOTHING

    def __bool__(self) -> bool:
        return bool(self.usual or self.rare)

    def only(self, letter: str) -> _Reading:
        """Return it with the senses of one part of speech."""
        kept = (frozenset(s for s in x if s.startswith(letter)) for x in (self.usual, self.rare))
        return _Reading(self.word, *kept)


def _chosen(lemma: Lemma, words: tuple[str, ...]) -> _Reading:
    """
    Return the first of the words with senses that fit, or that has any.

    Where no part of speech is asked for, its senses are those of all words it can be a form of.
    """
    pack = load_language(lemma.language)
    known = [reading for word in words if (reading := _read(pack, word))]
    letter = _CLASSES.get(lemma.upos)
    if letter:
        known = [*(reading.only(letter) for reading in known), *known]
    else:
        forms = base_forms(lemma.word, lemma.language)
        merged = [reading for reading in known if reading.word in forms]
        usual = _NOTHING.union(*(reading.usual for reading in merged))
        rare = _NOTHING.union(*(reading.rare for reading in merged))
        known = [_Reading(words[0], usual, rare - usual), *known]
    return next(filter(None, known), _Reading(words[0]))


def _read(language: Language, word: str) -> _Reading:
    usual, _, rare = (look_up(language.lexical.senses, word) or "").partition("|")
    return _Reading(word, frozenset(usual.split()), frozenset(rare.split()))


@functools.lru_cache(maxsize=CACHED)
def classes_of(word: str, language: str) -> frozenset[str]:
    """
    Return the open parts of speech that a form can have by the senses of its words.

    >>> sorted(classes_of("relies", "en"))
    ['VERB']
    """
    pack = load_language(language)
    read = (_read(pack, one) for one in (word, *base_forms(word, language)))
    letters = {sense[0] for reading in read for sense in (*reading.usual, *reading.rare)}
    return frozenset(upos for upos in _OPEN if _CLASSES[upos] in letters)
