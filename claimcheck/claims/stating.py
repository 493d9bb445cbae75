"""What of a report is a claim by itself: a quotation, a request, a clause, and no thing."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from claimcheck.claims.clauses import ClauseWords, has_subject, is_clause
from claimcheck.claims.mending import mended
from claimcheck.claims.rolewords import role_words
from claimcheck.model import Attribution, Span
from claimcheck.reading import Document, Sentence
from claimcheck.syntax import Tree, Trees

__all__ = ["REQUESTS", "Stating"]

REQUESTS = frozenset({"asks", "requests", "orders", "promises", "hopes"})
"""The stances whose content may be an infinitive."""

_OWN = frozenset({"confirms", "denies"})  # stances towards a deed of the speaker's own
_SHORTEST = 2  # tokens of what is said: of one word the whole sentence tells more
_SUBJECT = 7  # tokens from a clause's start in which its auxiliary stands
_AROUND = 3  # marks round words that are the whole sentence: an answer may be one word
_TELLING = frozenset(
    {
        "complement",
        "content-before",
        "inverted",
        "clitic",
        "turn",
        "carried on",
        "according",
    }
)  # constructions that only words of somebody have
_LONG = 10  # tokens of a clause whose verb may stand behind those that are parsed
_ASKED = 24  # tokens in which all who are asked are named
_ADVERBS = 2  # tokens of a deed among which its verb is
_LED_CLAUSE = 6  # tokens behind a comma that are more than a thing
_LED = 2  # tokens from a cue to the clause behind its comma
_PARENTHETIC = frozenset({"content-before", "inverted", "according"})


@attrs.frozen
class Stating:
    """Tells of the contents of one sentence whether they state something."""

    document: Document
    sentence: Sentence
    trees: Trees
    words: ClauseWords

    def states(self, content: tuple[Span, ...], attribution: Attribution) -> bool:
        """Return whether a report's content is a quotation, a request or a clause: no thing."""
        starts = self.document.tokens.starts
        first = bisect_left(starts, content[0].start)
        stop = bisect_left(starts, content[-1].end, first)
        if attribution.kind == "direct":
            return self._is_said(first, stop, attribution)
        is_denied = attribution.stance == "denies" and self._is_gerund(first)
        if stop - first < _SHORTEST or is_denied or self._is_owned(attribution, first):
            return False
        if self._is_told_whole(attribution, first, stop):
            return True
        is_request = attribution.stance in REQUESTS
        is_told = self._is_plainly_told(first, stop) or self._measures(first, stop)
        if is_told or (is_request and self._wishes(first, stop)):
            return True
        tree = self.trees.opening(first, stop)
        if tree is None or is_clause(tree, self.words):
            return True
        is_deed = is_request and any(_is_deed(tree, i) for i in range(len(tree)))
        return is_deed or self._is_told_late(attribution, first, stop)

    def _is_owned(self, attribution: Attribution, first: int) -> bool:
        """Return whether a noun has a deed for its content: "backed away from her vow to go"."""
        source, words = attribution.source, self.document.tokens.words
        if source is None or words[first] not in self.words.wishes:
            return False
        possessives = self.document.language.attribution.classes.get("possessive", ())
        last = bisect_left(self.document.tokens.starts, source.end) - 1
        return not {words[last], words[last + 1]}.isdisjoint(possessives)

    def _is_told_late(self, attribution: Attribution, first: int, stop: int) -> bool:
        """Return whether a verb that has clauses alone has one whose own verb comes late."""
        roles = role_words(self.document.language)
        cue = "" if attribution.cue is None else attribution.cue.of(self.document.text)
        if cue.lower() not in roles.clausal:
            return False
        tree = self.trees.whole(first, stop)
        return tree is not None and has_subject(mended(tree, roles), self.words)

    def owns(self, attribution: Attribution) -> bool:
        """Return whether somebody denies or admits a deed of his own: "denied using gas"."""
        document, cue = self.document, attribution.cue
        first = bisect_left(document.tokens.starts, attribution.content[0].start)
        near = document.tokens.words[first : first + _ADVERBS]  # "mengaku juga mendengar"
        is_deed = any(map(self.words.is_verb, near)) or self._is_gerund(first)
        refusals = document.language.judging.compare.refusals
        refuses = cue is not None and cue.of(document.text).lower() in refusals
        return attribution.stance in _OWN and is_deed and not refuses

    def _is_gerund(self, first: int) -> bool:
        """Return whether a content opens with a verb that is a noun: "using gas"."""
        endings = self.document.language.claims.gerund_endings
        return bool(endings) and self.document.tokens.words[first].endswith(endings)

    def _wishes(self, first: int, stop: int) -> bool:
        """Return whether a deed follows who is asked, be they many: "polisi, jaksa untuk pergi"."""
        words = self.document.tokens.words
        return not self.words.copular and any(
            words[i] in self.words.wishes and any(map(self.words.is_verb, words[i + 1 : stop]))
            for i in range(first, min(stop, first + _ASKED))
        )

    def _is_told_whole(self, attribution: Attribution, first: int, stop: int) -> bool:
        """Return whether a construction has a clause for its content, whatever that looks like."""
        if attribution.rule in _PARENTHETIC:  # the main clause, be its subject a long one
            words = self.document.tokens.words[first:stop]
            if len(words) > _LONG or any(map(self.words.is_verb, words[1:])):
                return True
        if self.words.copular:
            return False
        # a clause there needs no verb: "bangsal penuh"
        return attribution.rule in _TELLING or self._is_led(attribution, first, stop)

    def _is_led(self, attribution: Attribution, first: int, stop: int) -> bool:
        """Return whether a comma behind the cue opens a clause: "mengatakan, pada Senin polisi"."""
        tokens, cue = self.document.tokens, attribution.cue
        if cue is None or first < _LED or tokens.words[first - 1] != ",":
            return False
        follows = tokens.ends[first - _LED] == cue.end
        is_long = stop - first > _LED_CLAUSE  # be its verb what it may: "pesawat itu lepas landas"
        return follows and (is_long or any(map(self.words.is_verb, tokens.words[first + 1 : stop])))

    def _is_said(self, first: int, stop: int, attribution: Attribution) -> bool:
        """Return whether quoted words are somebody's answer: set off by a mark, or a sentence."""
        said, tokens = range(first, stop), self.document.tokens
        if self.sentence.stop - self.sentence.first - len(said) <= _AROUND:
            return True
        count = sum(tokens.words[i][0].isalnum() for i in said)
        ends = attribution.source is not None and tokens.surfaces[stop : stop + 1] == [","]
        if ends or count > _SHORTEST or any(self.words.is_verb(tokens.words[i]) for i in said):
            return True
        return count > 1 and tokens.words[first] in self.words.pronouns  # "it leaks"

    def _is_plainly_told(self, first: int, stop: int) -> bool:
        """Return whether a content shows without its tree that it is a clause."""
        words = self.document.tokens.words
        before = words[first - 1] if first > self.sentence.first else ""
        if not self.words.openers.isdisjoint((words[first], before)):
            return True
        if not self.words.nominalized.isdisjoint(words[first : first + 2]):  # "the need to"
            return True
        for word in words[first + 1 : min(stop, first + _SUBJECT)]:
            if word in self.words.auxiliaries or word in self.words.predicates:
                return True
            if word in self.words.blockers or word == ",":
                return False
        return False

    def _measures(self, first: int, stop: int) -> bool:
        """Return whether a content gives a thing's figure: "laba bank sebesar Rp2 triliun"."""
        words = self.document.tokens.words
        return any(words[i] in self.words.measures for i in range(first + 1, stop - 1))


def _is_deed(tree: Tree, i: int) -> bool:
    """Return whether a verb is none that only tells of a noun: "a law that would help"."""
    is_wish = tree.child(i, "mark") is not None and tree.relation(i) in {"acl", "advcl"}
    at = None if is_wish else i
    while at is not None and tree.words[at].relation != "acl:relcl":
        at = tree.words[at].head
    return tree.words[i].upos == "VERB" and at is None
