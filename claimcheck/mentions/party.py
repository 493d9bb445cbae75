"""One value for each party: every name, office and description that the text gives it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.mentions.lexicon import Lexicon, lexicon_of
from claimcheck.model import Mention
from claimcheck.reading import Document

__all__ = ["Party", "describe_parties"]

_BEFORE = 4  # words before a name that may tell who its bearer is
_AFTER = 10  # and after a comma behind it
_AGE = 2  # digits
_GENDERS = ("male", "female")


@attrs.frozen(kw_only=True)
class Party:
    """
    Whoever the text tells of under one or several names.

    ``name`` is the fullest; ``names`` are all, ``offices`` those that it is given, each as written.
    ``words`` are the nouns and adjectives that describe it, lower case, titles too; ``gender`` is
    male, female or empty, ``age`` in years.
    """

    name: str
    type: str = "unknown"
    gender: str = ""
    names: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    age: int | None = None


def describe_parties(document: Document, mentions: Sequence[Mention]) -> dict[str, Party]:
    """
    Return the parties of a document by their names.

    Args:
        document: the article.
        mentions: its mentions, in the order of the text.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.mentions import find_mentions
    >>> from claimcheck.reading import read
    >>> document = read("Retired nurse Ana Ruiz, 61, left. Ms. Ruiz won.", load_language("en"))
    >>> ruiz = describe_parties(document, find_mentions(document))["Ana Ruiz"]
    >>> ruiz.names, ruiz.gender, ruiz.age, "nurse" in ruiz.words
    (('Ana Ruiz', 'Ruiz'), 'female', 61, True)
    """
    drafts: dict[str, _Draft] = {}
    reader = _Reader(document)
    for mention in mentions:
        draft = drafts.setdefault(mention.party, _Draft())
        reader.note(mention, draft)
    for party, gender in reader.pronouns(mentions):
        drafts[party].votes[gender] += 1
    return {name: draft.party(name) for name, draft in drafts.items()}


@attrs.define
class _Draft:
    """What is gathered of a party."""

    types: Counter[str] = attrs.field(factory=Counter)
    names: dict[str, None] = attrs.field(factory=dict)
    offices: dict[str, None] = attrs.field(factory=dict)
    words: set[str] = attrs.field(factory=set)
    told: str = ""
    given: str = ""
    votes: Counter[str] = attrs.field(factory=Counter)
    age: int | None = None

    def party(self, name: str) -> Party:
        """Return the party; a given name or pronouns tell a gender where no title or noun does."""
        return Party(
            name=name,
            type=self.types.most_common(1)[0][0],
            gender=self.told or self.given or self._voted(),
            names=tuple(self.names),
            offices=tuple(self.offices),
            words=frozenset(self.words),
            age=self.age,
        )

    def _voted(self) -> str:
        male, female = (self.votes[gender] for gender in _GENDERS)
        if max(male, female) <= 2 * min(male, female):
            return ""
        return _GENDERS[0] if male > female else _GENDERS[1]


class _Reader:
    """Reads the words around the names of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.tokens = document.tokens
        self.words = document.tokens.words
        self.lexicon: Lexicon = lexicon_of(document.language)

    def note(self, mention: Mention, draft: _Draft) -> None:
        """Add what one mention tells of its party."""
        draft.types[mention.type] += 1
        if mention.role:
            draft.offices.setdefault(mention.role)
            self._describe(mention.role.lower().split(), draft)
        if mention.kind != "name":
            return
        draft.names.setdefault(" ".join(mention.span.of(self.document.text).split()))
        first = bisect_left(self.tokens.starts, mention.span.start)
        stop = bisect_left(self.tokens.starts, mention.span.end)
        if mention.type in {"person", "unknown"}:
            draft.given = draft.given or self.lexicon.gender_of(self.words[first:stop])
            self._describe(self._titles(first), draft)
            self._describe(list(self._before(first)), draft)
            self._describe(list(self._after(stop)), draft)
            draft.age = draft.age or self._age(stop)

    def _describe(self, words: list[str], draft: _Draft) -> None:
        lexicon = self.lexicon
        for word in words:
            if not word.isalpha() or word in lexicon.function or word in lexicon.role_links:
                continue
            draft.words.add(word)
            told = lexicon.genders.get(word) or lexicon.honorifics.get(word, "")
            draft.told = draft.told or (told if told in _GENDERS else "")

    def _titles(self, first: int) -> list[str]:
        """Return the titles that stand before a name."""
        start = first
        while start and (
            self.words[start - 1] in self.lexicon.honorifics or self.words[start - 1] == "."
        ):
            start -= 1
        titles = self.words[start:first]
        return titles if titles != ["."] else []

    def _before(self, first: int) -> Iterator[str]:
        """Yield the words in lower case right before a name: "retired nurse Ana Ruiz"."""
        for i in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
            word = self.words[i]
            is_edge = word in self.lexicon.function or word in self.lexicon.place_prepositions
            if is_edge or not word.isalpha():
                return
            yield word

    def _after(self, stop: int) -> Iterator[str]:
        """Yield the words of an apposition: "Ana Ruiz, a nurse from Oslo,"."""
        if self.words[stop : stop + 1] != [","]:
            return
        lexicon = self.lexicon
        opens = self.words[stop + 1 : stop + 2]
        if lexicon.role_before and not set(opens) & (lexicon.determiners | lexicon.indefinites):
            return
        for word in self.words[stop + 1 : stop + 1 + _AFTER]:
            if word in {",", ".", ";", ")"} or word in lexicon.role_links:
                return
            yield word

    def _age(self, stop: int) -> int | None:
        """Return the age behind a name: "Ana Ruiz, 61," or "Ana Ruiz (61)"."""
        words = self.words[stop : stop + 3]
        is_apart = len(words) > 2 and words[0] in ",(" and words[2] in ",)."
        is_age = is_apart and len(words[1]) == _AGE and words[1].isdecimal()
        return int(words[1]) if is_age else None

    def pronouns(self, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
        """Yield the one person of a sentence with the gender of the pronouns behind the name."""
        told = {w: g for w, g in self.lexicon.pronouns.items() if g in _GENDERS}
        if not told:
            return
        at = 0
        for sentence in self.document.sentences:
            start, end = self.tokens.starts[sentence.first], self.tokens.ends[sentence.stop - 1]
            while at < len(mentions) and mentions[at].span.start < start:
                at += 1
            inside = []
            while at < len(mentions) and mentions[at].span.start < end:
                if mentions[at].type in {"person", "unknown"}:
                    inside.append(mentions[at])
                at += 1
            if inside and len({m.party for m in inside}) == 1:
                first = bisect_left(self.tokens.starts, inside[0].span.end)
                found = {told[w] for w in self.words[first : sentence.stop] if w in told}
                if len(found) == 1:
                    yield inside[0].party, found.pop()
