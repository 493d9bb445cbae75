"""Words that a tagger took for what the lexicon says they never are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.languages import load_language
from claimcheck.lexical import classes_of

__all__ = ["retagged"]

_OPEN = frozenset({"NOUN", "VERB", "ADV"})
_MISTAKEN = frozenset({"ADJ", "ADV", "VERB", "SYM"})  # what a strange first word is taken for
_SHORTEST = 4  # letters: shorter words are of the closed classes, or have more uses than are told
_NAME, _NOUN, _VERB, _ADVERB = "PROPN", "NOUN", "VERB", "ADV"
_EITHER = frozenset({_NOUN, _VERB})


def retagged(forms: Sequence[str], tags: Sequence[str], language: str) -> Iterator[tuple[int, str]]:
    """
    Yield the places of words whose part of speech the lexicon rules out, with another.

    Where the lexicon has a word as one part of speech alone, that counts: "troops rely/ADV on it".
    A word that it lacks, at the start of a sentence, is a name: "Hensarling/ADV left".

    Args:
        forms: the words of a sentence.
        tags: their parts of speech, after Universal Dependencies.
        language: the tag of their language.
    """
    words = load_language(language).claims
    if not words.finite_endings:
        return
    finite = (*words.finite_endings, *words.verb_endings)
    for i, (form, tag) in enumerate(zip(forms, tags, strict=True)):
        if not form.isalpha() or len(form) < _SHORTEST:
            continue
        if form.islower() and tag in {_NOUN, _ADVERB}:
            other = _other(tag, classes_of(form, language))
            if other and (other != _VERB or tag == _ADVERB or form.endswith(finite)):
                yield i, other
        elif i == 0 and form.istitle() and tag in _MISTAKEN:
            other = _named(form.lower(), tag, language)
            if other:
                yield i, other


def _other(tag: str, known: frozenset[str]) -> str:
    """Return the part of speech of a word that is not what it was tagged as; "" if in doubt."""
    if tag in known:
        return ""
    if len(known) == 1:
        return next(iter(known & _OPEN), "")
    return _NOUN if tag == _ADVERB and known == _EITHER else ""


def _named(word: str, tag: str, language: str) -> str:
    """Return what a word is that opens a sentence and is no word of its tag; "" if in doubt."""
    words = load_language(language)
    known = classes_of(word, language)
    if known:
        return _NOUN if tag == _VERB and known == {_NOUN} else ""
    is_closed = word in words.claims.asking or any(word in f for f in words.syntax.closed.values())
    endings = (
        (*words.claims.verb_endings, *words.claims.gerund_endings) if tag == _VERB else ("ly",)
    )
    return "" if is_closed or word.endswith(endings) else _NAME
