"""The words of a language that the claims room reads."""

from __future__ import annotations

import attrs

__all__ = ["ClaimsSection"]


@attrs.frozen(kw_only=True)
class ClaimsSection:
    """
    The ``claims.toml`` file of a pack; every phrase is lower case.

    ``framed`` is set where newsrooms take a statement whole, with the words that say whose it is:
    a claim's place is then "She won, he said", else "She won"; its text is "She won" in both.

    ``coordinators`` join clauses, and nouns as well; ``separators`` join clauses alone,
    ``alternatives`` what is only told of one of two, and after one of ``pairing`` the first joins
    two ("between 2016 and 2019"). ``connectives`` before a comma lead over from what was said
    before, and are no part of a claim ("on the other hand"); a few words that open with one of
    ``courtesies`` are none ("thank you very much"). No clause that one of ``blockers``
    opens is a claim by itself. A word is likely to be a verb that is one of
    ``auxiliaries`` or ``predicates``, or has one of ``verb_prefixes`` or ``verb_endings``;
    ``nonverbs`` look like one and are none. A verb with one of ``finite_endings`` has a subject.

    The rest are read in the first clause of a claim and in the cue of who makes it; an entry that
    ends in a hyphen is the beginning of words ("cancel-"), and one with a plus after it counts only
    where it opens another clause ("refus- +": "refused to pay"). ``negators`` deny, unless one of
    ``additive`` follows ("not only"). What opens with one of ``asking`` is a question retold; to
    question ``polar`` words ("whether") is to doubt. A clause that hangs on one of ``conditional``
    makes a claim hypothetical, as do ``hypothetical`` words; ``requesting``, ``planned``,
    ``possible``, ``doubting``, ``cancelling`` and ``correcting`` ones say what they are called
    after. An ``insisting`` verb requests only where a bare verb follows ("insisted that he go").

    ``subordinators`` open a clause that hangs on another, some of them a phrase as well ("after"),
    ``correlatives`` the one that it hangs on ("jika ..., maka ..."); what follows a ``linking``
    verb is told of its subject ("became mayor"), and an ``equating`` one never has an object
    ("remained mayor"). What follows ``namely`` names the noun before it, one of ``manners`` opens
    how something is done ("secara tertutup"); verbs that always have an object, given as lemmas,
    are ``objective``, ``having`` forms are no copulas, and ``compounds`` are verbs of two words
    ("bekerja sama"). ``locatives`` say where ("a match in Leeds"); before ``bounds`` a preposition
    is none ("at least 12 men"), nor is one of ``approximators`` before a figure ("about 12 men"). A
    ``matrix`` verb opens another without a conjunction ("diperkirakan naik"), a ``clausal`` one a
    clause ("memastikan pelaku bekerja"). A figure after one of ``comparisons`` ("more than") is one
    phrase with it. ``attributive`` verbs tell of the noun before them without a relative pronoun
    ("film berjudul"); an adjective after one of ``degrees`` does not.
    One of ``ditransitives``, given as lemmas, has somebody for
    whom it is done beside what is done ("she was given a prize"), and a ``charging`` one, for, of
    or from what beside whom ("accused her of lying"); a ``calling`` one what it is called ("called
    it a trick"), a ``spending`` one what for ("used it to pay", "spent days looking").

    Not to believe (``believing``) is to doubt; a clause without a subject that an ``imperative``
    word opens ("don't"), or one with a subject that an ``infinitives`` word opens ("told him to
    leave"), is a request; ``revising`` words correct what is one of ``accounts`` ("revised the
    toll"), with ``inquiring`` ones somebody wants to know ("asked who paid").

    ``agents`` join whose act it is to a passive ("by"), ``relatives`` stand for the noun that a
    clause tells of ("who"), ``particles`` are adverbs that tell nothing of a deed ("also");
    ``verb_particles`` are part of the verb before them ("carry out"), ``gerund_endings`` end verbs
    that no auxiliary makes passive.
    ``partitives`` join a figure to what it is part of ("half of"); of an ``existential`` verb the
    object is the subject, ``passive_prefixes`` begin passives, ``active_prefixes`` what is none;
    an active verb with one of ``transitive_endings`` has an object.
    """

    framed: bool = False
    coordinators: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    pairing: tuple[str, ...] = ()
    separators: tuple[str, ...] = ()
    connectives: tuple[str, ...] = ()
    courtesies: tuple[str, ...] = ()
    blockers: tuple[str, ...] = ()
    auxiliaries: tuple[str, ...] = ()
    predicates: tuple[str, ...] = ()
    verb_prefixes: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()
    nonverbs: tuple[str, ...] = ()
    negators: tuple[str, ...] = ()
    additive: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()
    polar: tuple[str, ...] = ()
    conditional: tuple[str, ...] = ()
    hypothetical: tuple[str, ...] = ()
    believing: tuple[str, ...] = ()
    imperative: tuple[str, ...] = ()
    infinitives: tuple[str, ...] = ()
    revising: tuple[str, ...] = ()
    inquiring: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    requesting: tuple[str, ...] = ()
    insisting: tuple[str, ...] = ()
    doubting: tuple[str, ...] = ()
    cancelling: tuple[str, ...] = ()
    correcting: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    subordinators: tuple[str, ...] = ()
    correlatives: tuple[str, ...] = ()
    linking: tuple[str, ...] = ()
    equating: tuple[str, ...] = ()
    namely: tuple[str, ...] = ()
    manners: tuple[str, ...] = ()
    objective: tuple[str, ...] = ()
    having: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    locatives: tuple[str, ...] = ()
    bounds: tuple[str, ...] = ()
    approximators: tuple[str, ...] = ()
    matrix: tuple[str, ...] = ()
    clausal: tuple[str, ...] = ()
    charging: tuple[str, ...] = ()
    calling: tuple[str, ...] = ()
    spending: tuple[str, ...] = ()
    comparisons: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()
    attributive: tuple[str, ...] = ()
    ditransitives: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    existential: tuple[str, ...] = ()
    verb_particles: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    partitives: tuple[str, ...] = ()
    passive_prefixes: tuple[str, ...] = ()
    active_prefixes: tuple[str, ...] = ()
    transitive_endings: tuple[str, ...] = ()
