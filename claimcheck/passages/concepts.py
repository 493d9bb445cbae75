"""Words to language-free concepts, by the lexicon and the affixes of a pack."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.lexical import forms_of

__all__ = ["Lexicon", "lexicon_of"]

_CACHED = 1 << 13


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Lexicon:
    """
    A pack's concept words, compiled.

    ``words`` gives the concepts of a word, ``phrases`` those of several words by their first one,
    longest first. ``stopwords`` mean nothing by themselves.
    """

    language: Language
    words: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], tuple[str, ...]]]]
    stopwords: frozenset[str]

    def concepts(self, word: str) -> tuple[str, ...]:
        """
        Return the concepts of a lower-case word: its own, or those of its stem.

        >>> from claimcheck.languages import load_language
        >>> lexicon_of(load_language("en")).concepts("vessels")
        ('ship',)
        >>> lexicon_of(load_language("id")).concepts("kapalnya")
        ('ship',)
        """
        return _concepts(self.language, word)

    def phrase_at(self, words: Sequence[str], i: int) -> tuple[int, tuple[str, ...]] | None:
        """Return how many words the phrase at word ``i`` takes, and its concepts."""
        for rest, concepts in self.phrases.get(words[i], ()):
            if tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
                return len(rest) + 1, concepts
        return None


@functools.cache
def lexicon_of(language: Language) -> Lexicon:
    """Return the compiled concept lexicon of a language; an empty one where its pack has none."""
    words: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {}
    for line in language.lexical.concepts.splitlines():
        concept, _, forms = line.partition("\t")
        own = (concept,)
        for form in map(str.strip, forms.split(",")):
            if " " in form:
                first, *rest = form.split()
                found = phrases.setdefault(first, {})
                found[tuple(rest)] = found.get(tuple(rest), ()) + own
            elif form:
                words[form] = words[form] + own if form in words else own
    return Lexicon(
        language=language,
        words=words,
        phrases={
            first: sorted(found.items(), key=lambda phrase: -len(phrase[0]))
            for first, found in phrases.items()
        },
        stopwords=frozenset(language.judging.stopwords),
    )


@functools.lru_cache(maxsize=_CACHED)
def _concepts(language: Language, word: str) -> tuple[str, ...]:
    words = lexicon_of(language).words
    return next((words[stem] for stem in forms_of(language, word) if stem in words), ())
