"""Where a text negates, how strongly, and what it negates."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import attrs

from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.languages import Language
from claimcheck.languages.judging import CompareSection
from claimcheck.lexical import forms_of
from claimcheck.model import Span

__all__ = ["Negation", "excepts", "find_negations", "idiomatic", "light_words"]

_MOST = 20  # negations in one sentence
_SCOPE = 7  # tokens behind the cue
_CLAUSE = 15  # tokens behind a negation in which its exception stands
_PREDICATE = 2  # content words that are what is negated
_BESIDE = 3  # tokens between two negations that cancel each other
_WORDS = 1 << 14
_SHORTEST = 4  # letters of a word whose form makes it negative
_BREAKS = frozenset('.,;:!?()“”"—–')
_STRONG = frozenset({"negates", "lacks"})
_NOTHING: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True)
class Negation:
    """
    A negation: its cue, and what it negates.

    ``scope`` holds what the words behind the cue mean, the predicate first. ``force`` is *negates*
    ("not"), *lacks* ("without"), *denies* (a verb such as "denied") or *weak*: a word that a
    translation may well negate ("unable", "lack"), or *doubled*: two that make an assertion
    ("not fail"), with what the second means as the head. ``own`` is what the cue means besides, and
    ``place`` its tokens, with those of the scope in ``reach``. ``relative`` is one in a clause that
    tells which one is meant ("who did not"), ``excepts`` one with an exception behind it ("not
    until"), ``quantifies`` one of a noun ("no"), ``refuses`` a weak one of the verb behind it
    ("refuse to"), ``privative`` one of a part of itself ("undamaged").
    """

    span: Span
    scope: tuple[frozenset[str], ...]
    force: str
    own: frozenset[str]
    place: range
    reach: range
    relative: bool = False
    excepts: bool = False
    quantifies: bool = False
    refuses: bool = False
    privative: bool = False

    @property
    def head(self) -> frozenset[str]:
        """What the first word negated means; empty where nothing is."""
        return self.scope[0] if self.scope else _NOTHING

    @property
    def asserts(self) -> bool:
        """Whether it may be put without a negation elsewhere: a weak or a doubled one."""
        return self.force in {"weak", "doubled"}

    @property
    def negated(self) -> frozenset[str]:
        """What all words negated mean."""
        return _NOTHING.union(*self.scope)


@functools.lru_cache(maxsize=CACHED)
def find_negations(details: Details) -> tuple[Negation, ...]:
    """Return the negations of the details, in order, without those in the name of a source."""
    sources = [a.source for a in details.attributions if a.source is not None]
    cues = _cues(details.language)
    words = details.tokens.words
    found: list[Negation] = []
    i = 0
    while i < len(words) and len(found) < _MOST:
        phrase, force = _cue_at(cues, words, i)
        length = len(phrase) or 1
        if not phrase:
            force = _by_form(details.language, words[i])
        if force == "lacks" and found and i in found[-1].reach:
            force = ""  # "neither the regent nor the mayor"
        negation = _negation(details, i, i + length, force) if force else None
        if negation is not None and not any(source.contains(negation.span) for source in sources):
            if not (found and _cancels(details, found[-1], negation)):
                found.append(negation)
            elif negation.force in _STRONG:  # "not without": an assertion as any other
                found.pop()
            else:
                found.append(_doubled(found.pop(), negation))
        i += length
    return tuple(found)


@functools.lru_cache(maxsize=CACHED)
def idiomatic(details: Details) -> frozenset[int]:
    """Return the tokens of idioms with a word for not that negate nothing: "no secret"."""
    cues, words = _cues(details.language), details.tokens.words
    found: set[int] = set()
    for i in range(len(words)):
        phrase, force = _cue_at(cues, words, i)
        if len(phrase) > 1 and not force:
            found.update(range(i, i + len(phrase)))
    return frozenset(found)


def _cancels(details: Details, one: Negation, other: Negation) -> bool:
    """Return whether two negations make an assertion: "not fail", "tidak mustahil"."""
    if one.force not in _STRONG:
        return False
    between = range(one.place.stop, other.place.start)
    words, light = details.tokens.words, light_words(details.language, denied=False)
    telling = [i for i in between if details.keys[i] and words[i] not in light]
    broken = any(words[i] in _BREAKS for i in between)
    return len(between) <= _BESIDE and not telling and not broken


def _doubled(one: Negation, other: Negation) -> Negation:
    """Return two negations that make an assertion as one, of what the second means."""
    return Negation(
        span=one.span,
        scope=(other.own, *other.scope)[:_PREDICATE],
        force="doubled",
        own=_NOTHING,
        place=one.place,
        reach=range(one.place.start, other.reach.stop),
    )


def _cue_at(cues: _Cues, words: list[str], i: int) -> tuple[tuple[str, ...], str]:
    """Return the longest cue at a word, and its force; empty where there is none."""
    for phrase, force in cues.get(words[i], ()):
        if tuple(words[i : i + len(phrase)]) == phrase:
            return phrase, force
    return (), ""


@functools.lru_cache(maxsize=_WORDS)
def _by_form(language: Language, word: str) -> str:
    """Return the force that a word has by its ending or beginning, or by the word it comes from."""
    pack = language.judging.compare
    if pack.negative_endings and word.endswith(pack.negative_endings):
        return "negates"
    if len(word) <= _SHORTEST:
        return ""
    cues = _cues(language)
    for stem in forms_of(language, word):
        for phrase, force in cues.get(stem, ()):
            if len(phrase) == 1 and force not in {"negates", "lacks"}:
                return force
    return "weak" if _is_privative(pack, word) else ""


def _is_privative(pack: CompareSection, word: str) -> bool:
    """Return whether a word negates, by its form, what it is made of: "unsafe"."""
    ends, begins = pack.privative_endings, pack.privative_prefixes
    return bool((ends and word.endswith(ends)) or (begins and word.startswith(begins)))


def _scope(details: Details, stop: int, force: str) -> tuple[list[frozenset[str]], int]:
    """Return what the words behind a cue mean that it negates, and where they end."""
    tokens, keys = details.tokens, details.keys
    light = light_words(details.language, denied=force == "denies")
    most = 1 if force == "lacks" else _PREDICATE
    scope: list[frozenset[str]] = []
    end = stop
    for at in range(stop, min(len(tokens), stop + _SCOPE)):
        named = tokens.surfaces[at][0].isupper()
        if tokens.words[at] in _BREAKS or len(scope) == most or (named and force == "denies"):
            break
        if named and at == stop and _ends_with(details, at):
            return [keys[at]], at + 1  # "not Ann, who ...": the name is what is negated
        if keys[at] and not named and tokens.words[at] not in light:
            scope.append(keys[at])
            end = at + 1
    return scope, end


def _ends_with(details: Details, at: int) -> bool:
    """Return whether a phrase ends with a token: before a mark, or a clause that tells of it."""
    words = details.tokens.words
    relatives = details.language.judging.compare.relatives
    return at + 1 == len(words) or words[at + 1] in _BREAKS or words[at + 1] in relatives


def _negation(details: Details, first: int, stop: int, force: str) -> Negation:
    tokens, keys = details.tokens, details.keys
    pack = details.language.judging.compare
    scope, end = _scope(details, stop, force)
    own = _NOTHING.union(*keys[first:stop])
    is_privative = stop == first + 1 and _is_privative(pack, tokens.words[first])
    if force == "weak" and (stop > first + 1 or is_privative):
        scope, own = [own, *scope], _NOTHING  # "unsafe", "not all": it negates a part of itself
    if not scope and force == "negates":
        force = "weak"  # an answer ("No, he said") or a verb left out: nothing to be a rival of
    return Negation(
        span=tokens.span(first, stop),
        scope=tuple(scope),
        force=force,
        own=own,
        place=range(first, stop),
        reach=range(first, end),
        relative=_is_restrictive(tokens.words, first, pack.relatives),
        excepts=force in _STRONG and excepts(details, stop),
        refuses=force == "weak" and _refuses(details, first, stop),
        privative=force == "weak" and is_privative,
        quantifies=" ".join(tokens.words[first:stop]) in pack.quantifiers,
    )


def _is_restrictive(words: list[str], first: int, relatives: tuple[str, ...]) -> bool:
    """Return whether a clause tells which one is meant; behind a comma it tells something more."""
    if first == 0 or words[first - 1] not in relatives:
        return False
    return first == 1 or words[first - 2] != ","


def _refuses(details: Details, first: int, stop: int) -> bool:
    """Return whether a word negates the verb behind it."""
    words, pack = details.tokens.words, details.language.judging.compare
    if stop - first > 1 or stop >= len(words):
        return False
    if words[stop] in pack.allegations or not _begins_verb(words[stop], pack.verb_beginnings):
        return False
    return not set(pack.refusals).isdisjoint(forms_of(details.language, words[first]))


def _begins_verb(word: str, beginnings: tuple[str, ...]) -> bool:
    return any(
        word.startswith(one[:-1]) if one.endswith("-") else word == one for one in beginnings
    )


def excepts(details: Details, first: int = 0) -> bool:
    """Return whether a sentence makes an exception behind one of its tokens."""
    words = details.tokens.words
    phrases = [tuple(phrase.split()) for phrase in details.language.judging.compare.exceptives]
    return any(
        tuple(words[i : i + len(phrase)]) == phrase
        for phrase in phrases
        for i in range(first, min(len(words), first + _CLAUSE))
    )


@functools.cache
def light_words(language: Language, *, denied: bool) -> frozenset[str]:
    """Return what is passed over in a scope; behind a verb that denies, words for what was said."""
    pack = language.judging.compare
    return frozenset((*pack.light_words, *(pack.allegations if denied else ())))


_Cues = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


@functools.cache
def _cues(language: Language) -> _Cues:
    """Return the cues by their first word, longest first; no force for what negates nothing."""
    pack = language.judging.compare
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrases, force in (
        (pack.not_negative, ""),
        (pack.negators, "negates"),
        (pack.lacking, "lacks"),
        (pack.deniers, "denies"),
        (pack.negative_words, "weak"),
    ):
        for phrase in phrases:
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, force))
    return {word: tuple(sorted(all_, key=lambda e: -len(e[0]))) for word, all_ in table.items()}
