"""How two words stand to each other."""

from __future__ import annotations

import enum
import functools
from collections.abc import Callable

import attrs

from claimcheck.languages import load_language
from claimcheck.lexical.entries import Entry, entry_of
from claimcheck.lexical.graph import CACHED, contraries_of, converses_of, reach
from claimcheck.lexical.lemmas import Lemma, base_forms

__all__ = ["Kind", "Level", "Relation", "Source", "negated_root", "relate"]


_ROOT = 3  # letters that are left of a word at least
_LOAN = 5  # letters by which a word of two languages is no chance likeness ("air", "main")


class Kind(enum.StrEnum):
    """
    How one word stands to another.

    A *converse* tells the same from the other side ("buy", "sell"), *derived* words are of one root
    ("resign", "resignation"), *sisters* are two kinds of one thing ("soldier", "sailor").
    """

    SAME = "same"
    SYNONYM = "synonym"
    DERIVED = "derived"
    OPPOSITE = "opposite"
    CONVERSE = "converse"
    BROADER = "broader"
    NARROWER = "narrower"
    SISTER = "sister"
    UNRELATED = "unrelated"


class Level(enum.StrEnum):
    """How well a relation is attested: by two sources, by one, or by rare senses only."""

    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Source(enum.StrEnum):
    """What attests a relation: the words' forms, the packs' concepts, senses, or both of these."""

    FORM = "form"
    CONCEPTS = "concepts"
    SENSES = "senses"
    BOTH = "both"


_INVERSES = {Kind.BROADER: Kind.NARROWER, Kind.NARROWER: Kind.BROADER}


@attrs.frozen
class Relation:
    """How one word stands to another; unrelated words have neither level nor source."""

    kind: Kind
    level: Level | None = None
    source: Source | None = None

    @property
    def inverse(self) -> Relation:
        """How the other word stands to the one."""
        return attrs.evolve(self, kind=_INVERSES.get(self.kind, self.kind))


_UNRELATED = Relation(Kind.UNRELATED)


@functools.lru_cache(maxsize=CACHED)
def relate(one: Lemma, other: Lemma) -> Relation:
    """
    Return how one word stands to another, of the same language or of another one.

    The form that stands in a text tells more than the lemma of a treebank, which may be a root. A
    relation that is only *possible* is ground for neither agreement nor conflict.

    Args:
        one: a word, with its part of speech where it is known.
        other: another, of any language that has a pack; of another language it is unrelated.

    Raises:
        UnknownLanguageError: neither a pack nor CLDR has the tag of a word's language.

    >>> print(relate(Lemma("rose", "en", "VERB"), Lemma("turun", "id", "VERB")).kind)
    opposite
    >>> print(relate(Lemma("membeli", "id"), Lemma("purchased", "en")).kind)
    synonym
    """
    meaning, opposing = entry_of(one), entry_of(other)
    if not meaning.meets(opposing):
        return _UNRELATED
    pair = _Pair(one, other, meaning, opposing)
    return next((found for rule in _RULES if (found := rule(pair))), _UNRELATED)


@functools.lru_cache(maxsize=CACHED)
def negated_root(word: str, language: str) -> str:
    """
    Return the word that another negates by its beginning; "" where it negates none.

    Args:
        word: a form, in lower case.
        language: the tag of its language.

    >>> negated_root("infertile", "en"), negated_root("unbeaten", "en")
    ('fertile', 'beaten')
    """
    pack = load_language(language).lexical
    negated, opposite = (
        [word.removeprefix(prefix) for prefix in prefixes if word.startswith(prefix)]
        for prefixes in (pack.negating_prefixes, pack.opposing_prefixes)
    )
    known = [r for r in negated if len(r) >= _ROOT and base_forms(r, language)]
    known += (
        r
        for r in opposite
        if len(r) >= _ROOT and _are_opposites(Lemma(word, language), Lemma(r, language))
    )
    return next(iter(known), "")


def _are_opposites(one: Lemma, other: Lemma) -> bool:
    relation = relate(one, other)
    return relation.kind is Kind.OPPOSITE and relation.level is not Level.POSSIBLE


@attrs.frozen
class _Pair:
    """Two words with what they can mean."""

    one: Lemma
    other: Lemma
    meaning: Entry
    opposing: Entry

    @property
    def is_monolingual(self) -> bool:
        return self.one.language == self.other.language

    @property
    def shares_concept(self) -> bool:
        return not self.meaning.concepts.isdisjoint(self.opposing.concepts)

    @property
    def is_doubted(self) -> bool:
        """
        Whether the words have other concepts, where the senses of a wordnet alone often mislead.

        They do across languages, and where no parts of speech choose among them.
        """
        one, other = self.meaning.concepts, self.opposing.concepts
        is_chosen = self.is_monolingual and self.one.upos and self.other.upos
        return bool(one and other) and not (self.shares_concept or is_chosen)

    def is_usual(self, sign: str) -> bool:
        """Return whether usual senses of the words stand in a relation to each other."""
        one, other = self.meaning.usual, self.opposing.usual
        return not (reach(one, sign).isdisjoint(other) and reach(other, sign).isdisjoint(one))


def _same(pair: _Pair) -> Relation | None:
    one, other = pair.meaning, pair.opposing
    if pair.is_monolingual:
        same = one.lemma == other.lemma or pair.one.word == pair.other.word
        return Relation(Kind.SAME, Level.SURE, Source.FORM) if same else None
    same = pair.one.word == pair.other.word
    loan = same and (len(pair.one.word) >= _LOAN or not (one and other))
    if not (one.concepts and other.concepts):  # "mobil" is no "mobile"
        loan = loan or not one.loans.isdisjoint(other.loans)
    return Relation(Kind.SAME, Level.LIKELY, Source.FORM) if loan else None


def _synonyms(pair: _Pair) -> Relation | None:
    """Return that senses of the words are the same."""
    one, other = pair.meaning, pair.opposing
    if one.usual.isdisjoint(other.usual):
        if one.usual.isdisjoint(other.rare) and other.usual.isdisjoint(one.rare):
            return None
        level = Level.SURE if pair.shares_concept else Level.POSSIBLE
    else:
        level = Level.POSSIBLE if pair.is_doubted else Level.LIKELY
        level = Level.SURE if pair.shares_concept else level
    source = Source.BOTH if pair.shares_concept else Source.SENSES
    return Relation(Kind.SYNONYM, level, source)


def _sure(pair: _Pair) -> Relation | None:
    found = _synonyms(pair)
    return found if found and found.level is Level.SURE else None


def _contrary(pair: _Pair) -> Relation | None:
    """Return that the words are opposites or converses."""
    for kind, contraries in ((Kind.CONVERSE, converses_of), (Kind.OPPOSITE, contraries_of)):
        told = contraries(pair.meaning.concepts)
        if not pair.shares_concept and not told.isdisjoint(pair.opposing.concepts):
            return Relation(kind, Level.LIKELY, Source.CONCEPTS)
    for kind, sign in ((Kind.CONVERSE, "~"), (Kind.OPPOSITE, "!")):
        if pair.is_usual(sign):
            return Relation(kind, Level.LIKELY, Source.SENSES)
    if pair.is_monolingual and _negates(pair.one, pair.other):
        return Relation(Kind.OPPOSITE, Level.LIKELY, Source.FORM)
    return None


def _negates(one: Lemma, other: Lemma) -> bool:
    """Return whether a word is the other with a beginning that negates it: "unsafe"."""
    prefixes = load_language(one.language).lexical.negating_prefixes
    words = {one.word, other.word}
    return any(words == {word, prefix + word} for prefix in prefixes for word in words)


def _likely(pair: _Pair) -> Relation | None:
    found = _synonyms(pair)
    return found if found and found.level is Level.LIKELY else None


def _derived(pair: _Pair) -> Relation | None:
    """Return that the words mean the same as another part of speech, or are of one root."""
    if pair.is_usual("+") and not pair.is_doubted:
        return Relation(Kind.DERIVED, Level.LIKELY, Source.SENSES)
    if pair.is_monolingual and not pair.meaning.family.isdisjoint(pair.opposing.family):
        return Relation(Kind.DERIVED, Level.LIKELY, Source.FORM)
    return None


def _conceptual(pair: _Pair) -> Relation | None:
    """Return that words share a concept, if they are no nouns of one language kept apart."""
    are_nouns = pair.meaning.is_noun and pair.opposing.is_noun
    if pair.shares_concept and not (are_nouns and pair.is_monolingual):
        return Relation(Kind.SYNONYM, Level.LIKELY, Source.CONCEPTS)
    return None


def _broader(pair: _Pair) -> Relation | None:
    """Return that one word is broader than the other."""
    one, other = pair.meaning, pair.opposing
    level = Level.SURE if pair.shares_concept else Level.LIKELY
    source = Source.BOTH if pair.shares_concept else Source.SENSES
    is_narrower = not one.broader.isdisjoint(other.usual | other.concepts)
    is_broader = not other.broader.isdisjoint(one.usual | one.concepts)
    if is_narrower == is_broader:
        return None
    return Relation(Kind.NARROWER if is_narrower else Kind.BROADER, level, source)


def _possible(pair: _Pair) -> Relation | None:
    """Return that rare senses are the same, or usual ones much alike, or a concept is shared."""
    found = _synonyms(pair)
    if found or pair.is_usual("&"):
        return Relation(Kind.SYNONYM, Level.POSSIBLE, Source.SENSES)
    if pair.shares_concept:
        return Relation(Kind.SYNONYM, Level.POSSIBLE, Source.CONCEPTS)
    return None


def _sisters(pair: _Pair) -> Relation | None:
    """Return that both words are kinds of one thing."""
    if pair.meaning.kinds.isdisjoint(pair.opposing.kinds):
        return None
    return Relation(Kind.SISTER, Level.LIKELY, Source.SENSES)


_RULES: tuple[Callable[[_Pair], Relation | None], ...] = (
    _same,
    _sure,
    _contrary,
    _likely,
    _derived,
    _conceptual,
    _broader,
    _possible,
    _sisters,
)
