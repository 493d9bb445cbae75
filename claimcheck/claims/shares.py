"""Whose share a bare percentage is: "41 percent of the voters ..., while 35 percent said"."""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.sourcewords import SourceWords
from claimcheck.model import Span

__all__ = ["Shares"]

_PERCENT = "percent"
_NEAR = 80  # tokens between a share with its noun and one without


class Shares:
    """Tells the noun of a share that has none, from the last share before it that has one."""

    def __init__(self, reader: SourceWords) -> None:
        """Find the shares of the document that a noun follows at once."""
        language, words = reader.document.language, reader.tokens.words
        self._reader = reader
        self._units = frozenset(language.quantities.units.get(_PERCENT, ()))
        others = (*language.attribution.classes.values(), *language.quantities.units.values())
        self._passed = reader.lexicon.function.union(*others)
        self._is_verb = clause_words(language).is_verb
        told = (i for i, word in enumerate(words[:-1]) if word in self._units)
        self._told = [] if reader.lexicon.role_before else list(filter(self._has_noun, told))

    def _has_noun(self, i: int) -> bool:
        """Return whether a noun follows a unit at once, as it does where nouns stand first."""
        word = self._reader.tokens.words[i + 1]
        return word.isalpha() and word not in self._passed and not self._is_verb(word)

    def phrase(self, source: Span) -> str | None:
        """Return a source that is but a share with the noun of the share before it, or None."""
        first, stop = self._reader.range_of(source)
        tokens = self._reader.tokens
        if stop == first or tokens.words[stop - 1] not in self._units:
            return None
        at = bisect_left(self._told, first) - 1
        if at < 0 or first - self._told[at] > _NEAR:
            return None
        return f"{self._reader.phrase(source)} {tokens.surfaces[self._told[at] + 1]}"
