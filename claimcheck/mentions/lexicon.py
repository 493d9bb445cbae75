"""The pack's words about parties, compiled once a language; territories come from CLDR."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.reading import Phrases, phrases_of, tokenize

__all__ = ["Lexicon", "lexicon_of", "territories"]

_DERIVED = 7  # letters from which a word can hold a root between two affixes


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """
    The words of ``[mentions]``, as sets and as phrases by their first word.

    ``countries`` are the territories among the ``places``, and ``place_ends`` the last words of
    places of several words, such as the points of the compass.
    """

    roles: Phrases
    governed: frozenset[tuple[str, ...]]
    role_words: frozenset[str]
    role_links: frozenset[str]
    role_joints: frozenset[str]
    role_prefixes: frozenset[str]
    body_links: frozenset[str]
    portfolios: frozenset[str]
    role_before: bool
    bare_is_definite: bool
    suffixes: tuple[str, ...]
    genders: Mapping[str, str]
    honorifics: Mapping[str, str]
    pronouns: Mapping[str, str]
    owners: Mapping[str, str]
    kin: frozenset[str]
    humans: frozenset[str]
    organizations: frozenset[str]
    named_bodies: frozenset[str]
    generic: Mapping[str, frozenset[str]]
    bodies: frozenset[str]
    places: Phrases
    countries: Phrases
    place_ends: frozenset[str]
    place_words: frozenset[str]
    place_prepositions: frozenset[str]
    territories: Mapping[str, str]
    territory_names: frozenset[str]
    particles: frozenset[str]
    degrees: frozenset[str]
    generations: frozenset[str]
    regions: frozenset[str]
    circumfixes: tuple[tuple[str, str], ...]
    connectors: frozenset[str]
    common: frozenset[str]
    function: frozenset[str]
    predicates: frozenset[str]
    never: frozenset[str]
    heads: frozenset[str]
    determiners: frozenset[str]
    possessives: frozenset[str]
    age_words: frozenset[str]
    kinds: Mapping[str, frozenset[str]]
    plurals: frozenset[str]
    indefinites: frozenset[str]
    epithets: frozenset[str]
    given: Mapping[str, str]
    collectives: frozenset[str]
    agentives: tuple[tuple[str, str], ...]
    plural_ending: str

    @functools.cached_property
    def titles(self) -> frozenset[str]:
        """The titles that tell an office, as those of the kinds do: "sen"."""
        return frozenset().union(*self.kinds.values()) & self.honorifics.keys()

    def gender_of(self, words: Sequence[str]) -> str:
        """Return the gender that a full name tells by the given name it begins with, or nothing."""
        return self.given.get(words[0], "") if len(words) > 1 else ""

    def behind_particle(self, word: str) -> str:
        """Return the surname that a name holds behind its particle: "sabri" of "al-sabri"."""
        head, _, tail = word.partition("-")
        return tail if head in self.particles and tail.isalpha() else ""

    def is_derived(self, word: str) -> bool:
        """Return whether a word is made a noun by what stands around its root: "ke...an"."""
        return len(word) >= _DERIVED and any(
            word.startswith(before) and word.endswith(after) for before, after in self.circumfixes
        )

    def is_relative(self, word: str) -> bool:
        """Return whether who is named behind a word is another: "istri Bagas", not "ibu Rahma"."""
        return word in self.kin and word not in self.honorifics and not self.role_before

    def is_group(self, word: str, *, is_many: bool) -> bool:
        """Return whether a noun is of several people, by itself or behind "two", "para"."""
        half, hyphen, other = word.partition("-")
        is_double = bool(hyphen) and half == other
        ending = self.plural_ending
        is_many |= is_double or (bool(ending) and word.endswith(ending))
        one = half if is_double else word.removesuffix(ending)
        return word in self.collectives or (is_many and self._is_person(one))

    def _is_person(self, word: str) -> bool:
        """Return whether a noun is for a person: an office, or made of what somebody does."""
        if word in self.roles or word in self.humans or word in self.kin:
            return True
        return len(word) >= _DERIVED - 1 and any(
            word.startswith(before) and word.endswith(after) and not self.is_derived(word)
            for before, after in self.agentives
        )


@functools.cache
def territories(language: Language) -> dict[str, str]:
    """
    Return the names of territories and their people, lower case, each to its ISO code.

    >>> from claimcheck.languages import load_language
    >>> [territories(load_language("id"))[name] for name in ("rusia", "korea utara")]
    ['RU', 'KP']
    """
    usual = [(name, code) for code, name in _names_of_territories(language).items()]
    told = usual + list(_inverted(language.mentions.territories).items())
    return {" ".join(tokenize(name).words): code for name, code in told}


@functools.cache
def _names_of_territories(language: Language) -> dict[str, str]:
    """Return the usual name of each territory, by its ISO code."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when first used)

    try:
        names = Locale.parse(language.tag).territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {code: name for code, name in names.items() if code.isalpha()}


@functools.cache
def lexicon_of(language: Language) -> Lexicon:
    """Return the compiled words of a language."""
    words = language.mentions
    known = territories(language)
    nouns = (*words.roles, *words.kin)
    roles = (*nouns, *(noun + suffix for noun in nouns for suffix in words.suffixes))
    places = (*words.places, *known)
    return Lexicon(
        roles=phrases_of(map(str.split, roles)),
        governed=frozenset(tuple(role.split()) for role in words.governed),
        role_words=frozenset(
            (
                *words.role_words,
                *(w + suffix for w in words.role_words for suffix in words.suffixes),
            )
        ),
        role_links=frozenset(words.role_links),
        role_joints=frozenset(words.role_joints),
        role_prefixes=frozenset(words.role_prefixes),
        portfolios=frozenset(words.portfolios),
        body_links=frozenset(words.body_links),
        role_before=words.role_before,
        bare_is_definite=words.bare_is_definite,
        suffixes=tuple(words.suffixes),
        genders=_inverted(words.genders),
        honorifics=_inverted(words.honorifics),
        pronouns=_inverted(words.pronouns),
        owners=_inverted(words.owners),
        kin=frozenset(words.kin),
        humans=frozenset(words.humans),
        organizations=frozenset((*words.organizations, *words.named_bodies)),
        named_bodies=frozenset(words.named_bodies),
        bodies=frozenset(
            (
                *words.organizations,
                *words.named_bodies,
                *(noun + suffix for noun in words.generic for suffix in ("", *words.suffixes)),
            )
        ),
        generic={noun: frozenset(heads) for noun, heads in words.generic.items()},
        places=phrases_of(map(str.split, places)),
        countries=phrases_of(map(str.split, known)),
        place_ends=frozenset(place.split()[-1] for place in places if " " in place),
        place_words=frozenset(words.place_words),
        place_prepositions=frozenset(words.place_prepositions),
        territories=known,
        territory_names=frozenset(_names_of_territories(language).values()),
        particles=frozenset(words.particles),
        degrees=frozenset(words.degrees),
        generations=frozenset(words.generations),
        regions=frozenset(words.regions),
        circumfixes=tuple((f.partition("-")[0], f.partition("-")[2]) for f in words.circumfixes),
        connectors=frozenset(words.connectors),
        common=frozenset((*words.common, *language.reading.function_words)),
        function=frozenset((*language.reading.function_words, *words.determiners)),
        predicates=frozenset((*language.attribution.finite, *_auxiliaries(language))),
        heads=frozenset(
            (
                *(role.split()[0] for role in roles),
                *_inverted(words.honorifics),
                *words.organizations,
            ),
        ),
        never=_calendar(language) | frozenset(words.nonnames),
        determiners=frozenset(words.determiners),
        possessives=frozenset(words.possessives),
        age_words=frozenset(words.age_words),
        kinds={noun: frozenset(kinds) for noun, kinds in words.kinds.items()},
        plurals=frozenset(words.plurals),
        indefinites=frozenset(words.indefinites),
        epithets=frozenset(words.epithets),
        given=_inverted(words.given),
        collectives=frozenset(words.collectives),
        agentives=tuple((f.partition("-")[0], f.partition("-")[2]) for f in words.agentives),
        plural_ending=words.plural_ending,
    )


def _auxiliaries(language: Language) -> Iterator[str]:
    """Yield the words with which a predicate begins: "has", "may", "was"."""
    for name in ("auxiliary", "modal", "passive"):
        yield from language.attribution.classes.get(name, ())


def _inverted(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return each word with the key that it is listed under."""
    return {word: key for key, words in table.items() for word in words}


def _calendar(language: Language) -> frozenset[str]:
    """Return the names of months and weekdays, which a capital makes no party's."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        locale = Locale.parse(language.tag)
    except (UnknownLocaleError, ValueError):
        return frozenset()
    tables = [
        widths[width]
        for names in (locale.days, locale.months)
        for widths in (names["format"],)
        for width in ("wide", "abbreviated")
    ]
    return frozenset(name.lower().rstrip(".") for table in tables for name in table.values())
