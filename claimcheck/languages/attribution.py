"""The words of a language that the attribution room reads."""

from __future__ import annotations

import attrs

__all__ = ["AttributionSection", "CueGroup"]


@attrs.frozen(kw_only=True)
class CueGroup:
    """
    Cues of one kind, written as roots.

    ``forms`` names the affixes with which each root speaks, each a part of ``prefixes``,
    ``suffixes`` or ``irregular`` or several joined by a hyphen ("me-kan"); "" is the root itself,
    and no ``forms`` at all are the section's. A root of several words changes in its first.
    ``weight`` is the log-odds that such a word reports, where nothing was learned of the root.
    ``order`` is "inverting" where the cue may stand before its source ("said X"), "postposed" where
    it always does, after its content ("ujar X"). ``content`` says what makes it a report: "clause"
    takes a bare clause whatever that looks like ("say"), "request" an infinitive as well ("urge"),
    "charge" somebody and a preposition with the deed ("accuse the bank of fraud"),
    "likeness" a thing and what it is told to be ("describe the hall as a ruin"),
    "noun" is a noun in every use ("claim that"); of any other a clause must be seen.
    """

    roots: tuple[str, ...]
    forms: tuple[str, ...] | None = None
    weight: float = 0.0
    order: str = ""
    content: str = ""


@attrs.frozen(kw_only=True)
class AttributionSection:
    """
    The ``attribution.toml`` file of a pack; every phrase is lower case.

    ``groups`` are the cues as roots; ``cues`` gives the learned weight of a root, in log-odds, or
    that of a mark or phrase that is no root, ``open`` that of any verb between a quotation and a
    name; and ``weights`` that of each fact of its neighbourhood ("after complementizer", "before
    pronoun", "say + after quote"); a candidate is a cue where their sum, with that of "bias", is
    above nought, and above ``sure`` where its content stands in no marks. ``stops`` weighs in the
    same way the places where a content may end; without it a content goes on to the sentence's end.

    ``prefixes`` and ``suffixes`` say how an affix is written: for the longest beginning (ending) of
    the root that is listed, what stands in its place. ``irregular`` holds the forms that no rule
    gives, by affix and root; ``forms`` are the affixes of a root whose group names none,
    ``participles`` and ``passives`` those that have no subject of their own or have the speaker as
    an agent.

    ``classes`` sorts the words round a cue: complementizer, pronoun, object, relative, possessive,
    determiner, preposition, auxiliary, passive, modal, negation, adverb, manner, conjunction,
    subordinator, question, infinitive, time; "nominalized" for a predicate made a noun, which says
    what a clause would ("perlunya", "the need"), "measure" for what leads to a figure ("sebesar");
    ``word`` for an exception to ``adverb_endings`` and
    ``verb_prefixes``. ``finite`` words are verbs in most of their uses, as are long words that
    begin with one of ``verb_prefixes``.

    ``addressed`` are roots after which the hearer stands ("told reporters"). One of ``topics`` is
    the last word of a cue whose content is a thing, no clause ("raised the possibility of").
    ``clitics`` are endings that stand for the source (Indonesian ``-nya``). ``according`` are
    prepositions of source, ``agents`` introduce the source of a passive. ``source_stops`` end a
    source that stands after its cue, ``roles`` open an apposition to it.
    ``sharing`` words let a cue take the source of the clause before ("adding", "seraya
    menambahkan"). ``stances`` names the stances other than "asserts" with their roots.
    ``transmitters`` introduce the outlet or platform that it came through, which may be one of
    ``platforms``. ``logophors`` as subjects tell that a sentence goes on with what somebody says
    ("pihaknya belum tahu"); ``contractions`` are endings that negate a verb ("wouldn't").
    ``subjunctives`` open what is wanted ("agar warga mengungsi"), ``relativizers`` are
    complementizers that also open a relative clause ("a video that came to light").
    ``light`` verbs make a report of a noun that speaks ("mengeluarkan pernyataan bahwa"), each
    with its log-odds.
    ``quantifiers`` are pronouns that also stand before a noun ("some analysts"), ``compounds`` of
    two words go on with a source though their first would end it ("dalam negeri"), ``closers`` end
    a phrase that tells the occasion ("pada kesempatan yang sama"), ``openers`` are articles with
    which a noun phrase always begins ("the"). ``likening`` words lead to what a thing is told to
    be, behind a cue of a "likeness" group ("menggambarkan kota itu sebagai surga"). ``issuing``
    verbs have the one who speaks for their subject, and a document for their object ("sent a letter
    saying"). ``showing`` roots are of no report where one of ``happenings`` is what shows something
    ("kejadian itu menunjukkan adanya kelalaian").
    """

    groups: tuple[CueGroup, ...] = ()
    cues: dict[str, float] = attrs.field(factory=dict)
    open: float = 0.0
    sure: float = 0.0
    issuing: tuple[str, ...] = ()
    showing: tuple[str, ...] = ()
    happenings: tuple[str, ...] = ()
    weights: dict[str, float] = attrs.field(factory=dict)
    stops: dict[str, float] = attrs.field(factory=dict)
    prefixes: dict[str, dict[str, str]] = attrs.field(factory=dict)
    suffixes: dict[str, dict[str, str]] = attrs.field(factory=dict)
    irregular: dict[str, dict[str, tuple[str, ...]]] = attrs.field(factory=dict)
    forms: tuple[str, ...] = ("",)
    participles: tuple[str, ...] = ()
    passives: tuple[str, ...] = ()
    classes: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    finite: tuple[str, ...] = ()
    verb_prefixes: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    addressed: tuple[str, ...] = ()
    clitics: tuple[str, ...] = ()
    according: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    source_stops: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    sharing: tuple[str, ...] = ()
    stances: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    transmitters: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    logophors: tuple[str, ...] = ()
    contractions: tuple[str, ...] = ()
    subjunctives: tuple[str, ...] = ()
    relativizers: tuple[str, ...] = ()
    light: dict[str, float] = attrs.field(factory=dict)
    quantifiers: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    closers: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    concluding: tuple[str, ...] = ()
    likening: tuple[str, ...] = ()
    signing: dict[str, float] = attrs.field(factory=dict)
