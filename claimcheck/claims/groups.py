"""Those whom "they" can mean: "para pegawai", "two officers", "orang-orang", "voters", a body."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.focus import Salient
from claimcheck.claims.sourcewords import SourceWords
from claimcheck.model import Span

__all__ = ["Groups"]

_OPENERS = 3  # tokens that may stand before a subject: a mark, "meanwhile", "when"
_NOUN = 4  # words within which the noun of a group stands
_PHRASE = 8  # words of a group's phrase
_NEAR = 700  # code points within which a group is called "they"


class Groups:
    """The groups that sentences begin with, in the order of the text."""

    def __init__(self, reader: SourceWords) -> None:
        """Find the groups of a document, in quotations too."""
        language = reader.document.language
        self._reader = reader
        self._tokens = reader.tokens
        self._clauses = clause_words(language)
        classes = language.attribution.classes
        passed = ("adverb", "subordinator", "conjunction", "time", "complementizer", "question")
        self._passed = frozenset(word for name in passed for word in classes.get(name, ()))
        ends = (
            "preposition", "relative", "auxiliary", "modal", "passive", "negation", "pronoun",
            "infinitive",
        )  # fmt: skip
        self._ends = frozenset(word for name in ends for word in classes.get(name, ()))
        self._quoted = [
            (q.inner.start, q.inner.end) for q in reader.document.quotations if not q.level
        ]
        self._found = list(self._groups())

    def before(self, source: Span, content: Sequence[Span]) -> Iterator[Salient]:
        """
        Yield the groups before a source, the last one first; of quoted ones those beside it.

        Whom its content is about does not say it: "Two men fled, they said."
        """
        at = bisect_left(self._found, source.start, key=lambda salient: salient.at)
        quote = self._quote_at(source.start)
        for salient in reversed(self._found[:at]):
            if source.start - salient.at > _NEAR:
                return
            inside = self._quote_at(salient.at)
            is_told = any(piece.start <= salient.at < piece.end for piece in content)
            if not is_told and (inside is None or inside == quote):
                yield salient

    def _quote_at(self, at: int) -> int | None:
        """Return the number of the quotation that a place stands in."""
        index = bisect_right(self._quoted, (at, at)) - 1
        return index if index >= 0 and self._quoted[index][1] > at else None

    def _groups(self) -> Iterator[Salient]:
        for sentence in self._reader.document.story:
            first = self._subject(sentence.first, sentence.stop)
            stop = self._noun(first, sentence.stop)
            if stop > first:
                span = self._tokens.span(first, self._phrase_stop(stop, sentence.stop))
                yield Salient(
                    span.start, self._reader.phrase(span), span, "plural", is_speaker=False
                )

    def _subject(self, first: int, stop: int) -> int:
        """Return the first token of a sentence that may be its subject's."""
        words, limit = self._tokens.words, min(stop, first + _OPENERS)
        while first < limit and (not words[first][0].isalnum() or words[first] in self._passed):
            first += 1
        return first

    def _noun(self, first: int, stop: int) -> int:
        """Return the token after the noun of a group that begins here; ``first`` for none."""
        words, lexicon = self._tokens.words, self._reader.lexicon
        is_many = False
        for i in range(first, min(stop, first + _NOUN)):
            word = words[i]
            if word in lexicon.plurals or word.isdecimal():
                is_many = True
            elif lexicon.is_group(word, is_many=is_many):
                return i + 1
            elif word in self._ends or not word[0].isalnum() or self._clauses.is_verb(word):
                return first
            elif lexicon.bare_is_definite and is_many:
                return first  # where nouns stand first, the next word would be it
        return first

    def _phrase_stop(self, at: int, stop: int) -> int:
        """Return where the phrase of a group ends: before its verb, comma or relative clause."""
        words, links = self._tokens.words, self._reader.lexicon.role_links
        limit = min(stop, at + _PHRASE)
        while at < limit:
            word = words[at]
            is_link = word in links and at + 1 < limit and self._tokens.capitalized(at + 1)
            is_link |= self._tokens.capitalized(at)  # "Pasar Baru"
            is_end = word in self._ends or word in self._passed or self._clauses.is_verb(word)
            if not is_link and (is_end or not word[0].isalnum()):
                break
            at += 1
        return at
