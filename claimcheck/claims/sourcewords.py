"""What the words of a source are: a pronoun, an office, a definite noun, one person or many."""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.naming import OWNERS, loose_part
from claimcheck.mentions import Lexicon, lexicon_of
from claimcheck.model import Mention, Span, readable
from claimcheck.reading import Document

__all__ = ["SourceWords"]

_HEAD = 4  # words within which the noun of a source stands
_CLAUSE = 30  # words of a clause between a source and its cue
_RECENT = 24  # mentions before a description among which its bearer is named
_LAST = 4  # mentions before a pronoun among which its name may be
_BARE = 3  # words of a noun phrase that calls back a longer one


class SourceWords:
    """The words of one document's sources, with the mentions that stand in and before them."""

    def __init__(self, document: Document, mentions: list[Mention]) -> None:
        """Index the mentions by where they start."""
        self.document = document
        self.lexicon: Lexicon = lexicon_of(document.language)
        self.tokens = document.tokens
        self.mentions = mentions
        self._starts = [mention.span.start for mention in mentions]
        self._bare: dict[Span, tuple[str, ...]] = {}
        self._introduced = {m.party for m in mentions if m.role}
        self.articles = self.lexicon.determiners | self.lexicon.indefinites
        self._times = frozenset(document.language.attribution.classes.get("time", ()))
        self._prepositions = document.language.attribution.classes.get("preposition", ())
        self.relatives = frozenset(document.language.attribution.classes.get("relative", ()))
        self.loosening = self.relatives.union(
            document.language.claims.subordinators, self._gerunds()
        )
        self.conjunctions = frozenset(document.language.reading.conjunctions)

    def _gerunds(self) -> set[str]:
        """Return the words of a document that open what somebody does beside: "wearing a hat"."""
        endings = self.document.language.claims.gerund_endings
        if not endings:
            return set()
        return {word for word in self.tokens.surfaces if word.islower() and word.endswith(endings)}

    def range_of(self, span: Span) -> tuple[int, int]:
        """Return the tokens that a span covers."""
        first = bisect_left(self.tokens.starts, span.start)
        return first, max(first, bisect_left(self.tokens.starts, span.end))

    def within(self, span: Span) -> list[Mention]:
        """Return the mentions inside a span."""
        low = bisect_left(self._starts, span.start)
        high = bisect_left(self._starts, span.end, low)
        return [m for m in self.mentions[low:high] if m.span.end <= span.end]

    def pronoun(self, span: Span) -> str | None:
        """Return what a pronoun stands for ("male", "plural" ...); None where it is no pronoun."""
        first, stop = self.range_of(span)
        words = self.tokens.words[first:stop]
        if not 0 < len(words) <= 2 or (len(words) > 1 and words[0] in self.lexicon.possessives):
            return None
        bare = words[0].replace("’", "'").partition("'")[0]  # "they've"
        return self.lexicon.pronouns.get(bare) or self.lexicon.owners.get(bare)

    def is_relative(self, span: Span) -> bool:
        """Return whether a source is but a relative pronoun without its noun."""
        first, stop = self.range_of(span)
        return stop - first == 1 and self.tokens.words[first] in self.relatives

    def is_definite(self, span: Span) -> bool:
        """Return whether a source opens with a definite article."""
        return self.tokens.words[self.range_of(span)[0]] in self.lexicon.determiners

    def bare(self, span: Span) -> tuple[str, ...]:
        """Return the few words of a source that is a definite noun alone, else nothing."""
        known = self._bare.get(span)
        if known is None:
            known = self._bare[span] = self._read_bare(span)
        return known

    def _read_bare(self, span: Span) -> tuple[str, ...]:
        first, stop = self.range_of(span)
        words, lexicon = self.tokens.words[first:stop], self.lexicon
        kept = tuple(word for word in words if word not in lexicon.determiners)
        is_definite = lexicon.bare_is_definite or len(kept) < len(words)
        return kept if is_definite and len(kept) <= _BARE else ()

    def nouns(self, span: Span) -> tuple[str, ...]:
        """Return the words of a source after its articles, lower case."""
        first, stop = self.range_of(span)
        return tuple(self.tokens.words[self.past_articles(first) : stop])

    def head_words(self, span: Span) -> tuple[str, ...]:
        """Return the words among which a source's noun stands: before any preposition or clause."""
        lexicon = self.lexicon
        found: list[str] = []
        for word in self.nouns(span)[:_HEAD]:
            if found and (word in lexicon.function or word in lexicon.role_links):
                break
            found.append(word)
        return tuple(found if lexicon.role_before else found[:1])

    def past_articles(self, first: int) -> int:
        """Return the first token that is no article."""
        words = self.tokens.words
        while first < len(words) - 1 and words[first] in self.articles:
            first += 1
        return first

    def is_owned(self, first: int, stop: int) -> bool:
        """Return whether a noun tells somebody by another: "his lawyer", "pengacaranya"."""
        words, lexicon = self.tokens.words, self.lexicon
        before = words[first - 1] if first else ""
        if before in lexicon.possessives or words[first] in lexicon.possessives:
            return True
        ends = lexicon.suffixes
        return any(w.endswith(ends) and w in lexicon.roles for w in words[first:stop] if ends)

    def is_office(self, word: str) -> bool:
        """Return whether a word is a title, an office or a full stop of one."""
        lexicon = self.lexicon
        return word == "." or any(
            word in some for some in (lexicon.roles, lexicon.honorifics, lexicon.role_words)
        )

    def is_body_name(self, name: str) -> bool:
        """Return whether a name holds a word of bodies or of offices, as a person's does not."""
        lexicon = self.lexicon
        words = name.lower().split()
        return any(word in lexicon.organizations or word in lexicon.role_words for word in words)

    def of_kin(self, mention: Mention) -> str | None:
        """Return whom a name only tells apart, by the words for it: "istri Bagas Pratama"."""
        first, stop = self.range_of(mention.span)
        is_owner = first > 0 and self.lexicon.is_relative(self.tokens.words[first - 1])
        return self.phrase(self.tokens.span(first - 1, stop)) if is_owner else None

    def in_role(self, span: Span) -> bool:
        """Return whether a name is the body of a role that is told without a holder."""
        at = bisect_left(self._starts, span.start)
        near = self.mentions[max(0, at - _LAST) : at + 1]
        return any(m.kind == "role" and m.span.contains(span) for m in near)

    def with_article(self, span: Span) -> Span:
        """Return a noun with the article before or behind it."""
        first, stop = self.range_of(span)
        words, articles = self.tokens.words, self.lexicon.determiners
        first -= first > 0 and words[first - 1] in articles
        stop += stop < len(words) and words[stop] in articles
        return self.tokens.span(first, stop)

    def called(self, mention: Mention) -> str:
        """Return the name of a mention's party; a lone surname with no office keeps its title."""
        is_lone = mention.type == "person" and " " not in mention.party
        if not is_lone or mention.party in self._introduced:
            return mention.party
        first, stop = self.range_of(mention.span)
        words, start = self.tokens.words, first
        while start > 0 and (
            words[start - 1] in self.lexicon.honorifics or words[start - 1] == "."
        ):
            start -= 1
        start += words[start] == "."
        return self.phrase(self.tokens.span(start, stop))

    def last_name(self, span: Span) -> Mention | None:
        """Return the person who was named last before a place, among the few mentions before it."""
        at = bisect_left(self._starts, span.start)
        near = self.mentions[max(0, at - _LAST) : at]
        return next((m for m in reversed(near) if m.kind == "name" and m.type == "person"), None)

    def beside(self, span: Span) -> str | None:
        """Return the party that a comma parts from a source, which is then another's words."""
        first, _ = self.range_of(span)
        if first < 2 or self.tokens.words[first - 1] != ",":
            return None
        end = self.tokens.ends[first - 2]
        at = bisect_left(self._starts, end) - 1
        return self.mentions[at].party if at >= 0 and self.mentions[at].span.end == end else None

    def people_before(self, at: int) -> list[Mention]:
        """Return the people who were named last before a place, the last one first."""
        index = bisect_left(self._starts, at)
        near = self.mentions[max(0, index - _RECENT) : index]
        return [m for m in reversed(near) if m.kind == "name" and m.type == "person"]

    def kind_of(self, span: Span) -> str:
        """Return what a noun phrase stands for: person, plural or other."""
        first, stop = self.range_of(span)
        words, lexicon, head = self.tokens.words, self.lexicon, self.past_articles(first)
        if words[first] in lexicon.plurals:
            return "plural"
        if head < stop and words[head] in lexicon.roles:
            return "person"
        if words[head] in lexicon.organizations:
            return "organization"
        heads = self.head_words(span)
        if heads and lexicon.role_before and lexicon.is_group(heads[-1], is_many=False):
            return "plural"
        is_name = stop - first == 1 and self.tokens.surfaces[first].istitle()
        return "unknown" if is_name and words[first] not in lexicon.common else "other"

    def extended(self, span: Span, cue: Span | None) -> Span:
        """Return a source with the clause that qualifies it, up to its cue: "a study that ..."."""
        if cue is None or cue.start <= span.end:
            return span
        first, stop = self.range_of(Span(span.end, cue.start))
        words = self.tokens.words[first:stop]
        clauses = clause_words(self.document.language)
        is_timed = words[-1:] and words[-1] in self._times
        openers = (self.relatives, self.lexicon.role_links)
        opens = bool(words) and not is_timed and any(words[0] in some for some in openers)
        ends = (clauses.auxiliaries, self.lexicon.function, ",")
        while opens and words and any(words[-1] in some for some in ends):
            words.pop()
        is_short = 1 < len(words) <= _CLAUSE
        return (
            Span(span.start, self.tokens.ends[first + len(words) - 1])
            if opens and is_short
            else span
        )

    def _timed(self, first: int, stop: int) -> int | None:
        """Return where the day begins on which a source spoke: ", Selasa", "pada Kamis"."""
        words, links = self.tokens.words, {",", *self._prepositions}
        for i in range(first + 2, stop):
            if words[i] in self.relatives:
                return None
            if words[i] in self._times and words[i - 1] in links:
                rest = range(i + 1, stop)
                return i - 1 if all(self._is_dated(at) for at in rest) else None
        return None

    def _is_dated(self, i: int) -> bool:
        """Return whether a token may belong to a day or its place: no noun in lower case."""
        word = self.tokens.words[i]
        is_plain = self.tokens.surfaces[i][0].islower()
        return not is_plain or word in self._times or word in self._prepositions

    def phrase(self, span: Span) -> str:
        """Return the words of a source, without a loose relative clause and marks at its edges."""
        (first, stop), words = self.range_of(span), self.tokens.words
        loose = loose_part(self.tokens, first, stop, self.loosening)
        span = span if loose is None else Span(span.start, self.tokens.starts[loose])
        timed = self._timed(first, self.range_of(span)[1])
        span = span if timed is None else Span(span.start, self.tokens.starts[timed])
        last = self.range_of(span)[1] - 1
        if last > first and (words[last] in self.relatives or words[last] in OWNERS):
            span = Span(span.start, self.tokens.ends[last - 1])
        return " ".join(readable(span.of(self.document.text)).split()).strip(" ,;:(")
