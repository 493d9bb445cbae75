"""Whose name stands behind a source: names, roles, honorifics, pronouns, clitics."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

import attrs

from claimcheck.claims.sources import Naming, SourceReader
from claimcheck.claims.surroundings import Surroundings
from claimcheck.model import Attribution, Mention, Resolution, Span
from claimcheck.reading import Document

__all__ = ["resolve_speakers"]

_UNRESOLVED = "unresolved pronoun"
_LOOK_BACK = 12  # parties that are considered for a pronoun
_NEAR = 4  # parties among whom a person goes on speaking before a document does
_BY_PLACE = attrgetter("at", "is_speaker")
_SUBJECT = 6  # tokens from a sentence's start within which its subject is named


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
    order = sorted(range(len(attributions)), key=lambda i: _start(attributions[i]))
    resolved = list(attributions)
    for index in order:
        resolved[index] = resolver.resolve(attributions[index])
    return tuple(resolved)


def _start(attribution: Attribution) -> int:
    spans = [attribution.source, attribution.cue, *attribution.content]
    return min(span.start for span in spans if span is not None)


@attrs.frozen
class _Salient:
    """A party in focus: where, who, and what is known of it."""

    at: int
    party: str
    mention: Span | None
    kind: str  # person, organization, plural, other
    is_speaker: bool


class _Resolver:
    """Resolves the sources of a document one after the other, in the order of the text."""

    def __init__(self, document: Document, mentions: list[Mention], sources: list[Span]) -> None:
        self.reader = SourceReader(document, mentions)
        self.document = document
        self.kinds = {mention.party: mention.type for mention in mentions}
        self.around = Surroundings(self.reader)
        self.genders = _genders(self.reader)
        self.sources: dict[str, list[Span]] = {}  # by the words among which their nouns stand
        for source in sorted(sources):
            for noun in set(self.reader.head_words(source)):
                self.sources.setdefault(noun, []).append(source)
        self.subjects = _subjects(self.reader)
        self.spoken: list[_Salient] = []
        self.unnamed: dict[tuple[str, ...], Naming] = {}
        self.outer: list[tuple[Span, _Salient, bool]] = []

    def resolve(self, attribution: Attribution) -> Attribution:
        """Return the attribution with its speaker."""
        source = self.reader.whole(attribution.source)
        if source is None or _is_clitic(attribution):
            naming = self._continued(attribution)
        elif (pronoun := self.reader.pronoun(source)) is not None:
            naming = self._anaphor(attribution, pronoun)
        else:
            naming = self._named(source, attribution.cue)
        if naming is None:
            return attribution
        if naming.rule != _UNRESOLVED:
            self._note(attribution, naming)
        resolution = Resolution(rule=naming.rule, mention=naming.mention, certain=naming.certain)
        return attrs.evolve(attribution, speaker=naming.party, resolution=resolution)

    def _named(self, source: Span, cue: Span | None) -> Naming:
        reader = self.reader
        nouns = reader.nouns(source)
        if nouns in self.unnamed:  # what has stood for somebody unnamed does so again
            return self.unnamed[nouns]
        naming = reader.read(source) or reader.body(source) or self.around.name(source, cue)
        if naming is not None:
            return naming
        source = reader.extended(source, cue)
        fuller = self._fuller(source)
        if fuller is not None:
            return Naming(reader.phrase(fuller), "fuller phrase", fuller, certain=False)
        described = self._described(source)
        if described is not None:
            return described
        self.unnamed[nouns] = Naming(reader.phrase(source), "noun phrase", source)
        return self.unnamed[nouns]

    def _described(self, source: Span) -> Naming | None:
        """Return the person in focus whom a definite noun describes: "pria itu", "the woman"."""
        gender = self.reader.described(source)
        if gender is not None:
            for salient in self._before(source.start):
                if self._suits(salient, gender):
                    return Naming(salient.party, "description", salient.mention, certain=False)
        return None

    def _fuller(self, source: Span) -> Span | None:
        """Return the source that names in full what this one calls back: "survei itu"."""
        bare = self.reader.bare(source)
        known = self.sources.get(bare[-1 if len(bare) == 1 else 0], []) if bare else []
        at = bisect_right(known, source)
        for other in (*reversed(known[max(0, at - _LOOK_BACK) : at]), *known[at : at + _LOOK_BACK]):
            nouns = self.reader.nouns(other)
            is_fuller = self.reader.bare(other) != bare and (
                nouns[: len(bare)] == bare
                or (len(bare) == 1 and other < source and not self.reader.bare(other))
            )
            if is_fuller and self.reader.read(other) is None:
                return other
        return None

    def _continued(self, attribution: Attribution) -> Naming | None:
        """Return the speaker who goes on, where no source is named."""
        before = self._before(_anchor(attribution).start)
        if not before:
            return None
        last = before[0]
        if last.kind == "other":
            last = next((s for s in before[1:_NEAR] if s.is_speaker and s.kind == "person"), last)
        return Naming(last.party, "previous speaker", last.mention, certain=last.is_speaker)

    def _anaphor(self, attribution: Attribution, pronoun: str) -> Naming | None:
        """Return whom a pronoun means: who speaks around it, or who was in focus last."""
        source = attribution.source
        assert source is not None  # noqa: S101  (a pronoun is a source)
        for span, salient, is_direct in reversed(self.outer[-_LOOK_BACK:]):
            is_meant = is_direct if pronoun == "self" else not is_direct
            if is_meant and span.contains(source) and self._suits(salient, pronoun):
                return Naming(salient.party, "speaker around", salient.mention)
        for salient in self._before(source.start) if pronoun != "self" else ():
            if self._suits(salient, pronoun):
                return Naming(
                    salient.party, "pronoun", salient.mention, certain=pronoun != "plural"
                )
        if pronoun in {"any", "male", "female"}:
            named = self.reader.last_name(source)
            if named is not None and self._fits(named.party, pronoun):
                return Naming(named.party, "name before", named.span, certain=False)
        phrase = self.reader.phrase(source)
        return Naming(phrase, _UNRESOLVED, None, certain=False)

    def _before(self, at: int) -> list[_Salient]:
        """Return the parties in focus before a place, the last one first."""
        index = bisect_right(self.subjects, at, key=lambda salient: salient.at)
        near = self.subjects[max(0, index - _LOOK_BACK) : index]
        near += [salient for salient in self.spoken[-_LOOK_BACK:] if salient.at <= at]
        return sorted(near, key=_BY_PLACE, reverse=True)

    def _suits(self, salient: _Salient, pronoun: str) -> bool:
        if pronoun == "self":
            return True
        if pronoun == "thing":
            return salient.kind == "organization"
        if pronoun == "plural":
            return salient.kind != "person"
        return salient.kind == "person" and self._fits(salient.party, pronoun)

    def _fits(self, party: str, pronoun: str) -> bool:
        gender = self.genders.get(party, "")
        if pronoun in {"male", "female"}:
            return gender in {"", pronoun} and self.kinds.get(party) not in {
                "organization",
                "place",
            }
        return True

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
        kind = naming.kind or self.kinds.get(naming.party, "")
        if kind == "unknown":  # a name that speaks is a person's, until more is known
            kind = "person"
        source = attribution.source
        if kind not in {"person", "organization"}:
            kind = "other" if source is None else self.reader.kind_of(source)
        salient = _Salient(at, naming.party, naming.mention, kind, is_speaker=True)
        if not self._is_nested(source):
            self.spoken.append(salient)
        is_direct = attribution.kind == "direct"
        self.outer += [(span, salient, is_direct) for span in attribution.content]


def _anchor(attribution: Attribution) -> Span:
    """Return what puts the speaker of an attribution in focus: the source, or the cue."""
    return attribution.source or attribution.cue or attribution.content[0]


def _is_clitic(attribution: Attribution) -> bool:
    """Return whether the source is but the clitic of its cue ("katanya")."""
    source, cue = attribution.source, attribution.cue
    return source is not None and cue is not None and source.overlaps(cue)


def _subjects(reader: SourceReader) -> list[_Salient]:
    """Return the parties named near the start of a sentence, outside quotations."""
    document, tokens = reader.document, reader.tokens
    quoted = [(q.inner.start, q.inner.end) for q in document.quotations if q.level == 0]
    found = []
    for sentence in document.story:
        stop = min(sentence.first + _SUBJECT, sentence.stop)
        span = tokens.span(sentence.first, stop)
        at = bisect_right(quoted, (span.start + 1, 0))
        if at and quoted[at - 1][1] > span.start:
            continue
        for mention in reader.within(span):
            if mention.type == "person":
                start = mention.span.start
                found.append(
                    _Salient(
                        start, reader.called(mention), mention.span, "person", is_speaker=False
                    )
                )
                break
    return found


def _genders(reader: SourceReader) -> dict[str, str]:
    """Return the gender that honorifics and role nouns tell of a party."""
    tokens, lexicon = reader.tokens, reader.lexicon
    genders: dict[str, str] = {}
    for mention in reader.mentions:
        if mention.type != "person":
            continue
        first, _ = reader.range_of(mention.span)
        before = first - 2 if first > 1 and tokens.words[first - 1] == "." else first - 1
        title = lexicon.honorifics.get(tokens.words[before], "") if before >= 0 else ""
        gender = title if title in {"male", "female"} else ""
        for word in mention.role.lower().split():
            gender = gender or lexicon.genders.get(word, "")
        if gender:
            genders.setdefault(mention.party, gender)
            genders.setdefault(reader.called(mention), gender)
    return genders
