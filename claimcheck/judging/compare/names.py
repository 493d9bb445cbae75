"""Names: aliases, given names, titles and spellings; a rival stands in the other's place."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.judging.compare.contents import say_so_nearby, what_is_said
from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.crossed import find_crossed
from claimcheck.judging.compare.details import Comparison, Details
from claimcheck.judging.compare.named import (
    Named,
    find_named,
    find_officials,
    find_towns,
    has_pronoun,
)
from claimcheck.judging.compare.offices import office_of
from claimcheck.judging.compare.rivalry import DOUBTFUL, Rivals, likeness_of
from claimcheck.judging.compare.spellings import are_alike, fold, share_a_word, spelled_in
from claimcheck.model import Mention, Span

__all__ = ["compare_names"]

_KIND = "name"
_ALIKE = 0.3  # how alike two sentences must be that may have a person for a place
_CACHED = 1 << 12  # pairs of names for which is kept whether they are alike
_FULL = 2  # words of a given name and a surname


def compare_names(claim: Details, passage: Details) -> Iterator[Comparison]:
    """Yield how each person or body that the claim names stands to those of the passage."""
    claimed, reported = find_named(claim), find_named(passage)
    left: list[Named] = []
    for name in claimed:
        same = _counterpart(name, passage, reported)
        if same is None:
            left.append(name)
        else:
            yield _comparison("same", name, same.span)
            left += _rest(claim, name, passage)
    names = _Strangers(claim=claim, passage=passage, claimed=claimed, reported=reported)
    left += _left_officials(claim, passage)
    towns = [t for t in find_towns(claim) if _counterpart(t, passage, reported) is None]
    is_any = False
    for name in (*left, *towns):
        rivals = names.rivals_of(name, [*left, *towns])
        strength, rival = (0.0, None) if _speaks_nearby(name, claim, passage) else rivals.best(name)
        if rival is not None:
            is_any = True
            kind = "place" if "town" in name.parts | rival.parts else _KIND
            yield _comparison("rival", name, rival.mention.span, strength, kind)
        # A doubtful rival leaves the name missing; a translation may have any other's words.
        is_name = name.mention.kind == "name" and name.mention.certain and name not in towns
        if strength <= DOUBTFUL and name.foreign and is_name:
            yield _comparison("missing", name)
    is_crossed = not is_any and names.alike >= _ALIKE
    crossed = find_crossed(claim, passage, left, names.own) if is_crossed else None
    if crossed is not None:
        strength, name, rival = crossed
        yield _comparison("rival", name, rival.mention.span, strength)


@attrs.frozen(kw_only=True, eq=False)
class _Strangers:
    """The passage's names that the claim lacks, by what they may be, and how alike the two are."""

    claim: Details
    passage: Details
    claimed: Sequence[Named]
    reported: Sequence[Named]

    @functools.cached_property
    def every(self) -> list[Named]:
        """All but the towns."""
        return _unclaimed(self.claim, self._known, self.reported)

    @functools.cached_property
    def own(self) -> list[Named]:
        """Those that no translation would change."""
        return [name for name in self.every if name.is_own]

    @functools.cached_property
    def acronyms(self) -> list[Named]:
        """Those in capitals alone."""
        return [name for name in self.every if name.is_acronym]

    @functools.cached_property
    def towns(self) -> list[Named]:
        """Those told as places."""
        return _unclaimed(self.claim, self._known, find_towns(self.passage))

    @functools.cached_property
    def alike(self) -> float:
        """How alike the two are without their names."""
        return likeness_of(self.claim, self.passage)

    @property
    def _known(self) -> Sequence[Named]:
        return (*self.claimed, *find_towns(self.claim))

    def rivals_of(self, name: Named, left: Sequence[Named]) -> Rivals:
        """Return those that may stand in the place of a name; towns have their own comparator."""
        if name.is_acronym and self.acronyms:
            ours = [other for other in left if other.is_acronym]
            alone = len(ours) == len(self.acronyms) == 1
            return Rivals(lonely=self.acronyms, alone=alone, alike=self.alike)
        everyone = [*self.own, *self.towns]
        thing = self._thing(left) if name.is_person and not everyone else None
        if thing is not None:
            return Rivals(lonely=[thing], alone=True, alike=self.alike)
        others = self.own if name.mention.type == "place" else everyone
        if "source" in name.parts and any(a.source for a in self.passage.attributions):
            others = [o for o in others if o.is_person or "source" in o.parts]
        return Rivals(lonely=others, alone=_are_alone(left, everyone), alike=self.alike)

    def _thing(self, left: Sequence[Named]) -> Named | None:
        """Return the one name that may stand in a person's place, though it looks like no other's.

        Names that mean something may be one another in translation.
        """
        translated = sum(name.translatable for name in left)
        names = [other for other in self.every if other.is_mixed]
        if len(names) != 1 or len(self.every) != 1 + translated:
            unnamed = translated or _tells_of_people(self.claim, self.passage)
            names = [] if unnamed else self.every
        alone = len(names) == len(_sure(left)) - translated == 1
        return names[0] if alone and not names[0].is_title else None


def _sure(left: Sequence[Named]) -> Sequence[Named]:
    """Return the names that no sentence's opening may have made, if there are any."""
    return [name for name in left if name.mention.certain] or left


def _tells_of_people(claim: Details, passage: Details) -> bool:
    """Return whether the passage has a word for a person whom the claim may name: "her"."""
    is_told = any(m.kind == "role" and m.type == "person" for m in passage.mentions)
    return is_told or (has_pronoun(passage) and not has_pronoun(claim))


def _speaks_nearby(name: Named, claim: Details, passage: Details) -> bool:
    """Return whether the claim's source is one of such words next to the passage as well."""
    return any(
        a.source is not None
        and a.source.overlaps(name.mention.span)
        and say_so_nearby(name.spellings, what_is_said(claim, a.content), passage)
        for a in claim.attributions
    )


def _comparison(
    outcome: str,
    name: Named,
    reported: Span | None = None,
    strength: float = 1.0,
    kind: str = _KIND,
) -> Comparison:
    return Comparison(
        kind=kind,
        outcome=outcome,
        claimed=name.mention.span,
        reported=reported,
        strength=strength,
    )


def _rest(claim: Details, name: Named, passage: Details) -> Iterator[Named]:
    """Yield a person whose name runs on from one that both have: "Norvik Ola Dahl"."""
    inside = tokens_in(claim, name.mention.span)
    if name.foreign < _FULL or len(inside) <= _FULL:
        return
    span = claim.tokens.span(inside.stop - _FULL, inside.stop)
    before = claim.tokens.span(inside.start, inside.stop - _FULL)
    words = (claim.tokens.surfaces[i] for i in range(inside.stop - _FULL, inside.stop))
    is_begun = spelled_in(before.of(claim.text), passage) is not None
    if is_begun and not any(spelled_in(word, passage) for word in words):
        mention = Mention(
            span=span, kind="name", type="person", party=span.of(claim.text), certain=False
        )
        yield Named(details=claim, mention=mention)


def _left_officials(claim: Details, passage: Details) -> Iterator[Named]:
    """Yield those whom the claim tells by office alone, and the passage in no way."""
    offices = [office_of(mention.role, passage.language).nouns for mention in passage.mentions]
    for official in find_officials(claim):
        party = official.mention.party
        if spelled_in(party, passage) or any(are_alike(party, m.party) for m in passage.mentions):
            continue
        if not any(official.office.nouns & nouns for nouns in offices):
            yield official


def _are_alone(left: Sequence[Named], lonely: Sequence[Named]) -> bool:
    """Return whether each side has one name that the other lacks, but for bodies of offices."""
    bodies = frozenset[str]().union(*(other.office.body for other in lonely))
    others = [other for other in lonely if not bodies.issuperset(fold(other.mention.party))]
    ours = _sure([name for name in left if name.is_own])
    return len(ours) == 1 and len(others or lonely) == 1


def _unclaimed(claim: Details, claimed: Sequence[Named], reported: Sequence[Named]) -> list[Named]:
    """Return the passage's names that the claim has in no spelling."""
    return [
        other
        for other in reported
        if not any(_one_party(name, other) for name in claimed)
        and not _is_known(other, claim)
        and _spelled(other, claim) is None
    ]


def _is_known(other: Named, claim: Details) -> bool:
    """Return whether the claim's article tells of the party as well, as one beside the others."""
    return any(are_alike(one, party) for one in other.spellings for party in claim.parties)


def _counterpart(name: Named, passage: Details, reported: Sequence[Named]) -> Mention | None:
    """Return the passage's mention of the same party, by name or by what stands for it."""
    for other in reported:
        if _one_party(name, other):
            return other.mention
    for mention in passage.mentions:
        if _is_country_of(mention, name):
            continue
        if mention.party and any(are_alike(one, mention.party) for one in name.spellings):
            return mention
    span = _spelled(name, passage)
    taken = span is None or any(other.mention.span.overlaps(span) for other in reported)
    return None if taken or span is None else attrs.evolve(name.mention, span=span)


def _is_country_of(mention: Mention, name: Named) -> bool:
    """Return whether a mention is of a place that a full name of another kind begins with."""
    if mention.type != "place" or name.mention.type == "place":
        return False
    return name.foreign >= _FULL and len(fold(mention.party)) < name.foreign


def _spelled(name: Named, details: Details) -> Span | None:
    """Return where a capitalised word of the details is the last one of a spelling of the name."""
    found = (spelled_in(spelling, details) for spelling in name.spellings)
    return next((span for span in found if span), None)


def _one_party(name: Named, other: Named) -> bool:
    if _are_alike_or_crossed(name.spellings, other.spellings):
        return True
    if "person" in {name.mention.type, other.mention.type}:
        return False
    pairs = [(a, b) for a in name.spellings for b in other.spellings]
    if min(name.foreign, other.foreign) < _FULL:
        return any(share_a_word(*p) for p in pairs)
    if any(_share_an_end(*p) for p in pairs):
        return False
    return any(_words_in_common(*p) >= _FULL for p in pairs)


@functools.lru_cache(maxsize=_CACHED)
def _are_alike_or_crossed(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return whether any two spellings are alike, or one name ends as the other begins."""
    pairs = [(a, b) for a in ours for b in theirs]
    return any(are_alike(*p) for p in pairs) or any(_cross(*p) for p in pairs)


def _words_in_common(one: str, other: str) -> int:
    return sum(any(are_alike(a, b) for b in fold(other)) for a in fold(one))


def _share_an_end(one: str, other: str) -> bool:
    """Return whether two names begin or end alike, as no two orders of one name do."""
    a, b = fold(one), fold(other)
    return min(len(a), len(b)) > 1 and any(are_alike(a[i], b[i]) for i in (0, -1))


def _cross(one: str, other: str) -> bool:
    """Return whether one name ends as the other begins: "Apotek Dahl", "Dahl Pharmacy"."""
    a, b = fold(one), fold(other)
    if not len(a) == len(b) == _FULL:
        return False
    return are_alike(a[0], b[-1]) or are_alike(a[-1], b[0])
