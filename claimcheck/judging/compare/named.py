"""The people and bodies that the details name, each with its office and what stands around."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import attrs

from claimcheck.judging.compare.contexts import around, keys_of, tokens_in
from claimcheck.judging.compare.details import CACHED, Details
from claimcheck.judging.compare.gazetteer import find_places
from claimcheck.judging.compare.offices import Office, office_of
from claimcheck.judging.compare.spellings import fold
from claimcheck.judging.concepts import lexicon_of as concepts_of
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.model import Mention, Span

__all__ = ["Named", "find_named", "find_officials", "find_towns", "has_pronoun"]

_TITLE = 7  # tokens that a title has at most
_SHORT, _LONG = 3, 6  # letters of an acronym
_LEAST = 2  # letters of a surname: "Li"


@attrs.frozen(kw_only=True)
class Named:
    """A name in the details; what is known of it is looked up when it is asked for."""

    details: Details
    mention: Mention

    @functools.cached_property
    def spellings(self) -> frozenset[str]:
        """How it is written, and its surname where a body may have its first word."""
        return frozenset(_spellings(self.details, self.mention))

    @functools.cached_property
    def role(self) -> frozenset[str]:
        """What all words of its bearer's office mean."""
        words = self._office.lower().split()
        return frozenset[str]().union(*keys_of(words, self.details.language))

    @functools.cached_property
    def office(self) -> Office:
        """The office that its bearer is given."""
        return office_of(self._office, self.details.language)

    @property
    def _office(self) -> str:
        return self.mention.role or _known_office(self.details, self.mention)

    @functools.cached_property
    def context(self) -> frozenset[str]:
        """What stands around it."""
        return around(self.details, self.mention.span)

    @functools.cached_property
    def _foreign(self) -> tuple[bool, ...]:
        return tuple(_foreign_words(self.details, self.mention))

    @functools.cached_property
    def foreign(self) -> int:
        """How many of its last words mean nothing in the language, as surnames do."""
        words = self._foreign
        return next((n for n, word in enumerate(reversed(words)) if not word), len(words))

    @property
    def translatable(self) -> bool:
        """Whether each of its words means something."""
        return not any(self._foreign)

    @functools.cached_property
    def parts(self) -> frozenset[str]:
        """The parts that it plays: to open the sentence, to be the source of its words."""
        return frozenset(_parts(self.details, self.mention))

    @functools.cached_property
    def is_title(self) -> bool:
        """Whether it is, or stands in, what marks enclose: little else than words in capitals."""
        details, span = self.details, self.mention.span
        return any(_is_title(details, q) for q in details.quoted if q.contains(span))

    @property
    def is_person(self) -> bool:
        """Whether it is a person's name, or looks like one's: two foreign words or more."""
        kind = self.mention.type
        return kind == "person" or (kind == "unknown" and self.foreign > 1 and self.mention.certain)

    @property
    def is_own(self) -> bool:
        """Whether it is a person's name, or one that no translation would change."""
        kind = self.mention.type
        return kind == "person" or (kind in {"unknown", "place"} and self.foreign > 0)

    @property
    def is_mixed(self) -> bool:
        """Whether its last word alone means something: a person's, a club's, a product's."""
        return self.mention.type == "unknown" and not self.foreign and not self.translatable

    @property
    def is_acronym(self) -> bool:
        """Whether it is written in capitals alone and means nothing by itself: "RKV"."""
        return self.foreign > 0 and any(
            _SHORT <= len(one) <= _LONG and one.isalpha() and one.isupper()
            for one in self.spellings
        )


@functools.lru_cache(maxsize=CACHED)
def find_named(details: Details) -> tuple[Named, ...]:
    """Return one entry a party that the details name, places apart."""
    found: dict[str, Named] = {}
    places = {place.span for place in find_places(details)}
    for mention in (*details.mentions, *_unread(details)):
        if mention.kind != "name" or mention.type == "place" or mention.party in found:
            continue
        if mention.span in places:
            continue
        found[mention.party] = Named(details=details, mention=mention)
    return tuple(found.values())


@functools.lru_cache(maxsize=CACHED)
def find_towns(details: Details) -> tuple[Named, ...]:
    """
    Return the names that are told as places, and that are no known one.

    Those of people may be among them where a word alone leads to them: "passed it to Sand".
    """
    places = find_places(details)
    found: dict[str, Named] = {}
    for mention in details.mentions:
        if mention.kind != "name" or mention.type != "place" or mention.party in found:
            continue
        if not any(place.span.overlaps(mention.span) for place in places):
            found[mention.party] = Named(details=details, mention=mention)
    return tuple(town for town in found.values() if town.is_own)


@functools.lru_cache(maxsize=CACHED)
def find_officials(details: Details) -> tuple[Named, ...]:
    """Return one entry a person whom the details tell by office alone, and the article by name."""
    names = {mention.party for mention in details.mentions if mention.kind == "name"}
    found: dict[str, Named] = {}
    for mention in details.mentions:
        if mention.kind != "role" or not mention.certain or mention.party in names:
            continue
        official = Named(details=details, mention=mention)
        if official.office.nouns and not _is_told_by(mention, details):
            found.setdefault(mention.party, official)
    return tuple(found.values())


def has_pronoun(details: Details) -> bool:
    """Return whether a word stands for one person, who may be named elsewhere: "her"."""
    pronouns = lexicon_of(details.language).pronouns
    return any(pronouns.get(word) in {"male", "female", "any"} for word in details.tokens.words)


def _is_told_by(mention: Mention, details: Details) -> bool:
    """Return whether a party is told by its office throughout, and never by name."""
    return set(fold(mention.party)) <= set(fold(mention.span.of(details.text)))


def _spellings(details: Details, mention: Mention) -> Iterator[str]:
    yield mention.party
    yield mention.span.of(details.text)
    words = mention.party.split()
    nouns = (m.span for m in details.mentions if m.type == "organization")
    cut = (noun for noun in nouns if len(tokens_in(details, noun)) == 1)
    if len(words) > 1 and any(noun.end + 1 == mention.span.start for noun in cut):
        yield " ".join(words[1:])


def _known_office(details: Details, mention: Mention) -> str:
    """Return the office that the article gives a speaker elsewhere."""
    return next((m.role for m in details.speakers if m.party == mention.party), "")


def _parts(details: Details, mention: Mention) -> Iterator[str]:
    """Yield the parts that a name plays in its sentence."""
    before = range(tokens_in(details, mention.span).start)
    if not any(details.keys[i] for i in before):
        yield "opening"
    if any(a.source and a.source.overlaps(mention.span) for a in details.attributions):
        yield "source"
    at = tokens_in(details, mention.span).start
    if at > 0 and details.tokens.words[at - 1] in lexicon_of(details.language).place_words:
        yield "town"


def _unread(details: Details) -> Iterator[Mention]:
    """Yield runs of capitalised words of no known meaning that no mention covers: new names."""
    tokens, keys = details.tokens, details.keys
    known = lexicon_of(details.language)
    covered = [mention.span for mention in details.mentions]
    covered += [timex.span for timex in details.timexes]
    covered += [place.span for place in find_places(details)]
    run = -1
    for i in range(len(tokens) + 1):
        is_name = (
            i < len(tokens)
            and _is_capital(details, i)
            and any(key.startswith("~") for key in keys[i])
            and tokens.words[i] not in known.never
            and tokens.words[i] not in known.common
            and not (i + 1 < len(tokens) and tokens.words[i + 1] in known.determiners)
        )
        if is_name and run < 0:
            run = i
        elif not is_name and run >= 0:
            span = tokens.span(run, i)
            run = -1
            if not any(taken.overlaps(span) for taken in covered):
                text = span.of(details.text)
                yield Mention(
                    span=span,
                    kind="name",
                    type="unknown",
                    party=text,
                    certain=text[0].islower(),  # no place in the sentence gave it its capital
                )


def _is_capital(details: Details, i: int) -> bool:
    """Return whether a word begins with a capital, or with a particle before one: "al-Sand"."""
    surface = details.tokens.surfaces[i]
    if surface[0].isupper() or "-" not in surface:
        return surface[0].isupper()
    first, _, rest = surface.partition("-")
    return first in lexicon_of(details.language).particles and rest[:1].isupper()


def _is_title(details: Details, quoted: Span) -> bool:
    """Return whether what marks enclose is a title: a few words, all telling ones in capitals."""
    inside = tokens_in(details, quoted)
    return len(inside) <= _TITLE and all(
        details.tokens.surfaces[i][0].isupper() or not details.keys[i] for i in inside
    )


def _foreign_words(details: Details, mention: Mention) -> list[bool]:
    """
    Return which words of a name mean nothing in the language, as surnames do.

    A word that means something by its stem alone does so too beside one that doesn't.
    """
    surfaces, words = details.tokens.surfaces, details.tokens.words
    inside = [i for i in tokens_in(details, mention.span) if _is_capital(details, i)]
    known = concepts_of(details.language)
    foreign = [
        any(key.startswith("~") for key in details.keys[i])
        or (len(words[i]) == _LEAST and surfaces[i].istitle() and words[i] not in known.stopwords)
        for i in inside
    ]
    if any(foreign):
        for at, i in enumerate(inside):
            foreign[at] |= (at > 0 or bool(details.keys[i])) and words[i] not in known.words
    return foreign
