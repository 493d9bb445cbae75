"""The words of a language that the attribution room reads."""

from __future__ import annotations

import attrs

__all__ = ["AttributionSection"]


@attrs.frozen(kw_only=True)
class AttributionSection:
    """
    The ``attribution.toml`` file of a pack; every phrase is lower case.

    ``cues`` gives each cue form its weight, in log-odds, and ``weights`` that of each fact of its
    neighbourhood ("after complementizer", "before pronoun", "said + after quote"); a candidate is
    a cue where their sum, with that of "bias", is above nought. ``stops`` weighs in the same way
    the places where a content may end; without it a content goes on to the sentence's end.

    ``classes`` sorts the words round a cue: complementizer, pronoun, object, relative, possessive,
    determiner, preposition, auxiliary, passive, modal, negation, adverb, manner, conjunction,
    subordinator, question, infinitive, time; ``word`` for an exception to ``adverb_endings``.

    ``inverting`` cues may stand before their source ("said X"), ``postposed`` ones always do, after
    their content ("ujar X"). ``nouns`` are cues that are nouns in every use; one of ``topics`` is
    the last word of a cue whose content is a thing, no clause ("raised the possibility of").
    ``clitics`` are endings that stand for the source (Indonesian ``-nya``). ``according`` are
    prepositions of source, ``agents`` introduce the source of a passive, which is told by
    ``passive_prefixes``, or by a passive word before a form without one of ``gerund_endings``.
    ``source_stops`` end a source that stands after its cue, ``roles`` open an apposition to it.
    ``sharing`` words let a cue take the source of the clause before ("adding", "seraya
    menambahkan"). ``stances`` names the stances other than "asserts" with their cues.
    ``transmitters`` introduce the outlet or platform that it came through, which may be one of
    ``platforms``.
    """

    cues: dict[str, float] = attrs.field(factory=dict)
    weights: dict[str, float] = attrs.field(factory=dict)
    stops: dict[str, float] = attrs.field(factory=dict)
    classes: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    inverting: tuple[str, ...] = ()
    postposed: tuple[str, ...] = ()
    clitics: tuple[str, ...] = ()
    according: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    passive_prefixes: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    source_stops: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    sharing: tuple[str, ...] = ()
    stances: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    transmitters: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
