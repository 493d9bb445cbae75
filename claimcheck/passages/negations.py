"""The words that a sentence negates, by their order: a tree that was read wrongly hides none."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.lexical import negated_root
from claimcheck.model import Span
from claimcheck.passages.parts import WORD, Part
from claimcheck.reading import Phrases, Tokens, match_phrase, phrases_of, tokenize

__all__ = [
    "DENIES",
    "Negated",
    "denying",
    "falsifiers_in",
    "harmless_in",
    "has_exception",
    "is_negated_form",
    "negated_in",
    "negates_main",
    "negating_in",
    "refusing",
    "tells_end",
    "wishing",
]

DENIES = "denies"  # the stance of who denies something

_TELLING = 0.5  # the weight of a word that tells something
_BEFORE = ("amod", "compound")  # how a word hangs on the noun that it stands before
_VERB = "VERB"
_ASIDE = frozenset({"acl", "advcl", "amod", "advmod", "nmod", "obl", "obj", "nsubj", "compound"})
_WITHIN = _ASIDE - {"acl", "advcl"}  # how a word hangs that tells only which one is meant
_CACHED = 1 << 13  # words of which it is kept whether they are negations
_REACH = 5  # parts behind a negator, in which what it negates stands


@attrs.frozen(kw_only=True, eq=False)
class Negated:
    """A word that is negated, and the word that negates it."""

    negator: Part
    part: Part

    @property
    def span(self) -> Span:
        """The place of both."""
        spans = (self.negator.span, self.part.span)
        return Span(min(s.start for s in spans), max(s.end for s in spans))


def negated_in(parts: Sequence[Part]) -> Iterator[Negated]:
    """Yield what the negators of a sentence negate: the first telling word behind each."""
    for i, negator in enumerate(parts):
        behind = parts[i + 1 : i + 1 + _REACH] if negator.negates else ()
        found = next((p for p in behind if p.weight >= _TELLING or not _goes_on(p)), None)
        if found is not None and found.weight >= _TELLING:
            yield Negated(negator=negator, part=_headed(found, parts))


def _headed(part: Part, parts: Sequence[Part]) -> Part:
    """Return the noun behind a word that is before it: "not going to be the first winner"."""
    if part.head is None or part.head < part.index or not part.relation.startswith(_BEFORE):
        return part
    head = parts[part.head]
    return head if head.weight >= _TELLING else part


def _goes_on(part: Part) -> bool:
    return part.is_value or part.form[0].isalnum()


def negates_main(negated: Iterable[Negated]) -> bool:
    """Return whether a verb is negated that no relative or setting clause holds."""
    relations = (n.part.relation.partition(":")[0] for n in negated if n.part.upos == _VERB)
    return any(relation not in _ASIDE for relation in relations)


def harmless_in(tokens: Tokens, language: Language) -> list[Span]:
    """Return the phrases of a sentence that have a word for not and negate nothing: "not only"."""
    return list(_found(tokens, _harmless(language)))


def negating_in(tokens: Tokens, language: Language) -> list[Span]:
    """Return the phrases of a sentence that negate, by more than one word: "yet to"."""
    return list(_found(tokens, _negating(language)))


def _found(tokens: Tokens, phrases: Phrases) -> Iterator[Span]:
    for i, word in enumerate(tokens.words):
        stop = match_phrase(phrases, tokens.words, i) if word in phrases else i
        if stop > i:
            yield tokens.span(i, stop)


@functools.cache
def _harmless(language: Language) -> Phrases:
    return phrases_of(tokenize(text).words for text in language.judging.compare.not_negative)


@functools.cache
def _negating(language: Language) -> Phrases:
    return phrases_of(map(str.split, filter(_is_phrase, language.claims.negators)))


def _is_phrase(text: str) -> bool:
    return " " in text and all(word.isalpha() for word in text.split())


def denying(parts: Sequence[Part], language: Language) -> frozenset[int]:
    """Return the parts that negate anything, also by another word's meaning: "unable"."""
    negators, denials = language.claims.negators, _denials(language)
    return frozenset(
        part.index
        for part in parts
        if part.negates
        or part.form in negators
        or not denials.isdisjoint((part.form, part.lemma if part.weight else ""))
        or (part.relation.partition(":")[0] not in _WITHIN and is_negated_form(part, language))
    )


def refusing(parts: Sequence[Part], language: Language) -> frozenset[int]:
    """Return the parts that deny by what they mean, as "failed" and "refused" do."""
    words = _refusals(language)
    return frozenset(p.index for p in parts if not words.isdisjoint((p.form, p.lemma)))


def wishing(parts: Sequence[Part], language: Language) -> frozenset[int]:
    """Return the parts that tell of what is not so yet: "urged", "planned"."""
    words = _irrealis(language)
    return frozenset(p.index for p in parts if not words.isdisjoint((p.form, p.lemma)))


@functools.cache
def _irrealis(language: Language) -> frozenset[str]:
    return frozenset(language.judging.compare.irrealis)


def falsifiers_in(parts: Sequence[Part], language: Language) -> tuple[Part, ...]:
    """Return the words that say of what is told that it is not so: "hoax", "not true"."""
    return _opening(parts, _phrases(language.judging.compare.falsifiers))


def tells_end(parts: Sequence[Part], language: Language) -> bool:
    """Return whether something is said to be so no more: "no longer"."""
    return bool(_opening(parts, _phrases(language.judging.compare.ended)))


def _opening(parts: Sequence[Part], phrases: Phrases) -> tuple[Part, ...]:
    """Return the parts that open any of some phrases."""
    forms = [part.form for part in parts]
    return tuple(part for i, part in enumerate(parts) if match_phrase(phrases, forms, i) > i)


@functools.cache
def _phrases(entries: tuple[str, ...]) -> Phrases:
    return phrases_of(map(str.split, entries))


def is_negated_form(part: Part, language: Language) -> bool:
    """Return whether a word is a negation of another: "unbeaten", "non-fixed", and not "union"."""
    return part.kind == WORD and _negates(part.form, language)


@functools.lru_cache(maxsize=_CACHED)
def _negates(form: str, language: Language) -> bool:
    if form in language.judging.compare.not_negative:
        return False
    return form in language.lexical.negating_prefixes or bool(negated_root(form, language.tag))


def has_exception(parts: Sequence[Part], language: Language) -> bool:
    """Return whether something is affirmed behind a negation: "not until Monday"."""
    exceptives = language.judging.compare.exceptives
    negator = min(denying(parts, language), default=len(parts))
    return any(part.form in exceptives for part in parts[negator:] if part.kind == WORD)


@functools.cache
def _refusals(language: Language) -> frozenset[str]:
    compare = language.judging.compare
    return frozenset((*compare.deniers, *compare.refusals))


@functools.cache
def _denials(language: Language) -> frozenset[str]:
    compare = language.judging.compare
    return _refusals(language).union(compare.near_negators, compare.falsifiers)
