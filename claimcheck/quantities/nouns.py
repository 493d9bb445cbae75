"""The counted noun: the next content word behind a number, in its plain form."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.quantities.lexicon import Lexicon, match_after

__all__ = ["find_noun", "singular"]

_REACH = 4  # words behind the number


def find_noun(words: Sequence[str], at: int, lexicon: Lexicon) -> str:
    """Return the noun that is counted, lower case and singular; "" where none follows."""
    classifier = match_after(lexicon.classifiers, words, at)
    at = classifier[1] if classifier and classifier[1] < len(words) else at
    for word in words[at : at + _REACH]:
        if word == "-":
            continue
        if not word[0].isalpha() or word in lexicon.stops:
            return ""
        if word not in lexicon.modifiers:
            return singular(word, lexicon)
    return ""


def singular(word: str, lexicon: Lexicon) -> str:
    """Return a noun without its plural ending, as the language's pack says."""
    if len(word) > 3:
        for ending, instead in lexicon.plural_endings:
            if word.endswith(ending):
                return word[: len(word) - len(ending)] + instead
    return word
