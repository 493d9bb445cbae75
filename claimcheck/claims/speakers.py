"""Whose name stands behind a source: names, roles, honorifics, pronouns, clitics."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Sequence

import attrs

from claimcheck.claims.descriptions import Descriptions
from claimcheck.claims.edges import Edges
from claimcheck.claims.focus import Focus, Salient
from claimcheck.claims.groups import Groups
from claimcheck.claims.naming import Naming
from claimcheck.claims.shares import Shares
from claimcheck.claims.sources import SourceReader
from claimcheck.claims.surroundings import Surroundings
from claimcheck.mentions import describe_parties
from claimcheck.model import Attribution, Mention, Resolution, Span
from claimcheck.reading import Document

__all__ = ["resolve_speakers"]

_UNRESOLVED = "unresolved pronoun"
_PEOPLE = frozenset({"person", "unknown"})
_GENDERS = frozenset({"male", "female"})
_PUT = frozenset({"asks", "requests"})  # what is put to somebody, where nobody is told to put it
_LOOK_BACK = 12  # parties that are considered for a pronoun
_BEFORE = 8  # code points before quoted words, marks and blanks, among which a comma may be
_MARKS = " \n\t\"“”„«»'‘’"
_KEPT = 64  # ways in which speakers were found, of which one is often found again
_NEAR = 4  # parties among whom a person goes on speaking before a document does


def resolve_speakers(
    document: Document, attributions: Sequence[Attribution], mentions: Sequence[Mention]
) -> tuple[Attribution, ...]:
    """
    Return the attributions with ``speaker`` and ``resolution`` set.

    Args:
        document: the article.
        attributions: what is attributed in it, in any order; the order is kept.
        mentions: its mentions, in the order of the text.
    """
    resolver = _Resolver(document, list(mentions), [a.source for a in attributions if a.source])
    resolver.names_turns = any(a.rule == "turn" and a.source for a in attributions)
    order = sorted(range(len(attributions)), key=lambda i: _start(attributions[i]))
    resolved = list(attributions)
    for index in order:
        resolved[index] = resolver.resolve(attributions[index])
    return tuple(resolved)


def _start(attribution: Attribution) -> int:
    spans = [attribution.source, attribution.cue, *attribution.content]
    return min(span.start for span in spans if span is not None)


@functools.lru_cache(maxsize=_KEPT)
def _resolution(naming: Naming) -> tuple[str, Resolution]:
    """Return a speaker and how he was found, held once where the same is found again and again."""
    resolution = Resolution(rule=naming.rule, mention=naming.mention, certain=naming.certain)
    return naming.party, resolution


class _Resolver:
    """Resolves the sources of a document one after the other, in the order of the text."""

    def __init__(self, document: Document, mentions: list[Mention], sources: list[Span]) -> None:
        self.reader = SourceReader(document, mentions)
        self.edges = Edges(document, mentions)
        parties = describe_parties(document, mentions)
        called = {self.reader.called(m): parties[m.party] for m in mentions}
        self.parties = {**called, **parties}
        self.around = Surroundings(self.reader, sources)
        self.shares = Shares(self.reader)
        self.descriptions = Descriptions(self.reader, self.parties)
        self.sources: dict[str, list[Span]] = {}  # by the words among which their nouns stand
        for source in sorted(sources):
            for noun in set(self.reader.head_words(source)):
                self.sources.setdefault(noun, []).append(source)
        self.focus = Focus(self.reader, self.descriptions.naming)
        self.groups = Groups(self.reader)
        self.names_turns = False  # whether others are named before their turns
        self.unnamed: dict[tuple[str, ...], Naming] = {}
        self.outer: list[tuple[Span, Salient, bool]] = []

    def resolve(self, attribution: Attribution) -> Attribution:
        """Return the attribution with its speaker."""
        mended = self.edges.mended(attribution)
        source, cue = mended.source, attribution.cue
        if source is None or cue is None or not source.contains(cue):  # "the New York Post"
            attribution = mended
        is_put = attribution.stance in _PUT and attribution.kind != "direct"
        is_unnamed = attribution.rule == "passive" or (
            attribution.rule == "turn" and self.names_turns
        )
        is_unnamed |= is_put and attribution.cue is not None  # "Asked about the “P,” he left"
        if source is None and (attribution.kind == "indirect" or is_unnamed):
            return attribution  # a report or a turn without a name goes on with nobody's words
        if source is not None and self.reader.is_relative(source):
            return attribution  # "tidak ada yang meragukan"
        if source is None or _is_clitic(attribution):
            naming = self._continued(attribution)
        elif (pronoun := self.reader.pronoun(source)) is not None:
            naming = self._anaphor(attribution, pronoun)
        else:
            naming = self._named(source, attribution)
        if naming is None:
            return attribution
        if naming.rule != _UNRESOLVED:
            self._note(attribution, naming)
        speaker, resolution = _resolution(naming)
        return attrs.evolve(attribution, speaker=speaker, resolution=resolution)

    def _named(self, source: Span, attribution: Attribution) -> Naming:
        reader, cue = self.reader, attribution.cue
        nouns = reader.nouns(source)
        if nouns in self.unnamed:  # what has stood for somebody unnamed does so again
            return self.unnamed[nouns]
        naming = reader.read(source) or reader.body(source) or self.around.name(source, cue)
        naming = naming or reader.account(source) or reader.shouted(source)
        if naming is not None:
            return naming
        if (share := self.shares.phrase(source)) is not None:
            return Naming(share, "noun phrase", source)
        source = reader.extended(source, cue)
        near = self.focus.before(source.start)
        told = self.descriptions.naming(source, near, attribution.content)
        fuller = None if told is not None and told.certain else self._fuller(source)
        if fuller is not None:
            return Naming(reader.phrase(fuller), "fuller phrase", fuller, certain=False)
        if told is None:
            told = self.unnamed[nouns] = Naming(reader.phrase(source), "noun phrase", source)
        return told

    def _fuller(self, source: Span) -> Span | None:
        """Return the source that names in full what this one calls back: "survei itu"."""
        bare = self.reader.bare(source)
        known = self.sources.get(bare[-1 if len(bare) == 1 else 0], []) if bare else []
        at = bisect_right(known, source)
        for other in (*reversed(known[max(0, at - _LOOK_BACK) : at]), *known[at : at + _LOOK_BACK]):
            nouns = self.reader.nouns(other)
            is_whole = "," not in nouns or not self.reader.is_definite(other)
            is_fuller = (
                is_whole
                and not self.reader.conjunctions.intersection(nouns)
                and self.reader.bare(other) != bare
                and (
                    nouns[: len(bare)] == bare
                    or (len(bare) == 1 and other < source and not self.reader.bare(other))
                )
            )
            if is_fuller and self._heads(bare, other) and self.reader.read(other) is None:
                return other
        return None

    def _heads(self, bare: tuple[str, ...], other: Span) -> bool:
        """Return whether a noun is what a source is: not the "company" of "company staff"."""
        heads, lexicon = self.reader.head_words(other), self.reader.lexicon
        if not lexicon.role_before or bare[-1] not in heads:
            return True
        rest = heads[heads.index(bare[-1]) + 1 :]
        return not any(lexicon.is_group(word, is_many=False) for word in rest)

    def _continued(self, attribution: Attribution) -> Naming | None:
        """Return the speaker who goes on, where no source is named."""
        before = self.focus.before(_start(attribution))  # whom a sentence is about says it of none
        if self._goes_on(attribution):  # 'Ann "misspoke"' are not Ann's words
            before = [salient for salient in before if salient.is_speaker] or before
        if not before:
            return self._named_before(attribution.source) if _is_clitic(attribution) else None
        last = before[0]
        people = [s for s in before[1:_NEAR] if s.kind == "person"]
        spoken = [s for s in before[1:_NEAR] if s.is_speaker and s.kind in _PEOPLE]
        if _is_clitic(attribution) and self._is_vague(last) and spoken:
            last = spoken[0]
        elif last.kind == "unknown" and not last.is_speaker:
            last = next(iter(people), last)
        elif last.kind == "other" or self._is_person_meant(attribution, before):
            last = next(iter(spoken), last)
        return Naming(last.party, "previous speaker", last.mention, certain=last.is_speaker)

    def _is_person_meant(self, attribution: Attribution, before: Sequence[Salient]) -> bool:
        """Return whether a clitic behind a body is a person's.

        It is where its words are quoted, or the person spoke right before. What a body is told to
        have said goes on without marks: "X menyatakan ... P, katanya."
        """
        last = before[0]
        is_bodys = last.is_speaker and attribution.kind == "indirect"
        is_bodys &= not (len(before) > 1 and before[1].is_speaker and before[1].kind == "person")
        return last.kind == "organization" and _is_clitic(attribution) and not is_bodys

    def _is_vague(self, salient: Salient) -> bool:
        """Return whether who was told of last has no name: "warga kota", "investor asing"."""
        party = self.parties.get(salient.party)
        return not salient.is_speaker and (party is None or not party.names)

    def _named_before(self, source: Span | None) -> Naming | None:
        """Return the person who was named last before a pronoun, where nobody is in focus."""
        named = None if source is None else self.reader.last_name(source)
        return None if named is None else _by_name(named)

    def _goes_on(self, attribution: Attribution) -> bool:
        """Return whether quoted words go on with the outlet's clause, no mark between."""
        text, start = self.reader.document.text, attribution.content[0].start
        before = text[max(0, start - _BEFORE) : start]
        bare = before.rstrip(_MARKS)
        is_one_line = "\n" not in before[len(bare) :]
        return attribution.cue is None and bare[-1:].isalnum() and is_one_line

    def _anaphor(self, attribution: Attribution, pronoun: str) -> Naming | None:
        """Return whom a pronoun means: who speaks around it, or who was in focus last."""
        source = attribution.source
        assert source is not None  # noqa: S101  (a pronoun is a source)
        around = [o for o in reversed(self.outer[-_LOOK_BACK:]) if o[0].contains(source)]
        if pronoun == "self":  # who is quoted, else whose words are told without marks
            around.sort(key=lambda outer: not outer[2])
        for _, salient, is_direct in around:
            is_meant = pronoun == "self" or not is_direct
            if is_meant and self._suits(salient, pronoun):
                return Naming(salient.party, "speaker around", salient.mention)
        own = {salient.party for _, salient, is_direct in around if is_direct}
        near = self.focus.before(source.start) if pronoun != "self" else []
        near = [s for s in _apart(near, attribution.content) if s.party not in own]
        groups = self.groups.before(source, attribution.content) if pronoun == "plural" else ()
        if (group := next(iter(groups), None)) is not None:
            near = sorted([*near, group], key=lambda salient: salient.at, reverse=True)
        sure = self._told_gender(source, pronoun)
        for salient in near:
            if salient.kind == "unknown" and sure is not None and sure.span.start > salient.at:
                return _by_name(sure)
            if self._suits(salient, pronoun):
                return Naming(
                    salient.party, "pronoun", salient.mention, certain=pronoun != "plural"
                )
        if pronoun in {"any", "male", "female"}:
            named = self.reader.last_name(source)
            if named is not None and self._fits(named.party, pronoun):
                return _by_name(named)
        phrase = self.reader.phrase(source)
        return Naming(phrase, _UNRESOLVED, None, certain=False)

    def _told_gender(self, source: Span, pronoun: str) -> Mention | None:
        """Return the person named last before a pronoun, if of its very gender."""
        named = self.reader.last_name(source) if pronoun in _GENDERS else None
        party = None if named is None else self.parties.get(named.party)
        return named if party is not None and party.gender == pronoun else None

    def _suits(self, salient: Salient, pronoun: str) -> bool:
        if pronoun == "self":
            return True
        if pronoun == "thing":
            return salient.kind in {"organization", "unknown"} or (
                salient.kind == "other" and salient.is_speaker
            )
        if pronoun == "pair":
            return salient.kind == "plural" and not salient.is_speaker
        if pronoun == "plural":
            party = self.parties.get(salient.party)
            is_place = party is not None and party.type == "place" and not salient.is_speaker
            is_full = salient.kind == "unknown" and " " in salient.party
            return salient.kind != "person" and not is_full and not is_place
        is_one = salient.kind in {"person", "unknown"}
        return is_one and self._fits(salient.party, pronoun)

    def _fits(self, name: str, pronoun: str) -> bool:
        party = self.parties.get(name)
        if pronoun not in {"male", "female", "any"} or party is None:
            return True
        is_body = party.type in {"organization", "place"}
        return not is_body and (pronoun == "any" or party.gender in {"", pronoun})

    def _is_nested(self, source: Span | None) -> bool:
        """Return whether a source stands in what another says: that one stays in focus."""
        if source is None:
            return False
        start, end = source.start, source.end
        recent = self.outer[-_LOOK_BACK:]
        return any(span.start <= start and end <= span.end for span, _, _ in recent)

    def _note(self, attribution: Attribution, naming: Naming) -> None:
        """Put a speaker in focus, and keep the content that is the speaker's."""
        at = _anchor(attribution).end
        kind = self._kind_of(naming, attribution)
        salient = Salient(at, naming.party, naming.mention, kind, is_speaker=True)
        if not self._is_nested(attribution.source):
            self.focus.add(salient)
        is_direct = attribution.kind == "direct"
        self.outer += [(span, salient, is_direct) for span in attribution.content]

    def _kind_of(self, naming: Naming, attribution: Attribution) -> str:
        """Return what a speaker is; a full name that speaks is a person's, until more is known."""
        party = self.parties.get(naming.party)
        kind = naming.kind or (party.type if party else "")
        if kind == "unknown":
            if self.reader.is_body_name(naming.party) or self._is_led(naming.mention):
                return "organization"  # "Ombudsman RI", "the Oslo Globe"
            return "person" if " " in naming.party or (party and party.gender) else "unknown"
        if kind in {"person", "organization", "plural"}:
            return kind
        source = attribution.source
        return "other" if source is None else self.reader.kind_of(source)

    def _is_led(self, name: Span | None) -> bool:
        """Return whether a name has an article before it, as no person's does."""
        if name is None or not self.reader.lexicon.role_before:
            return False
        first = self.reader.range_of(name)[0]
        words = self.reader.tokens.words
        return first > 0 and words[first - 1] in self.reader.lexicon.determiners


def _apart(near: list[Salient], content: Sequence[Span]) -> list[Salient]:
    """Return those in focus of whom nothing is told here: "Budi, kata dia, sehat" is another's."""
    others = [s for s in near if not any(piece.start <= s.at < piece.end for piece in content)]
    return others or near


def _by_name(mention: Mention) -> Naming:
    """Return a person who is but named before, and may be meant."""
    return Naming(mention.party, "name before", mention.span, certain=False)


def _anchor(attribution: Attribution) -> Span:
    """Return what puts the speaker of an attribution in focus: the source, or the cue."""
    return attribution.source or attribution.cue or attribution.content[0]


def _is_clitic(attribution: Attribution) -> bool:
    """Return whether the source is but the clitic of its cue ("katanya")."""
    source, cue = attribution.source, attribution.cue
    return source is not None and cue is not None and source.overlaps(cue)
