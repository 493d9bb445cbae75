"""Words that a tagger took for what the lexicon says they never are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.languages import Language, load_language
from claimcheck.lexical import classes_of

__all__ = ["retagged"]

_OPEN = frozenset({"NOUN", "VERB", "ADV"})
_MISTAKEN = frozenset({"ADJ", "ADV", "VERB", "SYM"})  # what a strange first word is taken for
_COPULAS = frozenset({"AUX", "VERB"})
_TOLD_OF = frozenset({"NOUN", "PROPN", "PRON", "ADV", "PUNCT"})  # what stands before a verb
_OWNED = frozenset({"'s", "’s"})
_HELD = frozenset({"NOUN", "ADJ", "VERB", "NUM"})  # "today's ruling", no "today's the day"
_SHORTEST = 4  # letters: shorter words are of the closed classes, or have more uses than are told
_NAME, _NOUN, _VERB, _ADVERB, _ADJECTIVE = "PROPN", "NOUN", "VERB", "ADV", "ADJ"
_EITHER = frozenset({_NOUN, _VERB})


def retagged(forms: Sequence[str], tags: Sequence[str], language: str) -> Iterator[tuple[int, str]]:
    """
    Yield the places of words whose part of speech the lexicon rules out, with another.

    Where the lexicon has a word as one part of speech alone, that counts: "troops rely/ADV on it".
    A word that it lacks, at the start of a sentence, is a name: "Wetherling/ADV left".

    Args:
        forms: the words of a sentence.
        tags: their parts of speech, after Universal Dependencies.
        language: the tag of their language.
    """
    words = load_language(language)
    if not words.claims.finite_endings:
        return
    for i, (form, tag) in enumerate(zip(forms, tags, strict=True)):
        if form in _OWNED and i and forms[i - 1].lower() in words.syntax.owners:
            yield from _owned(forms, tags, i, words)
        elif form.isalpha() and len(form) >= _SHORTEST:
            is_strange = i == 0 and form.istitle() and tag in _MISTAKEN
            other = _named(form.lower(), tag, words) if is_strange else ""
            if form.islower():
                other = _known(form, tag, tags[i - 1] if i else "", words)
            if other:
                yield i, other


def _owned(
    forms: Sequence[str], tags: Sequence[str], i: int, words: Language
) -> Iterator[tuple[int, str]]:
    """Yield what "'s" behind a day is, and what follows it: "today's ruling" has no verb."""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    if after in _HELD and tags[i] in _COPULAS:
        yield i, "PART"
    if after == _VERB and forms[i + 1].endswith(words.claims.gerund_endings):
        yield i + 1, _NOUN


def _known(form: str, tag: str, before: str, words: Language) -> str:
    """Return the part of speech that a word must be, given that of the one before; "" if none."""
    endings = (*words.claims.finite_endings, *words.claims.verb_endings)
    if tag == _VERB and not form.endswith(words.claims.verb_endings):
        return _ADJECTIVE if classes_of(form, words.tag) == {_ADJECTIVE} else ""
    if tag not in {_NOUN, _ADVERB}:
        return ""
    other = _other(tag, classes_of(form, words.tag))
    may_tell = tag == _ADVERB or (form.endswith(endings) and before in _TOLD_OF)
    return other if other != _VERB or may_tell else ""


def _other(tag: str, known: frozenset[str]) -> str:
    """Return the part of speech of a word that is not what it was tagged as; "" if in doubt."""
    if tag in known:
        return ""
    if len(known) == 1:
        return next(iter(known & _OPEN), "")
    return _NOUN if tag == _ADVERB and known == _EITHER else ""


def _named(word: str, tag: str, words: Language) -> str:
    """Return what a word is that opens a sentence and is no word of its tag; "" if in doubt."""
    known = classes_of(word, words.tag)
    if known:
        return _NOUN if tag == _VERB and known == {_NOUN} else ""
    is_closed = word in words.claims.asking or any(word in f for f in words.syntax.closed.values())
    inflected = (*words.claims.verb_endings, *words.claims.gerund_endings)
    endings = inflected if tag == _VERB else words.syntax.adverb_endings
    return "" if is_closed or word.endswith(endings) else _NAME
