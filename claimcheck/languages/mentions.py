"""The words of a language that the mentions room reads."""

from __future__ import annotations

import attrs

__all__ = ["MentionsSection"]


@attrs.frozen(kw_only=True)
class MentionsSection:
    """
    The ``mentions.toml`` file of a pack; every phrase is lower case.

    ``honorifics`` stand before a person's name, listed by the gender that they tell ("male",
    "female" or "unknown"). ``roles`` are nouns for what a person is, ``genders`` those that tell
    the gender, ``governed`` those that are followed by the body they belong to, and ``kin`` nouns
    for a person by a tie to another, ``humans`` other nouns for one; each may end in one of
    ``suffixes``. ``role_words`` may stand between such a noun and the name, ``role_links`` join it
    to its body ("of"), ``body_links`` where a word of ``organizations`` follows ("pada Lembaga
    X"), ``role_joints`` two offices of one ("sekaligus"), and ``role_prefixes`` stand before any
    ("mantan"). ``portfolios`` are offices with their field before them ("health minister"). Where
    ``role_before`` is set, what a
    role belongs to stands before it ("Russian president").

    ``organizations`` are words that make a name an organization's, ``named_bodies`` those that are
    its whole name, so that its office's holder follows; ``places`` and ``place_words``
    a place's; ``place_prepositions`` stand before one. ``territories`` are other names and
    demonyms of territories by ISO code (CLDR gives the usual names). ``generic`` maps a common
    noun for an organization ("company") to words in the names of such.

    ``given`` names that only men or only women bear, by gender. ``collectives`` are nouns for
    several people ("police"); ``agentives`` make a noun of what somebody does ("pe-", "-er"), and
    ``plural_ending`` makes it several.

    ``particles`` may stand inside a person's name, ``connectors`` inside an organization's.
    ``degrees`` and ``regions`` stand after one ("MBA", the "Calif" of "R-Calif."), one of
    ``generations`` tells a son from his father ("Jr"); ``circumfixes``
    such as "ke-an" make a noun that is nobody's name.
    ``common`` are the words of the closed classes, no names though one opens a sentence,
    ``nonnames`` those that are none though they are always written so. ``determiners`` make a noun
    definite, before or after it, and a noun without one may be so too where ``bare_is_definite`` is
    set; ``possessives`` are those that tell by an owner ("his"), ``age_words``
    stand behind an age. ``kinds`` maps a noun for a person
    to nouns and titles of whom it may call back ("lawmaker"). ``plurals`` and ``indefinites`` stand
    before several or any. ``pronouns`` are listed as "male", "female", "any", "thing", "plural",
    "pair" or "self" (of the speaker), and ``owners`` those that only tell whose ("his").
    ``epithets`` are written like a name before one, and are none of it ("Democrat Ann Berg").
    """

    honorifics: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    roles: tuple[str, ...] = ()
    governed: tuple[str, ...] = ()
    genders: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    role_words: tuple[str, ...] = ()
    role_before: bool = False
    role_links: tuple[str, ...] = ()
    role_joints: tuple[str, ...] = ()
    role_prefixes: tuple[str, ...] = ()
    portfolios: tuple[str, ...] = ()
    body_links: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    humans: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    named_bodies: tuple[str, ...] = ()
    generic: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    places: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
    place_prepositions: tuple[str, ...] = ()
    territories: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    particles: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()
    generations: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    circumfixes: tuple[str, ...] = ()
    connectors: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    nonnames: tuple[str, ...] = ()
    determiners: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    age_words: tuple[str, ...] = ()
    kinds: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    bare_is_definite: bool = False
    plurals: tuple[str, ...] = ()
    indefinites: tuple[str, ...] = ()
    given: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    collectives: tuple[str, ...] = ()
    agentives: tuple[str, ...] = ()
    plural_ending: str = ""
    epithets: tuple[str, ...] = ()
    pronouns: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    owners: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
