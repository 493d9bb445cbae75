"""The words that a form can be a form of."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator, Mapping

import attrs

from claimcheck.languages import Language, load_language
from claimcheck.lexical.graph import CACHED
from claimcheck.lexical.tables import look_up

__all__ = ["Lemma", "base_forms", "concepts_of", "forms_of", "lemmas", "uninflected"]

_SHORTEST = 3  # letters that must be left of a word when an affix is taken off


@attrs.frozen
class Lemma:
    """
    A word of a language: its lemma or a form of it, lower case.

    ``language`` is a tag, ``upos`` the universal part of speech where it is known ("VERB").

    >>> Lemma("membeli", "id", "VERB")
    Lemma(word='membeli', language='id', upos='VERB')
    """

    word: str
    language: str
    upos: str = ""


@functools.lru_cache(maxsize=CACHED)
def lemmas(word: str, language: str) -> tuple[str, ...]:
    """
    Return the known words that a form can come from, the likeliest first; itself where none is.

    Inflected words come before those that they are derived from. A word is known where a table of
    the pack has it.

    Args:
        word: a form, in lower case.
        language: the tag of its language.

    >>> lemmas("fell", "en")
    ('fall', 'fell')
    >>> lemmas("dibelinya", "id")
    ('membeli', 'beli', 'bel')
    """
    pack = load_language(language)
    roots = _underived(pack, word, without=pack.lexical.negating_prefixes)
    known = (form for form in roots if form in concepts_of(pack) or _has_senses(pack, form))
    found = (*base_forms(word, language), *known)
    return tuple(dict.fromkeys(found)) or (word,)


@functools.lru_cache(maxsize=CACHED)
def base_forms(word: str, language: str) -> tuple[str, ...]:
    """Return the known words that a form is one of, without those it is derived from."""
    pack = load_language(language)
    irregular = look_up(pack.lexical.irregular, word)
    found = irregular.split(",") if irregular else []
    inflected = list(uninflected(pack, word))
    found += [form for form in inflected if _has_senses(pack, form)]
    found += [form for form in inflected if form in concepts_of(pack)]
    return tuple(dict.fromkeys(found))


def _has_senses(language: Language, word: str) -> bool:
    return look_up(language.lexical.senses, word) is not None


def forms_of(language: Language, word: str) -> Iterator[str]:
    """
    Yield a word and what is left of it without its affixes, known or not, the least cut first.

    >>> "tulis" in forms_of(load_language("id"), "menuliskan")
    True
    >>> "stop" in forms_of(load_language("en"), "stopped")
    True
    """
    yield from uninflected(language, word)
    yield from _underived(language, word)


def uninflected(language: Language, word: str) -> Iterator[str]:
    """Yield a word and what it can be an inflection of, known or not."""
    bare = _bare(language, word)
    yield from bare
    for form in bare:
        yield from _inflected(language, form)
    for form in bare:
        yield from _active(language, form)


def _bare(language: Language, word: str) -> list[str]:
    """Return a word, half of it where it is doubled, and what is left of it without a clitic."""
    parts = word.split("-")
    halves = parts[:1] if len(parts) == 2 and parts[0] == parts[1] else []
    clitics = language.lexical.clitics
    return [word, *halves, *(form for c in clitics for form in _without(word, c, ("",)))]


def _underived(language: Language, word: str, *, without: Collection[str] = ()) -> Iterator[str]:
    """Yield what a word can be derived from, but for what some prefixes stand before."""
    section = language.lexical
    bare = _bare(language, word)
    stems = [
        s for form in bare for e, new in section.suffixes.items() for s in _without(form, e, new)
    ]
    yield from stems
    prefixes = {p: new for p, new in section.prefixes.items() if p not in without}
    for stem in (*bare, *stems):
        yield from _unprefixed(prefixes, stem)


def _without(word: str, ending: str, replacements: tuple[str, ...]) -> list[str]:
    """Return a word with something in the place of its ending; nothing if it has another one."""
    if not word.endswith(ending) or len(word) - len(ending) < _SHORTEST:
        return []
    stem = word[: len(word) - len(ending)]
    return [stem + replacement for replacement in replacements]


def _inflected(language: Language, word: str) -> Iterator[str]:
    """Yield what a word can be an inflection of."""
    section = language.lexical
    for ending, replacements in section.inflections.items():
        stems = _without(word, ending, replacements)
        yield from stems
        stem = word[: len(word) - len(ending)] if stems else ""
        if section.doubling and len(stem) > _SHORTEST and stem[-1] == stem[-2]:
            yield stem[:-1]


def _active(language: Language, word: str) -> Iterator[str]:
    """Yield the active forms of a word with the prefix of a passive: "ditulis", "menulis"."""
    section = language.lexical
    for passive, actives in section.voices.items():
        stem = word.removeprefix(passive)
        if stem != word and len(stem) >= _SHORTEST:
            for prefix in actives:
                for first in section.prefixes.get(prefix, ("",)):
                    if stem.startswith(first):
                        yield prefix + stem[len(first) :]


def _unprefixed(prefixes: Mapping[str, tuple[str, ...]], word: str) -> Iterator[str]:
    for beginning, replacements in prefixes.items():
        stem = word.removeprefix(beginning)
        if stem != word and len(stem) >= _SHORTEST:
            yield from (replacement + stem for replacement in replacements)


@functools.cache
def concepts_of(language: Language) -> Mapping[str, tuple[str, ...]]:
    """Return the concepts of each word and phrase of a language that has any."""
    table: dict[str, tuple[str, ...]] = {}
    for line in language.lexical.concepts.splitlines():
        concept, _, words = line.partition("\t")
        for word in words.split(", "):
            table[word] = (*table.get(word, ()), concept)
    return table
